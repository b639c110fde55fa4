package store_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// hostile is text that breaks what is not careful.
const hostile = "'; DROP TABLE people; -- \"`\\ $1 ? {{.}} <b> \u202e\u0301 😀 ñ 漢\n\t%_"

// examples is one noun of every kind with every field set, in no good order.
func examples() []models.Noun {
	at, date := noon, models.Date("2027-03-05")
	return append(pairExamples(at, date), []models.Noun{
		&models.Condition{ID: "cd_1", Decision: "de_1", Person: "pe_mia", Type: models.ExcludesActivity, Value: hostile, UntilGate: "g4", UntilDate: date, LiftedBy: "de_2", LiftedWhy: "gate"},
		&models.Condition{ID: "cd_2", Decision: "de_1", Person: "pe_mia", Type: models.LimitsSites, Value: hostile, UntilGate: "g4", UntilDate: date, LiftedAt: at, LiftedBy: "de_2", LiftedWhy: "gate"},
		&models.Decision{ID: "de_1", Gate: "gt_1", Person: "pe_mia", By: "pe_sam", Outcome: models.Conditional, Rationale: hostile, Level: 3, Seen: []models.EvidenceID{"ev_1"}, DecidedAt: at, ReviewOn: date, DeferTo: date, DueAt: at, Lacking: []models.Recipe{{Type: models.Scenario, Count: 2}}, Flag: "fl_1"},
		&models.Gate{ID: "gt_1", Person: "pe_mia", Rule: "g3", DueAt: at, State: models.GateConditional, Decision: "de_1", Case: "ca_1", Renews: "gt_0", Since: at, OpenedBy: "pe_sam", OpenedWhy: hostile, ReadyAt: at, ExpiresAt: at, PracticedOn: date, Independence: true},
		&models.Enrollment{ID: "en_1", Person: "pe_mia", Track: "lead", StartedOn: date, By: "pe_sam", EndedAt: at, EndedWhy: hostile},
		&models.Preceptorship{ID: "pc_1", Person: "pe_max", Preceptor: "pe_mia", From: at, Until: at.Add(time.Hour)},
		&models.Assurance{ID: "aw_1", By: "pe_max", About: "evidence:ev_1", Kinds: []string{"name", "room"}, GivenAt: at},
		&models.Countersign{ID: "ct_1", Evidence: "ev_1", Person: "pe_mia", By: "pe_sam", Agrees: true, Note: hostile, SignedAt: at},
		&models.Motion{ID: "mo_1", Gate: "gt_1", Person: "pe_mia", By: "pe_sam", State: models.MotionOpen, Decision: models.Decision{ID: "de_9", Rationale: hostile, Seen: []models.EvidenceID{"ev_1"}}, Conditions: []models.Condition{{ID: "cd_9", Value: hostile}}, Signer: "pe_cleo", Why: hostile, MadeAt: at, EndedAt: at},
		&models.Attestation{ID: "at_1", Person: "pe_mia", Subject: "boundaries.mentee", Edition: 2, Text: hostile, AttestedAt: at},
		&models.Evidence{ID: "ev_1", Person: "pe_mia", Author: "pe_max", Type: models.Observation, Competency: "crisis", Level: 4, Context: hostile, Note: hostile, ObservedOn: date, Direct: true, Supervises: true, Corrects: "ev_0", Link: "https://x", Source: "message", WrittenAt: at},
		&models.Rating{ID: "ra_1", Person: "pe_mia", By: "pe_mia", Competency: "crisis", Level: 2, Confidence: 1, Example: hostile, Growth: true},
		&models.Participant{ID: "pt_1", Session: "se_1", Person: "pe_mia", State: models.In, Turn: 1, Slot: 2, Wish: 3, Part: "notes", Useful: 4, UseOn: date, Used: "yes", Told: "x", Answers: map[string][]string{"take": {hostile}}},
		&models.Item{ID: "it_1", Circle: "ci_1", Session: "se_1", Kind: "action", By: "pe_mia", Owner: "pe_max", Text: hostile, Due: date, DoneAt: at},
		&models.CircleMember{ID: "cm_1", Circle: "ci_1", Person: "pe_mia", State: models.In, JoinedAt: at, LeftAt: at, WillingAt: at},
		&models.Circle{ID: "ci_1", Type: models.GroupSession, Name: hostile, Competency: "crisis", Host: "pe_max", CoHost: "pe_sam", Every: 7, Minutes: 60, Meetings: 4, Most: 12, Round: 2, State: models.CircleActive, Platform: "slack", Place: models.PlaceRoom, Link: "https://x", Channel: "C1", Moves: 2, NextAt: at, EndedAt: at, Details: []byte(`{"a": 1}`)},
		&models.Session{ID: "se_1", Type: "pair", Mentorship: "ms_1", Host: "pe_max", Title: hostile, Competency: "crisis", StartsAt: at, Minutes: 45, State: models.SessionOpen, Room: "pair:ms_1", Details: []byte(`{"b": [1,2.50],  "a":"x"}`), Circle: "ci_1", CoHost: "pe_sam", AskedBy: "pe_mia", Places: 10, For: models.MenteeRole, Place: models.PlaceThread, Link: "https://x", Platform: "slack", Channel: "C1", OpenedAt: at, EndedAt: at, Takeaways: "Call first. " + hostile, Card: 3, CardAt: at},
		&models.CheckIn{ID: "ck_1", Person: "pe_mia", Mentorship: "ms_1", Set: "mentee_biweekly", Slot: date, State: models.CheckInAnswered, AskedAt: at, AnsweredAt: at, ClosesAt: at.Add(time.Hour), Answers: map[string][]string{"q": {hostile, ""}, "r": {}}, Unsafe: true, RingAt: at, Said: "bell:ck_1", Rung: 2, ToldAt: at, Missed: 3},
		&models.Goal{ID: "gl_1", Mentorship: "ms_1", Mentee: "pe_mia", Title: hostile, Measure: "3", Baseline: "0", Target: "3", Competency: "crisis", Evidence: "notes", Due: date, State: models.GoalLive, WrittenBy: "pe_mia", MenteeAt: at, MentorAt: at, Score: -2, ScoredAt: at, Why: hostile, Plan: hostile, Milestones: []models.Milestone{{Text: hostile, DoneAt: at}}, Edition: 2, LiveAt: at, Standing: hostile, MovedAt: at, Learning: hostile, Serves: "pairs_meet"},
		&models.Mentorship{ID: "ms_1", Mentee: "pe_mia", Mentor: "pe_max", Competency: "crisis", Proposal: "pr_1", State: models.MentorshipActive, StartedAt: at, PausedTill: at, PausedTo: date, Pauses: []models.Pause{{From: at, Until: at}}, EndedAt: at, EndedWhy: hostile, MenteeSign: at, MentorSign: at, Trio: "pe_cleo"},
		&models.Round{ID: "ro_1", By: "pe_sam", At: at, Fairness: "floor", Weights: map[string]int{"times": 200}, Mentees: 3, Places: 2, Matched: 2, Total: 1200, Worst: 500, Certified: true},
		&models.Rematch{ID: "rm_1", Mentorship: "ms_1", By: "pe_mia", Reason: "fit", Words: hostile, State: models.RematchOpen, AskedAt: at},
		&models.Campaign{ID: "cp_1", By: "pe_sam", Side: models.AsMentee, Site: "north", Words: hostile, People: []models.PersonID{"pe_mia"}, SentAt: at},
		&models.Proposal{ID: "pr_1", Round: "ro_1", Mentee: "pe_mia", Mentor: "pe_max", Competency: "crisis", Score: 900, Reasons: []models.Reason{{Term: "x", Points: -3, Competency: "crisis_documentation", Count: 2}}, State: models.ProposalReleased, MenteeSays: models.Accepts, MentorSays: models.Declines, ReleasedAt: at, AnswerBy: at, AskedBy: "pe_mia", AskedAt: at, Question: hostile, Trio: "pe_cleo", Override: hostile},
		&models.Intake{ID: "in_1", Person: "pe_max", Side: models.AsMentor, State: models.IntakeSubmitted, Competency: "crisis", Level: 5, Example: hostile, Hopes: hostile, Languages: []string{"en", "es"}, Times: []string{"mon-am"}, Places: 2, Taken: 1, Agreed: true, Confidence: 3, Goals: hostile, Wanted: "lead", Shift: "night", Supports: hostile, Tracks: []string{"peer"}, Styles: []string{"direct"}, Draws: hostile, Stuck: hostile, Avoid: []models.PersonID{"pe_sam"}, Offers: []models.CompetencyKey{"notes"}, FlashHours: 4, TrainedOn: date, Criteria: []string{"year"}, Trio: true, PausedTill: at, Silent: 1, First: true, Picked: []models.PersonID{"pe_mia"}, Why: "matching.why_away", FreeOn: date, RatedAt: at, Asked: "ca_1"},
		&models.Competency{ID: "f/1/crisis", Framework: "f", Edition: 1, Key: "crisis", Name: hostile, Names: map[string]string{"es": "Crisis"}, Domain: "d", Anchors: []string{"1", "2"}},
		&models.Conflict{ID: "cf_1", One: "pe_mia", Two: "pe_cleo", Why: hostile, By: "pe_mia"},
		&models.Absence{ID: "ab_1", Person: "pe_mia", Deputy: "pe_max", Why: "leave", From: at, Until: at.Add(time.Hour)},
		&models.Assignment{ID: "as_1", Person: "pe_mia", Role: models.MenteeRole, From: at.Add(-time.Hour), Until: at.Add(time.Hour)},
		&models.Account{ID: "ac_1", Person: "pe_mia", Platform: "slack", Workspace: "T1", User: "U1"},
		&models.Account{ID: "ac_2", Person: "pe_max", Platform: "slack", User: "U1"},
		&models.Member{ID: "me_1", Cohort: "co_1", Person: "pe_mia"},
		&models.Cohort{ID: "co_1", Program: "pg_1", Name: hostile, StartsOn: date, EndsOn: date},
		&models.Program{ID: "pg_1", Name: hostile, State: "open"},
		&models.Case{ID: "ca_1", About: "gate", Object: "gt_1", Person: "pe_mia", Reporter: "pe_max", Ladder: models.Ladder{Key: "gate", Rungs: []models.Rung{{Who: []models.Who{models.TheSupervisor}, Wait: time.Hour}}, Lease: time.Minute, Repeat: 2, Always: true}, State: models.CaseHeld, Rung: 1, Round: 1, Holder: "pe_sam", NextAt: at, Notified: map[models.PersonID]int{"pe_sam": 2, "pe_cleo": 1}, Snoozes: 1, Recused: []models.PersonID{"pe_max"}, Parted: []models.PersonID{"pe_cleo"}, InPlaceOf: map[models.PersonID]models.PersonID{"pe_cleo": "pe_sam"}, OpenedAt: at, Topic: "matching.topic", Decide: "matching.review:ra_1", AckedAt: at, ListedAt: at},
		&models.Remark{ID: "rk_1", Flag: "fl_2", Nth: 1, Author: "pe_max", Side: models.FromReporter, Text: hostile, WrittenAt: at},
		&models.Reading{ID: "rg_1", Flag: "fl_2", Reader: "pe_sam", Why: "act", Note: hostile, ReadAt: at},
		&models.Flag{ID: "fl_1", Person: "pe_mia", Reporter: "pe_max", Severity: 1, Facts: hostile, Action: hostile, Source: "command", Link: "https://x", State: models.FlagOpen, Case: "ca_1", RaisedAt: at, Plan: hostile, Anonymous: true, Receipt: "abc", Happened: hostile, Reported: "no", AloneAt: at, PlanBy: date, Planner: "pe_sam", Scope: "keep", Feedback: hostile, ToldAt: at, Told: hostile, ClosedBy: "pe_sam"},
		&models.Flag{ID: "fl_2", State: models.FlagClosed, RaisedAt: at.Add(-time.Hour), ClosedAt: at},
		&models.Supervision{ID: "sv_1", Person: "pe_mia", Supervisor: "pe_sam", From: at},
		&models.Person{ID: "pe_mia", Name: hostile, Email: "mia@example.org", Zone: "America/Chicago", Locale: "es", Title: hostile, Site: "north", HiredOn: date, State: models.Active, WorksOn: "mon tue", ShiftFrom: 22 * time.Hour, ShiftLasts: 8 * time.Hour, DigestAt: 12 * time.Hour},
		person("pe_max"), person("pe_sam"), person("pe_cleo"),
	}...)
}

