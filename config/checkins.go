package config

import (
	"cmp"
	"slices"
	"time"

	"go.yaml.in/yaml/v3"

	"cairn/models"
)

func (r *reader) checkIns(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "check_ins", func(key, body *yaml.Node) {
			c := models.CheckInRule{Set: r.key(key, "check-in")}
			what := "check-in " + c.Set
			r.asked(key, r.checks.Set, c.Set, "check-in %q %s", c.Set)
			clean := r.mapping(body, what, keys{
				"audience": oneOf(r, "audience", models.AllRoles, func(role models.Role) { c.Audience = role }),
				"alone":    r.truth("alone", &c.Alone),
				"cron":     r.cron("cron", &c.Cron),
				"anchor":   r.date("anchor", func(d models.Date) { c.Anchor = d }),
				"weeks":    r.whole("weeks", &c.Weeks, 1, 52),
				"from":     oneOf(r, "from", models.AllSince, func(s models.Since) { c.From = s }),
				"days":     r.list("days", r.day(&c)),
				"then":     r.whole("then", &c.Then, 7, 365),
				"at":       r.timeOfDay("at", &c.At),
				"jitter":   r.duration("jitter", &c.Jitter, 0, longestWait),
				"open":     r.duration("open", &c.Open, time.Hour, longestWait),
				"remind": r.list("remind", func(n *yaml.Node) {
					var after time.Duration
					r.duration("remind", &after, time.Minute, longestWait)(n)
					c.Remind = append(c.Remind, after)
				}),
				"tell_mentor":      r.duration("tell_mentor", &c.TellMentor, time.Hour, longestWait),
				"tell_coordinator": r.duration("tell_coordinator", &c.TellCoordinator, time.Hour, longestWait),
				"ladder":           func(n *yaml.Node) { r.ladderName(p, what, &c.Ladder, n) },
			}, "audience", "open")
			if clean {
				r.checkInHolds(c, what, body)
			}
			p.CheckIns = append(p.CheckIns, c)
		})
	}
}

// silenceDefaults is what holds for a program that does not speak of silence.
func silenceDefaults() models.Silence { return models.Silence{Unreminded: 3, Seldom: 6, Every: 4} }

func (r *reader) silence(s *models.Silence) func(*yaml.Node) {
	return func(n *yaml.Node) {
		clean := r.mapping(n, "silence", keys{
			"unreminded": r.whole("unreminded", &s.Unreminded, 0, 52),
			"seldom":     r.whole("seldom", &s.Seldom, 0, 52),
			"every":      r.whole("every", &s.Every, 2, 52),
		})
		if clean && s.Seldom > 0 && (s.Unreminded == 0 || s.Seldom < s.Unreminded) {
			r.wrong(n, "silence makes messages seldom after %d check-ins, before it stops the reminders after %d: make seldom the larger one, or 0", s.Seldom, s.Unreminded)
		}
	}
}

// mostReminders is how often one person is reminded of one check-in.
const mostReminders = 2

func (r *reader) checkInHolds(c models.CheckInRule, what string, body *yaml.Node) {
	r.datesHold(c, what, body)
	if len(c.Remind) > mostReminders {
		r.wrong(body, "%s reminds %d times: twice is the most, then others hear", what, len(c.Remind))
	}
	if c.TellMentor > 0 && !(c.OfPair() && c.Audience == models.MenteeRole) {
		r.wrong(body, "%s cannot tell a mentor: it is not asked of the mentee of a pair", what)
	}
	if c.Ladder != "" && c.Audience != models.SupervisorRole {
		r.wrong(body, "%s cannot climb a ladder: only the answers of supervisors are due to somebody", what)
	}
	last := time.Duration(0)
	if len(c.Remind) > 0 {
		last = c.Remind[len(c.Remind)-1]
	}
	for _, tell := range []time.Duration{c.TellMentor, c.TellCoordinator} {
		if tell > 0 && (tell < last || tell >= c.Open) {
			r.wrong(body, "%s must remind the person first, then tell the mentor, then the coordinators, all before it closes", what)
			break
		}
		last = max(last, tell)
	}
	if c.Weeks > 1 && c.Anchor == "" {
		r.wrong(body, "%s needs an anchor: the date from which its %d weeks are counted", what, c.Weeks)
	}
	if !rises(c.Remind) || (len(c.Remind) > 0 && c.Remind[len(c.Remind)-1] >= c.Open) {
		r.wrong(body, "%s must remind in rising order and before it closes", what)
	}
}

