package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"

	"cairn/bot/sandbox"
	"cairn/config"
)

func TestEveryMistakeInTheSettingsIsOneLine(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_DATABASE_URL"] = "mysql://somewhere"
	d.env["CAIRN_LISTEN"] = "everywhere"
	d.env["CAIRN_LOG_LEVEL"] = "loud"
	d.env["SLACK_BOT_TOKEN"] = "xapp-this-is-the-other-one"
	d.env["CAIRN_PROGRAMM"] = "mine.yaml"
	for _, command := range []string{"serve", "migrate", "doctor", "schedule"} {
		o := d.run(command)
		if lines := strings.Split(strings.TrimSpace(o.err), "\n"); o.code != 2 || len(lines) != 5 || o.out != "" {
			t.Errorf("%s: code %d, %d lines:\n%s%s", command, o.code, len(lines), o.err, o.out)
		}
		has(t, o.err, "CAIRN_DATABASE_URL: ", "CAIRN_LISTEN: ", "CAIRN_LOG_LEVEL: ", "SLACK_BOT_TOKEN: ", "CAIRN_PROGRAMM: is not known: did you mean CAIRN_PROGRAM?")
		hasNot(t, o.err, "this-is-the-other-one")
	}
}

func TestServeSaysEverythingThatIsWrong(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		set  func(*desk)
		args []string
		want []string
	}{
		{"no platform", func(*desk) {}, nil, []string{"SLACK_BOT_TOKEN: neither Slack nor Discord is configured"}},
		{"a program with mistakes", func(d *desk) {
			d.env["CAIRN_PROGRAM"] = d.write("program.yaml", "id: x\nname: X\nlocale: en\nzone: Mars/Base\ncaseload: 0\n")
		}, nil, []string{"program.yaml:4: ", "program.yaml:5: "}},
		{"times that never come, come too often or are nowhere", func(d *desk) {
			d.write("closed.txt", "2027-08-02 Summer day\n2027-02-30 No such day\n8/3/2027\n2027-08-02 again\n")
			d.env["CAIRN_PROGRAM"] = d.write("program.yaml", strings.NewReplacer(
				"zone: America/Chicago ", "zone: Chicago ", "  all: [] ", "  all: [us, us-mx, closed.txt, holidays.txt] ",
				"cron: 0 14 * * thu", "cron: 0 9 30 2 *", "cron: 0 13 * * fri", "cron: 0 9,13 * * fri",
			).Replace(string(config.BuiltIn())))
		}, nil, []string{
			`: zone "Chicago" is no time zone: write an IANA name such as America/Chicago`,
			`: cron: cron text "0 9 30 2 *" never comes: no year has that day`,
			`: cron: cron text "0 9,13 * * fri" comes more than once a day, and people are asked once a day at most: name one hour`,
			`: holiday "us-mx" is neither a date, nor a file that ends in .txt, nor a calendar: did you mean`,
			"closed.txt:2: begins with \"2027-02-30\", which is no date", "closed.txt:3: begins with \"8/3/2027\"", "closed.txt:4: has 2027-08-02 once more",
			": holiday file holidays.txt cannot be read",
		}},
		{"no program there", func(d *desk) { d.env["CAIRN_PROGRAM"] = "/nowhere.yaml" }, nil, []string{"CAIRN_PROGRAM: "}},
		{"a rehearsal at no time", func(*desk) {}, []string{"--rehearse-from", "soon"}, []string{"--rehearse-from: not a time"}},
		{"a rehearsal at no speed", func(*desk) {}, []string{"--rehearse-from", "2027-01-04T09:00:00Z", "--rehearse-speed", "NaN"}, []string{"--rehearse-speed: choose between 1 and 1000000\n"}},
		{"a rehearsal at a word's speed", func(*desk) {}, []string{"--rehearse-from", "2027-01-04T09:00:00Z", "--rehearse-speed", "fast"}, []string{"--rehearse-speed: choose between 1 and 1000000\n"}},
		{"a rehearsal in slow motion", func(*desk) {}, []string{"--rehearse-from", "2027-01-04T09:00:00Z", "--rehearse-speed", "0.5"}, []string{"--rehearse-speed: choose between 1 and 1000000\n"}},
		{"a rehearsal that stands still", func(*desk) {}, []string{"--rehearse-from", "2027-01-04T09:00:00Z", "--rehearse-speed", "0"}, []string{"--rehearse-speed: "}},
		{"a speed without a rehearsal", func(*desk) {}, []string{"--rehearse-speed", "9"}, []string{"--rehearse-speed: only together"}},
		{"words with mistakes", func(d *desk) {
			d.write("words/en/checkin.yaml", "prompt:\n  text: Hi {{.Nobody}}\n")
			d.env["CAIRN_PROMPTS_DIR"] = d.dir + "/words"
		}, nil, []string{"en/checkin.yaml:2: "}},
		{"no words there", func(d *desk) { d.env["CAIRN_PROMPTS_DIR"] = "/nope" }, nil, []string{"CAIRN_PROMPTS_DIR: /nope: there is no such folder: mend the path\n"}},
		{"words in a file", func(d *desk) {
			d.env["CAIRN_PROMPTS_DIR"] = d.write("words.yaml", "prompt:\n  text: Hi\n")
		}, nil, []string{"words.yaml: this is a file: name the folder that it is in\n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			if c.name != "no platform" {
				d.env["SLACK_BOT_TOKEN"], d.env["SLACK_APP_TOKEN"], d.env["SLACK_API_URL"] = sandbox.BotToken, sandbox.AppToken, "http://127.0.0.1:9/api/"
			}
			c.set(d)
			o := d.run(append([]string{"serve"}, c.args...)...)
			if o.code != 2 {
				t.Errorf("code %d, want 2:\n%s", o.code, o.err)
			}
			has(t, o.err, c.want...)
		})
	}
}

