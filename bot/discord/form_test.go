package discord_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/discord"
	"cairn/bot/discord/discordfake"
)

// opens lets every command open the form, and answers what is submitted.
func (o *office) opens(f bot.Form, submitted func(bot.Event) bot.Answer) {
	o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
		if e.Kind == bot.Submit {
			return submitted(e)
		}
		if err := o.discord.OpenForm(ctx, e.Trigger, f); err != nil {
			o.t.Errorf("open: %v", err)
		}
		return bot.Answer{}
	})
}

// open is the form that Mia has open.
func (o *office) openForm() discordfake.Modal {
	o.t.Helper()
	m, ok := o.Open(mia)
	if !ok {
		o.t.Fatal("no form is open")
	}
	return m
}

// shows are the values that an open form shows, by component id.
func shows(m discordfake.Modal) map[string]string {
	out := map[string]string{}
	for _, c := range m.Components {
		if c.Component == nil {
			continue
		}
		value := c.Component.Value
		for _, o := range c.Component.Options {
			if o.Default {
				value += o.Value + " "
			}
		}
		for _, d := range c.Component.Defaults {
			value += d.ID
		}
		out[c.Component.CustomID] = strings.TrimSpace(value)
	}
	return out
}

// TestALongTextOfAPageIsShownWhole: what others of the page leave is its room, so
// that nobody decides on half of what there is to read.
func TestALongTextOfAPageIsShownWhole(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	evidence := strings.Repeat("- Observation, by Leo, level 3: seen twice, safe both times.\n", 50) + "- The last line."
	o.opens(bot.Form{Action: "gate.save:gt_1", Title: "Decide", Submit: "Decide", Pages: []bot.Page{
		{Fields: []bot.Input{{Kind: bot.Note, Label: "Mia's gate."}, {Kind: bot.Note, Label: evidence}}},
		{Fields: []bot.Input{{Kind: bot.Note, Label: evidence}, {Kind: bot.Note, Label: evidence}, {Key: "why", Kind: bot.Line, Label: "Why"}}},
	}}, func(bot.Event) bot.Answer { return bot.Answer{} })
	o.must(o.Command(mia, "goal", ""))
	if m := o.openForm(); len(m.Components) != 2 || !strings.Contains(m.Components[1].Content, "The last line.") {
		t.Errorf("shown: %+v", m.Components)
	}
}

func TestAFormIsWalkedPageByPage(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], func(bot.Event) bot.Answer { return bot.Answer{Message: &bot.Message{Text: "Saved."}} })
	o.must(o.Command(mia, "goal", ""))
	if m := o.openForm(); m.Title != "About you: Your work" {
		t.Errorf("title %q", m.Title)
	}
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "unit": {"clinic"}, "days": {"mon", "tue"}}))
	step := o.last(mia, "**About you: Your start** (2/2)")
	if !strings.Contains(step.Content, "Not sent yet.") {
		t.Errorf("she may take it for sent: %s", step.Content)
	}
	o.must(o.Press(mia, step.ID, "Back"))
	if diff := cmp.Diff(map[string]string{"role": "Nurse", "goal": "", "unit": "clinic", "days": "mon tue"}, shows(o.openForm())); diff != "" {
		t.Errorf("page one again: %s", diff)
	}
	o.must(o.Submit(mia, map[string][]string{"role": {"Charge nurse"}}))
	step = o.last(mia, "(2/2)")
	o.must(o.Press(mia, step.ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"2"}, "start": {"2027/3/9"}, "mentor": {sam}}))
	o.last(mia, "Saved.")
	e := o.saw()[len(o.saw())-1]
	want := map[string][]string{
		"role": {"Charge nurse"}, "goal": nil, "unit": {"clinic"}, "days": {"mon", "tue"},
		"level": {"2"}, "start": {"2027-03-09"}, "mentor": {sam},
	}
	if diff := cmp.Diff(want, e.Values); diff != "" || e.Kind != bot.Submit || e.Action != "intake.save:in_1" {
		t.Errorf("%s\n%+v", diff, e)
	}
	if n := len(o.Messages(mia)); n != 1 {
		t.Errorf("%d messages are left", n)
	}
}

