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

// gap is a mentee who stays without a proposal, and why.
type gap struct {
	mentee     models.PersonID
	competency models.CompetencyKey
	why        string // prompts key
}

// nearest is why a mentee has no mentor, as a prompts key: of the mentors who
// are strong in the growth area, the one who came closest to being allowed.
func nearest(mentee models.Intake, mentors []candidate, org models.Org, now time.Time) string {
	closest := 0
	for _, c := range mentors {
		if c.Person == mentee.Person || strength(mentee, c) < minStrength {
			continue
		}
		switch hardRule(mentee, c, org, now) {
		case "":
			return "matching.why_none_free"
		case "matching.rule_declined":
			closest = max(closest, 4)
		case "matching.rule_language":
			closest = max(closest, 3)
		case "matching.rule_away":
			closest = max(closest, 2)
		default:
			closest = max(closest, 1)
		}
	}
	return [...]string{"matching.why_none_strong", "matching.why_apart", "matching.why_away", "matching.why_language", "matching.why_declined"}[closest]
}

// hardRule is the prompts key of the rule that forbids a pair; empty when it
// is allowed. A mentor neither supervises nor may authorize the mentee, so that
// support and authorization stay with different people (docs/adr/0003).
func hardRule(mentee models.Intake, c candidate, org models.Org, now time.Time) string {
	_, above := org.Supervises(c.Person, mentee.Person, now)
	switch {
	case c.Person == mentee.Person:
		return "matching.rule_self"
	case above:
		return "matching.rule_supervisor"
	case org.Has(c.Person, models.CredentialingRole, now):
		return "matching.rule_credentialing"
	case org.Conflicted(c.Person, mentee.Person):
		return "matching.rule_conflict"
	case org.Mentored(mentee.Person, c.Person):
		return "matching.rule_reciprocal"
	case org.Person(c.Person).State != models.Active || org.Away(c.Person, now):
		return "matching.rule_away"
	case c.declined[mentee.Person]:
		return "matching.rule_declined"
	case !common(mentee.Languages, c.Languages):
		return "matching.rule_language"
	case strength(mentee, c) < minStrength:
		return "matching.rule_strength"
	}
	return ""
}

// minStrength is the level from which a person may mentor in a competency.
// Source: mentor criteria, own domain level at least 4 of 5.
const minStrength = 4

// strength is the mentor's level in the mentee's growth area: what evidence
// shows, else what they say of themselves.
func strength(mentee models.Intake, c candidate) int {
	if shown := c.shown[mentee.Competency]; shown > 0 {
		return shown
	}
	if c.Competency == mentee.Competency {
		return c.Level
	}
	return 0
}

// softScore is 0 to 1000, as a sum of named terms. The wait counts for as much
// as room with the mentor and no more: it decides between like cases, and a
// mentee whom an earlier round left out has waited longer than the newcomers.
func softScore(mentee models.Intake, c candidate, org models.Org, now time.Time) (int, []models.Reason) {
	var reasons []models.Reason
	total := 0
	add := func(points int, reason models.Reason) {
		if reason.Points = points; points > 0 {
			total += points
			reasons = append(reasons, reason)
		}
	}
	if level := c.shown[mentee.Competency]; level > 0 {
		add(100*level, models.Reason{Term: "matching.term_shown", Competency: mentee.Competency})
	} else {
		add(60*c.Level, models.Reason{Term: "matching.term_said", Competency: mentee.Competency})
	}
	overlap := 0
	for _, t := range mentee.Times {
		if slices.Contains(c.Times, t) {
			overlap++
		}
	}
	add(min(200, 70*overlap), models.Reason{Term: "matching.term_times", Count: overlap})
	if near := c.Level - mentee.Level; near >= 1 && near <= 3 {
		add(100, models.Reason{Term: "matching.term_near"})
	}
	if site := org.Person(c.Person).Site; site != "" && site == org.Person(mentee.Person).Site {
		add(100, models.Reason{Term: "matching.term_site"})
	}
	if c.Free() > 1 {
		add(50, models.Reason{Term: "matching.term_room"})
	}
	weeks := int(now.Sub(mentee.CreatedAt) / week)
	add(min(50, 10*weeks), models.Reason{Term: "matching.term_waited", Count: weeks})
	return total, reasons
}

const week = 7 * 24 * time.Hour

// shownLevels is the highest level that standing evidence by somebody else
// shows, by competency.
func shownLevels(evidence []models.Evidence) map[models.CompetencyKey]int {
	out := map[models.CompetencyKey]int{}
	for _, e := range models.Standing(evidence) {
		if e.Author != e.Person {
			out[e.Competency] = max(out[e.Competency], e.Level)
		}
	}
	return out
}

// common reports whether two lists share an entry; a person who named nothing
// is not in the way.
func common(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}
