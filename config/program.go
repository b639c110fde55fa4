package config

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"cairn/models"
)

//go:embed program.yaml
var builtIn []byte

// BuiltIn is the text of the built-in program.yaml, which is the reference of
// the format as well.
func BuiltIn() []byte { return bytes.Clone(builtIn) }

// Default is the built-in program.
func Default() models.Policy {
	policy, mistakes := LoadProgram("config/program.yaml", builtIn, Checks{})
	if len(mistakes) > 0 {
		panic(mistakes[0].String()) // it is part of this program, and tested
	}
	return policy
}

// Checks say what is wrong with what this package does not know by itself: it
// has neither a calculator of times nor words. A nil one finds nothing wrong.
type Checks struct {
	Cron   func(text string) error
	Locale func(code string) error
	Set    func(name string) error // of questions, which a check-in asks
	// Boundary is the text of where a role ends.
	Boundary func(role string) error
}

// LoadProgram reads a program.yaml and says everything that is wrong with it,
// by line. The name is its path: for the mistakes, and for the files of holidays that
// lie beside it. A policy with mistakes must not be used.
func LoadProgram(name string, data []byte, checks Checks) (models.Policy, []Mistake) {
	r := &reader{file: name, checks: checks}
	p := models.Policy{
		Sessions: sessionDefaults(),
		Circles:  circleDefaults(),
		Silence:  silenceDefaults(),
		Ladders:  map[string]models.Ladder{}, Holidays: map[string][]models.Date{}, Matching: matchingDefaults(), RatingDays: 5,
	}
	root, mistake := parse(name, data)
	if mistake != nil {
		return p, []Mistake{*mistake}
	}
	if r.refuseShorthand(root); len(r.mistakes) == 0 {
		r.program(root, &p)
	}
	return p, r.finish()
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?`)

func parse(name string, data []byte) (*yaml.Node, *Mistake) {
	if line, what := unreadable(data); line > 0 && !saysUTF16(data) {
		return nil, &Mistake{name, line, what}
	}
	var document, second yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	err := decoder.Decode(&document)
	if errors.Is(err, io.EOF) {
		return nil, &Mistake{name, 1, "is empty: copy the built-in program.yaml and change it"}
	}
	if err == nil {
		if err = decoder.Decode(&second); err == nil {
			return nil, &Mistake{name, max(1, second.Line), "holds a second document: remove the line --- and what follows"}
		}
		if errors.Is(err, io.EOF) {
			err = nil
		}
	}
	if err != nil {
		match := yamlLine.FindStringSubmatch(err.Error())
		line := 1
		if len(match) > 1 && match[1] != "" {
			line, _ = strconv.Atoi(match[1])
		}
		why := yamlLine.ReplaceAllString(err.Error(), "")
		if strings.HasPrefix(why, "did not find expected") {
			line++ // package yaml counts from zero where its parser, not its scanner, gives up
		}
		return nil, &Mistake{name, line, notYAML(why)}
	}
	return document.Content[0], nil
}

// saysUTF16 reports whether a text begins with the mark of UTF-16, which package yaml reads.
func saysUTF16(data []byte) bool {
	return bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff"))
}

// unreadable is the first line that holds what is no text, which package yaml does
// not tell, and what that is; 0 if there is none.
func unreadable(data []byte) (line int, what string) {
	for i, text := range bytes.Split(data, []byte("\n")) {
		if !utf8.Valid(text) {
			return i + 1, "is not UTF-8: save the file as UTF-8"
		}
		if bytes.ContainsFunc(text, func(r rune) bool { return r != '\t' && r != '\r' && r != '\u0085' && unicode.IsControl(r) }) {
			return i + 1, "holds a character that cannot be seen: write the line anew, and save the file as UTF-8"
		}
	}
	return 0, ""
}

// notYAML says what package yaml says, where it says it to programmers.
func notYAML(text string) string {
	switch {
	case strings.Contains(text, "cannot start any token"):
		return "is not YAML: a tab, or an @ or ` without quotes, cannot stand here: indent with spaces"
	case strings.Contains(text, "mapping values are not allowed"):
		return "is not YAML: a second colon cannot stand here: put text that has one in quotes, or indent the line as those around it"
	}
	if strings.HasPrefix(text, "did not find expected") { // where it began, which may be far above
		text += ": look here and below for a bracket or a quote without its end, and for a line that is not indented as those around it"
	}
	return "is not YAML: " + text
}

// refuseShorthand keeps the file readable from top to bottom, each value what it
// looks like, and the walk finite.
func (r *reader) refuseShorthand(n *yaml.Node) {
	switch {
	case n.Kind == yaml.AliasNode:
		r.wrong(n, "uses the alias *%s: write the value out", n.Value)
		return
	case n.Style&yaml.TaggedStyle != 0:
		r.wrong(n, "uses the tag %s: take it away, and write the value alone", n.Tag)
	}
	for i, child := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 && child.Kind != yaml.ScalarNode && child.Kind != yaml.AliasNode {
			r.wrong(child, "has a list or a mapping before the colon: write one word there")
			continue
		}
		r.refuseShorthand(child)
	}
}

