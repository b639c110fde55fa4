package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"cairn/bot"
	"cairn/models"
	"cairn/models/store"
)

type eraseCommand struct {
	Person string `arg:"" help:"Whose data, by their email." placeholder:"EMAIL"`
	Yes    bool   `help:"Erase it. Without this, the report alone is printed, and nothing is changed."`
	Why    string `help:"Who asked for it, and why, without their name. It is kept on file with the erasure." placeholder:"REASON"`
}

// Run implements the command. That somebody was erased, and why, is on file; the
// report before and the report after are the same.
func (e *eraseCommand) Run(c *console) error {
	if e.Yes && strings.TrimSpace(e.Why) == "" {
		return mistakes{{Where: "--why", What: "is needed with --yes: say who asked for it, and why"}}
	}
	a, err := offline(c, inUse)
	if err != nil {
		return err
	}
	defer a.close()
	return e.erase(c, a)
}

func (e *eraseCommand) erase(c *console, a *app) error {
	p, err := whose(c.ctx, a.store, e.Person)
	if err != nil {
		return err
	}
	name := bot.PlainText(a.voice().Text("common.former", nil))
	told, err := a.store.Erasing(c.ctx, p.ID, name)
	if err != nil {
		return err
	}
	if told.Waits() {
		return fmt.Errorf("nothing was erased, because something has to end first:%s", waits(told))
	}
	if e.Yes {
		act := &models.Erasure{ID: models.NewID[string]("er"), Person: p.ID, Why: e.Why, ErasedAt: a.clock.Now().UTC()}
		if told, err = a.store.Erase(c.ctx, act, name); err != nil {
			return err
		}
	}
	printErasing(c, p.ID, told, e.Yes)
	if !e.Yes {
		return nil
	}
	if err := a.store.Scrub(c.ctx); err != nil {
		return fmt.Errorf("all that is erased by the table above; but its bytes may still lie in the file, which could not be written anew (%w): stop the bot, and run VACUUM on the file", err)
	}
	return nil
}

// whose is the person with an email, or with an id: of somebody who was erased
// nothing else is left.
func whose(ctx context.Context, s *store.Store, who string) (models.Person, error) {
	who = strings.TrimSpace(who)
	if !strings.Contains(who, "@") {
		p, err := s.Person(ctx, models.PersonID(who))
		if errors.Is(err, models.ErrNotFound) {
			return p, fmt.Errorf("nobody here has the email, or the id, %s", who)
		}
		return p, err
	}
	p, err := s.PersonByEmail(ctx, strings.ToLower(who))
	if errors.Is(err, models.ErrNotFound) {
		return p, fmt.Errorf("nobody here has the email %s", who)
	}
	return p, err
}

// waits is what has to end before somebody can be erased, and how.
func waits(e store.Erasing) string {
	var out strings.Builder
	for _, wait := range []struct {
		n    int
		what string
		how  string
	}{
		{e.Here, "people who have not left", "deactivate their account in Slack, or take them off the Discord server, while the bot runs; if they never had one, import them with no roles"},
		{e.Pairs, "pairs that go on", "let the bot run; it ends them when somebody has left"},
		{e.Concerns, "open concerns about them", "whoever acts on a concern closes it"},
		{e.Unsent, "messages with something of theirs that are not out yet", "let the bot run"},
	} {
		if wait.n > 0 {
			fmt.Fprintf(&out, "\n- %s: %d; %s", wait.what, wait.n, wait.how)
		}
	}
	return out.String()
}

// eraseNotes is what no table can tell, before and after.
const eraseNotes = `
Kept besides: the audit record, which holds ids and hashes, and who acted by their id. Note the id above: whatever is
kept is found by it from now on, as in cairn audit trail --person.
Not looked for: what others typed about them in their own words, a first name or initials, and what was asked or raised
without a name. Of messages, those are found that were sent to them, are about what is erased, or hold their name,
email, account or the beginning of a text of theirs.
Not reached: messages in the chat, and their profile there; backups; copies that somebody took; logs of the database.
Forms that were not sent are sealed, and gone after a day.
`

// printErasing prints, for each row of the first table of docs/PRIVACY.md, how much is
// erased, and how much is kept and why.
func printErasing(c *console, person models.PersonID, e store.Erasing, done bool) {
	title := "would be erased; nothing was changed. To erase it, add --yes and --why"
	if done {
		title = "was erased, and that is on file"
	}
	fmt.Fprintf(c.out, "%s: this %s.\n\n", person, title)
	table := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "what\terased\tkept\twhy")
	for _, class := range e.Classes {
		fmt.Fprintf(table, "%s\t%d\t%d\t%s\n", class.Class, class.Erased, class.Kept, strings.Join(class.Why, "; "))
	}
	fmt.Fprintf(table, "outgoing messages\t%d\t\t\n", e.Messages)
	_ = table.Flush() // said.err has it
	fmt.Fprint(c.out, eraseNotes)
}
