package checkin_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/handlers/checkin"
	"cairn/models"
)

var monday = time.Date(2027, 1, 18, 15, 0, 0, 0, time.UTC)

func answered(p models.PersonID, question string, n int) models.CheckIn {
	return models.CheckIn{
		ID: models.CheckInID("ck_" + string(p)), Person: p, Slot: "2027-01-18", State: models.CheckInAnswered,
		Answers: map[string][]string{question: {strconv.Itoa(n)}},
	}
}

func TestWhatIsDueRingsOnce(t *testing.T) {
	t.Parallel()
	c := func(id models.CheckInID, state models.CheckInState, ring time.Duration) models.CheckIn {
		return models.CheckIn{ID: id, State: state, RingAt: monday.Add(ring)}
	}
	quiet := models.CheckIn{ID: "told", State: models.CheckInAsked}
	for _, k := range []struct {
		name string
		open []models.CheckIn
		due  []models.CheckInID
		next time.Duration
	}{
		{"nothing is open", nil, nil, -1},
		{"who was told is not told again", []models.CheckIn{quiet}, nil, -1},
		{"all that is due, together", []models.CheckIn{c("a", models.CheckInAsked, -time.Hour), c("b", models.CheckInAsked, 0), quiet}, []models.CheckInID{"a", "b"}, 0},
		{"what was put off waits", []models.CheckIn{c("a", models.CheckInAsked, time.Hour), c("b", models.CheckInAsked, 2*time.Hour)}, nil, time.Hour},
		{"an answer is none", []models.CheckIn{c("a", models.CheckInAnswered, 0)}, nil, -1},
	} {
		t.Run(k.name, func(t *testing.T) {
			t.Parallel()
			due, next := checkin.Due(k.open, monday)
			var ids []models.CheckInID
			for _, d := range due {
				ids = append(ids, d.ID)
			}
			if diff := cmp.Diff(k.due, ids); diff != "" {
				t.Error(diff)
			}
			if want := monday.Add(k.next); k.next >= 0 && !next.Equal(want) || k.next < 0 && !next.IsZero() {
				t.Errorf("next %s, want %s", next, k.next)
			}
		})
	}
}

func TestTheOtherSideOfTheSameTime(t *testing.T) {
	t.Parallel()
	mine := answered("mia", "progress", 2)
	theirs := func(slot models.Date, n int) models.CheckIn {
		c := answered("leo", "progress", n)
		c.Slot = slot
		return c
	}
	for _, k := range []struct {
		name  string
		other models.CheckIn
		found bool
	}{
		{"the same day", theirs("2027-01-18", 5), true},
		{"some days later, after leave", theirs("2027-01-22", 5), true},
		{"two weeks before", theirs("2027-01-04", 5), false},
		{"not answered", theirs("2027-01-18", 0), false},
		{"one's own", answered("mia", "progress", 5), false},
	} {
		t.Run(k.name, func(t *testing.T) {
			t.Parallel()
			if _, found := checkin.Counterpart(mine, []models.CheckIn{k.other}); found != k.found {
				t.Errorf("found = %t", found)
			}
		})
	}
}

func TestStressIsAskedInTheFirstWeekOfAMonth(t *testing.T) {
	t.Parallel()
	for slot, want := range map[models.Date]bool{"2027-02-01": true, "2027-02-07": true, "2027-02-08": false, "2027-02-28": false, "": false} {
		if got := checkin.FirstOfMonth(slot); got != want {
			t.Errorf("%s: %t", slot, got)
		}
	}
}

func TestGroupsThatNameNobody(t *testing.T) {
	t.Parallel()
	for _, k := range []struct {
		name   string
		sites  map[string]int // people by site
		shown  []string
		hidden int
	}{
		{"too few at all", map[string]int{"oak": 4}, nil, 1},
		{"one site of five is everybody", map[string]int{"oak": 5}, []string{"oak"}, 0},
		{"two sites of five", map[string]int{"oak": 5, "elm": 6}, []string{"elm", "oak"}, 0},
		{"a small one would be the difference", map[string]int{"oak": 5, "elm": 2}, nil, 2},
		{"so the next smallest is hidden, too", map[string]int{"oak": 9, "elm": 2, "ash": 6}, []string{"oak"}, 2},
		{"two small ones of four together hide a third", map[string]int{"oak": 9, "elm": 2, "ash": 2, "fir": 5}, []string{"oak"}, 3},
		{"two small ones of five together are enough", map[string]int{"oak": 9, "elm": 2, "ash": 3}, []string{"oak"}, 2},
	} {
		t.Run(k.name, func(t *testing.T) {
			t.Parallel()
			all, site := crowd(k.sites)
			shown, _, hidden := checkin.Groups(all, site, []string{"week"})
			var names []string
			for _, g := range shown {
				names = append(names, g.Site)
			}
			if diff := cmp.Diff(k.shown, names); diff != "" || hidden != k.hidden {
				t.Errorf("hidden %d, want %d\n%s", hidden, k.hidden, diff)
			}
		})
	}
}

