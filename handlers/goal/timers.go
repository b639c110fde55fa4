package goal

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// ahead is what a goal that just went live has before it: reviews, the look
// whether it stands still, and its day.
func (a activity) ahead(g models.Goal, mentee models.Person, now time.Time) []models.Timer {
	timers := []models.Timer{a.stuckAt(g, mentee), a.dueAt(g, mentee)}
	if t, some := a.reviewAt(g, mentee, now); some {
		timers = append(timers, t)
	}
	return timers
}

func (a activity) reviewAt(g models.Goal, mentee models.Person, now time.Time) (models.Timer, bool) {
	on, day := g.NextReview(models.DateOf(now.In(mentee.Location())), mentee.Location())
	if on == "" {
		return models.Timer{}, false
	}
	return a.on(mentee, on, "goal.review", g, day), true
}

func (a activity) stuckAt(g models.Goal, mentee models.Person) models.Timer {
	return a.on(mentee, models.DateOf(g.MovedAt.In(mentee.Location())).Plus(models.StuckAfter), "goal.stuck", g, 0)
}

func (a activity) dueAt(g models.Goal, mentee models.Person) models.Timer {
	return a.on(mentee, g.Due.Plus(1), "goal.due", g, 0)
}

// on is a timer on the morning of a date, or of the first workday after it. The
// key of a timer is its action without the number, so that a goal has one of
// each kind.
func (a activity) on(mentee models.Person, d models.Date, verb string, g models.Goal, n int) models.Timer {
	t := models.At(a.calendar.Awake(mentee, a.calendar.Morning(mentee, d)), string(bot.Do(verb, fmt.Sprintf("%s/%d", g.ID, n))))
	t.Key = string(bot.Do(verb, string(g.ID)))
	return t
}

// waiting is a goal whose time has come, with its pair. It waits on while the
// pair pauses or the mentee is on leave, and is over when the pair is.
type waiting struct {
	goal   models.Goal
	pair   models.Mentorship
	org    models.Org
	n      int // of the timer
	later  []models.Timer
	silent bool // nothing is to be said now
}

func (a activity) fired(ctx context.Context, r handlers.Request, verb string) (w waiting, err error) {
	id, n, _ := strings.Cut(r.Subject, "/")
	w.n, _ = strconv.Atoi(n)
	if w.goal, err = a.store.Goal(ctx, models.GoalID(id)); err != nil {
		return w, err
	}
	if w.pair, err = a.store.Mentorship(ctx, w.goal.Mentorship); err != nil {
		return w, err
	}
	if w.org, err = r.Org(ctx); err != nil {
		return w, err
	}
	if w.goal.State != models.GoalLive || w.pair.State == models.MentorshipEnded {
		w.silent = true
		return w, nil
	}
	absences, err := a.store.Absences(ctx, w.pair.Mentee)
	if err != nil {
		return w, err
	}
	mentee := w.org.Person(w.pair.Mentee)
	at := a.calendar.Back(mentee, absences, resumes(w.pair, r.Now))
	if at.IsZero() { // on leave without an end: look again later
		at = r.Now.AddDate(0, 0, again)
	}
	if at.After(r.Now) {
		t := a.on(mentee, models.DateOf(at.In(mentee.Location())), verb, w.goal, w.n)
		if t.DueAt.Before(at) { // the morning of that day is not late enough
			t.DueAt = a.calendar.Awake(mentee, at)
		}
		w.silent, w.later = true, []models.Timer{t.Awaiting(mentee.ID, r.Now)}
	}
	return w, nil
}

// begin gives a goal that came to its pair live, from the pair before or as a way back
// to practice, what it has before it. A new pair is not asked in its first week what
// became of it: its home shows the goal.
func (a activity) begin(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	w, err := a.fired(ctx, r, "goal.begin")
	if err != nil || w.silent {
		return handlers.Reply{Timers: w.later}, err
	}
	mentee := w.org.Person(w.pair.Mentee)
	first := a.calendar.Morning(mentee, models.DateOf(w.pair.StartedAt.In(mentee.Location())).Plus(again))
	timers := a.ahead(w.goal, mentee, r.Now)
	for i, t := range timers {
		if t.DueAt.Before(first) {
			timers[i].DueAt = a.calendar.Awake(mentee, first)
		}
	}
	return handlers.Reply{Timers: timers}, nil
}

