// Package checkin asks question sets by cron cadence, in each person's own
// time, and takes the answers in a form. Every set asks whether anything felt
// unsafe. It does not judge answers; a yes opens the concern form.
package checkin

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what check-ins need of storage.
type Store interface {
	Person(context.Context, models.PersonID) (models.Person, error)
	Absences(context.Context, models.PersonID) ([]models.Absence, error)
	Mentorship(context.Context, models.MentorshipID) (models.Mentorship, error)
	CheckIn(context.Context, models.CheckInID) (models.CheckIn, error)
	CheckInFor(ctx context.Context, p models.PersonID, set string, slot models.Date) (models.CheckIn, error)
	OpenCheckIns(context.Context, models.PersonID) ([]models.CheckIn, error)
	CheckInsOf(ctx context.Context, p models.PersonID, limit int) ([]models.CheckIn, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "checkin",
		Commands: []handlers.Command{{Name: "checkin", Handle: a.newest}},
		Clicks:   map[string]handlers.Handler{"checkin.answer": a.open, "checkin.snooze": a.snooze},
		Forms:    map[string]handlers.Handler{"checkin.save": a.save},
		Timers: map[string]handlers.Handler{
			"checkin.plan": a.plan, "checkin.ask": a.ask, "checkin.remind": a.remind, "checkin.close": a.closing,
		},
		Home: a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// Settling is how long a new pair is left alone before the first question.
const Settling = 5 * 24 * time.Hour

// plan sets the first date of every question set of a new mentorship.
func (a activity) plan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, rule := range a.policy.CheckIns {
		if who := Audience(m, rule.Audience); who != "" {
			if err := a.setNext(ctx, m, rule, who, r.Now.Add(Settling), &reply); err != nil {
				return handlers.Reply{}, err
			}
		}
	}
	return reply, nil
}

// setNext sets the timer of a set's next date, counting the person's leave.
func (a activity) setNext(ctx context.Context, m models.Mentorship, rule models.CheckInRule, who models.PersonID, after time.Time, reply *handlers.Reply) error {
	p, err := a.store.Person(ctx, who)
	if err != nil {
		return err
	}
	absences, err := a.store.Absences(ctx, who)
	if err != nil {
		return err
	}
	if next := a.calendar.Next(rule, p, absences, after); !next.IsZero() {
		reply.Timers = append(reply.Timers, models.At(next, string(bot.Do("checkin.ask", askSubject(m.ID, rule.Set)))))
	}
	return nil
}

// ask brings a due question set to its person and sets the next date, once per
// local date, whatever happened in between.
func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	pair, set := CutSubject(r.Subject)
	rule, known := a.policy.CheckIn(set)
	m, err := a.store.Mentorship(ctx, pair)
	if err != nil || !known || m.State == models.MentorshipEnded {
		return handlers.Reply{}, err
	}
	who, err := a.store.Person(ctx, Audience(m, rule.Audience))
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	if err := a.setNext(ctx, m, rule, who.ID, r.Now, &reply); err != nil {
		return handlers.Reply{}, err
	}
	slot := models.DateOf(r.Now.In(who.Location()))
	_, err = a.store.CheckInFor(ctx, who.ID, set, slot)
	if who.State != models.Active || m.State == models.MentorshipPaused || err == nil {
		return reply, nil
	}
	if !errors.Is(err, models.ErrNotFound) {
		return handlers.Reply{}, err
	}
	c := models.CheckIn{
		ID: models.NewID[models.CheckInID]("ck"), Person: who.ID, Mentorship: m.ID, Set: set, Slot: slot,
		State: models.CheckInAsked, AskedAt: r.Now, ClosesAt: r.Now.Add(rule.Open),
	}
	words := r.Words(who)
	reply.Save = append(reply.Save, &c)
	reply.Send = append(reply.Send, handlers.Message{
		To: who.ID, Key: promptKey(c), Subject: subject(c), Lane: models.PromptLane, Expires: c.ClosesAt,
		Message: words.Message("checkin.prompt", a.data(c, words)),
	})
	reply.Timers = append(reply.Timers, models.At(c.ClosesAt, string(bot.Do("checkin.close", string(c.ID)))))
	if len(rule.Remind) > 0 {
		reply.Timers = append(reply.Timers, models.At(a.calendar.Awake(who, r.Now.Add(rule.Remind[0])), string(bot.Do("checkin.remind", string(c.ID)))))
	}
	reply.Homes = append(reply.Homes, who.ID)
	return reply, nil
}

func (a activity) data(c models.CheckIn, words prompts.Voice) prompts.Data {
	return prompts.Data{
		"CheckIn": c.ID, "Closes": c.ClosesAt, "Asked": c.AskedAt,
		"Set": prompts.Words(words.Text("checkin.set_"+c.Set, nil)),
	}
}

// newest opens the newest check-in that waits for an answer, or the newest that
// can still be changed.
func (a activity) newest(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	open, err := a.store.OpenCheckIns(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var pick models.CheckIn
	for _, c := range open {
		waits, picked := c.State == models.CheckInAsked, pick.State == models.CheckInAsked
		if pick.ID == "" || waits && !picked || waits == picked && c.AskedAt.After(pick.AskedAt) {
			pick = c
		}
	}
	if pick.ID == "" {
		return handlers.Reply{Answer: r.Say("checkin.none", nil)}, nil
	}
	return a.form(r, pick), nil
}

// open opens the form of the check-in that was clicked, with what was answered
// before.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := c.Answer(r.Person.ID, nil, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	return a.form(r, c), nil
}

