package models

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"sync"
	"time"
)

// Org is the organization at one moment: who is there, who supervises and
// mentors whom, who holds which role, who is away. It is a snapshot; build a
// new one for every act that depends on it.
type Org struct {
	people      map[PersonID]Person
	supervision map[PersonID][]Supervision
	roles       map[Role][]Assignment
	held        map[PersonID][]Assignment // the same, by person
	mentors     map[PersonID][]Mentorship // by mentee, ended ones too
	mentees     map[PersonID][]Mentorship // by mentor, ended ones too
	menteeOf    map[MentorshipID]PersonID
	absences    map[PersonID][]Absence
	conflicts   map[PersonID]map[PersonID][]PersonID // either way; those who declared one between the two
	preceptors  map[PersonID][]Preceptorship         // by person, ended ones too
	derived     *sync.Map                            // what was computed of all of it, by type; see Derived
}

// OrgParts is what an Org is made from.
type OrgParts struct {
	People       []Person
	Supervisions []Supervision
	Assignments  []Assignment
	Mentorships  []Mentorship
	Absences     []Absence
	Conflicts    []Conflict
	Preceptors   []Preceptorship
}

// NewOrg builds a snapshot.
func NewOrg(parts OrgParts) Org {
	o := Org{
		people: map[PersonID]Person{}, supervision: map[PersonID][]Supervision{},
		roles: map[Role][]Assignment{}, held: map[PersonID][]Assignment{},
		mentors: map[PersonID][]Mentorship{}, mentees: map[PersonID][]Mentorship{}, menteeOf: map[MentorshipID]PersonID{},
		absences: map[PersonID][]Absence{}, conflicts: map[PersonID]map[PersonID][]PersonID{},
		preceptors: map[PersonID][]Preceptorship{}, derived: new(sync.Map),
	}
	for _, p := range parts.People {
		o.people[p.ID] = p
	}
	for _, s := range parts.Supervisions {
		o.supervision[s.Person] = append(o.supervision[s.Person], s)
	}
	for _, a := range parts.Assignments {
		o.roles[a.Role] = append(o.roles[a.Role], a)
		o.held[a.Person] = append(o.held[a.Person], a)
	}
	for _, m := range parts.Mentorships {
		o.mentors[m.Mentee] = append(o.mentors[m.Mentee], m)
		o.mentees[m.Mentor] = append(o.mentees[m.Mentor], m)
		o.menteeOf[m.ID] = m.Mentee
	}
	for _, a := range parts.Absences {
		o.absences[a.Person] = append(o.absences[a.Person], a)
	}
	for _, p := range parts.Preceptors {
		o.preceptors[p.Person] = append(o.preceptors[p.Person], p)
	}
	for _, c := range parts.Conflicts {
		if !c.Ended.IsZero() {
			continue
		}
		for _, pair := range [][2]PersonID{{c.One, c.Two}, {c.Two, c.One}} {
			of := o.conflicts[pair[0]]
			if of == nil {
				of = map[PersonID][]PersonID{}
				o.conflicts[pair[0]] = of
			}
			of[pair[1]] = append(of[pair[1]], c.By)
		}
	}
	return o
}

// Derived is what a costly computation makes of the whole organization, made once
// for each snapshot and type T. Several may compute it at the same time.
func Derived[T any](o Org, compute func(Org) T) T {
	of := reflect.TypeFor[T]()
	if o.derived == nil {
		return compute(o)
	}
	if known, ok := o.derived.Load(of); ok {
		return known.(T)
	}
	made := compute(o)
	o.derived.Store(of, made)
	return made
}

// Person is the person with the id; the zero Person when there is none.
func (o Org) Person(id PersonID) Person { return o.people[id] }

