package discord

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// The ids of the walk's own buttons and modals.
const (
	stepButton   = "~step/" // + draft/sheet
	cancelButton = "~no"
	formModal    = "~form/" // + draft/sheet/sheets/action
)

// OpenForm shows the first page of f. Where Discord allows no modal, a message
// with a button that opens it is shown instead.
func (d *Discord) OpenForm(ctx context.Context, trigger bot.Trigger, f bot.Form) error {
	d.mu.Lock()
	x := d.open[trigger.ID]
	d.mu.Unlock()
	if x == nil {
		return &bot.SendError{Class: bot.Expired, Method: "modal", Code: "no_trigger"}
	}
	return d.openForm(ctx, x, f)
}

func (d *Discord) openForm(ctx context.Context, x *exchange, f bot.Form) error {
	if err := checkForm(f); err != nil {
		return err
	}
	if !asks(f) {
		return x.show(ctx, d.canvas().message(told(f)))
	}
	dr := d.drafts.begin(ctx, x.in.event.User, f)
	err := x.modal(ctx, dr.modal(0))
	if errors.Is(err, errNoModal) {
		err = x.show(ctx, d.stepTo(dr, 0, "", d.config.Words.Next))
	}
	if err != nil {
		d.drafts.drop(ctx, dr)
	}
	return err
}

// told is a form that asks nothing, as a message.
func told(f bot.Form) bot.Message {
	m := bot.Message{Title: f.Title}
	for _, p := range f.Pages {
		if p.Title != "" {
			m.Text += "**" + bot.Escape(p.Title) + "**\n"
		}
		for _, in := range p.Fields {
			m.Text += in.Label + "\n"
		}
	}
	return m
}

func asks(f bot.Form) bool {
	return slices.ContainsFunc(f.Pages, func(p bot.Page) bool {
		return slices.ContainsFunc(p.Fields, func(in bot.Input) bool { return in.Kind != bot.Note })
	})
}

// modal is a sheet of the draft, filled in as far as it was.
func (dr *draft) modal(n int) modal {
	id := fmt.Sprintf("%s%s/%d/%d/%s", formModal, dr.key, n, len(dr.sheets), dr.Form.Action)
	return dr.sheets[n].show(id, dr.Form, dr.Values)
}

// stepTo is the message between two modals: what there is to say, and a button
// that opens the next one.
func (d *Discord) stepTo(dr *draft, n int, says, label string) post {
	w := d.config.Words
	title := "**" + literal(line(titleOf(dr.Form, dr.sheets[n].title), 250), true) + "**"
	if len(dr.sheets) > 1 {
		title += fmt.Sprintf(" (%d/%d)", n+1, len(dr.sheets))
	}
	buttons := []component{{
		Type: discordgo.ButtonComponent, Style: int(discordgo.PrimaryButton),
		Label: line(label, maxButtonLabel), CustomID: stepButton + dr.key + "/" + strconv.Itoa(n),
	}}
	if n > 0 {
		buttons = append(buttons, component{
			Type: discordgo.ButtonComponent, Style: int(discordgo.SecondaryButton),
			Label: line(w.Back, maxButtonLabel), CustomID: stepButton + dr.key + "/" + strconv.Itoa(n-1),
		})
	}
	return post{
		Content: strings.TrimSpace(title + "\n" + cut(says, maxContent-400)), Mentions: nobody(), Flags: noEmbeds,
		Components: []component{row(buttons...)},
	}
}

// step opens the sheet that a button between two modals stands for.
func (d *Discord) step(ctx context.Context, x *exchange) {
	key, number, _ := strings.Cut(strings.TrimPrefix(x.in.Data.CustomID, stepButton), "/")
	dr, n := d.drafts.find(ctx, key, x.in.event.User), atoi(number)
	if dr == nil || n < 0 || n >= len(dr.sheets) {
		x.say(ctx, bot.Message{Text: bot.Escape(d.config.Words.Lost)})
		return
	}
	x.shown(x.modal(ctx, dr.modal(n)))
}

func atoi(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return -1
	}
	return n
}

// submitted takes one sheet of a form, and the form itself with the last one.
func (d *Discord) submitted(ctx context.Context, x *exchange, sink bot.Sink) {
	parts := strings.SplitN(strings.TrimPrefix(x.in.Data.CustomID, formModal), "/", 4)
	if len(parts) != 4 {
		x.dismiss(ctx)
		return
	}
	dr, n := d.drafts.find(ctx, parts[0], x.in.event.User), atoi(parts[1])
	if dr == nil || n < 0 || n >= len(dr.sheets) {
		d.withoutDraft(ctx, x, sink, parts[2], bot.Action(parts[3]))
		return
	}
	wrong := dr.sheets[n].take(d.config.Words, x.in.values(), dr.Values)
	d.drafts.keep(ctx, dr)
	switch {
	case len(wrong) > 0:
		d.again(ctx, x, dr, wrong)
	case n+1 < len(dr.sheets):
		x.shown(x.show(ctx, d.stepTo(dr, n+1, literal(d.config.Words.Unsent, true), d.config.Words.Next)))
	default:
		d.submit(ctx, x, sink, dr)
	}
}

