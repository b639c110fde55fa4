package portfolio

import (
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// page renders a portfolio in the words of one reader.
type page struct {
	models.Portfolio
	org    models.Org
	policy models.Policy
	words  prompts.Voice
	now    time.Time
}

// Part is a part of a page. Depth is that of its heading: 1 is the page's own, and 3
// stands below the 2 before it.
type Part struct {
	bot.Message
	Depth int
}

// Page renders a portfolio: what the person may do now, every decision about that, what
// was observed, and how to verify it.
func Page(p models.Portfolio, org models.Org, policy models.Policy, words prompts.Voice, now time.Time) []Part {
	d := page{p, org, policy, words, now}
	out := []Part{{d.head(), 1}, {d.scope(), 2}, {d.decided(), 2}}
	out = append(out, d.observed()...)
	return append(out, Part{words.Message("portfolio.page_proof", prompts.Data{"Line": p.Line}), 2})
}

func (d page) head() bot.Message {
	return d.words.Message("portfolio.page", prompts.Data{
		"Person": d.Person.Name, "Title": d.Person.Title, "Program": d.policy.Name, "Now": d.now,
	})
}

func (d page) name(id models.PersonID) string { return d.org.Person(id).Name }

func (d page) gate(rule string) string { return handlers.GateName(d.policy, rule, d.words.Locale()) }

// level says how closely the person is supervised; "" if no level was set.
func (d page) level(n int) prompts.Words {
	if n == 0 {
		return ""
	}
	return prompts.Words(d.words.Text("scope.level_"+strconv.Itoa(n), nil))
}

func (d page) scope() bot.Message {
	s := d.Scope(d.now)
	var held []string
	for _, rule := range s.Held {
		held = append(held, d.gate(rule))
	}
	var grants []map[string]any
	for _, g := range s.Grants {
		var limits []string
		for _, c := range g.Conditions {
			limits = append(limits, string(handlers.Limit(d.policy, c, d.words)))
		}
		grants = append(grants, map[string]any{
			"Name": d.gate(g.Rule), "Level": d.level(g.Level), "Expires": g.ExpiresAt, "Not": prompts.Words(strings.Join(limits, "; ")),
		})
	}
	return d.words.Message("portfolio.page_scope", prompts.Data{"Grants": grants, "Held": held})
}

// decided lists every decision, the oldest first. It gives the reason only where that
// cannot reveal a concern.
func (d page) decided() bot.Message {
	var rows []map[string]any
	for _, made := range d.Decisions {
		reason := made.Rationale
		if d.Discreet(made) {
			reason = ""
		}
		rows = append(rows, map[string]any{
			"On": made.DecidedAt, "Gate": d.gate(d.Rule(made)), "By": d.name(made.By), "Second": d.name(made.SecondBy),
			"Outcome": prompts.Words(d.words.Text("gate.outcome_"+string(made.Outcome), nil)), "Deferred": made.DeferTo,
			"Level": d.level(made.Level), "Early": made.Settles() && len(made.Lacking) > 0, "Pieces": len(made.Seen),
			"Limits": d.limits(made), "Reason": reason,
		})
	}
	return d.words.Message("portfolio.page_decided", prompts.Data{"Rows": rows})
}

// limits lists every condition of a decision, and when it stopped applying.
func (d page) limits(made models.Decision) prompts.Words {
	var out []string
	for _, c := range d.ConditionsOf(made) {
		out = append(out, d.words.Text("portfolio.limit", prompts.Data{"Limit": handlers.Limit(d.policy, c, d.words), "Lifted": c.LiftedAt}))
	}
	return prompts.Words(strings.Join(out, "; "))
}

// observed lists the evidence that stands, area by area.
func (d page) observed() []Part {
	areas := d.Areas()
	out := []Part{{d.words.Message("portfolio.page_observed", prompts.Data{"Some": len(areas) > 0}), 2}}
	for _, area := range areas {
		first, last := area.Pieces[0], area.Pieces[len(area.Pieces)-1]
		var rows []map[string]any
		for _, e := range area.Pieces {
			rows = append(rows, d.piece(e))
		}
		out = append(out, Part{d.words.Message("portfolio.page_area", prompts.Data{
			"Area": handlers.CompetencyName(d.policy, area.Competency, d.words.Locale()), "Rows": rows,
			"Several": len(area.Pieces) > 1, "First": first.Level, "From": first.ObservedOn, "Last": last.Level, "To": last.ObservedOn,
		}), 3})
	}
	return out
}

func (d page) piece(e models.Evidence) map[string]any {
	return map[string]any{
		"On": e.ObservedOn, "Type": prompts.Words(d.words.Text("evidence.type_"+string(e.Type), nil)), "Level": e.Level,
		"Author": d.name(e.Author), "Supervises": e.Supervises, "Direct": e.Direct, "Note": e.Note,
		"Corrected": e.Corrects != "", "Readers": d.names(d.Readers(e, true)), "Others": d.names(d.Readers(e, false)),
	}
}

func (d page) names(ids []models.PersonID) []string {
	var out []string
	for _, id := range ids {
		out = append(out, d.name(id))
	}
	return out
}
