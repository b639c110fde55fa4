package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/handlers/checkin"
	"cairn/models"
)

// examinePeople looks for people who cannot be reached, supervised or helped.
func (a *app) examinePeople(ctx context.Context, f *findings) {
	org, err := a.store.Org(ctx)
	if err != nil {
		f.isBroken("people: %v", err)
		return
	}
	accounts, err := a.store.AllAccounts(ctx)
	if err != nil {
		f.isBroken("people: %v", err)
		return
	}
	now := a.clock.Now()
	peopled := examineReach(f, org, accounts)
	examineSharing(f, org, accounts)
	if peopled {
		examineSupervision(f, org, now)
		examineLadders(f, models.Gaps(ctx, org, a.policy.Ladders, now))
		examineConcerns(f, org, now)
	}
	if err := a.examineCheckIns(ctx, f, now); err != nil {
		f.isBroken("check-ins: %v", err)
	}
	if err := a.examineGates(ctx, f); err != nil {
		f.isBroken("gates: %v", err)
	}
}

// named is how many people are named of whom the same is to be said: before a program
// begins, that is often everybody.
const named = 10

// examineReach finds active people without an account, or with a zone that
// nobody knows. It reports whether there is anybody at all.
func examineReach(f *findings, org models.Org, accounts []models.Account) bool {
	reachable := map[models.PersonID]bool{}
	for _, a := range accounts {
		reachable[a.Person] = true
	}
	active, unreached := 0, 0
	for _, p := range org.People() {
		if p.State != models.Active {
			continue
		}
		active++
		if !reachable[p.ID] {
			unreached++
		}
		if !reachable[p.ID] && unreached <= named {
			f.lookAt("%s (%s) has no account: nothing reaches them until they use the bot once, or the import names their slack_id", p.ID, p.Email)
		}
		if _, err := time.LoadLocation(p.Zone); err != nil {
			f.lookAt("%s (%s) has the zone %q, which is none: times are UTC for them until an import names another timezone", p.ID, p.Email, p.Zone)
		}
	}
	if unreached > named {
		f.lookAt("more people have no account either: %d", unreached-named)
	}
	if active == 0 {
		f.lookAt("nobody is in the program: bring people in with cairn import people")
		return false
	}
	f.isFine("active people: %d", active)
	return true
}

// examineSharing finds accounts of more than one person, as an import once let
// them come in.
func examineSharing(f *findings, org models.Org, accounts []models.Account) {
	type account struct{ platform, user string } // in whatever workspace
	holders := map[account][]string{}
	for _, a := range accounts {
		key, who := account{a.Platform, a.User}, fmt.Sprintf("%s (%s)", a.Person, org.Person(a.Person).Email)
		if !slices.Contains(holders[key], who) {
			holders[key] = append(holders[key], who)
		}
	}
	var shared []string
	for a, who := range holders {
		if slices.Sort(who); len(who) > 1 {
			shared = append(shared, fmt.Sprintf("the %s account %s is that of %s, and what is for one of them reaches the other: "+
				"import people with the line of whoever it is not, alone, and their right %s_id", a.platform, a.user, strings.Join(who, " and of "), a.platform))
		}
	}
	slices.Sort(shared)
	for _, s := range shared {
		f.isBroken("%s", s)
	}
}

// examineSupervision finds mentees whom nobody supervises, and circles.
func examineSupervision(f *findings, org models.Org, now time.Time) {
	for _, id := range org.Holding(models.MenteeRole, now) {
		p, boss := org.Person(id), org.Supervisor(id, now)
		switch {
		case p.State != models.Active:
		case boss == "":
			f.lookAt("%s (%s) has no supervisor: a credentialing specialist must decide their gates", id, p.Email)
		case org.Person(boss).State != models.Active:
			f.lookAt("%s (%s) is supervised by %s, who has left the program: import people with another supervisor_email for them", id, p.Email, boss)
		}
	}
	told := map[models.PersonID]bool{}
	for _, p := range org.People() {
		round := circle(org, p.ID, now)
		if len(round) == 0 || told[p.ID] {
			continue
		}
		for _, id := range round {
			told[id] = true
		}
		f.isBroken("supervision goes in a circle: %s. Import people with another supervisor_email for one of them", some(round))
	}
}

// circle is the people on the way from somebody up to themselves; nobody when
// the way ends elsewhere.
func circle(org models.Org, start models.PersonID, now time.Time) []models.PersonID {
	round := []models.PersonID{start}
	seen := map[models.PersonID]bool{start: true}
	for at := org.Supervisor(start, now); at != ""; at = org.Supervisor(at, now) {
		if at == start {
			return round
		}
		if seen[at] {
			return nil
		}
		seen[at] = true
		round = append(round, at)
	}
	return nil
}

