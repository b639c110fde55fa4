package meeting

import (
	"strconv"
	"time"

	"cairn/models"
)

// fewest is how many answers there must be before an average is told: with
// fewer, people could be guessed.
const fewest = 5

// Average is how many people said how useful a session was, and what they said
// on average, such as "4.2"; nothing when too few did.
func Average(line []models.Participant) (answers int, average string) {
	sum := 0
	for _, p := range line {
		if p.Useful > 0 {
			answers, sum = answers+1, sum+p.Useful
		}
	}
	if answers < fewest {
		return 0, ""
	}
	return answers, strconv.FormatFloat(float64(sum)/float64(answers), 'f', 1, 64)
}

// apart is the least time between two changes of one card.
const apart = time.Second

// NextCard is when a card may change next: when the change that still waits
// would have come, or a second after the last one.
func NextCard(last, now time.Time) time.Time {
	if last.After(now) {
		return last
	}
	if next := last.Add(apart); next.After(now) {
		return next
	}
	return now
}
