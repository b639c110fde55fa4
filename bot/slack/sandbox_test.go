package slack_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"cairn/bot"
	"cairn/bot/bottest"
	"cairn/bot/sandbox"
	"cairn/bot/slack"
)

func class(err error) bot.Class {
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		return refused.Class
	}
	return ""
}

func TestACommandIsAnsweredToOnePersonAlone(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Two goals.")
	if err := o.Command(mia, "C0WARD", "/mentor goals @sam"); err != nil {
		t.Fatalf("command: %v", err)
	}
	eventually(t, "mia sees the answer", func() bool { return o.sees(mia, "C0WARD", "Two goals.") })
	if o.sees(sam, "C0WARD", "Two goals.") {
		t.Error("sam sees mia's answer")
	}
	e := o.of(bot.Command)[0]
	if e.Text != "goals <@U0SAM>" || e.User != "U0MIA" || e.Channel != "C0WARD" || e.Trigger.ID == "" {
		t.Errorf("event %+v", e)
	}
}

func TestALargeAnswerToACommandArrivesAllTheSame(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	m := bot.Message{Text: strings.Repeat("& ", 5900)}
	o.on(func(context.Context, bot.Event) bot.Answer { return bot.Answer{Message: &m} })
	if err := o.Command(mia, "C0WARD", "/mentor all"); err != nil {
		t.Fatalf("command: %v", err)
	}
	eventually(t, "mia sees the answer", func() bool { return o.sees(mia, "C0WARD", slack.Fallback(m)) })
}

func TestAClickIsAnsweredBesideTheMessage(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("Thank you.")
	ref, err := o.slack.Send(t.Context(), bot.Address{User: string(mia)}, bottest.Messages()["check_in"], "k1")
	if err != nil {
		t.Fatalf("send: %v", err)
	}
	if ref.Channel != string(o.DM(mia)) {
		t.Errorf("sent to %s, want %s", ref.Channel, o.DM(mia))
	}
	if err := o.Click(mia, sandbox.TS(ref.Message), "Going well"); err != nil {
		t.Fatalf("click: %v", err)
	}
	eventually(t, "mia sees the answer", func() bool { return o.sees(mia, o.DM(mia), "Thank you.") })
	e := o.of(bot.Click)[0]
	if e.Action != "checkin.answer:ck_1" || e.User != string(mia) || e.Message != ref || e.ID == "" {
		t.Errorf("event %+v", e)
	}
}

func TestEqualButtonsAreOneAction(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ref, err := o.slack.Send(t.Context(), bot.Address{Channel: "C0WARD"}, bottest.Messages()["duplicates"], "k1")
	if err != nil {
		t.Fatalf("send: %v", err)
	}
	for _, label := range []string{"Left", "Right", "Also right"} {
		if err := o.Click(mia, sandbox.TS(ref.Message), label); err != nil {
			t.Errorf("click %s: %v", label, err)
		}
	}
	ids := map[string]bool{}
	for _, e := range o.of(bot.Click) {
		ids[e.ID] = true
		if e.Action != "pick.side" {
			t.Errorf("action %s", e.Action)
		}
	}
	if len(ids) != 3 {
		t.Errorf("%d different events, want 3", len(ids))
	}
}

// formOnCommand opens a form for every command and answers submissions.
func formOnCommand(t *testing.T, o *office, f bot.Form, submitted func(bot.Event) bot.Answer) {
	o.on(func(ctx context.Context, e bot.Event) bot.Answer {
		if e.Kind == bot.Submit {
			return submitted(e)
		}
		if err := o.slack.OpenForm(ctx, e.Trigger, f); err != nil {
			t.Errorf("open: %v", err)
		}
		return bot.Answer{}
	})
}

