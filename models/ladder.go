package models

import "time"

// Ladder is an escalation policy: who hears, in what order, after what wait.
type Ladder struct {
	Key     string        `json:"key"`
	Rungs   []Rung        `json:"rungs"`
	Lease   time.Duration `json:"lease"`             // how long an acknowledgment holds
	Repeat  int           `json:"repeat"`            // times round the ladder before governance alone is asked, daily
	Always  bool          `json:"always"`            // breaks quiet hours
	Working bool          `json:"working,omitempty"` // waits and leases count working time only
}

// rounds is how often the ladder is climbed.
func (l Ladder) rounds() int { return max(1, l.Repeat) }

// Rung is one step of a ladder. Wait runs from this rung's notice to the next.
type Rung struct {
	Who  []Who         `json:"who"`
	Wait time.Duration `json:"wait"`
}

// Who names a person by relation to the subject of a case; it is resolved when
// the rung fires.
type Who string

// The relations that a rung may name.
const (
	TheSupervisor    Who = "supervisor"
	TheirSupervisor  Who = "supervisors_supervisor"
	TheMentor        Who = "mentor"
	TheCoordinators  Who = "coordinators"
	TheCredentialing Who = "credentialing"
	TheLeaders       Who = "leaders"
	TheGovernance    Who = "governance"
	// anySupervisor is who is asked when nobody else is left at all. No ladder
	// names it.
	anySupervisor Who = "any_supervisor"
)

// AllWho lists every relation that a ladder may name.
var AllWho = []Who{
	TheSupervisor, TheirSupervisor, TheMentor, TheCoordinators, TheCredentialing, TheLeaders, TheGovernance,
}

// lastAsked is who is asked when a ladder has nobody left: the first of them
// that reaches anybody.
var lastAsked = []Who{TheGovernance, TheLeaders, TheCoordinators, TheCredentialing, anySupervisor}

// caretakers are the offices that look after the program, the first before the others:
// see Org.Caretakers.
var caretakers = []Who{TheCoordinators, TheLeaders, TheGovernance, TheCredentialing, anySupervisor}
