package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/boundary"
	"cairn/models"
	"cairn/models/store"
	"cairn/prompts"
	"cairn/scheduler"
)

// setup is all that a deployment says, read before anything is opened.
type setup struct {
	config config.Config
	policy models.Policy
	words  *prompts.Book
}

// prepare reads the words and the program of an environment, and reports every
// mistake at once, after those that were found in the environment itself.
func prepare(c config.Config, wrong []config.Mistake) (setup, error) {
	words, more := loadWords(c)
	policy, most := loadPolicy(c, words)
	if wrong = append(append(wrong, more...), most...); len(wrong) > 0 {
		return setup{}, mistakes(wrong)
	}
	words.Locale = policy.Locale
	return setup{config: c, policy: policy, words: words}, nil
}

// environment reads the environment and finds every mistake in it.
func environment(c *console) (config.Config, []config.Mistake) {
	cfg, wrong := config.FromEnv(c.lookup, os.ReadFile)
	return cfg, append(wrong, config.Misspelled(c.environ)...)
}

// settings is the environment alone, for commands that need neither program nor words.
func settings(c *console) (config.Config, error) {
	cfg, wrong := environment(c)
	if len(wrong) > 0 {
		return cfg, mistakes(wrong)
	}
	return cfg, nil
}

// loadPolicy reads program.yaml, or the built-in one. What it asks for must be
// in the words; nil words, which could not be read, are not asked.
func loadPolicy(c config.Config, words *prompts.Book) (models.Policy, mistakes) {
	name, data := "program.yaml (built in)", config.BuiltIn()
	if c.Program != "" {
		var err error
		if data, err = os.ReadFile(c.Program); err != nil {
			return models.Policy{}, mistakes{{Where: "CAIRN_PROGRAM", What: c.Program + ": " + notAFile(err)}}
		}
		name = c.Program
	}
	return policyIn(name, data, words)
}

// policyIn reads a program.yaml.
func policyIn(name string, data []byte, words *prompts.Book) (models.Policy, mistakes) {
	checks := config.Checks{Cron: func(text string) error { _, err := scheduler.ParseDaily(text); return err }}
	if words != nil {
		checks.Set = func(name string) error { return handlers.Asks(words, name) }
		checks.Boundary = func(role string) error { return boundary.Written(words, models.Role(role)) }
		checks.Locale = func(locale string) error {
			if words.Speaks(locale) {
				return nil
			}
			return fmt.Errorf("has no words: take one of %s, or write them (CAIRN_PROMPTS_DIR)", strings.Join(words.Locales(), ", "))
		}
	}
	return config.LoadProgram(name, data, checks)
}

// given reads a file that a command was called with. One that cannot be read is a
// mistake of the call.
func given(path string) ([]byte, mistakes) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, mistakes{{Where: path, What: notAFile(err)}}
	}
	return data, nil
}

// makeFolder makes a folder that a command was called with, if it is not there yet.
func makeFolder(path string, mode fs.FileMode) error {
	err := os.MkdirAll(path, mode)
	if failed, ok := errors.AsType[*fs.PathError](err); ok {
		return mistakes{{Where: path, What: fmt.Sprintf("cannot be made (%v): name a folder that whoever runs cairn may write", failed.Err)}}
	}
	return err
}

// notAFile says why a file was not read.
func notAFile(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file: mend the path"
	case errors.Is(err, syscall.EISDIR):
		return "this is a folder: name the file in it"
	}
	return "cannot be read: " + errors.Unwrap(err).Error()
}

// loadWords reads the words, and the deployer's own over them. A mistake leaves
// what comes with Cairn; without a folder to read there are none.
func loadWords(c config.Config) (*prompts.Book, mistakes) {
	var own fs.FS
	if c.Prompts != "" {
		if what := notAFolder(c.Prompts); what != "" {
			return nil, mistakes{{Where: "CAIRN_PROMPTS_DIR", What: c.Prompts + ": " + what}}
		}
		own = os.DirFS(c.Prompts)
	}
	book, _ := prompts.Load(own) // its error is among what Check returns
	var wrong mistakes
	for _, p := range book.Check() {
		if p.Warning {
			continue
		}
		if p.Override {
			p.File = filepath.Join(c.Prompts, p.File)
		}
		wrong = append(wrong, config.Mistake{Where: p.File, Line: p.Line, What: strings.TrimPrefix(p.Key+": "+p.Why, ": ")})
	}
	return book, wrong
}

// notAFolder says why no words can be read from a path; os.DirFS takes any.
func notAFolder(path string) string {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such folder: mend the path"
	case err != nil:
		return "cannot be read: " + errors.Unwrap(err).Error()
	case !info.IsDir():
		return "this is a file: name the folder that it is in"
	}
	return ""
}

// mistakes is a configuration that does not hold: one line each.
type mistakes []config.Mistake

func (ms mistakes) Error() string {
	lines := make([]string, len(ms))
	for i, m := range ms {
		lines[i] = m.String()
	}
	return strings.Join(lines, "\n")
}

// offline is the program without a loop running, for commands that look or
// change something and end. What else was found wrong is told with the mistakes in the
// settings, before anything is opened.
func offline(c *console, opts store.Options, more ...config.Mistake) (*app, error) {
	cfg, wrong := environment(c)
	set, err := prepare(cfg, append(append(wrong, cfg.WithoutKey(wrong)...), more...))
	if err != nil {
		return nil, err
	}
	s, used, err := useOf(c.ctx, set.config, opts)
	if err != nil {
		return nil, err
	}
	clock, err := used.clock()
	if err := errors.Join(err, s.Close()); err != nil {
		return nil, err
	}
	return build(c.ctx, set, clock, logger(c, set.config), false)
}
