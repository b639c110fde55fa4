package all_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"cairn/bot"
	"cairn/models"
)

// TestAListThatWaitsNamesNobodyWhoIsNotTheirs: while the queue stands still, a supervisor and
// one of several people come into a conflict. What is sent then is another list; one that
// would say the same is left alone.
func TestAListThatWaitsNamesNobodyWhoIsNotTheirs(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.imports("name,email,slack_id,supervisor_email,hired_on,locale,roles\n" +
		"Benno,ben@example.org,UBEN,sam@example.org,2027-01-04,en,mentee\nCaius,cai@example.org,UCAI,sam@example.org,2027-01-04,en,mentee\n")
	p.settle()
	sam, moment := p.id("sam"), p.gateOf(p.id("mia")).DueAt.AddDate(0, 0, -1)
	waiting := func() (all []models.Delivery) {
		queued, err := p.store.Queued(t.Context(), "dates:")
		check(t, err)
		for _, d := range queued {
			if d.Person == sam && (d.ExpiresAt.IsZero() || d.ExpiresAt.After(now)) {
				all = append(all, d)
			}
		}
		return all
	}
	p.fires(string(bot.Do("gate.dates", string(sam)+"/"+strconv.FormatInt(moment.UnixMicro(), 10))))
	first := waiting()
	if len(first) != 1 || !strings.Contains(string(first[0].Body), "Benno, Caius and Mia") {
		t.Fatalf("first there waits %+v", first)
	}
	p.fires("gate.unsay:" + string(p.id("mia")))
	if same := waiting(); len(same) != 1 || same[0].Key != first[0].Key {
		t.Errorf("nothing has changed, and there waits %+v", same)
	}
	p.declares("USAM", "UMIA")
	p.settle()
	then := waiting()
	if len(then) != 1 || strings.Contains(string(then[0].Body), "Mia") || !strings.Contains(string(then[0].Body), "Benno and Caius") {
		t.Errorf("then there waits %+v", then)
	}
	if then[0].ExpiresAt.Sub(now) > 5*24*time.Hour {
		t.Errorf("it is said as late as %v", then[0].ExpiresAt)
	}
}
