package matching

import (
	"fmt"
	"time"

	"cairn/models"
)

// Round is what propose found, for tests.
type Round struct {
	Pairs []models.Proposal
	Alone map[models.PersonID]string
	Short map[models.CompetencyKey]int
}

// Propose is a round with mentors who have shown nothing yet.
func Propose(mentees, mentors []models.Intake, org models.Org, now time.Time) (Round, error) {
	var candidates []candidate
	for _, in := range mentors {
		candidates = append(candidates, candidate{Intake: in})
	}
	var wishes []wish
	for _, in := range mentees {
		wishes = append(wishes, wish{Intake: in, since: in.CreatedAt})
	}
	weights := map[string]int{}
	for _, term := range models.Terms() {
		weights[term.Name] = term.Most
	}
	policy := models.Policy{Caseload: 3, Fairness: "total", Matching: models.Matching{RepeatGap: 26 * week, Weights: weights}}
	made, err := newCohort(ground{org: org, policy: policy.Matching, zone: "UTC", now: now}, wishes, candidates).propose("rd", policy)
	out := Round{made.pairs, map[models.PersonID]string{}, map[models.CompetencyKey]int{}}
	for _, g := range made.unmatched {
		out.Alone[g.mentee] = g.why
	}
	for _, s := range made.short {
		out.Short[s.competency] = s.people
	}
	return out, err
}

// Mentee is a wish, for tests.
type Mentee struct {
	models.Intake
	Also []models.CompetencyKey
}

// Mentor is a candidate, for tests.
type Mentor struct {
	models.Intake
	Shown    map[models.CompetencyKey]int
	Declined map[models.PersonID]bool
}

// People are who could be paired, for tests.
type People struct {
	Mentees []Mentee
	Mentors []Mentor
	Org     models.Org
	Decided []models.Decision
	Policy  models.Matching
	Now     time.Time
}

func (p People) cohort() *cohort {
	var mentees []wish
	for _, m := range p.Mentees {
		mentees = append(mentees, wish{m.Intake, m.Also, m.CreatedAt})
	}
	var mentors []candidate
	for _, m := range p.Mentors {
		mentors = append(mentors, candidate{m.Intake, m.Shown, m.Declined})
	}
	return newCohort(ground{org: p.Org, policy: p.Policy, zone: "UTC", now: p.Now, decided: decided(p.Decided)}, mentees, mentors)
}

// Asked is what a cohort finds out: by mentee, who they may have with which
// score, and why they have nobody if nobody is left.
func (p People) Asked() map[models.PersonID]string {
	c, out := p.cohort(), map[models.PersonID]string{}
	for i, w := range c.mentees {
		text := ""
		for _, choice := range c.problem.Choices[i] {
			text += fmt.Sprintf("%s %d, ", c.mentors[choice.Mentor].Person, choice.Score)
		}
		why := c.nearest(w)
		out[w.Person] = fmt.Sprint(text, why.why, " ", why.until)
	}
	return out
}

// AskedOneByOne is the same by asking every rule and every term for each pair.
func (p People) AskedOneByOne() map[models.PersonID]string {
	c, out := p.cohort(), map[models.PersonID]string{}
	for _, w := range c.mentees {
		text, closest, until := "", nearness(-1), models.Date("")
		for _, m := range c.mentors {
			rule := c.hardRule(w, m)
			if rule == "" && m.Free() > 0 {
				score, _ := c.softScore(w, m)
				text += fmt.Sprintf("%s %d, ", m.Person, score)
			}
			if m.strength(w.Competency) < minStrength || m.Person == w.Person {
				continue
			}
			if rule == "matching.rule_away" && m.Free() > 0 {
				until = earlier(until, c.back(&m))
			}
			closest = max(closest, nearnessOf[rule])
		}
		why := "matching.why_none_strong"
		if closest >= 0 {
			why = whyAlone[closest]
		}
		out[w.Person] = fmt.Sprint(text, why, " ", until)
	}
	return out
}
