package all_test

import (
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// TestNobodyIsToldThatSomebodyHears where nobody does: there is no office at all, or
// the only one who holds any is on leave or belongs to the pair. What is promised
// where somebody does is in the stories.
func TestNobodyIsToldThatSomebodyHears(t *testing.T) {
	t.Parallel()
	for name, offices := range map[string]string{
		"nobody has an office":               "",
		"the only coordinator is on leave":   "Carla,carla@example.org,UCARLA,,,en,coordinator\n",
		"the mentor is the only coordinator": "Leo,leo@example.org,ULEO,,,en,mentor;coordinator\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := emptyProgram(t)
			const columns = "name,email,slack_id,supervisor_email,hired_on,locale,roles\n"
			p.imports(columns + "Mia,mia@example.org,UMIA,,2026-01-04,en,mentee\nLeo,leo@example.org,ULEO,,,en,mentor\n")
			if offices != "" {
				p.imports(columns + offices)
			}
			if strings.Contains(offices, "Carla") {
				p.set(&models.Absence{ID: "ab_1", Person: p.id("carla"), From: now.Add(-time.Hour), Until: now.AddDate(0, 1, 0)})
			}
			p.settle()
			mia, leo := p.id("mia"), p.id("leo")
			p.set(
				&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
				&models.Ask{ID: "as_1", Mentorship: "ms_1", Mentee: mia, Owner: leo, Question: "Is it clear?", State: models.AskOpen, AskedAt: now, AnswerBy: now.Add(time.Hour)},
				&models.Session{ID: "se_1", Type: models.FlashSession, Host: leo, Title: "Five lines", State: models.SessionPlanned, StartsAt: now, Minutes: 20, Platform: "slack"},
				&models.Participant{ID: "pt_1", Session: "se_1", Person: mia, State: models.In, Turn: 1},
			)
			said := ""
			for _, e := range []bot.Event{
				{Kind: bot.Click, User: "UMIA", Action: "session.help:ms_1"},
				{Kind: bot.Click, User: "ULEO", Action: "feedback.pass:as_1"},
				{Kind: bot.Submit, User: "UMIA", Action: "matching.rematched", Values: map[string][]string{"with": {string(leo)}, "reason": {"fit"}}},
			} {
				said += strings.Join(sentences(p.does(e)), "\n") + "\n"
			}
			p.fires("meeting.gone:se_1")
			for _, d := range p.drained() {
				if d.Person == mia || d.Person == leo {
					said += string(d.Body) + "\n"
				}
			}
			said += p.homeOf(mia)
			for _, want := range []string{
				"so nobody works on this yet", "and Mia knows that", "I look again every working day", "Nobody else hears of it", "did not begin",
				"Nobody who looks after the program can help right now, so nobody has it yet.\n", // on the home
			} {
				if !strings.Contains(said, want) {
					t.Errorf("nobody reads %q in:\n%s", want, said)
				}
			}
			if strings.Contains(said, "people who look after the program") || strings.Contains(said, "Your program coordinator has") {
				t.Errorf("somebody is promised that somebody hears: %s", said)
			}
		})
	}
}

// TestADeputyReadsNotWhatIsForCoordinators: Carla is on leave, and Sam, who coordinates
// nothing, stands in. He and Rita, who leads, hear that something waits; Carla finds it.
func TestADeputyReadsNotWhatIsForCoordinators(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	mia, leo, ada := p.id("mia"), p.id("leo"), p.id("ada")
	p.set(
		&models.Absence{ID: "ab_1", Person: p.id("carla"), Deputy: p.id("sam"), From: now.Add(-time.Hour), Until: now.AddDate(0, 1, 0)},
		&models.Absence{ID: "ab_2", Person: ada, From: now.Add(-time.Hour), Until: now.AddDate(0, 1, 0)},
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.CheckIn{
			ID: "ck_1", Person: mia, Mentorship: "ms_1", Set: "tension_mentee", Slot: "2027-01-04", State: models.CheckInAsked, AskedAt: now, ClosesAt: now.AddDate(0, 0, 3),
		},
	)
	p.settle()
	p.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "checkin.save:ck_1", Values: map[string][]string{"together": {"1"}, "unsafe": {"no"}}})
	heard := map[models.PersonID]string{}
	for _, d := range p.drained() {
		heard[d.Person] += string(d.Body)
	}
	for _, name := range []string{"sam", "rita"} {
		if said := heard[p.id(name)]; strings.Contains(said, "Mia") || !strings.Contains(said, "Somebody answered a check-in") {
			t.Errorf("%s hears %s", name, said)
		}
	}
	if home := p.homeOf(p.id("carla")); !strings.Contains(home, "Mia") {
		t.Errorf("the home of the coordinator: %s", home)
	}
}