func TestAMistakeShowsThePageAgainWithWhatWasEntered(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	refuse := true
	o.opens(bottest.Forms()["every_kind"], func(bot.Event) bot.Answer {
		if refuse {
			return bot.Answer{Errors: map[string]string{"role": "Please say more."}}
		}
		return bot.Answer{}
	})
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"N"}, "unit": {"ward"}, "days": {"mon"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"1"}, "start": {"next week"}}))
	step := o.last(mia, "**First day**: Please write the date as 2027-03-02.")
	o.must(o.Press(mia, step.ID, "Correct it"))
	if diff := cmp.Diff(map[string]string{"level": "1", "start": "next week", "mentor": ""}, shows(o.openForm())); diff != "" {
		t.Errorf("kept: %s", diff)
	}
	o.must(o.Submit(mia, map[string][]string{"start": {"2027-03-09"}}))
	step = o.last(mia, "**Your role**: Please say more.")
	o.must(o.Press(mia, step.ID, "Correct it"))
	if diff := cmp.Diff(map[string]string{"role": "N", "goal": "", "unit": "ward", "days": "mon"}, shows(o.openForm())); diff != "" {
		t.Errorf("kept: %s", diff)
	}
	refuse = false
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, nil))
	eventually(t, "the walk's message goes away", func() bool { return len(o.Messages(mia)) == 0 })
	if e := o.saw()[len(o.saw())-1]; e.Values["role"][0] != "Nurse" || e.Values["start"][0] != "2027-03-09" {
		t.Errorf("values %v", e.Values)
	}
}

// TestSeveralMistakesAreNamedInTheOrderOfTheForm: of all pages, below one another.
func TestSeveralMistakesAreNamedInTheOrderOfTheForm(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], func(bot.Event) bot.Answer {
		return bot.Answer{Errors: map[string]string{"level": "Which one?", "days": "Which days?", "role": "Please say more."}}
	})
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"N"}, "unit": {"ward"}, "days": {"mon"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"1"}, "start": {"2027-03-09"}}))
	var asked []string
	for l := range strings.SplitSeq(o.last(mia, "Please say more.").Content, "\n") {
		if _, sentence, about := strings.Cut(l, "**: "); about {
			asked = append(asked, sentence)
		}
	}
	if diff := cmp.Diff([]string{"Please say more.", "Which days?", "Which one?"}, asked); diff != "" {
		t.Error(diff)
	}
}

func TestWhatWasNotSavedIsKeptForTheNextTime(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["draft"], func(bot.Event) bot.Answer { return bot.Answer{Retry: true} })
	o.must(o.Command(mia, "goal", ""))
	if got := shows(o.openForm()); got["word"] != "steady" || got["level"] != "2" || got["next"] != "2027-03-02" {
		t.Errorf("the earlier answers: %v", got)
	}
	o.must(o.Submit(mia, map[string][]string{"word": {"shaky"}, "met": {"mentor"}, "who": {sam}}))
	o.last(mia, "That was not saved.")
	o.must(o.Command(mia, "goal", ""))
	if got := shows(o.openForm()); got["word"] != "shaky" || got["who"] != sam {
		t.Errorf("kept: %v", got)
	}
}

// silent is a storage that neither answers nor refuses anymore, as behind a network that
// was cut.
type silent struct {
	discord.Memory
	now atomic.Bool
}

func (s *silent) wait(ctx context.Context) error {
	if !s.now.Load() {
		return nil
	}
	<-ctx.Done()
	return ctx.Err()
}

func (s *silent) Draft(ctx context.Context, name string) (string, error) {
	if err := s.wait(ctx); err != nil {
		return "", err
	}
	return s.Memory.Draft(ctx, name)
}

func (s *silent) KeepDraft(ctx context.Context, name, sealed string) error {
	if err := s.wait(ctx); err != nil {
		return err
	}
	return s.Memory.KeepDraft(ctx, name, sealed)
}

// TestWhoeverWaitedForStorageInVainIsTold: an event that used up its time is answered
// all the same, and what was typed is a button away.
func TestWhoeverWaitedForStorageInVainIsTold(t *testing.T) {
	t.Parallel()
	var storage *silent
	o := openOffice(t, func(_ *discordfake.Config, c *discord.Config) {
		storage = &silent{Memory: c.Memory}
		c.Memory, c.Within = storage, 100*time.Millisecond
	})
	form := bottest.Forms()["draft"]
	o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
		if e.Kind == bot.Command {
			if err := o.discord.OpenForm(ctx, e.Trigger, form); err != nil {
				t.Error(err)
			}
			return bot.Answer{}
		}
		<-ctx.Done()
		return bot.Answer{Retry: true, Message: &bot.Message{Text: "Not now."}}
	})
	o.must(o.Command(mia, "goal", ""))
	storage.now.Store(true)
	o.must(o.Submit(mia, map[string][]string{"word": {"shaky"}, "met": {"mentor"}, "who": {sam}}))
	o.must(o.Press(mia, o.last(mia, "That was not saved.").ID, "Correct it"))
	if got := shows(o.openForm()); got["word"] != "shaky" {
		t.Errorf("the form has %v", got)
	}
	ref, err := o.discord.Send(t.Context(), bot.Address{User: mia}, bottest.Messages()["check_in"], "KEY")
	o.must(err)
	o.must(o.Press(mia, ref.Message, "Going well"))
	o.last(mia, "Not now.")
}

