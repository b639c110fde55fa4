package main

import (
	"errors"
	"fmt"
	"io/fs"

	"cairn/config"
)

type programCommand struct {
	Check  programCheckCommand  `cmd:"" help:"Read a program.yaml of your own and name every mistake by line. Exits 1 when there is one."`
	Export programExportCommand `cmd:"" help:"Write the program that comes with Cairn into a file, to change."`
}

type programCheckCommand struct {
	File string `arg:"" help:"The file, as in CAIRN_PROGRAM." type:"path"`
}

// Run implements the command. The program is read with the words of CAIRN_PROMPTS_DIR,
// which must have all that it asks for.
func (p *programCheckCommand) Run(c *console) error {
	cfg, wrong := environment(c)
	words, more := loadWords(cfg)
	if wrong = append(wrong, more...); len(wrong) > 0 {
		return mistakes(wrong)
	}
	data, unread := given(p.File)
	if unread != nil {
		return unread
	}
	_, found := policyIn(p.File, data, words)
	for _, m := range found {
		fmt.Fprintln(c.out, m)
	}
	if len(found) > 0 {
		return fmt.Errorf("this program cannot be used: mistakes: %d", len(found))
	}
	fmt.Fprintln(c.out, "This program can be used.")
	return nil
}

type programExportCommand struct {
	File string `arg:"" help:"The file; it is made, with its folder. One that is there already is not written over." type:"path"`
}

// Run implements the command.
func (p *programExportCommand) Run(c *console) error {
	switch err := writeNew(p.File, config.BuiltIn()); {
	case errors.Is(err, fs.ErrExist):
		return fmt.Errorf("%s: it exists and is kept as it is: name another file", p.File)
	case err != nil:
		return err
	}
	fmt.Fprintf(c.out, "%s is written. Change it, check it with: cairn program check %s, and name it in CAIRN_PROGRAM.\n", p.File, p.File)
	return nil
}
