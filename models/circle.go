package models

import "time"

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
	EndedAt    time.Time
	Details    []byte `gorm:"type:json"`
}

// CircleState says where a circle stands.
type CircleState string

// The states of a circle.
const (
	CircleActive CircleState = "active"
	CircleEnded  CircleState = "ended"
)

// Ident implements Noun.
func (c *Circle) Ident() (string, string) { return "circle", string(c.ID) }

// Hosts reports whether p keeps the circle running.
func (c Circle) Hosts(p PersonID) bool { return p != "" && (p == c.Host || p == c.CoHost) }

// Room is the key of the circle's room.
func (c Circle) Room() string { return "circle:" + string(c.ID) }

// CircleMember is one person's part in a circle.
type CircleMember struct {
	ID       string `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	Circle   CircleID
	Person   PersonID
	State    ParticipantState // In or Out
	JoinedAt time.Time
	LeftAt   time.Time
}

// Ident implements Noun.
func (m *CircleMember) Ident() (string, string) { return "circle_member", m.ID }

// Add brings a person into a circle; m is the zero member for somebody who
// never was in it.
func (c Circle) Add(m CircleMember, all []CircleMember, who PersonID, now time.Time) (CircleMember, error) {
	in := 0
	for _, other := range all {
		if other.State == In {
			in++
		}
	}
	switch {
	case c.State != CircleActive:
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
	Kind    string // "parked", "action", "take"
	By      PersonID
	Owner   PersonID // of an action
	Text    string
	Due     Date
	DoneAt  time.Time
}

// Ident implements Noun.
func (i *Item) Ident() (string, string) { return "item", i.ID }
