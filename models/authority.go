package models

import (
	"slices"
	"time"
)

// Act is something that one person may do about another. Support and
// authorization are two acts with two sets of people: nobody holds both over
// the same person (docs/adr/0003).
type Act string

// The acts.
const (
	// Support is to coach, observe and attest evidence, without a conflict of interest.
	Support Act = "support"
	// Correct is to put right what one put on file oneself, however long ago.
	Correct Act = "correct"
	// Authorize is to decide what a person may do on their own.
	Authorize Act = "authorize"
	// PauseScope is to put on hold, or to withdraw, what a person may do.
	PauseScope Act = "pause_scope"
	// SeeScope is to ask what a person may do. No conflict keeps anybody from it: shifts
	// are planned by the answer, and it gives no reasons.
	SeeScope Act = "see_scope"
	// SeeRecord is to read a person's goals, evidence and gates.
	SeeRecord Act = "see_record"
	// TakeRecord is to take away a copy of it, for somebody outside.
	TakeRecord Act = "take_record"
	// Coordinate is to run matching and see the program's state.
	Coordinate Act = "coordinate"
	// AssignPreceptor is to say who precepts a person, and for how long.
	AssignPreceptor Act = "assign_preceptor"
	// EnterLeave is to say when a person is away, and when they work.
	EnterLeave Act = "enter_leave"
)

// Can reports whether actor may do act about subject now; when not, why is the
// key of the reason in prompts. Deny by default: what no line allows is refused.
func Can(org Org, actor PersonID, act Act, subject PersonID, now time.Time) (ok bool, why string) {
	if org.Person(actor).State != Active {
		return false, "errors.why_inactive"
	}
	if org.Person(subject).ID == "" && act != Coordinate {
		return false, "errors.why_nobody"
	}
	_, above := org.Supervises(actor, subject, now)
	beside := org.Beside(actor, subject, now)
	credentials := org.Has(actor, CredentialingRole, now)
	reads := (above || credentials) && !org.Conflicted(actor, subject) ||
		org.Has(actor, AuditorRole, now) && !org.Barred(actor, subject) // else a person could keep every auditor out
	switch act {
	case Authorize:
		return canAuthorize(org, actor, subject, above || credentials, org.Conflicted(actor, subject), now)
	case PauseScope:
		return canAuthorize(org, actor, subject, above || credentials, org.Barred(actor, subject), now)
	case Support:
		if actor == subject {
			return false, "errors.why_self"
		}
		supports := (beside || above) && !org.Conflicted(actor, subject)
		return supports, unless(supports, "errors.why_no_support")
	case Correct:
		corrects := actor != subject && !org.Conflicted(actor, subject)
		return corrects, unless(corrects, "errors.why_no_support")
	case SeeScope:
		sees := actor == subject || above || credentials || beside ||
			org.Has(actor, CoordinatorRole, now) || org.Has(actor, SupervisorRole, now) || org.Has(actor, AuditorRole, now)
		return sees, unless(sees, "errors.why_no_scope")
	case SeeRecord:
		sees := actor == subject || beside || reads
		return sees, unless(sees, "errors.why_no_record")
	case TakeRecord:
		takes := actor == subject || reads
		return takes, unless(takes, "portfolio.why_not_yours")
	case Coordinate:
		coordinates := org.Has(actor, CoordinatorRole, now)
		return coordinates, unless(coordinates, "errors.why_no_coordinator")
	case AssignPreceptor:
		assigns := actor != subject && (above || org.Has(actor, CoordinatorRole, now))
		return assigns, unless(assigns, "precept.why_not_yours")
	case EnterLeave:
		enters := actor == subject || above || org.Has(actor, CoordinatorRole, now)
		return enters, unless(enters, "away.why_not_yours")
	}
	return false, "errors.why_nobody"
}

// canAuthorize keeps support and authorization apart: neither the person themselves, nor
// anybody who mentors or precepts them or ever did, nor anybody in conflict with them.
func canAuthorize(org Org, actor, subject PersonID, entitled, conflict bool, now time.Time) (bool, string) {
	switch {
	case actor == subject:
		return false, "errors.why_self"
	case org.Mentored(actor, subject):
		return false, "errors.why_mentor"
	case org.Precepted(actor, subject), org.Has(actor, PreceptorRole, now) && !entitled:
		return false, "errors.why_preceptor"
	case conflict, !entitled: // one answer for both, so that it reveals no conflict
		return false, "errors.why_no_authority"
	}
	return true, ""
}

func unless(ok bool, why string) string {
	if ok {
		return ""
	}
	return why
}

// Two questions are asked about a person.
//
// Who decides what they may do? Deciders are all who may, Decider is the nearest of them
// who is there, and Authorizer is to whom a decision that is due is brought.
//
// Who looks after their goals and gaps? Their Overseer. Overseen and InCharge answer the
// same question from the other side: whom does somebody look after?

// Deciders is everybody who may decide about a person now, by id, those on leave too.
func Deciders(org Org, person PersonID, now time.Time) []PersonID {
	var out []PersonID
	for _, p := range org.People() {
		if ok, _ := Can(org, p.ID, Authorize, person, now); ok {
			out = append(out, p.ID)
		}
	}
	return out
}

// Decider is the nearest one above a person who may decide about them and is not on
// leave now, or else somebody in credentialing; empty when nobody is there.
func Decider(org Org, person PersonID, now time.Time) PersonID {
	for _, p := range append(org.above(person, now), org.Holding(CredentialingRole, now)...) {
		if ok, _ := Can(org, p, Authorize, person, now); ok && !org.Away(p, now) {
			return p
		}
	}
	return ""
}

// Authorizer is a person's supervisor or, while that one is on leave, their deputy. Where
// these may not decide it is the Decider; empty when nobody is there.
func Authorizer(org Org, person PersonID, now time.Time) PersonID {
	who := org.StandIn(org.Supervisor(person, now), now)
	if ok, _ := Can(org, who, Authorize, person, now); ok {
		return who
	}
	return Decider(org, person, now)
}

// Overseer is who supervises a person now, on leave or not. Where that one has left, or
// the two are in a conflict of interest, it is the Decider; empty when nobody is there.
func Overseer(org Org, person PersonID, now time.Time) PersonID {
	boss := org.Supervisor(person, now)
	if org.Person(boss).State == Gone || org.Conflicted(boss, person) {
		return Decider(org, person, now)
	}
	return boss
}

// Overseen is those whose Overseer is p now, by id.
func Overseen(org Org, p PersonID, now time.Time) []PersonID {
	var out []PersonID
	for id := range org.supervision {
		if Overseer(org, id, now) == p {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// InCharge is those whom p oversees now, and those of everybody on leave for whom p
// stands in or decides meanwhile, by id.
func InCharge(org Org, p PersonID, now time.Time) []PersonID {
	out := Overseen(org, p, now)
	for _, x := range org.StandsIn(p) {
		if org.StandIn(x.Person, now) == p {
			out = append(out, Overseen(org, x.Person, now)...)
		}
	}
	for id := range org.supervision {
		if org.Away(org.Supervisor(id, now), now) && Authorizer(org, id, now) == p {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
