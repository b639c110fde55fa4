package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// TestASpentButtonIsAnsweredInASentence: a client may still show one, and a message
// that could not be changed does.
func TestASpentButtonIsAnsweredInASentence(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	mia, leo, sam := p.id("mia"), p.id("leo"), p.id("sam")
	p.set(
		&models.Mentorship{ID: "ms_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.MentorshipActive, StartedAt: now},
		&models.Gate{ID: "gt_1", Person: mia, Rule: "g0", State: models.GateDeclined, DueAt: now},
		&models.Motion{ID: "mo_1", Gate: "gt_1", Person: mia, By: sam, State: models.MotionSigned},
		&models.Goal{ID: "gl_1", Mentorship: "ms_1", Mentee: mia, Title: "A goal", State: models.GoalLive, WrittenBy: mia, MenteeAt: now, MentorAt: now, Due: "2027-02-01"},
		&models.Goal{ID: "gl_2", Mentorship: "ms_1", Mentee: mia, Title: "A newer goal", State: models.GoalProposed, WrittenBy: leo, MentorAt: now, Due: "2027-02-01", Edition: 2},
		&models.Session{ID: "se_1", Type: models.PairSession, Mentorship: "ms_1", Host: leo, StartsAt: now.AddDate(0, 0, 2), Minutes: 45, State: models.SessionAsked, AskedBy: leo},
		&models.Ask{ID: "ak_1", Mentorship: "ms_1", Mentee: mia, Owner: leo, Question: "Is this clear?", Answer: "It is.", AnsweredBy: sam, State: models.AskAnswered, AskedAt: now},
		&models.Preceptorship{ID: "pc_1", Person: mia, Preceptor: leo, From: now.AddDate(0, 0, -28), Until: now},
		&models.Preceptorship{ID: "pc_2", Person: mia, Preceptor: leo, From: now.AddDate(0, 0, -49), Until: now.AddDate(0, 0, 7)},
		&models.Round{ID: "rd_1", By: p.id("carla")},
		&models.Proposal{ID: "pr_1", Round: "rd_1", Mentee: mia, Mentor: leo, Competency: "safety", State: models.ProposalAccepted},
	)
	for click, says := range map[bot.Action]string{
		"USAM gate.decide:gt_1": "already decided", "URITA gate.sign:mo_1": "Nothing changed", "UMIA goal.agree:gl_1": "You both agreed", "UMIA goal.change:gl_1": "You both agreed",
		"UMIA goal.agree:gl_2/1": "This goal was changed since", "UMIA session.accept:se_1/1": "Another time was suggested since",
		"ULEO feedback.answer:ak_1": "ya está respondido", "ULEO feedback.pass:ak_1": "ya está respondido",
		"USAM precept.end:pc_1": "already over", "USAM precept.longer:pc_2": "8 weeks is the longest",
		"UCARLA matching.release:rd_1": "already released or discarded", "UCARLA matching.discard:rd_1": "already released or discarded",
	} {
		user, action, _ := strings.Cut(string(click), " ")
		p.platform.newest = nil
		said := strings.Join(sentences(p.does(bot.Event{Kind: bot.Click, User: user, Action: bot.Action(action)})), "\n")
		if said == "" || !strings.Contains(said, says) || p.platform.newest != nil {
			t.Errorf("%s is answered with %q", click, said)
		}
	}
}
