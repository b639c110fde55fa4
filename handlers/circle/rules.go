package circle

import (
	"fmt"
	"slices"
	"strconv"
	"time"

	"cairn/models"
)

// The limits of a circle.
const (
	ShortestMinutes = 20
	LongestMinutes  = 120
	MostMeetings    = 26
)

// Wish is what somebody entered about a new circle.
type Wish struct{ Name, Competency, Day, Time, Minutes, Every, Meetings, Most, Link string }

// Plan turns a wish into a circle, or returns a models.Invalid that says what one field
// still needs. The wish's times are in zone.
func Plan(w Wish, kind models.SessionType, host models.PersonID, policy models.CirclePolicy, zone *time.Location, now time.Time) (models.Circle, error) {
	c := models.Circle{
		ID: models.NewID[models.CircleID]("ci"), Type: kind, Host: host, State: models.CircleForming,
		Name: models.OneLine(w.Name), Competency: models.CompetencyKey(w.Competency), Place: models.PlaceThread, Link: w.Link,
	}
	least, most := policy.Size(kind)
	if err := models.CheckTopic(c.Name); err != nil {
		return c, err
	}
	var err error
	if c.Minutes, err = number(w.Minutes, "minutes", "circle.why_minutes", ShortestMinutes, LongestMinutes); err != nil {
		return c, err
	}
	if c.Every, err = number(w.Every, "every", "circle.why_every", 1, 92); err != nil {
		return c, err
	}
	if c.Meetings, err = number(w.Meetings, "meetings", "circle.why_meetings", 1, MostMeetings); err != nil {
		return c, err
	}
	if c.Most = most; w.Most != "" {
		if c.Most, err = number(w.Most, "most", "circle.why_most", least, most); err != nil {
			return c, err
		}
	}
	if c.Link != "" {
		if c.Place = models.PlaceLink; !models.IsLink(c.Link) {
			return c, models.Invalid{Field: "link", Why: "meeting.why_link"}
		}
	}
	c.NextAt, err = models.MeetAt(w.Day, w.Time, zone, now)
	return c, err
}

func number(text, field, why string, low, high int) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < low || n > high {
		return 0, models.Invalid{Field: field, Why: why, Data: map[string]any{"Least": low, "Most": high}}
	}
	return n, nil
}

// For is the role that one needs to join a kind of circle; "" if everybody may.
func For(kind models.SessionType) models.Role {
	if kind == models.MentorMeet {
		return models.MentorRole
	}
	return ""
}

// Guides reports whether a leader may take a person into their circle: not if the two
// are in a conflict or, in a group, if the leader decides about everybody.
func Guides(org models.Org, kind models.SessionType, leader, person models.PersonID, now time.Time) bool {
	if org.Conflicted(leader, person) {
		return false
	}
	return Supports(org, kind, leader, person, now) && !(kind == models.GroupSession && org.Has(leader, models.CredentialingRole, now))
}

// Supports reports whether a leader can go on leading a circle with a person in it.
// Leading a group means supporting its members, so the leader may neither decide about
// them nor be mentored by one of them elsewhere (docs/adr/0003).
func Supports(org models.Org, kind models.SessionType, leader, person models.PersonID, now time.Time) bool {
	_, above := org.Supervises(leader, person, now)
	parted, paired := org.Parted(person, leader)
	return kind != models.GroupSession || !above && !(paired && parted.IsZero())
}

// Shared reports whether nobody leads a kind of circle: members take turns leading its
// meetings, and whoever began the circle is a member like the others.
func Shared(kind models.SessionType) bool {
	return kind == models.PeerSession || kind == models.MentorMeet
}

// Leads is who leads the next meeting of a circle whose members take turns: whoever has
// led least often.
func Leads(members []models.CircleMember, past []Met) (who models.PersonID) {
	fewest := -1
	for _, m := range members {
		n := 0
		for _, met := range past {
			if met.Session.State == models.SessionHeld && met.Session.Host == m.Person {
				n++
			}
		}
		if fewest < 0 || n < fewest {
			who, fewest = m.Person, n
		}
	}
	return who
}

// Title is the name of one meeting: "Crisis notes (2/4)".
func Title(c models.Circle, round int) string {
	return fmt.Sprintf("%s (%d/%d)", c.Name, round, c.Meetings)
}

