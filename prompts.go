package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"cairn/config"
	"cairn/prompts"
)

type promptsCommand struct {
	Check  promptsCheckCommand  `cmd:"" help:"Read a folder of your own words and name every mistake by file and line. Exits 1 when there is one."`
	Export promptsExportCommand `cmd:"" help:"Write the words that come with Cairn into a folder, to copy from."`
}

type promptsCheckCommand struct {
	Dir string `arg:"" help:"The folder, as in CAIRN_PROMPTS_DIR." type:"path"`
}

// Run implements the command. Warnings are shown and stop nobody. What Cairn's own
// words are warned about too is not the deployer's to mend, and is left out.
func (p *promptsCheckCommand) Run(c *console) error {
	if what := notAFolder(p.Dir); what != "" {
		return mistakes{{Where: p.Dir, What: what}}
	}
	book, _ := prompts.Load(os.DirFS(p.Dir)) // its error is among what Check returns
	ours := warnings()
	wrong := 0
	for _, problem := range book.Check() {
		if !problem.Override || problem.Warning && ours[warningOf(problem)] {
			continue
		}
		fmt.Fprintln(c.out, problem)
		if !problem.Warning {
			wrong++
		}
	}
	if wrong > 0 {
		return fmt.Errorf("these words cannot be used: mistakes: %d", wrong)
	}
	fmt.Fprintln(c.out, "These words can be used.")
	return nil
}

// warning is what a sentence is warned about, wherever its file lies.
type warning struct{ file, key, why string }

func warningOf(p prompts.Problem) warning {
	return warning{strings.TrimPrefix(p.File, "prompts/"), p.Key, p.Why}
}

// warnings are those about the words that come with Cairn.
func warnings() map[warning]bool {
	book, _ := prompts.Load(nil)
	ours := map[warning]bool{}
	for _, problem := range book.Check() {
		ours[warningOf(problem)] = true
	}
	return ours
}

type promptsExportCommand struct {
	Dir string `arg:"" help:"The folder; it is made. Nothing that is there already is written over." type:"path"`
}

// Run implements the command. What somebody has changed is kept, and the rest
// is written.
func (p *promptsExportCommand) Run(c *console) error {
	files, kept := 0, 0
	err := prompts.Export(func(name string, data []byte) error {
		name = filepath.Join(p.Dir, filepath.FromSlash(name))
		err := writeNew(name, data)
		switch {
		case errors.Is(err, fs.ErrExist):
			kept++
			fmt.Fprintf(c.err, "%s: it exists and is kept as it is\n", name)
			return nil
		case err == nil:
			files++
		}
		return err
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(c.out, "%d new files in %s.\n", files, p.Dir)
	if kept > 0 {
		return fmt.Errorf("not written, because they exist: %d files: to compare, export into a folder without them", kept)
	}
	return nil
}

// writeNew writes a file that does not exist yet, in a folder that may not either.
func writeNew(name string, data []byte) error {
	if err := makeFolder(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return config.WriteNew(name, 0o644, bytes.NewReader(data))
}
