package handlers

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"cairn/bot"
	"cairn/models"
)

// Spent takes the buttons with which something could be done from the messages
// that were sent about it, and has them say what became of it, in the place of
// the small print. subject is that of the buttons; says is one line for a
// recipient, or none to leave theirs alone.
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

// Unsaid takes back what waits to be said to one person.
func Unsaid(d models.Delivery, now time.Time) Message {
	return Message{To: d.Person, Key: d.Key + ":unsaid", Subject: "unsaid:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Expires: now}
}

// LessHeard is set where somebody may hear of less from now on: what waits to be said
// to them of a case or a gate is not said, and others are asked.
func LessHeard(now time.Time) []models.Timer {
	return []models.Timer{models.At(now, "escalation.apart"), models.At(now, "gate.apart")}
}
