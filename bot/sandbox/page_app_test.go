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
	t   *testing.T
	api *slack.Client

	mu    sync.Mutex
	kept  int
	hosts map[string]string // person by the note's text
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
	w, base := open(t, village())
	api, socket := link(t, w, base)
	app := &noteApp{t: t, api: api, hosts: map[string]string{}}
	on(t, socket, app.answer)
	return w, base
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
	case slack.InteractionTypeShortcut:
		a.form(i.TriggerID, "")
	}
	return nil
}

func (a *noteApp) submitted(i slack.InteractionCallback) any {
	text := i.View.State.Values["note"]["text"].Value
	if len(text) < 10 {
		return slack.NewErrorsViewSubmissionResponse(map[string]string{"note": "Please write at least ten characters."})
	}
	a.mu.Lock()
	a.hosts[text] = i.User.ID
	a.mu.Unlock()
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
		a.kept++
		a.mu.Unlock()
		a.publish(i.User.ID)
	}
}

func (a *noteApp) publish(user string) {
	a.mu.Lock()
	count := a.kept
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