// TestEveryNounIsReadBackAsItWasSaved saves one noun of every kind with all of
// its fields and asks every question that finds it.
func TestEveryNounIsReadBackAsItWasSaved(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		nouns := examples()
		save(t, s, nouns...)
		ctx := t.Context()
		for _, ask := range []struct {
			name string
			ask  func() (any, error)
			want []string
		}{
			{"Person", ask1(s.Person(ctx, "pe_mia")), []string{"pe_mia"}},
			{"PersonByEmail in another case", ask1(s.PersonByEmail(ctx, " MIA@example.org ")), []string{"pe_mia"}},
			{"People", ask1(s.People(ctx)), []string{"pe_cleo", "pe_max", "pe_mia", "pe_sam"}},
			{"Accounts", ask1(s.Accounts(ctx, "pe_mia")), []string{"ac_1"}},
			{"Reachable", ask1(s.Reachable(ctx, "pe_mia")), []string{"ac_1"}},
			{"Intake", ask1(s.Intake(ctx, "in_1")), []string{"in_1"}},
			{"IntakeOf", ask1(s.IntakeOf(ctx, "pe_max", models.AsMentor)), []string{"in_1"}},
			{"Intakes", ask1(s.Intakes(ctx)), []string{"in_1"}},
			{"Proposal", ask1(s.Proposal(ctx, "pr_1")), []string{"pr_1"}},
			{"Proposals", ask1(s.Proposals(ctx, "ro_1")), []string{"pr_1"}},
			{"ReleasedProposalsOf", ask1(s.ReleasedProposalsOf(ctx, "pe_max")), []string{"pr_1"}},
			{"ReleasedProposals", ask1(s.ReleasedProposals(ctx)), []string{"pr_1"}},
			{"Rounds", ask1(s.Rounds(ctx)), []string{"ro_1"}},
			{"Rematch", ask1(s.Rematch(ctx, "rm_1")), []string{"rm_1"}},
			{"OpenRematches", ask1(s.OpenRematches(ctx)), []string{"rm_1"}},
			{"Campaigns", ask1(s.Campaigns(ctx)), []string{"cp_1"}},
			{"EvidenceOfMentors", ask1(s.EvidenceOfMentors(ctx)), nil},
			{"RatingsOfMentees", ask1(s.RatingsOfMentees(ctx)), nil},
			{"DraftRound", ask1(s.DraftRound(ctx)), nil},
			{"Mentorship", ask1(s.Mentorship(ctx, "ms_1")), []string{"ms_1"}},
			{"ActiveMentorships", ask1(s.ActiveMentorships(ctx)), []string{"ms_1"}},
			{"Mentorships", ask1(s.Mentorships(ctx)), []string{"ms_1"}},
			{"MentorshipsOf", ask1(s.MentorshipsOf(ctx, "pe_max")), []string{"ms_1"}},
			{"Goal", ask1(s.Goal(ctx, "gl_1")), []string{"gl_1"}},
			{"GoalsOf", ask1(s.GoalsOf(ctx, "pe_mia")), []string{"gl_1"}},
			{"GoalsIn", ask1(s.GoalsIn(ctx, "ms_1")), []string{"gl_1"}},
			{"GoalsPursued while it is live", ask1(s.GoalsPursued(ctx, noon, noon.Add(time.Hour))), []string{"gl_1"}},
			{"GoalsPursued before both agreed", ask1(s.GoalsPursued(ctx, noon.Add(-time.Hour), noon)), nil},
			{"CheckIn", ask1(s.CheckIn(ctx, "ck_1")), []string{"ck_1"}},
			{"CheckInFor", ask1(s.CheckInFor(ctx, "pe_mia", "mentee_biweekly", "2027-03-05", "ms_1")), []string{"ck_1"}},
			{"CheckInBefore the next", ask1(s.CheckInBefore(ctx, models.CheckIn{Person: "pe_mia", Set: "mentee_biweekly", Mentorship: "ms_1", Slot: "2027-03-06"})), []string{"ck_1"}},
			{"SilentCheckIns", ask1(s.SilentCheckIns(ctx, 3, noon)), []string{"ck_1"}},
			{"SilentCheckIns after more", ask1(s.SilentCheckIns(ctx, 4, noon)), nil},
			{"SilentCheckIns asked later", ask1(s.SilentCheckIns(ctx, 3, noon.AddDate(0, 0, 1))), nil},
			{"CheckInsIn a mentorship", ask1(s.CheckInsIn(ctx, "ms_1", "2027-03-05")), []string{"ck_1"}},
			{"CheckInsIn a mentorship, later", ask1(s.CheckInsIn(ctx, "ms_1", "2027-03-06")), nil},
			{"CheckInsOfSet", ask1(s.CheckInsOfSet(ctx, "mentee_biweekly", "2027-03-01")), []string{"ck_1"}},
			{"CheckInsOfSet of another set", ask1(s.CheckInsOfSet(ctx, "pulse", "2027-03-01")), nil},
			{"UnansweredCheckIns", ask1(s.UnansweredCheckIns(ctx)), nil},
			{"CheckInsOf", ask1(s.CheckInsOf(ctx, "pe_mia", 5)), []string{"ck_1"}},
			{"CheckInsAsked from that moment on", ask1(s.CheckInsAsked(ctx, noon, noon.Add(time.Hour))), []string{"ck_1"}},
			{"CheckInsAsked until before it", ask1(s.CheckInsAsked(ctx, noon.Add(-time.Hour), noon)), nil},
			{"OpenCheckIns", ask1(s.OpenCheckIns(ctx, "pe_mia")), []string{"ck_1"}},
			{"Session", ask1(s.Session(ctx, "se_1")), []string{"se_1"}},
			{"SessionsOf a participant", ask1(s.SessionsOf(ctx, "pe_mia")), []string{"se_1"}},
			{"SessionsOf a host", ask1(s.SessionsOf(ctx, "pe_max")), []string{"se_1"}},
			{"SessionsOf a second host", ask1(s.SessionsOf(ctx, "pe_sam")), []string{"se_1"}},
			{"SessionsOf a stranger", ask1(s.SessionsOf(ctx, "pe_cleo")), nil},
			{"Participants", ask1(s.Participants(ctx, "se_1")), []string{"pt_1"}},
			{"Participant", ask1(s.Participant(ctx, "se_1", "pe_mia")), []string{"pt_1"}},
			{"SessionsIn a channel", ask1(s.SessionsIn(ctx, "C1")), []string{"se_1"}},
			{"SessionsIn another channel", ask1(s.SessionsIn(ctx, "C2")), nil},
			{"LiveSessionsOf a participant", ask1(s.LiveSessionsOf(ctx, "pe_mia")), []string{"se_1"}},
			{"LiveSessionsOf a host", ask1(s.LiveSessionsOf(ctx, "pe_max")), []string{"se_1"}},
			{"LiveSessionsOf a stranger", ask1(s.LiveSessionsOf(ctx, "pe_cleo")), nil},
			{"AskedSessions", ask1(s.AskedSessions(ctx)), nil},
			{"HostedBetween", ask1(s.HostedBetween(ctx, "pe_max", "pair", noon.Add(-time.Hour), noon.Add(time.Hour))), []string{"se_1"}},
			{"HostedBetween other days", ask1(s.HostedBetween(ctx, "pe_max", "pair", noon.Add(time.Hour), noon.Add(2*time.Hour))), nil},
			{"Takeaways in another case", ask1(s.Takeaways(ctx, "FIRST call", 5)), nil}, // not held yet
			{"Circle", ask1(s.Circle(ctx, "ci_1")), []string{"ci_1"}},
			{"CirclesOf a member", ask1(s.CirclesOf(ctx, "pe_mia")), []string{"ci_1"}},
			{"CirclesIn a channel", ask1(s.CirclesIn(ctx, "C1")), []string{"ci_1"}},
			{"CirclesIn another", ask1(s.CirclesIn(ctx, "")), nil},
			{"CirclesOf a host", ask1(s.CirclesOf(ctx, "pe_sam")), []string{"ci_1"}},
			{"CircleMembers", ask1(s.CircleMembers(ctx, "ci_1")), []string{"cm_1"}},
			{"WillingMembers", ask1(s.WillingMembers(ctx)), []string{"cm_1"}},
			{"Meetings", ask1(s.Meetings(ctx, "ci_1")), []string{"se_1"}},
			{"ItemsOf", ask1(s.ItemsOf(ctx, "ci_1")), []string{"it_1"}},
			{"Evidence", ask1(s.Evidence(ctx, "ev_1")), []string{"ev_1"}},
			{"EvidenceOf", ask1(s.EvidenceOf(ctx, "pe_mia")), []string{"ev_1"}},
			{"RatingsOf", ask1(s.RatingsOf(ctx, "pe_mia")), []string{"ra_1"}},
			{"Competencies", ask1(s.Competencies(ctx)), []string{"f/1/crisis"}},
			{"Gate", ask1(s.Gate(ctx, "gt_1")), []string{"gt_1"}},
			{"GatesOf", ask1(s.GatesOf(ctx, "pe_mia")), []string{"gt_1"}},
			{"Gates", ask1(s.Gates(ctx)), []string{"gt_1"}},
			{"OpenGates", ask1(s.OpenGates(ctx)), nil},
			{"Decision", ask1(s.Decision(ctx, "de_1")), []string{"de_1"}},
			{"Decisions", ask1(s.Decisions(ctx)), []string{"de_1"}},
			{"DecisionsOf", ask1(s.DecisionsOf(ctx, "pe_mia")), []string{"de_1"}},
			{"EnrollmentsOf", ask1(s.EnrollmentsOf(ctx, "pe_mia")), []string{"en_1"}},
			{"Preceptorship", ask1(s.Preceptorship(ctx, "pc_1")), []string{"pc_1"}},
			{"CountersignsOf", ask1(s.CountersignsOf(ctx, "pe_mia")), []string{"ct_1"}},
			{"Motion", ask1(s.Motion(ctx, "mo_1")), []string{"mo_1"}},
			{"OpenMotions", ask1(s.OpenMotions(ctx, "gt_1")), []string{"mo_1"}},
			{"Condition", ask1(s.Condition(ctx, "cd_1")), []string{"cd_1"}},
			{"ConditionsOf", ask1(s.ConditionsOf(ctx, "pe_mia")), []string{"cd_1"}},
			{"ConditionsEndedBy", ask1(s.ConditionsEndedBy(ctx, "pe_mia", "g4")), []string{"cd_2"}},
			{"Flag", ask1(s.Flag(ctx, "fl_1")), []string{"fl_1"}},
			{"FlagsBy", ask1(s.FlagsBy(ctx, "pe_max")), []string{"fl_1"}},
			{"FlagByReceipt", ask1(s.FlagByReceipt(ctx, "abc")), []string{"fl_1"}},
			{"Flags", ask1(s.Flags(ctx, 5)), []string{"fl_1", "fl_2"}},
			{"FlagsToldTo", ask1(s.FlagsToldTo(ctx, "pe_mia")), []string{"fl_1"}},
			{"Remarks", ask1(s.Remarks(ctx, "fl_2")), []string{"rk_1"}},
			{"Readings of another flag", ask1(s.Readings(ctx, "fl_2")), []string{"rg_1"}},
			{"ConflictsBy who declared one", ask1(s.ConflictsBy(ctx, "pe_mia")), []string{"cf_1"}},
			{"ConflictsBy the other one", ask1(s.ConflictsBy(ctx, "pe_cleo")), nil},
			{"Conflict", ask1(s.Conflict(ctx, "cf_1")), []string{"cf_1"}},
			{"Case", ask1(s.Case(ctx, "ca_1")), []string{"ca_1"}},
			{"CasesHeardBy one who was told", ask1(s.CasesHeardBy(ctx, "pe_cleo")), []string{"ca_1"}},
			{"CasesHeardBy the holder", ask1(s.CasesHeardBy(ctx, "pe_sam")), []string{"ca_1"}},
			{"CasesHeardBy one who recused", ask1(s.CasesHeardBy(ctx, "pe_max")), nil},
			{"OpenCases", ask1(s.OpenCases(ctx)), []string{"ca_1"}},
		} {
			got, err := ask.ask()
			if err != nil {
				t.Errorf("%s: %v", ask.name, err)
				continue
			}
			same(t, ask.name, listed(got), pick(nouns, ask.want...))
		}
	})
}

