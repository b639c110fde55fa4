package prompts

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// words are the files that come with Cairn.
//
//go:embed */*.yaml
var words embed.FS

// grammarFile is the one file of a locale that is not words of an activity.
const grammarFile = "grammar.yaml"

// Export hands every file that comes with Cairn to write, by its path:
// "en/checkin.yaml". It stops at the first error.
func Export(write func(name string, data []byte) error) error {
	return fs.WalkDir(words, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := words.ReadFile(name)
		if err != nil {
			return err
		}
		return write(name, data)
	})
}

// source is one key of one file as it stands there: its parts by name. In an
// override, the parts that it does not name are those of the words it changes.
type source struct {
	locale, key string
	file        string
	line        int
	override    bool
	parts       map[string]part
}

type part struct {
	node *yaml.Node
	file string // differs from the source's for a part that an override leaves alone
}

// reader reads files into a book and collects what is wrong with them.
type reader struct {
	book    *Book
	found   *Problems
	sources map[string]source // of the words that come with Cairn, by locale/key
}

// readAll reads <locale>/<activity>.yaml from files.
func (r *reader) readAll(files fs.FS, override bool) {
	if r.unreadable(files, override) {
		return
	}
	var names []string
	for _, pattern := range []string{"*/*.yaml", "*.yaml", "*.yml", "*/*.yml"} { // all but the first are misnamed, and were surely meant as words
		found, _ := fs.Glob(files, pattern) // fails for no good pattern
		names = append(names, found...)
	}
	if override && len(names) == 0 {
		r.add(Problem{File: ".", Line: 1, Why: "no words here: expected files such as en/checkin.yaml", Override: true, Warning: true})
	}
	for _, grammars := range []bool{true, false} { // a language exists from its grammar on
		for _, name := range names {
			if grammars == (path.Base(name) == grammarFile) {
				r.readFile(files, name, override)
			}
		}
	}
}

// unreadable names the folders that may not be read: to look for files by a
// pattern passes them over.
func (r *reader) unreadable(files fs.FS, override bool) (found bool) {
	folders := []string{"."}
	entries, _ := fs.ReadDir(files, ".") // its error comes below
	for _, e := range entries {
		if localeName.MatchString(e.Name()) && e.IsDir() {
			folders = append(folders, e.Name())
		}
	}
	for _, folder := range folders {
		if _, err := fs.ReadDir(files, folder); err != nil {
			r.add(Problem{File: folder, Line: 1, Why: err.Error(), Override: override})
			found = true
		}
	}
	return found
}

var (
	localeName = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)
	shortName  = regexp.MustCompile(`^[a-z][a-z0-9_]*$`)
)

func (r *reader) readFile(files fs.FS, name string, override bool) {
	at := Problem{File: name, Line: 1, Override: override}
	if !override {
		at.File = "prompts/" + name
	}
	locale, activity := path.Dir(name), strings.TrimSuffix(path.Base(name), ".yaml")
	if !localeName.MatchString(locale) || !shortName.MatchString(activity) {
		at.Why = "is not where words are looked for: name it <locale>/<activity>.yaml, such as en/checkin.yaml"
		r.add(at)
		return
	}
	data, err := fs.ReadFile(files, name)
	if err != nil {
		at.Why = err.Error()
		r.add(at)
		return
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		at.Line, at.Why = yamlError(err)
		r.add(at)
		return
	}
	if len(doc.Content) == 0 {
		return
	}
	c := compiler{found: r.found, at: at}
	if activity+".yaml" == grammarFile {
		r.readGrammar(&c, locale, doc.Content[0])
		return
	}
	for _, pair := range c.pairs(doc.Content[0]) {
		if !shortName.MatchString(pair.name) {
			c.problem(pair.key, "%q is not a key: use small letters, digits and _", pair.name)
			continue
		}
		s := source{
			locale: locale, key: activity + "." + pair.name,
			file: at.File, line: pair.key.Line, override: override,
		}
		s.parts = c.parts(pair.value, s)
		r.take(s)
	}
}

