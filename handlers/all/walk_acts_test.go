package all_test

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers/roster"
	"cairn/models"
)

// step is one act of somebody, or of time.
func (w *walk) step(act int) {
	w.rolls(act)
	switch n := w.r.IntN(100); {
	case n < 22:
		w.commands()
	case n < 55 && len(w.shown) > 0:
		w.uses()
	case n < 65:
		w.decides()
	case n < 72:
		w.looks()
	case n < 78:
		w.raises()
	case n < 93:
		w.passes(time.Duration(1+w.r.IntN(80)) * time.Hour)
	case n < 94:
		w.quotes()
	case n < 95:
		w.comesBack()
	case n < 97:
		w.does1("leaves", bot.Event{Kind: bot.Left, User: pick(w.r, w.users)})
	default:
		w.reorganizes()
	}
	w.settles()
}

// commands types something.
func (w *walk) commands() {
	listed := w.router.Board.Commands(models.AllRoles)
	args := ""
	switch w.r.IntN(5) {
	case 0, 1:
		args = " <@" + pick(w.r, w.users) + ">"
	case 2:
		args = fmt.Sprintf(" why <@%s> <@%s>", pick(w.r, w.users), pick(w.r, w.users))
	}
	often := []string{"gate", "evidence", "conflict", "away", "flag", "scope", "flags"}
	name := pick(w.r, listed).Name
	if w.r.IntN(2) == 0 {
		name = pick(w.r, often)
	}
	user := pick(w.r, w.users)
	w.does1("types", bot.Event{Kind: bot.Command, User: user, Text: name + args})
	w.answers(user)
}

// uses presses or sends what somebody was shown, mostly the one who was, mostly
// what is new.
func (w *walk) uses() {
	from := w.shown
	if len(w.grave) > 0 && w.r.IntN(4) > 0 {
		from = w.grave
	}
	if w.r.IntN(3) > 0 {
		from = from[max(0, len(from)-60):]
	}
	s := pick(w.r, from)
	user := s.to
	if user == "" || w.r.IntN(4) == 0 {
		user = pick(w.r, w.users)
	}
	if s.form != nil {
		w.sends(user, *s.form)
		return
	}
	e := s.does
	e.User = user
	w.does1("presses", e)
	w.answers(user)
}

// answers mostly sends the form that was just opened.
func (w *walk) answers(user string) {
	if f := w.platform.newest; f != nil && w.r.IntN(5) > 0 {
		w.sends(user, *f)
	}
}

// decides is a gate that comes before whoever may decide about it, mostly.
func (w *walk) decides() {
	gates, err := w.store.Gates(w.Context())
	check(w.T, err)
	if len(gates) == 0 {
		return
	}
	g := pick(w.r, gates)
	user := pick(w.r, w.users)
	if may := models.Deciders(w.org(), g.Person, w.at); len(may) > 0 && w.r.IntN(4) > 0 {
		user = w.userOf(pick(w.r, may))
	}
	w.does1("presses", bot.Event{Kind: bot.Click, User: user, Action: bot.Do("gate.decide", string(g.ID))})
	w.answers(user)
}

func (w *walk) userOf(id models.PersonID) string {
	for user, person := range w.person {
		if person == id {
			return user
		}
	}
	return ""
}

// quotes is what can be done with somebody's message.
func (w *walk) quotes() {
	user := pick(w.r, w.users)
	does := pick(w.r, []bot.Action{"flag_concern", "save_evidence", "flash_start"})
	w.does1("chooses", bot.Event{Kind: bot.Shortcut, User: user, Action: does, Quote: &bot.Quote{Text: "The dose was given twice.", Author: pick(w.r, w.users)}})
	w.answers(user)
}

// comesBack is somebody with the code of a concern, who need not be whoever raised it.
func (w *walk) comesBack() {
	if len(w.codes) == 0 {
		return
	}
	w.does1("types", bot.Event{Kind: bot.Command, User: pick(w.r, w.users), Text: "flag " + pick(w.r, w.codes)})
}

