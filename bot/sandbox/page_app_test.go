package sandbox_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/slack-go/slack"
	"github.com/slack-go/slack/slackevents"
	"github.com/slack-go/slack/socketmode"

	"cairn/bot/sandbox"
)

// noteApp is a small Slack app to click through: it takes notes.
type noteApp struct {
	t    *testing.T
	base string
	api  *slack.Client

	mu      sync.Mutex
	counted int
	answers map[string]map[string]slack.BlockAction // of the form with every field
}

// village is a workspace with a frozen clock, three people and a note app.
func village() sandbox.Config {
	clock := sandbox.NewFrozenClock(time.Date(2027, 3, 2, 15, 4, 0, 0, time.UTC))
	return sandbox.Config{
		Name: "Riverside Clinic",
		App: sandbox.App{
			Name:     "Notes",
			Commands: []sandbox.Command{{Name: "/note", UsageHint: "[words]", Description: "Write a note"}},
			Shortcuts: []sandbox.Shortcut{
				{Name: "New note", Type: "global", CallbackID: "new", Description: "Write a note about anything"},
				{Name: "Keep this", Type: "message", CallbackID: "keep", Description: "Make a note of this message"},
			},
		},
		People: []sandbox.User{
			{ID: mia, Name: "mia", RealName: "Mia Lopez", Title: "Nurse resident", TZ: "America/Chicago"},
			{ID: sam, Name: "sam", RealName: "Sam Reed", Title: "Charge nurse", TZ: "America/Chicago"},
			{ID: "U0ANA", Name: "ana", RealName: "Ana Öberg", Title: "Educator", TZ: "Europe/Stockholm"},
		},
		Channels: []sandbox.Conversation{
			{ID: general, Name: "general", Topic: "Everything that fits nowhere else", Members: []sandbox.UserID{mia, sam, "U0ANA", botUser}},
			{ID: secret, Name: "charge-nurses", Kind: sandbox.PrivateChannel, Members: []sandbox.UserID{sam, botUser}},
		},
		Clock:     clock,
		NextEvent: func() (time.Time, bool) { return clock.Now().Truncate(24*time.Hour).AddDate(0, 0, 3), true },
	}
}

// start serves the village with its app connected.
func start(t *testing.T) (*sandbox.Workspace, string) {
	t.Helper()
	w, base, _ := startApp(t)
	return w, base
}

func startApp(t *testing.T) (*sandbox.Workspace, string, *noteApp) {
	t.Helper()
	w, base := open(t, village())
	api, socket := link(t, w, base)
	app := &noteApp{t: t, base: base, api: api}
	on(t, socket, app.answer)
	return w, base, app
}

func (a *noteApp) answer(e socketmode.Event) any {
	switch data := e.Data.(type) {
	case slack.SlashCommand:
		return a.command(data)
	case slack.InteractionCallback:
		return a.interaction(data)
	case slackevents.EventsAPIEvent:
		if home, ok := data.InnerEvent.Data.(*slackevents.AppHomeOpenedEvent); ok {
			a.publish(home.User)
		}
	}
	return nil
}

func (a *noteApp) command(c slack.SlashCommand) any {
	switch c.Text {
	case "whisper":
		return map[string]any{"response_type": "ephemeral", "text": "A word in *your* ear, <@" + c.UserID + ">"}
	case "fields":
		call(a.t, a.base, "views.open", "trigger_id", c.TriggerID, "view", fullForm)
	case "":
		a.form(c.TriggerID, "")
	default:
		a.form(c.TriggerID, c.Text)
	}
	return nil
}

func (a *noteApp) form(trigger, words string) {
	text := slack.NewPlainTextInputBlockElement(plainWords("What should be remembered?"), "text").WithMultiline(true)
	if words != "" {
		text = text.WithInitialValue(words)
	}
	note := slack.NewInputBlock("note", plainWords("Note"), plainWords("At least ten characters."), text)
	kind := slack.NewInputBlock("kind", plainWords("Kind"), nil, slack.NewOptionsSelectBlockElement(slack.OptTypeStatic,
		plainWords("Choose a kind"), "kind", option("idea", "Idea"), option("question", "Question")))
	shared := slack.NewInputBlock("share", plainWords("Who may read it?"), nil,
		slack.NewRadioButtonsBlockElement("share", option("me", "Only me"), option("team", "The team"))).WithOptional(true)
	_, err := a.api.OpenView(trigger, slack.ModalViewRequest{
		Type: slack.VTModal, CallbackID: "note", Title: plainWords("New note"), Submit: plainWords("Save"), Close: plainWords("Cancel"),
		Blocks: slack.Blocks{BlockSet: []slack.Block{note, kind, shared}},
	})
	a.expect(err)
}

