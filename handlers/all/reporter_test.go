package all_test

import (
	"strings"
	"testing"

	"cairn/bot"
)

// TestTheNameOfAReporterGoesToThoseWhoActAndNoFurther: as the receipt says.
func TestTheNameOfAReporterGoesToThoseWhoActAndNoFurther(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.settle()
	c := p.raise("UMIA") // by Leo, under his name; it is with Sam
	told, err := p.store.DeliveryByKey(t.Context(), "flag:"+c.Object+":received")
	check(t, err)
	if body := string(told.Body); !strings.Contains(body, "con tu nombre") || strings.Contains(body, "A nadie le digo") {
		t.Errorf("Leo is told %s", body)
	}
	p.does(bot.Event{Kind: bot.Click, User: "USAM", Action: bot.Do("flag.decide", c.Object)})
	if p.platform.newest == nil || !strings.Contains(p.platform.newest.Pages[0].Fields[0].Label, "by Leo") {
		t.Errorf("Sam, who acts on it, sees %+v", p.platform.newest)
	}
	looks := bot.Event{Kind: bot.Click, User: "UADA", Action: "flag.timeline", Value: c.Object}
	if said := strings.Join(sentences(p.does(looks)), "\n"); strings.Contains(said, "Leo") || !strings.Contains(said, "raised") || !strings.Contains(said, "(Sam)") {
		t.Errorf("Ada, who is not asked about it, sees %s", said)
	}
	c, err = p.store.Case(t.Context(), c.ID)
	check(t, err)
	c.Notified[p.id("ada")] = 1
	p.set(&c)
	if said := strings.Join(sentences(p.does(looks)), "\n"); !strings.Contains(said, "raised (Leo)") {
		t.Errorf("Ada, who is asked now, sees %s", said)
	}
}
