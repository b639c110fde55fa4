package matching

import (
	"cmp"
	"slices"
	"time"

	"cairn/models"
)

// candidate is a mentor with places.
type candidate struct {
	models.Intake
	shown    map[models.CompetencyKey]int // the level that evidence shows
	declined map[models.PersonID]bool     // mentees with whom one side has declined
}

// wish is a mentee who waits, with the growth areas besides the first one.
type wish struct {
	models.Intake
	also []models.CompetencyKey
}

// ground is what every rule stands on.
type ground struct {
	org    models.Org
	policy models.Matching
	zone   string // of people who have none
	now    time.Time
	// decided is who decided about whom, or signed it: what was authorized by
	// somebody is not supported by them later.
	decided map[[2]models.PersonID]bool
}

func decided(all []models.Decision) map[[2]models.PersonID]bool {
	out := map[[2]models.PersonID]bool{}
	for _, d := range all {
		out[[2]models.PersonID{d.By, d.Person}] = true
		out[[2]models.PersonID{d.SecondBy, d.Person}] = true
	}
	return out
}

// gap is a mentee who stays without a proposal, and why.
type gap struct {
	mentee     models.PersonID
	competency models.CompetencyKey
	why        string      // prompts key
	until      models.Date // when somebody may have a place; empty when nobody knows
}

// hardRule is the prompts key of the rule that forbids a pair; empty when it
// is allowed. A mentor neither supervises nor may authorize the mentee, so that
// support and authorization stay with different people (docs/adr/0003).
func (g ground) hardRule(mentee wish, c candidate) string {
	_, above := g.org.Supervises(c.Person, mentee.Person, g.now)
	switch {
	case c.Person == mentee.Person:
		return "matching.rule_self"
	case above:
		return "matching.rule_supervisor"
	case g.decided[[2]models.PersonID{c.Person, mentee.Person}]:
		return "matching.rule_decided"
	case g.org.Has(c.Person, models.CredentialingRole, g.now):
		return "matching.rule_credentialing"
	case g.org.Conflicted(c.Person, mentee.Person):
		return "matching.rule_conflict"
	case g.org.Mentored(mentee.Person, c.Person):
		return "matching.rule_reciprocal"
	case g.tooSoon(mentee, c):
		return "matching.rule_repeat"
	case mentee.Avoids(c.Person) || c.Avoids(mentee.Person):
		return "matching.rule_private"
	case !g.org.Has(c.Person, models.MentorRole, g.now):
		return "matching.rule_role"
	case g.org.Person(c.Person).State != models.Active || g.org.Away(c.Person, g.now) || c.Paused(g.now):
		return "matching.rule_away"
	case !g.trained(c):
		return "matching.rule_training"
	case !g.eligible(c):
		return "matching.rule_criteria"
	case c.declined[mentee.Person]:
		return "matching.rule_declined"
	case !common(mentee.Languages, c.Languages):
		return "matching.rule_language"
	case !common(mentee.Tracks, c.Tracks):
		return "matching.rule_track"
	case strength(mentee.Competency, c) < minStrength:
		return "matching.rule_strength"
	}
	return ""
}

// tooSoon reports whether the two are a pair, or parted not long ago.
func (g ground) tooSoon(mentee wish, c candidate) bool {
	at, ever := g.org.Parted(c.Person, mentee.Person)
	return ever && (at.IsZero() || g.now.Before(at.Add(g.policy.RepeatGap)))
}

// trained reports whether the mentor's training counts still.
func (g ground) trained(c candidate) bool {
	if g.policy.TrainingMonths == 0 {
		return true
	}
	until := c.TrainedOn.In(time.UTC).AddDate(0, g.policy.TrainingMonths, 0)
	return c.TrainedOn != "" && g.now.Before(until)
}

// eligible reports whether the mentor says that everything holds which the
// program asks of its mentors.
func (g ground) eligible(c candidate) bool {
	return !slices.ContainsFunc(g.policy.Criteria, func(asked string) bool { return !slices.Contains(c.Criteria, asked) })
}

