package models

import (
	"slices"
	"time"
)

// SessionID names a session.
type SessionID string

// Session is one meeting: of a mentorship, of a circle, or around a topic that
// somebody offers or asks for. What all kinds have in common is here, with the
// rules of it; what one kind needs beyond this is in Details, typed by the
// activity that owns the kind.
type Session struct {
	ID         SessionID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Type       SessionType
	Mentorship MentorshipID // of a pair
	Circle     CircleID     // of a circle
	Host       PersonID     // empty while it is asked for and nobody has taken it
	CoHost     PersonID
	AskedBy    PersonID // who asked for it, when it was not the host's idea
	Title      string
	Competency CompetencyKey
	StartsAt   time.Time
	Minutes    int
	State      SessionState
	Places     int    // 0: as many as come
	For        Role   // who may join; empty: everybody in the program
	Place      string // where it happens: a Place… constant, or whatever its kind writes
	Link       string // of a video call
	Room       string // key of the room in which it is announced, when that is no channel
	Platform   string // where it is announced
	Channel    string // where it is announced; empty: nowhere, or in its room
	Details    []byte `gorm:"type:json"`

	OpenedAt  time.Time
	EndedAt   time.Time
	Takeaways string    // what the host wants to be found again
	Card      int       // how often its card was changed
	CardAt    time.Time // when the newest card may go out
}

// SessionType is a kind of session. Each kind is an activity of its own.
type SessionType string

// The kinds of sessions.
const (
	PairSession  SessionType = "pair"
	FlashSession SessionType = "flash"
	GroupSession SessionType = "group"
	PeerSession  SessionType = "peer"
	ReverseTalk  SessionType = "reverse"
	OfficeHours  SessionType = "officehours"
	TalkSession  SessionType = "talk"
	MentorMeet   SessionType = "mentors"
	CohortMeet   SessionType = "cohort"
)

// Where a session happens.
const (
	PlaceThread = "thread" // below its card
	PlaceRoom   = "room"   // in a private room of its own
	PlaceLink   = "link"   // a video call
)

// SessionState says where a session stands.
type SessionState string

// The states of a session.
const (
	SessionAsked    SessionState = "asked" // somebody asks for it, nobody hosts it yet
	SessionPlanned  SessionState = "planned"
	SessionOpen     SessionState = "open" // it has begun
	SessionHeld     SessionState = "held"
	SessionMissed   SessionState = "missed" // nobody came
	SessionCanceled SessionState = "canceled"
)

// Ident implements Noun.
func (s *Session) Ident() (string, string) { return "session", string(s.ID) }

// Hosts reports whether p leads the session.
func (s Session) Hosts(p PersonID) bool { return p != "" && (p == s.Host || p == s.CoHost) }

// Ends is when the session's time is over, counted from when it really began.
func (s Session) Ends() time.Time {
	from := s.StartsAt
	if !s.OpenedAt.IsZero() {
		from = s.OpenedAt
	}
	return from.Add(time.Duration(s.Minutes) * time.Minute)
}

// Announced reports whether the session has a card that people can join on.
func (s Session) Announced() bool { return s.Channel != "" || s.Room != "" }

// Live reports whether the session can still be joined.
func (s Session) Live() bool { return s.State == SessionPlanned || s.State == SessionOpen }

// over is why nothing can be done in a session anymore.
func (s Session) over() error {
	switch s.State {
	case SessionAsked:
		return NotReady("meeting.no_host")
	case SessionCanceled:
		return NotReady("meeting.canceled")
	default:
		return NotReady("meeting.over")
	}
}

// Take makes somebody the host of a session that was asked for. The first one
// has it.
func (s Session) Take(by PersonID, at time.Time) (Session, error) {
	switch {
	case s.State == SessionCanceled:
		return s, NotReady("meeting.canceled")
	case s.State != SessionAsked:
		return s, NotReady("meeting.taken")
	case by == s.AskedBy:
		return s, NotAllowed("meeting.own_question")
	}
	s.Host, s.State, s.StartsAt = by, SessionPlanned, at
	return s, nil
}

// Start opens the session. Only who leads it does, and once.
func (s Session) Start(by PersonID, now time.Time) (Session, error) {
	switch {
	case !s.Hosts(by):
		return s, NotAllowed("meeting.not_host")
	case s.State == SessionOpen:
		return s, NotReady("meeting.started")
	case s.State != SessionPlanned:
		return s, s.over()
	}
	s.State, s.OpenedAt = SessionOpen, now
	return s, nil
}