// withoutDraft takes a form that is not kept anymore: it was sent, it is older
// than a day, or storage does not answer. A form of one page came whole; of a
// longer one, the person gets back what they typed.
func (d *Discord) withoutDraft(ctx context.Context, x *exchange, sink bot.Sink, sheets string, action bot.Action) {
	values := written(x.in)
	if sheets != "1" || action == "" {
		x.say(ctx, lost(d.config.Words.Gone, values))
		return
	}
	e := x.in.event
	e.Kind, e.Action, e.Values = bot.Submit, action, values
	a := sink(ctx, e)
	switch {
	case len(a.Errors) > 0:
		sentences := slices.Sorted(maps.Values(a.Errors))
		x.say(ctx, lost(strings.Join(sentences, " "), values))
	case a.Retry:
		x.say(ctx, lost(d.config.Words.Retry, values))
	case a.Form != nil:
		x.shown(d.openForm(ctx, x, *a.Form))
	default:
		x.finish(ctx, a)
	}
}

// entered are the values of all questions, those without an answer as well.
func (dr *draft) entered() map[string][]string {
	out := map[string][]string{}
	for _, s := range dr.sheets {
		for _, a := range s.asks {
			if a.shows == "" {
				out[a.in.Key] = slices.Clone(dr.Values[a.in.Key])
			}
		}
	}
	return out
}

// submit hands the whole form to the sink. What was entered is kept until it
// was saved.
func (d *Discord) submit(ctx context.Context, x *exchange, sink bot.Sink, dr *draft) {
	e := x.in.event
	e.Kind, e.Action, e.State, e.Values = bot.Submit, dr.Form.Action, dr.Form.State, dr.entered()
	a := sink(ctx, e)
	if a.Retry && len(a.Errors) == 0 {
		a.Errors = map[string]string{"": d.config.Words.Retry}
	}
	if len(a.Errors) > 0 {
		d.again(ctx, x, dr, a.Errors)
		return
	}
	d.drafts.drop(ctx, dr)
	if a.Form != nil {
		if err := d.openForm(ctx, x, *a.Form); err != nil {
			d.logRefusal("next form not shown", err, "event", e.ID)
		}
		return
	}
	x.finish(ctx, a)
}

// again says what is wrong, in the order of the form, and offers the first page
// that has a mistake, with everything that was entered.
func (d *Discord) again(ctx context.Context, x *exchange, dr *draft, wrong map[string]string) {
	at := len(dr.sheets) - 1
	labels, place := map[string]string{}, map[string]int{}
	for n, s := range slices.Backward(dr.sheets) {
		for _, a := range slices.Backward(s.asks) {
			if labels[a.in.Key] = a.in.Label; a.shows == "" && wrong[a.in.Key] != "" {
				at, place[a.in.Key] = n, -1-len(place)
			}
		}
	}
	var lines []string
	inOrder := func(a, b string) int { return cmp.Or(place[a]-place[b], strings.Compare(a, b)) }
	for _, key := range slices.SortedFunc(maps.Keys(wrong), inOrder) {
		sentence := literal(bot.PlainText(wrong[key]), true)
		if label := labels[key]; label != "" && key != "" {
			sentence = "**" + literal(line(label, 200), true) + "**: " + literal(bot.PlainText(wrong[key]), false)
		}
		lines = append(lines, sentence)
	}
	x.shown(x.show(ctx, d.stepTo(dr, at, strings.Join(lines, "\n"), d.config.Words.Correct)))
}

// written are what was entered into one sheet, by the key of the question.
func written(in inbound) map[string][]string {
	values := map[string][]string{}
	for id, sent := range in.values() {
		key := string(bot.Used(id)) // the parts of a question are numbered like the uses of an action
		for _, v := range sent {
			values[key] = append(values[key], bot.Clean(v))
		}
	}
	return values
}

// lost gives a person back what they typed into a form that cannot be shown
// again.
func lost(why string, values map[string][]string) bot.Message {
	m := bot.Message{Text: bot.Escape(why)}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		if text := strings.Join(values[key], ", "); text != "" {
			m.Text += "\n> " + strings.ReplaceAll(bot.Escape(text), "\n", "\n> ")
		}
	}
	return m
}
