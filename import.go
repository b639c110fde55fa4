package main

import (
	"bytes"
	"errors"
	"fmt"

	"cairn/handlers/roster"
	"cairn/models"
	"cairn/models/store"
)

type importCommand struct {
	People importPeopleCommand `cmd:"" help:"Read people.csv: name, email, slack_id, discord_id, timezone, locale, title, site, hired_on, supervisor_email, roles (separated by ;)."`
}

type importPeopleCommand struct {
	File    string `arg:"" help:"The CSV file." type:"path"`
	Partial bool   `help:"Import the good rows even when others have mistakes."`

	Returning []string `help:"Emails of people who had left and are back, separated by commas." placeholder:"EMAIL"`
}

// Run implements the command.
func (i *importPeopleCommand) Run(c *console) error {
	people, wrong := given(i.File)
	a, err := offline(c, store.Options{}, wrong...)
	if err != nil {
		return err
	}
	defer a.close()
	reply, result, err := roster.Import(c.ctx, a.store, bytes.NewReader(people), a.policy, roster.Options{Partial: i.Partial, Returning: i.Returning, Words: a.words}, a.clock.Now())
	for _, w := range result.Warnings {
		fmt.Fprintf(c.err, "%s: WARNING: %s\n", i.File, w)
	}
	for _, m := range result.Mistakes {
		fmt.Fprintf(c.err, "%s: %s\n", i.File, m)
	}
	if result.Broken {
		return errors.New("nothing was imported: mend the file where the lines above say")
	}
	if errors.Is(err, roster.ErrMistakes) {
		return fmt.Errorf("nothing was imported: mend %s, or import the rest with --partial", linesAbove(len(result.Mistakes)))
	}
	if err != nil {
		return err
	}
	err = a.router.Do(c.ctx, "import.people", reply)
	if errors.Is(err, models.ErrConflict) {
		return errors.New("nothing was imported, because the bot or another import changed somebody of the file at the same time: import it again")
	}
	if err != nil {
		return err
	}
	left := map[int]bool{} // a line may have several mistakes
	for _, m := range result.Mistakes {
		left[m.Line] = true
	}
	fmt.Fprintf(c.out, "%d new, %d changed, %d as before", result.New, result.Changed, result.Same)
	if len(left) > 0 {
		fmt.Fprintf(c.out, "; %d left out for their mistakes", len(left))
	}
	fmt.Fprintln(c.out, ".")
	return i.warn(c, a)
}

func linesAbove(n int) string {
	if n == 1 {
		return "the line above"
	}
	return fmt.Sprintf("the %d lines above", n)
}

// warn says about whom a concern may reach nobody, now that the file is in. It
// is no mistake of a line: people may come in several files.
func (i *importPeopleCommand) warn(c *console, a *app) error {
	org, err := a.store.Org(c.ctx)
	if err != nil {
		return fmt.Errorf("the file is imported; but whether concerns about its people reach anybody could not be read (%w): run cairn doctor", err)
	}
	for _, w := range narrowLines(org, models.Narrows(org, a.clock.Now())) {
		fmt.Fprintf(c.err, "%s: WARNING: %s\n", i.File, w.text)
	}
	return nil
}