func TestAFormWithErrorsThenANextPageThenTheEnd(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	next := bot.Form{Action: "intake.two:in_1", Title: "Part two", Submit: "Save", Pages: []bot.Page{{Fields: []bot.Input{{Key: "last", Kind: bot.Line, Label: "Last question"}}}}}
	formOnCommand(t, o, bottest.Forms()["every_kind"], func(e bot.Event) bot.Answer {
		switch {
		case e.Action == next.Action:
			return bot.Answer{Message: &bot.Message{Text: "Saved."}}
		case e.Values["role"][0] == "x":
			return bot.Answer{Errors: map[string]string{"role": "Say a little more."}}
		}
		return bot.Answer{Form: &next}
	})
	if err := o.Command(mia, o.DM(mia), "/mentor start"); err != nil {
		t.Fatalf("command: %v", err)
	}
	answers := sandbox.Values{"role": {"x"}, "unit": {"ward"}, "days": {"mon", "tue"}, "level": {"2"}, "start": {"2027-03-02"}, "mentor": {"U0SAM"}}
	refused, err := o.Submit(mia, answers)
	if err != nil || refused["role"] != "Say a little more." {
		t.Fatalf("first submission: refused %v, %v", refused, err)
	}
	if refused, err = o.Submit(mia, sandbox.Values{"role": {"nurse"}}); err != nil || len(refused) > 0 {
		t.Fatalf("second submission: refused %v, %v", refused, err)
	}
	if v, ok := o.Modal(mia); !ok || v.PrivateMetadata != string(next.Action) {
		t.Fatalf("the next page is not there: %+v", v)
	}
	if refused, err = o.Submit(mia, sandbox.Values{"last": {"done"}}); err != nil || len(refused) > 0 {
		t.Fatalf("last submission: refused %v, %v", refused, err)
	}
	if _, open := o.Modal(mia); open {
		t.Error("the form is still open")
	}
	eventually(t, "mia reads that it is saved", func() bool { return o.sees(mia, o.DM(mia), "Saved.") })
	events := o.of(bot.Submit)
	if len(events) != 3 || events[0].ID == events[1].ID {
		t.Errorf("events %+v", events)
	}
	got := events[1].Values
	for key, want := range map[string][]string{"role": {"nurse"}, "unit": {"ward"}, "days": {"mon", "tue"}, "level": {"2"}, "start": {"2027-03-02"}, "mentor": {"U0SAM"}} {
		if !slices.Equal(got[key], want) {
			t.Errorf("%s = %v, want %v", key, got[key], want)
		}
	}
}

func TestALargeNextPageArrivesAllTheSame(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	page := bot.Page{}
	for n := range 12 {
		page.Fields = append(page.Fields, bot.Input{Key: fmt.Sprint("q", n), Kind: bot.Paragraph, Label: "Draft", Value: []string{strings.Repeat("word ", 590)}})
	}
	next := bot.Form{Action: "intake.two:in_1", Title: "Part two", Submit: "Save", Pages: []bot.Page{page}}
	formOnCommand(t, o, bottest.Forms()["draft"], func(bot.Event) bot.Answer { return bot.Answer{Form: &next} })
	if err := o.Command(mia, o.DM(mia), "/mentor start"); err != nil {
		t.Fatalf("command: %v", err)
	}
	if refused, err := o.Submit(mia, nil); err != nil || len(refused) > 0 {
		t.Fatalf("submission: refused %v, %v", refused, err)
	}
	eventually(t, "the next page is complete", func() bool {
		v, open := o.Modal(mia)
		return open && len(v.Blocks) == 12 && v.Submit != nil
	})
}

func TestAHomeAndAClickOnIt(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.on(func(ctx context.Context, e bot.Event) bot.Answer {
		if e.Kind == bot.HomeOpened {
			if err := o.slack.PublishHome(ctx, e.User, bottest.Homes()["mentee"]); err != nil {
				t.Errorf("publish: %v", err)
			}
			return bot.Answer{}
		}
		return bot.Answer{Message: &bot.Message{Text: "Noted."}}
	})
	if err := o.OpenHome(mia); err != nil {
		t.Fatalf("open home: %v", err)
	}
	eventually(t, "the home is there", func() bool { v, ok := o.Home(mia); return ok && len(v.Blocks) > 0 })
	if err := o.Act(mia, sandbox.Surface{Home: true}, sandbox.Press{ActionID: "checkin.open:ck_1#2"}); err != nil {
		t.Fatalf("click: %v", err)
	}
	eventually(t, "mia is answered in her direct messages", func() bool { return o.sees(mia, o.DM(mia), "Noted.") })
	if e := o.of(bot.Click)[0]; e.Action != "checkin.open:ck_1" || e.Trigger.Form != "" {
		t.Errorf("event %+v", e)
	}
}

