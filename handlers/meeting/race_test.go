package meeting_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"cairn/models"
)

// Two hundred people press Join on ten places at the same moment, while the
// line is being looked at: ten are in, the others wait in the order in which
// their wish was committed, each is told once, and the card is right.
func TestTwoHundredPeopleJoinTenPlacesAtOnce(t *testing.T) {
	t.Parallel()
	const people, places = 200, 10
	p := newProgram(t)
	p.crowd(people)
	p.announced("se_1", places)

	var pressing sync.WaitGroup
	start := make(chan struct{})
	refused := make([]string, people)
	for i := range people {
		pressing.Go(func() {
			<-start
			if a := p.click(fmt.Sprint("mentee", i), "meeting.join:se_1"); a.Message != nil {
				refused[i] = a.Message.Plain()
			}
		})
	}
	over := make(chan struct{})
	var looking sync.WaitGroup
	looking.Go(func() {
		for {
			select {
			case <-over:
				return
			default:
				p.tick(t.Context())
			}
		}
	})
	close(start)
	pressing.Wait()
	close(over)
	looking.Wait()
	p.turn(time.Minute) // a look that lost its ground comes again after a pause
	p.settle()

	for i, text := range refused {
		if text != "" {
			t.Fatalf("mentee %d was refused: %s", i, text)
		}
	}
	line, err := p.store.Participants(t.Context(), "se_1")
	p.must(err)
	if len(line) != people {
		t.Fatalf("%d are in the line", len(line))
	}
	for i, part := range line { // in order of commit
		want := models.Waiting
		if i < places {
			want = models.In
		}
		if part.State != want {
			t.Errorf("number %d of the line is %s, not %s", i+1, part.State, want)
		}
	}
	p.turn(time.Second)
	said := p.deliver()
	told := map[models.PersonID]int{}
	for _, s := range said {
		if s.Person != "" && s.Person != "pe_leo" {
			told[s.Person]++
		}
	}
	for _, part := range line {
		if told[part.Person] != 1 {
			t.Errorf("%s was told %d times", part.Person, told[part.Person])
		}
	}
	changes := cards(said)
	if len(changes) != 1 || !strings.Contains(changes[0].text, "0 of 10 places free · 190 waiting") {
		t.Errorf("the card changes %d times, at last to %v", len(changes), changes)
	}
}

// Fifty people choose the same one of four slots at the same moment: one has it,
// the others are told once, with what is free, and have nothing yet.
func TestFiftyPeopleChooseOneSlotAtOnce(t *testing.T) {
	t.Parallel()
	const people = 50
	p := newProgram(t)
	p.crowd(people)
	p.save(&models.Session{
		ID: "se_1", Type: models.OfficeHours, Host: "pe_leo", Title: "Missed doses", State: models.SessionPlanned, Places: 4,
		StartsAt: began.Add(time.Hour), Minutes: 60, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
	})
	var choosing sync.WaitGroup
	start := make(chan struct{})
	for i := range people {
		choosing.Go(func() {
			<-start
			p.choose(fmt.Sprint("mentee", i), "meeting.slot:se_1", "2")
		})
	}
	close(start)
	choosing.Wait()
	p.settle()

	line, err := p.store.Participants(t.Context(), "se_1")
	p.must(err)
	if len(line) != people || line[0].State != models.In || line[0].Slot != 2 {
		t.Fatalf("of %d in the line the first is %+v", len(line), line[0])
	}
	for _, part := range line[1:] {
		if part.State != models.Out || part.Slot != 0 {
			t.Errorf("%s is %s in slot %d", part.Person, part.State, part.Slot)
		}
	}
	told := map[models.PersonID][]string{}
	p.turn(time.Second)
	for _, s := range p.deliver() {
		told[s.Person] = append(told[s.Person], s.text)
	}
	for i, part := range line {
		want := "Somebody took 11:15 AM in Missed doses a moment before you. Free now: 11:00 AM, 11:30 AM and 11:45 AM."
		if i == 0 {
			want = "Your time is Tuesday, January 5, 11:15 AM CST"
		}
		if said := told[part.Person]; len(said) != 1 || !strings.Contains(said[0], want) {
			t.Errorf("number %d of the line hears %q", i+1, said)
		}
	}
	late := strings.TrimPrefix(string(line[1].Person), "pe_")
	if a := p.choose(late, "meeting.slot:se_1", "2"); a.Message == nil || !strings.Contains(a.Message.Plain(), "11:15 AM is already taken. Free: 11:00 AM,") {
		t.Errorf("who comes later hears %+v", a.Message)
	}
}

