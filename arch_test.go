package main_test

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// row says what one folder's production code may import besides the standard library.
// A name without a dot is a folder of this module, any other name a module and all its packages.
type row struct {
	folder string
	may    string
	why    string
}

// The import table. A folder that is not listed may import the standard library only.
// "handlers/*" is every activity: each folder below handlers without a row of its own.
var table = []row{
	{".", "anything", "main wires everything; nobody else opens the store or an adapter"},

	{"models", "", "the nouns know nobody"},
	{"models/assign", "models", "pairing is pure"},
	{"models/outcomes", "models", "statistics are pure"},
	{"models/redact", "golang.org/x/text", "a text is looked at by itself: no noun, no storage"},
	{"models/store", "models gorm.io/gorm gorm.io/driver/postgres github.com/jackc/pgx/v5 github.com/glebarez/sqlite github.com/glebarez/go-sqlite github.com/pressly/goose/v3 golang.org/x/mod", "the only place that speaks SQL"},
	{"models/store/litetest", "models/store", "an empty SQLite database for tests; tests alone import it"},
	{"models/store/pgtest", "models/store models/store/litetest github.com/jackc/pgx/v5", "a PostgreSQL server for tests; tests alone import it"},

	{"config", "models go.yaml.in/yaml/v3 github.com/rickar/cal/v2 github.com/hbollon/go-edlib", "policy is read, never looked up"},
	{"prompts", "bot go.yaml.in/yaml/v3 github.com/hbollon/go-edlib", "words know the shape of a message and nothing of mentoring"},
	{"scheduler", "models github.com/robfig/cron/v3", "time knows what is due, not what it means"},

	{"bot", "", "the port knows no platform"},
	{"bot/bottest", "bot prompts", "one message of every shape and all that the program says, for the goldens of every platform; tests alone import it"},
	{"bot/slack", "bot github.com/slack-go/slack github.com/gorilla/websocket", "adapters translate, they never decide"},
	{"bot/discord", "bot github.com/bwmarrin/discordgo github.com/gorilla/websocket", "adapters translate, they never decide"},
	{"bot/discord/discordfake", "github.com/gorilla/websocket", "the fake knows nothing of this bot, so that both can be wrong apart"},
	{"bot/sandbox", "github.com/gorilla/websocket", "the sandbox knows nothing of mentoring, nor of this bot"},

	{"handlers", "bot models models/redact scheduler prompts github.com/hbollon/go-edlib", "verbs reach storage through interfaces they declare"},
	{"handlers/meeting", "handlers bot models prompts scheduler", "what all kinds of sessions have in common"},
	{"handlers/circle", "handlers handlers/meeting bot models prompts scheduler", "what all kinds of circles have in common"},
	{"handlers/*", "handlers handlers/meeting handlers/circle bot models models/assign models/outcomes prompts scheduler", "an activity never imports another activity, a platform or the database"},
	{"handlers/delivery", "handlers bot models", "the queue carries messages and does not read them"},
	{"handlers/all", "handlers handlers/* handlers/meeting handlers/circle bot models prompts", "the list of activities is a table of contents"},
	{"handlers/storytest", "anything", "plays stories against the whole bot; tests alone import it"},

	{"web", "bot models models/outcomes prompts handlers github.com/VictoriaMetrics/metrics", "pages show; they ask through interfaces they declare"},

	{"test/chromium", "test/need github.com/chromedp/chromedp", "a browser for tests, whatever they look at; tests alone import it"},
}

const (
	module    = "cairn"
	lineLimit = 500
)

// onlyMain are the folders that main alone may import, besides the story player.
var onlyMain = []string{"models/store", "bot/slack", "bot/discord", "bot/sandbox"}

// onlyTests are the folders that no part of the program may import.
var onlyTests = []string{"handlers/storytest", "test/need", "test/chromium", "bot/bottest", "bot/discord/discordfake", "models/store/litetest", "models/store/pgtest"}

func TestEveryImportIsInTheTable(t *testing.T) {
	t.Parallel()
	for _, file := range productionFiles(t) {
		for _, imported := range file.imports {
			if why := refusal(file.folder, imported); why != "" {
				t.Errorf("%s imports %s, but %s", file.path, imported, why)
			}
		}
	}
}

func TestOnlyMainOpensTheStoreAndTheAdapters(t *testing.T) {
	t.Parallel()
	for _, r := range table {
		if r.may == "anything" || slices.Contains(onlyTests, r.folder) {
			continue
		}
		for _, folder := range onlyMain {
			if r.allows(module + "/" + folder) {
				t.Errorf("the table lets %s import %s, but main alone may", r.folder, folder)
			}
		}
	}
}