func TestShortcuts(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	ts, err := o.Say(sam, "C0WARD", "This was <b>not</b> safe & I said so", "")
	if err != nil {
		t.Fatalf("say: %v", err)
	}
	formOnCommand(t, o, bottest.Forms()["notes_only"], nil)
	if err := o.MessageShortcut(mia, ts, "Raise a concern"); err != nil {
		t.Fatalf("message shortcut: %v", err)
	}
	if err := o.GlobalShortcut(mia, "My mentoring"); err != nil {
		t.Fatalf("global shortcut: %v", err)
	}
	if _, open := o.Modal(mia); !open {
		t.Error("no form was opened")
	}
	events := o.of(bot.Shortcut)
	if len(events) != 2 || events[0].Action != slack.FlagConcern || events[1].Action != slack.MentorHome {
		t.Fatalf("events %+v", events)
	}
	if q := events[0].Quote; q == nil || q.Author != string(sam) || q.Text != "This was <b>not</b> safe & I said so" {
		t.Errorf("quote %+v", q)
	}
}

func TestADirectMessageIsAnswered(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.says("I hear you.")
	if _, err := o.Say(mia, o.DM(mia), "hello", ""); err != nil {
		t.Fatalf("say: %v", err)
	}
	eventually(t, "mia is answered", func() bool { return o.sees(mia, o.DM(mia), "I hear you.") })
	if e := o.of(bot.Text); len(e) != 1 || e[0].Text != "hello" || e[0].Channel != string(o.DM(mia)) {
		t.Errorf("events %+v", e)
	}
}

func TestOnlyOnePersonSeesWhatIsOnlyForThem(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	to := bot.Address{Channel: "C0WARD", Only: string(mia)}
	if _, err := o.slack.Send(t.Context(), to, bot.Message{Text: "For you."}, "k1"); err != nil {
		t.Fatalf("send: %v", err)
	}
	if !o.sees(mia, "C0WARD", "For you.") || o.sees(sam, "C0WARD", "For you.") {
		t.Error("seen by the wrong people")
	}
}

func TestAMessageIsChangedAndRemoved(t *testing.T) {
	t.Parallel()
	o := openOffice(t, mayReadChannels)
	ref, err := o.slack.Send(t.Context(), bot.Address{Channel: "C0WARD"}, bot.Message{Text: "One."}, "k1")
	if err != nil {
		t.Fatalf("send: %v", err)
	}
	if err := o.slack.Update(t.Context(), ref, bot.Message{Text: "Two."}); err != nil || !o.sees(sam, "C0WARD", "Two.") {
		t.Errorf("update: %v", err)
	}
	if _, found, err := o.slack.FindDelivered(t.Context(), bot.Address{Channel: "C0WARD"}, "k1", o.Now()); err != nil || !found {
		t.Errorf("the key did not stay: %v %v", found, err)
	}
	for range 2 {
		if err := o.slack.Delete(t.Context(), ref); err != nil || o.sees(sam, "C0WARD", "Two.") {
			t.Errorf("delete: %v", err)
		}
	}
}

func TestALateMessageIsFoundAndNotDoubled(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	since := o.Now()
	o.SetFaults(1, sandbox.Fault{Method: "chat.postMessage", Kind: "late_commit", Delay: 100 * time.Millisecond, Times: 1})
	to := bot.Address{User: string(mia)}
	if _, err := o.slack.Send(t.Context(), to, bot.Message{Text: "Once."}, "late"); class(err) != bot.Ambiguous {
		t.Fatalf("send: %v, want class ambiguous", err)
	}
	eventually(t, "the message is found", func() bool {
		ref, found, err := o.slack.FindDelivered(t.Context(), to, "late", since)
		if err != nil {
			t.Fatalf("find: %v", err)
		}
		return found && ref.Channel == string(o.DM(mia)) && ref.Message != ""
	})
	if _, found, err := o.slack.FindDelivered(t.Context(), to, "another", since); found || err != nil {
		t.Errorf("another key: %v %v", found, err)
	}
	if n := o.count(mia, o.DM(mia), "Once."); n != 1 {
		t.Errorf("%d messages, want 1", n)
	}
}

func TestAMessageIsFoundAmongManyAndInAThread(t *testing.T) {
	t.Parallel()
	o := openOffice(t, mayReadChannels)
	since := o.Now()
	root, err := o.slack.Send(t.Context(), bot.Address{Channel: "C0WARD"}, bot.Message{Text: "Root."}, "first")
	if err != nil {
		t.Fatalf("send: %v", err)
	}
	thread := bot.Address{Channel: "C0WARD", Thread: root.Message}
	reply, err := o.slack.Send(t.Context(), thread, bot.Message{Text: "Reply."}, "reply")
	if err != nil {
		t.Fatalf("reply: %v", err)
	}
	for n := range 250 {
		if _, err := o.Say(sam, "C0WARD", fmt.Sprint("chat ", n), ""); err != nil {
			t.Fatal(err)
		}
	}
	if got, found, err := o.slack.FindDelivered(t.Context(), bot.Address{Channel: "C0WARD"}, "first", since); err != nil || !found || got != root {
		t.Errorf("root: %v %v %v", got, found, err)
	}
	if got, found, err := o.slack.FindDelivered(t.Context(), thread, "reply", since); err != nil || !found || got != reply {
		t.Errorf("reply: %v %v %v", got, found, err)
	}
}

