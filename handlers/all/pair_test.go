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
