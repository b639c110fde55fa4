package all_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/roster"
	"cairn/models"
)

// TestAMentorMeetsOneAtATime: two mentees say yes in the same instant to two times that
// overlap.
func TestAMentorMeetsOneAtATime(t *testing.T) {
	starts := now.Add(48 * time.Hour)
	suggested := func(mentee string, starts time.Time) *models.Session {
		return &models.Session{
			ID: models.SessionID("se_" + mentee), Type: models.PairSession, Mentorship: models.MentorshipID("ms_" + mentee + "_leo"), Host: "leo", Competency: "safety",
			Minutes: 45, State: models.SessionAsked, AskedBy: "leo", StartsAt: starts,
		}
	}
	given := func() []models.Noun {
		return append(staff("mia mentee", "ana mentee", "leo mentor"), pairOf("mia", "leo"), pairOf("ana", "leo"),
			suggested("mia", starts), suggested("ana", starts.Add(15*time.Minute)))
	}
	inOneInstant(t, given, func(i *instant) {
		accepts := func(mentee string, starts time.Time) bot.Event {
			return bot.Event{Kind: bot.Click, User: "U" + strings.ToUpper(mentee), Action: bot.Do("session.accept", fmt.Sprintf("se_%s/%d", mentee, starts.Unix()))}
		}
		read := i.act(accepts("mia", starts), accepts("ana", starts.Add(15*time.Minute)))
		planned, refused := 0, 0
		for n, id := range []models.SessionID{"se_mia", "se_ana"} {
			s, err := i.replicas[0].Session(i.Context(), id)
			check(i.T, err)
			if s.State == models.SessionPlanned {
				planned++
			}
			if strings.Contains(read[n], "Leo") {
				refused++
			}
		}
		if planned != 1 || refused != 1 {
			i.Errorf("%d sessions are planned, and they read %q", planned, read)
		}
	})
}

// TestOneSuggestionStands: both of a pair suggest a time in the same instant, or say that
// they have met.
func TestOneSuggestionStands(t *testing.T) {
	given := func() []models.Noun { return append(staff("mia mentee", "leo mentor"), pairOf("mia", "leo")) }
	inOneInstant(t, given, func(i *instant) {
		sessions := func(state models.SessionState) (n int) {
			all, err := i.replicas[0].SessionsOfPair(i.Context(), "ms_mia_leo")
			check(i.T, err)
			for _, s := range all {
				if s.State == state {
					n++
				}
			}
			return n
		}
		suggests := func(user, day string) bot.Event {
			return bot.Event{Kind: bot.Submit, User: user, Action: "session.propose:ms_mia_leo", Values: map[string][]string{"day": {day}, "hour": {"10:00"}}}
		}
		read := i.act(suggests("UMIA", "2027-01-11"), suggests("ULEO", "2027-01-12"))
		if n := sessions(models.SessionAsked); n != 1 {
			i.Errorf("%d suggestions stand; they read %q", n, read)
		}
		read = i.act(
			bot.Event{Kind: bot.Click, User: "UMIA", Action: "session.meeting:ms_mia_leo"},
			bot.Event{Kind: bot.Click, User: "ULEO", Action: "session.meeting:ms_mia_leo"})
		if n := sessions(models.SessionHeld); n != 1 {
			i.Errorf("they have met %d times; they read %q", n, read)
		}
	})
}

