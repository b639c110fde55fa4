// Cairn is a mentorship bot for Slack and Discord: it matches mentees with
// mentors who are proven strong in their gap, keeps goals and check-ins, and
// brings validation gates and concerns to the people who must decide.
//
// This package is the command table and the wiring of the parts. It holds no
// rule of mentoring and speaks no platform's protocol.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	_ "time/tzdata" // zones must be right in an image without any files

	"github.com/alecthomas/kong"
)

// commands is the command table. Each command is in the file of its name.
type commands struct {
	Serve       serveCommand       `cmd:"" help:"Run the bot on the configured workspace."`
	Demo        demoCommand        `cmd:"" help:"Run the bot in a workspace of its own, to be clicked in a browser. Needs no account."`
	Sandbox     sandboxCommand     `cmd:"" help:"Run the practice workspace alone, for any Slack app."`
	Migrate     migrateCommand     `cmd:"" help:"Bring the database to this version's schema."`
	Doctor      doctorCommand      `cmd:"" help:"Look for what would go wrong: tokens, rights, clocks, people out of reach, ladders that reach nobody."`
	Backup      backupCommand      `cmd:"" help:"Copy the SQLite database while the bot runs, and check the copy."`
	Schedule    scheduleCommand    `cmd:"" help:"Print what is due in the coming days, without sending."`
	Match       matchCommand       `cmd:"" help:"Pair people from a CSV file alone, and print the pairs. Needs no database and no chat."`
	Manifest    manifestCommand    `cmd:"" help:"Print the manifest to create the chat app from."`
	Import      importCommand      `cmd:"" help:"Bring people into the program from a CSV file."`
	Program     programCommand     `cmd:"" help:"Check or export the program: cadences, gates, ladders, frameworks."`
	Prompts     promptsCommand     `cmd:"" help:"Check or export the bot's words."`
	Export      exportCommand      `cmd:"" help:"Hand out a copy of a concern, or of a person's portfolio. The copy is on file."`
	Erase       eraseCommand       `cmd:"" help:"Erase what is stored of a person who has left, and say what is kept and why. Without --yes it only says so."`
	Audit       auditCommand       `cmd:"" help:"Verify the record of every change, sign where it stands, or prove from it what a person may do."`
	Healthcheck healthcheckCommand `cmd:"" help:"Ask the running bot whether it is ready. Exits 1 when it is not."`
	Version     versionCommand     `cmd:"" help:"Print the version."`
}

// console is where a command reads its settings and writes its answers.
type console struct {
	ctx     context.Context
	out     io.Writer
	err     io.Writer
	lookup  func(string) (string, bool)
	environ []string // all that lookup finds, as NAME=value
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(&console{ctx: ctx, out: os.Stdout, err: os.Stderr, lookup: os.LookupEnv, environ: os.Environ()}, os.Args[1:]))
}

// run is the program: 0 when it did what was asked, 1 when it could not, 2 when
// it was asked or configured wrongly.
func run(c *console, args []string) (code int) {
	var table commands
	said := &faithful{Writer: c.out}
	c.out = said
	parser, err := kong.New(&table, kong.Name("cairn"), kong.Writers(c.out, c.err), kong.Bind(c),
		kong.Description("A mentorship bot for Slack and Discord."), kong.Exit(func(n int) { panic(exit(n)) }))
	if err != nil {
		panic(err) // the table itself is wrong
	}
	defer func() {
		switch v := recover().(type) {
		case nil:
		case exit:
			code = int(v)
		default:
			panic(v)
		}
	}()
	if len(args) > 0 && args[0] == "help" {
		args = append(slices.Clone(args[1:]), "--help")
	}
	chosen, err := parser.Parse(args)
	if err != nil {
		fmt.Fprintln(c.err, misused(err))
		return 2
	}
	if err = chosen.Run(); err != nil {
		cfg, _ := environment(c)
		err = plainly(cfg, err)
	}
	if said.err != nil && (err == nil || errors.Is(err, said.err)) {
		err = fmt.Errorf("not all of the output could be written: %w", said.err)
	}
	if wrong, ok := errors.AsType[mistakes](err); ok {
		fmt.Fprintln(c.err, wrong)
		return 2
	}
	if err != nil && c.ctx.Err() != nil { // whatever was under way says so in its own way
		err = fmt.Errorf("it was told to stop before it was done (%w)", err)
	}
	if err != nil {
		fmt.Fprintln(c.err, "cairn:", err)
		return 1
	}
	return 0
}

// misused says how the program was called wrongly, and where it says how it is called.
func misused(err error) string {
	what := err.Error()
	if flag, empty := strings.CutSuffix(what, `: expected string value but got "EOL" (<EOL>)`); empty {
		what = flag + ": needs a value after it"
	}
	command := "cairn"
	if wrong, ok := errors.AsType[*kong.ParseError](err); ok {
		if chosen := wrong.Context.Selected(); chosen != nil {
			command = chosen.FullPath()
		}
	}
	return fmt.Sprintf("%s\nTry: %s --help", what, command)
}

// exit carries kong's wish to end the process (after --help) to run.
type exit int

// faithful remembers that a write failed, so that no command reports success
// when its answer is lost: cairn audit checkpoint > file, on a full disk.
type faithful struct {
	io.Writer
	err error
}

func (f *faithful) Write(b []byte) (int, error) {
	n, err := f.Writer.Write(b)
	f.err = cmp.Or(f.err, err)
	return n, err
}
