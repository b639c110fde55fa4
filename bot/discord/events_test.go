package discord_test

import (
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/discord/discordfake"
)

// planned is a meeting tomorrow whose card stands in the general channel.
func (o *office) planned() bot.Meeting {
	o.t.Helper()
	card, err := o.discord.Send(o.t.Context(), bot.Address{Channel: o.Channel("general")}, bot.Message{Text: "Missed doses"}, "CARD")
	o.must(err)
	starts := o.now().Add(24 * time.Hour)
	return bot.Meeting{
		Key: "meeting:se_1", Title: "Flash session: Missed doses", About: "Press the button below the announcement.",
		Starts: starts, Ends: starts.Add(20 * time.Minute), Card: card,
	}
}

func (o *office) list(m bot.Meeting) {
	o.t.Helper()
	o.must(o.discord.ListMeeting(o.t.Context(), m))
}

// standing are the events that somebody who looks at the list sees.
func (o *office) standing() (out []discordfake.Event) {
	for _, e := range o.Events() {
		if !e.Deleted && e.Status < 3 {
			out = append(out, e)
		}
	}
	return out
}

const eventsOf = "/guilds/" + guild + "/scheduled-events"

func TestPlannedMeetingsAreScheduledEvents(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	o.list(m)
	all := o.standing()
	if len(all) != 1 {
		t.Fatalf("%d events, want one", len(all))
	}
	e := all[0]
	link := "https://discord.com/channels/" + guild + "/" + m.Card.Channel + "/" + m.Card.Message
	if e.Name != m.Title || !strings.HasPrefix(e.About, m.About) || !e.Starts.Equal(m.Starts) || !e.Ends.Equal(m.Ends) || e.Location != link || e.Status != 1 {
		t.Errorf("the event is %+v", e)
	}

	o.list(m) // delivered twice
	if n := o.Count("POST", eventsOf) + o.Count("PATCH", eventsOf); n != 1 || len(o.standing()) != 1 {
		t.Errorf("%d calls changed events, %d events stand: delivered twice it must be one each", n, len(o.standing()))
	}

	m.Starts, m.Ends = m.Starts.Add(2*time.Hour), m.Ends.Add(2*time.Hour)
	o.list(m)
	if all = o.standing(); len(all) != 1 || all[0].ID != e.ID || !all[0].Starts.Equal(m.Starts) || !all[0].Ends.Equal(m.Ends) {
		t.Errorf("after it moved: %+v, want the same event two hours later", all)
	}

	m.Off = true
	o.list(m)
	o.list(m)
	if all = o.standing(); len(all) != 0 {
		t.Errorf("called off, and still there: %+v", all)
	}
	if n := o.Count("DELETE", eventsOf); n != 1 {
		t.Errorf("deleted %d times", n)
	}
}

func TestAnEventBeginsAndEndsWithItsMeeting(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	o.list(m)
	o.turn(24*time.Hour + 2*time.Minute)
	m.Begun = true
	o.list(m)
	o.list(m)
	if all := o.standing(); len(all) != 1 || all[0].Status != 2 || all[0].Changes != 1 {
		t.Errorf("under way: %+v, want one active event that was changed once", all)
	}
	m.Begun, m.Off = false, true
	o.list(m)
	if all := o.Events(); len(all) != 1 || all[0].Status != 3 {
		t.Errorf("over: %+v, want one completed event", all)
	}
}

// What nobody can plan for is not listed: it is seen on its card.
func TestWhatBeginsNowIsNoEvent(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	m.Starts, m.Ends = o.now().Add(time.Second), o.now().Add(time.Hour)
	o.list(m)
	m.Begun = true
	o.list(m)
	if n := len(o.Events()); n != 0 {
		t.Errorf("%d events", n)
	}
	if n := o.Count("POST", eventsOf); n != 0 {
		t.Errorf("asked for %d events that Discord refuses", n)
	}
}