// datesHold checks that a set is asked by cron text or on days, not by both.
func (r *reader) datesHold(c models.CheckInRule, what string, body *yaml.Node) {
	switch {
	case c.Cron == "" && len(c.Days) == 0:
		r.wrong(body, "%s needs cron, such as 0 9 * * 1, or from and days, such as [10, 30]", what)
	case c.Cron != "" && len(c.Days) > 0:
		r.wrong(body, "%s has both cron and days: keep one of them", what)
	case len(c.Days) > 0 && c.From == "":
		r.wrong(body, "%s counts days: say from what, hired or matched", what)
	case len(c.Days) > 0 && c.From == models.SinceMatched && !c.OfPair():
		r.wrong(body, "%s counts from the day two people were matched, so its audience must be mentee or mentor", what)
	case len(c.Days) == 0 && (c.From != "" || c.Then > 0 || c.At > 0):
		r.wrong(body, "%s has from, then or at, which need days: write days, such as [10, 30], or leave them out", what)
	}
	if !rises(c.Days) {
		r.wrong(body, "%s must have its days in rising order", what)
	}
}

func (r *reader) day(c *models.CheckInRule) func(*yaml.Node) {
	return func(n *yaml.Node) {
		var day int
		r.whole("a day", &day, 1, 3650)(n)
		c.Days = append(c.Days, day)
	}
}

// rises reports whether each value is greater than the one before it.
func rises[T cmp.Ordered](values []T) bool {
	for i := 1; i < len(values); i++ {
		if values[i] <= values[i-1] {
			return false
		}
	}
	return true
}

func (r *reader) gates(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "gates", func(key, body *yaml.Node) { r.gate(p, key, body) })
	}
}

func (r *reader) gate(p *models.Policy, key, body *yaml.Node) {
	g := models.GateRule{Key: r.key(key, "gate")}
	what := "gate " + g.Key
	clean := r.mapping(body, what, keys{
		"track":        func(n *yaml.Node) { r.track(p, &g, n) },
		"name":         r.text("name", &g.Name),
		"names":        r.names(&g.Names),
		"due_days":     r.whole("due_days", &g.DueDays, 0, 3650),
		"anchor":       oneOf(r, "anchor", []models.Anchor{models.FromStart, models.FromBefore}, func(a models.Anchor) { g.Anchor = a }),
		"lapse_days":   r.whole("lapse_days", &g.LapseDays, 0, 3650),
		"after":        r.list("after", func(n *yaml.Node) { r.earlier(p, &g, n) }),
		"competencies": r.list("competencies", func(n *yaml.Node) { r.about(p, &g, n) }),
		"needs":        func(n *yaml.Node) { r.recipe(&g, n) },
		"independence": r.truth("independence", &g.Independence),
		"valid_months": r.whole("valid_months", &g.ValidMonths, 0, 120),
		"remind_days": r.list("remind_days", func(n *yaml.Node) {
			var days int
			r.whole("remind_days", &days, 1, 365)(n)
			g.RemindDays = append(g.RemindDays, days)
		}),
		"ladder": func(n *yaml.Node) { r.ladderName(p, what, &g.Ladder, n) },
	}, "track", "name", "due_days", "ladder")
	if clean {
		r.gateHolds(p, g, what, body)
	}
	p.Gates = append(p.Gates, g)
}

func (r *reader) gateHolds(p *models.Policy, g models.GateRule, what string, body *yaml.Node) {
	for _, before := range p.Gates {
		if before.Track == g.Track && before.Anchor == g.Anchor && before.DueDays > g.DueDays {
			r.wrong(body, "%s is due on day %d, before %s of the same track on day %d: put the gates of a track in the order in which they are due", what, g.DueDays, before.Key, before.DueDays)
			break
		}
	}
	if g.Anchor == models.FromBefore && len(g.After) == 0 {
		r.wrong(body, "%s counts from the gates before it and names none: write after", what)
	}
	if g.Independence && !slices.ContainsFunc(g.Needs, observes) {
		r.wrong(body, "%s leads to independence: its needs must have at least one observation", what)
	}
}

