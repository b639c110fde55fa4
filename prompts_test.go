package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestPromptsCheckNamesFileAndLine(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.write("words/en/checkin.yaml", "prompt:\n  text: Hello {{.Nobody}}\n")
	d.write("words/es/flag.yaml", "no_such_key:\n  text: Hola\n")
	o := d.run("prompts", "check", filepath.Join(d.dir, "words"))
	if o.code != 1 || !strings.Contains(o.err, "mistakes: 2") {
		t.Errorf("%+v", o)
	}
	has(t, o.out, "en/checkin.yaml:2: checkin.prompt: ", "es/flag.yaml:1: ")
	hasNot(t, o.out, d.dir)
}

// TestWordsAreJudgedAlike by whoever reads them: what stops the bot is found before.
func TestWordsAreJudgedAlike(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_PROMPTS_DIR"] = d.dir + "/words"
	d.write("words/en/checkin.yaml", "moved:\n  buttons:\n    - {label: Dance, do: checkin.dance}\nform_mine:\n  text: Hi\n")
	check, doctor, serve := d.run("prompts", "check", d.dir+"/words"), d.run("doctor"), d.run("serve")
	if check.code != 1 || doctor.code != 1 || serve.code != 2 {
		t.Errorf("%+v\n%+v\n%+v", check, doctor, serve)
	}
	for _, told := range []string{check.out, doctor.out, serve.err} {
		has(t, told, "en/checkin.yaml:1: checkin.moved: ", "en/checkin.yaml:4: checkin.form_mine: ")
	}
}

func TestExportedWordsAreWithoutMistakesAndChangeable(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	words := filepath.Join(d.dir, "own")
	if o := d.run("prompts", "export", words); o.code != 0 {
		t.Fatalf("%+v", o)
	}
	for _, name := range []string{"en/checkin.yaml", "es/checkin.yaml", "en/grammar.yaml"} {
		if _, err := os.Stat(filepath.Join(words, name)); err != nil {
			t.Error(err)
		}
	}
	if o := d.run("prompts", "check", words); o.code != 0 || o.out != "These words can be used.\n" {
		t.Errorf("words that are Cairn's own have something to mend: %+v", o)
	}
	theirs := filepath.Join(words, "en/thanks.yaml")
	d.write("own/en/thanks.yaml", strings.Replace(readFile(t, theirs), "What you saw, ", "What you saw yesterday, ", 1))
	if o := d.run("prompts", "check", words); !strings.Contains(o.out, "en/thanks.yaml:16: warning: thanks.form: hint has 123 characters") {
		t.Errorf("words of one's own are not warned about: %+v", o)
	}
	if o := d.run("prompts", "export", words); o.code != 1 || !strings.Contains(o.err, "exists") {
		t.Errorf("over what is there: %+v", o)
	}
}

func TestExportKeepsWhatIsThereAndWritesTheRest(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	mine := d.write("own/en/checkin.yaml", "# mine\n")
	o := d.run("prompts", "export", filepath.Join(d.dir, "own"))
	if o.code != 1 {
		t.Errorf("%+v", o)
	}
	has(t, o.err, mine+": it exists and is kept as it is\n", "not written, because they exist: 1 files: to compare, export into a folder without them")
	for name, there := range map[string]bool{"en/checkin.yaml": false, "es/checkin.yaml": true, "en/session.yaml": true, "en/grammar.yaml": true} {
		if text := readFile(t, filepath.Join(d.dir, "own", name)); (text != "# mine\n") != there || text == "" {
			t.Errorf("%s: %.40q", name, text)
		}
	}
}
