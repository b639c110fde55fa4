package bottest

import (
	"path/filepath"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/prompts"
)

// Saying is one key of the program's words with made-up data: a message or a form.
type Saying struct {
	Key     string
	Message *bot.Message
	Form    *bot.Form
}

// Words is everything that the program says in English, by activity and in the
// order of the keys. Both platforms render the same list.
func Words() (map[string][]Saying, error) {
	book, err := prompts.Load(nil)
	if err != nil {
		return nil, err
	}
	return wordsIn(book, "en"), nil
}

// Tongues is Words in every language, by language.
func Tongues() (map[string]map[string][]Saying, error) {
	book, err := prompts.Load(nil)
	if err != nil {
		return nil, err
	}
	all := map[string]map[string][]Saying{}
	for _, locale := range book.Locales() {
		all[locale] = wordsIn(book, locale)
	}
	return all, nil
}

func wordsIn(book *prompts.Book, locale string) map[string][]Saying {
	voice := book.In(locale, time.UTC, time.Date(2027, 2, 25, 15, 0, 0, 0, time.UTC))
	all := map[string][]Saying{}
	for _, key := range slices.Sorted(slices.Values(book.Keys())) {
		data := prompts.Sample(book.Needs(key))
		s := Saying{Key: key}
		if book.IsForm(key) {
			f := voice.Form(key, data)
			s.Form = &f
		} else {
			m := voice.Message(key, data)
			s.Message = &m
		}
		activity, _, _ := strings.Cut(key, ".")
		all[activity] = append(all[activity], s)
	}
	return all
}

// Stray is which golden files in a folder belong to no activity anymore.
func Stray(folder string, all map[string][]Saying) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	return slices.DeleteFunc(files, func(file string) bool {
		_, known := all[strings.TrimSuffix(filepath.Base(file), ".json")]
		return known
	}), err
}
