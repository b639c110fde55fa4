package gate

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// view is a gate with everything that is needed to speak of it or decide on it.
type view struct {
	gate     models.Gate
	rule     models.GateRule
	org      models.Org
	on       models.Ground
	evidence []models.Evidence // what counts
	signs    []models.Countersign
	command  string // that people type
}

// ground is what is on file about a person.
func (a activity) ground(ctx context.Context, org handlers.Organization, person models.PersonID) (models.Ground, error) {
	on := models.Ground{Policy: a.policy}
	var err error
	if on.Org, err = org(ctx); err != nil {
		return on, err
	}
	if on.Evidence, err = a.store.EvidenceOf(ctx, person); err != nil {
		return on, err
	}
	if on.Gates, err = a.store.GatesOf(ctx, person); err != nil {
		return on, err
	}
	for _, g := range on.Gates {
		if g.Case == "" {
			continue
		}
		c, err := a.store.Case(ctx, g.Case)
		if err != nil {
			return on, err
		}
		on.Cases = append(on.Cases, c)
	}
	on.Enrollments, err = a.store.EnrollmentsOf(ctx, person)
	return on, err
}

// seen is one of the gates on the ground of its person.
func (a activity) seen(on models.Ground, g models.Gate) view {
	on.Rule, _ = a.policy.Gate(g.Rule)
	return view{gate: g, rule: on.Rule, org: on.Org, on: on, evidence: on.Counts(g), command: a.command}
}

func (a activity) view(ctx context.Context, org handlers.Organization, id models.GateID) (view, error) {
	g, err := a.store.Gate(ctx, id)
	if err != nil {
		return view{}, err
	}
	on, err := a.ground(ctx, org, g.Person)
	return a.seen(on, g), err
}

// concerned is the person, those of their mentors who are there, and whoever decides
// in the line above; nobody once the person has left. A mentor's stand-in hears only
// what they could read anyway.
func (v view) concerned(now time.Time) []models.Person {
	if v.gone() {
		return nil
	}
	var out []models.Person
	if !v.org.Away(v.gate.Person, now) {
		out = append(out, v.org.Person(v.gate.Person))
	}
	for _, id := range v.org.Resolve(models.TheMentor, v.gate.Person, now) {
		id = v.org.StandIn(id, now)
		if ok, _ := models.Can(v.org, id, models.SeeRecord, v.gate.Person, now); ok {
			out = with(out, v.org.Person(id))
		}
	}
	return with(out, v.boss(now))
}

// with adds a person who is there and not yet among the people.
func with(people []models.Person, p models.Person) []models.Person {
	if p.State != models.Active || slices.ContainsFunc(people, func(q models.Person) bool { return q.ID == p.ID }) {
		return people
	}
	return append(people, p)
}

// supervisor is the person's supervisor, or who stands in for them.
func (v view) supervisor(now time.Time) models.Person {
	return v.org.Person(v.org.StandIn(v.org.Supervisor(v.gate.Person, now), now))
}

// boss is the supervisor, or whoever decides instead of one who has left, is away or
// has a conflict of interest with the person. Nobody stands in to oversee themselves.
func (v view) boss(now time.Time) models.Person {
	boss := v.supervisor(now)
	if boss.State == models.Active && boss.ID != v.gate.Person && !v.org.Conflicted(boss.ID, v.gate.Person) {
		return boss
	}
	return v.org.Person(models.Decider(v.org, v.gate.Person, now))
}

// decider is the nearest one who may decide and is there: not one who stepped out of the
// gate's case.
func (v view) decider(now time.Time) models.Person {
	nearest := models.Decider(v.org, v.gate.Person, now)
	if !v.on.SteppedOut(v.gate, nearest) {
		return v.org.Person(nearest)
	}
	for _, p := range models.Deciders(v.org, v.gate.Person, now) {
		if !v.org.Away(p, now) && !v.on.SteppedOut(v.gate, p) {
			return v.org.Person(p)
		}
	}
	return models.Person{}
}

// scoped is who hears what the person may do from now on: everybody concerned and a
// supervisor in conflict with them, who plans shifts by it and reads no reason.
func (v view) scoped(now time.Time) []models.Person {
	if v.gone() {
		return nil
	}
	return with(v.concerned(now), v.supervisor(now))
}

// caring is scoped and, where nobody above the person is there, whoever looks
// after the program.
func (v view) caring(now time.Time) []models.Person {
	people := v.scoped(now)
	if v.gone() || v.boss(now).ID != "" {
		return people
	}
	for _, id := range v.org.Caretakers(now, v.gate.Person) {
		people = with(people, v.org.Person(id))
	}
	return people
}

