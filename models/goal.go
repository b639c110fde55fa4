package models

import (
	"strings"
	"time"
	"unicode"
)

// GoalID names a goal.
type GoalID string

// Goal is a SMART goal of a mentee: specific, measurable, achievable,
// relevant, time-bound. It is live once mentee and mentor both agreed.
type Goal struct {
	ID         GoalID `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Mentorship MentorshipID
	Mentee     PersonID
	Title      string
	Measure    string // with a number, or a yes/no test
	Baseline   string
	Target     string
	Competency CompetencyKey
	Evidence   string // what will prove it
	Due        Date
	State      GoalState
	WrittenBy  PersonID
	MenteeAt   time.Time // when the mentee agreed
	MentorAt   time.Time // when the mentor agreed
	Score      int       // -2 to +2 at closing (goal attainment scaling)
	ScoredAt   time.Time

	Why        string      // why it matters
	Plan       string      // what helps, and what to do when something gets in the way
	Milestones []Milestone `gorm:"serializer:json"`
	Edition    int         // how often it was worded or moved; the first wording is 1
	LiveAt     time.Time   // when both had agreed
	Standing   string      // where it stands, as it was last said
	MovedAt    time.Time   // when somebody last said where it stands
	Learning   string      // what the pair takes from it, at closing
	Serves     string      // key of the program's KPI that it serves; empty: none was named
}

// Milestone is a step on the way to a goal.
type Milestone struct {
	Text   string    `json:"text"`
	DoneAt time.Time `json:"done_at,omitzero"`
}

// GoalState says where a goal stands.
type GoalState string

// The states of a goal.
const (
	GoalProposed GoalState = "proposed" // one of the pair has not agreed yet
	GoalLive     GoalState = "live"
	GoalClosed   GoalState = "closed"
)

// GoalDays is the longest time that a goal may take. Source: the 90-day
// objective sheet.
const GoalDays = 90

// LiveGoals is how many goals a mentee may have at once.
const LiveGoals = 3

// Ident implements Noun.
func (g *Goal) Ident() (string, string) { return "goal", string(g.ID) }

// vague are words that say nothing that could be checked, in the languages of
// the product.
var vague = []string{
	"better", "improve", "more confident", "confident", "good", "great", "understand",
	"mejor", "mejorar", "más seguro", "más segura", "seguro", "segura", "bien", "bueno", "entender",
}

// filler are words that say nothing of their own beside a vague one.
var filler = []string{
	"feel", "more", "much", "very", "become", "want", "work", "things", "everything", "person",
	"sentir", "sentirme", "estar", "hacer", "quiero", "trabajo", "trabajar", "todo", "todos", "cosas", "persona",
}

// yesNo are words that make a measure a yes/no test. A bare "no" or "si" is in
// too many sentences to be one.
var yesNo = []string{
	"yes no", "yes or no", "pass", "passes", "passed", "done", "complete", "completed", "certified", "signed",
	"sí no", "sí o no", "si o no", "aprobado", "aprobada", "aprueba", "hecho", "hecha", "completo", "completa",
	"certificado", "certificada", "firmado", "firmada",
}

// Check reports all that a goal still lacks to be SMART, one Invalid for each
// field in the order of the form; today is the writer's local date.
func (g Goal) Check(today Date) error {
	baseline, target := strings.TrimSpace(g.Baseline), strings.TrimSpace(g.Target)
	return checked(
		flaw{wordCount(g.Title) < 3 || onlyVague(g.Title), Invalid{Field: "title", Why: "goal.why_specific"}},
		flaw{g.Competency == "", Invalid{Field: "competency", Why: "goal.why_competency"}},
		flaw{!measurable(g.Measure), Invalid{Field: "measure", Why: "goal.why_number"}},
		flaw{baseline == "", Invalid{Field: "baseline", Why: "goal.why_baseline"}},
		flaw{target == "", Invalid{Field: "target", Why: "goal.why_target"}},
		flaw{target != "" && strings.EqualFold(target, baseline), Invalid{Field: "target", Why: "goal.why_same"}},
		flaw{g.Due == "" || !today.Before(g.Due), Invalid{Field: "due", Why: "goal.why_date"}},
		flaw{today.Plus(GoalDays).Before(g.Due), Invalid{Field: "due", Why: "goal.why_far", Data: map[string]any{"Days": GoalDays}}},
	)
}

// Agree records that one of the pair stands behind the goal as it is.
func (g Goal) Agree(m Mentorship, by PersonID, now time.Time) (Goal, error) {
	switch {
	case !m.Has(by):
		return g, NotAllowed("goal.not_yours")
	case g.State != GoalProposed:
		return g, NotReady("goal.settled")
	case by == m.Mentee && !g.MenteeAt.IsZero(), by == m.Mentor && !g.MentorAt.IsZero():
		return g, ErrDuplicate
	case by == m.Mentee:
		g.MenteeAt = now
	default:
		g.MentorAt = now
	}
	if !g.MenteeAt.IsZero() && !g.MentorAt.IsZero() {
		g.State, g.LiveAt, g.MovedAt = GoalLive, now, now
	}
	return g, nil
}

// HandedTo is the goal in the next pair of its mentee. What the mentor of before agreed
// to, the next one has not.
func (g Goal) HandedTo(m Mentorship) Goal {
	g.Mentorship = m.ID
	if g.Competency == "" { // as whoever put practice on hold wrote it
		g.Competency = m.Competency
	}
	if g.State == GoalProposed {
		g.MentorAt = time.Time{}
	}
	return g
}

// RoomForGoal refuses one more live goal when a mentee has as many as may be.
func RoomForGoal(goals []Goal) error {
	live := 0
	for _, g := range goals {
		if g.State == GoalLive {
			live++
		}
	}
	if live < LiveGoals {
		return nil
	}
	return Refused{Kind: ErrNotReady, Why: "goal.enough", Data: map[string]any{"Cap": LiveGoals}}
}

// CheckNew refuses a goal that the pair has already: a form that was sent twice makes
// one goal.
func (g Goal) CheckNew(goals []Goal) error {
	for _, other := range goals {
		if other.ID != g.ID && other.State != GoalClosed && strings.EqualFold(strings.TrimSpace(other.Title), strings.TrimSpace(g.Title)) {
			return Invalid{Field: "title", Why: "goal.why_twice"}
		}
	}
	return nil
}

func wordCount(s string) int { return len(strings.Fields(s)) }

func measurable(s string) bool {
	return strings.ContainsFunc(s, unicode.IsDigit) || strings.Contains(s, "%") || hasWord(s, yesNo)
}

// onlyVague reports whether nothing but vague words and fillers is left.
func onlyVague(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	said := 0
	for _, w := range words {
		if len([]rune(w)) > 3 && !hasWord(w, vague) && !hasWord(w, filler) {
			said++
		}
	}
	return said < 2 && hasWord(s, vague)
}

func hasWord(s string, list []string) bool {
	padded := " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r)
	}), " ") + " "
	for _, w := range list {
		if strings.Contains(padded, " "+w+" ") {
			return true
		}
	}
	return false
}
