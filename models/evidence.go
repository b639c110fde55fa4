package models

import "time"

// EvidenceID names a piece of evidence.
type EvidenceID string

// Evidence is what somebody observed of a person's practice. It is
// append-only: a correction is a new piece that names the one it corrects.
type Evidence struct {
	ID         EvidenceID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID // whose practice
	Author     PersonID
	Type       EvidenceType
	Competency CompetencyKey
	Level      int    // 1 to 5
	Context    string // where and in what situation, without names
	Note       string
	ObservedOn Date
	Direct     bool       // the author was there and saw it
	Supervises bool       // the author supervised the person when writing it, and neither mentored nor precepted them
	Corrects   EvidenceID // empty for an original
	Link       string     // a chat message that it was saved from
	Source     string     // "command", "message", "checkin", "session", "correction"
	WrittenAt  time.Time
}

// EvidenceType says what was done to see it.
type EvidenceType string

// The types of evidence.
const (
	Observation        EvidenceType = "observation"
	DocumentationCheck EvidenceType = "documentation_check"
	Scenario           EvidenceType = "scenario"
	CaseReview         EvidenceType = "case_review"
	Demonstration      EvidenceType = "demonstration"
	Debrief            EvidenceType = "debrief"
	Artifact           EvidenceType = "artifact"
)

// AllEvidenceTypes lists every type, in the order in which forms offer them.
var AllEvidenceTypes = []EvidenceType{
	Observation, DocumentationCheck, Scenario, CaseReview, Demonstration, Debrief, Artifact,
}

// Ident implements Noun.
func (e *Evidence) Ident() (string, string) { return "evidence", string(e.ID) }
func (*Evidence) appendOnly()               {}

// Standing is the evidence without what was corrected since.
func Standing(all []Evidence) []Evidence {
	corrected := map[EvidenceID]bool{}
	for _, e := range all {
		if e.Corrects != "" {
			corrected[e.Corrects] = true
		}
	}
	var out []Evidence
	for _, e := range all {
		if !corrected[e.ID] {
			out = append(out, e)
		}
	}
	return out
}

// CorrectedBy refuses a correction by somebody who may not make it. Only the author may,
// even after they parted from the person; anybody who sees it differently countersigns
// and disagrees. A piece is corrected once; the next correction is of the correction.
func (e Evidence) CorrectedBy(org Org, by PersonID, all []Evidence, now time.Time) error {
	if e.Author != by {
		return NotAllowed("evidence.not_author")
	}
	if ok, why := Can(org, by, Correct, e.Person, now); !ok {
		return NotAllowed(why)
	}
	for _, other := range all {
		if other.Corrects == e.ID {
			return NotReady("evidence.corrected")
		}
	}
	return nil
}

// FirstWritten is when the piece, or what it corrects in the end, was written.
// Nothing that was seen later belongs in it.
func (e Evidence) FirstWritten(all []Evidence) time.Time {
	for _, other := range all {
		if other.ID == e.Corrects {
			return other.FirstWritten(all)
		}
	}
	return e.WrittenAt
}

// Countersign is a second reader's word on a piece of evidence. It is
// append-only.
type Countersign struct {
	ID       string `gorm:"primaryKey"`
	Stamp    `gorm:"embedded"`
	Evidence EvidenceID
	Person   PersonID // whose practice
	By       PersonID
	Agrees   bool
	Note     string
	SignedAt time.Time
}

// Ident implements Noun.
func (c *Countersign) Ident() (string, string) { return "countersign", c.ID }
func (*Countersign) appendOnly()               {}

// Countersigned is a second reader's word on the evidence, if they may give it:
// somebody who supports or authorizes the person and did not write it.
func (e Evidence) Countersigned(org Org, c Countersign, now time.Time) (Countersign, error) {
	support, why := Can(org, c.By, Support, e.Person, now)
	authorize, _ := Can(org, c.By, Authorize, e.Person, now)
	switch {
	case c.By == e.Author:
		return c, NotAllowed("evidence.sign_own")
	case !support && !authorize:
		return c, NotAllowed(why)
	case !c.Agrees && wordCount(c.Note) < 3:
		return c, Invalid{Field: "note", Why: "evidence.why_differs"}
	}
	c.Evidence, c.Person, c.SignedAt = e.ID, e.Person, now
	return c, nil
}