func (a *noteApp) interaction(i slack.InteractionCallback) any {
	switch i.Type {
	case slack.InteractionTypeViewSubmission:
		return a.submitted(i)
	case slack.InteractionTypeBlockActions:
		a.pressed(i)
	case slack.InteractionTypeMessageAction:
		_, _, err := a.api.PostMessage(i.Channel.ID, slack.MsgOptionTS(i.Message.Timestamp), slack.MsgOptionText("Kept: "+i.Message.Text, false))
		a.expect(err)
	case slack.InteractionTypeBlockSuggestion:
		return slack.OptionsResponse{Options: []*slack.OptionBlockObject{option("north", "North <ward>"), option("south", "South ward")}}
	case slack.InteractionTypeShortcut:
		a.form(i.TriggerID, "")
	}
	return nil
}

func (a *noteApp) submitted(i slack.InteractionCallback) any {
	if i.View.CallbackID == "fields" {
		a.mu.Lock()
		defer a.mu.Unlock()
		a.answers = i.View.State.Values
		return nil
	}
	text := i.View.State.Values["note"]["text"].Value
	if text == "more" {
		more := slack.NewInputBlock("note", plainWords("More"), nil, slack.NewPlainTextInputBlockElement(nil, "text"))
		return slack.NewPushViewSubmissionResponse(&slack.ModalViewRequest{
			Type: slack.VTModal, CallbackID: "note",
			Title: plainWords("One more"), Submit: plainWords("Save"), Blocks: slack.Blocks{BlockSet: []slack.Block{more}},
		})
	}
	if text == "again" {
		again := slack.NewInputBlock("again", plainWords("Again"), nil, slack.NewPlainTextInputBlockElement(nil, "again"))
		return slack.NewUpdateViewSubmissionResponse(&slack.ModalViewRequest{
			Type: slack.VTModal, CallbackID: "note",
			Title: plainWords("Once more"), Submit: plainWords("Save"), Blocks: slack.Blocks{BlockSet: []slack.Block{again}},
		})
	}
	if len(text) < 10 {
		return slack.NewErrorsViewSubmissionResponse(map[string]string{"note": "Please write at least ten characters."})
	}
	button := slack.NewButtonBlockElement("done", text, plainWords("Mark done"))
	button.Confirm = slack.NewConfirmationBlockObject(plainWords("Mark as done?"), plainWords("It leaves your list."), plainWords("Mark it"), plainWords("Not yet"))
	blocks := []slack.Block{
		slack.NewSectionBlock(slack.NewTextBlockObject("mrkdwn", ":memo: *Noted*\n>"+text, false, false), nil, nil),
		slack.NewActionBlock("todo", button, slack.NewButtonBlockElement("drop", text, plainWords("Drop")).WithStyle(slack.StyleDanger)),
	}
	_, _, err := a.api.PostMessage(i.User.ID, slack.MsgOptionText("Noted: "+text, false), slack.MsgOptionBlocks(blocks...))
	a.expect(err)
	return nil
}

func (a *noteApp) pressed(i slack.InteractionCallback) {
	action := i.ActionCallback.BlockActions[0]
	switch action.ActionID {
	case "done":
		_, _, _, err := a.api.UpdateMessage(i.Channel.ID, i.Message.Timestamp, slack.MsgOptionText("Done: "+action.Value, false),
			slack.MsgOptionBlocks(slack.NewSectionBlock(slack.NewTextBlockObject("mrkdwn", ":white_check_mark: *Done*\n>"+action.Value, false, false), nil, nil)))
		a.expect(err)
	case "count":
		a.mu.Lock()
		a.counted++
		a.mu.Unlock()
		a.publish(i.User.ID)
	}
}

func (a *noteApp) publish(user string) {
	a.mu.Lock()
	count := a.counted
	a.mu.Unlock()
	blocks := []slack.Block{
		slack.NewHeaderBlock(plainWords("Your notes")),
		slack.NewSectionBlock(slack.NewTextBlockObject("mrkdwn", fmt.Sprintf("*%d* counted so far, <@%s>", count, user), false, false), nil,
			slack.NewAccessory(slack.NewButtonBlockElement("count", "", plainWords("Count one")).WithStyle(slack.StylePrimary))),
		slack.NewDividerBlock(),
		slack.NewContextBlock("", slack.NewTextBlockObject("mrkdwn", "Notes are kept in memory _only_.", false, false)),
	}
	_, err := a.api.PublishView(user, slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: blocks}}, "")
	a.expect(err)
}