// Next is when a circle meets next: at the same time of day in zone, c.Every days after
// the last meeting, or a multiple of that so that it is after now.
func Next(c models.Circle, zone *time.Location, now time.Time) time.Time {
	return models.Again(c.NextAt, c.Every, zone, now)
}

// Met is one meeting of a circle that is over, with its participants.
type Met struct {
	Session models.Session
	Line    []models.Participant
}

// The parts of a meeting: members take turns with two of them. Gone marks somebody who
// has left the circle.
const (
	Presenter = "presenter"
	NoteTaker = "notes"
	Gone      = models.LeftCircle
)

// Rotate is who presents and who takes notes next: the members who did it least often,
// and of those the first to have joined. One person has one part at a time, unless
// there is nobody else.
func Rotate(members []models.CircleMember, past []Met) (presenter, notes models.PersonID) {
	presenter = least(members, past, Presenter, "")
	if notes = least(members, past, NoteTaker, presenter); notes == "" {
		notes = presenter
	}
	return presenter, notes
}

func least(members []models.CircleMember, past []Met, part string, but models.PersonID) (who models.PersonID) {
	fewest := -1
	for _, m := range members {
		if m.Person == but {
			continue
		}
		if n := did(past, part, m.Person); fewest < 0 || n < fewest {
			who, fewest = m.Person, n
		}
	}
	return who
}

func did(past []Met, part string, who models.PersonID) (n int) {
	for _, met := range past {
		for _, p := range met.Line {
			if p.Person == who && p.Part == part && p.State == models.Present {
				n++
			}
		}
	}
	return n
}

// Came is how many of the meetings a person attended.
func Came(past []Met, who models.PersonID) (n int) {
	for _, met := range past {
		if met.Session.State == models.SessionHeld && met.Session.Hosts(who) {
			n++
		}
		for _, p := range met.Line {
			if p.Person == who && p.State == models.Present && p.Part != models.Guest {
				n++
			}
		}
	}
	return n
}

// Held is how many of the meetings took place.
func Held(past []Met) (n int) {
	for _, met := range past {
		if met.Session.State == models.SessionHeld {
			n++
		}
	}
	return n
}

// Graduates reports whether somebody who came to that many of the meetings graduates,
// by the percentage that the program asks for.
func Graduates(came, meetings, percent int) bool { return meetings > 0 && came*100 >= percent*meetings }

// Trend is how many of the members came, meeting by meeting, such as "5/6".
func Trend(past []Met) (out []string) {
	for _, met := range past {
		if met.Session.State != models.SessionHeld {
			continue
		}
		came, all := 0, 0
		for _, p := range met.Line {
			switch {
			case p.Part == models.Guest:
			case p.State == models.Present:
				came, all = came+1, all+1
			case p.Part != Gone:
				all++
			}
		}
		out = append(out, fmt.Sprintf("%d/%d", came, all))
	}
	return out
}

// quietAfter is how many meetings in a row make a member count as quiet.
const quietAfter = 2

// Quiet returns the members who wrote down no takeaway, because they were not there or
// had none, from each of the last two meetings held while they were in the circle. It
// is for the leaders, and a reason to ask, not a grade.
func Quiet(members []models.CircleMember, past []Met, items []models.Item) (quiet []models.PersonID) {
	for _, m := range members {
		row := 0
		for _, met := range slices.Backward(past) {
			if met.Session.State != models.SessionHeld || met.Session.StartsAt.Before(m.JoinedAt) {
				continue
			}
			if took(items, met.Session.ID, m.Person) {
				break
			}
			if row++; row == quietAfter {
				quiet = append(quiet, m.Person)
				break
			}
		}
	}
	return quiet
}

func took(items []models.Item, session models.SessionID, who models.PersonID) bool {
	return slices.ContainsFunc(items, func(i models.Item) bool { return i.Session == session && i.By == who && i.Kind == models.Take })
}

// Newest keeps the first of what each person wishes, in the order in which it is given:
// somebody who has completed two circles becomes a mentor once.
func Newest(wishes []models.CircleMember) []models.CircleMember {
	var kept []models.CircleMember
	for _, w := range wishes {
		if !slices.ContainsFunc(kept, func(k models.CircleMember) bool { return k.Person == w.Person }) {
			kept = append(kept, w)
		}
	}
	return kept
}