func TestRulesImportTheNounsAlone(t *testing.T) {
	t.Parallel()
	for _, file := range productionFiles(t) {
		if path.Base(file.path) != "rules.go" {
			continue
		}
		for _, imported := range file.imports {
			if !standard(imported) && imported != module+"/models" {
				t.Errorf("%s imports %s, but a rules.go is pure: the standard library and models only", file.path, imported)
			}
		}
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	t.Parallel()
	said := map[string]bool{}
	for _, file := range productionFiles(t) {
		said[file.folder] = said[file.folder] || strings.TrimSpace(file.comment) != ""
	}
	for folder, ok := range said {
		if !ok {
			t.Errorf("folder %s has no package comment: begin one of its files with a sentence a program lead would understand", folder)
		}
	}
}

func TestEveryFileIsShortEnoughToRead(t *testing.T) {
	t.Parallel()
	for _, file := range productionFiles(t) {
		if file.lines > lineLimit {
			t.Errorf("%s has %d lines, but %d is the most: split it by noun or verb", file.path, file.lines, lineLimit)
		}
	}
}

func TestTheTableRefusesWhatItShould(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, folder, imported string
		refused                bool
	}{
		{"models imports the standard library", "models", "time", false},
		{"models imports gorm", "models", "gorm.io/gorm", true},
		{"the store imports a package of gorm", "models/store", "gorm.io/gorm/clause", false},
		{"the store imports a module whose name begins like gorm's", "models/store", "gorm.io/gormless", true},
		{"an activity imports the contract", "handlers/gate", "cairn/handlers", false},
		{"an activity imports another activity", "handlers/gate", "cairn/handlers/flash", true},
		{"a kind of session imports what all kinds share", "handlers/flash", "cairn/handlers/meeting", false},
		{"a kind of circle imports what all circles share", "handlers/group", "cairn/handlers/circle", false},
		{"what sessions share knows nothing of circles", "handlers/meeting", "cairn/handlers/circle", true},
		{"an activity imports the store", "handlers/gate", "cairn/models/store", true},
		{"an activity imports slack-go", "handlers/gate", "github.com/slack-go/slack", true},
		{"the list imports an activity", "handlers/all", "cairn/handlers/gate", false},
		{"the list imports the queue", "handlers/all", "cairn/handlers/delivery", true},
		{"the list imports the story player", "handlers/all", "cairn/handlers/storytest", true},
		{"main imports the store", ".", "cairn/models/store", false},
		{"main imports the story player", ".", "cairn/handlers/storytest", true},
		{"the story player asks for PostgreSQL", "handlers/storytest", "cairn/test/need", false},
		{"the sandbox imports the bot", "bot/sandbox", "cairn/bot", true},
		{"an unlisted folder imports the standard library", "helpers", "strings", false},
		{"an unlisted folder imports models", "helpers", "cairn/models", true},
		{"a folder below an activity imports models", "handlers/gate/deep", "cairn/models", true},
		{"the module root is imported", "web", "cairn", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if why := refusal(c.folder, c.imported); (why != "") != c.refused {
				t.Errorf("refused = %t (%q), want %t", why != "", why, c.refused)
			}
		})
	}
}

// refusal returns the rule that forbids the import, or "" when it is allowed.
func refusal(folder, imported string) string {
	if standard(imported) {
		return ""
	}
	r, listed := rowOf(folder)
	switch {
	case slices.Contains(onlyTests, strings.TrimPrefix(imported, module+"/")) && !slices.Contains(onlyTests, folder):
		return "only tests may"
	case !listed:
		return fmt.Sprintf("%s is not in the table of arch_test.go, so it may import the standard library only", folder)
	case !r.allows(imported):
		return fmt.Sprintf("besides the standard library %s may import [%s] only: %s", r.folder, r.may, r.why)
	}
	return ""
}

func rowOf(folder string) (row, bool) {
	at := slices.IndexFunc(table, func(r row) bool { return r.folder == folder })
	if at < 0 && path.Dir(folder) == "handlers" {
		at = slices.IndexFunc(table, func(r row) bool { return r.folder == "handlers/*" })
	}
	if at < 0 {
		return row{}, false
	}
	return table[at], true
}

func (r row) allows(imported string) bool {
	if r.may == "anything" {
		return true
	}
	folder, ours := strings.CutPrefix(imported, module+"/")
	for may := range strings.FieldsSeq(r.may) {
		switch {
		case ours && may == "handlers/*":
			if target, listed := rowOf(folder); listed && target.folder == may {
				return true
			}
		case ours && may == folder:
			return true
		case !ours && (imported == may || strings.HasPrefix(imported, may+"/")):
			return true
		}
	}
	return false
}

func standard(imported string) bool {
	first, _, _ := strings.Cut(imported, "/")
	return first != module && !strings.Contains(first, ".")
}

// goFile is what the rules above need to know of one file.
type goFile struct {
	path    string
	folder  string
	imports []string
	comment string
	lines   int
}

// productionFiles reads every Go file of this module which is not a test.
func productionFiles(t *testing.T) []goFile {
	t.Helper()
	var files []goFile
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && foreign(name):
			return fs.SkipDir
		case entry.IsDir(), filepath.Ext(name) != ".go", strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := read(name)
		files = append(files, file)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatal("found no Go files: the rules were not checked")
	}
	return files
}

// foreign reports whether the go command would not count the folder to this module.
func foreign(folder string) bool {
	base := filepath.Base(folder)
	if folder == "." {
		return false
	}
	_, err := os.Stat(filepath.Join(folder, "go.mod"))
	return err == nil || base == "testdata" || base == "node_modules" || strings.HasPrefix(base, ".") || strings.HasPrefix(base, "_")
}

func read(name string) (goFile, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return goFile{}, err
	}
	syntax, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ImportsOnly|parser.ParseComments)
	if err != nil {
		return goFile{}, err
	}
	imports, err := pathsOf(syntax.Imports)
	slashed := filepath.ToSlash(name)
	return goFile{slashed, path.Dir(slashed), imports, syntax.Doc.Text(), bytes.Count(text, []byte("\n"))}, err
}

func pathsOf(specs []*ast.ImportSpec) ([]string, error) {
	var paths []string
	var problems error
	for _, spec := range specs {
		p, err := strconv.Unquote(spec.Path.Value)
		paths = append(paths, p)
		problems = errors.Join(problems, err)
	}
	return paths, problems
}