// TestAFormThatIsRefusedAsAWholeKeepsEveryPage: such as a check-in whose time is
// over. What was typed is a button away, and can be sent once more.
func TestAFormThatIsRefusedAsAWholeKeepsEveryPage(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], func(bot.Event) bot.Answer {
		return bot.Answer{Errors: map[string]string{"": "The time for this is over."}}
	})
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "goal": {"What did you try?."}, "unit": {"ward"}, "days": {"mon"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"1"}, "start": {"2027-03-09"}}))
	o.must(o.Press(mia, o.last(mia, "The time for this is over.").ID, "Back"))
	if got := shows(o.openForm()); got["role"] != "Nurse" || got["goal"] != "What did you try?." {
		t.Errorf("page one has %v", got)
	}
	o.must(o.Submit(mia, nil))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, nil))
	o.last(mia, "The time for this is over.")
	if e := o.saw()[len(o.saw())-1]; e.Values["goal"][0] != "What did you try?." || e.Values["level"][0] != "1" {
		t.Errorf("sent again is %v", e.Values)
	}
}

func TestAFormAfterAFormIsOfferedWithAButton(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	next := bottest.Forms()["draft"]
	o.opens(bottest.Forms()["every_kind"], func(e bot.Event) bot.Answer {
		if e.Action == next.Action {
			return bot.Answer{Message: &bot.Message{Text: "Both saved."}}
		}
		return bot.Answer{Form: &next}
	})
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "unit": {"ward"}, "days": {"mon"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"1"}, "start": {"2027-03-09"}}))
	o.must(o.Press(mia, o.last(mia, "Your check-in").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"met": {"mentor"}, "who": {sam}}))
	o.last(mia, "Both saved.")
}

func TestAnOptionOfALongListIsChosenOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["long_lists"], func(bot.Event) bot.Answer { return bot.Answer{} })
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"one": {"c3", "c60"}}))
	step := o.last(mia, "**One**: Please choose only one.")
	o.must(o.Press(mia, step.ID, "Correct it"))
	o.must(o.Submit(mia, map[string][]string{"one": {"c60"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"scale": {"c4"}}))
	eventually(t, "it is sent", func() bool { return len(o.saw()) == 2 })
	want := map[string][]string{"one": {"c60"}, "some": {"c1", "c2"}, "scale": {"c4"}}
	if diff := cmp.Diff(want, o.saw()[1].Values); diff != "" {
		t.Error(diff)
	}
}

func TestAFormThatAsksNothingIsAMessage(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["notes_only"], nil)
	o.must(o.Command(mia, "goal", ""))
	o.last(mia, "### How this works\n**Three steps**\n- Say what you want")
}

// TestALongerFormOutlivesARestart: nothing that was typed is lost between two
// pages, whichever replica is connected.
func TestALongerFormOutlivesARestart(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], nil)
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "unit": {"clinic"}, "days": {"mon", "tue"}}))
	step := o.last(mia, "(2/2)")
	for name, sealed := range o.memory.drafts {
		if raw, err := base64.StdEncoding.DecodeString(sealed); err != nil || bytes.Contains(raw, []byte("Nurse")) || strings.Contains(step.Components[0].Components[0].CustomID, name) {
			t.Errorf("what is kept can be read: %q as %s, %v", raw, name, err)
		}
	}
	o.cancel()
	o.must(<-o.ended)
	again := restarted(t, o)
	o.must(o.Press(mia, step.ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"2"}, "start": {"2027-03-09"}}))
	eventually(t, "it is sent", func() bool { return len(again.saw()) == 1 })
	want := map[string][]string{
		"role": {"Nurse"}, "goal": nil, "unit": {"clinic"}, "days": {"mon", "tue"},
		"level": {"2"}, "start": {"2027-03-09"}, "mentor": nil,
	}
	if e := again.saw()[0]; e.Action != "intake.save:in_1" || e.State != bottest.Forms()["every_kind"].State || !cmp.Equal(e.Values, want) {
		t.Errorf("event %+v", e)
	}
	eventually(t, "nothing of it is kept", func() bool { return len(again.Messages(mia)) == 0 && o.memory.count() == 0 })
}