func observes(need models.Recipe) bool { return need.Type == models.Observation && need.Count > 0 }

// track reads the track of a gate. Where tracks are listed it has to be one of them:
// on another, by a slip, nobody would come to the gate on arrival.
func (r *reader) track(p *models.Policy, g *models.GateRule, n *yaml.Node) {
	if r.text("track", &g.Track)(n); g.Track == "" {
		return
	}
	if r.key(n, "track"); !keyText.MatchString(g.Track) {
		return
	}
	gate, track := g.Key, g.Track
	r.later = append(r.later, func() {
		known := make([]string, len(p.GateTracks))
		for i, t := range p.GateTracks {
			known[i] = t.Key
		}
		if len(known) > 0 && !slices.Contains(known, track) {
			r.wrong(n, "gate %s is on the track %q, which is not under gate_tracks%s", gate, track, didYouMean(track, known))
		}
	})
}

// tracks reads what the tracks of the gates are called and who is put on them.
func (r *reader) tracks(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "gate_tracks", func(key, body *yaml.Node) {
			t := models.Track{Key: r.key(key, "track")}
			what := "track " + t.Key
			r.mapping(body, what, keys{
				"name":     r.text("name", &t.Name),
				"names":    r.names(&t.Names),
				"audience": oneOf(r, "audience", models.AllRoles, func(role models.Role) { t.Audience = role }),
			}, "name")
			p.GateTracks = append(p.GateTracks, t)
			r.later = append(r.later, func() {
				if !slices.ContainsFunc(p.Gates, func(g models.GateRule) bool { return g.Track == t.Key }) {
					r.wrong(key, "%s has no gates: put a gate on it, or take it away", what)
				}
			})
		})
	}
}

// earlier reads the key of a gate that must stand above this one.
func (r *reader) earlier(p *models.Policy, g *models.GateRule, n *yaml.Node) {
	var key string
	r.text("after", &key)(n)
	g.After = append(g.After, key)
	if _, above := p.Gate(key); above || key == "" {
		return
	}
	if key == g.Key {
		r.wrong(n, "gate %s comes after itself: take it away", key)
		return
	}
	r.later = append(r.later, func() {
		known := make([]string, len(p.Gates))
		for i, gate := range p.Gates {
			known[i] = gate.Key
		}
		if slices.Contains(known, key) {
			r.wrong(n, "gate %s comes after %s, which stands below it: put %s first", g.Key, key, key)
			return
		}
		r.wrong(n, "gate %s comes after %q, which is no gate%s", g.Key, key, didYouMean(key, known))
	})
}

func (r *reader) about(p *models.Policy, g *models.GateRule, n *yaml.Node) {
	var key string
	r.text("competency", &key)(n)
	g.Competencies = append(g.Competencies, models.CompetencyKey(key))
	r.later = append(r.later, func() { r.knownCompetency(p, "gate "+g.Key, key, n) })
}

// knownCompetency refuses a competency that is in no framework.
func (r *reader) knownCompetency(p *models.Policy, what, key string, n *yaml.Node) {
	if _, known := p.Competency(models.CompetencyKey(key)); known || key == "" {
		return
	}
	all := make([]models.CompetencyKey, len(p.Competencies))
	for i, c := range p.Competencies {
		all[i] = c.Key
	}
	r.wrong(n, "%s is about %q, which is in no framework%s", what, key, didYouMean(key, all))
}

func (r *reader) recipe(g *models.GateRule, n *yaml.Node) {
	r.each(n, "needs", func(key, count *yaml.Node) {
		var need models.Recipe
		oneOf(r, "evidence type", models.AllEvidenceTypes, func(t models.EvidenceType) { need.Type = t })(key)
		r.whole("the number of "+key.Value, &need.Count, 1, 100)(count)
		g.Needs = append(g.Needs, need)
	})
}

func (r *reader) ladderName(p *models.Policy, what string, into *string, n *yaml.Node) {
	r.text("ladder", into)(n)
	name := *into
	r.later = append(r.later, func() {
		if _, known := p.Ladders[name]; !known && name != "" {
			r.wrong(n, "%s uses the ladder %q, which is not under ladders%s", what, name, didYouMean(name, ladderKeys(p)))
		}
	})
}