// part is the person's part in the gate: "subject", "mentor" or "supervisor". Whoever is
// in conflict with the person reads no more of it than a mentor.
func (v view) part(p models.PersonID) string {
	switch {
	case p == v.gate.Person:
		return "subject"
	case v.org.Mentored(p, v.gate.Person), v.org.Conflicted(p, v.gate.Person):
		return "mentor"
	default:
		return "supervisor"
	}
}

// message speaks of a gate to one person.
func (v view) message(policy models.Policy, r handlers.Request, to models.Person, key string) bot.Message {
	words := r.Words(to)
	data := v.data(policy, words)
	data["Past"] = v.past(to, r.Now)
	data["Decides"] = v.decides(to.ID, r.Now)
	return words.Message(key, data)
}

// past reports whether the due date is over where the person is.
func (v view) past(reader models.Person, now time.Time) bool {
	zone := reader.Location()
	return models.DateOf(now.In(zone)) > models.DateOf(v.gate.DueAt.In(zone))
}

func (v view) data(policy models.Policy, words prompts.Voice) prompts.Data {
	return prompts.Data{
		"Gate": v.gate.ID, "Name": handlers.GateName(policy, v.gate.Rule, words.Locale()),
		"Person": v.org.Person(v.gate.Person).Name, "PersonID": v.gate.Person, "Due": v.gate.DueAt, "Missing": v.missing(policy, words), "Command": v.command,
	}
}

// missing says what the recipe still lacks, or that it is complete.
func (v view) missing(policy models.Policy, words prompts.Voice) prompts.Words {
	var parts []string
	for _, m := range v.rule.Missing(v.evidence) {
		parts = append(parts, words.Text("evidence.type_"+string(m.Type), nil)+" ("+strconv.Itoa(m.Count)+")")
	}
	parts = append(parts, v.missingBesides(policy, words)...)
	if len(parts) == 0 {
		return prompts.Words(words.Text("gate.complete", nil))
	}
	return prompts.Words(strings.Join(parts, ", "))
}

// unruled reports whether the rule of the gate was taken out of the program.
func (v view) unruled() bool { return v.gate.Rule != v.rule.Key }

// missingBesides is what is missing besides the counts of the recipe.
func (v view) missingBesides(policy models.Policy, words prompts.Voice) []string {
	var parts []string
	if v.unruled() {
		parts = append(parts, words.Text("gate.missing_rule", prompts.Data{"Rule": v.gate.Rule}))
	}
	if (v.gate.Independence || v.rule.Independence) && !models.Observed(v.evidence) {
		parts = append(parts, words.Text("gate.missing_observation", nil))
	}
	for _, key := range v.on.Before(v.rule) {
		parts = append(parts, words.Text("gate.missing_gate", prompts.Data{"Name": handlers.GateName(policy, key, words.Locale())}))
	}
	return parts
}

// progress says how far each line of the recipe is: "Reflective debrief 3 of 5". It is
// "" where the recipe counts nothing.
func (v view) progress(words prompts.Voice) prompts.Words {
	var parts []string
	for _, p := range v.rule.Progress(v.evidence) {
		parts = append(parts, words.Text("gate.progress", prompts.Data{
			"Have": p.Have, "Need": p.Need, "Type": prompts.Words(words.Text("evidence.type_"+string(p.Type), nil)),
		}))
	}
	return prompts.Words(strings.Join(parts, ", "))
}

// shown is the evidence for the decider, one line a piece, newest first; "" if there
// is none.
func (v view) shown(words prompts.Voice) prompts.Words {
	list := slices.Clone(v.evidence)
	slices.SortStableFunc(list, func(a, b models.Evidence) int { return strings.Compare(string(b.ObservedOn), string(a.ObservedOn)) })
	var lines []string
	for i, e := range list {
		if i == mostShown {
			lines = append(lines, words.Text("gate.evidence_more", prompts.Data{"More": len(list) - mostShown}))
			break
		}
		lines = append(lines, v.line(e, words))
	}
	return prompts.Words(strings.Join(lines, "\n"))
}

func (v view) line(e models.Evidence, words prompts.Voice) string {
	return words.Text("gate.evidence_line", prompts.Data{
		"Type": prompts.Words(words.Text("evidence.type_"+string(e.Type), nil)), "On": e.ObservedOn,
		"Author": v.org.Person(e.Author).Name, "Level": e.Level, "Direct": e.Direct, "Note": clip(e.Note, 160),
		"Fits": v.readers(e.ID, true), "Differs": v.readers(e.ID, false),
	})
}

// readers names those who countersigned a piece, for or against it.
func (v view) readers(e models.EvidenceID, agree bool) []string {
	var out []string
	for _, c := range v.signs {
		if c.Evidence == e && c.Agrees == agree {
			out = append(out, v.org.Person(c.By).Name)
		}
	}
	return out
}

// mostShown keeps the form within what a modal can hold.
const mostShown = 10

func clip(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}