func TestWhatCannotBeReadIsNotCalledAbsent(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	_, found, err := o.slack.FindDelivered(t.Context(), bot.Address{Channel: "C0WARD"}, "k", o.Now())
	if found || class(err) != bot.Ambiguous {
		t.Errorf("got %v, %v, want class ambiguous", found, err)
	}
}

func TestWhoWeAreAndWhatWeMay(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	who, err := o.slack.Connect(t.Context())
	if err != nil || who.Team == "" || who.User != "U0SANDBOXB" || who.Workspace() != who.Team {
		t.Errorf("got %+v, %v", who, err)
	}
	if missing, excess := slack.CompareScopes(who.Scopes); len(missing)+len(excess) > 0 {
		t.Errorf("missing %v, excess %v", missing, excess)
	}
}

func TestALimitSaysHowLongToWait(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.SetFaults(1, sandbox.Fault{Method: "chat.postMessage", Kind: "ratelimit", RetryAfter: 7, Times: 1})
	_, err := o.slack.Send(t.Context(), bot.Address{User: string(mia)}, bot.Message{Text: "x"}, "k")
	if refused, _ := errors.AsType[*bot.SendError](err); refused == nil || refused.Class != bot.Wait || refused.RetryAfter != 7*time.Second {
		t.Errorf("got %v", err)
	}
}

func TestAnOldTriggerIsExpired(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	if err := o.slack.OpenForm(t.Context(), bot.Trigger{ID: "1.2.gone"}, bottest.Forms()["draft"]); class(err) != bot.Expired {
		t.Errorf("got %v", err)
	}
	if err := o.slack.OpenForm(t.Context(), bot.Trigger{}, bottest.Forms()["draft"]); class(err) != bot.Expired {
		t.Errorf("no trigger: %v", err)
	}
}

func TestNoEventIsLostWhileConnectionsAreRenewed(t *testing.T) {
	t.Parallel()
	const refreshes = 50
	o := openOffice(t, func(world *sandbox.Config, _ *slack.Config) {
		// On a busy machine one event may meet the end of more links than Slack has patience for.
		world.Timing.Retries = slices.Repeat([]time.Duration{10 * time.Millisecond}, 2*refreshes)
	})
	for n := range refreshes {
		if _, err := o.Say(mia, o.DM(mia), fmt.Sprint("before ", n), ""); err != nil {
			t.Fatal(err)
		}
		o.Clock().Advance(time.Minute) // they have stood for a while
		reason := []string{"refresh_requested", "warning", "drop"}[n%3]
		o.Disconnect(reason)
		if _, err := o.Say(mia, o.DM(mia), fmt.Sprint("after ", n), ""); err != nil {
			t.Fatal(err)
		}
		eventually(t, "both connections are back", func() bool { return o.Connections() == 2 })
	}
	eventually(t, "every message has arrived", func() bool {
		texts, ids := map[string]bool{}, map[string]string{}
		for _, e := range o.of(bot.Text) {
			texts[e.Text] = true
			if was, again := ids[e.ID]; again && was != e.Text {
				t.Fatalf("event %s came with two texts", e.ID)
			}
			ids[e.ID] = e.Text
		}
		return len(texts) == 2*refreshes && len(ids) == 2*refreshes
	})
}

func TestARevokedTokenIsToldAndEndsTheRun(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.SetFaults(1, sandbox.Fault{Method: "apps.connections.open", Kind: "error", Error: "token_revoked"})
	o.Disconnect("drop")
	if err := <-o.ended; class(err) != bot.Stopped {
		t.Errorf("run ended with %v", err)
	}
	if e := o.of(bot.Revoked); len(e) != 1 {
		t.Errorf("%d events, want 1", len(e))
	}
	if o.slack.Alive(o.Now()) == nil {
		t.Error("still alive")
	}
}