// review asks the pair, on day 30, 60 and 90, to look at the goal together.
func (a activity) review(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	w, err := a.fired(ctx, r, "goal.review")
	if err != nil || w.silent {
		return handlers.Reply{Timers: w.later}, err
	}
	reply := a.say(r, w, "review", fmt.Sprintf("review%d", w.n), prompts.Data{
		"Goal": w.goal.ID, "Title": w.goal.Title, "Target": w.goal.Target, "Standing": w.goal.Standing, "Due": w.goal.Due, "Day": w.n,
	})
	if t, some := a.reviewAt(w.goal, w.org.Person(w.pair.Mentee), r.Now); some {
		reply.Timers = append(reply.Timers, t)
	}
	return reply, nil
}

// say tells both of the pair something about their goal, once under a name. Whoever
// is on leave, and nobody knows until when, finds the goal on their home.
func (a activity) say(r handlers.Request, w waiting, key, name string, data prompts.Data) handlers.Reply {
	reply := handlers.Reply{Homes: []models.PersonID{w.pair.Mentee, w.pair.Mentor}}
	for _, id := range reply.Homes {
		if m := a.told(r, w, w.org.Person(id), key, name, seenBy(id, w.pair, w.org, data)); !m.Due.IsZero() {
			m.Lane = models.PromptLane
			reply.Send = append(reply.Send, m)
		}
	}
	return reply
}

// told is what somebody is told about a goal once they are awake and back from leave; it
// is never due when nobody knows when that is.
func (a activity) told(r handlers.Request, w waiting, to models.Person, key, name string, data prompts.Data) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: subject(w.goal) + ":" + name + ":" + string(to.ID), Subject: prompted(w.goal, key),
		Due: a.calendar.Back(to, w.org.Absences(to.ID), r.Now), Message: r.Words(to).Message("goal."+key, data),
	}
}

// boss is who oversees the mentee; the zero person where nobody does who is there.
func (w waiting) boss(now time.Time) models.Person {
	if boss := w.org.Person(models.Overseer(w.org, w.pair.Mentee, now)); boss.State == models.Active {
		return boss
	}
	return models.Person{}
}

// tells adds who oversees the mentee to those who hear.
func (a activity) tells(reply *handlers.Reply, r handlers.Request, w waiting, key, name string, data prompts.Data) {
	if boss := w.boss(r.Now); boss.ID != "" {
		if m := a.told(r, w, boss, key, name, data); !m.Due.IsZero() {
			reply.Send = append(reply.Send, m)
		}
	}
}

// again is how long after the first a second word about a goal that stands
// still, or is over, comes; in days.
const again = 7

// stuck speaks of a goal that nobody has said anything about for three weeks:
// first to the pair, then, a week later, to the supervisor as well.
func (a activity) stuck(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	w, err := a.fired(ctx, r, "goal.stuck")
	if err != nil || w.silent {
		return handlers.Reply{Timers: w.later}, err
	}
	mentee := w.org.Person(w.pair.Mentee)
	today := models.DateOf(r.Now.In(mentee.Location()))
	if w.goal.Due.Before(today) {
		return handlers.Reply{}, nil // the question how it ended is asked instead
	}
	if w.goal.ReviewedSince(today.Plus(-again+1), today, mentee.Location()) {
		return handlers.Reply{Timers: []models.Timer{a.on(mentee, today.Plus(again), "goal.stuck", w.goal, w.n)}}, nil
	}
	name := fmt.Sprintf("stuck:%d:%d", w.goal.MovedAt.Unix(), w.n)
	data := prompts.Data{
		"Goal": w.goal.ID, "Title": w.goal.Title, "Days": days(w.goal.MovedAt, r.Now, mentee.Location()),
		"Heard": w.boss(r.Now).ID != "", "Again": w.n > 0,
	}
	reply := a.say(r, w, "stuck", name, data)
	if w.n > 0 {
		a.tells(&reply, r, w, "stuck_supervisor", name, prompts.Data{"Person": mentee.Name, "Goal": w.goal.ID, "Title": w.goal.Title, "Days": data["Days"]})
		return reply, nil
	}
	reply.Timers = []models.Timer{a.on(mentee, today.Plus(again), "goal.stuck", w.goal, 1)}
	return reply, nil
}