// TestWhatIsNotThereIsNotFound asks every question for one thing.
func TestWhatIsNotThereIsNotFound(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		_, identify := s.Identify(ctx, "slack", "T", "U", noon)
		for name, err := range map[string]error{
			"Identify": identify, "Person": err1(s.Person(ctx, "x")), "PersonByEmail": err1(s.PersonByEmail(ctx, "")),
			"Setting": err1(s.Setting(ctx, "x")), "Intake": err1(s.Intake(ctx, "x")), "Gate": err1(s.Gate(ctx, "")),
			"RoomChannel": err1(s.RoomChannel(ctx, "slack", "T", "x")), "RoomAt": err1(s.RoomAt(ctx, "discord", "x")), "DeliveryByKey": err1(s.DeliveryByKey(ctx, "x")),
			"CheckInFor": err1(s.CheckInFor(ctx, "x", "y", "z", "")), "Case": err1(s.Case(ctx, "' OR 1=1 --")),
			"CheckInBefore in another pair": err1(s.CheckInBefore(ctx, models.CheckIn{Person: "pe_mia", Set: "mentee_biweekly", Mentorship: "ms_2", Slot: "2027-03-06"})),
			"CheckInBefore":                 err1(s.CheckInBefore(ctx, models.CheckIn{Person: "pe_mia", Set: "mentee_biweekly", Mentorship: "ms_1", Slot: "2027-03-05"})),
		} {
			if !errors.Is(err, models.ErrNotFound) {
				t.Errorf("%s: %v, want ErrNotFound", name, err)
			}
		}
	})
}