// examineLadders says for whom ladders are not sure to end at a human: those in one
// line that lack the same for the same people.
func examineLadders(f *findings, gaps []models.Gap) {
	type fault struct {
		ladder string
		have   int // of governance at its end; -1 where nobody is reached at all
	}
	type group struct {
		have int
		whom string
	}
	people, ladders := map[fault][]models.PersonID{}, map[group][]string{}
	var faults []fault
	for _, g := range gaps {
		key := fault{g.Ladder, len(g.Pool)}
		if g.Broken() {
			key.have = -1
		}
		if people[key] == nil {
			faults = append(faults, key)
		}
		people[key] = append(people[key], g.Person)
	}
	var groups []group
	for _, key := range faults {
		g := group{key.have, some(people[key])}
		if ladders[g] == nil {
			groups = append(groups, g)
		}
		ladders[g] = append(ladders[g], key.ladder)
	}
	for _, g := range groups {
		const mend = "%s: give the role governance to two people who are there and not in a conflict with them. The ladders: %s"
		if g.have < 0 {
			f.isBroken("ladders reach nobody, for "+mend, g.whom, strings.Join(ladders[g], ", "))
		} else {
			f.lookAt("ladders have %d of governance at their end and need two, for "+mend, g.have, g.whom, strings.Join(ladders[g], ", "))
		}
	}
	if len(gaps) == 0 {
		f.isFine("every ladder ends at two humans or more, for every mentee")
	}
}

// examineConcerns finds people about whom a concern may reach nobody outside of
// their line.
func examineConcerns(f *findings, org models.Org, now time.Time) {
	lines := narrowLines(org, models.Narrows(org, now))
	for _, l := range lines {
		if l.broken {
			f.isBroken("%s", l.text)
		} else {
			f.lookAt("%s", l.text)
		}
	}
	if len(lines) == 0 {
		f.isFine("a concern about anybody reaches somebody outside of their line, whoever raises it")
	}
}

// narrowLine is one kind of too few.
type narrowLine struct {
	text   string
	broken bool
}

// narrowLines says, for those who run the program, about whom a concern has too
// few to go to, and what mends it.
func narrowLines(org models.Org, narrows []models.Narrow) []narrowLine {
	var order []narrowLine
	people := map[narrowLine][]string{}
	for _, n := range narrows {
		l := narrowLine{"has one person outside of their line to go to, and two are needed: one of them may be who raises it", false}
		switch {
		case n.Broken():
			l = narrowLine{"reaches nobody", true}
		case n.Outside == 0:
			l.text = "reaches nobody outside of their line, only people whom they supervise or are paired with"
		}
		if people[l] == nil {
			order = append(order, l)
		}
		people[l] = append(people[l], org.Person(n.Person).Email)
	}
	slices.SortFunc(order, func(x, y narrowLine) int { return cmp.Compare(y.text, x.text) }) // nobody before one
	for i, l := range order {
		slices.Sort(people[l])
		order[i].text = fmt.Sprintf("a concern about %s %s; give the role governance to two more people", some(people[l]), l.text)
	}
	return order
}

// examineCheckIns finds active pairs that will not be asked a question set
// again.
func (a *app) examineCheckIns(ctx context.Context, f *findings, now time.Time) error {
	pairs, err := a.store.ActiveMentorships(ctx)
	if err != nil {
		return err
	}
	timers, err := a.store.TimersBetween(ctx, time.Time{}, now.AddDate(10, 0, 0), mostTimers)
	if err != nil {
		return err
	}
	set := map[string]bool{}
	for _, t := range timers {
		set[t.Do] = true
	}
	for _, m := range pairs {
		for _, rule := range a.policy.CheckIns {
			planned := set["checkin.plan:"+string(m.ID)] || set["checkin.ask:"+string(m.ID)+"/"+rule.Set]
			if checkin.Audience(m, rule) != "" && !planned {
				f.lookAt("mentorship %s has no next date for %s: the bot sets it by itself, when it starts and once a day; if it does not, report this", m.ID, rule.Set)
			}
		}
	}
	return nil
}

// examineGates finds gates that nobody can pass, because the program has no rule
// for them anymore, and what stays on hold for it.
func (a *app) examineGates(ctx context.Context, f *findings) error {
	gates, err := a.store.Gates(ctx)
	if err != nil || a.policy.Program == "" { // a program that cannot be read is named already
		return err
	}
	var keys []string
	waits, held := map[string][]models.GateID{}, map[string][]models.GateID{}
	for _, g := range gates {
		_, known := a.policy.Gate(g.Rule)
		switch {
		case known || !g.Undecided() && g.State != models.GateSuspended:
			continue
		case g.Undecided():
			waits[g.Rule] = append(waits[g.Rule], g.ID)
		default:
			held[g.Rule] = append(held[g.Rule], g.ID)
		}
		if !slices.Contains(keys, g.Rule) {
			keys = append(keys, g.Rule)
		}
	}
	for _, key := range keys {
		if len(waits[key]) > 0 {
			f.lookAt("gates without a rule cannot be passed: %s; put the key %s back into program.yaml, or have them declined", some(waits[key]), key)
		}
		if len(held[key]) > 0 {
			f.lookAt("gates without a rule stay on hold: %s; put the key %s back into program.yaml, and have the gate decided anew", some(held[key]), key)
		}
	}
	return nil
}