// End closes the session, as held or, when nobody came, as missed.
func (s Session) End(by PersonID, came int, now time.Time) (Session, error) {
	switch {
	case !s.Hosts(by):
		return s, NotAllowed("meeting.not_host")
	case s.State == SessionPlanned:
		return s, NotReady("meeting.not_started")
	case s.State != SessionOpen:
		return s, s.over()
	}
	return s.Close(came, now), nil
}

// Close is End by the clock.
func (s Session) Close(came int, now time.Time) Session {
	s.State, s.EndedAt = SessionHeld, now
	if came == 0 {
		s.State = SessionMissed
	}
	return s
}

// Cancel calls the session off, by who leads it or who asked for it.
func (s Session) Cancel(by PersonID, now time.Time) (Session, error) {
	switch {
	case !s.Hosts(by) && by != s.AskedBy:
		return s, NotAllowed("meeting.not_host")
	case !s.Live() && s.State != SessionAsked:
		return s, s.over()
	}
	s.State, s.EndedAt = SessionCanceled, now
	return s, nil
}

// Move gives a session that has not begun another time.
func (s Session) Move(by PersonID, to time.Time, now time.Time) (Session, error) {
	switch {
	case !s.Hosts(by):
		return s, NotAllowed("meeting.not_host")
	case s.State == SessionOpen:
		return s, NotReady("meeting.started")
	case s.State != SessionPlanned:
		return s, s.over()
	case !to.After(now):
		return s, Invalid{Field: "time", Why: "meeting.why_past"}
	}
	s.StartsAt = to
	return s, nil
}

// ParticipantState says where a person stands in a session.
type ParticipantState string

// The states of a participant.
const (
	Invited ParticipantState = "invited" // asked, has not answered
	Joining ParticipantState = "joining" // wants to come; the line has not been looked at since
	In      ParticipantState = "in"      // has a place
	Waiting ParticipantState = "waiting" // on the wait list
	Out     ParticipantState = "out"     // does not come
	Present ParticipantState = "present" // came
	Absent  ParticipantState = "absent"  // had a place and did not come
)

// Participant is one person's part in a session.
type Participant struct {
	ID      string `gorm:"primaryKey"`
	Stamp   `gorm:"embedded"`
	Session SessionID
	Person  PersonID
	State   ParticipantState
	Noted   ParticipantState // where they stood before whoever leads the session noted them as there; empty: nobody did
	// Turn is the version of this participant with which the person got into
	// the line. The audit record knows when that version was committed, so the
	// line is in order of commit, whatever anybody's clock says.
	Turn    int64
	Slot    int                 // in a session that has slots: the one the person has, from 1; 0: none
	Wish    int                 // the slot they ask for; 0: whichever is free first
	Part    string              // "presenter", "notes", "guest"; empty: none in particular
	Useful  int                 // 1 to 5; 0: not answered
	UseOn   Date                // when the person wants to use what they learned
	Used    string              // "yes" or "no", asked later
	Told    string              // key of the message that says where the person stands
	Answers map[string][]string `gorm:"serializer:json"` // what else they were asked, by question
}

// Ident implements Noun.
func (p *Participant) Ident() (string, string) { return "participant", p.ID }

// Coming reports whether the person is in the line or has a place.
func (p Participant) Coming() bool {
	return p.State == Joining || p.State == In || p.State == Waiting || p.State == Present
}

// Join puts a person at the end of the line; p is the zero Participant for
// somebody who never was in it. Whether there is a place is decided when the
// line is looked at, by Seat: so any number of people can join at once, and
// none of them has to wait for another.
func (s Session) Join(p Participant, who PersonID) (Participant, error) {
	switch {
	case s.Hosts(who):
		return p, NotAllowed("meeting.you_host")
	case !s.Live():
		return p, s.over()
	case p.State == Waiting:
		return p, NotReady("meeting.already_waiting")
	case p.Coming():
		return p, NotReady("meeting.already_in")
	}
	p = s.part(p, who)
	p.State, p.Turn, p.Wish = Joining, p.Version+1, 0
	return p, nil
}

// part is p, or a new part in the session for somebody who never had one.
func (s Session) part(p Participant, who PersonID) Participant {
	if p.ID != "" {
		return p
	}
	return Participant{ID: NewID[string]("pt"), Session: s.ID, Person: who}
}

