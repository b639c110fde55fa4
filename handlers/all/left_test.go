package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// leaves lets the platform deactivate somebody.
func (p *program) leaves(user string) {
	p.Helper()
	p.does(bot.Event{Kind: bot.Left, User: user})
	p.settle()
	if who := p.org().Person(p.id(strings.ToLower(user[1:]))); who.State != models.Gone {
		p.Fatalf("%s is %s", user, who.State)
	}
}

// reads is the texts of what goes out to somebody in the next day.
func reads(all []models.Delivery, who models.PersonID) (texts string) {
	for _, d := range all {
		if d.Person == who {
			texts += string(d.Body)
		}
	}
	return texts
}

// TestNobodyPreceptsWhoHasLeft: whoever assigns a preceptor reads why not.
func TestNobodyPreceptsWhoHasLeft(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.imports("name,email,slack_id,roles\nPat,pat@example.org,UPAT,preceptor\n")
	p.settle()
	mia := p.id("mia")
	p.leaves("UMIA")
	for _, e := range []bot.Event{
		{Kind: bot.Click, Action: bot.Do("precept.choose", string(mia))},
		{Kind: bot.Submit, Action: bot.Do("precept.save", string(mia)), Values: map[string][]string{"preceptor": {"UPAT"}, "weeks": {"4"}}},
	} {
		e.User = "UCARLA"
		if said := strings.Join(sentences(p.does(e)), "\n"); !strings.Contains(said, "has left the program") {
			t.Errorf("%s is answered with %q", e.Action.Name(), said)
		}
	}
	if all := p.org().Precepting(p.id("pat"), p.at); len(all) > 0 {
		t.Errorf("on file is %+v", all)
	}
}

// TestWhoWroteEvidenceAndLeftIsNotTold that it was countersigned, and the second
// reader hears so.
func TestWhoWroteEvidenceAndLeftIsNotTold(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	p.set(p.saw("ev_1", 0))
	p.leaves("ULEO")
	a := p.does(bot.Event{Kind: bot.Submit, User: "USAM", Action: "evidence.signed:ev_1", Values: map[string][]string{"fits": {"yes"}}})
	if len(a.Errors) > 0 {
		t.Fatal(a.Errors)
	}
	all := p.drained()
	if said := reads(all, p.id("leo")); strings.Contains(said, "Sam") {
		t.Errorf("Leo, who has left, is told %s", said)
	}
	if said := reads(all, p.id("sam")); !strings.Contains(said, "Leo has left and is not told") {
		t.Errorf("Sam is told %s", said)
	}
}

// TestNothingIsPutOnFileAboutWhoLeft in a form of before, or by a correction; whoever
// sends it reads why.
func TestNothingIsPutOnFileAboutWhoLeft(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	for id, mentee := range map[models.MentorshipID]string{"ms_1": "mia", "ms_2": "ada"} {
		p.set(&models.Mentorship{ID: id, Mentee: p.id(mentee), Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipActive, StartedAt: now})
	}
	p.set(p.saw("ev_1", 0))
	p.leaves("UMIA")
	for _, form := range []bot.Action{"evidence.save:command", "evidence.save:corrects.ev_1"} {
		a := p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: form, Values: map[string][]string{
			"person": {string(p.id("mia"))}, "type": {"artifact"}, "competency": {"safety"}, "level": {"4"}, "note": {"CANARY of what was seen."}, "observed_on": {"2027-01-04"}, "direct": {"yes"},
		}})
		if said := strings.Join(sentences(a), "\n"); !strings.Contains(said, "ya no está en el programa") {
			t.Errorf("%s is answered with %q", form, said)
		}
	}
	if written, err := p.store.EvidenceOf(t.Context(), p.id("mia")); err != nil || len(written) != 1 {
		t.Errorf("on file: %+v, %v", written, err)
	}
	if said := reads(p.drained(), p.id("mia")); strings.Contains(said, "CANARY") {
		t.Errorf("Mia, who has left, is told %s", said)
	}
}