func (r *reader) program(n *yaml.Node, p *models.Policy) {
	var id string
	r.mapping(n, "the program", keys{
		"id":               r.text("id", &id),
		"name":             r.text("name", &p.Name),
		"locale":           r.spoken("locale", &p.Locale),
		"zone":             r.zone("zone", &p.Zone),
		"answer_days":      r.whole("answer_days", &p.AnswerDays, 1, 30),
		"caseload":         r.whole("caseload", &p.Caseload, 1, 20),
		"stickiness":       r.whole("stickiness", &p.Stickiness, 0, 1000),
		"fairness":         oneOf(r, "fairness", fairnesses, func(f string) { p.Fairness = f }),
		"rating_days":      r.whole("rating_days", &p.RatingDays, 1, 60),
		"matching":         r.matching(&p.Matching),
		"sessions":         r.sessions(p),
		"circles":          r.circles(&p.Circles),
		"quiet":            r.window("quiet", &p.Quiet),
		"workdays":         r.workdays(p),
		"holidays":         r.holidays(p),
		"emergency_number": r.text("emergency_number", &p.EmergencyNo),
		"reporting_line":   r.text("reporting_line", &p.StateLine),
		"tell_subject":     oneOf(r, "tell_subject", []string{"ask", "plan", "never"}, func(s string) { p.TellSubject = s }),
		"boundaries":       r.boundaries(p),
		"frameworks":       r.frameworks(p),
		"kpis":             r.kpis(p),
		"check_ins":        r.checkIns(p),
		"silence":          r.silence(&p.Silence),
		"gate_tracks":      r.tracks(p),
		"gates":            r.gates(p),
		"ladders":          r.ladders(p),
	}, "id", "name", "locale", "zone", "answer_days", "caseload", "workdays", "emergency_number", "frameworks", "gates", "ladders")
	p.Program = models.ProgramID(id)
}

// boundaries reads the edition of each role's text, which must be in the words.
func (r *reader) boundaries(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		p.Boundaries = map[models.Role]int{}
		known := keys{}
		for _, role := range models.AllRoles {
			known[string(role)] = func(n *yaml.Node) {
				edition := 0
				r.whole(string(role), &edition, 1, 1000)(n)
				r.asked(n, r.checks.Boundary, string(role), "boundaries of %q %s", role)
				p.Boundaries[role] = edition
			}
		}
		r.mapping(n, "boundaries", known)
	}
}

// workdays refuses an empty list: nobody would guess that it stands for every day.
func (r *reader) workdays(p *models.Policy) func(*yaml.Node) {
	read := r.list("workdays", oneOf(r, "workday", weekdays, func(name string) {
		p.Workdays = append(p.Workdays, time.Weekday(slices.Index(weekdays, name)))
	}))
	return func(n *yaml.Node) {
		read(n)
		if n.Kind == yaml.SequenceNode && len(n.Content) == 0 {
			r.wrong(n, "workdays must name one day at least: write all seven if people work on every day")
		}
	}
}

func (r *reader) frameworks(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "frameworks", func(key, body *yaml.Node) {
			what := "framework " + r.key(key, "framework")
			edition, from := 0, len(p.Competencies)
			r.mapping(body, what, keys{
				"edition":      r.whole("edition", &edition, 1, 1000),
				"competencies": r.competencies(p, key.Value),
			}, "edition", "competencies")
			for i := range p.Competencies[from:] {
				c := &p.Competencies[from+i]
				c.Edition, c.ID = edition, fmt.Sprintf("%s/%d/%s", key.Value, edition, c.Key)
			}
		})
		if len(p.Competencies) == 0 && n.Kind == yaml.MappingNode {
			r.wrong(n, "frameworks have no competency: write one at least, or nobody could be matched")
		}
	}
}

func (r *reader) competencies(p *models.Policy, framework string) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "competencies", func(key, body *yaml.Node) {
			c := models.Competency{Framework: framework, Key: models.CompetencyKey(r.key(key, "competency"))}
			what := "competency " + key.Value
			if _, twice := p.Competency(c.Key); twice {
				r.wrong(key, "%s is in another framework already: keys are unique in a program", what)
			}
			r.mapping(body, what, keys{
				"name":   r.text("name", &c.Name),
				"names":  r.names(&c.Names),
				"domain": r.text("domain", &c.Domain),
				"anchors": r.list("anchors", func(n *yaml.Node) {
					var anchor string
					r.text("anchor", &anchor)(n)
					c.Anchors = append(c.Anchors, anchor)
				}),
			}, "name")
			if len(c.Anchors) != 0 && len(c.Anchors) != 5 {
				r.wrong(body, "%s has %d anchors: write five, one for each level, or none", what, len(c.Anchors))
			}
			p.Competencies = append(p.Competencies, c)
		})
	}
}
