package main

import (
	"context"
	"io"
	"reflect"
	"strings"
	"syscall"
	"testing"
)

func TestUnknownCommandsAndFlagsExitWithTwo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, c := range []struct{ args, says string }{
		{"dance", "unexpected argument dance\nTry: cairn --help\n"},
		{"", `expected one of "serve", "demo", "sandbox", "migrate", "doctor", ...` + "\nTry: cairn --help\n"},
		{"serve --fast", "unknown flag --fast\nTry: cairn serve --help\n"},
		{"serve --rehearse-from", "--rehearse-from: needs a value after it\nTry: cairn serve --help\n"},
		{"schedule --days", "--days: needs a value after it\nTry: cairn schedule --help\n"},
		{"import", `expected "people"` + "\nTry: cairn import --help\n"},
		{"import people", `expected "<file>"` + "\nTry: cairn import people --help\n"},
		{"import everybody people.csv", "unexpected argument everybody\nTry: cairn import --help\n"},
		{"export flag fl_1", "missing flags: --why=REASON\nTry: cairn export flag --help\n"},
	} {
		if o := d.run(strings.Fields(c.args)...); o.code != 2 || o.err != c.says || o.out != "" {
			t.Errorf("%q: %+v", c.args, o)
		}
	}
	if o := d.run("--help"); o.code != 0 || !strings.Contains(o.out, "doctor") {
		t.Errorf("help: %+v", o)
	}
}

// TestAnAnswerThatNobodyHasIsAFailure: a checkpoint on a full disk is no checkpoint.
func TestAnAnswerThatNobodyHasIsAFailure(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	for _, args := range [][]string{{"migrate"}, {"manifest", "slack"}, {"audit", "checkpoint"}, {"audit", "verify"}, {"schedule"}, {"version"}} {
		disk, full := io.Pipe()
		_ = disk.CloseWithError(syscall.ENOSPC)
		said := &page{}
		code := run(&console{ctx: t.Context(), out: full, err: said, lookup: d.lookup}, args)
		if code != 1 || !strings.HasSuffix(said.String(), "cairn: not all of the output could be written: no space left on device\n") {
			t.Errorf("%q: code %d: %s", args, code, said)
		}
	}
}

// TestWhoIsStoppedOnTheWaySaysSo and blames nothing else.
func TestWhoIsStoppedOnTheWaySaysSo(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	stop()
	d := newDesk(t)
	d.workspace(staffCSV)
	for _, command := range []string{"migrate", "serve"} {
		if o := d.start(ctx, command)(); o.code != 1 || !strings.HasPrefix(o.err, "cairn: it was told to stop before it was done (") || strings.Count(o.err, "\n") != 1 {
			t.Errorf("%s: %+v", command, o)
		}
	}
}

func TestVersionIsOneLine(t *testing.T) {
	t.Parallel()
	if o := newDesk(t).run("version"); o.code != 0 || !strings.HasPrefix(o.out, "cairn ") || strings.Count(o.out, "\n") != 1 {
		t.Errorf("%+v", o)
	}
}

// TestEachCommandIsInTheFileOfItsName, where a reader of the command table looks for it.
func TestEachCommandIsInTheFileOfItsName(t *testing.T) {
	t.Parallel()
	for field := range reflect.TypeFor[commands]().Fields() {
		file := strings.ToLower(field.Name) + ".go"
		if declared := "\ntype " + field.Type.Name() + " struct"; !strings.Contains(readFile(t, file), declared) {
			t.Errorf("%s has no %q", file, declared)
		}
	}
}

// TestHelpIsAsked as of the go command: cairn help, and cairn help doctor.
func TestHelpIsAsked(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for _, words := range [][]string{{}, {"doctor"}, {"export", "flag"}} {
		asked, flag := d.run(append([]string{"help"}, words...)...), d.run(append(words, "--help")...)
		if asked != flag || asked.code != 0 || !strings.Contains(asked.out, "Usage: cairn "+strings.Join(words, " ")) {
			t.Errorf("help %v: %+v", words, asked)
		}
	}
}
