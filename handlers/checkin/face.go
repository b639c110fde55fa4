package checkin

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// face is the message that stands for some check-ins: the question itself for one, a
// list for several, and where to look for none.
func (a activity) face(ctx context.Context, r handlers.Request, p models.Person, cs []models.CheckIn) (bot.Message, error) {
	words := r.Words(p)
	switch len(cs) {
	case 0:
		return words.Message("checkin.moved", nil), nil
	case 1:
		data, err := a.data(ctx, r, words, cs[0])
		return words.Message("checkin."+look(cs[0], r), data), err
	}
	var items []prompts.Data
	for _, c := range cs {
		data, err := a.data(ctx, r, words, c)
		if err != nil {
			return bot.Message{}, err
		}
		items = append(items, data)
	}
	slices.SortStableFunc(items, func(x, y prompts.Data) int {
		return cmp.Or(x["Asked"].(time.Time).Compare(y["Asked"].(time.Time)), slices.Compare(x["About"].([]string), y["About"].([]string)))
	})
	more, seen := 0, slices.ContainsFunc(items, func(d prompts.Data) bool { return d["Seen"] == true })
	if r.Board != nil && p.DigestAt > 0 {
		waiting, err := r.Board.Waiting(ctx, r, p)
		if err != nil {
			return bot.Message{}, err
		}
		more = max(0, waiting-len(cs))
	}
	return words.Message("checkin.digest", prompts.Data{"Items": items, "More": more, "Seen": seen}), nil
}

// look is the key of the words for one check-in as it is now.
func look(c models.CheckIn, r handlers.Request) string {
	switch {
	case c.State == models.CheckInClosed && c.AnsweredAt.IsZero():
		return "missed"
	case c.State == models.CheckInClosed:
		return "over"
	case c.State == models.CheckInAnswered && !c.Whole():
		return "begun"
	case c.State == models.CheckInAnswered:
		return "answered"
	case c.RingAt.After(r.Now):
		return "snoozed"
	case c.Rung > 1:
		return "reminder"
	}
	return "prompt"
}

