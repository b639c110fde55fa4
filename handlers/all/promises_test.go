package all_test

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/models"
)

// keepsItsPromises looks at what must hold after each act, whatever it was.
func (w *walk) keepsItsPromises() {
	org := w.org()
	w.decidesApart(org)
	w.scopesRight()
	w.leavesNobodyAlone(org)
	w.noticesStand(org)
	w.decisionsStand(org)
	w.attestsApart()
}

// typed is text that somebody entered, which is known again by a mark in it.
type typed struct {
	form  bot.Action
	field string
	by    models.PersonID
	flag  models.FlagID // of a concern, once it is on file
	about models.PersonID
}

var (
	marked = regexp.MustCompile(`mark\d+z`)
	named  = regexp.MustCompile(`\b(fl|cs)_[0-9a-z]+`)
	code   = regexp.MustCompile(`\b([a-z2-9]{5}-){5}[a-z2-9]\b`)
)

// keeps looks at what became of a form: what was typed is saved, or it is answered
// with a sentence or with a form. A conflict that is on file already is answered with a
// message.
func (w *walk) keeps(user string, f bot.Form, values map[string][]string, marks []string, a bot.Answer) {
	before := w.lines
	for {
		lines, err := w.store.AuditEvents(w.Context(), w.lines+1, 1000)
		check(w.T, err)
		if len(lines) == 0 {
			break
		}
		w.namesNobody(user, f, values, lines)
		w.lines = lines[len(lines)-1].Seq
	}
	said := len(a.Errors) > 0 || a.Form != nil || a.Message != nil || f.Action == "flag.noted" || f.Action == "conflict.save"
	if w.lines == before && !said {
		w.Errorf("%s of %s is lost: %v", f.Action, user, values)
	}
	flags, err := w.store.Flags(w.Context(), 1000)
	check(w.T, err)
	for _, mark := range marks {
		t := w.typed[mark]
		t.flag = models.FlagID(f.Action.Subject())
		if w.holds != "" {
			fl, err := w.store.FlagByReceipt(w.Context(), models.ReceiptOf(w.holds))
			check(w.T, err)
			t.flag = fl.ID
		}
		if len(values["person"]) > 0 {
			t.about = models.PersonID(values["person"][0])
		}
		for _, fl := range flags {
			if strings.Contains(fl.Facts+fl.Action+fl.Happened, mark) {
				t.flag = fl.ID
			}
		}
		w.typed[mark] = t
	}
}

// namesNobody: whoever gives no name with a concern is nowhere in the record of it.
func (w *walk) namesNobody(user string, f bot.Form, values map[string][]string, lines []models.AuditEvent) {
	unnamed := f.Action.Name() == "flag.save" && slices.Contains(values["name"], "no") || f.Action.Name() == "flag.replied" && w.holds != ""
	for _, line := range lines {
		if unnamed && line.Action == f.Action.Name() && (line.Actor != "" || line.At.Minute() != 0 || line.Object == string(w.person[user])) {
			w.Errorf("%s gave no name, and the record says %+v", user, line)
		}
	}
}

// reads checks that somebody may know what they are shown.
func (w *walk) reads(user, what, text string) {
	who := w.person[user]
	for _, c := range code.FindAllString(text, -1) {
		if !slices.Contains(w.codes, c) {
			w.codes = append(w.codes, c)
		}
	}
	for _, mark := range marked.FindAllString(text, -1) {
		if t := w.typed[mark]; t.by != who && !w.mayRead(who, t) {
			w.Errorf("%s (%s) reads in a %s what %s wrote in %q of %s: %s", user, who, what, t.by, t.field, t.form, text)
		} else if t.by != who && t.form.Name() == "flag.save" && !w.filed(who, t.flag) {
			w.Errorf("%s (%s) reads in a %s what %s wrote in a concern, and that is not on file: %s", user, who, what, t.by, text)
		}
	}
	for _, id := range named.FindAllString(text, -1) {
		if f, found := w.concern(id); found && f.Person == who && who != "" && f.ToldAt.IsZero() {
			w.Errorf("%s is shown in a %s that there is a concern about them: %s", user, what, text)
		}
	}
}

// offered checks that the buttons of a case are shown to those alone who may use them.
func (w *walk) offered(user, what string, m bot.Message) {
	who, org := w.person[user], w.org()
	for _, id := range casesOf(m) {
		c, err := w.store.Case(w.Context(), id)
		check(w.T, err)
		if c.State == models.CaseClosed || !c.Hears(who, org, w.at) {
			w.Errorf("%s (%s) is shown in a %s the buttons of %s (%s about %s, %s), which they may not use", user, who, what, id, c.About, c.Person, c.State)
		}
	}
}

// casesOf are the cases that the buttons of a message act on.
func casesOf(m bot.Message) (ids []models.CaseID) {
	for _, b := range m.Buttons {
		if id := b.Action.Subject(); strings.HasPrefix(string(b.Action), "escalation.") && strings.HasPrefix(id, "cs_") && !slices.Contains(ids, models.CaseID(id)) {
			ids = append(ids, models.CaseID(id))
		}
	}
	return ids
}