func TestSomebodyIsKnownByTheirAccountAndRoles(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		save(t, s, examples()...)
		for name, c := range map[string]struct {
			workspace string
			now       time.Time
			want      models.PersonID
			roles     []models.Role
		}{
			"the account of the workspace comes first":          {"T1", noon, "pe_mia", []models.Role{models.MenteeRole}},
			"a role ends at its end":                            {"T1", noon.Add(time.Hour), "pe_mia", nil},
			"an account not seen in a workspace is known by it": {"T2", noon, "pe_max", nil},
		} {
			who, err := s.Identify(t.Context(), "slack", c.workspace, "U1", c.now)
			if err != nil || who.Person.ID != c.want {
				t.Errorf("%s: %s, %v", name, who.Person.ID, err)
			}
			same(t, name, who.Roles, c.roles)
		}
		if _, err := s.Identify(t.Context(), "discord", "T1", "U1", noon); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("on another platform: %v", err)
		}
	})
}

// TestTheOrganizationIsAsItIsStoredNow changes it through another store.
func TestTheOrganizationIsAsItIsStoredNow(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		save(t, s, examples()...)
		if org := must(s.Org(t.Context()))(t); org.Supervisor("pe_mia", noon) != "pe_sam" || !org.Conflicted("pe_cleo", "pe_mia") ||
			!org.Mentored("pe_max", "pe_mia") || !org.Away("pe_mia", noon) || !org.Has("pe_mia", models.MenteeRole, noon) {
			t.Error("the organization lacks a part")
		}
		other := open(t, url)
		max := must(other.Person(t.Context(), "pe_max"))(t)
		max.State = models.Gone
		save(t, other, &max)
		if got := must(s.Org(t.Context()))(t).Person("pe_max").State; got != models.Gone {
			t.Errorf("after a change by another process: %s", got)
		}
	})
}