// data is everything that the words about a check-in may need.
func (a activity) data(ctx context.Context, r handlers.Request, words prompts.Voice, c models.CheckIn) (prompts.Data, error) {
	about, err := a.about(ctx, r, words, c)
	if err != nil {
		return nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	rule, _ := a.policy.CheckIn(c.Set)
	d := prompts.Data{
		"CheckIn": c.ID, "About": about, "Closes": c.ClosesAt, "Asked": c.AskedAt, "Until": c.RingAt,
		"Set":  bot.PlainText(words.Text("checkin.set_"+c.Set, nil)),
		"Sees": prompts.Words(words.Text("checkin.sees_"+c.Set, nil)),
		"Open": c.Waits(), "Unsafe": Concerned(c), "Question": "", "Scale": []prompts.Data{},
		"Climbs": rule.Ladder != "" && Owes(org, c.Person, c.ClosesAt), "Ended": pairOf(org, c).State == models.MentorshipEnded,
	}
	maps.Copy(d, a.leftOpen(rule, c))
	if c.State == models.CheckInAsked {
		form, err := a.questions(ctx, words, c)
		if err != nil {
			return nil, err
		}
		if q, some := firstScale(form); some {
			d["Question"], d["Scale"] = q.Label, taps(c, q)
		}
	}
	return d, nil
}

// named is of how many people a weekly review says the names.
const named = 3

// about is the names of those whom somebody is asked about: a mentor about their
// mentee, a supervisor about their new people. Nobody else is asked about others.
func (a activity) about(ctx context.Context, r handlers.Request, words prompts.Voice, c models.CheckIn) ([]string, error) {
	rule, _ := a.policy.CheckIn(c.Set)
	switch {
	case rule.Audience == models.SupervisorRole:
		org, err := r.Org(ctx)
		if err != nil {
			return nil, err
		}
		return shortened(words, Reviewed(org, c.Person, c.AskedAt)), nil
	case c.Mentorship == "" || rule.Audience != models.MentorRole:
		return nil, nil
	}
	m, err := a.store.Mentorship(ctx, c.Mentorship)
	if err != nil {
		return nil, err
	}
	p, err := a.store.Person(ctx, m.Mentee)
	return []string{p.Name}, err
}

// shortened is the names of people, the last of many as a number.
func shortened(words prompts.Voice, people []models.Person) []string {
	var names []string
	for i, p := range people {
		if more := len(people) - i; i == named-1 && more > 1 {
			return append(names, bot.PlainText(words.Text("checkin.and_more", prompts.Data{"More": more})))
		}
		names = append(names, p.Name)
	}
	return names
}

// questions is a check-in's form.
func (a activity) questions(ctx context.Context, words prompts.Voice, c models.CheckIn) (bot.Form, error) {
	d := a.formData(words, c)
	goal, err := a.pursues(ctx, c)
	d["Goal"] = goal
	return words.Form("checkin.form_"+c.Set, d), err
}

// pursues reports whether the pair of a check-in has a goal that both agreed on, of whose
// progress it can ask. Without one, it asks of the growth area that brought them together.
func (a activity) pursues(ctx context.Context, c models.CheckIn) (bool, error) {
	if c.Mentorship == "" {
		return false, nil
	}
	goals, err := a.store.GoalsIn(ctx, c.Mentorship)
	return slices.ContainsFunc(goals, func(g models.Goal) bool { return g.State == models.GoalLive }), err
}

func (a activity) formData(words prompts.Voice, c models.CheckIn) prompts.Data {
	d := prompts.Data{
		"CheckIn": AsOf(c), "Monthly": FirstOfMonth(c.Slot),
		"Competencies": handlers.CompetencyOptions(a.policy, words.Locale()),
	}
	for _, b := range branches {
		d[b.need] = b.asks(c.Answers)
	}
	return d
}

// firstScale is the question that can be answered by a tap in the message.
func firstScale(f bot.Form) (bot.Input, bool) {
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind == bot.Scale && in.Key != models.SafetyQuestion {
				return in, true
			}
		}
	}
	return bot.Input{}, false
}

// taps are the steps of a scale as buttons.
func taps(c models.CheckIn, q bot.Input) []prompts.Data {
	out := make([]prompts.Data, 0, len(q.Options))
	for _, o := range q.Options {
		out = append(out, prompts.Data{"Label": o.Label, "Tap": string(c.ID) + "/" + o.Value})
	}
	return out
}

// asks reports whether there is a field to fill in.
func asks(f bot.Form) bool {
	for _, page := range f.Pages {
		for _, in := range page.Fields {
			if in.Kind != bot.Note {
				return true
			}
		}
	}
	return false
}

// answers lists what was entered for some questions, under the forms' labels.
func (a activity) answers(ctx context.Context, words prompts.Voice, c models.CheckIn, of func(question string) bool) ([]bot.Field, error) {
	form, err := a.questions(ctx, words, c)
	if err != nil {
		return nil, err
	}
	forms := []bot.Form{form, words.Form("checkin.more_"+c.Set, a.formData(words, c))}
	var fields []bot.Field
	for _, form := range forms {
		for _, page := range form.Pages {
			for _, in := range page.Fields {
				if said := labels(in, c.Answers[in.Key]); said != "" && of(in.Key) {
					fields = append(fields, bot.Field{Label: in.Label, Value: bot.Escape(said)})
				}
			}
		}
	}
	return fields, nil
}

// labels is the words of what was chosen, or what was typed.
func labels(in bot.Input, said []string) string {
	out := make([]string, len(said))
	for i, s := range said {
		out[i] = s
		for _, o := range in.Options {
			if o.Value == s {
				out[i] = o.Label
			}
		}
	}
	return strings.Join(out, ", ")
}
