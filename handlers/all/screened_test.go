package all_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/storytest"
	"cairn/models"
	"cairn/prompts"
)

// unscreened are the fields in one's own words of which nobody is asked whether they
// identify a person served, by the reason. What is not listed here must be screened.
var unscreened = map[string][]string{
	"a concern, and what is done about it, is never held up": {
		"flag.save facts", "flag.save action", "flag.save happened", "flag.replied text", "flag.answered text",
		"flag.acted plan", "flag.acted feedback", "flag.acted told", "flag.acted note",
	},
	"it is shown, not asked": {"flag.noted code", "question.noted find"},
	"it is an address": {
		"cohort.save link", "feedback.send link", "flash.save link", "group.save link", "mentors.save link", "peer.save link", "talk.save link",
	},
	"it is a time of day": {
		"cohort.save time", "flash.save time", "group.save time", "meeting.moved time", "mentors.save time", "officehours.save time",
		"peer.save time", "reverse.begin time", "session.propose hour", "talk.save time",
	},
	"it is a number": {
		"cohort.save meetings", "cohort.save most", "flash.save places", "gate.save people", "group.save meetings", "group.save most",
		"intake.keep_gives flash_hours", "mentors.save meetings", "mentors.save most", "officehours.save places", "peer.save meetings", "peer.save most",
	},
}

// goesThrough reports whether a form is not to be held up, or does not keep its text, by
// what else is in it.
func goesThrough(form bot.Action, sent map[string][]string) bool {
	return slices.Contains(sent[models.SafetyQuestion], "yes") || form.Name() == "gate.signed" && slices.Contains(sent["sign"], "yes")
}

// TestWhatIsWrittenIsScreened plays stories, and puts something that could identify a
// person served into each field of their forms in turn: the author must be asked before
// anything is kept. Every such field of every form has to be reached this way, or stand
// above with the reason.
func TestWhatIsWrittenIsScreened(t *testing.T) {
	t.Parallel()
	s := &screening{open: worded(t), except: map[string]bool{}}
	for _, names := range unscreened {
		for _, name := range names {
			s.except[name] = true
		}
	}
	for name := range s.except {
		if !s.open[name] {
			t.Errorf("%q is excepted, and no form asks for it", name)
		}
		delete(s.open, name)
	}
	files, err := filepath.Glob("../*/testdata/*.story")
	check(t, err)
	t.Run("stories", func(t *testing.T) {
		for _, file := range files {
			if text, err := os.ReadFile(file); err != nil || !strings.Contains(string(text), "sends the form") {
				continue
			}
			t.Run(filepath.Base(file), func(t *testing.T) {
				t.Parallel()
				stage := storytest.NewPaper(t).(*storytest.Paper)
				stage.Try = func(f bot.Form, sent map[string][]string, instead func(map[string][]string) bot.Answer) {
					s.try(t, f, sent, instead)
				}
				storytest.Play(t, file, stage)
			})
		}
	})
	for _, name := range slices.Sorted(maps.Keys(s.open)) {
		t.Errorf("no story sends %s, so that nobody knows whether it is screened; if it is no sentence, say so in unscreened", name)
	}
}

// worded are the fields of all forms that are answered in one's own words.
func worded(t *testing.T) map[string]bool {
	t.Helper()
	book, err := prompts.Load(nil)
	check(t, err)
	all := map[string]bool{}
	for _, key := range book.Keys() {
		if !book.IsForm(key) {
			continue
		}
		f := book.In("en", nil, now).Form(key, prompts.Sample(book.Needs(key)))
		for _, field := range handlers.Worded(&f) {
			all[f.Action.Name()+" "+field] = true
		}
	}
	return all
}

// screening is what is still to be shown and what need not be, by form and key.
type screening struct {
	sync.Mutex
	open, except map[string]bool
}

// identifying is found in whatever language and in whatever stands before it.
const identifying = " SSN 219-09-9999"

// try fills the fields of a form in turn. An answer that takes nothing, since the form is
// wrong or out of date, says nothing.
func (s *screening) try(t *testing.T, f bot.Form, sent map[string][]string, instead func(map[string][]string) bot.Answer) {
	t.Helper()
	if goesThrough(f.Action, sent) {
		return
	}
	for _, field := range handlers.Worded(&f) {
		name := f.Action.Name() + " " + field
		if s.except[name] {
			continue
		}
		values := maps.Clone(sent)
		values[field] = []string{strings.Join(sent[field], "") + identifying}
		answer := instead(values)
		switch {
		case len(answer.Errors) > 0, asksElse(answer.Form, f.Action, field, values[field]):
		case answer.Form == nil || len(allOf(*answer.Form, "not_identifiers")) == 0:
			t.Errorf("%s is kept without a question whether it identifies a person served", name)
		case !slices.Equal(entered(*answer.Form, field), values[field]):
			t.Errorf("%s comes back as %q", name, entered(*answer.Form, field))
		default:
			s.Lock()
			delete(s.open, name)
			s.Unlock()
		}
	}
}

// asksElse reports whether a form comes back with what was typed for another reason than
// that it identifies somebody.
func asksElse(back *bot.Form, sent bot.Action, field string, typed []string) bool {
	return back != nil && back.Action.Name() == sent.Name() && len(allOf(*back, "not_identifiers")) == 0 && slices.Equal(entered(*back, field), typed)
}

// entered is what stands in a field of a form.
func entered(f bot.Form, key string) []string {
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Key == key {
				return in.Value
			}
		}
	}
	return nil
}
