// Package matching proposes pairs and lets people choose: the coordinator
// previews and releases a round, mentee and mentor accept, decline or ask.
//
// It gives nobody a place that a mentor does not have, and it pairs nobody who
// has not accepted.
package matching

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what matching needs of storage.
type Store interface {
	Org(context.Context) (models.Org, error)
	Person(context.Context, models.PersonID) (models.Person, error)
	IntakesWaiting(context.Context, models.Side) ([]models.Intake, error)
	IntakeOf(context.Context, models.PersonID, models.Side) (models.Intake, error)
	EvidenceOf(context.Context, models.PersonID) ([]models.Evidence, error)
	Proposal(context.Context, models.ProposalID) (models.Proposal, error)
	Proposals(ctx context.Context, round string) ([]models.Proposal, error)
	DraftRound(context.Context) ([]models.Proposal, error)
	DeclinedProposals(context.Context) ([]models.Proposal, error)
	ReleasedProposalsOf(context.Context, models.PersonID) ([]models.Proposal, error)
	MentorshipsOf(context.Context, models.PersonID) ([]models.Mentorship, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "matching",
		Commands: []handlers.Command{{Name: "match", Who: []models.Role{models.CoordinatorRole}, Handle: a.preview}},
		Clicks: map[string]handlers.Handler{
			"matching.preview": a.preview, "matching.release": a.release, "matching.discard": a.discard,
			"matching.accept": a.accept, "matching.decline": a.decline, "matching.ask": a.ask,
		},
		Forms:  map[string]handlers.Handler{"matching.question": a.question},
		Timers: map[string]handlers.Handler{"matching.remind": a.remind, "matching.expire": a.expire},
		Home:   a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// coordinates is asked again at each click: a button outlives a role.
func coordinates(r handlers.Request) bool { return slices.Contains(r.Roles, models.CoordinatorRole) }

// release brings every pair of a round to its two people.
func (a activity) release(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	pairs, err := a.drafts(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for i := range pairs {
		if err := a.releaseOne(ctx, r, &pairs[i], &reply); err != nil {
			return handlers.Reply{}, fmt.Errorf("release %s: %w", pairs[i].ID, err)
		}
	}
	reply.Answer = r.Say("matching.released", prompts.Data{"Count": len(pairs), "Days": a.policy.AnswerDays})
	return reply, nil
}

func (a activity) drafts(ctx context.Context, r handlers.Request) ([]models.Proposal, error) {
	all, err := a.store.Proposals(ctx, r.Subject)
	if err != nil {
		return nil, err
	}
	if !coordinates(r) {
		return nil, models.NotAllowed("errors.why_no_coordinator")
	}
	var drafts []models.Proposal
	for _, p := range all {
		if p.State == models.ProposalDraft {
			drafts = append(drafts, p)
		}
	}
	if len(drafts) == 0 {
		return nil, models.NotReady("matching.round_gone")
	}
	return drafts, nil
}

func (a activity) releaseOne(ctx context.Context, r handlers.Request, p *models.Proposal, reply *handlers.Reply) error {
	mentee, err := a.store.Person(ctx, p.Mentee)
	if err != nil {
		return err
	}
	mentor, err := a.store.Person(ctx, p.Mentor)
	if err != nil {
		return err
	}
	in, err := a.store.IntakeOf(ctx, p.Mentee, models.AsMentee)
	if err != nil {
		return err
	}
	if in.State != models.IntakeSubmitted {
		p.State = models.ProposalDropped // matched or withdrawn since the preview
		reply.Save = append(reply.Save, p)
		return nil
	}
	in.State = models.IntakeProposed
	p.State, p.ReleasedAt = models.ProposalReleased, r.Now
	p.AnswerBy = a.calendar.Workdays(mentor, r.Now, a.policy.AnswerDays)
	reply.Save = append(reply.Save, p, &in)
	for _, pair := range [][2]models.Person{{mentee, mentor}, {mentor, mentee}} {
		m, err := a.offer(ctx, r, *p, pair[0], pair[1])
		if err != nil {
			return err
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: pair[0].ID, Key: offerKey(*p, pair[0].ID), Subject: subject(*p), Message: m,
		})
		reply.Homes = append(reply.Homes, pair[0].ID)
	}
	reply.Timers = append(reply.Timers,
		models.At(p.AnswerBy.Add(-24*time.Hour), string(bot.Do("matching.remind", string(p.ID)))),
		models.At(p.AnswerBy, string(bot.Do("matching.expire", string(p.ID)))))
	return nil
}

// offer says who the other one is and why the two were brought together.
func (a activity) offer(ctx context.Context, r handlers.Request, p models.Proposal, to, other models.Person) (bot.Message, error) {
	words := r.Words(to)
	side, key := models.AsMentor, "matching.offer_mentee"
	if to.ID == p.Mentor {
		side, key = models.AsMentee, "matching.offer_mentor"
	}
	in, err := a.store.IntakeOf(ctx, other.ID, side)
	if err != nil {
		return bot.Message{}, err
	}
	return words.Message(key, prompts.Data{
		"Proposal": p.ID, "Other": other.Name, "Title": other.Title, "Site": other.Site, "Hopes": in.Hopes,
		"Competency": handlers.CompetencyName(a.policy, p.Competency, words.Locale()),
		"Reasons":    a.reasons(words, p.Reasons), "By": p.AnswerBy,
	}), nil
}

// discard throws a preview away.
func (a activity) discard(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	pairs, err := a.drafts(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	for i := range pairs {
		pairs[i].State = models.ProposalDropped
		reply.Save = append(reply.Save, &pairs[i])
	}
	reply.Answer = r.Say("matching.discarded", nil)
	return reply, nil
}

func (a activity) home(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	var cards []handlers.Card
	open, err := a.store.ReleasedProposalsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	for _, p := range open {
		if said(p, r.Person.ID) != models.Unanswered {
			continue
		}
		other, err := a.store.Person(ctx, p.Other(r.Person.ID))
		if err != nil {
			return nil, err
		}
		m, err := a.offer(ctx, r, p, r.Person, other)
		if err != nil {
			return nil, err
		}
		cards = append(cards, handlers.Card{Place: handlers.ToDo, Since: p.ReleasedAt, Message: m})
	}
	pairs, err := a.pairCards(ctx, r)
	if err != nil {
		return nil, err
	}
	cards = append(cards, pairs...)
	if !coordinates(r) {
		return cards, nil
	}
	waiting, err := a.store.IntakesWaiting(ctx, models.AsMentee)
	if err != nil || len(waiting) == 0 {
		return cards, err
	}
	return append(cards, handlers.Card{Place: handlers.ToDo, Since: waiting[0].CreatedAt, Message: *r.Say("matching.waiting", prompts.Data{"Count": len(waiting), "Since": waiting[0].CreatedAt})}), nil
}

func (a activity) pairCards(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	pairs, err := a.store.MentorshipsOf(ctx, r.Person.ID)
	if err != nil {
		return nil, err
	}
	var cards []handlers.Card
	for _, m := range pairs {
		other, err := a.store.Person(ctx, m.Other(r.Person.ID))
		if errors.Is(err, models.ErrNotFound) || m.State != models.MentorshipActive {
			continue
		}
		if err != nil {
			return nil, err
		}
		key := "matching.your_mentor"
		if m.Mentor == r.Person.ID {
			key = "matching.your_mentee"
		}
		cards = append(cards, handlers.Card{Place: handlers.People, Since: m.StartedAt, Message: *r.Say(key, prompts.Data{
			"Other": other.Name, "Since": m.StartedAt,
			"Competency": handlers.CompetencyName(a.policy, m.Competency, r.Words(r.Person).Locale()),
		})})
	}
	return cards, nil
}