// TestTheOrganizationIsNoOlderThanWhoActs has another process change it just before
// somebody is identified, while an older one is still known here.
func TestTheOrganizationIsNoOlderThanWhoActs(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		save(t, s, examples()...)
		_ = must(s.Org(t.Context()))(t)
		other := open(t, url)
		max := must(other.Person(t.Context(), "pe_max"))(t)
		max.State = models.Gone
		save(t, other, &max)
		who := must(s.Identify(t.Context(), "slack", "T1", "U1", noon))(t)
		for name, who := range map[string]models.Actor{"of who was identified": who, "of who was not": {}} {
			org := must(s.OrgOf(t.Context(), who))(t)
			if got := org.Person("pe_max").State; got != models.Gone {
				t.Errorf("%s: %s", name, got)
			}
			pair := must(org.Mentorship("ms_1"))(t)
			same(t, name, org.Mentorships(pair.Mentor), []models.Mentorship{pair})
		}
	})
}

func TestKeyedValues(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		for _, value := range []string{"old", hostile} {
			if err := errors.Join(s.PutSetting(ctx, hostile, value), s.PutRoom(ctx, "slack", "T", "pair:1", value),
				s.PutDraft(ctx, "dr_1", value, noon)); err != nil {
				t.Fatal(err)
			}
		}
		same(t, "setting", must(s.Setting(ctx, hostile))(t), hostile)
		same(t, "room", must(s.RoomChannel(ctx, "slack", "T", "pair:1"))(t), hostile)
		same(t, "key of a room", must(s.RoomAt(ctx, "slack", hostile))(t), "pair:1")
		same(t, "draft", must(s.Draft(ctx, "dr_1"))(t), hostile)
		if err := errors.Join(s.PutDraft(ctx, "dr_2", "newer", noon.Add(time.Hour)), s.PurgeDrafts(ctx, noon.Add(time.Minute))); err != nil {
			t.Fatal(err)
		}
		same(t, "newer draft", must(s.Draft(ctx, "dr_2"))(t), "newer")
		if err := s.DropDraft(ctx, "dr_2"); err != nil {
			t.Fatal(err)
		}
		for _, id := range []string{"dr_1", "dr_2"} {
			if kept, err := s.Draft(ctx, id); !errors.Is(err, models.ErrNotFound) {
				t.Errorf("%s is still %q, %v", id, kept, err)
			}
		}
	})
}

