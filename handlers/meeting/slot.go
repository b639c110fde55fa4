package meeting

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// slots asks which of the free slots the actor wants.
func (a activity) slots(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	if _, err := a.mayJoin(ctx, r, g.Session); err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	free := options(words, g, r.Now)
	switch {
	case !g.Live():
		return handlers.Reply{}, models.NotReady("meeting.over")
	case g.Hosts(r.Person.ID):
		return handlers.Reply{}, models.NotAllowed("meeting.you_host")
	case len(free) == 0:
		return handlers.Reply{}, models.NotReady("meeting.slots_full")
	}
	return handlers.Reply{Form: r.Form("meeting.form_slot", prompts.Data{
		"Session": g.ID, "Starts": g.StartsAt, "Each": minutes(g.Session), "Free": free,
	})}, nil
}

// chosen asks for the slot that was chosen in the form.
func (a activity) chosen(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.ask(ctx, r, r.Entered("slot"), func(data map[string]any) error {
		return models.Invalid{Field: "slot", Why: "meeting.slot_taken", Data: data}
	})
}

// slot asks for the slot that was chosen below a message.
func (a activity) slot(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.ask(ctx, r, r.Event.Value, func(data map[string]any) error {
		return models.Refused{Kind: models.ErrNotReady, Why: "meeting.slot_taken", Data: data}
	})
}

// ask puts the actor into the line with the slot they wish for, as join does without
// one. A slot that is already taken is refused at once, naming the free ones; if two
// people ask at the same moment, the line decides.
func (a activity) ask(ctx context.Context, r handlers.Request, slot string, taken func(map[string]any) error) (handlers.Reply, error) {
	g, err := a.ground(ctx, r.Org, r.Subject)
	if err != nil {
		return handlers.Reply{}, err
	}
	p, err := a.mayJoin(ctx, r, g.Session)
	if err != nil {
		return handlers.Reply{}, err
	}
	wish, _ := strconv.Atoi(slot)
	if p, err = g.Ask(p, r.Person.ID, wish, g.line, r.Now); err != nil {
		if refused, ok := errors.AsType[models.Refused](err); ok && refused.Why == "meeting.slot_taken" {
			err = taken(map[string]any{"At": g.SlotAt(wish), "Free": labels(options(r.Words(r.Person), g, r.Now))})
		}
		return handlers.Reply{}, err
	}
	return handlers.Reply{Save: []models.Noun{&p}, Timers: []models.Timer{timer(g.Session, "seat", r.Now)}}, nil
}

// options are the free slots, labeled with their time of day.
func options(words prompts.Voice, g ground, now time.Time) []bot.Option {
	var out []bot.Option
	for _, slot := range g.FreeSlots(g.line, now) {
		out = append(out, bot.Option{
			Label: bot.PlainText(words.Text("meeting.slot_at", prompts.Data{"At": g.SlotAt(slot)})), Value: strconv.Itoa(slot),
		})
	}
	return out
}

func labels(options []bot.Option) []string {
	var out []string
	for _, o := range options {
		out = append(out, o.Label)
	}
	return out
}

// slotCard is the card of a session with slots: which are free. It names only the
// hosts.
func (a activity) slotCard(words prompts.Voice, g ground, now time.Time) bot.Message {
	var free []map[string]any
	for _, slot := range g.FreeSlots(g.line, now) {
		free = append(free, map[string]any{"At": g.SlotAt(slot)})
	}
	return words.Message("meeting.card_slots", prompts.Data{
		"Session": g.ID, "What": what(words, g.Session), "Title": g.Title, "Host": hosts(words, g.org, g.Session),
		"Starts": g.StartsAt, "Minutes": g.Minutes, "Each": minutes(g.Session), "Where": where(words, g.Session), "Free": free,
		"Waiting": models.Count(g.line, models.Waiting), "Open": g.State == models.SessionOpen,
	})
}

// slotMessage tells somebody which slot they have.
func (a activity) slotMessage(words prompts.Voice, g ground, p models.Participant, waited bool, now time.Time) bot.Message {
	data := a.comingData(words, g)
	data["At"], data["Minutes"], data["Waited"], data["Free"] = g.SlotAt(p.Slot), minutes(g.Session), waited, options(words, g, now)
	delete(data, "Starts")
	return words.Message("meeting.slot", data)
}

// missed tells somebody that another person was faster, which slot they have instead,
// and which others are free.
func (a activity) missed(words prompts.Voice, g ground, p models.Participant, wish int, now time.Time) bot.Message {
	free := options(words, g, now)
	return words.Message("meeting.slot_missed", prompts.Data{
		"Session": g.ID, "Title": g.Title, "Wish": g.SlotAt(wish), "Keep": g.SlotAt(p.Slot), "Free": free, "Times": labels(free),
	})
}

// taken lists who has which slot, for the host.
func (g ground) taken() []map[string]any {
	line := slices.DeleteFunc(slices.Clone(g.line), func(p models.Participant) bool { return p.Slot == 0 })
	slices.SortFunc(line, func(a, b models.Participant) int { return cmp.Compare(a.Slot, b.Slot) })
	out := []map[string]any{}
	for _, p := range line {
		out = append(out, map[string]any{"At": g.SlotAt(p.Slot), "Name": g.org.Person(p.Person).Name, "Here": p.State == models.Present})
	}
	return out
}

// unslotted are the people who are there without a time of their own, since the host
// noted them.
func (g ground) unslotted() (people []models.Person) {
	for _, p := range g.line {
		if p.State == models.Present && p.Slot == 0 {
			people = append(people, g.org.Person(p.Person))
		}
	}
	return people
}

// nudgeAt sets the reminder before a slot. The first slot is covered by the session's
// own reminder.
func (a activity) nudgeAt(r handlers.Request, s models.Session, slot int, reply *handlers.Reply) {
	if at := s.SlotAt(slot).Add(-remindBefore); slot > 1 && at.After(r.Now.Add(time.Minute)) {
		reply.Timers = append(reply.Timers, models.At(at, string(bot.Do("meeting.nudge", nudged(s, slot)))))
	}
}

// nudged is the subject of a slot's reminder.
func nudged(s models.Session, slot int) string { return string(s.ID) + "/" + strconv.Itoa(slot) }

// nudge reminds whoever has the slot now, ten minutes before it. It reminds nobody if
// the host is given up on at the same moment.
func (a activity) nudge(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	id, slot, _ := strings.Cut(r.Subject, "/")
	g, err := a.ground(ctx, r.Org, id)
	if err != nil || !g.Live() || g.givenUp(r.Now) {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, p := range g.line {
		if p.State == models.In && strconv.Itoa(p.Slot) == slot {
			a.remindOne(r, g, g.org.Person(p.Person), g.SlotAt(p.Slot), &reply)
		}
	}
	return reply, nil
}

func minutes(s models.Session) int { return int(s.SlotLength() / time.Minute) }

// first is the first free slot; 0 if there is none.
func first(free []int) int {
	if len(free) == 0 {
		return 0
	}
	return free[0]
}
