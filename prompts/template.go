package prompts

import (
	"fmt"
	"reflect"
	"strings"
	"text/template"
	"text/template/parse"

	"cairn/bot"
)

// setting says how a piece of words is set, and so what is done to the data in it.
type setting string

// The settings. Each is the name of the template function that every value
// passes through last, so no author of words can forget to escape.
const (
	markdown setting = "_markdown" // the Markdown subset; data is escaped
	line     setting = "_line"     // plain text on one line: labels, titles
	block    setting = "_block"    // plain text as it is: what a form field holds
)

// voiceKey is where the data of a rendering keeps its clock.
const voiceKey = "_voice"

// piece is one string of a words file, ready to render.
type piece struct {
	literal  string    // when there is nothing to fill in
	blanks   []segment // when there is nothing but names to fill in
	setting  setting
	template *template.Template // otherwise

	what string // "title", for a person who reads about a problem with it
	file string
	at   int // the line of the file
}

// vocabulary is what the templates of a language share: the functions, once for
// all of them.
func vocabulary() *template.Template {
	return template.New("").Option("missingkey=error").Funcs(functions())
}

// parsePiece compiles the source and shows its tree to look before anything
// is added to it. Literal text stays as it is.
func parsePiece(source string, set setting, vocabulary *template.Template, look func(*parse.ListNode)) (piece, error) {
	if !strings.Contains(source, "{{") {
		return piece{literal: tidy(source)}, nil
	}
	t, err := vocabulary.New("words").Parse(source)
	if err != nil {
		return piece{}, err
	}
	look(t.Root)
	if blanks := segments(t.Root); blanks != nil {
		return piece{blanks: blanks, setting: set}, nil
	}
	rewrite(t.Root, set, false)
	return piece{template: t}, nil
}

// render fills in the data.
func (p piece) render(data map[string]any) (string, error) {
	var b strings.Builder
	switch {
	case p.blanks != nil:
		for _, s := range p.blanks {
			if err := s.render(&b, data, p.setting); err != nil {
				return "", err
			}
		}
		return tidy(b.String()), nil
	case p.template == nil:
		return p.literal, nil
	}
	if err := p.template.Execute(&b, data); err != nil {
		return "", err
	}
	return tidy(b.String()), nil
}

// segment is literal text, or the name of a need to print. Most pieces are
// made of nothing else ("visit.go:{{.ID}}"), and a template takes ten times as
// long to fill those in.
type segment struct{ text, name string }

// segments are the nodes as segments, or nil where a template is needed.
func segments(root *parse.ListNode) []segment {
	var out []segment
	for i, node := range root.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
			out = append(out, segment{text: string(n.Text)})
		case *parse.ActionNode:
			if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 1 || stops(root.Nodes[i+1:], false) {
				return nil
			}
			field, ok := n.Pipe.Cmds[0].Args[0].(*parse.FieldNode)
			if !ok || len(field.Ident) != 1 {
				return nil
			}
			out = append(out, segment{name: field.Ident[0]})
		default:
			return nil
		}
	}
	return out
}

func (s segment) render(b *strings.Builder, data map[string]any, set setting) error {
	if s.name == "" {
		b.WriteString(s.text)
		return nil
	}
	var text string
	var err error
	switch value := data[s.name]; set {
	case markdown:
		text, err = inMarkdown(value)
	case line:
		text, err = inLine(value)
	case block:
		text, err = inBlock(value)
	}
	b.WriteString(text)
	if err != nil {
		return fmt.Errorf("%s: %w", s.name, err)
	}
	return nil
}

// tidy takes away the blank lines that a false condition leaves behind.
func tidy(s string) string {
	s = strings.TrimSpace(s)
	for strings.Contains(s, "\n\n\n") {
		s = strings.ReplaceAll(s, "\n\n\n", "\n\n")
	}
	return s
}

// rewrite makes every printed value pass through the setting's function, gives a
// sentence one period, and hands the clock to the functions that tell time. Stop is
// whether a period follows the node.
func rewrite(node parse.Node, set setting, stop bool) {
	switch n := node.(type) {
	case *parse.ListNode:
		if n == nil {
			return
		}
		for i, child := range n.Nodes {
			rewrite(child, set, stops(n.Nodes[i+1:], stop))
		}
	case *parse.ActionNode:
		giveClock(n.Pipe)
		if len(n.Pipe.Decl) > 0 {
			return
		}
		if stop {
			n.Pipe.Cmds = append(n.Pipe.Cmds, call(beforeStop, n.Pos))
		}
		n.Pipe.Cmds = append(n.Pipe.Cmds, call(string(set), n.Pos))
	case *parse.IfNode:
		rewriteBranch(&n.BranchNode, set, stop)
	case *parse.WithNode:
		rewriteBranch(&n.BranchNode, set, stop)
	case *parse.RangeNode:
		rewriteBranch(&n.BranchNode, set, false) // the next turn follows
	}
}

// stops reports whether the words go on with a period: those of the list or, at its end,
// those after it.
func stops(rest []parse.Node, after bool) bool {
	if len(rest) == 0 {
		return after
	}
	text, ok := rest[0].(*parse.TextNode)
	return ok && strings.HasPrefix(string(text.Text), ".")
}

func rewriteBranch(n *parse.BranchNode, set setting, stop bool) {
	giveClock(n.Pipe)
	rewrite(n.List, set, stop)
	rewrite(n.ElseList, set, stop)
}

// giveClock turns "when .Due" into "when $._voice .Due", also inside parentheses.
func giveClock(pipe *parse.PipeNode) {
	for _, cmd := range pipe.Cmds {
		for _, arg := range cmd.Args {
			if inner, ok := arg.(*parse.PipeNode); ok {
				giveClock(inner)
			}
		}
		if id, ok := cmd.Args[0].(*parse.IdentifierNode); ok && clockFunctions[id.Ident] {
			clock := &parse.VariableNode{NodeType: parse.NodeVariable, Pos: id.Pos, Ident: []string{"$", voiceKey}}
			cmd.Args = append([]parse.Node{id, clock}, cmd.Args[1:]...)
		}
	}
}

func call(name string, pos parse.Pos) *parse.CommandNode {
	return &parse.CommandNode{
		NodeType: parse.NodeCommand, Pos: pos,
		Args: []parse.Node{parse.NewIdentifier(name).SetPos(pos)},
	}
}

// inMarkdown sets a value inside Markdown.
func inMarkdown(value any) (string, error) {
	switch v := value.(type) {
	case Words:
		return string(v), nil
	case address:
		return string(v), nil
	}
	s, err := printed(value)
	return bot.Escape(s), err
}

// inBlock sets a value inside plain text.
func inBlock(value any) (string, error) {
	switch v := value.(type) {
	case Words:
		if !strings.ContainsAny(string(v), "\\*_`[>") {
			return string(v), nil
		}
		return bot.PlainText(string(v)), nil
	case address:
		return string(v), nil
	}
	s, err := printed(value)
	return bot.Clean(s), err
}

// inLine sets a value inside plain text on one line.
func inLine(value any) (string, error) {
	s, err := inBlock(value)
	if strings.ContainsAny(s, "\n\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s, err
}

// printed is a bound value as a string. Nothing prints as nothing.
func printed(value any) (string, error) {
	switch v := value.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case int:
		return fmt.Sprint(v), nil
	}
	if v := reflect.ValueOf(value); v.Kind() == reflect.String {
		return v.String(), nil
	}
	return "", fmt.Errorf("a %T cannot be printed: use a function such as date, when or join", value)
}
