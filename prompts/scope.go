package prompts

import (
	"regexp"
	"strconv"
	"strings"
	"text/template/parse"

	"go.yaml.in/yaml/v3"
)

// piece compiles one string with the needs that it may use; nil where there is
// none.
func (c *compiler) piece(n *yaml.Node, set setting, needs Needs, what string) *piece {
	if n == nil {
		return nil
	}
	source := c.scalar(n)
	p, err := parsePiece(source, set, c.entry.lang.vocabulary, func(root *parse.ListNode) {
		s := scope{compiler: c, node: n, vars: map[string]shape{}}
		s.root = shape{fields: needs, known: true}
		s.vars["$"] = s.root
		s.list(root, s.root)
	})
	if err != nil {
		line, why := templateError(err)
		at := *n
		at.Line += line - 1
		if n.Style == yaml.LiteralStyle || n.Style == yaml.FoldedStyle {
			at.Line++
		}
		c.problem(&at, "%s: %s", what, why)
		return nil
	}
	if set == markdown {
		c.markup(n, source, needs)
	}
	p.what, p.file, p.at = what, c.at.File, n.Line
	return &p
}

var templateLine = regexp.MustCompile(`^template: words:(\d+):(?:\d+:)? ?(.*)`)

func templateError(err error) (line int, why string) {
	if m := templateLine.FindStringSubmatch(err.Error()); m != nil {
		line, _ = strconv.Atoi(m[1])
		return line, m[2]
	}
	return 1, err.Error()
}

var (
	anyAction  = regexp.MustCompile(`{{[^}]*}}`)
	linkTarget = regexp.MustCompile(`\]\(\s*{{\s*\.?(\w*)[^}]*}}`)
)

// markup finds data where escaping does not protect: in code and in links.
func (c *compiler) markup(n *yaml.Node, source string, needs Needs) {
	if dataInCode(source) {
		c.problem(n, "data between backticks is not safe: write {{code .Name}} instead")
	}
	for _, m := range linkTarget.FindAllStringSubmatch(source, -1) {
		if need, _ := needs.find(m[1]); need.Type != LinkNeed {
			c.problem(n, "the address of a link is a need of type link")
		}
	}
}

// dataInCode reports whether a placeholder stands between two backticks.
func dataInCode(source string) bool {
	for line := range strings.Lines(anyAction.ReplaceAllString(source, "{{}}")) {
		parts := strings.Split(line, "`")
		for i := 1; i+1 < len(parts); i += 2 {
			if strings.Contains(parts[i], "{{") {
				return true
			}
		}
	}
	return false
}

var (
	actionName    = regexp.MustCompile(`^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$`)
	actionPattern = regexp.MustCompile(`^{{\s*\.(\w+)\s*}}$`)
)

// action compiles what a button does: "checkin.answer:{{.CheckIn}}", or an
// action that comes entirely from data.
func (c *compiler) action(n *yaml.Node, needs Needs) *piece {
	source := c.scalar(n)
	if n == nil {
		return nil
	}
	if m := actionPattern.FindStringSubmatch(source); m != nil {
		c.need(n, m[1], needs, IDNeed)
		return c.piece(n, line, needs, "do")
	}
	name, subject, _ := strings.Cut(source, ":")
	if !actionName.MatchString(name) {
		c.problem(n, "do is activity.verb or activity.verb:{{.ID}}, not %q", source)
	} else {
		use := ActionUse{Action: name, Key: c.entry.key, File: c.at.File, Line: n.Line}
		c.entry.actions = append(c.entry.actions, use)
	}
	for _, m := range placeholder.FindAllStringSubmatch(subject, -1) {
		if need, ok := needs.find(m[1]); ok && need.Type != IDNeed && need.Type != NumberNeed && need.Type != DateNeed {
			c.problem(n, "%s is %s: an action carries an id, a number or a date", need.path, need.Type)
		}
	}
	return c.piece(n, line, needs, "do")
}

var placeholder = regexp.MustCompile(`{{[^}]*\.(\w+)`)

