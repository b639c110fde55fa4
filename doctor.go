package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"cairn/config"
)

type doctorCommand struct {
	Deep bool `help:"Also ask Slack about every person and try the app token. Slack allows this about 100 people a minute."`
}

// Run implements the command. It sends nothing and changes nothing, and says
// nothing about anybody beyond ids and emails.
func (d *doctorCommand) Run(c *console) error {
	cfg, wrong := environment(c)
	if wrong = append(wrong, cfg.WithoutKey(wrong)...); len(wrong) > 0 {
		_, err := prepare(cfg, wrong)
		return err
	}
	a := &app{setup: setup{config: cfg}, clock: wallClock{}, log: logger(c, cfg)}
	found := &findings{config: cfg}
	a.examineSettings(found)
	a.examineDatabase(c.ctx, found)
	a.examineKey(c.ctx, found)
	if a.store != nil {
		defer a.close()
		a.examineWork(c.ctx, found)
		a.examinePeople(c.ctx, found)
	}
	a.examineSlack(c.ctx, found, d.Deep)
	a.examineDiscord(c.ctx, found)
	fmt.Fprintf(c.out, "Settings\n%s", indented(cfg.Dump()))
	found.print(c.out)
	if n := len(found.broken); n > 0 {
		return fmt.Errorf("broken: %d", n)
	}
	return nil
}

// findings is what an examination came to, one sentence each.
type findings struct {
	config config.Config

	broken []string // does not work
	look   []string // works, and somebody should look at it
	ok     []string
	next   []string // what is due
}

func (f *findings) isBroken(format string, args ...any) {
	for i, arg := range args {
		if err, ok := arg.(error); ok {
			args[i] = plainly(f.config, err)
		}
	}
	f.broken = append(f.broken, fmt.Sprintf(format, args...))
}

func (f *findings) lookAt(format string, args ...any) {
	f.look = append(f.look, fmt.Sprintf(format, args...))
}

func (f *findings) isFine(format string, args ...any) {
	f.ok = append(f.ok, fmt.Sprintf(format, args...))
}

func (f *findings) print(out io.Writer) {
	for _, group := range []struct {
		title string
		lines []string
	}{{"OK", f.ok}, {"Next", f.next}, {"Look at this", f.look}, {"Broken", f.broken}} {
		if len(group.lines) > 0 {
			fmt.Fprintf(out, "\n%s\n%s", group.title, indented(strings.Join(group.lines, "\n")))
		}
	}
}

func indented(text string) string {
	return "  " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n  ") + "\n"
}

// some names up to ten ids.
func some[T ~string](ids []T) string {
	const most = 10
	var names []string
	for _, id := range ids[:min(most, len(ids))] {
		names = append(names, string(id))
	}
	text := strings.Join(names, ", ")
	if more := len(ids) - most; more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}

// examineSettings reads the program, the words and the time zones.
func (a *app) examineSettings(f *findings) {
	var inWords, inProgram mistakes
	if a.words, inWords = loadWords(a.config); len(inWords) == 0 {
		f.isFine("words in %s", strings.Join(a.words.Locales(), ", "))
	}
	if a.policy, inProgram = loadPolicy(a.config, a.words); len(inProgram) == 0 {
		f.isFine("program %s: question sets %d, gates %d, ladders %d", a.policy.Program, len(a.policy.CheckIns), len(a.policy.Gates), len(a.policy.Ladders))
	}
	for _, m := range slices.Concat(a.config.WithoutPlatform(nil), inWords, inProgram) {
		f.isBroken("%s", m)
	}
	for _, zone := range []string{"America/New_York", "Asia/Kathmandu", "Pacific/Apia"} {
		if _, err := time.LoadLocation(zone); err != nil {
			f.isBroken("time zones: %v", err)
			return
		}
	}
	f.isFine("time zones are there")
}

// skewed judges how far another clock is from ours.
func skewed(f *findings, whose string, theirs time.Time, look, broken time.Duration) {
	off := time.Since(theirs).Round(time.Second)
	switch {
	case off.Abs() >= broken:
		f.isBroken("the clock here is %s off %s clock: set both by NTP", off, whose)
	case off.Abs() >= look:
		f.lookAt("the clock here is %s off %s clock: set both by NTP", off, whose)
	default:
		f.isFine("the clock agrees with %s", whose)
	}
}
