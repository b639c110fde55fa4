package models

// Guest is the Part of somebody who comes to a circle's meeting just this once.
const Guest = "guest"

// LeftCircle is the Part of somebody who has left the circle before the meeting.
const LeftCircle = "gone"

// Invite asks somebody to be a guest of a circle's meeting that has not begun;
// p is the zero Participant for somebody who never had a part in it. Nobody is a
// guest before they say so themselves.
func (s Session) Invite(p Participant, who PersonID, line []Participant, most int) (Participant, error) {
	guests := 0
	for _, other := range line {
		if other.Part == Guest && (other.State == Invited || other.Coming()) {
			guests++
		}
	}
	switch {
	case s.Live() && s.State != SessionPlanned:
		return p, NotReady("meeting.started")
	case !s.Live():
		return p, s.over()
	case s.Hosts(who) || p.Coming() || p.State == Invited:
		return p, Invalid{Field: "who", Why: "circle.why_guest_in"}
	case guests >= most:
		return p, Invalid{Field: "who", Why: "circle.why_guests_full", Data: map[string]any{"Most": most}}
	}
	p = s.part(p, who)
	p.State, p.Part = Invited, Guest
	return p, nil
}
