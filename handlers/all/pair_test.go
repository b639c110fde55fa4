package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// id is a person of the program by the name before the @ of their address.
func (p *program) id(name string) models.PersonID {
	p.Helper()
	who, err := p.store.PersonByEmail(p.Context(), name+"@example.org")
	check(p.T, err)
	return who.ID
}

// set puts nouns on file as they are.
func (p *program) set(nouns ...models.Noun) {
	p.Helper()
	check(p.T, p.router.Do(p.Context(), "test.set", replyOf(nouns...)))
}

// homeOf is all that somebody's home says.
func (p *program) homeOf(who models.PersonID) string {
	p.Helper()
	home, err := p.router.Home(p.Context(), who)
	check(p.T, err)
	var said []string
	for _, s := range home.Sections {
		for _, c := range s.Cards {
			said = append(said, c.Plain())
		}
	}
	return strings.Join(said, "\n")
}

// TestACoordinatorOfThePairDoesNotReadWhatIsSaidAboutThem: neither on the home nor
// by the command. Another coordinator reads it.
func TestACoordinatorOfThePairDoesNotReadWhatIsSaidAboutThem(t *testing.T) {
	t.Parallel()
	for name, pair := range map[string][2]string{"mentor": {"mia", "carla"}, "mentee": {"carla", "leo"}} {
		t.Run("the coordinator is the "+name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			mentee, mentor := p.id(pair[0]), p.id(pair[1])
			c := models.CheckIn{
				ID: "ck_1", Person: mentee, Mentorship: "ms_1", Set: "mentee_biweekly", Slot: "2027-01-04", State: models.CheckInAnswered,
				AskedAt: now, AnsweredAt: now, ClosesAt: now.AddDate(0, 0, 3),
				Answers: map[string][]string{"progress": {"3"}, "support": {"1"}, "support_text": {"CANARY"}, "talk": {"1"}},
			}
			if name == "mentee" {
				c.Person, c.Set = mentor, "mentor_biweekly"
				c.Answers = map[string][]string{"progress": {"3"}, "concern": {"engagement"}, "concern_text": {"CANARY"}}
			}
			p.set(&models.Mentorship{ID: "ms_1", Mentee: mentee, Mentor: mentor, Competency: "safety", State: models.MentorshipActive, StartedAt: now}, &c)
			if home := p.homeOf(p.id("carla")); strings.Contains(home, "CANARY") {
				t.Errorf("the home of the other one says %s", home)
			}
			if home := p.homeOf(p.id("ada")); !strings.Contains(home, "CANARY") {
				t.Errorf("the home of another coordinator says %s", home)
			}
			asks := bot.Event{Kind: bot.Command, User: "UCARLA", Text: "checkin <@ULEO>"}
			if said := strings.Join(sentences(p.does(asks)), "\n"); strings.Contains(said, "CANARY") {
				t.Errorf("the command says %s", said)
			}
			asks.User = "UADA"
			if said := strings.Join(sentences(p.does(asks)), "\n"); name == "mentee" && !strings.Contains(said, "CANARY") {
				t.Errorf("the command says to another coordinator %s", said)
			}
		})
	}
}

// TestACoordinatorInConflictDoesNotReadTheCheckIns of whom it is with, and of their
// pair, whoever declared it. Another coordinator does.
func TestACoordinatorInConflictDoesNotReadTheCheckIns(t *testing.T) {
	t.Parallel()
	for name, parties := range map[string][2]string{
		"declared by the coordinator": {"UCARLA", "ULEO"}, "declared by the mentor": {"ULEO", "UCARLA"}, "with the mentee": {"UCARLA", "UMIA"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			mia, leo := p.id("mia"), p.id("leo")
			checkin := models.CheckIn{
				ID: "ck_1", Person: leo, Mentorship: "ms_1", Set: "mentor_biweekly", Slot: "2027-01-04", State: models.CheckInAnswered,
				AskedAt: now, AnsweredAt: now, ClosesAt: now.AddDate(0, 0, 3),
				Answers: map[string][]string{"progress": {"3"}, "concern": {"engagement"}, "concern_text": {"CANARY"}},
			}
			p.set(&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now}, &checkin)
			p.declares(parties[0], parties[1])
			for user, reads := range map[string]bool{"carla": false, "ada": true} {
				if home := p.homeOf(p.id(user)); strings.Contains(home, "CANARY") != reads {
					t.Errorf("the home of %s says %s", user, home)
				}
				if said := p.says("U"+strings.ToUpper(user), "checkin <@ULEO>"); strings.Contains(said, "CANARY") != reads {
					t.Errorf("%s is answered with %s", user, said)
				}
			}
		})
	}
}

