// Package boundary asks people to attest to where their role ends, in writing: once for
// each edition of the text. It keeps what they read with their word, and shows who has
// not given it yet. It takes no right away from anybody.
package boundary

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what boundaries need of storage.
type Store interface {
	handlers.Finder
	AttestationsOf(context.Context, models.PersonID) ([]models.Attestation, error)
	Attestations(context.Context) ([]models.Attestation, error)
	DeliveryStates(ctx context.Context, keys []string) (map[string]models.DeliveryState, error)
	Queued(ctx context.Context, subjects string) ([]models.Delivery, error)
	PromptsAbout(ctx context.Context, people []models.PersonID, since time.Time, subjects ...string) ([]models.Delivery, error)
}

// New is the activity.
func New(store Store, policy models.Policy, calendar *handlers.Calendar) handlers.Activity {
	a := activity{store, policy, calendar}
	return handlers.Activity{
		Name:     "boundary",
		Commands: []handlers.Command{{Name: "boundaries", Who: readers, Handle: a.show, Now: a.asks}},
		Clicks:   map[string]handlers.Handler{"boundary.confirm": a.confirm},
		Timers:   map[string]handlers.Handler{"boundary.sweep": a.sweep, "boundary.ask": a.ask, "boundary.remind": a.remind, "boundary.apart": a.apart},
		Home:     a.home,
	}
}

type activity struct {
	store    Store
	policy   models.Policy
	calendar *handlers.Calendar
}

// remindAfter is in working days.
const remindAfter = 5

// textKey is the prompts key of a role's boundaries.
func textKey(role models.Role) string { return "boundary.text_" + string(role) }

// Written checks that the words have the boundaries of a role. The error lists the roles
// of which they have.
func Written(words *prompts.Book, role models.Role) error {
	if words.Has(textKey(role)) {
		return nil
	}
	var written []string
	for _, other := range models.AllRoles {
		if words.Has(textKey(other)) {
			written = append(written, string(other))
		}
	}
	return fmt.Errorf("are in no words: take some of %s", strings.Join(written, ", "))
}

// subject is what the messages about a role's boundaries go by, of every edition.
func subject(b models.Boundary, p models.PersonID) string {
	return "boundary:" + string(b.Role) + ":" + string(p)
}

func askedKey(b models.Boundary, p models.PersonID) string {
	return subject(b, p) + ":" + strconv.Itoa(b.Edition)
}

// named is a boundary as a button names it: "mentor/2".
func named(b models.Boundary) string { return string(b.Role) + "/" + strconv.Itoa(b.Edition) }

func earlier(b models.Boundary) []string {
	var out []string
	for edition := 1; edition < b.Edition; edition++ {
		out = append(out, named(models.Boundary{Role: b.Role, Edition: edition}))
	}
	return out
}

// readers may ask. A mentee has what they confirmed in their messages: there is no room
// for more commands of everybody on Discord.
var readers = slices.DeleteFunc(slices.Clone(models.AllRoles), func(role models.Role) bool { return role == models.MenteeRole })

// asks reports whether the program has anything in writing.
func (a activity) asks(context.Context, handlers.Request, handlers.Pairs) (bool, error) {
	return len(a.policy.Boundaries) > 0, nil
}

// owed is what somebody has not attested to, as they are now.
func (a activity) owed(ctx context.Context, org models.Org, p models.PersonID, now time.Time) ([]models.Boundary, error) {
	asked := a.policy.BoundariesOf(org.Roles(p, now))
	if len(asked) == 0 || org.Person(p).State != models.Active {
		return nil, nil
	}
	given, err := a.store.AttestationsOf(ctx, p)
	return models.Unattested(asked, given), err
}

// everybody is what each active person has not attested to.
func (a activity) everybody(ctx context.Context, org models.Org, now time.Time) (map[models.PersonID][]models.Boundary, error) {
	if len(a.policy.Boundaries) == 0 {
		return nil, nil
	}
	all, err := a.store.Attestations(ctx)
	if err != nil {
		return nil, err
	}
	given := map[models.PersonID][]models.Attestation{}
	for _, one := range all {
		given[one.Person] = append(given[one.Person], one)
	}
	out := map[models.PersonID][]models.Boundary{}
	for _, p := range org.People() {
		if open := models.Unattested(a.policy.BoundariesOf(org.Roles(p.ID, now)), given[p.ID]); len(open) > 0 && p.State == models.Active {
			out[p.ID] = open
		}
	}
	return out, nil
}

// sweep has those asked who were not: after a new edition, and of roles that were given
// since, or given back.
func (a activity) sweep(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	owe, err := a.everybody(ctx, org, r.Now)
	if err != nil {
		return handlers.Reply{}, err
	}
	of := map[string]models.PersonID{}
	var keys []string
	for p, open := range owe {
		for _, b := range open {
			key := askedKey(b, p)
			of[key] = p
			keys = append(append(keys, key), takenBack(key)...)
		}
	}
	states, err := a.store.DeliveryStates(ctx, keys)
	if err != nil {
		return handlers.Reply{}, err
	}
	var unasked []models.PersonID
	for key, p := range of {
		if _, asked := states[key]; !asked || anyOf(states, takenBack(key)) { // ask knows whether it was asked anew
			unasked = append(unasked, p)
		}
	}
	slices.Sort(unasked)
	var reply handlers.Reply
	for _, p := range slices.Compact(unasked) {
		reply.Timers = append(reply.Timers, soon(p, r.Now))
	}
	return reply, nil
}