// However often people come and go, a card changes once a second at most, and
// ends as things are.
func TestACardChangesOnceASecondAtMost(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.crowd(40)
	p.announced("se_1", 5)
	var at []time.Time
	last := ""
	look := func() {
		for _, c := range cards(p.deliver()) {
			at, last = append(at, c.DueAt), c.text
		}
	}
	for i := range 40 {
		p.click(fmt.Sprint("mentee", i), "meeting.join:se_1")
		p.settle()
		p.turn(100 * time.Millisecond)
		look()
	}
	for i := range 20 {
		p.click(fmt.Sprint("mentee", i), "meeting.leave:se_1")
		p.settle()
		p.turn(100 * time.Millisecond)
		look()
	}
	p.turn(time.Second)
	look()
	for i := 1; i < len(at); i++ {
		if gap := at[i].Sub(at[i-1]); gap < time.Second {
			t.Errorf("two changes of the card are %s apart", gap)
		}
	}
	if len(at) < 5 || len(at) > 8 {
		t.Errorf("in six seconds the card changed %d times", len(at))
	}
	if !strings.Contains(last, "0 of 5 places free · 15 waiting") {
		t.Errorf("the card ends as: %s", last)
	}
}

// Whoever is not the host changes nothing, and the host does everything once.
func TestOnlyTheHostActsAndOnce(t *testing.T) {
	t.Parallel()
	p := newProgram(t)
	p.crowd(2)
	p.announced("se_1", 5)
	p.click("mentee0", "meeting.join:se_1")
	p.settle()
	for _, step := range []struct{ user, action, says string }{
		{"mentee0", "meeting.start:se_1", "Only the person who leads this session"},
		{"leo", "meeting.end:se_1", "has not begun yet"},
		{"mentee1", "meeting.here:se_1", "has not begun yet"},
		{"leo", "meeting.start:se_1", ""},
		{"leo", "meeting.start:se_1", "already under way"},
		{"mentee1", "meeting.end:se_1", "Only the person who leads this session"},
		{"mentee1", "meeting.cancel:se_1", "Only the person who leads this session"},
		{"mentee1", "meeting.takeaways:se_1", "Only the person who leads this session"},
		{"mentee1", "meeting.leave:se_1", "You are not in this session"},
		{"leo", "meeting.here:se_1", "You lead this session"},
		{"mentee0", "meeting.here:se_1", "It is noted that you are at"},
		{"leo", "meeting.end:se_1", ""},
		{"leo", "meeting.end:se_1", "is over"},
		{"mentee1", "meeting.join:se_1", "is over"},
		{"mentee1", "meeting.useful:se_1/5", "not in this session"},
		{"mentee0", "meeting.useful:se_1/9", ""},
		{"mentee0", "meeting.join:se_none", "cannot find that"},
	} {
		said := ""
		if a := p.click(step.user, step.action); a.Message != nil {
			said = a.Message.Plain()
		}
		if step.says != "" && !strings.Contains(said, step.says) {
			t.Errorf("%s does %s and hears %q, not %q", step.user, step.action, said, step.says)
		}
	}
	s, err := p.store.Session(t.Context(), "se_1")
	p.must(err)
	if s.State != models.SessionHeld {
		t.Errorf("the session is %s", s.State)
	}
}