// take compiles a source and puts it into the book: words of Cairn at once,
// an override only when there is nothing wrong with it.
func (r *reader) take(s source) {
	lang := r.language(s.locale)
	if !s.override {
		if r.sources == nil {
			r.sources = map[string]source{}
		}
		r.sources[s.locale+"/"+s.key] = s
		var found Problems
		lang.own[s.key] = r.compile(s, lang, &found)
		*r.found = append(*r.found, found...)
		return
	}
	original, known := r.original(s)
	if !known {
		why := fmt.Sprintf("there are no words %s to change", s.key) + suggestion(s.key, r.book.Keys())
		r.add(Problem{File: s.file, Line: s.line, Key: s.key, Why: why, Override: true})
		return
	}
	parts := maps.Clone(original.parts)
	maps.Copy(parts, s.parts)
	s.parts = parts
	var found Problems
	e := r.compile(s, lang, &found)
	compare(r.book.languages[lastResort].own[s.key], e, s.override, &found)
	*r.found = append(*r.found, found...)
	if len(found.Errors()) == 0 {
		lang.own[s.key] = e
	}
}

// compile makes the entry and proofreads it, where it can be rendered at all.
func (r *reader) compile(s source, lang *language, found *Problems) *entry {
	e := compile(s, lang, found)
	if len(found.Errors()) == 0 {
		e.proofread(r.grammar(s.locale), s.override, found)
	}
	return e
}

// original finds the words that an override changes: those of its own locale,
// or the nearest that it falls back on.
func (r *reader) original(s source) (source, bool) {
	for locale := s.locale; locale != ""; locale = parent(locale) {
		if found, ok := r.sources[locale+"/"+s.key]; ok {
			return found, true
		}
	}
	found, ok := r.sources[lastResort+"/"+s.key]
	return found, ok
}

func (r *reader) language(locale string) *language {
	lang := r.book.languages[locale]
	if lang == nil {
		lang = &language{locale: locale, own: map[string]*entry{}, vocabulary: vocabulary()}
		r.book.languages[locale] = lang
	}
	return lang
}

// grammar is the grammar of the locale or of what it falls back on.
func (r *reader) grammar(locale string) *grammar {
	for ; locale != ""; locale = parent(locale) {
		if lang := r.book.languages[locale]; lang != nil && lang.grammar != nil {
			return lang.grammar
		}
	}
	if lang := r.book.languages[lastResort]; lang != nil && lang.grammar != nil {
		return lang.grammar
	}
	return nil
}

func (r *reader) add(p Problem) { *r.found = append(*r.found, p) }

func (r *reader) readGrammar(c *compiler, locale string, n *yaml.Node) {
	if len(c.mapping(n, grammarFields...)) == 0 {
		return
	}
	var g grammar
	if err := n.Decode(&g); err != nil {
		_, why := yamlError(err)
		c.problem(n, "%s", why)
		return
	}
	if why := g.incomplete(); why != "" {
		c.problem(n, "%s", why)
		return
	}
	r.language(locale).grammar = &g
}

var yamlLine = regexp.MustCompile(`line (\d+): (.*)`)

// yamlError takes line and reason out of an error of package yaml.
func yamlError(err error) (int, string) {
	text := err.Error()
	if typed, ok := errors.AsType[*yaml.TypeError](err); ok && len(typed.Errors) > 0 {
		text = typed.Errors[0]
	}
	if m := yamlLine.FindStringSubmatch(text); m != nil {
		n, _ := strconv.Atoi(m[1])
		if strings.HasPrefix(m[2], "did not find expected") {
			n++ // package yaml counts from zero where its parser, not its scanner, gives up
		}
		return n, notYAML(m[2])
	}
	return 1, notYAML(strings.TrimPrefix(text, "yaml: "))
}

// notYAML says what package yaml says, where it says it to programmers.
func notYAML(text string) string {
	switch {
	case strings.Contains(text, "UTF-8"):
		return "is not UTF-8: save the file as UTF-8"
	case strings.Contains(text, "cannot start any token"):
		return "is not YAML: a tab, or an @ or ` without quotes, cannot stand here: indent with spaces"
	}
	return "is not YAML: " + text
}
