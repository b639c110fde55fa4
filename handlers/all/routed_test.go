package all_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// drained is everything that goes out in the next day, which was sent now.
func (p *program) drained() (all []models.Delivery) {
	p.Helper()
	for at := now; at.Before(now.AddDate(0, 0, 1)); {
		due, err := p.store.ClaimDeliveries(p.Context(), at, time.Minute, 1000, models.AllLanes, models.SendMethod)
		check(p.T, err)
		if len(due) == 0 {
			at = at.Add(time.Hour)
			continue
		}
		all = append(all, due...)
		var sent []models.Settled
		for _, d := range due {
			sent = append(sent, models.Settled{ID: d.ID, Attempt: d.Attempt, State: models.Sent, At: now})
		}
		check(p.T, p.store.SettleDeliveries(p.Context(), sent))
	}
	return all
}

// TestASupervisorInConflictIsRoutedAround: Sam has said that he and Mia are in a
// conflict. What is on her record goes to Rita, above him, and he is not asked to rate
// her or to help her.
func TestASupervisorInConflictIsRoutedAround(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia, leo := p.id("mia"), p.id("leo")
	before := now.AddDate(0, 0, -30)
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: before},
		&models.Goal{ID: "gl_1", Mentorship: "ms_1", Mentee: mia, Title: "CANARY", Due: "2027-02-01", State: models.GoalLive, MovedAt: before},
		&models.Goal{ID: "gl_2", Mentorship: "ms_1", Mentee: mia, Title: "CANARY", Due: "2027-02-01", State: models.GoalLive, MovedAt: before},
		&models.Session{ID: "se_1", Mentorship: "ms_1", Type: models.PairSession, Host: leo, State: models.SessionHeld, StartsAt: now.Add(-time.Hour)},
		&models.Intake{ID: "in_1", Person: mia, Side: models.AsMentee, State: models.IntakeMatched, Competency: "safety", Level: 1},
	)
	p.declares("USAM", "UMIA")
	p.fires("goal.stuck:gl_1/1")
	p.fires("gap.ask:in_1")
	for _, e := range []bot.Event{
		{User: "ULEO", Action: "goal.end:gl_2", Values: map[string][]string{"score": {"1"}, "learning": {"We did it in two parts."}}},
		{User: "UMIA", Action: "session.keep:se_1", Values: map[string][]string{"competency": {"safety"}, "happened": {"We talked it through."}, "help": {"yes"}}},
	} {
		e.Kind = bot.Submit
		if a := p.does(e); len(a.Errors) > 0 {
			t.Fatal(a.Errors)
		}
	}
	queued := map[models.PersonID]string{}
	for _, d := range p.drained() {
		queued[d.Person] += string(d.Body) + "\n"
	}
	if said := queued[p.id("sam")]; strings.Contains(said, "CANARY") || strings.Contains(said, "asks for") || strings.Contains(said, "gap.rate") {
		t.Errorf("Sam reads %s", said)
	}
	if said := queued[p.id("rita")]; strings.Count(said, "CANARY") != 2 || !strings.Contains(said, "gap.rate") {
		t.Errorf("Rita reads %s", said)
	}
	if said := queued[p.id("carla")]; !strings.Contains(said, "asks for help") {
		t.Errorf("Carla reads %s", said)
	}
	for user, want := range map[string]bool{"USAM": false, "URITA": true} {
		a := p.does(bot.Event{Kind: bot.Click, User: user, Action: bot.Do("session.brief", string(mia))})
		if said := strings.Join(sentences(a), "\n"); strings.Contains(said, "CANARY") != want {
			t.Errorf("%s is answered with %s", user, said)
		}
	}
	if home := p.homeOf(p.id("sam")); strings.Contains(home, "Mia") {
		t.Errorf("Sam's home: %s", home)
	}
}

// TestNobodyReadsWhetherTheirSupervisorWasPassedOver: of her gates Mia reads the same
// words, whether Sam or somebody in his place hears of them.
func TestNobodyReadsWhetherTheirSupervisorWasPassedOver(t *testing.T) {
	t.Parallel()
	reads := func(conflict bool) (said string) {
		p := newProgram(t)
		p.settle()
		if conflict {
			p.declares("USAM", "UMIA")
		}
		mia := p.id("mia")
		open := p.gateOf(mia)
		p.fires("gate.dates:" + string(mia) + "/" + strconv.FormatInt(open.DueAt.AddDate(0, 0, -1).UnixMicro(), 10))
		for _, id := range []models.EvidenceID{"ev_1", "ev_2"} {
			p.set(&models.Evidence{ID: id, Person: mia, Author: p.id("leo"), Type: models.Artifact, Competency: "safety", Level: 3, Note: "Signed.", ObservedOn: "2027-01-04", WrittenAt: now})
		}
		p.fires("gate.weigh:" + string(mia))
		for _, d := range p.drained() {
			if d.Person == mia && strings.HasPrefix(d.Subject, "gate:") {
				said += string(d.Body) + "\n"
			}
		}
		return said
	}
	one, other := reads(false), reads(true)
	if one != other || strings.Count(one, "\n") < 2 {
		t.Errorf("she reads\n%s\nor\n%s", one, other)
	}
}