// TestWhoHasLeftHearsNothingOfAConcern: neither the person whom it is about, who does
// not count as told, nor the one who raised it, whose answer stays on file.
func TestWhoHasLeftHearsNothingOfAConcern(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	acted := bot.Event{Kind: bot.Submit, User: "USAM", Action: bot.Do("flag.acted", c.Object), Values: map[string][]string{
		"next": {"note"}, "feedback": {"Thank you."}, "tell": {"yes"}, "told": {"A second check was left out."},
	}}
	p.drained()
	p.leaves("UMIA")
	p.leaves("ULEO")
	if why := p.does(acted).Errors["tell"]; !strings.Contains(why, "has left the program") {
		t.Errorf("telling Mia is answered with %q", why)
	}
	if p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("flag.decide", c.Object)}); p.platform.newest == nil || valueOf(*p.platform.newest, "tell") != nil {
		t.Error("Sam is still asked whether Mia is to be told")
	}
	acted.Values["tell"] = []string{"no"}
	if a := p.does(acted); len(a.Errors) > 0 {
		t.Error(a.Errors)
	}
	f, err := p.store.Flag(t.Context(), models.FlagID(c.Object))
	if check(t, err); !f.ToldAt.IsZero() {
		t.Error("Mia counts as told")
	}
	if remarks, err := p.store.Remarks(t.Context(), f.ID); err != nil || len(remarks) != 1 {
		t.Errorf("on file is %+v, %v", remarks, err)
	}
	all := p.drained()
	for _, who := range []models.PersonID{f.Person, f.Reporter} {
		if said := reads(all, who); said != "" {
			t.Errorf("%s, who has left, is told %s", who, said)
		}
	}
}

// TestWhatGoesOnAfterSomebodyLeftIsNotToldToThem: others finish what was begun with
// them, and nothing new waits for the day on which they might be back.
func TestWhatGoesOnAfterSomebodyLeftIsNotToldToThem(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		begun func(p *program) []models.Noun
		left  string
		by    string // "": a timer
		does  bot.Action
		sends map[string][]string
	}{
		"a request is answered": {ask(models.AskPassed), "mia", "UCARLA", "feedback.save:ak_1", map[string][]string{"answer": {"It is fine."}}},
		"a request passes on":   {ask(models.AskOpen), "mia", "", "feedback.late:ak_1", nil},
		"a request is due":      {ask(models.AskOpen), "leo", "", "feedback.remind:ak_1", nil},
		"nobody teaches": {func(p *program) []models.Noun {
			return []models.Noun{
				&models.Circle{ID: "ci_1", Type: models.ReverseTalk, Host: p.id("leo"), Name: "Phones", State: models.CircleForming, Most: 1, NextAt: now},
				&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: p.id("mia"), State: models.In},
			}
		}, "mia", "ULEO", "reverse.no:ci_1", nil},
		"a track begins": {nothing, "mia", "UCARLA", "gate.tracked:mia", map[string][]string{"track": {"medication"}, "start": {"2027-01-04"}}},
		"a silence is settled": {func(p *program) []models.Noun {
			return []models.Noun{&models.Case{
				ID: "cs_1", About: "checkin", Object: "pulse", Person: p.id("mia"), State: models.CaseOpen, OpenedAt: now, NextAt: now.AddDate(0, 0, 9),
				Notified: map[models.PersonID]int{p.id("carla"): 1},
			}}
		}, "mia", "UCARLA", "checkin.settled:cs_1", map[string][]string{"how": {"We talked on the phone."}}},
		"a drill is over": {func(p *program) []models.Noun {
			return []models.Noun{&models.Case{
				ID: "cs_1", About: "drill", Object: "gate", Reporter: p.id("carla"), State: models.CaseOpen, OpenedAt: now, NextAt: now.AddDate(0, 0, 9),
				Notified: map[models.PersonID]int{p.id("rita"): 1},
			}}
		}, "carla", "URITA", "escalation.acknowledge:cs_1", nil},
		"a decision is sent back": {func(p *program) []models.Noun {
			g := p.gateOf(p.id("mia"))
			return []models.Noun{p.saw("ev_1", 0), p.saw("ev_2", 0), &models.Motion{
				ID: "mo_1", Gate: g.ID, Person: g.Person, By: p.id("ada"), State: models.MotionOpen, MadeAt: now,
				Decision: models.Decision{ID: "dc_1", By: p.id("ada"), Outcome: models.Approve, Rationale: "Seen twice and safe."},
			}}
		}, "ada", "USAM", "gate.signed:mo_1", map[string][]string{"sign": {"no"}, "why": {"Two sessions are missing."}}},
		"somebody is rated": {func(p *program) []models.Noun {
			return []models.Noun{
				&models.Intake{ID: "in_1", Person: p.id("mia"), Side: models.AsMentee, State: models.IntakeMatched, Competency: "safety", Level: 1},
			}
		}, "mia", "USAM", "gap.save:in_1", map[string][]string{"level_safety": {"2"}, "growth": {"safety"}}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			who := p.id(c.left)
			p.set(c.begun(p)...)
			p.drained()
			p.leaves("U" + strings.ToUpper(c.left))
			p.acts(c.by, bot.Action(strings.ReplaceAll(string(c.does), "mia", string(p.id("mia")))), c.sends)
			if said := reads(p.drained(), who); said != "" {
				t.Errorf("%s, who has left, is told %s", c.left, said)
			}
		})
	}
}

