// Package intake asks people what they bring to the program and what they want
// from it: one form that is needed, for mentees or for mentors, and parts that
// may be left out. Each part is saved by itself. It also invites people, one by
// one or by site and role. It pairs nobody; matching does.
package intake

import (
	"context"
	"errors"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what intake needs of storage.
type Store interface {
	handlers.Finder
	Intake(context.Context, models.IntakeID) (models.Intake, error)
	Intakes(context.Context) ([]models.Intake, error)
	ReleasedProposalsOf(context.Context, models.PersonID) ([]models.Proposal, error)
	RatingsOf(context.Context, models.PersonID) ([]models.Rating, error)
	Campaigns(context.Context) ([]models.Campaign, error)
	IntakeOf(context.Context, models.PersonID, models.Side) (models.Intake, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name: "intake",
		Commands: []handlers.Command{
			{Name: "intake", Who: []models.Role{models.MenteeRole, models.MentorRole}, Handle: a.open},
			{Name: "invite", Who: []models.Role{models.CoordinatorRole}, Handle: a.openCampaign},
		},
		Clicks: map[string]handlers.Handler{
			"intake.start": a.open, "intake.skills": a.skills, "intake.skill": a.openSkill, "intake.avoid": a.openAvoid,
			"intake.work": a.openSection("work"), "intake.ways": a.openSection("ways"), "intake.gives": a.openSection("gives"),
			"intake.campaign": a.openCampaign,
		},
		Forms: map[string]handlers.Handler{
			"intake.save": a.save, "intake.rated": a.saveSkill, "intake.avoided": a.saveAvoid,
			"intake.keep_work": a.saveSection("work"), "intake.keep_ways": a.saveSection("ways"), "intake.keep_gives": a.saveSection("gives"),
			"intake.campaigned": a.sendCampaign,
		},
		OpenedBy: map[string]string{"intake.campaigned": "invite"},
		Timers:   map[string]handlers.Handler{"intake.invite": a.invite},
		Home:     a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// invite asks a person once to tell about themselves, in their waking hours.
func (a activity) invite(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	p, err := a.store.Person(ctx, models.PersonID(r.Subject))
	if err != nil || p.State != models.Active {
		return handlers.Reply{}, err
	}
	if told, err := a.told(ctx, p.ID); err != nil || told {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	roles := org.Roles(p.ID, r.Now)
	mentor := slices.Contains(roles, models.MentorRole) && !slices.Contains(roles, models.MenteeRole)
	return handlers.Reply{
		Send: []handlers.Message{{
			To: p.ID, Key: inviteKey(p.ID), Subject: invitation(p.ID), Lane: models.PromptLane, Due: a.calendar.Awake(p, r.Now),
			Message: r.Words(p).Message("intake.invite", prompts.Data{"Name": p.Name, "Program": a.policy.Name, "Mentor": mentor}),
		}},
		Homes: []models.PersonID{p.ID},
	}, nil
}

// told reports whether somebody has an intake on either side.
func (a activity) told(ctx context.Context, p models.PersonID) (bool, error) {
	for _, side := range []models.Side{models.AsMentee, models.AsMentor} {
		if in, err := a.intake(ctx, p, side); err != nil || in.Version > 0 {
			return true, err
		}
	}
	return false, nil
}

func inviteKey(p models.PersonID) string { return "intake.invite:" + string(p) }

func invitation(p models.PersonID) string { return "invitation:" + string(p) }

// open shows the form for the side that was named, or for the person's role.
func (a activity) open(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	side := sideOf(r.Roles, r.Args+r.Subject) // typed behind the command, or named by a button
	in, err := a.changeable(ctx, r.Person.ID, side)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Reply{Form: a.form(r, in)}, nil
}

func (a activity) form(r handlers.Request, in models.Intake) *bot.Form {
	words := r.Words(r.Person)
	return r.Form("intake.form_"+string(in.Side), prompts.Data{
		"Program": a.policy.Name, "Side": in.Side,
		"Competencies": handlers.CompetencyOptions(a.policy, words.Locale()),
		"Places":       handlers.NumberOptions(mostPlaces(in, a.policy)),
		"Competency":   string(in.Competency), "Level": handlers.Filled(in.Level), "Example": in.Example, "Hopes": in.Hopes,
		"Confidence": handlers.Filled(in.Confidence), "Languages": in.Languages, "Times": in.Times, "Place": handlers.Filled(in.Places),
	})
}

// save keeps what was entered; it can be changed until a match is made.
func (a activity) save(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	side := models.Side(r.Subject)
	if !slices.Contains(r.Roles, roleOf(side)) {
		return handlers.Reply{}, models.NotAllowed("intake.not_your_side")
	}
	in, err := a.changeable(ctx, r.Person.ID, side)
	if err != nil {
		return handlers.Reply{}, err
	}
	asked, err := a.asked(ctx, in)
	if err != nil {
		return handlers.Reply{}, err
	}
	if in, err = fill(in, r.Event.Values, a.policy, asked); err != nil {
		return handlers.Reply{}, err
	}
	if err := a.noBoth(ctx, in); err != nil {
		return handlers.Reply{}, err
	}
	rating, err := self(r, in.Competency)
	if err != nil {
		return handlers.Reply{}, err
	}
	told, err := a.told(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	replaced := ""
	if !told {
		replaced = inviteKey(r.Person.ID) // its button has done its work
	}
	return screened(ctx, r, a.form(r, in), in, handlers.Reply{
		Save:   []models.Noun{&in, &rating},
		Timers: a.after(r, in),
		Cancel: []string{invitation(r.Person.ID)},
		Send: []handlers.Message{{
			To: r.Person.ID, Key: "intake.saved:" + string(in.ID) + ":" + r.Event.ID, Subject: "intake:" + string(in.ID),
			Replaces: replaced, Message: *r.Say("intake.saved_"+string(side), prompts.Data{"Intake": in.ID}),
		}},
		Homes: []models.PersonID{r.Person.ID},
	})
}

// screened checks what somebody wrote about their own work before it is saved.
func screened(ctx context.Context, r handlers.Request, form *bot.Form, in models.Intake, reply handlers.Reply) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, form, "intake:"+string(in.ID), handlers.Around(org, r.Now, r.Person.ID), reply), nil
}

// asked is how many people were proposed to a mentor and may still become their
// mentees. One who would share a place needs none of their own.
func (a activity) asked(ctx context.Context, in models.Intake) (n int, err error) {
	if in.Side != models.AsMentor {
		return 0, nil
	}
	out, err := a.store.ReleasedProposalsOf(ctx, in.Person)
	for _, p := range out {
		if p.Mentor == in.Person && p.Trio == "" {
			n++
		}
	}
	return n, err
}

// settling is how long somebody has to add to their answers before others act on
// them.
const settling = 15 * time.Minute

// after is what others do once an intake is in: the supervisor is asked to rate
// the same areas, and who joins after a round need not wait for the next.
func (a activity) after(r handlers.Request, in models.Intake) []models.Timer {
	timers := []models.Timer{models.At(r.Now.Add(settling), string(bot.Do("matching.join", string(in.ID))))}
	if in.Side == models.AsMentee && in.RatedAt.IsZero() && in.Version == 0 {
		timers = append(timers, models.At(r.Now.Add(settling), string(bot.Do("gap.ask", string(in.ID)))))
	}
	return timers
}

// intake is the person's intake on a side, or a new one.
func (a activity) intake(ctx context.Context, p models.PersonID, side models.Side) (models.Intake, error) {
	in, err := a.store.IntakeOf(ctx, p, side)
	if errors.Is(err, models.ErrNotFound) {
		return models.Intake{ID: models.NewID[models.IntakeID]("in"), Person: p, Side: side, State: models.IntakeSubmitted}, nil
	}
	return in, err
}

// changeable is the person's intake, unless a match was made on it.
func (a activity) changeable(ctx context.Context, p models.PersonID, side models.Side) (models.Intake, error) {
	in, err := a.intake(ctx, p, side)
	if err == nil && side == models.AsMentee && in.State == models.IntakeMatched {
		err = models.NotReady("intake.matched")
	}
	return in, err
}

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	both := slices.Contains(r.Roles, models.MenteeRole) && slices.Contains(r.Roles, models.MentorRole)
	for _, side := range []models.Side{models.AsMentee, models.AsMentor} {
		if !slices.Contains(r.Roles, roleOf(side)) {
			continue
		}
		in, err := a.intake(ctx, r.Person.ID, side)
		if err != nil {
			return nil, err
		}
		switch {
		case in.Version == 0:
			cards = append(cards, handlers.Card{Place: handlers.ToDo, Message: *r.Say("intake.todo", prompts.Data{
				"Program": a.policy.Name, "Side": side, "Mentor": side == models.AsMentor, "Both": both,
			})})
		case in.State == models.IntakeWithdrawn || in.Paused(r.Now):
			cards = append(cards, handlers.Card{Place: handlers.People, Message: *r.Say("intake.rests", prompts.Data{"Until": in.PausedTill, "Paused": in.Paused(r.Now)})})
		case side == models.AsMentee && in.State == models.IntakeSubmitted:
			cards = append(cards, handlers.Card{Place: handlers.People, Message: *r.Say("intake.waiting", a.waiting(r, org, in))})
		case side == models.AsMentor:
			cards = append(cards, handlers.Card{Place: handlers.People, Message: *r.Say("intake.places", prompts.Data{
				"Free": in.Free(), "Places": in.Places, "Hours": in.FlashHours, "Intake": in.ID,
			})})
		}
	}
	return cards, nil
}

// waiting is where a mentee stands who has no match: since when, and what is in
// the way, as the last round left it.
func (a activity) waiting(r handlers.Request, org models.Org, in models.Intake) prompts.Data {
	words := r.Words(r.Person)
	why := prompts.Words("")
	if in.Why != "" {
		why = prompts.Words(words.Text(in.Why, prompts.Data{
			"Competency": handlers.CompetencyName(a.policy, in.Competency, words.Locale()), "Until": in.FreeOn,
		}))
	}
	return prompts.Data{"Since": org.WaitsSince(in), "Why": why, "First": in.First, "Intake": in.ID}
}
