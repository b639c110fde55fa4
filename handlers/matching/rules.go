package matching

import (
	"cmp"
	"slices"
	"time"

	"cairn/models"
)

// candidate is a mentor with places, and the level that evidence shows by
// competency.
type candidate struct {
	models.Intake
	shown map[models.CompetencyKey]int
}

// gap is a mentee who stays without a proposal, and why.
type gap struct {
	mentee     models.PersonID
	competency models.CompetencyKey
	why        string // prompts key
}

// pair is two people, whatever came of them.
type pair struct{ mentee, mentor models.PersonID }

func pairsOf(proposals []models.Proposal) map[pair]bool {
	out := map[pair]bool{}
	for _, p := range proposals {
		out[pair{p.Mentee, p.Mentor}] = true
	}
	return out
}

// propose pairs those who wait with the best mentor who is free and allowed,
// the longest waiting first. Two of whom one declined are not proposed again. The same input gives the same pairs.
func propose(round string, mentees []models.Intake, mentors []candidate, declined map[pair]bool, org models.Org, now time.Time) (pairs []models.Proposal, unmatched []gap) {
	free := map[models.PersonID]int{}
	for _, c := range mentors {
		free[c.Person] = c.Free()
	}
	slices.SortFunc(mentees, func(a, b models.Intake) int {
		return cmp.Or(a.CreatedAt.Compare(b.CreatedAt), cmp.Compare(a.Person, b.Person))
	})
	for _, mentee := range mentees {
		p, why := best(mentee, mentors, free, declined, org, now)
		if why != "" {
			unmatched = append(unmatched, gap{mentee.Person, mentee.Competency, why})
			continue
		}
		p.ID, p.Round = models.NewID[models.ProposalID]("pr"), round
		free[p.Mentor]--
		pairs = append(pairs, p)
	}
	return pairs, unmatched
}

// best is the highest scored allowed pair for one mentee; ties go to the
// mentor with more free places, then by id. Without one, why says the nearest
// reason.
func best(mentee models.Intake, mentors []candidate, free map[models.PersonID]int, declined map[pair]bool, org models.Org, now time.Time) (top models.Proposal, why string) {
	why = "matching.why_none_strong"
	for _, c := range mentors {
		if hardRule(mentee, c, org, now) != "" {
			continue
		}
		if declined[pair{mentee.Person, c.Person}] {
			why = nearest(why, "matching.why_declined")
			continue
		}
		if free[c.Person] < 1 {
			why = nearest(why, "matching.why_none_free")
			continue
		}
		score, reasons := softScore(mentee, c, org)
		better := score > top.Score || score == top.Score && (free[c.Person] > free[top.Mentor] || free[c.Person] == free[top.Mentor] && c.Person < top.Mentor)
		if top.Mentor == "" || better {
			top = models.Proposal{
				Mentee: mentee.Person, Mentor: c.Person, Competency: mentee.Competency,
				Score: score, Reasons: reasons, State: models.ProposalDraft,
			}
		}
	}
	if top.Mentor != "" {
		return top, ""
	}
	return top, why
}

// nearest is the later of two reasons in the order in which they come close to
// a pair.
func nearest(a, b string) string {
	order := []string{"matching.why_none_strong", "matching.why_declined", "matching.why_none_free"}
	return order[max(slices.Index(order, a), slices.Index(order, b))]
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

// softScore is 0 to 1000, as a sum of named terms.
func softScore(mentee models.Intake, c candidate, org models.Org) (int, []models.Reason) {
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
	return total, reasons
}

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