func TestTextThatNoDatabaseKeepsIsMarked(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		p := person("pe_mia")
		p.Name = "a\x00b\xffc"
		save(t, s, p)
		same(t, "name", must(s.Person(t.Context(), "pe_mia"))(t).Name, "a\uFFFDb\uFFFDc")
	})
}

// TestNewestDraftRound tells rounds by when they were saved.
func TestNewestDraftRound(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		staff(t, s)
		draft := func(id models.ProposalID, round string, score int, at time.Time) {
			commit(t, s, models.Commit{At: at, Save: []models.Noun{&models.Proposal{ID: id, Round: round, Mentee: "pe_mia", Mentor: "pe_max", Score: score, State: models.ProposalDraft}}})
		}
		draft("pr_old", "r1", 900, noon)
		draft("pr_low", "r2", 100, noon.Add(time.Hour))
		draft("pr_high", "r2", 500, noon.Add(time.Hour))
		var got []models.ProposalID
		for _, p := range must(s.DraftRound(t.Context()))(t) {
			got = append(got, p.ID)
		}
		same(t, "drafts", got, []models.ProposalID{"pr_high", "pr_low"})
	})
}

func TestStorageThatIsGoneIsBusy(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		if err := s.Writable(t.Context()); err != nil {
			t.Fatal(err)
		}
		other := must(store.Open(t.Context(), url, store.Options{}))(t)
		if err := other.Close(); err != nil {
			t.Fatal(err)
		}
		busy(t, "closed", t.Context(), other)
		ended, cancel := context.WithCancel(t.Context())
		cancel()
		busy(t, "ended", ended, s)
	})
}