// TestMistakesOfAllSourcesAreToldAtOnce: in the environment, the program, the
// words and the flags, so that one look mends them, and nothing was opened.
func TestMistakesOfAllSourcesAreToldAtOnce(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_LOG_LEVEL"] = "loud"
	d.env["CAIRN_PROGRAM"] = d.write("program.yaml", strings.Replace(string(config.BuiltIn()), "caseload: 3 ", "caseload: 0 ", 1))
	d.env["CAIRN_PROMPTS_DIR"] = d.dir + "/words"
	d.write("words/en/checkin.yaml", "prompt:\n  text: Hi {{.Nobody}}\n")
	all := []string{"CAIRN_LOG_LEVEL: ", "/program.yaml:", "/words/en/checkin.yaml:2: "}
	for _, args := range [][]string{
		{"serve", "--rehearse-from", "soon"}, {"import", "people", d.write("people.csv", staffCSV)}, {"schedule"}, {"doctor"},
	} {
		o := d.run(args...)
		if o.code != 2 || o.out != "" {
			t.Errorf("%q: %+v", args, o)
		}
		has(t, o.err, all...)
		if args[0] == "serve" {
			has(t, o.err, "--rehearse-from: not a time")
		}
	}
	if files, err := filepath.Glob(filepath.Join(d.dir, "cairn.db*")); err != nil || len(files) != 0 {
		t.Errorf("%v was made: %v", files, err)
	}
}

// TestALanguageWithoutWordsIsAMistake of the program; one of its own words is none.
func TestALanguageWithoutWordsIsAMistake(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	program := func(locale string) {
		d.env["CAIRN_PROGRAM"] = d.write("program.yaml", strings.Replace(string(config.BuiltIn()), "locale: en ", "locale: "+locale+" ", 1))
	}
	program("fr")
	const want = `: locale "fr" has no words: take one of en, es, or write them (CAIRN_PROMPTS_DIR)`
	serve, doctor := d.run("serve"), d.run("doctor")
	if serve.code != 2 || doctor.code != 1 {
		t.Errorf("%+v\n%+v", serve, doctor)
	}
	has(t, serve.err, "program.yaml:", want)
	has(t, doctor.out, "program.yaml:", want)
	d.env["CAIRN_PROMPTS_DIR"] = d.dir + "/words"
	d.write("words/fr/flash.yaml", "calendar:\n  text: Rencontre\n")
	hasNot(t, d.run("doctor").out, want)
	program("es-MX")
	hasNot(t, d.run("doctor").out, "has no words")
}