// TestStorageThatSaysNothingKeepsNoRunFromItsEnd, when it should hear that Slack will not
// have us.
func TestStorageThatSaysNothingKeepsNoRunFromItsEnd(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.on(func(ctx context.Context, _ bot.Event) bot.Answer { <-ctx.Done(); return bot.Answer{} })
	o.SetFaults(1, sandbox.Fault{Method: "apps.connections.open", Kind: "error", Error: "token_revoked"})
	o.Disconnect("drop")
	if err := <-o.ended; class(err) != bot.Stopped {
		t.Errorf("run ended with %v", err)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.cancel()
	if err := <-o.ended; err != nil {
		t.Errorf("run ended with %v", err)
	}
}

func TestARoomIsMadeOnce(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	r := bot.Room{Key: "pair/ms_1", Name: "Mentoring: Mia & Sam", Topic: "Goals & notes", Private: true, Members: []string{string(mia), string(sam)}}
	first, err := o.slack.EnsureRoom(t.Context(), r)
	if err != nil {
		t.Fatalf("ensure: %v", err)
	}
	again, err := o.slack.EnsureRoom(t.Context(), r)
	if err != nil || again != first {
		t.Errorf("again: %s, want %s (%v)", again, first, err)
	}
	r.Channel = first
	if known, err := o.slack.EnsureRoom(t.Context(), r); err != nil || known != first {
		t.Errorf("known: %s, want %s (%v)", known, first, err)
	}
	c, ok := o.Conversation(mia, sandbox.ConversationID(first))
	if !ok || c.Kind != sandbox.PrivateChannel || !slices.Contains(c.Members, sam) || !strings.HasPrefix(c.Name, "mentoring-mia-sam-") {
		t.Errorf("channel %+v", c)
	}
	r.Key, r.Channel = "pair/ms_2", ""
	if other, err := o.slack.EnsureRoom(t.Context(), r); err != nil || other == first {
		t.Errorf("another pair of the same names got %s (%v)", other, err)
	}
}

func TestARoomThatIsClosedIsNoRoom(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	r := bot.Room{Key: "k", Name: "round", Members: []string{string(mia), "U0NOBODY"}}
	channel, _ := o.slack.EnsureRoom(t.Context(), r)
	if err := o.Archive(mia, sandbox.ConversationID(channel), true); err != nil {
		t.Fatal(err)
	}
	r.Channel = channel
	if channel, err := o.slack.EnsureRoom(t.Context(), r); class(err) != bot.Recipient || channel != "" {
		t.Errorf("got %q, %v", channel, err)
	}
}

func TestOneWhoCannotComeKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	r := bot.Room{Key: "k", Name: "round", Members: []string{string(mia), "U0NOBODY", string(sam)}}
	channel, err := o.slack.EnsureRoom(t.Context(), r)
	if class(err) != bot.Recipient || channel == "" {
		t.Errorf("got %q, %v", channel, err)
	}
	c, _ := o.Conversation(sam, sandbox.ConversationID(channel))
	if !slices.Contains(c.Members, mia) || !slices.Contains(c.Members, sam) {
		t.Errorf("members %v", c.Members)
	}
}

// TestWhoCouldComeLaterIsNotForgottenForOneWhoCannot: the refusal that comes back is the
// one that may pass, so that the room is made anew.
func TestWhoCouldComeLaterIsNotForgottenForOneWhoCannot(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.SetFaults(1, // all at once, Mia, nobody; then Sam
		sandbox.Fault{Method: "conversations.invite", Kind: "delay", Delay: time.Millisecond, Times: 3},
		sandbox.Fault{Method: "conversations.invite", Kind: "error", Error: "internal_error", Times: 1})
	r := bot.Room{Key: "k", Name: "round", Members: []string{string(mia), "U0NOBODY", string(sam)}}
	channel, err := o.slack.EnsureRoom(t.Context(), r)
	if class(err) != bot.Ambiguous || channel == "" {
		t.Errorf("got %q, %v", channel, err)
	}
	if channel, err = o.slack.EnsureRoom(t.Context(), r); class(err) != bot.Recipient {
		t.Errorf("then %v", err)
	}
	if c, _ := o.Conversation(sam, sandbox.ConversationID(channel)); !slices.Contains(c.Members, sam) {
		t.Errorf("members %v", c.Members)
	}
}

