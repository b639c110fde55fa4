package handlers

import (
	"context"
	"time"

	"cairn/models"
)

// Apart is the least time between two unrequested messages to one person. It does
// not delay gates, safety, answers, or edits of earlier messages.
const Apart = time.Hour

// unasked reports whether a message is one that its reader did not cause.
func (m Message) unasked() bool {
	return m.Lane == models.PromptLane && m.To != "" && m.Replaces == ""
}

// apart puts off what would come less than an hour after another message that
// nobody asked for, to the next moment at which the person may be asked.
func (ro *Router) apart(ctx context.Context, now time.Time, replies ...*Reply) error {
	if ro.Calendar == nil {
		return nil
	}
	var people []models.PersonID
	for _, reply := range replies {
		for i := range reply.send() {
			if reply.Send[i].unasked() {
				people = append(people, reply.Send[i].To)
			}
		}
	}
	if len(people) == 0 {
		return nil
	}
	last, err := ro.Store.LastPrompts(ctx, people, now.Add(-Apart))
	if err != nil {
		return err
	}
	for _, reply := range replies {
		for i := range reply.send() {
			if m := &reply.Send[i]; m.unasked() {
				if err := ro.putOff(ctx, now, last, m); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (r *Reply) send() []Message {
	if r == nil {
		return nil
	}
	return r.Send
}

// putOff moves one message behind the last one to the same person, and makes
// it the last one.
func (ro *Router) putOff(ctx context.Context, now time.Time, last map[models.PersonID]time.Time, m *Message) error {
	due := dueOr(m.Due, now)
	if before, some := last[m.To]; some && due.Before(before.Add(Apart)) {
		p, err := ro.Store.Person(ctx, m.To)
		if err != nil {
			return err
		}
		due = ro.Calendar.Awake(p, before.Add(Apart))
		m.Due = due
	}
	last[m.To] = due
	return nil
}