// TestAProgramThatIsNotThere is told in words, and by its path.
func TestAProgramThatIsNotThere(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	for path, want := range map[string]string{
		d.dir: "this is a folder: name the file in it", "/nope.yaml": "there is no such file: mend the path",
		d.write("a", "") + "/b": "cannot be read: not a directory",
	} {
		d.env["CAIRN_PROGRAM"] = path
		if o := d.run("serve"); o.code != 2 || o.err != "CAIRN_PROGRAM: "+path+": "+want+"\n" {
			t.Errorf("%+v", o)
		}
	}
}

// TestTheDoctorReadsOnWithoutWords: a folder that is not there is one line of many.
func TestTheDoctorReadsOnWithoutWords(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.env["CAIRN_PROMPTS_DIR"] = "/nope"
	o := d.run("doctor")
	if o.code != 1 {
		t.Errorf("%+v", o)
	}
	has(t, o.out, "CAIRN_PROMPTS_DIR: /nope: there is no such folder", "there is no file")
}

// TestACheckInWithoutWordsIsAMistake: the doctor finds it before the bot does.
func TestACheckInWithoutWordsIsAMistake(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_PROGRAM"] = d.write("program.yaml", strings.Replace(string(config.BuiltIn()), "  pulse:  ", "  my_own: ", 1))
	const want = `: check-in "my_own" has no questions: take one of mentee_biweekly, mentor_biweekly, milestone_mentee, milestone_mentor, new_hire, pulse, supervisor_weekly, tension_mentee, tension_mentor`
	if o := d.run("serve"); o.code != 2 || strings.Count(o.err, "\n") != 1 {
		t.Errorf("%+v", o)
	} else {
		has(t, o.err, "program.yaml:", want)
	}
	o := d.run("doctor")
	if o.code != 1 {
		t.Errorf("doctor: code %d", o.code)
	}
	has(t, o.out[strings.Index(o.out, "\nBroken\n")+1:], want)
}

// TestBoundariesWithoutWordsAreAMistake: nobody is asked to confirm an empty text.
func TestBoundariesWithoutWordsAreAMistake(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_PROGRAM"] = d.write("program.yaml", strings.Replace(string(config.BuiltIn()), "boundaries: {}", "boundaries: {mentor: 1, leader: 1}", 1))
	if o := d.run("serve"); o.code != 2 || strings.Count(o.err, "\n") != 1 {
		t.Errorf("%+v", o)
	} else {
		has(t, o.err, "program.yaml:", `: boundaries of "leader" are in no words: take some of mentee, mentor, preceptor, supervisor`)
	}
}

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

