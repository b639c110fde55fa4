package meeting_test

import (
	"fmt"
	"testing"
	"time"

	"cairn/models"
)

// A thousand sessions are planned, each with its timers; people join one of
// them, one after the other. The cost of a join is the click and the look at
// the line.
func BenchmarkJoinAmongAThousandSessions(b *testing.B) {
	p := newProgram(b)
	p.crowd(b.N)
	var nouns []models.Noun
	var timers []models.Timer
	for i := range 1000 {
		id := models.SessionID(fmt.Sprint("se_", i))
		nouns = append(nouns, &models.Session{
			ID: id, Type: models.FlashSession, Host: "pe_leo", Title: "Missed doses", State: models.SessionPlanned, Places: 10,
			StartsAt: began.Add(time.Hour), Minutes: 20, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
		})
		for _, verb := range []string{"remind", "due", "gone"} {
			timers = append(timers, models.At(began.Add(time.Hour), "meeting."+verb+":"+string(id)))
		}
	}
	p.must(p.store.Commit(b.Context(), models.Commit{At: p.now(), Save: nouns, Timers: timers}))
	b.ResetTimer()
	for i := range b.N {
		p.click(fmt.Sprint("mentee", i), fmt.Sprint("meeting.join:se_", i%1000))
		p.settle()
	}
}

// A thousand people join one session within ten seconds. What is counted is how
// often its card is changed on the platform.
func BenchmarkCardChangesOfAThousandJoins(b *testing.B) {
	for b.Loop() {
		p := newProgram(b)
		p.crowd(1000)
		p.announced("se_1", 10)
		changes := 0
		for i := range 1000 {
			p.click(fmt.Sprint("mentee", i), "meeting.join:se_1")
			p.turn(10 * time.Millisecond)
			if i%10 == 9 { // the scheduler and the queue look ten times a second
				p.settle()
				changes += len(cards(p.deliver()))
			}
		}
		p.turn(time.Second)
		changes += len(cards(p.deliver()))
		b.ReportMetric(float64(changes), "cards/1000joins")
	}
}

// A thousand sessions have their reminder, their beginning and their end at the
// same moments.
func BenchmarkTimersOfAThousandSessions(b *testing.B) {
	for b.Loop() {
		p := newProgram(b)
		p.crowd(1)
		var nouns []models.Noun
		var timers []models.Timer
		for i := range 1000 {
			id := models.SessionID(fmt.Sprint("se_", i))
			nouns = append(nouns, &models.Session{
				ID: id, Type: models.FlashSession, Host: "pe_leo", Title: "Missed doses", State: models.SessionPlanned,
				StartsAt: began, Minutes: 20, Place: models.PlaceThread, Platform: "paper", Channel: "C1",
			})
			timers = append(timers, models.At(began, "meeting.remind:"+string(id)))
		}
		p.must(p.store.Commit(b.Context(), models.Commit{At: p.now(), Save: nouns, Timers: timers}))
		p.turn(time.Second)
		p.settle()
	}
}
