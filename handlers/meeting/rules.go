package meeting

import (
	"strconv"
	"time"

	"cairn/models"
)

// fewest is how many answers there must be before an average is shown. With fewer, one
// could guess who said what.
const fewest = 5

// Average is how many people rated how useful a session was, and their average, such
// as "4.2"; 0 and "" when too few did.
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

// ahead is how long before its start a session must be announced to be put on a
// platform's list of events. For one that starts sooner, the card is enough.
const ahead = 30 * time.Minute

// PlannedAhead reports whether a session that is announced now belongs on a list of
// events.
func PlannedAhead(s models.Session, now time.Time) bool {
	return Listable(s) && !s.StartsAt.Before(now.Add(ahead))
}

// Listable reports whether everybody may know of the session: it is announced, anyone
// can join, and it is not over.
func Listable(s models.Session) bool {
	return s.Announced() && s.Live() && s.Circle == "" && s.Mentorship == ""
}

// Move gives a session another time. It refuses a circle's meeting, whose time follows
// from how often the circle meets.
func Move(s models.Session, by models.PersonID, to, now time.Time) (models.Session, error) {
	if s.Circle != "" {
		return s, models.NotReady("meeting.why_rhythm")
	}
	return s.Move(by, to, now)
}

// apart is the least time between two changes of one card.
const apart = time.Second

// NextCard is when a card may change next: at the time of a change that is still
// waiting, or else a second after the last one.
func NextCard(last, now time.Time) time.Time {
	if last.After(now) {
		return last
	}
	if next := last.Add(apart); next.After(now) {
		return next
	}
	return now
}