// concern is the one with this id, or with this case.
func (w *walk) concern(id string) (models.Flag, bool) {
	flags, err := w.store.Flags(w.Context(), 1000)
	check(w.T, err)
	i := slices.IndexFunc(flags, func(f models.Flag) bool { return string(f.ID) == id || string(f.Case) == id })
	if i < 0 {
		return models.Flag{}, false
	}
	return flags[i], true
}

// filed reports whether it is on file that somebody read a concern just now.
func (w *walk) filed(who models.PersonID, id models.FlagID) bool {
	readings, err := w.store.Readings(w.Context(), id)
	check(w.T, err)
	return slices.ContainsFunc(readings, func(r models.Reading) bool { return r.Reader == who && r.ReadAt.Equal(w.at) })
}

// mayRead is who may read what another one typed, where that is restricted.
func (w *walk) mayRead(who models.PersonID, t typed) bool {
	org := w.org()
	hears := func() bool {
		f, err := w.store.Flag(w.Context(), t.flag)
		if err != nil {
			return false
		}
		c, err := w.store.Case(w.Context(), f.Case)
		check(w.T, err)
		reporter := who == f.Reporter || w.holds != "" && f.Receipt == models.ReceiptOf(w.holds)
		return c.Hears(who, org, w.at) || reporter && (t.field == "feedback" || t.form.Name() == "flag.replied") || t.field == "told" && who == f.Person
	}
	record := func(about models.PersonID) bool {
		ok, _ := models.Can(org, who, models.SeeRecord, about, w.at)
		return ok
	}
	switch t.form.Name() {
	case "flag.save", "flag.acted", "flag.replied", "flag.answered":
		return hears()
	case "evidence.save":
		return record(t.about)
	case "conflict.save", "away.save", "escalation.snoozed":
		return false
	}
	return true
}

// told checks who is told of a case.
func (w *walk) told(d models.Delivery) {
	id, about := strings.CutPrefix(d.Subject, "case:")
	if !about {
		return
	}
	c, err := w.store.Case(w.Context(), models.CaseID(id))
	check(w.T, err)
	if c.About == "flag" && (d.Person == c.Person || d.Person == c.Reporter || w.org().Barred(d.Person, c.Person)) {
		w.Errorf("%s is told of the concern about %s by %s: %s", d.Person, c.Person, c.Reporter, d.Key)
	}
}

// decidesApart: nobody decides about themselves, nor about whom they support, or
// supported, or come to support later.
func (w *walk) decidesApart(org models.Org) {
	all, err := w.store.Decisions(w.Context())
	check(w.T, err)
	for _, d := range all {
		for _, by := range []models.PersonID{d.By, d.SecondBy} {
			if by == "" {
				continue
			}
			if by == d.Person || org.Mentored(by, d.Person) || org.Precepted(by, d.Person) {
				w.Errorf("%s decided about %s, whom they support: %+v", by, d.Person, d)
			}
			if able, why := models.Can(org, by, d.Outcome.Act(), d.Person, w.at); !able && !w.decided[d.ID] {
				w.Errorf("%s decided about %s: %s", by, d.Person, why)
			}
		}
		w.decided[d.ID] = true
	}
}

// scopesRight: what somebody may do is what the newest decision on a gate says, in
// time, with each of its conditions.
func (w *walk) scopesRight() {
	people, err := w.store.People(w.Context())
	check(w.T, err)
	for _, p := range people {
		gates, err := w.store.GatesOf(w.Context(), p.ID)
		check(w.T, err)
		decisions, err := w.store.DecisionsOf(w.Context(), p.ID)
		check(w.T, err)
		conditions, err := w.store.ConditionsOf(w.Context(), p.ID)
		check(w.T, err)
		for _, c := range conditions {
			w.conditions[c.ID] = true
		}
		scope := models.ScopeOf(p, gates, decisions, conditions, w.at)
		for _, grant := range scope.Grants {
			w.grantsRight(p, grant, decisions, scope)
		}
	}
}

func (w *walk) grantsRight(p models.Person, grant models.Grant, decisions []models.Decision, scope models.Scope) {
	var newest models.Decision
	for _, d := range decisions {
		if d.Gate == grant.Gate {
			newest = d // the oldest come first
		}
	}
	if p.State != models.Active || newest.ID != grant.Decision || !newest.Settles() || !grant.ExpiresAt.IsZero() && !w.at.Before(grant.ExpiresAt) {
		w.Errorf("%s may %s by %+v, of which the newest decision is %+v", p.Email, grant.Rule, grant, newest)
	}
	for id := range w.conditions {
		c, err := w.store.Condition(w.Context(), id)
		check(w.T, err)
		over := c.Over(models.DateOf(w.at.In(p.Location())))
		passed := slices.ContainsFunc(scope.Grants, func(g models.Grant) bool { return g.Rule == c.UntilGate })
		held := slices.ContainsFunc(grant.Conditions, func(o models.Condition) bool { return o.ID == c.ID })
		if c.Decision == grant.Decision && !over && !passed && !held {
			w.Errorf("%s may %s without %+v", p.Email, grant.Rule, c)
		}
	}
}

