package discord

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// The ids of the walk's own buttons and modals.
const (
	stepButton   = "~step/" // + draft/sheet
	cancelButton = "~no"
	formModal    = "~form/" // + draft/sheet/sheets/action
)

const (
	draftFor  = 2 * time.Hour
	maxDrafts = 2000
)

// draft is a form that somebody is filling in.
type draft struct {
	id     string
	user   string
	form   bot.Form
	sheets []sheet
	used   time.Time

	mu     sync.Mutex
	values map[string][]string
}

// drafts are the forms that are being filled in, by draft. They are kept in
// memory alone, for a while, and are forgotten once they were saved.
type drafts struct {
	now func() time.Time
	mu  sync.Mutex
	all map[string]*draft
}

// begin is a person's draft of a form: with what they entered before, if they
// did and it was not saved.
func (ds *drafts) begin(w Words, user string, f bot.Form) *draft {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	now := ds.now()
	values := map[string][]string{}
	for _, p := range f.Pages {
		for _, in := range p.Fields {
			values[in.Key] = slices.Clone(in.Value)
		}
	}
	for id, old := range ds.all {
		switch {
		case now.Sub(old.used) > draftFor:
			delete(ds.all, id)
		case old.user == user && old.form.Action == f.Action:
			old.over(values)
			delete(ds.all, id)
		}
	}
	if len(ds.all) >= maxDrafts {
		ds.dropOldest()
	}
	d := &draft{id: rand.Text()[:10], user: user, form: f, sheets: sheets(w, f), used: now, values: values}
	if ds.all == nil {
		ds.all = map[string]*draft{}
	}
	ds.all[d.id] = d
	return d
}

// over puts what was entered over what was there.
func (d *draft) over(values map[string][]string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for key, entered := range d.values {
		if _, asked := values[key]; asked && len(entered) > 0 {
			values[key] = entered
		}
	}
}

func (ds *drafts) dropOldest() {
	oldest := ""
	for id, d := range ds.all {
		if oldest == "" || d.used.Before(ds.all[oldest].used) {
			oldest = id
		}
	}
	delete(ds.all, oldest)
}

// find is the draft of that person, nil when it is gone.
func (ds *drafts) find(id, user string) *draft {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	d := ds.all[id]
	if d == nil || d.user != user || ds.now().Sub(d.used) > draftFor {
		return nil
	}
	d.used = ds.now()
	return d
}

