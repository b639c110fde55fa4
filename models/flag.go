package models

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"time"
)

// FlagID names a flag.
type FlagID string

// Flag is a concern about unsafe practice, or about how two people get on. Its
// text is seen by those who must act on it and by nobody else; it never reaches
// a log.
type Flag struct {
	ID        FlagID `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Person    PersonID // whose practice; empty when it is about nobody in particular
	Reporter  PersonID // empty when they gave no name
	Anonymous bool     // raised without a name
	Receipt   string   // of an anonymous flag: hex SHA-256 of the code that its reporter has
	Severity  int      // 1 critical, 2 serious, 3 moderate, 4 concern or near miss, 5 not about safety
	Facts     string
	Action    string // what was done at once
	Happened  string // when and where, as the reporter put it
	Reported  string // to the statutory system: "yes", "no", "na", or empty
	Source    string // "command", "message", "checkin", "home"
	Link      string // the chat message that it was raised on
	State     FlagState
	Case      CaseID
	RaisedAt  time.Time // of an anonymous flag: the full hour
	AloneAt   time.Time // since when nobody in the program may hear of it; zero: somebody may
	Plan      string
	PlanBy    Date      // until when the plan is to be done
	Planner   PersonID  // who wrote the plan
	Scope     string    // what it means for what the person may do: "keep", "pause", or empty
	Feedback  string    // to the reporter
	ToldAt    time.Time // when the person heard that there is a concern
	Told      string    // the words in which they heard of it
	ClosedAt  time.Time
	ClosedBy  PersonID
	ClosedWhy string // the cause: "knowledge", "skill" …
}

// FlagState says where a flag stands.
type FlagState string

// The states of a flag.
const (
	FlagOpen   FlagState = "open"
	FlagPlan   FlagState = "planned"
	FlagClosed FlagState = "closed"
)

// PairSeverity is a concern that is not about safety: tension in a pair, a
// boundary. It goes to the coordinators.
const PairSeverity = 5

// FlagCauses are the classes of causes; closing a flag requires one of them.
var FlagCauses = []string{"knowledge", "skill", "staffing", "equipment", "standard", "wilful"}

// Ident implements Noun.
func (f *Flag) Ident() (string, string) { return "flag", string(f.ID) }

// Urgent reports whether the flag may break quiet hours.
func (f Flag) Urgent() bool { return f.Severity <= 2 }

// Unnamed separates the flag from its reporter: no person, only the full hour, and a
// code that opens it for whoever has it. The code itself is not kept.
func (f Flag) Unnamed(code string) Flag {
	f.Reporter, f.Anonymous, f.Receipt = "", true, ReceiptOf(code)
	f.RaisedAt = f.RaisedAt.Truncate(time.Hour)
	return f
}

// HeardFrom is when others may be told what the reporter says now: at once or, if the
// flag is anonymous and not urgent, at the next full hour, so that the time of the
// message does not reveal who wrote it.
func (f Flag) HeardFrom(now time.Time) time.Time {
	if !f.Anonymous || f.Urgent() {
		return now
	}
	return now.Truncate(time.Hour).Add(time.Hour)
}

// Planned keeps the flag open with a plan.
func (f Flag) Planned(by PersonID, plan string, until Date) (Flag, error) {
	if f.State == FlagClosed {
		return f, NotReady("escalation.closed")
	}
	if err := checked(
		flaw{strings.TrimSpace(plan) == "", Invalid{Field: "plan", Why: "flag.why_plan"}},
		flaw{until == "", Invalid{Field: "until", Why: "flag.why_until"}},
	); err != nil {
		return f, err
	}
	f.State, f.Plan, f.PlanBy, f.Planner = FlagPlan, plan, until, by
	return f, nil
}

// Closed ends the flag. It requires the class of the cause, what was done, feedback for
// the reporter and, if it is about a person, what it means for their scope.
func (f Flag) Closed(by PersonID, cause, plan, scope, feedback string, now time.Time) (Flag, error) {
	if f.State == FlagClosed {
		return f, NotReady("escalation.closed")
	}
	if err := checked(
		flaw{strings.TrimSpace(plan) == "", Invalid{Field: "plan", Why: "flag.why_plan"}},
		flaw{!slices.Contains(FlagCauses, cause), Invalid{Field: "cause", Why: "flag.why_cause"}},
		flaw{scope == "" && f.Person != "", Invalid{Field: "scope", Why: "flag.why_scope"}},
		flaw{strings.TrimSpace(feedback) == "", Invalid{Field: "feedback", Why: "flag.why_feedback"}},
	); err != nil {
		return f, err
	}
	f.State, f.Plan, f.ClosedWhy, f.Scope, f.Feedback = FlagClosed, plan, cause, scope, feedback
	f.ClosedBy, f.ClosedAt = by, now
	return f, nil
}

// NewReceipt makes a code of 128 random bits, in groups that can be read aloud.
func NewReceipt() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	var groups []string
	for part := range slices.Chunk([]byte(idText.EncodeToString(b[:])), 5) {
		groups = append(groups, string(part))
	}
	return strings.Join(groups, "-")
}

// ReceiptOf is the stored hash of a code, however it was typed. The code has 128
// random bits, so a slow hash is not needed to keep it from being guessed.
func ReceiptOf(code string) string {
	plain := strings.Map(func(r rune) rune {
		if r == '-' || r == ' ' {
			return -1
		}
		return r
	}, strings.ToLower(code))
	sum := sha256.Sum256([]byte(plain))
	return hex.EncodeToString(sum[:])
}

// Reading records that somebody read a flag. It is append-only.
type Reading struct {
	ID     string `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Flag   FlagID
	Reader PersonID // empty: whoever runs the server
	Why    string   // "act", "timeline", "export"
	Note   string   // of an export: who asked for it, and why
	ReadAt time.Time
}

// Ident implements Noun.
func (r *Reading) Ident() (string, string) { return "reading", r.ID }
func (*Reading) appendOnly()               {}

// Remark is something that was said about a flag after it was raised. It is
// append-only.
type Remark struct {
	ID        string `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Flag      FlagID
	Nth       int      // in the talk about the flag, from 1
	Author    PersonID // empty: the reporter who gave no name
	Side      RemarkSide
	Text      string
	WrittenAt time.Time
}

// Ident implements Noun.
func (r *Remark) Ident() (string, string) { return "remark", r.ID }
func (*Remark) appendOnly()               {}

// RemarkSide says who said it to whom.
type RemarkSide string

// The sides of a remark. Those who act on a flag see all of them.
const (
	FromReporter RemarkSide = "reporter"
	ToReporter   RemarkSide = "to_reporter" // the reporter sees it too
	FromSubject  RemarkSide = "subject"     // the answer of the person it is about, who sees their own
	AmongUs      RemarkSide = "review"      // for those who act on it alone
)
