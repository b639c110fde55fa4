package handlers

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	edlib "github.com/hbollon/go-edlib"
)

// Near is the commands that a typed word may mean: those of almost that name, the
// nearest first, or else those whose help has the word, since people ask in their
// own language.
func Near(all []Listed, help func(Listed) string, typed string) []Listed {
	typed = strings.ToLower(typed)
	if len([]rune(typed)) < 3 {
		return nil // "de" is in every sentence
	}
	var named, mentioned []Listed
	for _, l := range all {
		if misspelled(typed, l.Name) || strings.HasPrefix(l.Name, typed) {
			named = append(named, l)
		}
		if mentions(help(l), typed) {
			mentioned = append(mentioned, l)
		}
	}
	if len(named) == 0 {
		return mentioned
	}
	slices.SortStableFunc(named, func(x, y Listed) int {
		return cmp.Compare(slips(typed, x.Name), slips(typed, y.Name))
	})
	return named
}

// misspelled reports whether a word is a name with a slip, or two in a long one.
func misspelled(typed, name string) bool {
	return slips(typed, name) <= 1+len(name)/7
}

// slips is how many letters are wrong, missing, too many, or have changed places with
// the next one.
func slips(typed, name string) int { return edlib.OSADamerauLevenshteinDistance(typed, name) }

// mentions reports whether a text has a word that begins as the typed one does:
// "metas" is about a "meta".
func mentions(text, typed string) bool {
	stem := []rune(typed)
	begins := string(stem[:min(len(stem), 4)])
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, begins) })
}
