package goal

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
)

var zero time.Time

// fill puts what was entered into a goal and reports all that it still lacks.
func fill(g models.Goal, v map[string][]string, today models.Date) (models.Goal, error) {
	g.Title, g.Measure = handlers.Entered(v, "title"), handlers.Entered(v, "measure")
	g.Baseline, g.Target = handlers.Entered(v, "baseline"), handlers.Entered(v, "target")
	g.Competency = models.CompetencyKey(handlers.Entered(v, "competency"))
	g.Evidence = handlers.Entered(v, "evidence")
	g.Why, g.Plan = handlers.Entered(v, "why"), handlers.Entered(v, "plan")
	g.Milestones = milestones(handlers.Entered(v, "milestones"))
	if _, asked := v["serves"]; asked { // a program without KPIs does not ask
		g.Serves = handlers.Entered(v, "serves")
	}
	g.Due, _ = models.ParseDate(handlers.Entered(v, "due")) // one that is no date is one that is missing
	return g, g.Check(today)
}

func subject(g models.Goal) string { return "goal:" + string(g.ID) }

// wording names a goal as it is worded now, in a form or a button.
func wording(g models.Goal) string { return fmt.Sprintf("%s/%d", g.ID, g.Edition) }

// stale reports whether a form or a button is about an earlier wording of a goal.
func stale(r handlers.Request, g models.Goal) bool {
	_, edition, said := strings.Cut(r.Subject, "/")
	return said && edition != strconv.Itoa(g.Edition)
}

// asked is the key of the request for the other one's word on one wording of a goal.
func asked(g models.Goal, who models.PersonID, wording string) string {
	return subject(g) + ":asked:" + string(who) + ":" + wording
}

// newIn reports whether a form's subject stands for a new goal, and in which
// mentorship.
func newIn(subject string) (models.MentorshipID, bool) {
	pair, isNew := strings.CutPrefix(subject, "new.")
	return models.MentorshipID(pair), isNew
}

// milestones are the steps on the way, one in a line.
func milestones(text string) []models.Milestone {
	var out []models.Milestone
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(strings.TrimLeft(strings.TrimSpace(line), "-*•"))
		if line != "" && len(out) < most {
			out = append(out, models.Milestone{Text: line})
		}
	}
	return out
}

// most is how many milestones a goal has at most: a form shows ten to tick.
const most = 10

func milestoneLines(steps []models.Milestone) string {
	lines := make([]string, len(steps))
	for i, step := range steps {
		lines[i] = step.Text
	}
	return strings.Join(lines, "\n")
}

// report is what a progress form says.
func report(v map[string][]string) models.Report {
	r := models.Report{
		Standing: handlers.Entered(v, "standing"), Course: models.Course(handlers.Entered(v, "course")), Note: handlers.Entered(v, "note"),
	}
	for _, text := range v["done"] {
		if i, err := strconv.Atoi(text); err == nil {
			r.Done = append(r.Done, i)
		}
	}
	return r
}

// newest is the newest active pair, or why there is none.
func newest(pairs []models.Mentorship) (models.Mentorship, error) {
	m := models.NewestPair(pairs)
	switch {
	case m.ID == "":
		return m, models.NotReady("goal.no_pair")
	case m.State != models.MentorshipActive:
		return m, notActive(m)
	}
	return m, nil
}

// notActive is why a pair that pauses or is over does nothing.
func notActive(m models.Mentorship) error {
	if m.State == models.MentorshipPaused {
		return models.Refused{Kind: models.ErrNotReady, Why: "goal.paused", Data: map[string]any{"Until": m.PauseEnds()}}
	}
	return models.NotReady("goal.ended")
}

// resumes is now, or when a paused pair goes on: a week from now when that is
// not known. In the hour in which the pause ends, that may not be on file yet.
func resumes(m models.Mentorship, now time.Time) time.Time {
	switch {
	case m.State != models.MentorshipPaused:
		return now
	case m.PausedTill.After(now):
		return m.PausedTill
	case now.Before(m.PausedTill.Add(time.Hour)):
		return m.PausedTill.Add(time.Hour)
	default:
		return now.Add(7 * 24 * time.Hour)
	}
}

// hearers are those who hear what becomes of a goal: the pair, and who oversees the
// mentee, unless they have left.
func hearers(org models.Org, m models.Mentorship, now time.Time) []models.PersonID {
	hear := []models.PersonID{m.Mentee, m.Mentor}
	if boss := models.Overseer(org, m.Mentee, now); org.Person(boss).State == models.Active && !m.Has(boss) {
		hear = append(hear, boss)
	}
	return hear
}

// line is a live goal in a list.
type line struct {
	N        int
	ID       models.GoalID
	Title    string
	Standing string
	Target   string
	Due      models.Date
}

func lines(goals []models.Goal) []line {
	var out []line
	for i, g := range goals {
		out = append(out, line{i + 1, g.ID, g.Title, g.Standing, g.Target, g.Due})
	}
	return out
}

// signed is a score as people write it: -1, 0, +2.
func signed(score int) string {
	if score > 0 {
		return fmt.Sprintf("+%d", score)
	}
	return strconv.Itoa(score)
}

// days is how many midnights of a zone lie between two moments.
func days(from, to time.Time, zone *time.Location) int {
	first, last := models.DateOf(from.In(zone)).In(time.UTC), models.DateOf(to.In(zone)).In(time.UTC)
	return int(last.Sub(first).Hours()) / 24
}