// due asks how a goal ended whose day has passed: the pair at once and a week
// later, then the supervisor hears that it is still open.
func (a activity) due(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	w, err := a.fired(ctx, r, "goal.due")
	if err != nil || w.silent {
		return handlers.Reply{Timers: w.later}, err
	}
	mentee := w.org.Person(w.pair.Mentee)
	today := models.DateOf(r.Now.In(mentee.Location()))
	if !w.goal.Due.Before(today) {
		return handlers.Reply{Timers: []models.Timer{a.dueAt(w.goal, mentee)}}, nil
	}
	name := fmt.Sprintf("due:%s:%d", w.goal.Due, w.n)
	reply := a.say(r, w, "due", name, atEnd(w.goal))
	if w.n > 0 {
		a.tells(&reply, r, w, "due_supervisor", name, prompts.Data{"Person": mentee.Name, "Goal": w.goal.ID, "Title": w.goal.Title, "Due": w.goal.Due})
		return reply, nil
	}
	reply.Timers = []models.Timer{a.on(mentee, today.Plus(again), "goal.due", w.goal, 1)}
	return reply, nil
}

func atEnd(g models.Goal) prompts.Data {
	return prompts.Data{"Goal": g.ID, "Title": g.Title, "Target": g.Target, "Standing": g.Standing, "Due": g.Due}
}

// pairOver takes the way to accept or change from what a pair that has ended had not
// agreed: its sheet and its goals. Nobody is asked anymore what became of the goals that
// were live, which stay the mentee's.
func (a activity) pairOver(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	sheets, err := a.store.SheetsIn(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	goals, err := a.store.GoalsIn(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	says := handlers.PairEnded(r, org)
	var reply handlers.Reply
	for _, s := range sheets {
		if s.Accepted() {
			continue
		}
		if err := a.takeBack(ctx, sheetSubject(s), sheetWordings(s), says, &reply); err != nil {
			return handlers.Reply{}, err
		}
	}
	for _, g := range goals {
		switch g.State {
		case models.GoalProposed:
			err = a.takeBack(ctx, subject(g), []string{wording(g)}, says, &reply)
		case models.GoalLive:
			err = a.unask(ctx, m, g, says, &reply)
		case models.GoalClosed: // has nothing open
		}
		if err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

// unask takes the buttons from what a pair was asked and told about a goal that was live,
// and what was to be asked is not asked anymore.
func (a activity) unask(ctx context.Context, m models.Mentorship, g models.Goal, says func(models.PersonID) string, reply *handlers.Reply) error {
	var about []string
	for _, key := range []string{"review", "stuck", "due"} {
		about = append(about, prompted(g, key))
	}
	sent, err := a.store.PromptsAbout(ctx, []models.PersonID{m.Mentee, m.Mentor}, m.StartedAt, about...)
	if err != nil {
		return err
	}
	told, err := a.store.MessagesAbout(ctx, moved(g))
	if err != nil {
		return err
	}
	id := string(g.ID)
	spent, err := handlers.Spent(append(sent, told...), id, says, id+"/0", id+"/-1", id+"/-2") // the last three say how it ended
	reply.Send, reply.Cancel = append(reply.Send, spent...), append(reply.Cancel, about...)
	return err
}

// prompted is what a message is about that asks for something about a goal.
func prompted(g models.Goal, key string) string { return key + ":" + string(g.ID) }

// moved is what a message is about that says where a goal stands.
func moved(g models.Goal) string { return "moved:" + string(g.ID) }

// takeBack takes the buttons for an object, as it is worded now, from what was said about
// it, and what was not said yet is not said anymore.
func (a activity) takeBack(ctx context.Context, about string, wordings []string, says func(models.PersonID) string, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, about)
	if err != nil {
		return err
	}
	spent, err := handlers.Spent(sent, wordings[0], says, wordings[1:]...)
	reply.Send, reply.Cancel = append(reply.Send, spent...), append(reply.Cancel, about)
	return err
}