// People is everybody, by id.
func (o Org) People() []Person {
	out := make([]Person, 0, len(o.people))
	for _, p := range o.people {
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Person) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// Began is when the first and the last of the roles and lines of supervision on
// file began; zero when there is none.
func (o Org) Began() (first, last time.Time) {
	note := func(from time.Time) {
		if first.IsZero() || from.Before(first) {
			first = from
		}
		if from.After(last) {
			last = from
		}
	}
	for _, list := range o.supervision {
		for _, s := range list {
			note(s.From)
		}
	}
	for _, list := range o.held {
		for _, a := range list {
			note(a.From)
		}
	}
	return first, last
}

// LocalDate is the date where the person is.
func (o Org) LocalDate(id PersonID, now time.Time) Date {
	return DateOf(now.In(o.people[id].Location()))
}

// Supervisor is who supervises p now; empty when nobody does.
func (o Org) Supervisor(p PersonID, now time.Time) PersonID {
	for _, s := range o.supervision[p] {
		if Covers(s.From, s.Until, now) && s.Supervisor != p {
			return s.Supervisor
		}
	}
	return ""
}

// SupervisedSince is since when p has the supervisor they have now; the zero time without
// one.
func (o Org) SupervisedSince(p PersonID, now time.Time) time.Time {
	for _, s := range o.supervision[p] {
		if Covers(s.From, s.Until, now) && s.Supervisor != p {
			return s.From
		}
	}
	return time.Time{}
}

// Reports is whom p supervises directly now, by id.
func (o Org) Reports(p PersonID, now time.Time) []PersonID {
	var out []PersonID
	for id := range o.supervision {
		if o.Supervisor(id, now) == p {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// Supervises reports whether by is somewhere above p, and at which distance (1
// is the direct supervisor).
func (o Org) Supervises(by, p PersonID, now time.Time) (int, bool) {
	distance := slices.Index(o.above(p, now), by) + 1
	return distance, distance > 0
}

// above is who supervises p now, at any distance, the nearest first. A cycle in
// the records ends the walk.
func (o Org) above(p PersonID, now time.Time) []PersonID {
	chain := []PersonID{p}
	for {
		p = o.Supervisor(p, now)
		if p == "" || slices.Contains(chain, p) {
			return chain[1:]
		}
		chain = append(chain, p)
	}
}

// Ties is everybody with whom a rule may forbid p to be paired, by what is on file about
// p: p's supervisors now, at any distance, p's mentors, former ones too, and those in a
// conflict with p. No rule concerns two people of whom neither is among the other's Ties.
func (o Org) Ties(p PersonID, now time.Time) []PersonID {
	out := o.above(p, now)
	for _, m := range o.mentors[p] {
		out = append(out, m.Mentor)
	}
	for other := range o.conflicts[p] {
		out = append(out, other)
	}
	return out
}

// Has reports whether p holds the role now.
func (o Org) Has(p PersonID, role Role, now time.Time) bool {
	return slices.ContainsFunc(o.held[p], func(a Assignment) bool {
		return a.Role == role && Covers(a.From, a.Until, now)
	})
}

// HeldSince is since when p holds a role that they hold now; the zero time for any other.
func (o Org) HeldSince(p PersonID, role Role, now time.Time) time.Time {
	for _, a := range o.held[p] {
		if a.Role == role && Covers(a.From, a.Until, now) {
			return a.From
		}
	}
	return time.Time{}
}

// Roles is what p is now, in the order of AllRoles.
func (o Org) Roles(p PersonID, now time.Time) []Role {
	var out []Role
	for _, role := range AllRoles {
		if o.Has(p, role, now) {
			out = append(out, role)
		}
	}
	return out
}

// Holding is everybody who holds the role now and has not left, by id.
func (o Org) Holding(role Role, now time.Time) []PersonID {
	var out []PersonID
	for _, a := range o.roles[role] {
		if Covers(a.From, a.Until, now) && o.people[a.Person].State == Active {
			out = append(out, a.Person)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Caretakers is who looks after the program now, some people left out: its coordinators
// and, while none of them is there, the leaders too, then governance, and so on until
// somebody is. Those on leave are among them, and find it when they are back.
func (o Org) Caretakers(now time.Time, but ...PersonID) []PersonID {
	var all []PersonID
	for _, w := range caretakers {
		for _, p := range o.Resolve(w, "", now) {
			if !slices.Contains(but, p) && !slices.Contains(all, p) {
				all = append(all, p)
			}
		}
		if o.Attended(all, now) {
			break
		}
	}
	return all
}

// Attended reports whether any of these people is there now, so that what they are
// told is with somebody.
func (o Org) Attended(people []PersonID, now time.Time) bool {
	return slices.ContainsFunc(people, func(p PersonID) bool { return !o.Away(p, now) })
}

// KeptFrom is everybody who may not hear what speaker tells the caretakers about other:
// the two themselves, those in a conflict of interest with speaker, and those barred from
// hearing about other. A conflict that other alone declared does not count, or they could
// silence whoever speaks of them.
func (o Org) KeptFrom(speaker, other PersonID) []PersonID {
	out := slices.AppendSeq([]PersonID{speaker, other}, maps.Keys(o.conflicts[speaker]))
	for p := range o.conflicts[other] {
		if o.Barred(p, other) {
			out = append(out, p)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Care is somebody who looks after the program, and of whom they hear.
type Care struct {
	By Person
	Of []Person
}

// CareFor is who looks after the program, and of which of several people each of them
// hears, together with what became of others. Nobody hears of a person whom KeptFrom
// keeps from them, and nobody is among them from whom one of the others is kept; the
// next in an office hears instead.
func (o Org) CareFor(people []Person, now time.Time, others ...PersonID) []Care {
	var but []PersonID
	for _, other := range others {
		but = append(but, o.KeptFrom("", other)...)
	}
	of := map[PersonID][]Person{}
	for _, id := range o.Caretakers(now, but...) {
		of[id] = nil
	}
	for _, p := range people {
		for _, id := range o.Caretakers(now, append(o.KeptFrom(p.ID, p.ID), but...)...) {
			of[id] = append(of[id], p)
		}
	}
	var all []Care
	for _, id := range slices.Sorted(maps.Keys(of)) {
		all = append(all, Care{o.Person(id), of[id]})
	}
	return all
}

// Mentorship is the one with the id, or ErrNotFound.
func (o Org) Mentorship(id MentorshipID) (Mentorship, error) {
	of := o.mentors[o.menteeOf[id]]
	i := slices.IndexFunc(of, func(m Mentorship) bool { return m.ID == id })
	if i < 0 {
		return Mentorship{}, fmt.Errorf("mentorship: %w", ErrNotFound)
	}
	return of[i], nil
}

// Mentorships is all of p's, on either side, ended ones too.
func (o Org) Mentorships(p PersonID) []Mentorship { return slices.Concat(o.mentors[p], o.mentees[p]) }

// Mentored reports whether mentor has been p's mentor, now or ever.
func (o Org) Mentored(mentor, p PersonID) bool {
	return slices.ContainsFunc(o.mentors[p], func(m Mentorship) bool { return m.Mentor == mentor })
}

// HasMentor reports whether somebody is p's mentor now.
func (o Org) HasMentor(p PersonID) bool {
	return slices.ContainsFunc(o.mentors[p], func(m Mentorship) bool { return m.State != MentorshipEnded })
}

// WaitsSince is when a mentee began to wait for a mentor: when they asked for one or,
// where they had one after that, when the last pair ended.
func (o Org) WaitsSince(in Intake) time.Time {
	since := in.CreatedAt
	for _, m := range o.mentors[in.Person] {
		if m.State == MentorshipEnded && m.EndedAt.After(since) {
			since = m.EndedAt
		}
	}
	return since
}

// Precepted reports whether preceptor has been p's preceptor, now or ever.
func (o Org) Precepted(preceptor, p PersonID) bool {
	return slices.ContainsFunc(o.preceptors[p], func(x Preceptorship) bool { return x.Preceptor == preceptor })
}

// EverPrecepted reports whether p has a preceptor, or had one.
func (o Org) EverPrecepted(p PersonID) bool { return len(o.preceptors[p]) > 0 }

// Precepting is the preceptorships that hold now and in which p is on either
// side, those that end first before the others.
func (o Org) Precepting(p PersonID, now time.Time) []Preceptorship {
	var out []Preceptorship
	for _, of := range o.preceptors {
		for _, x := range of {
			if (x.Person == p || x.Preceptor == p) && Covers(x.From, x.Until, now) {
				out = append(out, x)
			}
		}
	}
	slices.SortFunc(out, func(a, b Preceptorship) int { return cmp.Or(a.Until.Compare(b.Until), cmp.Compare(a.ID, b.ID)) })
	return out
}

// Parted is when mentor and p were last a pair, the zero time while they are
// one; never is false when they were not.
func (o Org) Parted(mentor, p PersonID) (at time.Time, ever bool) {
	for _, m := range o.mentors[p] {
		switch {
		case m.Mentor != mentor:
		case m.State != MentorshipEnded:
			return time.Time{}, true
		case m.EndedAt.After(at):
			at, ever = m.EndedAt, true
		}
	}
	return at, ever
}

// Afterward is how long those who parted can still put on file what they saw.
const Afterward = 14 * 24 * time.Hour

// Beside reports whether by is p's mentor or preceptor now, or was not long ago.
func (o Org) Beside(by, p PersonID, now time.Time) bool {
	if at, ever := o.Parted(by, p); ever && (at.IsZero() || now.Before(at.Add(Afterward))) {
		return true
	}
	return slices.ContainsFunc(o.preceptors[p], func(x Preceptorship) bool {
		return x.Preceptor == by && (Covers(x.From, x.Until, now) || Covers(x.From, x.Until.Add(Afterward), now))
	})
}

// Away reports whether p is absent now.
func (o Org) Away(p PersonID, now time.Time) bool {
	return slices.ContainsFunc(o.absences[p], func(a Absence) bool { return Covers(a.From, a.Until, now) })
}

// Absences is when p is, was or will be away.
func (o Org) Absences(p PersonID) []Absence { return o.absences[p] }

// StandsIn is the absences in which p stands in for somebody else.
func (o Org) StandsIn(p PersonID) []Absence {
	var out []Absence
	for _, all := range o.absences {
		for _, a := range all {
			if a.Deputy == p {
				out = append(out, a)
			}
		}
	}
	return out
}

// BackAt is when p will be there again; the zero time when p is there now, or nobody
// knows. One absence may begin before another ends, or just as it does.
func (o Org) BackAt(p PersonID, now time.Time) (at time.Time) {
	for t := now; ; t = at {
		i := slices.IndexFunc(o.absences[p], func(a Absence) bool { return Covers(a.From, a.Until, t) })
		if i < 0 {
			return at
		}
		if at = o.absences[p][i].Until; at.IsZero() {
			return at
		}
	}
}

// StandIn is p, or p's deputy while p is away, one hop; empty when neither is there.
func (o Org) StandIn(p PersonID, now time.Time) PersonID {
	if !o.Away(p, now) {
		return p
	}
	for _, a := range o.absences[p] {
		if Covers(a.From, a.Until, now) && a.Deputy != "" && !o.Away(a.Deputy, now) {
			return a.Deputy
		}
	}
	return ""
}

// Resolve is who stands in a relation to subject now, such as their supervisor; empty
// when nobody does.
func (o Org) Resolve(who Who, subject PersonID, now time.Time) []PersonID {
	one := func(p PersonID) []PersonID {
		if p == "" {
			return nil
		}
		return []PersonID{p}
	}
	switch who {
	case TheSupervisor:
		return one(o.Supervisor(subject, now))
	case TheirSupervisor:
		return one(o.Supervisor(o.Supervisor(subject, now), now))
	case TheMentor:
		var out []PersonID
		for _, m := range o.mentors[subject] {
			if m.State == MentorshipActive {
				out = append(out, m.Mentor)
			}
		}
		return out
	case TheCoordinators:
		return o.Holding(CoordinatorRole, now)
	case TheCredentialing:
		return o.Holding(CredentialingRole, now)
	case TheLeaders:
		return o.Holding(LeaderRole, now)
	case TheGovernance:
		return o.Holding(GovernanceRole, now)
	case anySupervisor:
		return o.Holding(SupervisorRole, now)
	}
	return nil
}