func (a *noteApp) expect(err error) {
	if err != nil && !strings.Contains(err.Error(), "context canceled") {
		a.t.Errorf("note app: %v", err)
	}
}

func plainWords(text string) *slack.TextBlockObject {
	return slack.NewTextBlockObject("plain_text", text, false, false)
}

func option(value, label string) *slack.OptionBlockObject {
	return slack.NewOptionBlockObject(value, plainWords(label), nil)
}

// fullForm is a form with one input of every kind.
const fullForm = `{"type":"modal","callback_id":"fields","title":{"type":"plain_text","text":"Every field"},
"submit":{"type":"plain_text","text":"Send"},"blocks":[
{"type":"section","text":{"type":"mrkdwn","text":"All of them are *required*."}},
{"type":"input","block_id":"line","label":{"type":"plain_text","text":"A line"},"element":{"type":"plain_text_input","action_id":"a"}},
{"type":"input","block_id":"lines","label":{"type":"plain_text","text":"Some lines"},"element":{"type":"plain_text_input","multiline":true,"action_id":"a"}},
{"type":"input","block_id":"one","label":{"type":"plain_text","text":"One"},"element":{"type":"static_select","action_id":"a","option_groups":[{"label":{"type":"plain_text","text":"Days"},"options":[{"text":{"type":"plain_text","text":"Monday"},"value":"mon"},{"text":{"type":"plain_text","text":"Friday"},"value":"fri"}]}]}},
{"type":"input","block_id":"many","label":{"type":"plain_text","text":"Many"},"element":{"type":"multi_static_select","action_id":"a","initial_options":[{"text":{"type":"plain_text","text":"Red"},"value":"r"}],"options":[{"text":{"type":"plain_text","text":"Red"},"value":"r"},{"text":{"type":"plain_text","text":"Green"},"value":"g"},{"text":{"type":"plain_text","text":"Blue"},"value":"b"}]}},
{"type":"input","block_id":"person","label":{"type":"plain_text","text":"A person"},"element":{"type":"users_select","action_id":"a"}},
{"type":"input","block_id":"place","label":{"type":"plain_text","text":"A place"},"element":{"type":"conversations_select","action_id":"a"}},
{"type":"input","block_id":"ward","label":{"type":"plain_text","text":"A ward"},"element":{"type":"external_select","min_query_length":0,"action_id":"a"}},
{"type":"input","block_id":"radio","label":{"type":"plain_text","text":"Either"},"element":{"type":"radio_buttons","action_id":"a","options":[{"text":{"type":"plain_text","text":"Yes"},"value":"y"},{"text":{"type":"plain_text","text":"No"},"value":"n"}]}},
{"type":"input","block_id":"boxes","label":{"type":"plain_text","text":"Any"},"hint":{"type":"plain_text","text":"Tick all that fit."},"element":{"type":"checkboxes","action_id":"a","options":[{"text":{"type":"plain_text","text":"Early"},"value":"e","description":{"type":"plain_text","text":"before seven"}},{"text":{"type":"plain_text","text":"Late"},"value":"l"}]}},
{"type":"input","block_id":"date","label":{"type":"plain_text","text":"A date"},"element":{"type":"datepicker","action_id":"a","initial_date":"2027-03-09"}},
{"type":"input","block_id":"time","label":{"type":"plain_text","text":"A time"},"element":{"type":"timepicker","action_id":"a","initial_time":"07:30"}},
{"type":"input","block_id":"moment","label":{"type":"plain_text","text":"A moment"},"element":{"type":"datetimepicker","action_id":"a","initial_date_time":1804086000}},
{"type":"input","block_id":"number","label":{"type":"plain_text","text":"A number"},"element":{"type":"number_input","is_decimal_allowed":false,"action_id":"a"}},
{"type":"input","block_id":"email","label":{"type":"plain_text","text":"An address"},"element":{"type":"email_text_input","action_id":"a"}},
{"type":"input","block_id":"url","label":{"type":"plain_text","text":"A link"},"element":{"type":"url_text_input","action_id":"a"}}]}`