// leavesNobodyAlone: each case under way has somebody who was told and may act, as
// long as there is anybody at all. One that nobody could hear of so far, or that waits
// for its full hour, has a time at which it is looked at; one that found nobody is
// looked at again within the hour.
func (w *walk) leavesNobodyAlone(org models.Org) {
	cases, err := w.store.OpenCases(w.Context())
	check(w.T, err)
	for _, c := range cases {
		if slices.ContainsFunc(c.Told(), func(p models.PersonID) bool { return c.Hears(p, org, w.at) }) {
			continue
		}
		if len(c.Told()) == 0 && c.NextAt.After(w.at) {
			continue
		}
		key := string(bot.Do("escalation.step", string(c.ID)))
		timers, err := w.store.TimersByKey(w.Context(), []string{key})
		check(w.T, err)
		if t := timers[key]; t.Failures > 0 && !t.Dead && !t.DueAt.After(w.at.Add(time.Hour)) {
			continue
		}
		if _, who := c.Step(org, w.at); len(who) > 0 {
			w.Errorf("nobody of %v may act on %s (%s about %s), and %v could", c.Told(), c.ID, c.About, c.Person, who)
		}
	}
}

// noticesStand: nobody has a button before them of a case that is closed, that they
// stepped out of, or about somebody with whom they are in a conflict of interest.
func (w *walk) noticesStand(org models.Org) {
	known := map[models.CaseID]models.Case{}
	for who, messages := range w.before {
		if org.Person(who).State != models.Active {
			continue
		}
		for key, m := range messages {
			for _, id := range casesOf(m) {
				if known[id].ID == "" {
					c, err := w.store.Case(w.Context(), id)
					check(w.T, err)
					known[id] = c
				}
				c := known[id]
				if c.State == models.CaseClosed || slices.Contains(c.Recused, who) || org.Barred(who, c.Person) {
					w.Errorf("%s still reads the buttons of %s in %s: %+v", who, id, key, c)
				}
			}
		}
	}
}

// decisionsStand: nobody is asked by a gate for a decision about somebody with whom
// they are in a conflict of interest. The notice of a case lets them do more than that.
func (w *walk) decisionsStand(org models.Org) {
	gates, err := w.store.OpenGates(w.Context())
	check(w.T, err)
	for who, messages := range w.before {
		for key, m := range messages {
			i := slices.IndexFunc(gates, func(g models.Gate) bool { return strings.HasPrefix(key, "gate:"+string(g.ID)) })
			if i < 0 || org.Person(who).State != models.Active || !org.Conflicted(who, gates[i].Person) {
				continue
			}
			if slices.ContainsFunc(m.Buttons, func(b bot.Button) bool { return b.Action == bot.Do("gate.decide", string(gates[i].ID)) }) {
				w.Errorf("%s is still asked to decide about %s in %s", who, gates[i].Person, key)
			}
		}
	}
}

// record is every line that was ever written, with what was changed.
func (w *walk) record() (lines []string) {
	written, err := w.store.AuditEvents(w.Context(), 1, 1e6)
	check(w.T, err)
	for _, e := range written {
		lines = append(lines, fmt.Sprintf("%+v", e))
	}
	return lines
}

// attestsApart: nobody attests to their own practice, and nobody decides on evidence
// that is theirs alone.
func (w *walk) attestsApart() {
	all, err := w.store.Decisions(w.Context())
	check(w.T, err)
	evidence := map[models.EvidenceID]models.Evidence{}
	for _, user := range w.users {
		of, err := w.store.EvidenceOf(w.Context(), w.person[user])
		check(w.T, err)
		for _, e := range of {
			if evidence[e.ID] = e; e.Author == e.Person {
				w.Errorf("%s attests to what they do themselves: %s", e.Author, e.ID)
			}
		}
	}
	for _, d := range all {
		others := func(id models.EvidenceID) bool { return evidence[id].Author != d.By }
		if d.Settles() && !slices.ContainsFunc(d.Seen, others) {
			w.Errorf("%s decided on evidence that is theirs alone: %+v", d.By, d)
		}
		if d.By == d.SecondBy {
			w.Errorf("%s signed twice: %+v", d.By, d)
		}
	}
}

// recordHolds: nothing was changed beside the record. It says how far people came.
func (w *walk) recordHolds() {
	flags, err := w.store.Flags(w.Context(), 1000)
	check(w.T, err)
	closed := slices.DeleteFunc(slices.Clone(flags), func(f models.Flag) bool { return f.State != models.FlagClosed })
	w.Logf("%d acts: %d decisions, %d conditions, %d concerns, %d of them closed, %d lines in the record", len(w.trail), len(w.decided), len(w.conditions), len(flags), len(closed), w.lines)
	report, err := w.store.AuditVerify(w.Context(), io.Discard)
	check(w.T, err)
	if !report.Sound() {
		w.Errorf("the record does not hold: %+v", report)
	}
}