// TestACoordinatorReadsOfAMentorWhatTheFormSays: the check-in of every two weeks whole,
// and of how the two get along, and of the quarterly review, only what calls for a talk.
func TestACoordinatorReadsOfAMentorWhatTheFormSays(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	mia, leo := p.id("mia"), p.id("leo")
	p.set(&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now})
	for i, c := range []models.CheckIn{
		{Set: "mentor_biweekly", Answers: map[string][]string{"met": {"yes"}, "help": {"READ"}}},
		{Set: "milestone_mentor", Answers: map[string][]string{"objective": {"met"}, "less": {"CANARY"}}},
		{Set: "tension_mentor", Answers: map[string][]string{"together": {"4"}, "frank": {"1"}}},
	} {
		c.ID, c.Person, c.Mentorship, c.Slot = models.CheckInID("ck_"+c.Set), leo, "ms_1", models.DateOf(now)
		c.State, c.AskedAt, c.AnsweredAt, c.ClosesAt = models.CheckInAnswered, now.Add(time.Duration(i)*time.Minute), now, now.AddDate(0, 0, 3)
		p.set(&c)
	}
	said := p.says("UCARLA", "checkin leo@example.org")
	if !strings.Contains(said, "READ") || strings.Contains(said, "CANARY") || strings.Contains(said, "say what you think") {
		t.Errorf("the coordinator reads %s", said)
	}
}

// TestNobodyIsToldThatAQuestionWithoutANameIsHeard where nobody is who could answer.
func TestNobodyIsToldThatAQuestionWithoutANameIsHeard(t *testing.T) {
	t.Parallel()
	for name, who := range map[string]string{"nobody is there": "", "a mentor is": "Leo,leo@example.org,ULEO,,,en,mentor\n"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := emptyProgram(t)
			p.imports("name,email,slack_id,supervisor_email,hired_on,locale,roles\nMia,mia@example.org,UMIA,,2026-01-04,en,mentee\n" + who)
			a := p.does(bot.Event{Kind: bot.Submit, User: "UMIA", Action: "question.save", Values: map[string][]string{"name": {"no"}, "text": {"Where are the keys?"}}})
			if a.Form == nil {
				t.Fatalf("she is answered with %+v", a)
			}
			said := a.Form.Pages[0].Fields[0].Label
			if heard := strings.Contains(said, "is with colleagues"); heard != (who != "") || heard == strings.Contains(said, "nobody has your question") {
				t.Errorf("she reads %q", said)
			}
		})
	}
}

// TestWhoeverGraduatesReadsWhetherTheirWishIsHeard to guide others.
func TestWhoeverGraduatesReadsWhetherTheirWishIsHeard(t *testing.T) {
	t.Parallel()
	const pair, carla = "Mia,mia@example.org,UMIA,,2026-01-04,en,mentee\nLeo,leo@example.org,ULEO,,,en,mentor\n", "Carla,carla@example.org,UCARLA,,,en,coordinator\n"
	for people, want := range map[string]string{pair + carla: "The people who look after the program know.", pair: "tell a program coordinator yourself"} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			p := emptyProgram(t)
			p.imports("name,email,slack_id,supervisor_email,hired_on,locale,roles\n" + people)
			p.settle()
			who := p.id("mia")
			p.graduates(who)
			d, err := p.store.DeliveryByKey(t.Context(), "circle:ci_1:graduated:"+string(who)+":willing:1")
			check(t, err)
			if !strings.Contains(string(d.Body), want) {
				t.Errorf("she reads %s", d.Body)
			}
		})
	}
}

// graduates lets somebody complete a circle of Leo's, and say that they would like to
// become a mentor.
func (p *program) graduates(who models.PersonID) {
	p.set(
		&models.Circle{ID: "ci_1", Type: models.GroupSession, Name: "Group", Host: p.id("leo"), State: models.CircleEnded, Meetings: 1, Most: 5, Platform: "slack"},
		&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: who, State: models.In},
		&models.Session{ID: "se_1", Type: models.GroupSession, Circle: "ci_1", Host: p.id("leo"), State: models.SessionHeld, StartsAt: now.AddDate(0, 0, -1), Minutes: 30},
		&models.Participant{ID: "pt_1", Session: "se_1", Person: who, State: models.Present},
	)
	p.does(bot.Event{Kind: bot.Click, User: "UMIA", Action: "circle.willing:ci_1"})
}

// TestACoordinatorFindsWhoWouldLikeToBecomeAMentor on their home, until they are one.
// One in a conflict with them neither finds them nor decides.
func TestACoordinatorFindsWhoWouldLikeToBecomeAMentor(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	mia := p.id("mia")
	p.declares("UCARLA", "UMIA")
	p.graduates(mia)
	for name, finds := range map[string]bool{"carla": false, "ada": true} {
		if home := p.homeOf(p.id(name)); strings.Contains(home, "Mia: Group") != finds {
			t.Errorf("the home of %s says %s", name, home)
		}
	}
	for _, user := range []string{"UCARLA", "UADA"} {
		p.does(bot.Event{Kind: bot.Click, User: user, Action: "circle.promote", Value: "ci_1/" + string(mia)})
		if made := p.org().Has(mia, models.MentorRole, now); made != (user == "UADA") {
			t.Errorf("after the click of %s, whether Mia is a mentor: %t", user, made)
		}
	}
	if home := p.homeOf(p.id("ada")); strings.Contains(home, "Mia: Group") {
		t.Errorf("then the home of Ada says %s", home)
	}
}