// TestADeputyIsThere: Sam names Rita to stand in for him in the instant in which she enters
// leave for the same days. Either he reads that she is away, or that nobody stands in.
func TestADeputyIsThere(t *testing.T) {
	given := func() []models.Noun {
		return append(staff("mia mentee", "sam supervisor", "rita leader"), above("mia", "sam"))
	}
	leave := func(user, of, deputy string) bot.Event {
		return bot.Event{Kind: bot.Submit, User: user, Action: bot.Do("away.save", of), Values: map[string][]string{"from": {"2027-01-11"}, "until": {"2027-01-13"}, "deputy": {deputy}}}
	}
	known := func(i *instant, read string) {
		if i.saysTo("sam", "nobody stands in") == strings.Contains(read, "Rita") {
			i.Errorf("Sam reads %q, and that nobody stands in: %t", read, i.saysTo("sam", "nobody stands in"))
		}
	}
	inOneInstant(t, given, func(i *instant) {
		known(i, i.act(leave("USAM", "sam", "URITA"), leave("URITA", "rita", ""))[0])
	})
	t.Run("in leave that is on file", func(t *testing.T) {
		onFile := func() []models.Noun {
			return append(given(), &models.Absence{ID: "ab_1", Person: "sam", From: models.Date("2027-01-11").In(time.UTC), Until: models.Date("2027-01-14").In(time.UTC), Why: "leave"})
		}
		inOneInstant(t, onFile, func(i *instant) {
			known(i, i.act(leave("USAM", "sam/ab_1/1", "URITA"), leave("URITA", "rita", ""))[0])
		})
	})
}

// TestNothingIsDecidedBesideAMotion: Sam puts a decision before a second signer in the
// instant in which Cleo decides about the same gate.
func TestNothingIsDecidedBesideAMotion(t *testing.T) {
	given := func() []models.Noun {
		return append(staff("mia mentee", "leo mentor", "sam supervisor", "cleo credentialing", "cora credentialing"), above("mia", "sam"),
			&models.Gate{ID: "gt_1", Person: "mia", Rule: "g0", State: models.GateOpen, DueAt: now.AddDate(0, 0, 1)},
			checked("ev_1", "sam"), checked("ev_2", "sam"), checked("ev_3", "leo"))
	}
	inOneInstant(t, given, func(i *instant) {
		decides := func(n int, user, outcome, level string) bot.Event {
			i.does(n, bot.Event{Kind: bot.Click, User: user, Action: "gate.decide:gt_1"})
			return bot.Event{
				Kind: bot.Submit, User: user, Action: "gate.save:gt_1", State: i.replicas[n].form.newest.State,
				Values: map[string][]string{"outcome": {outcome}, "level": {level}, "rationale": {"Seen twice, and not safe both times."}},
			}
		}
		read := i.act(decides(0, "USAM", "approve", "3"), decides(1, "UCLEO", "decline", ""))
		g, err := i.replicas[0].Gate(i.Context(), "gt_1")
		check(i.T, err)
		motions, err := i.replicas[0].OpenMotions(i.Context(), "gt_1")
		check(i.T, err)
		if (g.State == models.GateDeclined) == (len(motions) == 1) {
			i.Errorf("the gate is %s, and %d decisions wait for a signature; they read %q", g.State, len(motions), read)
		}
	})
}