// Leave takes a person out of the line.
func (s Session) Leave(p Participant) (Participant, error) {
	switch {
	case !s.Live():
		return p, s.over()
	case !p.Coming():
		return p, NotReady("meeting.not_in")
	}
	p.State, p.Noted, p.Slot, p.Wish = Out, "", 0, 0
	return p, nil
}

// Seat looks at the line and gives out the places that are free, in order. It
// returns who stands elsewhere than before: newly in, or newly waiting. In a
// session that has slots each gets one of these.
func (s Session) Seat(line []Participant, now time.Time) []Participant {
	if s.Slotted() {
		return s.seatSlots(line, now)
	}
	free := s.FreePlaces(line)
	var changed []Participant
	for _, p := range line {
		switch {
		case p.State != Joining && p.State != Waiting:
		case free != 0:
			p.State = In
			free--
			changed = append(changed, p)
		case p.State == Joining:
			p.State = Waiting
			changed = append(changed, p)
		}
	}
	return changed
}

// FreePlaces is how many places nobody has; negative when there is no limit.
func (s Session) FreePlaces(line []Participant) int {
	if s.Places == 0 {
		return -1
	}
	return max(0, s.Places-Count(line, In, Present))
}

// Count is how many of the line are in one of the states.
func Count(line []Participant, states ...ParticipantState) int {
	n := 0
	for _, p := range line {
		if slices.Contains(states, p.State) {
			n++
		}
	}
	return n
}

// Attend notes that a person is there, by their own word, whatever the host noted.
// Whoever has no place yet takes one: who is in the room is in the session.
func (s Session) Attend(p Participant, who PersonID) (Participant, error) {
	switch {
	case s.State == SessionPlanned:
		return p, NotReady("meeting.not_started")
	case s.State != SessionOpen:
		return p, s.over()
	case p.State == Present && p.Noted == "":
		return p, ErrDuplicate
	}
	p = s.part(p, who)
	p.State, p.Noted = Present, ""
	return p, nil
}

// AttendanceFor is how long after a session whoever led it may still note who was there.
const AttendanceFor = 7 * 24 * time.Hour

// TakesAttendance refuses everybody but who leads the session, and everything before its
// beginning and long after its end. A session counts as held when somebody is noted, also
// if nobody had said that they were there, or it was never begun here.
func (s Session) TakesAttendance(by PersonID, now time.Time) error {
	switch {
	case !s.Hosts(by):
		return NotAllowed("meeting.not_host")
	case s.State == SessionPlanned:
		return NotReady("meeting.not_started")
	case s.State == SessionAsked, s.State == SessionCanceled:
		return s.over()
	case s.State != SessionOpen && !now.Before(s.EndedAt.Add(AttendanceFor)):
		return NotReady("meeting.attendance_closed")
	}
	return nil
}

// Unnoted are the people in the line of whom nobody has said that they are or were
// there. Also who gave up their place, or waited for one, may have come after all.
func Unnoted(line []Participant) (all []Participant) {
	for _, p := range line {
		if p.State == In || p.State == Absent || p.State == Waiting || p.State == Out && p.Part != LeftCircle {
			all = append(all, p)
		}
	}
	return all
}

// Noted are the people who are or were there by the word of whoever leads the session,
// which can be taken back.
func Noted(line []Participant) (all []Participant) {
	for _, p := range line {
		if p.State == Present && p.Noted != "" {
			all = append(all, p)
		}
	}
	return all
}

// Note notes one of the Unnoted as there, by the word of whoever leads the session.
func (s Session) Note(p Participant) Participant {
	p.State, p.Noted = Present, p.State
	return p
}

// Unnote takes back a Note: the person stands where they stood before, or had a place
// and did not come once the session is over. What they were asked about it, and
// answered, does not count.
func (s Session) Unnote(p Participant) Participant {
	p.State, p.Noted = p.Noted, ""
	if p.State == In && s.State != SessionOpen {
		p.State = Absent
	}
	p.Useful, p.UseOn, p.Used = 0, "", ""
	return p
}

// Absentees is who had a place and did not come, as it is noted at the end.
func Absentees(line []Participant) []Participant {
	var out []Participant
	for _, p := range line {
		if p.State == In {
			p.State = Absent
			out = append(out, p)
		}
	}
	return out
}
