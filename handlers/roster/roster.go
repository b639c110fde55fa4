// Package roster brings people into the program from a spreadsheet: who they
// are, whom they report to, which roles they have. It is the operator's verb:
// nobody can reach it from chat.
package roster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// Store is what the roster needs of storage.
type Store interface {
	People(context.Context) ([]models.Person, error)
	Accounts(context.Context, models.PersonID) ([]models.Account, error)
	Assignments(context.Context, models.PersonID) ([]models.Assignment, error)
	Supervisions(context.Context, models.PersonID) ([]models.Supervision, error)
}

// Result is what reading a roster came to.
type Result struct {
	New, Changed, Same int
	Warnings           []string
	Mistakes           []Mistake
}

// ErrMistakes is returned when a roster has mistakes and nothing is imported.
var ErrMistakes = errors.New("the roster has mistakes")

// Import reads people.csv and returns the changes to save. With a mistake
// anywhere nothing is imported, unless partial: then the good rows are. A row
// whose email is known changes that person; nobody is removed.
func Import(ctx context.Context, store Store, csv io.Reader, defaults models.Policy, partial bool, now time.Time) (handlers.Reply, Result, error) {
	rows, result := Parse(csv, defaults)
	known, err := store.People(ctx)
	if err != nil {
		return handlers.Reply{}, result, err
	}
	in := importer{ctx: ctx, store: store, now: now, ids: map[string]models.PersonID{}, known: map[string]models.Person{}}
	for _, p := range known {
		in.known[p.Email], in.ids[p.Email] = p, p.ID
	}
	above, err := in.above(rows, known)
	if err != nil {
		return handlers.Reply{}, result, err
	}
	rows, result.Mistakes = checkSupervisors(rows, above, in.ids, result.Mistakes)
	if len(result.Mistakes) > 0 && !partial {
		return handlers.Reply{}, result, fmt.Errorf("%w: %d", ErrMistakes, len(result.Mistakes))
	}
	for _, row := range rows {
		if _, ok := in.ids[row.Email]; !ok {
			in.ids[row.Email] = models.NewID[models.PersonID]("p")
		}
	}
	for _, row := range rows {
		if err := in.add(row, &result); err != nil {
			return handlers.Reply{}, result, fmt.Errorf("line %d: %w", row.Line, err)
		}
	}
	return in.reply, result, nil
}

// importer collects the changes of one import.
type importer struct {
	ctx   context.Context
	store Store
	now   time.Time
	known map[string]models.Person // by email
	ids   map[string]models.PersonID
	reply handlers.Reply
}

// above is who supervises whom, by email, as it will be: what the rows say and,
// of those whom no row names, what is on file.
func (in *importer) above(rows []Row, known []models.Person) (map[string]string, error) {
	out, emails := map[string]string{}, map[models.PersonID]string{}
	for _, r := range rows {
		out[r.Email] = r.Supervisor
	}
	for _, p := range known {
		emails[p.ID] = p.Email
	}
	for _, r := range rows {
		for at := r.Supervisor; at != ""; at = out[at] {
			_, seen := out[at]
			id, stored := in.ids[at]
			if seen || !stored {
				break
			}
			boss, err := in.boss(id)
			if err != nil {
				return nil, err
			}
			out[at] = emails[boss]
		}
	}
	return out, nil
}

// boss is who supervises somebody now, as it is on file.
func (in *importer) boss(p models.PersonID) (models.PersonID, error) {
	have, err := in.store.Supervisions(in.ctx, p)
	for _, s := range have {
		if models.Covers(s.From, s.Until, in.now) {
			return s.Supervisor, err
		}
	}
	return "", err
}

func (in *importer) add(r Row, result *Result) error {
	p, existed := in.known[r.Email]
	before := p
	p.ID, p.Email, p.State = in.ids[r.Email], r.Email, models.Active
	p.Name, p.Zone, p.Locale = r.Name, r.Zone, r.Locale
	p.Title, p.Site, p.HiredOn = r.Title, r.Site, r.HiredOn
	changes := len(in.reply.Save)
	if !existed || p != before {
		in.reply.Save = append(in.reply.Save, &p)
	}
	for _, step := range []func(Row, models.PersonID) error{in.accounts, in.roles, in.supervisor} {
		if err := step(r, p.ID); err != nil {
			return err
		}
	}
	switch {
	case !existed:
		result.New++
		in.welcome(r, p.ID)
	case len(in.reply.Save) > changes:
		result.Changed++
	default:
		result.Same++
	}
	return nil
}

// welcome sets the first timers of a new person: the invitation of those who
// mentor or are mentored, the gates of mentees, and what people are asked for
// themselves.
func (in *importer) welcome(r Row, id models.PersonID) {
	if r.has(models.MenteeRole) || r.has(models.MentorRole) {
		in.reply.Timers = append(in.reply.Timers, models.At(in.now, string(bot.Do("intake.invite", string(id)))))
	}
	if r.has(models.MenteeRole) {
		in.reply.Timers = append(in.reply.Timers, models.At(in.now, string(bot.Do("gate.plan", string(id)))))
	}
	in.reply.Timers = append(in.reply.Timers, models.At(in.now, string(bot.Do("checkin.person", string(id)))))
}

func (in *importer) accounts(r Row, id models.PersonID) error {
	have, err := in.store.Accounts(in.ctx, id)
	if err != nil {
		return err
	}
	for platform, user := range r.Users {
		found := false
		for i := range have {
			if have[i].Platform != platform {
				continue
			}
			if found = true; have[i].User != user {
				have[i].User, have[i].Workspace = user, ""
				in.reply.Save = append(in.reply.Save, &have[i])
			}
		}
		if !found {
			in.reply.Save = append(in.reply.Save, &models.Account{
				ID: models.NewID[string]("ac"), Person: id, Platform: platform, User: user,
			})
		}
	}
	return nil
}

func (in *importer) roles(r Row, id models.PersonID) error {
	have, err := in.store.Assignments(in.ctx, id)
	if err != nil {
		return err
	}
	held := map[models.Role]bool{}
	for i := range have {
		if !models.Covers(have[i].From, have[i].Until, in.now) {
			continue
		}
		held[have[i].Role] = true
		if !r.has(have[i].Role) {
			have[i].Until = in.now
			in.reply.Save = append(in.reply.Save, &have[i])
		}
	}
	for _, role := range r.Roles {
		if !held[role] {
			in.reply.Save = append(in.reply.Save, &models.Assignment{ID: models.NewID[string]("as"), Person: id, Role: role, From: in.now})
		}
	}
	return nil
}

func (in *importer) supervisor(r Row, id models.PersonID) error {
	have, err := in.store.Supervisions(in.ctx, id)
	if err != nil {
		return err
	}
	to := in.ids[r.Supervisor]
	for i := range have {
		switch {
		case !models.Covers(have[i].From, have[i].Until, in.now):
		case have[i].Supervisor == to:
			to = ""
		default:
			have[i].Until = in.now
			in.reply.Save = append(in.reply.Save, &have[i])
		}
	}
	if to != "" {
		in.reply.Save = append(in.reply.Save, &models.Supervision{ID: models.NewID[string]("sv"), Person: id, Supervisor: to, From: in.now})
	}
	return nil
}
