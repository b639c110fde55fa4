package gate

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/models"
	"cairn/prompts"
)

// view is a gate with everything that is needed to speak of it or decide on it.
type view struct {
	gate     models.Gate
	rule     models.GateRule
	org      models.Org
	evidence []models.Evidence // standing
	command  string            // that people type
}

func (a activity) view(ctx context.Context, id models.GateID) (view, error) {
	g, err := a.store.Gate(ctx, id)
	if err != nil {
		return view{}, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return view{}, err
	}
	evidence, err := a.store.EvidenceOf(ctx, g.Person)
	if err != nil {
		return view{}, err
	}
	rule, _ := a.policy.Gate(g.Rule)
	return view{gate: g, rule: rule, org: org, evidence: models.Standing(evidence), command: a.command}, nil
}

// concerned is the person, their mentors and their supervisor, those who are
// there.
func (v view) concerned(now time.Time) []models.Person {
	ids := []models.PersonID{v.gate.Person}
	ids = append(ids, v.org.Resolve(models.TheMentor, v.gate.Person, now)...)
	ids = append(ids, v.org.Resolve(models.TheSupervisor, v.gate.Person, now)...)
	var out []models.Person
	for _, id := range ids {
		p := v.org.Person(v.org.StandIn(id, now))
		if p.ID != "" && p.State == models.Active && !slices.ContainsFunc(out, func(q models.Person) bool { return q.ID == p.ID }) {
			out = append(out, p)
		}
	}
	return out
}

// part is the person's part in the gate: "subject", "mentor" or "supervisor".
func (v view) part(p models.PersonID) string {
	switch {
	case p == v.gate.Person:
		return "subject"
	case v.org.Mentored(p, v.gate.Person):
		return "mentor"
	default:
		return "supervisor"
	}
}

// missing says what the recipe still lacks, or that it is complete.
func (v view) missing(words prompts.Voice) prompts.Words {
	missing := v.rule.Missing(v.evidence)
	if len(missing) == 0 {
		return prompts.Words(words.Text("gate.complete", nil))
	}
	var parts []string
	for _, m := range missing {
		parts = append(parts, words.Text("evidence.type_"+string(m.Type), nil)+" ("+strconv.Itoa(m.Count)+")")
	}
	return prompts.Words(strings.Join(parts, ", "))
}

// shown is the evidence as one line a piece, newest first, for the one who decides.
func (v view) shown(words prompts.Voice) prompts.Words {
	if len(v.evidence) == 0 {
		return prompts.Words(words.Text("gate.no_evidence", nil))
	}
	list := slices.Clone(v.evidence)
	slices.SortFunc(list, func(a, b models.Evidence) int { return strings.Compare(string(b.ObservedOn), string(a.ObservedOn)) })
	var lines []string
	for i, e := range list {
		if i == mostShown {
			break
		}
		lines = append(lines, words.Text("gate.evidence_line", prompts.Data{
			"Type": prompts.Words(words.Text("evidence.type_"+string(e.Type), nil)), "On": e.ObservedOn,
			"Author": v.org.Person(e.Author).Name, "Level": e.Level, "Direct": e.Direct, "Note": clip(e.Note, 160),
		}))
	}
	return prompts.Words(strings.Join(lines, "\n"))
}

// mostShown keeps the form within what a modal can hold.
const mostShown = 10

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}