// A meeting whose card not everybody can see stays where it was announced.
func TestNothingPrivateIsListed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*office, *bot.Meeting)
	}{
		{"a channel for some", func(o *office, m *bot.Meeting) { o.Hide(m.Card.Channel) }},
		{"a server whose members are let in one by one", func(o *office, _ *bot.Meeting) { o.Gate() }},
		{"a private thread", func(o *office, m *bot.Meeting) {
			room, err := o.discord.EnsureRoom(o.t.Context(), bot.Room{Key: "k", Name: "room", Private: true, Members: []string{mia}})
			o.must(err)
			m.Card.Channel = room
		}},
		{"direct messages", func(o *office, m *bot.Meeting) {
			ref, err := o.send(mia, "A card", "DM")
			o.must(err)
			m.Card = ref
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			m := o.planned()
			c.change(o, &m)
			o.list(m)
			if n := len(o.Events()); n != 0 {
				t.Errorf("%d events, want none", n)
			}
		})
	}
}

func TestAMeetingInAPublicRoomIsListedUntilTheChannelIsHidden(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	room, err := o.discord.EnsureRoom(t.Context(), bot.Room{Key: "meeting:lobby", Name: "sessions"})
	o.must(err)
	m.Card.Channel = room
	o.list(m)
	if n := len(o.standing()); n != 1 {
		t.Fatalf("%d events, want one", n)
	}
	o.Hide(o.Channel("cairn-rooms"))
	o.list(m)
	if n := len(o.standing()); n != 0 {
		t.Errorf("%d events of a channel that was hidden", n)
	}
}

// Without the permission the server has no list of ours: that is said to the
// queue, which goes on.
func TestEventsThatAreNotAllowed(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		denied int64
		code   string
	}{
		{"neither permission", discordfake.CreateEvents | discordfake.ManageEvents, "50013"},
		{"create events alone", discordfake.ManageEvents, ""},
		{"manage events alone", discordfake.CreateEvents, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			o := openOffice(t)
			m := o.planned()
			o.Deny(c.denied)
			err := o.discord.ListMeeting(t.Context(), m)
			if code(err) != c.code || c.code != "" && class(err) != bot.Recipient {
				t.Errorf("%v, want %q as a recipient that cannot be reached", err, c.code)
			}
			if c.code == "" && len(o.standing()) != 1 {
				t.Error("no event, though one of the two is enough")
			}
		})
	}
}

// A hundred events are the most of a server; one more is no failure of ours.
func TestAFullListOfEvents(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	for range 100 {
		m.Key += "1"
		o.turn(time.Second) // or our own pace holds it back
		o.list(m)
	}
	m.Key += "1"
	if err := o.discord.ListMeeting(t.Context(), m); code(err) != "30038" || class(err) != bot.Recipient {
		t.Errorf("%v, want 30038 as a recipient that cannot be reached", err)
	}
}

// The process dies, or the answer is lost, between the event and its record:
// the next attempt finds what the first one made. Even two that were made at
// the same moment become one.
func TestALostAnswerMakesNoSecondEvent(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	o.Fail(discordfake.Fault{Method: "POST", Path: "/scheduled-events", Times: 1, Lost: true})
	if err := o.discord.ListMeeting(t.Context(), m); class(err) != bot.Ambiguous {
		t.Fatalf("%v, want an ambiguous refusal", err)
	}
	o.list(m)
	if n := len(o.Events()); n != 1 {
		t.Errorf("%d events, want one", n)
	}
	o.Twin()
	o.list(m)
	if n := len(o.standing()); n != 1 {
		t.Errorf("%d events stand, want one", n)
	}
}

// What a person typed stays text, and what is too long is cut.
func TestEventsKeepToTheLimitsAndAreInert(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	m.Title, m.About = "Flash: @everyone\n\u202e<@1> "+strings.Repeat("🙂", 200), strings.Repeat("word ", 600)
	o.list(m)
	all := o.standing()
	if len(all) != 1 {
		t.Fatalf("%d events", len(all))
	}
	if strings.ContainsAny(all[0].Name, "\n\u202e") {
		t.Errorf("the name is %q", all[0].Name)
	}
	o.list(m)
	if len(o.standing()) != 1 || o.standing()[0].Changes != 0 {
		t.Error("an event that was cut is not found again, or is changed without a change")
	}
}

// Somebody on the server deleted or ended the event: nothing is left to do.
func TestAnEventThatSomebodyElseEnded(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := o.planned()
	o.list(m)
	o.Fail(discordfake.Fault{Method: "DELETE", Path: "/scheduled-events", Times: 1, Status: 404, Code: 10070})
	m.Off = true
	o.list(m)
}
