package escalation_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"cairn/handlers/escalation"
	"cairn/models"
	"cairn/prompts"
)

// TestTheCheckNamesThoseAboutWhomAConcernWouldStayInTheirLine: five of them, and that
// there are more.
func TestTheCheckNamesThoseAboutWhomAConcernWouldStayInTheirLine(t *testing.T) {
	t.Parallel()
	book, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	voice := func(p models.Person) prompts.Voice { return book.In(p.Locale, time.UTC, noon) }
	for people, want := range map[int]string{
		1: "- **A concern** about this person has fewer than two people to go to outside their own line: Mia 0.",
		7: "- **A concern** about one of these 7 people has fewer than two people to go to outside their own line: Mia 0, Mia 1, Mia 2, Mia 3 and Mia 4 and others.",
	} {
		parts := models.OrgParts{
			People:      []models.Person{{ID: "gus", Name: "Gus", Locale: "en", State: models.Active}},
			Assignments: []models.Assignment{{Person: "gus", Role: models.GovernanceRole, From: noon}},
		}
		for i := range people {
			id := models.PersonID(fmt.Sprint("mia", i))
			parts.People = append(parts.People, models.Person{ID: id, Name: fmt.Sprint("Mia ", i), State: models.Active})
			parts.Supervisions = append(parts.Supervisions, models.Supervision{Person: id, Supervisor: "gus", From: noon})
		}
		org := models.NewOrg(parts)
		var narrows []models.Narrow
		for _, n := range models.Narrows(org, noon) {
			if strings.HasPrefix(string(n.Person), "mia") {
				narrows = append(narrows, n)
			}
		}
		reply := escalation.Lint(nil, narrows, org, voice, noon)
		if len(reply.Send) == 0 {
			t.Fatalf("%d people: nobody is told of %v", people, narrows)
		}
		for _, m := range reply.Send {
			if got := m.Message.Text; got != want {
				t.Errorf("%d people: %s reads %q", people, m.To, got)
			}
		}
		if again := escalation.Lint(nil, narrows, org, voice, noon.AddDate(0, 0, 1)); again.Send[0].Key != reply.Send[0].Key {
			t.Errorf("%d people: the same is told again the next day", people)
		}
		if next := escalation.Lint(nil, narrows, org, voice, noon.AddDate(0, 0, 7)); next.Send[0].Key == reply.Send[0].Key {
			t.Errorf("%d people: the same is not told again a week later", people)
		}
	}
}
