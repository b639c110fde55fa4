package handlers

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"cairn/bot"
	"cairn/models"
)

// Spent edits messages that were sent: it takes out the buttons whose action has the
// subject, and puts a line in the place of the footer that says what came of it. The
// line is by recipient; where it is empty, their message stays as it is.
func Spent(sent []models.Delivery, subject string, says func(models.PersonID) string) ([]Message, error) {
	var out []Message
	for _, d := range sent {
		if len(d.Body) == 0 {
			continue // it was erased
		}
		var m bot.Message
		if err := json.Unmarshal(d.Body, &m); err != nil {
			return nil, fmt.Errorf("read message %s: %w", d.Key, err)
		}
		left := slices.DeleteFunc(slices.Clone(m.Buttons), func(b bot.Button) bool { return b.Action.Subject() == subject })
		line := says(d.Person)
		if len(left) == len(m.Buttons) || line == "" {
			continue
		}
		m.Buttons, m.Footer = left, line
		out = append(out, Message{To: d.Person, Key: d.Key + ":spent", Subject: "spent:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Message: m})
	}
	return out, nil
}

// Unsaid takes back a message that waits to be sent: it takes its place, and its own time
// is over already.
func Unsaid(d models.Delivery, now time.Time) Message {
	return Message{To: d.Person, Key: d.Key + ":unsaid", Subject: "unsaid:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Expires: now}
}

// LessHeard are the timers to set when somebody may hear of less than before, after a
// conflict of interest for example. They take back what waits to be said to that person
// of a case or a gate, and ask others.
func LessHeard(now time.Time) []models.Timer {
	return []models.Timer{models.At(now, "escalation.apart"), models.At(now, "gate.apart")}
}