// TestACoordinatorInConflictDecidesNothingAboutThePair and does not read what waits for
// the coordinators: a wish for another mentor, and what the mentor had no time for.
func TestACoordinatorInConflictDecidesNothingAboutThePair(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia, leo := p.id("mia"), p.id("leo")
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.Rematch{ID: "rm_1", Mentorship: "ms_1", By: mia, Reason: "fit", Words: "WISH", State: models.RematchOpen, AskedAt: now},
		&models.Ask{ID: "ak_1", Mentorship: "ms_1", Mentee: mia, Owner: leo, Question: "ASKED", State: models.AskPassed, AskedAt: now, AnswerBy: now},
	)
	p.declares("UCARLA", "ULEO")
	for _, c := range []struct {
		name string
		may  bool
	}{{"carla", false}, {"ada", true}} {
		home, user := p.homeOf(p.id(c.name)), "U"+strings.ToUpper(c.name)
		if strings.Contains(home, "WISH") != c.may || strings.Contains(home, "ASKED") != c.may {
			t.Errorf("the home of %s says %s", c.name, home)
		}
		if p.opens(user, bot.Do("feedback.answer", "ak_1")) != c.may {
			t.Errorf("%s opens the form to answer: %t", c.name, !c.may)
		}
		p.does(bot.Event{Kind: bot.Click, User: user, Action: bot.Do("matching.keepwish", "rm_1")})
		wish, err := p.store.Rematch(t.Context(), "rm_1")
		check(t, err)
		if (wish.State == models.RematchKept) != c.may {
			t.Errorf("after the click of %s the wish is %s", c.name, wish.State)
		}
	}
}

// TestACoordinatorInConflictHearsOfNoHelpForThePair: that it does not meet, that one of
// the two asks for help, and that one does so in a reflection.
func TestACoordinatorInConflictHearsOfNoHelpForThePair(t *testing.T) {
	t.Parallel()
	for name, asks := range map[string]func(*program){
		"it does not meet": func(p *program) { p.fires("session.watch:ms_1/1") },
		"one asks":         func(p *program) { p.does(bot.Event{Kind: bot.Click, User: "UMIA", Action: "session.help:ms_1"}) },
		"a reflection asks": func(p *program) {
			p.does(bot.Event{Kind: bot.Submit, User: "ULEO", Action: "session.keep:se_1", Values: map[string][]string{
				"competency": {"safety"}, "happened": {"We talked it through."}, "help": {"yes"},
			}})
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			before := now.AddDate(0, 0, -40)
			p.set(
				&models.Mentorship{ID: "ms_1", Mentee: p.id("mia"), Mentor: p.id("leo"), Competency: "safety", State: models.MentorshipActive, StartedAt: before},
				&models.Session{ID: "se_1", Mentorship: "ms_1", Type: models.PairSession, Host: p.id("leo"), State: models.SessionHeld, StartsAt: before},
			)
			p.declares("UCARLA", "UMIA")
			p.drained()
			asks(p)
			told := map[models.PersonID]bool{}
			for _, d := range p.drained() {
				told[d.Person] = true
			}
			if told[p.id("carla")] || !told[p.id("ada")] {
				t.Errorf("Carla hears: %t, and Ada: %t", told[p.id("carla")], told[p.id("ada")])
			}
		})
	}
}

// TestACoordinatorInConflictAsksNoMentorForWhoeverAsked: the conflict is declared after
// what no mentor took was brought to them. Another coordinator asks one by name.
func TestACoordinatorInConflictAsksNoMentorForWhoeverAsked(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	p.set(&models.Session{ID: "se_1", Type: models.FlashSession, State: models.SessionAsked, AskedBy: p.id("mia"), Title: "Five lines", Competency: "safety", StartsAt: now, Minutes: 20, Platform: "slack"})
	p.declares("UMIA", "UCARLA")
	for user, want := range map[string]string{"UCARLA": "up to the program coordinator", "UADA": "Leo is asked to host"} {
		a := p.does(bot.Event{Kind: bot.Click, User: user, Action: "flash.send:se_1", Value: string(p.id("leo"))})
		if said := strings.Join(sentences(a), "\n"); !strings.Contains(said, want) {
			t.Errorf("%s is answered with %q", user, said)
		}
	}
}

// TestACoordinatorInConflictDoesNotHearWhoIsNotFrank in reverse mentoring, with either
// of the two. Another coordinator does.
func TestACoordinatorInConflictDoesNotHearWhoIsNotFrank(t *testing.T) {
	t.Parallel()
	for _, with := range []string{"UMIA", "URITA"} {
		t.Run("with "+with, func(t *testing.T) {
			t.Parallel()
			p := newProgram(t)
			p.settle()
			mia, rita := p.id("mia"), p.id("rita")
			p.set(
				&models.Circle{ID: "ci_1", Type: models.ReverseTalk, Name: "Nights", Host: mia, State: models.CircleActive, Meetings: 3, Most: 1, Platform: "slack"},
				&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: rita, State: models.In},
				&models.Session{ID: "se_1", Type: models.ReverseTalk, Circle: "ci_1", Host: mia, State: models.SessionHeld, StartsAt: now.AddDate(0, 0, -1), Minutes: 30},
			)
			p.declares("UCARLA", with)
			p.drained()
			p.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "circle.taken:se_1", Values: map[string][]string{"take": {"Ask first."}, "frank": {"1"}}})
			told := map[models.PersonID]bool{}
			for _, d := range p.drained() {
				told[d.Person] = told[d.Person] || strings.Contains(string(d.Body), "feel safe to be frank")
			}
			if told[p.id("carla")] || !told[p.id("ada")] {
				t.Errorf("Carla hears: %t, and Ada: %t", told[p.id("carla")], told[p.id("ada")])
			}
		})
	}
}