// TestAFileThatIsNotThere is named, with the way out, before anything is opened.
func TestAFileThatIsNotThere(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	missing := d.dir + "/missing.csv"
	_, verifier, err := signerOf([]byte("any key"))
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"import", "people"}, {"match", "--dry-run", "--people"}, {"audit", "check", "--key", verifier}, {"prompts", "check"},
	} {
		what := "file"
		if args[0] == "prompts" {
			what = "folder"
		}
		if o := d.run(append(args, missing)...); o.code != 2 || o.err != missing+": there is no such "+what+": mend the path\n" || o.out != "" {
			t.Errorf("%q: %+v", args, o)
		}
	}
	if o := d.run("import", "people", d.dir); o.code != 2 || o.err != d.dir+": this is a folder: name the file in it\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("sandbox", "--manifest", missing); o.code != 2 || o.err != "--manifest: "+missing+": there is no such file: mend the path\n" {
		t.Errorf("%+v", o)
	}
	for _, args := range [][]string{{"prompts", "export"}, {"demo", "--dir"}} {
		if o := d.run(append(args, "/dev/null/x")...); o.code != 2 || !strings.Contains(o.err, " cannot be made (not a directory): name a folder that whoever runs cairn may write\n") {
			t.Errorf("%q: %+v", args, o)
		}
	}
	d.env["CAIRN_LOG_LEVEL"] = "loud"
	for _, args := range [][]string{{"import", "people"}, {"match", "--dry-run", "--people"}} {
		o := d.run(append(args, missing)...)
		has(t, o.err, "CAIRN_LOG_LEVEL: ", missing+": there is no such file")
	}
	if files, err := filepath.Glob(filepath.Join(d.dir, "*")); err != nil || len(files) != 0 {
		t.Errorf("%v was made: %v", files, err)
	}
	delete(d.env, "CAIRN_LOG_LEVEL")
	d.hire(staffCSV)
	if o := d.run("audit", "verify", "--checkpoint", missing); o.code != 2 || o.err != missing+": there is no such file: mend the path\n" {
		t.Errorf("%+v", o)
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

func TestMigrateMayBeRunTwice(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for range 2 {
		if o := d.run("migrate"); o.code != 0 || !strings.Contains(o.out, "schema") || o.err != "" {
			t.Errorf("%+v", o)
		}
	}
}

// TestADatabaseFileThatCannotBeOpened says what is wrong with it, in the operator's
// words, and leaves nothing beside it.
func TestADatabaseFileThatCannotBeOpened(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	folder := filepath.Join(d.dir, "folder")
	d.write("folder/odd.db", "")
	d.write("folder/odd.db-wal/odd", "") // stands where SQLite has to write
	for file, want := range map[string]outcome{
		"/nowhere/cairn.db":             {code: 2, err: "CAIRN_DATABASE_URL: /nowhere/cairn.db cannot be opened: no such file or directory: name a file in a folder that is there, and which whoever runs cairn may write\n"},
		folder:                          {code: 2, err: "CAIRN_DATABASE_URL: " + folder + " cannot be opened: is a directory: name a file in a folder that is there, and which whoever runs cairn may write\n"},
		filepath.Join(folder, "odd.db"): {code: 1, err: "odd.db cannot be written (disk I/O error (2570)): whoever runs cairn must be allowed to write it and its folder, and the disk must have room\n"},
	} {
		d.env["CAIRN_DATABASE_URL"] = "sqlite:" + file
		for _, command := range []string{"migrate", "serve"} {
			if o := d.run(command); o.code != want.code || !strings.Contains(o.err, want.err) {
				t.Errorf("%s on %s: %+v", command, file, o)
			}
		}
		if _, err := os.Stat(folder + ".lock"); err == nil {
			t.Error("something was laid beside the folder")
		}
	}
	d.write("folder/held.db.lock/odd", "") // where serve has to keep others out
	d.env["CAIRN_DATABASE_URL"] = "sqlite:" + filepath.Join(folder, "held.db")
	if o := d.run("serve"); o.code != 1 || !strings.HasPrefix(o.err, "cairn: "+filepath.Join(folder, "held.db")+" cannot be written (") {
		t.Errorf("%+v", o)
	}
}

// TestWhoOnlyLooksMakesNoDatabase: a mistyped path is told, and nothing is there after it.
func TestWhoOnlyLooksMakesNoDatabase(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	file := filepath.Join(d.dir, "carin.db")
	d.env["CAIRN_DATABASE_URL"] = "sqlite:" + file
	want := "CAIRN_DATABASE_URL: there is no file " + file + ": "
	for _, args := range [][]string{
		{"audit", "verify"},
		{"audit", "checkpoint"},
		{"audit", "trail", "--person", "mia@example.org"},
		{"schedule"},
		{"erase", "mia@example.org"},
		{"export", "flag", "fl_1", "--why", "x"},
		{"export", "portfolio", "--person", "mia@example.org", "--why", "x"},
	} {
		if o := d.run(args...); o.code != 2 || !strings.HasPrefix(o.err, want) || o.out != "" {
			t.Errorf("%q: %+v", args, o)
		}
	}
	if o := d.run("doctor"); o.code != 1 || !strings.Contains(o.out, want) {
		t.Errorf("doctor: %+v", o)
	}
	if files, err := filepath.Glob(filepath.Join(d.dir, "*")); err != nil || len(files) != 0 {
		t.Errorf("%v, %v", files, err)
	}
}

// TestAFileThatIsNoDatabase is named, and left as it is.
func TestAFileThatIsNoDatabase(t *testing.T) {
	t.Parallel()
	for _, text := range []string{staffCSV, "a"} {
		d := newDesk(t)
		d.workspace(staffCSV)
		file := d.write("ok.csv", text)
		d.env["CAIRN_DATABASE_URL"] = "sqlite:" + file
		want := "CAIRN_DATABASE_URL: " + file + " is not an SQLite database: name another file\n"
		for _, args := range [][]string{{"serve"}, {"migrate"}, {"import", "people", file}, {"audit", "verify"}} {
			if o := d.run(args...); o.code != 2 || o.err != want {
				t.Errorf("%q: %+v", args, o)
			}
		}
		has(t, d.run("doctor").out, want)
		if readFile(t, file) != text {
			t.Error("the file was changed")
		}
	}
}

// TestADamagedFileSaysWhatToDo: a disk failed below it, and no command finds its way
// out by itself.
func TestADamagedFileSaysWhatToDo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	path := strings.TrimPrefix(d.env["CAIRN_DATABASE_URL"], "sqlite:")
	whole := readFile(t, path)
	const begin = 100 // the file still says of itself what it is
	d.write(filepath.Base(path), whole[:begin]+strings.Repeat("\xff", len(whole)-begin))
	for _, args := range [][]string{{"audit", "verify"}, {"import", "people", d.write("people.csv", staffCSV)}, {"schedule"}} {
		if o := d.run(args...); o.code != 1 || !strings.Contains(o.err, "the database file is damaged: stop the bot, set the file aside, and restore a backup") {
			t.Errorf("%q: %+v", args, o)
		}
	}
}

