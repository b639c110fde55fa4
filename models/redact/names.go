package redact

import (
	"strings"
	"unicode"
)

// Names is whose names are looked for besides common ones. The zero Names
// knows the common ones alone.
type Names struct {
	roster map[string]bool // folded words of the names of an organization's people
	open   map[string]bool // folded words that are nobody's secret in this text
}

// NamesOf looks for the words of these full names as well.
func NamesOf(roster []string) Names { return Names{roster: nameWords(roster)} }

// Besides is the same, but these full names may be in the text: of the author,
// of the colleague whom it is about.
func (n Names) Besides(open ...string) Names {
	n.open = nameWords(open)
	return n
}

// nameWords takes a roster whole for every text, so a name in plain letters is
// taken as it is.
func nameWords(names []string) map[string]bool {
	set := make(map[string]bool, 2*len(names))
	for _, name := range names {
		if !ascii(name) {
			name = normalized(name).text
		}
		for _, t := range tokens(name) {
			if word := folded(t.text); len(word) > 1 {
				set[word] = true
			}
		}
	}
	return set
}

type token struct {
	text     string
	from, to int
}

// tokens are the words of a text: letters, with apostrophes and hyphens inside.
func tokens(s string) []token {
	var out []token
	start := -1
	end := func(at int) {
		if start < 0 {
			return
		}
		word := strings.TrimRight(s[start:at], "'-")
		if bare, owned := strings.CutSuffix(word, "'s"); owned {
			word = bare
		}
		out = append(out, token{word, start, start + len(word)})
		start = -1
	}
	for i, r := range s {
		switch {
		case unicode.IsLetter(r):
			if start < 0 {
				start = i
			}
		case start >= 0 && (r == '\'' || r == '-'):
		default:
			end(i)
		}
	}
	end(len(s))
	return out
}

var accents = strings.NewReplacer("á", "a", "à", "a", "ä", "a", "â", "a", "ã", "a", "å", "a", "é", "e", "è", "e", "ë", "e", "ê", "e",
	"í", "i", "ì", "i", "ï", "i", "î", "i", "ó", "o", "ò", "o", "ö", "o", "ô", "o", "õ", "o", "ú", "u", "ù", "u", "ü", "u", "û", "u",
	"ñ", "n", "ç", "c", "ý", "y")

func folded(s string) string {
	s = strings.ToLower(s)
	if ascii(s) {
		return s
	}
	return accents.Replace(s)
}

func ascii(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}

func capital(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}

// find goes through the words once. A name that is also a word of the language
// ("Will", "May") counts only where its surroundings make it a name.
func (n Names) find(v view, add func(from, to int)) {
	list := tokens(v.text)
	for i := 0; i < len(list); i++ {
		if !n.named(v.text, list, i) {
			continue
		}
		last := i
		for last+1 < len(list) && n.goesOn(v.text, list[last], list[last+1]) {
			last++
		}
		add(list[i].from, list[last].to)
		i = last
	}
}

// named reports whether the word at i is or begins somebody's name.
func (n Names) named(text string, list []token, i int) bool {
	t := list[i]
	word := folded(t.text)
	if n.open[word] {
		return false
	}
	titled := i > 0 && isTitle(text, list[i-1], t)
	known := n.roster[word] || firstNames[word]
	switch {
	case titled && capital(t.text) && len(t.text) > 1 && !afterTitle[word] && !n.role(list[i-1], word):
		return true
	case !known:
		return false
	case !ambiguous[word]:
		return capital(t.text) || n.roster[word]
	case !capital(t.text) || opens(text, t):
		return titled && capital(t.text)
	default: // a capital in the middle of a sentence
		return n.roster[word] || i+1 < len(list) && capital(list[i+1].text) && lastNames[folded(list[i+1].text)]
	}
}

// role tells a title that is also an ordinary word ("client Rights") from one
// before a name: such a word must be followed by a name that is known, or by a
// capital that no sentence asks for.
func (n Names) role(title token, word string) bool {
	if !announces[folded(title.text)] {
		return false
	}
	return !n.roster[word] && !firstNames[word] && !lastNames[word] && (capital(title.text) || commonWords[word])
}

// goesOn reports whether the next word belongs to the same name.
func (n Names) goesOn(text string, t, next token) bool {
	between := text[t.to:next.from]
	word := folded(next.text)
	if between != " " && between != ". " || !capital(next.text) || commonWords[word] {
		return false
	}
	return between == " " || len(t.text) == 1
}

// isTitle reports whether a word announces a name.
func isTitle(text string, t, next token) bool {
	between := text[t.to:next.from]
	word := folded(t.text)
	if between != " " && between != ". " && between != ": " {
		return false
	}
	return titles[word] || announces[word] && between != ". "
}

// opens reports whether the word begins a sentence or a line, where anything
// has a capital.
func opens(text string, t token) bool {
	before := strings.TrimRight(text[:t.from], " \t\"'(-*>")
	return before == "" || strings.ContainsRune(".!?:\n", rune(before[len(before)-1]))
}
