package handlers

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"

	"cairn/bot"
	"cairn/models"
)

// Spent edits messages that were sent: it takes out the buttons whose action has the
// subject, or one of the others, and puts a line in the place of the footer that says
// what came of it. The line is by recipient; where it is empty, their message stays as
// it is.
func Spent(sent []models.Delivery, subject string, says func(models.PersonID) string, others ...string) ([]Message, error) {
	var out []Message
	for _, d := range sent {
		m, offered, err := Without(d, append(others, subject)...)
		if err != nil {
			return nil, err
		}
		line := says(d.Person)
		if !offered || line == "" {
			continue
		}
		m.Footer = line
		out = append(out, Message{To: d.Person, Key: d.Key + ":spent", Subject: "spent:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Message: m})
	}
	return out, nil
}

// PairEnded is what Spent says below what one of a pair was still asked when the pair
// ended. Whoever has left reads nothing.
func PairEnded(r Request, org models.Org) func(models.PersonID) string {
	return func(id models.PersonID) string {
		to := org.Person(id)
		if to.State != models.Active {
			return ""
		}
		return r.Words(to).Text("matching.spent_pair", nil)
	}
}

// Over puts other words in the place of every message that asked somebody for something:
// of those that were sent, and of those to the asked, by their key, which may still wait.
func Over(sent []models.Delivery, asked []models.PersonID, key func(models.PersonID) string, subject string, says func(models.PersonID) bot.Message) []Message {
	to := map[string]models.PersonID{}
	for _, p := range asked {
		to[key(p)] = p
	}
	for _, d := range sent {
		to[d.Key] = d.Person
	}
	var out []Message
	for _, key := range slices.Sorted(maps.Keys(to)) {
		out = append(out, Message{To: to[key], Key: key + ":over", Subject: subject, Replaces: key, Message: says(to[key])})
	}
	return out
}

// Without is a message that was sent, without its buttons for some subjects, and
// whether it had any.
func Without(d models.Delivery, subjects ...string) (m bot.Message, offered bool, err error) {
	m, offered, err = Whole(d, subjects...)
	m.Buttons = slices.DeleteFunc(m.Buttons, func(b bot.Button) bool { return slices.Contains(subjects, b.Action.Subject()) })
	return m, offered, err
}

// Whole is a message that was sent, and whether it has buttons for some subjects.
func Whole(d models.Delivery, subjects ...string) (m bot.Message, offered bool, err error) {
	if len(d.Body) == 0 {
		return m, false, nil // it was erased
	}
	if err := json.Unmarshal(d.Body, &m); err != nil {
		return m, false, fmt.Errorf("read message %s: %w", d.Key, err)
	}
	return m, slices.ContainsFunc(m.Buttons, func(b bot.Button) bool { return slices.Contains(subjects, b.Action.Subject()) }), nil
}

// Unsaid takes back a message that waits to be sent: it takes that message's place, and
// has itself expired.
func Unsaid(d models.Delivery, now time.Time) Message {
	return Message{To: d.Person, Key: d.Key + ":unsaid", Subject: "unsaid:" + d.Subject, Replaces: d.Key, Lane: d.Lane, Expires: now}
}

// EachBelow sets a timer for the person whom a timer is about and for everybody below them,
// or for everybody where it names nobody. Each has one of their own, so that one line of an
// import does not go through everything that was ever sent at once.
func EachBelow(ctx context.Context, r Request, do string) (Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return Reply{}, err
	}
	of := models.PersonID(r.Subject)
	var reply Reply
	for _, p := range org.People() {
		_, below := org.Supervises(of, p.ID, r.Now)
		if of == "" || below || p.ID == of {
			reply.Timers = append(reply.Timers, models.At(r.Now, string(bot.Do(do, string(p.ID)))))
		}
	}
	return reply, nil
}

// LessHeard are the timers to set when some people may hear of less than before, or
// others less of them, after a conflict of interest for example. They take back what
// waits to be said of a case, a gate, ratings or a role, and ask others, also those who may hear
// again. Whoever is below these people is seen to as well, and everybody where nobody is
// named.
func LessHeard(now time.Time, people ...models.PersonID) []models.Timer {
	if len(people) == 0 {
		people = []models.PersonID{""}
	}
	var out []models.Timer
	for _, p := range people {
		for _, verb := range []string{"escalation.apart", "gate.apart", "gap.apart", "boundary.apart"} {
			out = append(out, models.At(now, string(bot.Do(verb, string(p)))))
		}
	}
	return out
}
