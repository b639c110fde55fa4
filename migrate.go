package main

import (
	"fmt"
	"time"

	"cairn/models/store"
)

type migrateCommand struct {
	Restored bool `help:"The database was put back from a backup: whatever may have been sent since is looked up in the chat before it is sent."`
}

// Run implements the command.
func (m *migrateCommand) Run(c *console) error {
	cfg, err := settings(c)
	if err != nil {
		return err
	}
	s, err := openDatabase(c.ctx, cfg, store.Options{Logger: logger(c, cfg)})
	if err != nil {
		return err
	}
	defer s.Close()
	if err := migrate(c.ctx, cfg, s); err != nil {
		return err
	}
	have, need, err := s.Schema(c.ctx)
	if err != nil {
		return err
	}
	if err := schemaFits(have, need); err != nil {
		return err
	}
	fmt.Fprintln(c.out, "The database has this version's schema.")
	if !m.Restored {
		return nil
	}
	since, err := noteRestored(c.ctx, s)
	if err == nil {
		fmt.Fprintf(c.out, "Its newest entry is of %s. What may have been sent since then is looked up in the chat before it is sent.\n", since.UTC().Format(time.RFC3339))
	}
	return err
}
