package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot/sandbox"
)

// TestThePracticeWorkspaceIsForAnyApp, as its manifest describes it.
func TestThePracticeWorkspaceIsForAnyApp(t *testing.T) {
	t.Parallel()
	manifest := func(text string) string {
		t.Helper()
		file := filepath.Join(t.TempDir(), "manifest")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	app, err := appOf(manifest(`{"display_information": {"name": "Polls"}, "features": {"slash_commands": [{"command": "/poll"}]}}`))
	if err != nil || app.Name != "Polls" || len(app.Commands) != 1 {
		t.Errorf("%+v %v", app, err)
	}
	for file, want := range map[string]string{
		"none.json": "none.json: there is no such file: mend the path",
		manifest("display_information: {name: Polls}"): "it has to be JSON",
		manifest("null"): "read manifest: the whole cannot be of the kind null: it has to be JSON",
		manifest("[]"):   "read manifest: the whole cannot be of the kind array: it has to be JSON",
		manifest(`{"features": {"slash_commands": "/poll"}}`):      "features.slash_commands cannot be of the kind string: ",
		manifest(`{"features": {"shortcuts": [{"name": ["x"]}]}}`): "features.shortcuts.name cannot be of the kind array: ",
	} {
		o := newDesk(t).run("sandbox", "--listen", "127.0.0.1:0", "--manifest", file)
		if o.code != 2 || o.out != "" || !strings.HasPrefix(o.err, "--manifest: ") || !strings.Contains(o.err, want) || strings.Contains(o.err, "struct") {
			t.Errorf("%s: %+v", file, o)
		}
	}
}

// TestWhatThePracticeWorkspacePrintsIsPastedIntoAShell: without export, the app that
// is started next would not see it.
func TestWhatThePracticeWorkspacePrintsIsPastedIntoAShell(t *testing.T) {
	t.Parallel()
	var printed strings.Builder
	printSandbox(&printed, "127.0.0.1:8090")
	lines := strings.Split(printed.String(), "\n")
	shell := exec.Command("sh", "-c", strings.Join(lines[2:], "\n")+"env")
	shell.Env = []string{"PATH=" + os.Getenv("PATH")}
	seen, err := shell.Output()
	if err != nil {
		t.Fatal(err)
	}
	has(t, string(seen), "SLACK_API_URL=http://127.0.0.1:8090/api/\n", "SLACK_BOT_TOKEN=xoxb-sandbox\n", "SLACK_APP_TOKEN=xapp-sandbox\n", "SLACK_SIGNING_SECRET=sandbox-signing-secret\n")
}

// TestTheGuideSpeaksOfWhatIsThere: of people in the demo, and of what they see.
func TestTheGuideSpeaksOfWhatIsThere(t *testing.T) {
	t.Parallel()
	said := demoRoster
	for _, pattern := range []string{"prompts/e[ns]/*.yaml", "config/program.yaml", "bot/sandbox/page_*.go", "bot/sandbox/templates/*.html"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			said += string(text)
		}
	}
	for language, text := range demoGuides {
		steps := guideOf(text, nil)
		if len(steps) < 10 {
			t.Errorf("%s: %d steps", language, len(steps))
		}
		speaksOf(t, steps, said)
	}
}

func speaksOf(t *testing.T, steps []sandbox.Step, said string) {
	t.Helper()
	for i, step := range steps {
		if !strings.Contains(demoRoster, ","+string(step.As)+",") {
			t.Errorf("step %d: nobody is %q", i+1, step.As)
		}
		for _, named := range regexp.MustCompile(`\*([^*]+)\*`).FindAllStringSubmatch(step.Text, -1) {
			name := strings.ReplaceAll(strings.TrimPrefix(named[1], "/mentor "), "+1 día", "+# día") // in the page's words a number is any number
			if !strings.Contains(said, name) {
				t.Errorf("step %d: there is no %q", i+1, named[1])
			}
		}
	}
}

// TestTheGuideIsOneInEveryLanguage: who does what where, and by what it is done.
func TestTheGuideIsOneInEveryLanguage(t *testing.T) {
	t.Parallel()
	ways := func(text string) (all []string) {
		for line := range strings.Lines(text) {
			all = append(all, strings.Join(strings.SplitN(line, " ", 4)[:3], " "))
		}
		return all
	}
	english := ways(demoGuides["en"])
	for language, text := range demoGuides {
		if diff := cmp.Diff(english, ways(text)); diff != "" {
			t.Errorf("%s: %s", language, diff)
		}
	}
}

// TestTheDemosPeopleAreSomebodyInItsLanguage: in the list of people of its page.
func TestTheDemosPeopleAreSomebodyInItsLanguage(t *testing.T) {
	t.Parallel()
	today := time.Date(2027, 3, 1, 15, 0, 0, 0, time.UTC)
	people, err := demoPeople(today)
	if err != nil {
		t.Fatal(err)
	}
	for language, want := range map[string]string{"en": "Program coordinator · Main office", "es": "Coordinación del programa · Main office"} {
		c, err := workspaceOf(people, language, today)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.People[slices.IndexFunc(c.People, func(u sandbox.User) bool { return u.Name == "carla" })].Title; got != want {
			t.Errorf("%s: Carla is %q, want %q", language, got, want)
		}
	}
}

// TestADemoWithoutATemporaryFolderSaysWhatToDo: the image holds nothing but the program.
func TestADemoWithoutATemporaryFolderSaysWhatToDo(t *testing.T) {
	t.Setenv("TMPDIR", "/nowhere")
	if _, _, err := (&demoCommand{}).folder(); err == nil || !strings.Contains(err.Error(), "name one with --dir") {
		t.Error(err)
	}
}
