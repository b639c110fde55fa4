package gate

import (
	"context"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// plan creates the upcoming gates on a person's tracks. Gates whose date had
// already passed when the person joined are left for their supervisor to request.
func (a activity) plan(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Person(ctx, models.PersonID(r.Subject))
	if err != nil {
		return handlers.Reply{}, err
	}
	on, err := a.ground(ctx, r.Org, p.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for _, e := range a.arrivals(on, p, r.Now) {
		reply.Save = append(reply.Save, &e)
		reply.Timers = append(reply.Timers, preceptor(p.ID, r.Now))
		on.Enrollments = append(on.Enrollments, e)
	}
	for _, e := range on.Enrollments {
		if e.Current() {
			a.planTrack(on, e, p, r.Now, &reply)
		}
	}
	if len(reply.Save) > 0 {
		reply.Homes = []models.PersonID{p.ID}
	}
	return reply, nil
}

// preceptor is the timer that suggests a preceptor for a person who was put on a
// track.
func preceptor(p models.PersonID, now time.Time) models.Timer {
	return models.At(now, string(bot.Do("precept.suggest", string(p))))
}

// arrivals lists the tracks that a person's role newly puts them on; each happens once.
func (a activity) arrivals(on models.Ground, p models.Person, now time.Time) []models.Enrollment {
	var out []models.Enrollment
	for _, t := range a.policy.GateTracks {
		was := slices.ContainsFunc(on.Enrollments, func(e models.Enrollment) bool { return e.Track == t.Key })
		if t.Audience == "" || p.HiredOn == "" || was || !on.Org.Has(p.ID, t.Audience, now) {
			continue
		}
		e := models.Enrollment{ID: models.NewID[string]("en"), Person: p.ID, Track: t.Key, StartedOn: p.HiredOn}
		e.CreatedAt = now
		out = append(out, e)
	}
	return out
}

// planTrack plans the gates of one track that are not yet on file.
func (a activity) planTrack(on models.Ground, e models.Enrollment, p models.Person, now time.Time, reply *handlers.Reply) {
	for _, rule := range a.policy.Gates {
		if rule.Track != e.Track || rule.DueDays <= 0 || on.Skipped(e, rule) || planned(on.Gates, rule.Key) {
			continue
		}
		day := on.Planned(e, rule)
		if day == "" {
			continue // it counts from a gate that is not passed
		}
		due := a.calendar.Morning(p, day)
		if !due.After(now) {
			due = a.calendar.Morning(p, models.DateOf(now.In(a.calendar.Zone(p))).Plus(1))
		}
		g := models.Gate{
			ID: models.NewID[models.GateID]("gt"), Person: p.ID, Rule: rule.Key, DueAt: due, State: models.GateOpen, Independence: rule.Independence,
		}
		reply.Save = append(reply.Save, &g)
		reply.Timers = append(reply.Timers, a.timers(g, rule, p, now)...)
	}
}

func planned(gates []models.Gate, rule string) bool {
	return slices.ContainsFunc(gates, func(g models.Gate) bool { return g.Rule == rule })
}

// planners are the roles that put people on a track.
var planners = []models.Role{models.SupervisorRole, models.CredentialingRole, models.CoordinatorRole}

// openTrack asks which track somebody goes on, and from when.
func (a activity) openTrack(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := handlers.Mentioned(ctx, a.store, r, r.Args)
	if err != nil {
		return handlers.Reply{}, err
	}
	on, err := a.mayPlan(ctx, r, p.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	var tracks []bot.Option
	for _, key := range a.trackKeys() {
		if !current(on.Enrollments, key) {
			tracks = append(tracks, bot.Option{Label: a.policy.Track(key).NameIn(words.Locale()), Value: key})
		}
	}
	if len(tracks) == 0 {
		return handlers.Reply{}, models.NotReady("gate.all_tracks")
	}
	return handlers.Reply{Form: r.Form("gate.form_track", prompts.Data{
		"PersonID": p.ID, "Person": p.Name, "Tracks": tracks, "On": a.trackNames(on.Enrollments, words), "Today": on.Org.LocalDate(p.ID, r.Now),
	})}, nil
}

// mayPlan returns a person's ground if the actor may put that person on a track.
func (a activity) mayPlan(ctx context.Context, r handlers.Request, p models.PersonID) (models.Ground, error) {
	on, err := a.ground(ctx, r.Org, p)
	if err != nil {
		return on, err
	}
	decides, why := models.Can(on.Org, r.Person.ID, models.Authorize, p, r.Now)
	coordinates, _ := models.Can(on.Org, r.Person.ID, models.Coordinate, p, r.Now)
	if !decides && (!coordinates || r.Person.ID == p) {
		return on, models.NotAllowed(why)
	}
	if on.Org.Person(p).State != models.Active {
		return on, models.NotReady("errors.why_left")
	}
	return on, nil
}

// track puts a person on a track and plans its gates.
func (a activity) track(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	person := models.PersonID(r.Subject)
	on, err := a.mayPlan(ctx, r, person)
	if err != nil {
		return handlers.Reply{}, err
	}
	key := r.Entered("track")
	start, dated := models.ParseDate(r.Entered("start"))
	switch today := on.Org.LocalDate(person, r.Now); {
	case !slices.Contains(a.trackKeys(), key):
		return handlers.Reply{}, models.Invalid{Field: "track", Why: "gate.why_track"}
	case current(on.Enrollments, key):
		return handlers.Reply{}, models.Invalid{Field: "track", Why: "gate.why_on_track"}
	case !dated || today.Plus(365).Before(start) || start.Before(today.Plus(-365)):
		return handlers.Reply{}, models.Invalid{Field: "start", Why: "gate.why_start"}
	}
	e := &models.Enrollment{ID: models.NewID[string]("en"), Person: person, Track: key, StartedOn: start, By: r.Person.ID}
	reply := handlers.Reply{
		Save:   []models.Noun{e},
		Timers: []models.Timer{models.At(r.Now, string(bot.Do("gate.plan", string(person)))), preceptor(person, r.Now)},
		Homes:  []models.PersonID{person},
	}
	for _, id := range []models.PersonID{person, r.Person.ID} {
		to := on.Org.Person(id)
		words := r.Words(to)
		data := prompts.Data{"Track": a.policy.Track(key).NameIn(words.Locale()), "Start": start, "By": r.Person.Name, "Command": a.command}
		part := "gate.tracked_subject"
		if id != person {
			part = "gate.tracked"
			data = prompts.Data{"Track": data["Track"], "Start": start, "Person": on.Org.Person(person).Name}
		}
		reply.Send = append(reply.Send, handlers.Message{To: id, Key: "track:" + e.ID + ":" + string(id), Subject: "track:" + e.ID, Message: words.Message(part, data)})
	}
	return reply, nil
}

// trackKeys are the tracks that have gates, in the order of the program.
func (a activity) trackKeys() []string {
	var out []string
	for _, rule := range a.policy.Gates {
		if !slices.Contains(out, rule.Track) {
			out = append(out, rule.Track)
		}
	}
	return out
}

func (a activity) trackNames(all []models.Enrollment, words prompts.Voice) []string {
	var out []string
	for _, e := range all {
		if e.Current() {
			out = append(out, a.policy.Track(e.Track).NameIn(words.Locale()))
		}
	}
	return out
}

func current(all []models.Enrollment, track string) bool {
	return slices.ContainsFunc(all, func(e models.Enrollment) bool { return e.Track == track && e.Current() })
}

// weigh looks at a person's gates again because there is new evidence: a gate
// whose recipe is complete is brought to its decider, and an authorization that was
// practiced does not lapse.
func (a activity) weigh(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	person := models.PersonID(r.Subject)
	on, err := a.ground(ctx, r.Org, person)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{person}}
	for _, g := range on.Gates {
		on.Rule, _ = a.policy.Gate(g.Rule)
		switch ready := on.Ready(g); {
		case g.Passed() && on.Rule.LapseDays > 0:
			if err := a.practiced(ctx, on, g, &reply); err != nil {
				return handlers.Reply{}, err
			}
		case ready && g.ReadyAt.IsZero():
			g.ReadyAt = r.Now
			reply.Save = append(reply.Save, &g)
			a.sayReady(r, a.seen(on, g), &reply)
		case !ready && !g.ReadyAt.IsZero() && g.Undecided():
			if err := a.sayUnready(ctx, r, a.seen(on, g), &reply); err != nil { // a correction took something away
				return handlers.Reply{}, err
			}
			g.ReadyAt = time.Time{}
			reply.Save = append(reply.Save, &g)
		}
	}
	return reply, nil
}

// sayReady tells the person and the decider that only the decision is missing.
func (a activity) sayReady(r handlers.Request, v view, reply *handlers.Reply) {
	if v.gone() {
		return
	}
	a.sayReadyTo(r, v, v.decider(r.Now), reply)
	a.sayReadyTo(r, v, v.org.Person(v.gate.Person), reply)
}

func (a activity) sayReadyTo(r handlers.Request, v view, to models.Person, reply *handlers.Reply) {
	if to.ID == "" {
		return
	}
	due := a.calendar.Awake(to, r.Now)
	key, data := "gate.ready", v.data(a.policy, r.Words(to))
	data["Past"] = v.past(to, due)
	if to.ID == v.gate.Person {
		key, data["Decider"] = "gate.ready_subject", v.decider(r.Now).ID != ""
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: to.ID, Key: v.readyKey() + string(to.ID), Subject: subject(v.gate), Lane: models.GateLane, Due: due, Message: r.Words(to).Message(key, data),
	})
	reply.Homes = append(reply.Homes, to.ID)
}

// readyKey is how the keys begin of what says since when the evidence is complete.
func (v view) readyKey() string {
	return subject(v.gate) + ":ready:" + v.gate.ReadyAt.Format("20060102T150405.000") + ":"
}

// sayUnready changes what says that the evidence is complete, for those who may still see
// the record: something is missing again. What waits to say so is not sent.
func (a activity) sayUnready(ctx context.Context, r handlers.Request, v view, reply *handlers.Reply) error {
	queued, err := a.store.Queued(ctx, subject(v.gate))
	if err != nil {
		return err
	}
	for _, d := range queued {
		if strings.HasPrefix(d.Key, v.readyKey()) {
			reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		}
	}
	sent, err := a.store.MessagesAbout(ctx, subject(v.gate))
	if err != nil {
		return err
	}
	for _, d := range sent {
		sees, _ := models.Can(v.org, d.Person, models.SeeRecord, v.gate.Person, r.Now)
		if !sees || !strings.HasPrefix(d.Key, v.readyKey()) {
			continue
		}
		to, part := v.org.Person(d.Person), "gate.unready"
		if to.ID == v.gate.Person {
			part = "gate.unready_subject"
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: to.ID, Key: d.Key + unready, Subject: subject(v.gate), Replaces: d.Key, Lane: models.GateLane, Message: v.message(a.policy, r, to, part),
		})
		reply.Homes = append(reply.Homes, to.ID)
	}
	return nil
}

// unready ends the key of what took the place of a message that is not true anymore: it
// has no buttons to remove or to restore.
const unready = ":unready"
