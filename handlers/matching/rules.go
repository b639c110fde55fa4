package matching

import (
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
	also  []models.CompetencyKey
	since time.Time // when the wait began
}

// ground is what every rule stands on.
type ground struct {
	org    models.Org
	policy models.Matching
	zone   string // of people who have none
	now    time.Time
	// decided is who decided about a person, or signed it: what was authorized by
	// somebody is not supported by them later.
	decided map[models.PersonID][]models.PersonID
}

func decided(all []models.Decision) map[models.PersonID][]models.PersonID {
	out := map[models.PersonID][]models.PersonID{}
	for _, d := range all {
		out[d.Person] = append(out[d.Person], d.By, d.SecondBy)
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
func (g *ground) hardRule(mentee wish, c candidate) string {
	forbid := []string{g.between(&mentee, &c), g.unfit(&c), unlike(&mentee, &c)}
	return slices.MinFunc(forbid, func(a, b string) int { return slices.Index(hardRules, a) - slices.Index(hardRules, b) })
}

// hardRules are in the order in which they are told when several forbid a pair.
var hardRules = []string{
	"matching.rule_self", "matching.rule_supervisor", "matching.rule_decided", "matching.rule_credentialing", "matching.rule_conflict",
	"matching.rule_reciprocal", "matching.rule_repeat", "matching.rule_private", "matching.rule_role", "matching.rule_away",
	"matching.rule_training", "matching.rule_criteria", "matching.rule_declined", "matching.rule_language", "matching.rule_track",
	"matching.rule_strength", "",
}

// between is the first rule about the two, as the people they are, that forbids a pair.
// It can be there only for those whom cohort.tied lists.
func (g *ground) between(mentee *wish, c *candidate) string {
	_, above := g.org.Supervises(c.Person, mentee.Person, g.now)
	switch {
	case c.Person == mentee.Person:
		return "matching.rule_self"
	case above:
		return "matching.rule_supervisor"
	case slices.Contains(g.decided[mentee.Person], c.Person):
		return "matching.rule_decided"
	case g.org.Conflicted(c.Person, mentee.Person):
		return "matching.rule_conflict"
	case g.org.Mentored(mentee.Person, c.Person):
		return "matching.rule_reciprocal"
	case g.tooSoon(mentee, c):
		return "matching.rule_repeat"
	case mentee.Avoids(c.Person) || c.Avoids(mentee.Person):
		return "matching.rule_private"
	case c.declined[mentee.Person]:
		return "matching.rule_declined"
	}
	return ""
}

// unfit is the first rule that keeps a mentor from everybody.
func (g *ground) unfit(c *candidate) string {
	switch {
	case g.org.Has(c.Person, models.CredentialingRole, g.now):
		return "matching.rule_credentialing"
	case !g.org.Has(c.Person, models.MentorRole, g.now):
		return "matching.rule_role"
	case g.org.Person(c.Person).State != models.Active || g.org.Away(c.Person, g.now) || c.Paused(g.now):
		return "matching.rule_away"
	case !g.trained(c):
		return "matching.rule_training"
	case !g.eligible(c):
		return "matching.rule_criteria"
	}
	return ""
}

// unlike is the first rule about what the two say that forbids a pair.
func unlike(mentee *wish, c *candidate) string {
	switch {
	case !common(mentee.Languages, c.Languages):
		return "matching.rule_language"
	case !common(mentee.Tracks, c.Tracks):
		return "matching.rule_track"
	case c.strength(mentee.Competency) < minStrength:
		return "matching.rule_strength"
	}
	return ""
}

// tooSoon reports whether the two are a pair, or parted not long ago.
func (g *ground) tooSoon(mentee *wish, c *candidate) bool {
	at, ever := g.org.Parted(c.Person, mentee.Person)
	return ever && (at.IsZero() || g.now.Before(at.Add(g.policy.RepeatGap)))
}

// trained reports whether the mentor's training counts still.
func (g *ground) trained(c *candidate) bool {
	if g.policy.TrainingMonths == 0 {
		return true
	}
	until := c.TrainedOn.In(time.UTC).AddDate(0, g.policy.TrainingMonths, 0)
	return c.TrainedOn != "" && g.now.Before(until)
}

// eligible reports whether the mentor says that everything holds which the
// program asks of its mentors.
func (g *ground) eligible(c *candidate) bool {
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

// back is the day on which a mentor is there again; empty when nobody knows.
func (g *ground) back(c *candidate) models.Date {
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
func (c *candidate) strength(area models.CompetencyKey) int {
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
