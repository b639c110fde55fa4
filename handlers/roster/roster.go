// Package roster brings people into the program from a spreadsheet: who they
// are, whom they report to, which roles they have. It is the operator's verb:
// nobody can reach it from chat.
package roster

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Store is what the roster needs of storage.
type Store interface {
	People(context.Context) ([]models.Person, error)
	AllAccounts(context.Context) ([]models.Account, error)
	Assignments(context.Context, models.PersonID) ([]models.Assignment, error)
	Supervisions(context.Context, models.PersonID) ([]models.Supervision, error)
}

// Result is what reading a roster came to.
type Result struct {
	New, Changed, Same int
	Warnings           []string
	Mistakes           []Mistake
	Broken             bool // the file could not be read to its end

	lines map[string]int // by email, those with mistakes too
}

// Options are how a roster is imported.
type Options struct {
	Partial   bool          // import the good rows even when others have mistakes
	Returning []string      // emails of people who had left and are back
	Words     *prompts.Book // that there are; nil: whoever speaks what is not asked
}

// ErrMistakes is returned when a roster has mistakes and nothing is imported.
var ErrMistakes = errors.New("the roster has mistakes")

// Import reads people.csv and returns the changes to save. With a mistake
// anywhere nothing is imported, unless partial: then the good rows are, of a file
// that can be read to its end. A row whose email is known changes that person in
// what the file has a column for; nobody is removed, and who has left comes back
// only when asked for.
func Import(ctx context.Context, store Store, csv io.Reader, defaults models.Policy, how Options, now time.Time) (handlers.Reply, Result, error) {
	rows, result := Parse(csv, defaults, models.DateOf(now))
	in, err := newImporter(ctx, store, defaults, now)
	if err != nil {
		return handlers.Reply{}, result, err
	}
	in.bringBack(rows, how.Returning, &result)
	rows = in.withoutLeft(rows, &result)
	unspoken(rows, how.Words, &result)
	in.sameAgain(rows, &result)
	rows = in.ownAccounts(rows, &result)
	above, err := in.above(rows)
	if err != nil {
		return handlers.Reply{}, result, err
	}
	rows, result.Mistakes = checkSupervisors(rows, result.lines, above, in.ids, result.Mistakes)
	if len(result.Mistakes) > 0 && (!how.Partial || result.Broken) {
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
	ctx       context.Context
	store     Store
	policy    models.Policy
	now       time.Time
	returning []string
	known     map[string]models.Person // by email
	ids       map[string]models.PersonID
	emails    map[models.PersonID]string
	held      map[models.PersonID][]models.Account
	reply     handlers.Reply
}

func newImporter(ctx context.Context, store Store, policy models.Policy, now time.Time) (*importer, error) {
	in := &importer{
		ctx: ctx, store: store, policy: policy, now: now, ids: map[string]models.PersonID{}, known: map[string]models.Person{},
		emails: map[models.PersonID]string{}, held: map[models.PersonID][]models.Account{},
	}
	people, err := store.People(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range people {
		if p.Email == "" {
			continue // erased: an empty supervisor_email does not mean them
		}
		in.known[p.Email], in.ids[p.Email], in.emails[p.ID] = p, p.ID, p.Email
	}
	accounts, err := store.AllAccounts(ctx)
	for _, a := range accounts {
		in.held[a.Person] = append(in.held[a.Person], a)
	}
	return in, err
}

// unspoken warns of people in whose language there are no words.
func unspoken(rows []Row, words *prompts.Book, result *Result) {
	for _, r := range rows {
		if words != nil && !words.Speaks(r.Locale) {
			result.Warnings = append(result.Warnings, Mistake{r.Line, fmt.Sprintf("there are no words in %q, only in %s: they read %s",
				r.Locale, strings.Join(words.Locales(), ", "), words.In(r.Locale, nil, time.Time{}).Locale())}.String())
		}
	}
}

// bringBack takes on who is said to be back, and warns of an email that brings
// nobody back.
func (in *importer) bringBack(rows []Row, emails []string, result *Result) {
	for _, email := range emails {
		email = strings.ToLower(strings.TrimSpace(email))
		in.returning = append(in.returning, email)
		inFile := slices.ContainsFunc(rows, func(r Row) bool { return r.Email == email })
		if !inFile || in.known[email].State != models.Gone {
			result.Warnings = append(result.Warnings, "--returning "+email+": nobody in this file who has left has this email")
		}
	}
}

// withoutLeft leaves out who has left, and says so: an export may lag behind, and
// nobody comes back by it.
func (in *importer) withoutLeft(rows []Row, result *Result) []Row {
	left := func(email string) bool {
		p, ok := in.known[email]
		return ok && p.State == models.Gone && !slices.Contains(in.returning, email)
	}
	warn := func(r Row, format string, args ...any) {
		result.Warnings = append(result.Warnings, Mistake{r.Line, fmt.Sprintf(format, args...)}.String())
	}
	return slices.DeleteFunc(rows, func(r Row) bool {
		if left(r.Supervisor) {
			warn(r, "supervisor_email %q has left", r.Supervisor)
		}
		if !left(r.Email) {
			return false
		}
		warn(r, "%s has left, and is left out; if they are back, import with --returning %s", r.Email, r.Email)
		return true
	})
}

// sameAgain finds who comes with a new email: the account and the name are those
// of somebody whose old email is not in the file.
func (in *importer) sameAgain(rows []Row, result *Result) {
	listed := map[string]bool{}
	for _, r := range rows {
		listed[r.Email] = true
	}
	for _, r := range rows {
		if _, known := in.known[r.Email]; known {
			continue
		}
		for platform, user := range r.Users {
			old := in.emails[in.holder(platform, user)]
			if p := in.known[old]; old != "" && !listed[old] && strings.EqualFold(p.Name, r.Name) {
				in.known[r.Email], in.ids[r.Email], in.emails[p.ID] = p, p.ID, r.Email
				delete(in.known, old)
				result.Warnings = append(result.Warnings, Mistake{r.Line, fmt.Sprintf("%s is %s with a new email", r.Email, old)}.String())
				break
			}
		}
	}
}

// ownAccounts leaves out rows that name an account of somebody else, in the file
// or on file: messages would reach the wrong person.
func (in *importer) ownAccounts(rows []Row, result *Result) []Row {
	type account struct{ platform, user string }
	lines := map[account]int{}
	return slices.DeleteFunc(rows, func(r Row) bool {
		taken := false
		bad := func(format string, args ...any) {
			taken = true
			result.Mistakes = append(result.Mistakes, Mistake{r.Line, fmt.Sprintf(format, args...)})
		}
		for _, p := range platforms {
			user := r.Users[p.name]
			if user == "" {
				continue
			}
			if line := lines[account{p.name, user}]; line > 0 {
				bad("%s %s is on line %d already", p.column, user, line)
			}
			lines[account{p.name, user}] = r.Line
			if holder := in.emails[in.holder(p.name, user)]; holder != "" && holder != r.Email {
				bad("%s %s is that of %s in the program. If this is the same person, import the new name first and then the new email; "+
					"if not, import the right %s of %s first", p.column, user, holder, p.column, holder)
			}
		}
		return taken
	})
}

// holder is who has an account, in whatever workspace; "" when nobody does.
func (in *importer) holder(platform, user string) models.PersonID {
	for id, accounts := range in.held {
		if slices.ContainsFunc(accounts, func(a models.Account) bool { return a.Platform == platform && a.User == user }) {
			return id
		}
	}
	return ""
}

// above is who supervises whom, by email, as it will be: what the rows say and,
// of those whom no row names, what is on file.
func (in *importer) above(rows []Row) (map[string]string, error) {
	out := map[string]string{}
	for _, r := range rows {
		if r.tells("supervisor_email") {
			out[r.Email] = r.Supervisor
		}
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
			out[at] = in.emails[boss]
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
	p.ID, p.Email, p.State, p.Name = in.ids[r.Email], r.Email, models.Active, r.Name
	set := func(column string, apply func()) {
		if !existed || r.tells(column) {
			apply()
		}
	}
	set("timezone", func() { p.Zone = r.Zone })
	set("locale", func() { p.Locale = r.Locale })
	set("title", func() { p.Title = r.Title })
	set("site", func() { p.Site = r.Site })
	set("hired_on", func() { p.HiredOn = r.HiredOn })
	changes := len(in.reply.Save)
	in.accounts(r, p.ID)
	var gained []models.Role
	if r.tells("roles") {
		var err error
		if gained, err = in.roles(r, p.ID); err != nil {
			return err
		}
	}
	if r.tells("supervisor_email") {
		if err := in.supervisor(r, p.ID); err != nil {
			return err
		}
	}
	if !existed || p != before || len(in.reply.Save) > changes { // also with all that hangs on them, so that two imports do not both change it
		in.reply.Save = append(in.reply.Save, &p)
	}
	switch {
	case !existed:
		result.New++
	case len(in.reply.Save) > changes:
		result.Changed++
	default:
		result.Same++
	}
	in.follow(r, before, p, gained)
	return nil
}

// follow sets the timers of what a row has changed for a person, who was not on file if
// before has no ID.
func (in *importer) follow(r Row, before, p models.Person, gained []models.Role) {
	existed := before.ID != ""
	switch {
	case !existed || before.State == models.Gone:
		in.welcome(r, p.ID)
	case p.Zone != before.Zone || p.Site != before.Site || p.HiredOn != before.HiredOn:
		in.reply.Timers = append(in.reply.Timers, replan(p.ID, in.now))
	}
	if len(in.policy.BoundariesOf(gained)) > 0 {
		in.reply.Timers = append(in.reply.Timers, models.At(in.now.Add(time.Minute), string(bot.Do("boundary.ask", string(p.ID))))) // first comes the welcome
	}
	if existed && p.Zone != before.Zone {
		in.reply.Timers = append(in.reply.Timers, models.At(in.now, string(bot.Do("away.moved", string(p.ID)+"/"+before.Zone))))
	}
	if existed && before.State == models.Gone {
		in.reply.Timers = append(in.reply.Timers, models.At(in.now, string(bot.Do("gate.resume", string(p.ID)))))
		in.reply.Timers = append(in.reply.Timers, handlers.LessHeard(in.now, p.ID)...) // they may have lost it while they were gone
		in.hears(r.Roles...)
	}
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
	in.reply.Timers = append(in.reply.Timers, replan(id, in.now))
}

// replan has the dates set of what somebody is asked, who came, or whose mornings,
// holidays or days in the job are others now.
func replan(id models.PersonID, now time.Time) models.Timer {
	return models.At(now, string(bot.Do("checkin.person", string(id))))
}

// accounts gives the person the accounts of the row: another id takes the place
// of the one they had on that platform.
func (in *importer) accounts(r Row, id models.PersonID) {
	have := in.held[id]
	for _, p := range platforms {
		user := r.Users[p.name]
		on := func(a models.Account) bool { return a.Platform == p.name }
		if user == "" || slices.ContainsFunc(have, func(a models.Account) bool { return on(a) && a.User == user }) {
			continue
		}
		account := models.Account{ID: models.NewID[string]("ac"), Person: id, Platform: p.name}
		if i := slices.IndexFunc(have, on); i >= 0 {
			account = have[i]
		}
		account.User, account.Workspace = user, ""
		in.reply.Save = append(in.reply.Save, &account)
	}
}

func (in *importer) roles(r Row, id models.PersonID) (gained []models.Role, err error) {
	have, err := in.store.Assignments(in.ctx, id)
	if err != nil {
		return nil, err
	}
	held, before := map[models.Role]bool{}, map[models.Role]bool{}
	for i := range have {
		before[have[i].Role] = true
		if !models.Covers(have[i].From, have[i].Until, in.now) {
			continue
		}
		held[have[i].Role] = true
		switch {
		case r.has(have[i].Role):
		case have[i].Role == models.CredentialingRole: // which decides about anybody
			in.ends(&have[i], &have[i].Until)
		default:
			in.ends(&have[i], &have[i].Until, id)
		}
	}
	for _, role := range r.Roles {
		if !held[role] {
			in.reply.Save = append(in.reply.Save, &models.Assignment{ID: models.NewID[string]("as"), Person: id, Role: role, From: in.now})
			gained = append(gained, role)
			if before[role] { // they have it again
				in.reply.Timers = append(in.reply.Timers, handlers.LessHeard(in.now, id)...)
			}
			in.hears(role)
		}
	}
	return gained, nil
}

// hears looks once whether a case that found nobody may be brought to who has these
// roles now.
func (in *importer) hears(roles ...models.Role) {
	offices := slices.DeleteFunc(slices.Clone(roles), func(role models.Role) bool { return role == models.MenteeRole || role == models.MentorRole })
	look := models.At(in.now, string(bot.Do("escalation.apart", "")))
	if len(offices) > 0 && !slices.Contains(in.reply.Timers, look) {
		in.reply.Timers = append(in.reply.Timers, look)
	}
}

// ends ends what somebody may hear of others by: a role, or that they supervise them.
// It is about some people, or about everybody.
func (in *importer) ends(what models.Noun, until *time.Time, of ...models.PersonID) {
	*until = in.now
	in.reply.Save = append(in.reply.Save, what)
	in.reply.Timers = append(in.reply.Timers, handlers.LessHeard(in.now, of...)...)
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
			in.ends(&have[i], &have[i].Until, id)
		}
	}
	if to != "" {
		in.reply.Save = append(in.reply.Save, &models.Supervision{ID: models.NewID[string]("sv"), Person: id, Supervisor: to, From: in.now})
		if len(have) > 0 { // also when nobody supervised them for a while
			in.reply.Timers = append(in.reply.Timers, handlers.LessHeard(in.now, id)...)
		}
	}
	return nil
}