// TestOneOfTwoDecides: of two who decide about one gate in one instant, who sign and withdraw
// one decision, or who acknowledge one case, the second reads that the first has.
func TestOneOfTwoDecides(t *testing.T) {
	given := func() []models.Noun {
		return append(staff("mia mentee", "leo mentor", "sam supervisor", "cleo credentialing"), above("mia", "sam"), checked("ev_1", "sam"), checked("ev_2", "sam"), checked("ev_3", "leo"),
			&models.Gate{ID: "gt_1", Person: "mia", Rule: "g0", State: models.GateOpen, DueAt: now.AddDate(0, 0, 1)},
			&models.Gate{ID: "gt_2", Person: "mia", Rule: "g1", State: models.GateOverdue, DueAt: now.AddDate(0, 0, -1), Case: "cs_1"},
			&models.Case{
				ID: "cs_1", About: "gate", Object: "gt_2", Person: "mia", Ladder: config.Default().Ladders["gate_overdue"], State: models.CaseOpen, Rung: 1,
				NextAt: now.Add(time.Hour), Notified: map[models.PersonID]int{"sam": 1, "cleo": 1}, OpenedAt: now.Add(-time.Hour),
			})
	}
	open := func(i *instant, n int, user string, click bot.Action) string {
		i.does(n, bot.Event{Kind: bot.Click, User: user, Action: click})
		return i.replicas[n].form.newest.State
	}
	decides := func(i *instant, n int, user, outcome, level string) bot.Event {
		return bot.Event{
			Kind: bot.Submit, User: user, Action: "gate.save:gt_1", State: open(i, n, user, "gate.decide:gt_1"),
			Values: map[string][]string{"outcome": {outcome}, "level": {level}, "rationale": {"Seen twice, and safe both times."}},
		}
	}
	inOneInstant(t, given, func(i *instant) {
		i.act(bot.Event{Kind: bot.Click, User: "USAM", Action: "escalation.acknowledge:cs_1"}, bot.Event{Kind: bot.Click, User: "UCLEO", Action: "escalation.acknowledge:cs_1"})
		c, err := i.replicas[0].Case(i.Context(), "cs_1")
		if check(i.T, err); c.State != models.CaseHeld || c.Version != 2 {
			i.Errorf("the case is %s of %s, and was changed %d times", c.State, c.Holder, c.Version-1)
		}

		i.does(0, decides(i, 0, "USAM", "approve", "3")) // which Cleo has to sign
		motions, err := i.replicas[0].OpenMotions(i.Context(), "gt_1")
		if check(i.T, err); len(motions) != 1 {
			i.Fatalf("%d decisions wait for a signature", len(motions))
		}
		m := motions[0].ID
		i.act(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("gate.withdraw", m)},
			bot.Event{Kind: bot.Submit, User: "UCLEO", Action: bot.Do("gate.signed", m), State: open(i, 1, "UCLEO", bot.Do("gate.sign", m)), Values: map[string][]string{"sign": {"yes"}}})
		g, err := i.replicas[0].Gate(i.Context(), "gt_1")
		check(i.T, err)
		ended, err := i.replicas[0].Motion(i.Context(), m)
		if check(i.T, err); (g.State == models.GateApproved) != (ended.State == models.MotionSigned) || ended.State == models.MotionOpen {
			i.Errorf("the decision is %s, and the gate %s", ended.State, g.State)
		}
		if g.State == models.GateApproved {
			return
		}
		i.act(decides(i, 0, "USAM", "decline", ""), decides(i, 1, "UCLEO", "decline", ""))
		made, err := i.replicas[0].DecisionsOf(i.Context(), "mia")
		if check(i.T, err); len(made) != 1 {
			i.Errorf("%d decisions were made", len(made))
		}
	})
}

// TestAPreceptorHasTwoPeople: two supervisors give the same preceptor, who has one person,
// one more each; and two people give the same person one more each.
func TestAPreceptorHasTwoPeople(t *testing.T) {
	given := func() []models.Noun {
		return append(staff("mia mentee", "ana mentee", "ben mentee", "sam supervisor", "tom supervisor", "carla coordinator", "pat preceptor", "pia preceptor", "paul preceptor"),
			above("mia", "sam"), above("ana", "tom"), above("ben", "tom"),
			&models.Preceptorship{ID: "pc_1", Person: "ben", Preceptor: "pat", From: now, Until: now.AddDate(0, 0, 28)})
	}
	assigns := func(user, to, preceptor string) bot.Event {
		return bot.Event{Kind: bot.Submit, User: user, Action: bot.Do("precept.save", to), Values: map[string][]string{"preceptor": {preceptor}, "weeks": {"4"}}}
	}
	inOneInstant(t, given, func(i *instant) {
		with := func(p models.PersonID) (n int) {
			org, err := i.replicas[0].Org(i.Context())
			check(i.T, err)
			return len(org.Precepting(p, now))
		}
		read := i.act(assigns("USAM", "mia", "UPAT"), assigns("UTOM", "ana", "UPAT"))
		if n := with("pat"); n != 2 {
			i.Errorf("Pat has %d people; they read %q", n, read)
		}
		read = i.act(assigns("UTOM", "ben", "UPIA"), assigns("UCARLA", "ben", "UPAUL"))
		if n := with("ben"); n != 2 {
			i.Errorf("Ben has %d preceptors; they read %q", n, read)
		}
	})
}