// TestStorageThatTakesNoChangesIsBusyAndCanBeRead: a read-only standby, and a
// file that another process holds.
func TestStorageThatTakesNoChangesIsBusyAndCanBeRead(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, url string) {
		staff(t, s)
		s = takesNoChanges(t, s, url)
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		if err := s.Commit(ctx, models.Commit{At: noon, Save: []models.Noun{person("pe_new")}}); !errors.Is(err, models.ErrBusy) {
			t.Errorf("Commit: %v", err)
		}
		if _, err := s.Person(t.Context(), "pe_mia"); err != nil {
			t.Errorf("Person: %v", err)
		}
		if err := s.Writable(ctx); !errors.Is(err, models.ErrBusy) {
			t.Errorf("Writable: %v", err)
		}
	})
}

// takesNoChanges is the store at url from now on.
func takesNoChanges(t *testing.T, s *store.Store, url string) *store.Store {
	t.Helper()
	if s.Dialect() == store.PostgreSQL {
		s = must(store.Open(t.Context(), url+"&default_transaction_read_only=on", store.Options{}))(t)
		t.Cleanup(func() { _ = s.Close() })
		return s
	}
	held := must(raw(t, url).Conn(t.Context()))(t)
	t.Cleanup(func() { _ = held.Close() })
	must(held.ExecContext(t.Context(), "BEGIN IMMEDIATE"))(t)
	return s
}

