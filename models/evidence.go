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
	Supervises bool       // the author supervised the person when writing it
	Corrects   EvidenceID // empty for an original
	Link       string     // a chat message that it was saved from
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
