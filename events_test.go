package main

import (
	"slices"
	"strings"
	"testing"

	"cairn/bot/discord/discordfake"
	"cairn/handlers/storytest"
)

// The whole program on a Discord server keeps one scheduled event for each
// session that is planned ahead and announced in the open, through whatever
// its story brings, and none for the others.
func TestSessionsOfTheStoriesAreScheduledEvents(t *testing.T) {
	t.Parallel()
	const gone = "gone"
	for _, c := range []struct {
		story string
		want  []string // name and what became of it
	}{
		{"handlers/flash/testdata/host_cancels.story", []string{"Flash session: Writing a crisis note " + gone}},
		{"handlers/meeting/testdata/host_moves.story", []string{"Flash session: Writing a crisis note active 2027-01-06 20:30"}},
		{"handlers/talk/testdata/live_questions.story", []string{"Live questions: How I became a lead " + gone}},
		{"handlers/flash/testdata/now.story", nil},
		{"handlers/group/testdata/four_weeks.story", nil},
	} {
		t.Run(storyName(c.story), func(t *testing.T) {
			t.Parallel()
			s := newServer(t).(*server)
			storytest.Play(t, c.story, s)
			var got []string
			t.Cleanup(func() { t.Logf("the events were %q", got) })
			s.until("the list of events is up to date", func() bool {
				got = told(s.fake.Events())
				return slices.Equal(got, c.want)
			})
			for _, e := range s.fake.Events() {
				if strings.Contains(e.Name+e.About, "Leo") || !strings.HasPrefix(e.Location, "https://discord.com/channels/"+testGuild+"/"+s.channel("#help-desk")) {
					t.Errorf("the event is %+v", e)
				}
			}
		})
	}
}

// told is what became of each event.
func told(events []discordfake.Event) (out []string) {
	for _, e := range events {
		line := e.Name
		switch {
		case e.Deleted, e.Status == 3: // the list may hear of its beginning and its end at once
			line += " gone"
		case e.Status == 2:
			line += " active " + e.Starts.UTC().Format("2006-01-02 15:04")
		default:
			line += " planned"
		}
		out = append(out, line)
	}
	return out
}
