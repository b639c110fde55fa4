package thanks_test

import (
	"strings"
	"testing"
	"time"

	"cairn/handlers/storytest"
)

// TestWhatCouldNotBeShownIsShownLater: only admins write in the channel when Ana shows
// Leo's thanks. Both read that it is not there, however often she tries, and when
// everybody may write there again, it is there, and can be taken down.
func TestWhatCouldNotBeShownIsShownLater(t *testing.T) {
	t.Parallel()
	s := thanked(t)
	reads := func(user, want string) {
		t.Helper()
		s.Settle()
		all := s.Seen(user)
		if len(all) == 0 || !strings.Contains(all[len(all)-1].Text, want) {
			t.Errorf("%s reads %+v, not last %q", user, all, want)
		}
	}
	must(t, s.Change("#news", storytest.AdminsOnly))
	for _, button := range []string{"Show it there", "Try again"} {
		must(t, s.ClickIn("U0ANA", "", button, "night shift"))
		reads("U0ANA", "I could not show it")
		reads("U0LEO", "Others read it only if Ana wants that")
	}
	must(t, s.Change("#news", storytest.AnyWriter))
	must(t, s.ClickIn("U0ANA", "", "Try again", "night shift"))
	reads("#news", "Leo thanks Ana")
	reads("U0ANA", "Everybody in the channel where it was written can read it")
	reads("U0LEO", "Ana has shown it")
	must(t, s.ClickIn("U0LEO", "", "Take it down", ""))
	reads("#news", "has been taken down")
	if got := s.Seen("#news"); len(got) > 0 {
		t.Errorf("more is said in #news: %+v", got)
	}
}

// TestThanksFollowTheirChannel to its other id, which it gets before Ana shows them.
func TestThanksFollowTheirChannel(t *testing.T) {
	t.Parallel()
	s := thanked(t)
	must(t, s.Change("#news", storytest.GetsNewID))
	must(t, s.ClickIn("U0ANA", "", "Show it there", "night shift"))
	s.Settle()
	if seen := s.Seen("#news-2"); len(seen) != 1 || !strings.Contains(seen[0].Text, "Leo thanks Ana") {
		t.Errorf("in the channel stands %+v", seen)
	}
}

// thanked is #news once Leo has thanked Ana there, who may show it.
func thanked(t *testing.T) storytest.Stage {
	t.Helper()
	s := storytest.NewPaper(t)
	s.Turn(time.Date(2027, 1, 5, 16, 0, 0, 0, time.UTC))
	people := "name,email,slack_id,timezone,locale,roles\nLeo,leo@example.org,U0LEO,America/Chicago,en,mentor\nAna,ana@example.org,U0ANA,America/Chicago,en,mentee\n"
	must(t, s.Import(people, []storytest.Fact{{Channel: "#news", Members: []string{"U0LEO", "U0ANA"}}}))
	s.Settle()
	must(t, s.CommandIn("U0LEO", "#news", "/mentor thanks @ana"))
	must(t, s.Submit("U0LEO", map[string][]string{
		"deed": {"You told the night shift what had changed"}, "offer": {"Yes, in this channel, if they want that"},
	}))
	s.Settle()
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