// crowd is people by site, who all answered.
func crowd(sites map[string]int) ([]models.CheckIn, func(models.PersonID) string) {
	of := map[models.PersonID]string{}
	var all []models.CheckIn
	for name, n := range sites {
		for i := range n {
			p := models.PersonID(fmt.Sprintf("%s%d", name, i))
			of[p] = name
			all = append(all, answered(p, "week", 1+i%5))
		}
	}
	return all, func(p models.PersonID) string { return of[p] }
}

// TestNobodyCanBeToldFromThePulse: whatever the sites, no figure and no
// difference of what is shown to everybody is of fewer than five people.
func TestNobodyCanBeToldFromThePulse(t *testing.T) {
	t.Parallel()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	dice := rand.New(rand.NewPCG(seed, 1))
	for range 2000 {
		sites := map[string]int{}
		for i := range 1 + dice.IntN(6) {
			sites[strconv.Itoa(i)] = 1 + dice.IntN(12)
		}
		all, site := crowd(sites)
		shown, everybody, _ := checkin.Groups(all, site, []string{"week"})
		rest := everybody.People
		for _, g := range shown {
			rest -= g.People
			if g.People < checkin.Least {
				t.Fatalf("%v shows %+v", sites, g)
			}
		}
		if rest > 0 && (rest < checkin.Least || len(sites)-len(shown) < 2) {
			t.Fatalf("%v leaves %d people in %d sites", sites, rest, len(sites)-len(shown))
		}
	}
}

func TestAveragesAreRounded(t *testing.T) {
	t.Parallel()
	var all []models.CheckIn
	for i, n := range []int{5, 5, 5, 5, 4, 4} {
		all = append(all, answered(models.PersonID(strconv.Itoa(i)), "week", n))
	}
	_, everybody, _ := checkin.Groups(all, func(models.PersonID) string { return "" }, []string{"week", "stress"})
	if len(everybody.Means) != 1 || everybody.Means[0].Text() != "4.7" {
		t.Errorf("%+v", everybody)
	}
}

func TestWhatACoordinatorLooksAt(t *testing.T) {
	t.Parallel()
	for _, k := range []struct {
		question, value string
		want            []string
	}{
		{"support", "1", []string{"support", "support_text"}},
		{"support", "3", nil},
		{"concern", "none", nil},
		{"concern", "unsafe", nil}, // goes another way
		{"leaving", "often", []string{"leaving", "leaving_text"}},
		{"week", "1", nil}, // nobody sees a pulse by name
		{"connected", "1", nil},
	} {
		c := models.CheckIn{Answers: map[string][]string{k.question: {k.value}}}
		if got := checkin.Attention(c); !slices.Equal(got, k.want) {
			t.Errorf("%s %s: %v", k.question, k.value, got)
		}
	}
}

func TestWhoOwesAReview(t *testing.T) {
	t.Parallel()
	hired := func(days int) models.Date { return models.DateOf(monday.AddDate(0, 0, -days)) }
	org := models.NewOrg(models.OrgParts{
		People: []models.Person{
			{ID: "sam", State: models.Active},
			{ID: "lena", State: models.Active},
			{ID: "max", State: models.Gone},
			{ID: "y", State: models.Active},
			{ID: "rita", State: models.Active},
			{ID: "noor", State: models.Active},
			{ID: "tom", State: models.Active},
			{ID: "mia", State: models.Active},
			{ID: "new", State: models.Active, HiredOn: hired(89)},
			{ID: "old", State: models.Active, HiredOn: hired(91)},
			{ID: "quit", State: models.Gone, HiredOn: hired(10)},
		},
		Assignments: []models.Assignment{{Person: "mia", Role: models.MenteeRole}, {Person: "y", Role: models.MenteeRole}},
		Supervisions: []models.Supervision{
			{Person: "mia", Supervisor: "sam"},
			{Person: "sam", Supervisor: "rita"},
			{Person: "old", Supervisor: "rita"},
			{Person: "new", Supervisor: "noor"},
			{Person: "quit", Supervisor: "tom"},
			{Person: "y", Supervisor: "max"},
			{Person: "mia", Supervisor: "lena", From: monday.AddDate(0, -2, 0), Until: monday},
		},
		Absences: []models.Absence{{Person: "sam", From: monday.AddDate(0, 0, 7), Until: monday.AddDate(0, 0, 9)}},
	})
	rule := models.CheckInRule{Set: "supervisor_weekly", Audience: models.SupervisorRole}
	for p, want := range map[models.PersonID]bool{
		"sam":  true,  // of a mentee
		"noor": true,  // of somebody in the first ninety days
		"rita": false, // whose people are not new
		"tom":  false, // whose new person left
		"lena": false, // whom nobody reports to anymore
	} {
		if got := checkin.Owes(org, p, monday); got != want {
			t.Errorf("%s owes it: %v, want %v", p, got, want)
		}
		if got := (checkin.Asking{Rule: rule, Who: org.Person(p)}).OfNobody(org, monday); got == want {
			t.Errorf("%s has nobody to be asked about: %v", p, got)
		}
	}
	if checkin.Owes(org, "sam", monday.AddDate(0, 0, 8)) {
		t.Error("sam owes it while away")
	}
	if checkin.Owes(org, "max", monday) {
		t.Error("max, who left, owes it")
	}
}
