package away

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
)

// reschedule gives what waits for the end of leave its new time, now that the leave is
// other parts: timers that were put off are asked again, and messages wait until the
// person is there, an hour apart.
func (a activity) reschedule(ctx context.Context, r handlers.Request, org models.Org, p models.Person, was models.Absence, parts []models.Absence, reply *handlers.Reply) error {
	timers, err := a.store.TimersAwaiting(ctx, p.ID)
	if err != nil {
		return err
	}
	for _, t := range timers {
		reply.Timers = append(reply.Timers, t.Anew(r.Now))
	}
	messages, err := a.store.WaitingFor(ctx, p.ID)
	if err != nil {
		return err
	}
	before := org.Absences(p.ID)
	from := models.Later(r.Now, was.From)
	moved := a.anew(p, messages, instead(before, was, parts), a.calendar.Back(p, before, from), from)
	reply.Rescheduled = append(reply.Rescheduled, moved...)
	return nil
}

// moved keeps the days of somebody's leave the same days where they are now. The subject
// says who, and in which zone they were.
func (a activity) moved(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	who, zone, _ := strings.Cut(r.Subject, "/")
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	p := org.Person(models.PersonID(who))
	before := p
	before.Zone = zone
	reply := handlers.Reply{Timers: []models.Timer{replan(p.ID, r.Now)}}
	for _, was := range Coming(org.Absences(p.ID), r.Now) {
		x := Moved(was, a.calendar.Zone(before), a.calendar.Zone(p), r.Now)
		if x.From.Equal(was.From) && x.Until.Equal(was.Until) {
			continue
		}
		reply.Save, reply.Timers = append(reply.Save, &x), append(reply.Timers, Over(x))
		if err := a.reschedule(ctx, r, org, p, was, []models.Absence{x}, &reply); err != nil {
			return reply, err
		}
	}
	return reply, nil
}

// anew is when messages are due that waited for the end of leave. What is due before that
// end does not wait for it, and keeps its time. Leave without an end had nothing wait.
func (a activity) anew(p models.Person, waiting []models.Delivery, absences []models.Absence, end, from time.Time) (out []models.Delivery) {
	free := from
	for _, d := range waiting { // the first due first
		prompt := d.Lane == models.PromptLane
		if !end.IsZero() && !d.DueAt.Before(end) {
			at := from
			if prompt {
				at = free
			}
			if at = a.calendar.Back(p, absences, at); at.IsZero() {
				return nil
			}
			d.DueAt = at
			out = append(out, d)
		}
		if prompt {
			free = models.Later(free, d.DueAt.Add(handlers.Apart))
		}
	}
	return out
}

// instead is leave with other parts in the place of some of it.
func instead(all []models.Absence, was models.Absence, parts []models.Absence) []models.Absence {
	left := slices.DeleteFunc(slices.Clone(all), func(x models.Absence) bool { return x.ID == was.ID })
	return append(left, parts...)
}