// TestADatabaseOfANewerVersionIsToldFromAnOlderOne: nobody is sent round in a
// circle, and a replica that is still to be replaced goes on.
func TestADatabaseOfANewerVersionIsToldFromAnOlderOne(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.write("cairn.db", "")
	for _, command := range [][]string{{"schedule"}, {"audit", "verify"}} {
		if o := d.run(command...); o.code != 1 || !strings.Contains(o.err, "run cairn migrate") {
			t.Errorf("no schema: %q: %+v", command, o)
		}
	}
	d.hire(staffCSV)
	d.tamper("INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, 1)")
	for _, command := range [][]string{{"migrate"}, {"schedule"}, {"audit", "verify"}, {"doctor"}} {
		o := d.run(command...)
		if o.code != 1 {
			t.Errorf("a newer schema: %q: code %d", command, o.code)
		}
		has(t, o.err+o.out, "database: schema 9999 is of a newer version, this one knows ", ": run the newer cairn")
		hasNot(t, o.err+o.out, "cairn migrate", "has this version's schema")
	}
	w := d.workspace(staffCSV)
	ctx, stop := contextOf(t)
	ended := d.start(ctx, "serve")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	stop()
	if o := ended(); o.code != 0 || !strings.Contains(o.err, "the database is of a newer version") {
		t.Errorf("serve: %+v", o)
	}
}

func TestImportNamesEveryBadRowAndTakesNone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	file := d.write("people.csv", `name,email,timezone,hired_on,supervisor_email,roles,shoe_size
Mia,mia@example.org,America/Chicago,2027-01-04,sam@example.org,mentee,38
Sam,sam@example.org,America/Chicago,,,supervisor,44
Leo,not an address,America/Chicago,,,mentor,40
Ana,ana@example.org,Mars/Base,,,mentee,41
Ben,ben@example.org,America/Chicago,yesterday,nobody@example.org,juggler,42
`)
	o := d.run("import", "people", file)
	if o.code != 1 {
		t.Errorf("code %d", o.code)
	}
	has(t, o.err, file+`: WARNING: column "shoe_size" is not known`, file+": line 4: email", file+": line 5: timezone", file+": line 6: hired_on", file+": line 6: role", "nothing was imported", "--partial")
	if people, err := d.database().People(t.Context()); err != nil || len(people) != 0 {
		t.Errorf("%d people, %v", len(people), err)
	}
	if o := d.run("import", "people", "--partial", file); o.code != 0 || o.out != "2 new, 0 changed, 0 as before; 3 left out for their mistakes.\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("import", "people", "--partial", file); o.code != 0 || o.out != "0 new, 0 changed, 2 as before; 3 left out for their mistakes.\n" {
		t.Errorf("again: %+v", o)
	}
}

// TestImportsAtTheSameTime: each takes the whole file or nothing of it, and who lost
// is told the way out.
func TestImportsAtTheSameTime(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.run("migrate")
	file := d.write("people.csv", staffCSV)
	var together sync.WaitGroup
	outcomes := make([]outcome, 4)
	for i := range outcomes {
		together.Go(func() { outcomes[i] = d.run("import", "people", file) })
	}
	together.Wait()
	taken := 0
	for _, o := range outcomes {
		switch {
		case o.code == 0:
			taken++
		case o.err != "cairn: nothing was imported, because the bot or another import changed somebody of the file at the same time: import it again\n":
			t.Errorf("%+v", o)
		}
	}
	if people, err := d.database().People(t.Context()); err != nil || taken == 0 || len(people) != strings.Count(staffCSV, "\n")-1 {
		t.Errorf("%d imports of %d people, %v", taken, len(people), err)
	}
}

