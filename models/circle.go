package models

import (
	"strconv"
	"strings"
	"time"
)

// CircleID names a circle.
type CircleID string

// Circle is people who meet again and again: a group with its mentors, peers
// without one, a reverse pair, mentors among themselves, a cohort. Its meetings
// are sessions.
type Circle struct {
	ID         CircleID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Type       SessionType
	Name       string
	Competency CompetencyKey
	Host       PersonID // who keeps it running: a mentor, or of peers whoever began it
	CoHost     PersonID
	Every      int // days between two meetings
	Minutes    int
	Meetings   int // after so many it ends; 0: until somebody ends it
	Most       int // members at most
	Round      int // meetings planned so far
	State      CircleState
	Platform   string
	Place      string
	Link       string
	Channel    string    // where it looks for members; empty: in the public room
	Unlisted   bool      // the card on which people join is lost; whoever keeps it adds them
	Moves      int       // how often it had to go into another room
	NextAt     time.Time // of the meeting that is planned last; before the first, when it is wished for
	EndedAt    time.Time
	Details    []byte `gorm:"type:json"`
}

// CircleState says where a circle stands.
type CircleState string

// The states of a circle.
const (
	CircleForming CircleState = "forming" // looks for members, or for a yes
	CircleActive  CircleState = "active"
	CircleEnded   CircleState = "ended"
)

// Ident implements Noun.
func (c *Circle) Ident() (string, string) { return "circle", string(c.ID) }

// Hosts reports whether p keeps the circle running.
func (c Circle) Hosts(p PersonID) bool { return p != "" && (p == c.Host || p == c.CoHost) }

// Room is the key of the circle's room. One that is lost has another after it.
func (c Circle) Room() string {
	if c.Moves == 0 {
		return "circle:" + string(c.ID)
	}
	return "circle:" + string(c.ID) + ":" + strconv.Itoa(c.Moves+1)
}

// InRoom is the circle whose room has the key; false when it is the room of no circle.
func InRoom(key string) (CircleID, bool) {
	parts := strings.Split(key, ":")
	if len(parts) < 2 || parts[0] != "circle" {
		return "", false
	}
	return CircleID(parts[1]), true
}

// CircleMember is one person's part in a circle.
type CircleMember struct {
	ID          string `gorm:"primaryKey"`
	Stamp       `gorm:"embedded"`
	Circle      CircleID
	Person      PersonID
	State       ParticipantState // In or Out
	JoinedAt    time.Time
	LeftAt      time.Time
	CompletedAt time.Time // when they were told that they have completed it
	WillingAt   time.Time // when they said, having completed it, that they would like to become a mentor
}

// Ident implements Noun.
func (m *CircleMember) Ident() (string, string) { return "circle_member", m.ID }

// Add brings a person into a circle; m is the zero member for somebody who
// never was in it.
func (c Circle) Add(m CircleMember, all []CircleMember, who PersonID, now time.Time) (CircleMember, error) {
	in := len(Current(all))
	switch {
	case c.State == CircleEnded:
		return m, NotReady("meeting.circle_over")
	case c.Hosts(who) || m.State == In:
		return m, NotReady("meeting.already_member")
	case c.Most > 0 && in >= c.Most:
		return m, Refused{Kind: ErrNotReady, Why: "meeting.circle_full", Data: map[string]any{"Most": c.Most}}
	}
	if m.ID == "" {
		m = CircleMember{ID: NewID[string]("cm"), Circle: c.ID, Person: who}
	}
	m.State, m.JoinedAt, m.LeftAt = In, now, time.Time{}
	return m, nil
}

// Current is who is in a circle now.
func Current(all []CircleMember) []CircleMember {
	var in []CircleMember
	for _, m := range all {
		if m.State == In {
			in = append(in, m)
		}
	}
	return in
}

// Remove takes a person out of a circle.
func (m CircleMember) Remove(now time.Time) (CircleMember, error) {
	if m.State != In {
		return m, NotReady("meeting.not_member")
	}
	m.State, m.LeftAt = Out, now
	return m, nil
}

// End closes a circle for good.
func (c Circle) End(now time.Time) Circle {
	c.State, c.EndedAt = CircleEnded, now
	return c
}

// Item is one line that a circle keeps: parked for later, to be done by
// somebody, or taken away by one member.
type Item struct {
	ID      string `gorm:"primaryKey"`
	Stamp   `gorm:"embedded"`
	Circle  CircleID
	Session SessionID
	Kind    string // Parked, Step or Take
	By      PersonID
	Owner   PersonID // of an action
	Text    string
	Due     Date
	DoneAt  time.Time
}

// The kinds of items.
const (
	Parked = "parked" // for a later meeting
	Step   = "action" // somebody does it next
	Take   = "take"   // what somebody takes with them
)

// Ident implements Noun.
func (i *Item) Ident() (string, string) { return "item", i.ID }