// acts presses or sends something for a user, or lets a timer be due.
func (p *program) acts(user string, does bot.Action, sends map[string][]string) {
	switch {
	case user == "":
		p.fires(string(does))
	case sends == nil:
		p.does(bot.Event{Kind: bot.Click, User: user, Action: does})
	default:
		p.does(bot.Event{Kind: bot.Submit, User: user, Action: does, Values: sends})
	}
}

func nothing(*program) []models.Noun { return nil }

// ask is a request of Mia's for feedback, which is Leo's.
func ask(state models.AskState) func(p *program) []models.Noun {
	return func(p *program) []models.Noun {
		return []models.Noun{
			&models.Mentorship{ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipActive, StartedAt: now},
			&models.Ask{ID: "ak_1", Mentorship: "ms_1", Mentee: p.id("mia"), Owner: p.id("leo"), State: state, AskedAt: now, Question: "Is this fine?", AnswerBy: now},
		}
	}
}

// TestWhoIsBackHasNothingOfACaseThatTheyLostMeanwhile: while Sam was gone, Carla said that
// there is a conflict of interest between Mia and him, and a case of hers goes on.
func TestWhoIsBackHasNothingOfACaseThatTheyLostMeanwhile(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	if said := reads(p.drained(), p.id("sam")); !strings.Contains(said, string(c.ID)) {
		t.Fatalf("Sam reads %s", said)
	}
	p.leaves("USAM")
	a := p.does(bot.Event{Kind: bot.Submit, User: "UCARLA", Action: "conflict.save", Values: map[string][]string{"one": {"USAM"}, "with": {"UMIA"}, "why": {"kin"}}})
	if len(a.Errors) > 0 {
		t.Fatal(a.Errors)
	}
	p.settle()
	p.samIsBackWithoutIt()
}

// TestWhoIsBackHasNothingOfACaseThatWasHandedOnMeanwhile: Rita handed it to Ada.
func TestWhoIsBackHasNothingOfACaseThatWasHandedOnMeanwhile(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA")
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("escalation.next", string(c.ID))})
	p.settle()
	p.drained()
	p.leaves("USAM")
	p.does(bot.Event{Kind: bot.Submit, User: "URITA", Action: bot.Do("escalation.reassigned", string(c.ID)), Values: map[string][]string{"to": {string(p.id("ada"))}}})
	p.settle()
	p.samIsBackWithoutIt()
}

// samIsBackWithoutIt imports Sam, who had left, and looks at the notice of his case.
func (p *program) samIsBackWithoutIt() {
	p.Helper()
	p.imports("name,email\nSam,sam@example.org\n", "sam@example.org")
	p.settle()
	if said := reads(p.edited(), p.id("sam")); !strings.Contains(said, "with other people now") {
		p.Errorf("Sam's notice is changed to %q", said)
	}
}
