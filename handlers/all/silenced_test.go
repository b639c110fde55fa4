package all_test

import (
	"slices"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// id is the person of the cast with the name.
func (p *program) id(name string) models.PersonID {
	p.Helper()
	who, err := p.store.PersonByEmail(p.Context(), name+"@example.org")
	check(p.T, err)
	return who.ID
}

// leave is entered by Carla, who coordinates, for somebody; what it is answered with.
func (p *program) leave(of, deputy string) string {
	a := p.does(bot.Event{Kind: bot.Submit, User: "UCARLA", Action: bot.Do("away.save", string(p.id(of))), Values: map[string][]string{
		"from": {"2027-01-04"}, "until": {"2027-12-30"}, "why": {"leave"}, "deputy": {deputy},
	}})
	return strings.Join(sentences(a), "\n")
}

// TestWhoEntersLeaveDoesNotChooseWhoHearsOfThem: a concern is about the coordinator,
// who has sent everybody with an office on leave and let a mentee stand in for them.
func TestWhoEntersLeaveDoesNotChooseWhoHearsOfThem(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	for _, who := range []string{"sam", "rita", "ada"} {
		if said := p.leave(who, "UMIA"); said != "" {
			t.Fatalf("leave of %s is answered with %q", who, said)
		}
	}
	c := p.raise("UCARLA")
	if called := c.LastCalled(); slices.Contains(called, p.id("mia")) || !slices.Contains(called, p.id("rita")) {
		t.Errorf("%v were called, of whom Mia is %s and Rita is %s", called, p.id("mia"), p.id("rita"))
	}
	p.refuses("UMIA", c, "with other people")
	p.refuses("UCARLA", c, "")
}

// TestWhoEntersLeaveDoesNotStandIn: nor does a coordinator hear of a concern in the
// place of those whom they sent on leave. For their own leave they name whom they like.
func TestWhoEntersLeaveDoesNotStandIn(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	if said := p.leave("sam", "UCARLA"); !strings.Contains(said, "Whoever enters leave for someone else") {
		t.Errorf("the coordinator as deputy is answered with %q", said)
	}
	if away := p.org().Absences(p.id("sam")); len(away) > 0 {
		t.Errorf("it is on file: %+v", away)
	}
	if said := p.leave("carla", "USAM"); said != "" || len(p.org().Absences(p.id("carla"))) != 1 {
		t.Errorf("the coordinator's own leave is answered with %q", said)
	}
}