// TestNoPairWithSomebodyWhoIsGone: Leo leaves in the instant in which Mia says yes to him.
func TestNoPairWithSomebodyWhoIsGone(t *testing.T) {
	given := func() []models.Noun {
		return append(staff("mia mentee", "leo mentor", "carla coordinator"),
			&models.Intake{ID: "in_leo", Person: "leo", Side: models.AsMentor, State: models.IntakeSubmitted, Competency: "safety", Level: 5, Places: 1},
			&models.Intake{ID: "in_mia", Person: "mia", Side: models.AsMentee, State: models.IntakeProposed, Competency: "safety", Level: 2},
			&models.Proposal{
				ID: "pr_1", Round: "rd", Mentee: "mia", Mentor: "leo", Competency: "safety", State: models.ProposalReleased, MentorSays: models.Accepts,
				ReleasedAt: now, AnswerBy: now.Add(72 * time.Hour),
			})
	}
	inOneInstant(t, given, func(i *instant) {
		i.act(bot.Event{Kind: bot.Left, User: "ULEO"}, bot.Event{Kind: bot.Click, User: "UMIA", Action: "matching.accept:pr_1"})
		i.settle()
		pairs, err := i.replicas[0].MentorshipsOf(i.Context(), "mia")
		check(i.T, err)
		for _, m := range pairs {
			if m.State != models.MentorshipEnded {
				i.Errorf("Mia is in a pair with Leo, who is gone")
			}
		}
	})
}

// TestWhoLeavesIsGone: Mia leaves in the instant in which her supervisor enters leave for
// her, with which she is saved.
func TestWhoLeavesIsGone(t *testing.T) {
	given := func() []models.Noun { return append(staff("mia mentee", "sam supervisor"), above("mia", "sam")) }
	inOneInstant(t, given, func(i *instant) {
		i.act(bot.Event{Kind: bot.Left, User: "UMIA"}, bot.Event{
			Kind: bot.Submit, User: "USAM", Action: "away.save:mia", Values: map[string][]string{"from": {"2027-01-11"}, "until": {"2027-01-13"}},
		})
		mia, err := i.replicas[0].Person(i.Context(), "mia")
		check(i.T, err)
		if mia.State != models.Gone {
			i.Errorf("Mia is %s", mia.State)
		}
	})
}

// TestOneSupervisorAtATime: two imports say who supervises Mia, whom nobody supervised. The
// second is refused as a whole, as for any other change that both make.
func TestOneSupervisorAtATime(t *testing.T) {
	given := func() []models.Noun {
		nouns := staff("mia mentee", "sam supervisor", "rita supervisor")
		for _, n := range nouns {
			if p, is := n.(*models.Person); is {
				p.Email = string(p.ID) + "@example.org"
			}
		}
		return nouns
	}
	inOneInstant(t, given, func(i *instant) {
		var replies []handlers.Reply
		for n, supervisor := range []string{"sam", "rita"} {
			row := "name,email,supervisor_email,roles\nMia,mia@example.org," + supervisor + "@example.org,mentee;mentor\n"
			reply, _, err := roster.Import(i.Context(), i.replicas[n].Store, strings.NewReader(row), config.Default(), roster.Options{}, now)
			check(i.T, err)
			replies = append(replies, reply)
		}
		check(i.T, i.replicas[0].router.Do(i.Context(), "import.people", replies[0]))
		if err := i.replicas[1].router.Do(i.Context(), "import.people", replies[1]); !errors.Is(err, models.ErrConflict) {
			i.Errorf("the second import ends with %v", err)
		}
	})
}