// TestOneWhoCannotBeTakenOutKeepsNobodyIn: whoever has no business in the room anymore
// would read along.
func TestOneWhoCannotBeTakenOutKeepsNobodyIn(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	r := bot.Room{Key: "k", Name: "round", Members: []string{string(mia), string(sam)}}
	channel, err := o.slack.EnsureRoom(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	o.SetFaults(1, sandbox.Fault{Method: "conversations.kick", Kind: "error", Error: "restricted_action", Times: 1})
	r.Channel, r.Members, r.Gone = channel, nil, []string{string(mia), string(sam)}
	if channel, err := o.slack.EnsureRoom(t.Context(), r); class(err) != bot.Recipient || channel != "" {
		t.Errorf("got %q, %v", channel, err)
	}
	c, _ := o.Conversation("U0SANDBOXB", sandbox.ConversationID(channel))
	if !slices.Contains(c.Members, mia) || slices.Contains(c.Members, sam) {
		t.Errorf("members %v", c.Members)
	}
}

func TestAProfile(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	p, err := o.slack.Profile(t.Context(), string(mia))
	if err != nil || p.Email != "mia@example.org" || p.Zone != "America/Chicago" || p.Name == "" || p.Bot || p.Deleted {
		t.Errorf("got %+v, %v", p, err)
	}
	if _, err := o.slack.Profile(t.Context(), "U0NOBODY"); class(err) != bot.Recipient {
		t.Errorf("nobody: %v", err)
	}
}

// TestAnEmailFromElsewhereProvesNothing: somebody of another workspace shares a
// channel with us, and bears an address of one of ours.
func TestAnEmailFromElsewhereProvesNothing(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	eve := o.AddUser(sandbox.User{ID: "U0EVE", Name: "eve", RealName: "Eve Stone", Email: "sam@elsewhere.example", Stranger: true})
	for _, where := range []string{"not met yet", "met in a shared channel"} {
		p, err := o.slack.Profile(t.Context(), string(eve.ID))
		if err != nil || p.Email != "" || !p.Guest {
			t.Errorf("%s: %+v, %v", where, p, err)
		}
		if err := o.Join(eve.ID, "C0WARD"); err != nil {
			t.Fatal(err)
		}
	}
}

func TestTheWorkspaceTakesEverySharedMessageFormAndHome(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	for name, m := range bottest.Messages() {
		ref, err := o.slack.Send(t.Context(), bot.Address{User: string(mia)}, m, "k/"+name)
		if err != nil {
			t.Errorf("send %s: %v", name, err)
			continue
		}
		if err := o.slack.Update(t.Context(), ref, m); err != nil {
			t.Errorf("update %s: %v", name, err)
		}
	}
	for name, h := range bottest.Homes() {
		if err := o.slack.PublishHome(t.Context(), string(mia), h); err != nil {
			t.Errorf("publish %s: %v", name, err)
		}
	}
	for name, f := range bottest.Forms() {
		formOnCommand(t, o, f, nil)
		if err := o.Command(mia, o.DM(mia), "/mentor "+name); err != nil {
			t.Errorf("open %s: %v", name, err)
		}
		if err := o.CloseModal(mia); err != nil {
			t.Errorf("close %s: %v", name, err)
		}
	}
}

func TestSignedHTTPCarriesTheSame(t *testing.T) {
	t.Parallel()
	var handler atomic.Pointer[http.Handler]
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		(*handler.Load()).ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	o := openOffice(t, func(world *sandbox.Config, c *slack.Config) {
		c.AppToken = ""
		world.App.RequestURLs = sandbox.RequestURLs{
			Events: server.URL + "/slack/events", Interactions: server.URL + "/slack/interactions", Commands: server.URL + "/slack/commands",
		}
	})
	receive := o.slack.Handler()
	handler.Store(&receive)
	o.says("By HTTP.")
	if err := o.Command(mia, "C0WARD", "/mentor goals"); err != nil {
		t.Fatalf("command: %v", err)
	}
	eventually(t, "mia sees the answer", func() bool { return o.sees(mia, "C0WARD", "By HTTP.") })
	ref, err := o.slack.Send(t.Context(), bot.Address{User: string(mia)}, bottest.Messages()["check_in"], "k1")
	if err != nil {
		t.Fatalf("send: %v", err)
	}
	if err := o.Click(mia, sandbox.TS(ref.Message), "Not yet"); err != nil {
		t.Fatalf("click: %v", err)
	}
	eventually(t, "mia sees the answer to her click", func() bool { return o.sees(mia, o.DM(mia), "By HTTP.") })
	if _, err := o.Say(mia, o.DM(mia), "hello", ""); err != nil {
		t.Fatal(err)
	}
	eventually(t, "her message has arrived", func() bool { return len(o.of(bot.Text)) == 1 })
}