// url compiles the address of a button.
func (c *compiler) url(n *yaml.Node, needs Needs) *piece {
	source := c.scalar(n)
	if m := actionPattern.FindStringSubmatch(source); m != nil {
		c.need(n, m[1], needs, LinkNeed)
	} else if n != nil && !strings.HasPrefix(source, "https://") {
		c.problem(n, "url is a need of type link, or begins with https://")
	}
	return c.piece(n, line, needs, "url")
}

// need finds the need of a name, which is one of the types (none: any), and
// notes that it is used.
func (c *compiler) need(n *yaml.Node, name string, needs Needs, types ...NeedType) Need {
	need, ok := needs.find(name)
	if !ok {
		c.problem(n, "%q is not among the needs%s", name, suggestion(name, needs.names()))
		return Need{}
	}
	c.entry.used[need.path] = true
	if len(types) > 0 && need.Type != types[0] {
		c.problem(n, "%s is %s and has to be %s", name, need.Type, types[0])
	}
	return need
}

// shape is what the dot of a template stands for.
type shape struct {
	fields Needs
	need   Need // where the dot is a need itself
	known  bool // false: nothing can be said about it
}

// scope follows the dot through a template and looks up every name.
type scope struct {
	compiler *compiler
	node     *yaml.Node
	root     shape
	vars     map[string]shape
}

func (s *scope) list(l *parse.ListNode, dot shape) {
	if l == nil {
		return
	}
	for _, node := range l.Nodes {
		switch n := node.(type) {
		case *parse.ActionNode:
			s.pipe(n.Pipe, dot)
		case *parse.IfNode:
			s.ask(s.pipe(n.Pipe, dot))
			s.list(n.List, dot)
			s.list(n.ElseList, dot)
		case *parse.WithNode:
			inner := s.pipe(n.Pipe, dot)
			s.ask(inner)
			s.list(n.List, inner)
			s.list(n.ElseList, dot)
		case *parse.RangeNode:
			s.loop(n, dot)
		case *parse.TemplateNode:
			s.compiler.problem(s.node, "templates inside templates are not used here")
		}
	}
}

func (s *scope) ask(what shape) {
	if what.need.path != "" {
		s.compiler.entry.asked[what.need.path] = true
	}
}

func (s *scope) loop(n *parse.RangeNode, dot shape) {
	over := s.pipe(n.Pipe, dot)
	s.ask(over)
	element := shape{fields: over.need.Of, known: over.known}
	for i, v := range n.Pipe.Decl {
		s.vars[v.Ident[0]] = element
		if i == 0 && len(n.Pipe.Decl) == 2 {
			s.vars[v.Ident[0]] = shape{known: true}
		}
	}
	s.list(n.List, element)
	s.list(n.ElseList, dot)
}

// pipe looks at all names of a pipeline and says what comes out of it.
func (s *scope) pipe(p *parse.PipeNode, dot shape) shape {
	var out shape
	for _, cmd := range p.Cmds {
		for _, arg := range cmd.Args {
			out = s.argument(arg, dot)
		}
	}
	if len(p.Cmds) != 1 || len(p.Cmds[0].Args) != 1 {
		out = shape{}
	}
	for _, v := range p.Decl {
		s.vars[v.Ident[0]] = out
	}
	return out
}

func (s *scope) argument(arg parse.Node, dot shape) shape {
	switch a := arg.(type) {
	case *parse.DotNode:
		return dot
	case *parse.FieldNode:
		return s.field(dot, a.Ident)
	case *parse.VariableNode:
		return s.field(s.vars[a.Ident[0]], a.Ident[1:])
	case *parse.PipeNode:
		return s.pipe(a, dot)
	}
	return shape{}
}

func (s *scope) field(in shape, names []string) shape {
	for _, name := range names {
		if !in.known {
			return shape{}
		}
		need, ok := in.fields.find(name)
		if !ok {
			s.compiler.problem(s.node, "{{.%s}} is not among the needs%s", name, suggestion(name, in.fields.names()))
			return shape{}
		}
		s.compiler.entry.used[need.path] = true
		in = shape{need: need, known: true}
	}
	return in
}