func (ds *drafts) drop(d *draft) {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	delete(ds.all, d.id)
}

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
	dr := d.drafts.begin(d.config.Words, x.in.event.User, f)
	err := x.modal(ctx, dr.modal(0))
	if errors.Is(err, errNoModal) {
		err = x.show(ctx, d.stepTo(dr, 0, "", d.config.Words.Next))
	}
	if err != nil {
		d.drafts.drop(dr)
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
func (d *draft) modal(n int) modal {
	d.mu.Lock()
	defer d.mu.Unlock()
	id := fmt.Sprintf("%s%s/%d/%d/%s", formModal, d.id, n, len(d.sheets), d.form.Action)
	return d.sheets[n].show(id, d.form, d.values)
}

// stepTo is the message between two modals: what there is to say, and a button
// that opens the next one.
func (d *Discord) stepTo(dr *draft, n int, says, label string) post {
	w := d.config.Words
	title := "**" + literal(line(titleOf(dr.form, dr.sheets[n].title), 250), true) + "**"
	if len(dr.sheets) > 1 {
		title += fmt.Sprintf(" (%d/%d)", n+1, len(dr.sheets))
	}
	buttons := []component{{
		Type: discordgo.ButtonComponent, Style: int(discordgo.PrimaryButton),
		Label: line(label, maxButtonLabel), CustomID: stepButton + dr.id + "/" + strconv.Itoa(n),
	}}
	if n > 0 {
		buttons = append(buttons, component{
			Type: discordgo.ButtonComponent, Style: int(discordgo.SecondaryButton),
			Label: line(w.Back, maxButtonLabel), CustomID: stepButton + dr.id + "/" + strconv.Itoa(n-1),
		})
	}
	return post{
		Content: strings.TrimSpace(title + "\n" + cut(says, maxContent-400)), Mentions: nobody(), Flags: noEmbeds,
		Components: []component{row(buttons...)},
	}
}

// step opens the sheet that a button between two modals stands for.
func (d *Discord) step(ctx context.Context, x *exchange) {
	id, number, _ := strings.Cut(strings.TrimPrefix(x.in.Data.CustomID, stepButton), "/")
	dr, n := d.drafts.find(id, x.in.event.User), atoi(number)
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
	dr, n := d.drafts.find(parts[0], x.in.event.User), atoi(parts[1])
	if dr == nil || n < 0 || n >= len(dr.sheets) {
		d.withoutDraft(ctx, x, sink, parts[2], bot.Action(parts[3]))
		return
	}
	dr.mu.Lock()
	wrong := dr.sheets[n].take(d.config.Words, x.in.values(), dr.values)
	values := dr.entered()
	dr.mu.Unlock()
	switch {
	case len(wrong) > 0:
		d.again(ctx, x, dr, wrong)
	case n+1 < len(dr.sheets):
		x.shown(x.show(ctx, d.stepTo(dr, n+1, literal(d.config.Words.Unsent, true), d.config.Words.Next)))
	default:
		d.submit(ctx, x, sink, dr, values)
	}
}

// withoutDraft takes a form that is not kept any more, since the program was
// started anew. A form of one page came whole; of a longer one, the person gets
// back what they typed.
func (d *Discord) withoutDraft(ctx context.Context, x *exchange, sink bot.Sink, sheets string, action bot.Action) {
	values := map[string][]string{}
	for id, sent := range x.in.values() {
		key := withoutCounter(id)
		values[key] = append(values[key], sent...)
		for i := range values[key] {
			values[key][i] = bot.Clean(values[key][i])
		}
	}
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
func (d *draft) entered() map[string][]string {
	out := map[string][]string{}
	for _, s := range d.sheets {
		for _, a := range s.asks {
			if a.shows == "" {
				out[a.in.Key] = slices.Clone(d.values[a.in.Key])
			}
		}
	}
	return out
}

// submit hands the whole form to the sink. What was entered is kept until it
// was saved.
func (d *Discord) submit(ctx context.Context, x *exchange, sink bot.Sink, dr *draft, values map[string][]string) {
	e := x.in.event
	e.Kind, e.Action, e.State, e.Values = bot.Submit, dr.form.Action, dr.form.State, values
	a := sink(ctx, e)
	if a.Retry && len(a.Errors) == 0 {
		a.Errors = map[string]string{"": d.config.Words.Retry}
	}
	if len(a.Errors) > 0 {
		d.again(ctx, x, dr, a.Errors)
		return
	}
	d.drafts.drop(dr)
	if a.Form != nil {
		if err := d.openForm(ctx, x, *a.Form); err != nil {
			d.logRefusal("next form not shown", err, "event", e.ID)
		}
		return
	}
	x.finish(ctx, a)
}

// again says what is wrong and offers the first page that has a mistake, with
// everything that was entered.
func (d *Discord) again(ctx context.Context, x *exchange, dr *draft, wrong map[string]string) {
	at := len(dr.sheets) - 1
	labels := map[string]string{}
	for n, s := range slices.Backward(dr.sheets) {
		for _, a := range s.asks {
			if labels[a.in.Key] = a.in.Label; a.shows == "" && wrong[a.in.Key] != "" {
				at = n
			}
		}
	}
	var lines []string
	for _, key := range slices.Sorted(maps.Keys(wrong)) {
		sentence := literal(bot.PlainText(wrong[key]), true)
		if label := labels[key]; label != "" && key != "" {
			sentence = "**" + literal(line(label, 200), true) + "**: " + literal(bot.PlainText(wrong[key]), false)
		}
		lines = append(lines, sentence)
	}
	x.shown(x.show(ctx, d.stepTo(dr, at, strings.Join(lines, "\n"), d.config.Words.Correct)))
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
