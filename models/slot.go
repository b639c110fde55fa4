package models

import (
	"slices"
	"time"
)

// ShortestSlot is the least time that one person needs for a question.
const ShortestSlot = 5 * time.Minute

// Slotted reports whether a session takes one person after the other, each at a
// time of their own, as office hours do. There are as many slots as places.
func (s Session) Slotted() bool { return s.Type == OfficeHours && s.Places > 0 }

// SlotLength is how long each person has.
func (s Session) SlotLength() time.Duration {
	return max(time.Minute, (time.Duration(s.Minutes) * time.Minute / time.Duration(max(1, s.Places))).Truncate(time.Minute))
}

// SlotAt is when a slot begins, counted from 1; the zero time for none.
func (s Session) SlotAt(slot int) time.Time {
	if !s.Slotted() || slot < 1 {
		return time.Time{}
	}
	return s.StartsAt.Add(time.Duration(slot-1) * s.SlotLength())
}

// FreeSlots is the slots that nobody has and whose time is not over, the first
// one first.
func (s Session) FreeSlots(line []Participant, now time.Time) (free []int) {
	if !s.Slotted() {
		return nil
	}
	for slot := 1; slot <= s.Places; slot++ {
		taken := slices.ContainsFunc(line, func(p Participant) bool { return p.Slot == slot })
		if !taken && s.SlotAt(slot).Add(s.SlotLength()).After(now) {
			free = append(free, slot)
		}
	}
	return free
}

// Ask puts a person at the end of the line with a wish for one slot; p is the
// zero Participant for somebody who never was in it. Somebody who has a slot keeps it
// until they have the other. Two people can ask for the same one: who gets it is
// decided, as always, when the line is looked at.
func (s Session) Ask(p Participant, who PersonID, slot int, line []Participant, now time.Time) (Participant, error) {
	switch {
	case !s.Slotted() || slot < 1 || slot > s.Places:
		return p, Refused{Kind: ErrNotFound, Why: "errors.unknown_action"}
	case s.Live() && p.Slot == slot:
		return p, NotReady("meeting.slot_yours")
	case s.Live() && !s.Hosts(who) && !slices.Contains(s.FreeSlots(line, now), slot):
		return p, NotReady("meeting.slot_taken")
	case s.Live() && p.State == Joining:
		p.Wish = slot
		return p, nil
	case s.Live() && p.Slot > 0:
		p.Turn, p.Wish = p.Version+1, slot
		return p, nil
	}
	p, err := s.Join(p, who)
	p.Wish = slot
	return p, err
}

// seatSlots is Seat where each person has a time of their own. In order of the
// line each gets the slot they asked for, or the first one that is free. Somebody
// whose wish another had first keeps the slot that they have; with none, they are out
// and may choose again, or wait when no slot is left.
func (s Session) seatSlots(line []Participant, now time.Time) []Participant {
	before, line := line, slices.Clone(line)
	for range 2 { // what somebody gave up for another slot is for who waits
		for i := range line {
			free := s.FreeSlots(line, now)
			line[i] = line[i].seat(free)
		}
	}
	var changed []Participant
	for i, p := range line {
		if p.State != before[i].State || p.Slot != before[i].Slot || p.Wish != before[i].Wish {
			changed = append(changed, p)
		}
	}
	return changed
}

// seat is where a person stands when these slots are free and it is their turn.
func (p Participant) seat(free []int) Participant {
	wish := p.Wish
	p.Wish = 0
	switch wanted := slices.Contains(free, wish); {
	case p.State == In || p.State == Present:
		if wanted {
			p.Slot = wish
		}
	case p.State != Joining && p.State != Waiting:
	case len(free) == 0:
		p.State = Waiting
	case wanted:
		p.State, p.Slot = In, wish
	case wish > 0:
		p.State = Out
	default:
		p.State, p.Slot = In, free[0]
	}
	return p
}
