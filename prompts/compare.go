package prompts

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// compareAll holds every language that comes with Cairn against English: the
// same keys, needs, placeholders and structure.
func (r *reader) compareAll() {
	english := r.book.languages[lastResort]
	if english == nil {
		english = r.language(lastResort)
		r.add(Problem{File: "prompts/" + lastResort, Line: 1, Why: "there are no words in " + lastResort})
	}
	for _, locale := range slices.Sorted(maps.Keys(r.book.languages)) {
		lang := r.book.languages[locale]
		if lang.grammar == nil && parent(locale) == "" {
			r.add(Problem{File: "prompts/" + locale + "/" + grammarFile, Line: 1, Why: "is missing: how times are told"})
		}
		if locale == lastResort {
			continue
		}
		for key, e := range english.own {
			if lang.own[key] == nil && parent(locale) == "" {
				why := fmt.Sprintf("has no words for %s (%s:%d)", key, e.file, e.line)
				r.add(Problem{File: translated(e.file, locale), Line: 1, Key: key, Why: why})
			}
		}
		for key, e := range lang.own {
			compare(english.own[key], e, false, r.found)
			if english.own[key] == nil {
				delete(lang.own, key)
			}
		}
	}
}

// translated is the file of another locale that corresponds to file.
func translated(file, locale string) string {
	return "prompts/" + locale + strings.TrimPrefix(file, "prompts/"+lastResort)
}

// compare holds the words e against the English ones.
func compare(english, e *entry, override bool, found *Problems) {
	at := Problem{File: e.file, Line: e.line, Key: e.key, Override: override}
	add := func(format string, args ...any) {
		at.Why = fmt.Sprintf(format, args...)
		*found = append(*found, at)
	}
	if english == nil {
		add("is not there in %s", lastResort)
		return
	}
	if a, b := english.needs.String(), e.needs.String(); a != b {
		add("needs %s, but in %s:%d %s", b, english.file, english.line, a)
	}
	at.Warning = override
	for path := range english.used {
		if !e.used[path] {
			add("does not say %s, which %s:%d does", path, english.file, english.line)
		}
	}
	for path := range e.used {
		if !english.used[path] {
			add("says %s, which %s:%d does not", path, english.file, english.line)
		}
	}
	at.Warning = false
	for i := range max(len(english.outline), len(e.outline)) {
		a, b := nth(english.outline, i), nth(e.outline, i)
		if a != b {
			add("has %s where %s:%d has %s", b, english.file, english.line, a)
			return
		}
	}
}

func nth(outline []string, i int) string {
	if i < len(outline) {
		return fmt.Sprintf("%q", outline[i])
	}
	return "nothing"
}