// stays is the rule for which two cannot become a pair although it was proposed:
// the mentor's role, training or criteria have run out, a conflict was declared,
// or the mentor has come to supervise the mentee.
func (p pool) stays(x models.Proposal) string {
	i := slices.IndexFunc(p.mentees, func(w wish) bool { return w.Person == x.Mentee })
	j := slices.IndexFunc(p.mentors, func(m candidate) bool { return m.Person == x.Mentor })
	if i < 0 || j < 0 {
		return ""
	}
	rule := p.hardRule(p.mentees[i], p.mentors[j])
	if slices.Contains(lasting, rule) || x.Override == "" && slices.Contains(current, rule) {
		return rule
	}
	return ""
}

// lasting are the rules that hold when a pair is made as well as when it is
// proposed; current those that a coordinator may have put aside.
var (
	lasting = []string{"matching.rule_supervisor", "matching.rule_decided", "matching.rule_credentialing", "matching.rule_conflict", "matching.rule_role"}
	current = []string{"matching.rule_training", "matching.rule_criteria"}
)

// nearness orders the reasons for which a mentee has no mentor: of the mentors
// who are strong in the growth area, the one who came closest to being allowed
// says what would have to change.
var nearness = []struct{ rule, why string }{
	{"matching.rule_track", "matching.why_track"},
	{"matching.rule_training", "matching.why_training"},
	{"matching.rule_criteria", "matching.why_criteria"},
	{"matching.rule_away", "matching.why_away"},
	{"matching.rule_language", "matching.why_language"},
	{"matching.rule_declined", "matching.why_declined"},
	{"", "matching.why_none_free"},
}

// nearest is why a mentee has no mentor, and from when somebody may have a place.
func (g ground) nearest(mentee wish, mentors []candidate) gap {
	out := gap{mentee: mentee.Person, competency: mentee.Competency, why: "matching.why_none_strong"}
	closest := -1
	for _, c := range mentors {
		if c.Person == mentee.Person || strength(mentee.Competency, c) < minStrength {
			continue
		}
		rule := g.hardRule(mentee, c)
		rank := slices.IndexFunc(nearness, func(n struct{ rule, why string }) bool { return n.rule == rule })
		if rule == "matching.rule_away" && c.Free() > 0 {
			out.until = earlier(out.until, g.back(c))
		}
		if rank >= 0 && rank >= closest {
			closest, out.why = rank, nearness[rank].why
		} else if closest < 0 {
			out.why = "matching.why_apart"
		}
	}
	return out
}

// back is the day on which a mentor is there again; empty when nobody knows.
func (g ground) back(c candidate) models.Date {
	at := g.org.BackAt(c.Person, g.now)
	if c.Paused(g.now) && c.PausedTill.After(at) {
		at = c.PausedTill
	}
	if at.IsZero() {
		return ""
	}
	return models.DateOf(at.In(g.location(c.Person)))
}

