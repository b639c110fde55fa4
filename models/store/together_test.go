package store_test

import (
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// pairExamples is what a pair leaves behind, with every field set.
func pairExamples(at time.Time, date models.Date) []models.Noun {
	return []models.Noun{
		&models.GoalStep{ID: "gs_1", Goal: "gl_1", By: "pe_mia", Kind: models.StepClosed, Edition: 2, Title: hostile, Measure: "3", Baseline: "0", Target: "3", Due: date, Standing: hostile, Course: models.Stuck, Note: hostile, Score: -2},
		&models.Sheet{ID: "sh_1", Mentorship: "ms_1", Mentee: "pe_mia", StartsOn: date, EndsOn: date, Lines: []models.SheetLine{{Competency: "crisis", Baseline: 2, Target: 3, Evidence: []models.EvidenceType{models.Observation}}}, Reasons: []models.Reason{{Term: "x", Points: 1}}, Dates: []models.Date{date}, Gates: []models.SheetGate{{Gate: "gt_1", Rule: "g3", DueOn: date}}, Note: hostile, MenteeAt: at, MentorAt: at},
		&models.Action{ID: "ai_1", Mentorship: "ms_1", Session: "se_1", Owner: "pe_mia", Task: hostile, Due: date},
		&models.Action{ID: "ai_2", Mentorship: "ms_1", Session: "se_1", Owner: "pe_mia", Task: hostile, Due: date, DoneAt: at},
		&models.Reflection{ID: "rf_1", Session: "se_1", Mentorship: "ms_1", Person: "pe_mia", Competency: "crisis", Answers: map[string][]string{"did": {hostile}}, Before: 2, After: 4, NeedsHelp: true, FullText: true},
		&models.Ask{ID: "ak_1", Mentorship: "ms_1", Mentee: "pe_mia", Owner: "pe_max", Question: hostile, Link: "https://x", State: models.AskPassed, AskedAt: at, AnswerBy: at, Answer: hostile, AnsweredBy: "pe_max", AnsweredAt: at},
		&models.Thanks{ID: "tk_1", Giver: "pe_mia", Receiver: "pe_max", Deed: hostile, State: models.ThanksShown, Platform: "slack", Channel: "C1"},
		&models.Copy{ID: "cy_1", Person: "pe_mia", By: "pe_sam", Why: hostile, TakenAt: at},
		&models.Question{ID: "qn_1", Asker: "pe_mia", Text: hostile, State: models.QuestionOwned, Offered: []models.PersonID{"pe_max"}, Passed: []models.PersonID{"pe_sam"}, AskedAt: at},
		&models.Question{ID: "qn_2", Text: "What is 100% of a_b?", State: models.QuestionAnswered, AskedAt: at, Answer: `Back\slash, WRITTEN down by the MÉDICO`, AnsweredBy: "pe_max", AnsweredAt: at, Public: true},
		&models.Question{ID: "qn_3", Asker: "pe_mia", Text: "What is 1009 of axb?", State: models.QuestionAnswered, AskedAt: at, Answer: "written", AnsweredBy: "pe_max", AnsweredAt: at},
	}
}

// TestWhatAPairLeavesBehindIsReadBack asks every question that finds it.
func TestWhatAPairLeavesBehindIsReadBack(t *testing.T) {
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
			{"Goals", ask1(s.Goals(ctx)), []string{"gl_1"}},
			{"StepsOf", ask1(s.StepsOf(ctx, "gl_1")), []string{"gs_1"}},
			{"Sheet", ask1(s.Sheet(ctx, "sh_1")), []string{"sh_1"}},
			{"SheetsIn", ask1(s.SheetsIn(ctx, "ms_1")), []string{"sh_1"}},
			{"SessionsOfPair", ask1(s.SessionsOfPair(ctx, "ms_1")), []string{"se_1"}},
			{"Action", ask1(s.Action(ctx, "ai_2")), []string{"ai_2"}},
			{"OpenActions", ask1(s.OpenActions(ctx, "ms_1")), []string{"ai_1"}},
			{"ReflectionsIn", ask1(s.ReflectionsIn(ctx, "ms_1")), []string{"rf_1"}},
			{"Ask", ask1(s.Ask(ctx, "ak_1")), []string{"ak_1"}},
			{"OpenAsks", ask1(s.OpenAsks(ctx)), []string{"ak_1"}},
			{"Thanks", ask1(s.Thanks(ctx, "tk_1")), []string{"tk_1"}},
			{"ThanksIn a channel", ask1(s.ThanksIn(ctx, "C1")), []string{"tk_1"}},
			{"ThanksIn another channel", ask1(s.ThanksIn(ctx, "C2")), nil},
			{"Copy", ask1(s.Copy(ctx, "cy_1")), []string{"cy_1"}},
			{"Question", ask1(s.Question(ctx, "qn_1")), []string{"qn_1"}},
			{"OpenQuestions", ask1(s.OpenQuestions(ctx)), []string{"qn_1"}},
			{"PublicAnswers", ask1(s.PublicAnswers(ctx, "", 5)), []string{"qn_2"}},
			{"PublicAnswers with words of both", ask1(s.PublicAnswers(ctx, "100% Written", 5)), []string{"qn_2"}},
			{"PublicAnswers with a letter beyond ASCII", ask1(s.PublicAnswers(ctx, "Médico", 5)), []string{"qn_2"}},
			{"PublicAnswers with a pattern's characters", ask1(s.PublicAnswers(ctx, `a_b back\s`, 5)), []string{"qn_2"}},
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