// TestOnceAMentor: two coordinators make the same graduate of a group a mentor.
func TestOnceAMentor(t *testing.T) {
	given := func() []models.Noun {
		return append(staff("mia mentee", "leo mentor", "carla coordinator", "cora coordinator"),
			&models.Circle{ID: "ci_1", Type: models.GroupSession, Host: "leo", Name: "First crisis calls", State: models.CircleEnded, Most: 4, Meetings: 1, Platform: "slack", Channel: "C1"},
			&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: "mia", State: models.In, JoinedAt: now.AddDate(0, -1, 0), CompletedAt: now, WillingAt: now},
			&models.Session{ID: "se_1", Type: models.GroupSession, Circle: "ci_1", Host: "leo", State: models.SessionHeld, StartsAt: now.AddDate(0, 0, -7), Minutes: 45},
			&models.Participant{ID: "pt_1", Session: "se_1", Person: "mia", State: models.Present})
	}
	inOneInstant(t, given, func(i *instant) {
		promotes := func(user string) bot.Event {
			return bot.Event{Kind: bot.Click, User: user, Action: "circle.promote:ci_1/mia"}
		}
		read := i.act(promotes("UCARLA"), promotes("UCORA"))
		held, err := i.replicas[0].Assignments(i.Context(), "mia")
		check(i.T, err)
		if len(held) != 2 { // mentee and mentor
			i.Errorf("Mia has %d roles; they read %q", len(held), read)
		}
	})
}

// TestOneCaseOfWhoDoesNotAnswer: two of Sam's weekly reviews close together, as after an
// outage. They are one case.
func TestOneCaseOfWhoDoesNotAnswer(t *testing.T) {
	asked := func(id models.CheckInID, slot models.Date) *models.CheckIn {
		return &models.CheckIn{ID: id, Person: "sam", Set: "supervisor_weekly", Slot: slot, State: models.CheckInAsked, AskedAt: now.AddDate(0, 0, -5), ClosesAt: now}
	}
	given := func() []models.Noun {
		mia := staff("mia mentee")
		mia[0].(*models.Person).HiredOn = "2026-12-01"
		return append(append(mia, staff("sam supervisor", "rita leader", "gus governance")...), above("mia", "sam"), above("sam", "rita"), asked("ck_1", "2026-12-18"), asked("ck_2", "2026-12-25"))
	}
	inOneInstant(t, given, func(i *instant) {
		check(i.T, i.replicas[0].router.Do(i.Context(), "test.timers", handlers.Reply{Timers: []models.Timer{models.At(now, "checkin.close:ck_1"), models.At(now, "checkin.close:ck_2")}}))
		i.settle()
		open, err := i.replicas[0].OpenCases(i.Context())
		check(i.T, err)
		if len(open) != 1 {
			i.Errorf("there are %d cases", len(open))
		}
	})
}

// TestAPairHasThreeGoalsAtMost: Mia accepts a goal of Leo's in the instant in which Leo
// accepts one of hers, and there is room for one.
func TestAPairHasThreeGoalsAtMost(t *testing.T) {
	goal := func(id models.GoalID, by models.PersonID, state models.GoalState) *models.Goal {
		g := &models.Goal{
			ID: id, Mentorship: "ms_mia_leo", Mentee: "mia", Title: "Write crisis notes " + string(id), Measure: "notes", Baseline: "0", Target: "5", Competency: "safety",
			Evidence: "checks", Due: "2027-03-01", State: state, WrittenBy: by, Edition: 1, MenteeAt: now, MentorAt: now,
		}
		if state == models.GoalProposed && by == "mia" {
			g.MentorAt = time.Time{}
		} else if state == models.GoalProposed {
			g.MenteeAt = time.Time{}
		}
		return g
	}
	given := func() []models.Noun {
		return append(staff("mia mentee", "leo mentor"), pairOf("mia", "leo"),
			goal("gl_1", "mia", models.GoalLive), goal("gl_2", "mia", models.GoalLive), goal("gl_3", "mia", models.GoalProposed), goal("gl_4", "leo", models.GoalProposed))
	}
	inOneInstant(t, given, func(i *instant) {
		read := i.act(
			bot.Event{Kind: bot.Click, User: "UMIA", Action: "goal.agree:gl_4/1"},
			bot.Event{Kind: bot.Click, User: "ULEO", Action: "goal.agree:gl_3/1"})
		goals, err := i.replicas[0].GoalsIn(i.Context(), "ms_mia_leo")
		check(i.T, err)
		live := 0
		for _, g := range goals {
			if g.State == models.GoalLive {
				live++
			}
		}
		if live != models.LiveGoals {
			i.Errorf("%d goals are live; they read %q", live, read)
		}
	})
}
