package main

import (
	"path/filepath"
	"strings"
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
