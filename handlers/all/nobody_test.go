package all_test

import (
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/handlers/escalation"
	"cairn/models"
	"cairn/scheduler"
)

// state sets who is there, but for those named.
func (p *program) state(s models.PersonState, but ...string) {
	people, err := p.store.People(p.Context())
	check(p.T, err)
	var changed []models.Noun
	for i := range people {
		if name, _, _ := strings.Cut(people[i].Email, "@"); name != but[0] && (len(but) == 1 || name != but[1]) {
			people[i].State = s
			changed = append(changed, &people[i])
		}
	}
	check(p.T, p.router.Do(p.Context(), "test.state", replyOf(changed...)))
}

// TestAConcernOfWhichNobodyMayHear: the reporter is told so at once, with and
// without a name; the watch over the cases is not at ease, which stops its heart;
// and whoever comes first into an office hears.
func TestAConcernOfWhichNobodyMayHear(t *testing.T) {
	t.Parallel()
	for name, left := range map[string]string{"yes": "nobody else", "no": "only who raises it"} {
		t.Run(left, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			p.state(models.Gone, "carla", "mia")
			answer := p.does(bot.Event{Kind: bot.Submit, User: "UCARLA", Action: "flag.save:command", Values: map[string][]string{
				"severity": {"1"}, "facts": {"CANARY"}, "about": {"UMIA"}, "name": {name},
			}})
			if said := p.told(answer); !strings.Contains(said, "so nobody is working on it") {
				t.Errorf("the reporter is told %q", said)
			}
			_, _ = scheduler.Tick(t.Context(), p.store, p.router.Fire, now)
			cases, err := p.store.OpenCases(t.Context())
			check(t, err)
			if len(cases) != 1 {
				t.Fatalf("%d cases are open", len(cases))
			}
			if report, err := escalation.Audit(t.Context(), p.store, now.Add(3*time.Minute)); err != nil || (name == "yes") != (len(report.Broken) == 1) {
				t.Errorf("the watch found %+v, %v", report, err)
			}
			if name == "no" {
				return // whoever raised it is asked, and nobody knows that it is them
			}
			p.state(models.Active, "carla", "mia")
			_, err = scheduler.Tick(t.Context(), p.store, p.router.Fire, now.Add(10*time.Second))
			check(t, err)
			if c, err := p.store.Case(t.Context(), cases[0].ID); err != nil || len(c.Told()) == 0 {
				t.Errorf("then %v hear, %v", c.Told(), err)
			}
		})
	}
}

// told is what an answer or the newest message about concerns says.
func (p *program) told(a bot.Answer) string {
	said := strings.Join(sentences(a), "\n")
	if a.Form != nil {
		for _, page := range a.Form.Pages {
			for _, f := range page.Fields {
				said += "\n" + f.Label
			}
		}
	}
	flags, err := p.store.Flags(p.Context(), 9)
	check(p.T, err)
	if d, err := p.store.DeliveryByKey(p.Context(), "flag:"+string(flags[0].ID)+":received"); err == nil {
		said += "\n" + string(d.Body)
	}
	return said
}

// TestABrokenLadderIsToldWhereNobodyCoordinates, to whoever is left with an office.
func TestABrokenLadderIsToldWhereNobodyCoordinates(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.state(models.Gone, "sam", "mia")
	reply := escalation.Lint([]models.Gap{{Ladder: "gate_overdue", Person: p.id("mia")}}, nil, p.org(), p.router.In, now)
	if len(reply.Send) != 1 || reply.Send[0].To != p.id("sam") {
		t.Errorf("it is told to %v", reply.Send)
	}
}