func (a activity) form(r handlers.Request, c models.CheckIn) handlers.Reply {
	f := r.Form("checkin.form_"+c.Set, prompts.Data{"CheckIn": c.ID})
	for i := range f.Pages {
		for j, field := range f.Pages[i].Fields {
			if old := c.Answers[field.Key]; len(old) > 0 {
				f.Pages[i].Fields[j].Value = old
			}
		}
	}
	return handlers.Reply{Form: f}
}

// save keeps the answers. The prompt is edited in place, and a yes to the
// safety question opens the concern form with what was typed carried over.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if handlers.Entered(r.Event.Values, "unsafe") == "" {
		return handlers.Reply{}, models.Invalid{Field: "unsafe", Why: "checkin.why_unsafe"}
	}
	if c, err = c.Answer(r.Person.ID, clean(r.Event.Values), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	m, err := a.store.Mentorship(ctx, c.Mentorship)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{
		Save:   []models.Noun{&c},
		Unset:  []string{string(bot.Do("checkin.remind", string(c.ID)))},
		Cancel: []string{subject(c)},
		Send: []handlers.Message{{
			To: c.Person, Key: fmt.Sprintf("%s:answered:%s", subject(c), r.Event.ID), Subject: "answered:" + string(c.ID),
			Replaces: promptKey(c), Message: *r.Say("checkin.answered", a.data(c, r.Words(r.Person))),
		}},
		Homes: []models.PersonID{m.Mentee, m.Mentor},
	}
	if c.Unsafe {
		reply.Form = r.Form("flag.form_carried", prompts.Data{"Facts": carried(c), "Source": "checkin"})
	}
	return reply, nil
}

// snooze asks again later. The first asking stays answerable.
func (a activity) snooze(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := c.Answer(r.Person.ID, nil, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	until := r.Now.Add(time.Hour)
	if r.Event.Value == "tomorrow" {
		until = a.calendar.Morning(r.Person, models.DateOf(r.Now.In(r.Person.Location())).Plus(1))
	}
	if !until.Before(c.ClosesAt) {
		return handlers.Reply{}, models.NotReady("checkin.closes_first")
	}
	return handlers.Reply{
		Timers: []models.Timer{models.At(until, string(bot.Do("checkin.remind", string(c.ID))))},
		Answer: r.Say("checkin.snoozed", prompts.Data{"Until": until}),
	}, nil
}

// remind asks once more, in the words of a reminder.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil || c.State != models.CheckInAsked || !r.Now.Before(c.ClosesAt) {
		return handlers.Reply{}, err
	}
	p, err := a.store.Person(ctx, c.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(p)
	reply := handlers.Reply{Send: []handlers.Message{{
		To: p.ID, Key: fmt.Sprintf("%s:remind:%d", subject(c), r.Now.Unix()), Subject: subject(c), Lane: models.PromptLane, Expires: c.ClosesAt,
		Message: words.Message("checkin.reminder", a.data(c, words)),
	}}}
	if later := a.laterReminder(c, p, r.Now); !later.IsZero() {
		reply.Timers = []models.Timer{models.At(later, string(bot.Do("checkin.remind", string(c.ID))))}
	}
	return reply, nil
}

// laterReminder is the next reminder of the rule after now; zero when that was
// the last.
func (a activity) laterReminder(c models.CheckIn, p models.Person, now time.Time) time.Time {
	rule, _ := a.policy.CheckIn(c.Set)
	for _, after := range rule.Remind {
		if at := a.calendar.Awake(p, c.AskedAt.Add(after)); at.After(now) && at.Before(c.ClosesAt) {
			return at
		}
	}
	return time.Time{}
}

// closing ends the time to answer, kindly.
func (a activity) closing(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	c, err := a.store.CheckIn(ctx, models.CheckInID(r.Subject))
	if err != nil || c.State == models.CheckInClosed {
		return handlers.Reply{}, err
	}
	p, err := a.store.Person(ctx, c.Person)
	if err != nil {
		return handlers.Reply{}, err
	}
	missed := c.State == models.CheckInAsked
	c.State = models.CheckInClosed
	reply := handlers.Reply{Save: []models.Noun{&c}, Cancel: []string{subject(c)}, Homes: []models.PersonID{p.ID}}
	if missed {
		words := r.Words(p)
		reply.Send = []handlers.Message{{
			To: p.ID, Key: subject(c) + ":missed", Subject: "missed:" + string(c.ID), Lane: models.PromptLane, Replaces: promptKey(c),
			Message: words.Message("checkin.missed", a.data(c, words)),
		}}
	}
	return reply, nil
}

func subject(c models.CheckIn) string   { return "checkin:" + string(c.ID) }
func promptKey(c models.CheckIn) string { return subject(c) + ":prompt" }

// askSubject names a question set of a mentorship in a timer.
func askSubject(m models.MentorshipID, set string) string { return string(m) + "/" + set }

// CutSubject reads the subject of a checkin.ask timer: a mentorship, and one of
// the question sets.
func CutSubject(s string) (models.MentorshipID, string) {
	pair, set, _ := strings.Cut(s, "/")
	return models.MentorshipID(pair), set
}

// Audience is who of a mentorship a rule asks; empty when nobody.
func Audience(m models.Mentorship, role models.Role) models.PersonID {
	switch role {
	case models.MenteeRole:
		return m.Mentee
	case models.MentorRole:
		return m.Mentor
	default:
		return ""
	}
}

func clean(values map[string][]string) map[string][]string {
	out := make(map[string][]string, len(values))
	for key, vs := range values {
		for _, v := range vs {
			if v = bot.Clean(v); v != "" {
				out[key] = append(out[key], v)
			}
		}
	}
	return out
}

// carried is what was typed in a check-in, for the concern form.
func carried(c models.CheckIn) string {
	for _, key := range []string{"tried", "feedback"} {
		if text := strings.Join(c.Answers[key], "\n"); text != "" {
			return text
		}
	}
	return ""
}
