package sandbox

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"
)

var (
	mark       = regexp.MustCompile(`(?:^|[\s(])[@#]`)
	roomHandle = regexp.MustCompile(`^[\p{L}\p{N}._-]*[\p{L}\p{N}_-]`)
	goesOn     = regexp.MustCompile(`^[._-]*[\p{L}\p{N}]`) // the word is longer than the name
)

// mentions escapes what a person typed and turns each @name and #channel into
// <@U…> and <#C…|name>. Slack's clients let them pick from a list; here the name
// has to be enough, and whoever types one of several is told what would be.
func (w *Workspace) mentions(user UserID, text string) (string, error) {
	var out strings.Builder
	done := 0
	for _, at := range mark.FindAllStringIndex(text, -1) {
		start, from := at[1]-1, at[1]
		token, length, err := w.mention(text[start], text[from:])
		if err != nil {
			w.notify(user, "ambiguous_mention", severalPeople, err.name, err.ways)
			return "", err
		}
		if length > 0 {
			out.WriteString(escape(text[done:start]) + token)
			done = from + length
		}
	}
	return out.String() + escape(text[done:]), nil
}

// mention is what stands for the name that a text begins with, and how long
// that name is.
func (w *Workspace) mention(mark byte, text string) (token string, length int, err *ambiguous) {
	if mark == '#' {
		name := roomHandle.FindString(text)
		if id := w.roomNames[name]; id != "" {
			return fmt.Sprintf("<#%s|%s>", id, name), len(name), nil
		}
		return "", 0, nil
	}
	who, length := w.called(text)
	switch len(who) {
	case 0:
		return "", 0, nil
	case 1:
		return fmt.Sprintf("<@%s>", who[0].ID), length, nil
	}
	ways := make([]string, len(who))
	for i, u := range who {
		ways[i] = fmt.Sprintf("@%s (%s)", u.Name, u.RealName)
	}
	return "", 0, &ambiguous{name: text[:length], ways: strings.Join(ways, ", ")}
}

// ambiguous is a name of several people, and what to write for each of them.
type ambiguous struct{ name, ways string }

const severalPeople = "@%s is more than one person. Write one of these: %s."

func (a *ambiguous) Error() string { return fmt.Sprintf(severalPeople, a.name, a.ways) }

// called finds whom a text begins with, by the longest handle, full name or
// first name. A handle written as it is goes before what others are called.
func (w *Workspace) called(text string) (who []*User, length int) {
	for _, id := range w.userOrder {
		u := w.users[id]
		first, _, _ := strings.Cut(u.RealName, " ")
		n := max(begins(text, u.Name), begins(text, u.RealName), begins(text, first))
		switch {
		case n == 0 || n < length:
		case n > length:
			who, length = []*User{u}, n
		default:
			who = append(who, u)
		}
	}
	if id := w.handles[text[:length]]; id != "" {
		who = []*User{w.users[id]}
	}
	return who, length
}

// begins is how much of a text is the name that it begins with, in any case.
func begins(text, name string) int {
	length := 0
	for range name { // letter by letter: one of the other case may be longer
		_, size := utf8.DecodeRuneInString(text[length:])
		length += size
	}
	if !strings.EqualFold(text[:length], name) || goesOn.MatchString(text[length:]) {
		return 0
	}
	return length
}
