package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
	"cairn/models"
)

// leaves lets the platform deactivate somebody.
func (p *program) leaves(user string) {
	p.does(bot.Event{Kind: bot.Left, User: user})
	p.settle()
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