// TestThatAFileTakesChangesIsTriedOnTheDisk: a disk that is full refuses what is
// kept, and would never see what is undone.
func TestThatAFileTakesChangesIsTriedOnTheDisk(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "cairn.db")
	s := must(store.Open(t.Context(), "sqlite:"+path, store.Options{}))(t)
	defer func() { _ = s.Close() }()
	if err := s.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		before := must(os.ReadFile(path + "-wal"))(t)
		if err := s.Writable(t.Context()); err != nil {
			t.Fatal(err)
		}
		if after := must(os.ReadFile(path + "-wal"))(t); bytes.Equal(before, after) {
			t.Error("the disk was not asked")
		}
		same(t, "left behind", facts(t, raw(t, "sqlite:"+path), "SELECT key FROM settings"), []string(nil))
	}
}

func busy(t *testing.T, when string, ctx context.Context, s *store.Store) {
	t.Helper()
	for name, err := range map[string]error{
		"Commit":      s.Commit(ctx, models.Commit{At: noon, Save: []models.Noun{person("pe_new")}}),
		"Writable":    s.Writable(ctx),
		"Ping":        s.Ping(ctx),
		"Person":      err1(s.Person(ctx, "pe_mia")),
		"Org":         err1(s.Org(ctx)),
		"ClaimTimers": err1(s.ClaimTimers(ctx, noon, time.Minute, 1)),
		"PutSetting":  s.PutSetting(ctx, "a", "b"),
	} {
		if !errors.Is(err, models.ErrBusy) {
			t.Errorf("%s when %s: %v, want ErrBusy", name, when, err)
		}
	}
}

func ask1[T any](value T, err error) func() (any, error) {
	return func() (any, error) { return value, err }
}

func err1[T any](_ T, err error) error { return err }
