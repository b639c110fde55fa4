package models

import "time"

// ProposalID names a proposal.
type ProposalID string

// Proposal is a suggested pair, from the coordinator's preview until both
// have answered.
type Proposal struct {
	ID         ProposalID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Round      string // proposals previewed together
	Mentee     PersonID
	Mentor     PersonID
	Competency CompetencyKey
	Score      int      // 0 to 1000
	Reasons    []Reason `gorm:"serializer:json"`
	State      ProposalState
	MenteeSays Consent
	MentorSays Consent
	ReleasedAt time.Time
	AnswerBy   time.Time
	AskedBy    PersonID  // whose question is open; the clock stands still
	AskedAt    time.Time // since when
	Question   string    // what they ask, until it is answered
	Trio       PersonID  // the mentee who shares the mentor's place; empty for two
	Override   string    // why a coordinator chose this pair
}

// Reason is one named term of a score. Term is a prompts key, which may speak of
// the competency and of the count.
type Reason struct {
	Term       string        `json:"term"`
	Points     int           `json:"points"`
	Competency CompetencyKey `json:"competency,omitempty"`
	Count      int           `json:"count,omitempty"`
}

// ProposalState says where a proposal stands.
type ProposalState string

// The states of a proposal.
const (
	ProposalDraft    ProposalState = "draft" // seen by the coordinator alone
	ProposalReleased ProposalState = "released"
	ProposalAccepted ProposalState = "accepted"
	ProposalDeclined ProposalState = "declined"
	ProposalExpired  ProposalState = "expired" // out of time
	ProposalDropped  ProposalState = "dropped" // discarded by the coordinator, or not true anymore
)

// Consent is one side's word on a proposal.
type Consent string

// The answers. An empty one has not been given yet.
const (
	Unanswered Consent = ""
	Accepts    Consent = "accepts"
	Declines   Consent = "declines"
)

// Ident implements Noun.
func (p *Proposal) Ident() (string, string) { return "proposal", string(p.ID) }

// Answer records what one side says and settles the proposal when it is
// settled: one decline declines it, two accepts accept it. The same word twice
// is ErrDuplicate.
func (p Proposal) Answer(by PersonID, says Consent) (Proposal, error) {
	if by != p.Mentee && by != p.Mentor {
		return p, NotAllowed("matching.not_yours")
	}
	side := &p.MenteeSays
	if by == p.Mentor {
		side = &p.MentorSays
	}
	switch {
	case *side == says && says != Unanswered:
		return p, ErrDuplicate
	case p.State != ProposalReleased:
		return p, NotReady("matching.closed")
	}
	*side = says
	switch {
	case says == Declines:
		p.State = ProposalDeclined
	case p.MenteeSays == Accepts && p.MentorSays == Accepts:
		p.State = ProposalAccepted
	}
	if p.State != ProposalReleased {
		p.Question = ""
	}
	return p, nil
}

// Said is one side's word.
func (p Proposal) Said(by PersonID) Consent {
	if by == p.Mentee {
		return p.MenteeSays
	}
	return p.MentorSays
}

// TakeBack takes one side's yes back, as long as the other has not said yes as well.
func (p Proposal) TakeBack(by PersonID) (Proposal, error) {
	switch {
	case by != p.Mentee && by != p.Mentor:
		return p, NotAllowed("matching.not_yours")
	case p.State != ProposalReleased || p.Said(by) != Accepts:
		return p, NotReady("matching.closed")
	}
	if by == p.Mentee {
		p.MenteeSays = Unanswered
	} else {
		p.MentorSays = Unanswered
	}
	return p, nil
}

// Ask opens a question to the other side: the clock stands still until they
// write back, or until somebody says yes or no. Of several questions of one side, the
// last one stands; the clock does not stand still for longer.
func (p Proposal) Ask(by PersonID, question string, now time.Time) Proposal {
	if p.AskedBy == "" {
		p.AskedBy, p.AskedAt = by, now
	}
	p.Question = question
	return p
}

// Resume lets the clock run again, until a new end of the answer time.
func (p Proposal) Resume(answerBy time.Time) Proposal {
	p.AnswerBy, p.AskedBy, p.AskedAt, p.Question = answerBy, "", time.Time{}, ""
	return p
}

// Unsettled reports whether nobody has said anything yet, so that it may still
// be changed for another.
func (p Proposal) Unsettled() bool {
	return p.MenteeSays == Unanswered && p.MentorSays == Unanswered && p.AskedBy == ""
}

// Other is the person on the other side of the proposal.
func (p Proposal) Other(than PersonID) PersonID {
	if than == p.Mentee {
		return p.Mentor
	}
	return p.Mentee
}
