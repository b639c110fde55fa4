package sandbox

import (
	"errors"
	"strings"
)

// Errors a person's act can end with, besides the app's own refusals.
var (
	// ErrTimeout is what Slack calls operation_timeout: the app did not
	// acknowledge in time. The person sees a Notice as well.
	ErrTimeout = errors.New("operation_timeout")
	// ErrNotConnected is what Slack calls dispatch_failed: no app is
	// listening. The person sees a Notice as well.
	ErrNotConnected = errors.New("dispatch_failed")
	// ErrUnseen is an act on something the person does not see.
	ErrUnseen = errors.New("not visible to this person")
)

// Surface is where a control stands. Exactly one field is set.
type Surface struct {
	Message TS   `json:"message,omitempty"`
	Home    bool `json:"home,omitempty"`
	Modal   bool `json:"modal,omitempty"` // the form on top
}

// Press is what a person does to one control: the control is named by its
// label, by its action_id, or by both IDs.
type Press struct {
	Label    string `json:"label,omitempty"` // a button's text, or an option's
	ActionID string `json:"action_id,omitempty"`
	BlockID  string `json:"block_id,omitempty"`
	// Chosen is what was picked or typed, for anything but a button: option
	// values or labels, IDs of people, a date.
	Chosen []string `json:"chosen,omitempty"`
	// Typed is what stands in the surface's other fields by now.
	Typed Values `json:"typed,omitempty"`
}

// Values are a form's answers. The key is "block_id/action_id", or one of the
// two, or the field's label; an option is named by its value or its label.
type Values map[string][]string

// Say posts a message as a person, as a reply if thread is not empty.
// A typed @name or #channel becomes a mention.
func (w *Workspace) Say(user UserID, in ConversationID, text string, thread TS) (TS, error) {
	return w.say(user, in, text, thread)
}

// Command runs a line such as "/mentor help" in a conversation and waits
// until the app has acknowledged it.
func (w *Workspace) Command(user UserID, in ConversationID, line string) error {
	return w.command(user, in, strings.TrimSpace(line))
}

// Click presses the one visible button with this label under a message and
// waits until the app has acknowledged it.
func (w *Workspace) Click(user UserID, message TS, label string) error {
	return w.Act(user, Surface{Message: message}, Press{Label: label})
}

// Act presses or fills any control on any surface and waits until the app has
// acknowledged it.
func (w *Workspace) Act(user UserID, on Surface, press Press) error {
	return w.act(user, on, press)
}

// Options asks the app for the choices of an external select.
func (w *Workspace) Options(user UserID, on Surface, press Press, query string) ([]Block, error) {
	return w.options(user, on, press, query)
}

// Submit sends the form on top with these answers and what stands in its
// other fields. Refusals, the app's or the form's own, come back by block_id
// and stay in View.Errors; nil means it was taken.
func (w *Workspace) Submit(user UserID, answers Values) (refused map[string]string, err error) {
	return w.submit(user, answers)
}

// Type keeps what a person has entered in the form on top, without sending.
func (w *Workspace) Type(user UserID, answers Values) error {
	return w.typeIn(user, answers)
}

// CloseModal closes the form on top; the one below shows again.
func (w *Workspace) CloseModal(user UserID) error { return w.closeModal(user) }

// OpenHome opens the App Home tab, which the app is told of.
func (w *Workspace) OpenHome(user UserID) error { return w.openHome(user) }

// GlobalShortcut runs a global shortcut by its callback_id or name.
func (w *Workspace) GlobalShortcut(user UserID, name string) error {
	return w.globalShortcut(user, name)
}

// MessageShortcut runs a message shortcut by its callback_id or name.
func (w *Workspace) MessageShortcut(user UserID, message TS, name string) error {
	return w.messageShortcut(user, message, name)
}

// React puts an emoji, without colons, under a message, or takes it back, as a press of
// it in the client does.
func (w *Workspace) React(user UserID, message TS, emoji string) error {
	return w.react(user, message, emoji)
}