// soon is when somebody is asked: whoever has just come is welcomed first.
func soon(p models.PersonID, now time.Time) models.Timer {
	return models.At(now.Add(time.Minute), string(bot.Do("boundary.ask", string(p))))
}

// ask sends a person what they have not attested to, and takes the buttons from earlier
// editions. It waits until they are back from leave; where nobody knows when that is, the
// daily look asks them then.
func (a activity) ask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.prompt(ctx, r, "boundary.ask", "")
}

// remind asks once more.
func (a activity) remind(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return a.prompt(ctx, r, "boundary.again", ":again")
}

func (a activity) prompt(ctx context.Context, r handlers.Request, words, as string) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	p := org.Person(models.PersonID(r.Subject))
	open, err := a.owed(ctx, org, p.ID, r.Now)
	if err != nil || len(open) == 0 {
		return handlers.Reply{}, err
	}
	at := a.calendar.Back(p, org.Absences(p.ID), r.Now)
	if at.IsZero() {
		return handlers.Reply{Homes: []models.PersonID{p.ID}}, nil
	}
	var keys []string
	for _, b := range open {
		key, err := a.standing(ctx, askedKey(b, p.ID))
		if err != nil {
			return handlers.Reply{}, err
		}
		keys = append(keys, key+as)
	}
	states, err := a.store.DeliveryStates(ctx, keys)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Homes: []models.PersonID{p.ID}}
	for i, b := range open {
		if _, asked := states[keys[i]]; asked {
			continue
		}
		reply.Send = append(reply.Send, handlers.Message{
			To: p.ID, Key: keys[i], Subject: subject(b, p.ID), Lane: models.PromptLane, Due: at, Message: a.say(r, p, b, words),
		})
		if err := a.spend(ctx, r, p, b, "boundary.newer", &reply, earlier(b)...); err != nil {
			return handlers.Reply{}, err
		}
	}
	if as == "" && len(reply.Send) > 0 {
		reply.Timers = []models.Timer{models.At(a.calendar.Workdays(p, at, remindAfter), string(bot.Do("boundary.remind", string(p.ID))))}
	}
	return reply, nil
}

// say is a role's boundaries with the button that attests to them.
func (a activity) say(r handlers.Request, p models.Person, b models.Boundary, key string) bot.Message {
	words := r.Words(p)
	return words.Message(key, prompts.Data{
		"Role": role(words, b), "Edition": b.Edition, "Text": text(true, words, b), "Do": named(b),
	})
}

func role(words prompts.Voice, b models.Boundary) prompts.Words {
	return prompts.Words(words.Text("common.role_"+string(b.Role), nil))
}

// spend takes the buttons for some editions from what a person was asked, and says why.
func (a activity) spend(ctx context.Context, r handlers.Request, p models.Person, b models.Boundary, why string, reply *handlers.Reply, editions ...string) error {
	if len(editions) == 0 {
		return nil
	}
	sent, err := a.store.PromptsAbout(ctx, []models.PersonID{p.ID}, time.Time{}, subject(b, p.ID))
	if err != nil {
		return err
	}
	line := r.Words(p).Text(why, prompts.Data{"At": r.Now})
	edits, err := handlers.Spent(sent, editions[0], func(models.PersonID) string { return line }, editions[1:]...)
	reply.Send = append(reply.Send, edits...)
	return err
}

// confirm puts a person's word on file, with what they read.
func (a activity) confirm(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	name, edition, _ := strings.Cut(r.Subject, "/")
	i := slices.IndexFunc(a.policy.BoundariesOf(r.Roles), func(b models.Boundary) bool { return string(b.Role) == name })
	if i < 0 {
		return handlers.Reply{}, models.NotAllowed("boundary.why_not_yours")
	}
	b := a.policy.BoundariesOf(r.Roles)[i]
	if strconv.Itoa(b.Edition) != edition { // they read another text: this is the one
		m := a.say(r, r.Person, b, "boundary.ask")
		return handlers.Reply{Answer: &m}, nil
	}
	given, err := a.store.AttestationsOf(ctx, r.Person.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	if before, done := b.Attested(given); done {
		return handlers.Reply{Answer: r.Say("boundary.confirmed", prompts.Data{"Role": role(words, b), "At": before.AttestedAt})}, nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{
		Save: []models.Noun{&models.Attestation{
			ID: models.NewID[string]("at"), Person: r.Person.ID, Subject: b.Subject(), Edition: b.Edition,
			Text: words.Text(textKey(b.Role), nil), AttestedAt: r.Now,
		}},
		Cancel: []string{subject(b, r.Person.ID)},
		Homes:  append(org.Caretakers(r.Now), r.Person.ID),
		Answer: r.Say("boundary.confirmed", prompts.Data{"Role": role(words, b), "At": r.Now}),
	}
	err = a.spend(ctx, r, r.Person, b, "boundary.spent", &reply, named(b))
	return reply, err
}