func earlier(a, b models.Date) models.Date {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

// minStrength is the level from which a person may mentor in a competency.
// Source: mentor criteria, own domain level at least 4 of 5.
const minStrength = 4

// strength is the mentor's level in a growth area: what evidence shows, else
// what they say of themselves. Who offers an area says that they are good at it.
func strength(area models.CompetencyKey, c candidate) int {
	if shown := c.shown[area]; shown > 0 {
		return shown
	}
	switch {
	case c.Competency == area:
		return c.Level
	case c.Gives(area):
		return minStrength
	}
	return 0
}

// softScore is 0 to 1000, as a sum of named terms, each with the program's
// weight. What is shown comes first. The wait decides between like cases.
func (g ground) softScore(mentee wish, c candidate) (int, []models.Reason) {
	var reasons []models.Reason
	total := 0
	add := func(term string, part, of, count int) {
		if points := g.policy.Weights[term] * min(part, of) / of; points > 0 {
			total += points
			reasons = append(reasons, models.Reason{Term: "matching.term_" + term, Points: points, Competency: mentee.Competency, Count: count})
		}
	}
	if level := c.shown[mentee.Competency]; level > 0 {
		add("shown", level, 5, level)
	} else {
		add("said", strength(mentee.Competency, c), 5, 0)
	}
	also := 0
	for _, area := range mentee.also {
		if strength(area, c) >= minStrength {
			also++
		}
	}
	add("also", also, 2, also)
	overlap := g.sharedTimes(mentee.Intake, c.Intake)
	add("times", overlap, 3, overlap)
	near := strength(mentee.Competency, c) - mentee.Level
	add("near", truth(near >= 1 && near <= 3), 1, 0)
	site := g.org.Person(c.Person).Site
	add("site", truth(site != "" && site == g.org.Person(mentee.Person).Site), 1, 0)
	add("shift", truth(c.Shift != "" && c.Shift == mentee.Shift), 1, 0)
	styles := shared(mentee.Styles, c.Styles)
	add("style", styles, 2, styles)
	if rank := slices.Index(mentee.Picked, c.Person); rank >= 0 {
		add("ranked", shortlist-rank, shortlist, rank+1)
	}
	add("room", truth(c.Free() > 1), 1, 0)
	weeks := int(g.now.Sub(mentee.CreatedAt) / week)
	add("waited", max(0, weeks), 5, weeks)
	return total, reasons
}

const week = 7 * 24 * time.Hour

// shortlist is how many mentors a mentee may rank.
const shortlist = 5

func truth(is bool) int {
	if is {
		return 1
	}
	return 0
}

func shared(a, b []string) (n int) {
	for _, one := range a {
		if slices.Contains(b, one) {
			n++
		}
	}
	return n
}

// hours are the local hours of each time of the week that people can name; the
// weekend's are other days than the rest.
var hours = map[string]struct {
	from, to int
	weekend  bool
}{
	"wd-am": {8, 12, false}, "wd-pm": {12, 17, false}, "wd-ev": {17, 21, false}, "night": {21, 30, false}, "we": {9, 17, true},
}

// sharedTimes counts the mentee's times of the week of which at least two hours
// are also the mentor's, wherever the two are.
func (g ground) sharedTimes(mentee, mentor models.Intake) (n int) {
	_, here := g.now.In(g.location(mentee.Person)).Zone()
	_, there := g.now.In(g.location(mentor.Person)).Zone()
	ahead := (there - here) / 3600
	for _, t := range mentee.Times {
		if slices.ContainsFunc(mentor.Times, func(other string) bool { return overlap(t, other, ahead) }) {
			n++
		}
	}
	return n
}

// overlap reports whether two times share two hours when the second person's
// clock is so many hours ahead.
func overlap(a, b string, ahead int) bool {
	x, known := hours[a]
	y, other := hours[b]
	if !known || !other {
		return a == b
	}
	return x.weekend == y.weekend && min(x.to, y.to-ahead)-max(x.from, y.from-ahead) >= 2
}

func (g ground) location(p models.PersonID) *time.Location {
	return models.Person{Zone: cmp.Or(g.org.Person(p).Zone, g.zone)}.Location()
}

// shownLevels is the highest level that standing evidence by somebody else
// shows, by person and competency.
func shownLevels(evidence []models.Evidence) map[models.PersonID]map[models.CompetencyKey]int {
	out := map[models.PersonID]map[models.CompetencyKey]int{}
	for _, e := range models.Standing(evidence) {
		if e.Author == e.Person {
			continue
		}
		if out[e.Person] == nil {
			out[e.Person] = map[models.CompetencyKey]int{}
		}
		out[e.Person][e.Competency] = max(out[e.Person][e.Competency], e.Level)
	}
	return out
}

// common reports whether two lists share an entry; a person who named nothing
// is not in the way.
func common(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || shared(a, b) > 0
}