// TestImportWarnsOfALanguageWithoutWords: who speaks it comes in, and reads English.
func TestImportWarnsOfALanguageWithoutWords(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	file := d.write("people.csv", "name,email,locale\nMia,mia@example.org,es-MX\nLéa,lea@example.org,fr\nSam,sam@example.org,\n")
	o := d.run("import", "people", file)
	if o.code != 0 || strings.Count(o.err, "there are no words in") != 1 {
		t.Errorf("%+v", o)
	}
	has(t, o.err, file+`: WARNING: line 3: there are no words in "fr", only in en, es: they read en`)
}

func TestImportRefusesACircleOfSupervisors(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	o := d.run("import", "people", d.write("people.csv", "name,email,supervisor_email\nA,a@example.org,b@example.org\nB,b@example.org,c@example.org\nC,c@example.org,a@example.org\n"))
	if o.code != 1 {
		t.Errorf("code %d", o.code)
	}
	has(t, o.err, "line 2: supervision goes in a circle", "line 3: ", "line 4: ")
}

func TestImportWarnsAboutWhomAConcernReachesNobody(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, csv, want string }{
		{"nobody holds an office", "Mia,mia@example.org,sam@example.org,mentee\nSam,sam@example.org,,\n", "a concern about mia@example.org, sam@example.org reaches nobody; give the role governance to two more people"},
		{"only those whom she supervises", "Rita,rita@example.org,,leader\nSam,sam@example.org,rita@example.org,supervisor\nLea,lea@example.org,rita@example.org,supervisor\n", "a concern about rita@example.org reaches nobody outside of their line"},
		{"one, who may be who raises it", "Rita,rita@example.org,,leader\nGus,gus@example.org,,governance\n", "a concern about gus@example.org, rita@example.org has one person outside of their line"},
		{"enough", "Rita,rita@example.org,,leader\nGus,gus@example.org,,governance\nHana,hana@example.org,,governance\n", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			o := d.run("import", "people", d.write("people.csv", "name,email,supervisor_email,roles\n"+c.csv))
			if o.code != 0 || c.want == "" && strings.Contains(o.err, "WARNING") {
				t.Errorf("%+v", o)
			}
			has(t, o.err, c.want)
			if doctor := d.run("doctor"); c.want != "" {
				has(t, doctor.out, c.want)
			}
		})
	}
}

func TestImportAgainChangesWhatChanged(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	o := d.run("import", "people", d.write("people.csv", strings.ReplaceAll(staffCSV, "Mia Torres", "Mia Torres-Lee")))
	if o.code != 0 || o.out != "0 new, 1 changed, 6 as before.\n" {
		t.Errorf("%+v", o)
	}
	if o := d.run("audit", "verify"); o.code != 0 {
		t.Errorf("%+v", o)
	}
}

func TestManifestIsForSocketModeOrSignedHTTP(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	o := d.run("manifest", "slack")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	has(t, o.out, `"socket_mode_enabled": true`, `"/mentor"`)
	for _, address := range []string{"", "http://mentoring.example.org"} { // Slack calls no other than https
		d.env["CAIRN_PUBLIC_URL"] = address
		if o := d.run("manifest", "slack", "--http"); o.code != 2 || !strings.HasPrefix(o.err, "CAIRN_PUBLIC_URL: ") {
			t.Errorf("%q: %+v", address, o)
		}
	}
	d.env["CAIRN_PUBLIC_URL"] = "https://mentoring.example.org"
	has(t, d.run("manifest", "slack", "--http").out, "https://mentoring.example.org/slack/events", `"socket_mode_enabled": false`)
}

func TestVersionIsOneLine(t *testing.T) {
	t.Parallel()
	if o := newDesk(t).run("version"); o.code != 0 || !strings.HasPrefix(o.out, "cairn ") || strings.Count(o.out, "\n") != 1 {
		t.Errorf("%+v", o)
	}
}