// raises is a concern about somebody.
func (w *walk) raises() {
	user := pick(w.r, w.users)
	w.does1("types", bot.Event{Kind: bot.Command, User: user, Text: "flag"})
	w.answers(user)
}

// looks is somebody's home.
func (w *walk) looks() {
	user := pick(w.r, w.users)
	home, err := w.router.Home(w.Context(), w.person[user])
	check(w.T, err)
	w.trail = append(w.trail, user+" looks at home")
	for _, section := range home.Sections {
		for _, card := range section.Cards {
			w.sees(user, "", "home", card)
		}
	}
}

// reorganizes imports somebody anew, with other roles and another supervisor.
func (w *walk) reorganizes() {
	i := w.r.IntN(len(w.users))
	row := w.row(i, len(w.users))
	reply, _, err := roster.Import(w.Context(), w.store, strings.NewReader(header+row), w.policy, roster.Options{Returning: []string{fmt.Sprintf("p%d@example.org", i)}}, w.at)
	if errors.Is(err, roster.ErrMistakes) {
		return // a circle
	}
	check(w.T, err)
	w.trail = append(w.trail, "import "+row)
	check(w.T, w.router.Do(w.Context(), "import.people", reply))
}

// sends fills a form in and sends it.
func (w *walk) sends(user string, f bot.Form) {
	values, marks := map[string][]string{}, []string{}
	thorough := w.r.IntN(2) == 0
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind == bot.Note || in.Optional && !thorough && w.r.IntN(10) < 7 {
				continue
			}
			if w.r.IntN(8) == 0 && len(in.Value) > 0 {
				values[in.Key] = in.Value
				continue
			}
			values[in.Key] = w.enters(user, f, in, &marks)
		}
	}
	if f.Action.Name() == "gate.save" && w.r.IntN(4) > 0 {
		agree(values, string(models.DateOf(w.at).Plus(10)))
	}
	a := w.does1("sends", bot.Event{Kind: bot.Submit, User: user, Action: f.Action, State: f.State, Values: values})
	w.keeps(user, f, values, marks, a)
}

// agree makes a decision one that does not contradict itself.
func agree(values map[string][]string, day string) {
	for _, key := range []string{"excluded", "sites", "people", "until", "until_gate", "level", "review"} {
		if values["outcome"][0] != string(models.Conditional) {
			delete(values, key)
		}
	}
	switch delete(values, "people"); values["outcome"][0] {
	case string(models.Conditional):
		values["excluded"], values["level"], values["review"] = []string{"Medication"}, nil, nil
		if len(values["until_gate"]) == 0 {
			values["until"] = []string{day}
		}
	case string(models.Defer):
		values["review"] = []string{day}
	}
}

// enters is what somebody puts into a field.
func (w *walk) enters(user string, f bot.Form, in bot.Input, marks *[]string) []string {
	switch in.Kind {
	case bot.Choice, bot.Scale:
		if len(in.Options) > 0 {
			return []string{pick(w.r, in.Options).Value}
		}
	case bot.Choices:
		var out []string
		for _, o := range in.Options {
			if w.r.IntN(2) == 0 {
				out = append(out, o.Value)
			}
		}
		return out
	case bot.Someone:
		return []string{pick(w.r, append(w.users, "USTRANGER"))}
	case bot.Date:
		return []string{string(models.DateOf(w.at).Plus(w.r.IntN(30) - 3))}
	case bot.Line, bot.Paragraph, bot.Note:
	}
	if w.r.IntN(12) == 0 {
		return []string{pick(w.r, []string{"", "7", hostile, "x'); DROP TABLE people; --"})}
	}
	mark := fmt.Sprintf("mark%dz", len(w.typed))
	w.typed[mark] = typed{form: f.Action, field: in.Key, by: w.person[user]}
	*marks = append(*marks, mark)
	return []string{"Seen twice and safe at Oak House " + mark}
}