// TestAFormIsWalkedWhileStorageIsAway: that is when nothing can be saved, and
// what was typed waits here.
func TestAFormIsWalkedWhileStorageIsAway(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], func(bot.Event) bot.Answer { return bot.Answer{Retry: true} })
	o.must(o.Command(mia, "goal", ""))
	o.memory.goAway(true)
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "unit": {"clinic"}, "days": {"mon"}}))
	o.must(o.Press(mia, o.last(mia, "(2/2)").ID, "Continue"))
	o.must(o.Submit(mia, map[string][]string{"level": {"2"}, "start": {"2027-03-09"}}))
	refused := o.last(mia, "That was not saved.")
	o.memory.goAway(false)
	o.must(o.Press(mia, refused.ID, "Correct it"))
	if got := shows(o.openForm()); got["start"] != "2027-03-09" {
		t.Errorf("page two again: %v", got)
	}
	o.must(o.Submit(mia, nil))
	eventually(t, "it is sent again", func() bool { return len(o.saw()) == 3 })
	if e := o.saw()[2]; e.Values["role"][0] != "Nurse" || e.Values["level"][0] != "2" {
		t.Errorf("sent again is %v", e.Values)
	}
}

// TestNobodyElseContinuesAForm: the button of a form may be sent by anybody.
func TestNobodyElseContinuesAForm(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], nil)
	o.must(o.Command(mia, "goal", ""))
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse"}, "unit": {"clinic"}, "days": {"mon"}}))
	id := o.last(mia, "(2/2)").Components[0].Components[0].CustomID
	o.must(o.Interact(sam, 3, map[string]any{"custom_id": id, "component_type": 2}))
	o.last(sam, "This form is gone.")
}

func TestAFormOfOnePageOutlivesARestart(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["draft"], func(bot.Event) bot.Answer { return bot.Answer{} })
	o.must(o.Command(mia, "goal", ""))
	o.cancel()
	o.must(<-o.ended)
	again := restarted(t, o)
	again.react = func(context.Context, bot.Event) bot.Answer {
		return bot.Answer{Errors: map[string]string{"word": "Another word, please."}}
	}
	o.must(o.Submit(mia, map[string][]string{"word": {"steady on"}, "met": {"mentor"}, "who": {sam}}))
	o.must(o.Press(mia, o.last(mia, "Another word, please.").ID, "Correct it"))
	if got := shows(o.openForm()); got["word"] != "steady on" {
		t.Errorf("the text is lost: %v", got)
	}
	if e := again.saw()[0]; e.Action != "checkin.save:ck_1" || e.Values["word"][0] != "steady on" {
		t.Errorf("event %+v", e)
	}
}

// TestAFormThatIsForgottenGivesBackWhatWasTyped: a day later, nothing is kept of
// it, and what is sent then is not lost either.
func TestAFormThatIsForgottenGivesBackWhatWasTyped(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["every_kind"], nil)
	o.must(o.Command(mia, "goal", ""))
	o.memory.forget()
	o.must(o.Submit(mia, map[string][]string{"role": {"Nurse of *old*"}, "unit": {"ward"}, "days": {"mon"}}))
	if m := o.last(mia, "This form is not open anymore."); !strings.Contains(m.Text(), `> Nurse of \*old\*`) {
		t.Errorf("the text is lost: %q", m.Text())
	}
}

// TestAFormOfOnePageComesWholeThoughItIsForgotten: it needs nothing that was kept.
func TestAFormOfOnePageComesWholeThoughItIsForgotten(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.opens(bottest.Forms()["draft"], func(bot.Event) bot.Answer {
		return bot.Answer{Errors: map[string]string{"word": "Another word, please."}}
	})
	o.must(o.Command(mia, "goal", ""))
	o.memory.forget()
	o.must(o.Submit(mia, map[string][]string{"word": {"steady on"}, "met": {"mentor"}, "who": {sam}}))
	if m := o.last(mia, "Another word, please."); !strings.Contains(m.Text(), "> steady on") {
		t.Errorf("the text is lost: %q", m.Text())
	}
	if e := o.saw()[1]; e.Action != "checkin.save:ck_1" || e.Values["word"][0] != "steady on" {
		t.Errorf("event %+v", e)
	}
}

// restarted is another adapter on the same Discord.
func restarted(t *testing.T, before *office) *office {
	t.Helper()
	o := &office{Discord: before.Discord, t: t, memory: before.memory, time: before.now(), ended: make(chan error, 1)}
	d, err := discord.New(discord.Config{
		BotToken: "a-token", APIURL: o.API(), Words: words(), Memory: o.memory, Now: o.now, Log: quiet(), Pause: 1,
	})
	o.must(err)
	o.discord = d
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context()))
	t.Cleanup(cancel)
	go func() { o.ended <- d.Run(ctx, o.sink) }()
	eventually(t, "the adapter is connected again", func() bool { return d.Alive(o.now()) == nil && o.Connected() && o.Identifies() == 2 })
	return o
}

func TestATriggerThatIsOverIsExpired(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	err := o.discord.OpenForm(t.Context(), bot.Trigger{ID: "1"}, bottest.Forms()["draft"])
	if class(err) != bot.Expired {
		t.Errorf("%v", err)
	}
}
