package bot

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Kind says what happened on the platform.
type Kind string

// The kinds of events. Adapters translate a platform's payloads into these.
const (
	Command    Kind = "command"     // a person typed the slash command
	Click      Kind = "click"       // a button was pressed or an option chosen
	Submit     Kind = "submit"      // a form was sent
	Shortcut   Kind = "shortcut"    // a global or message shortcut was used
	HomeOpened Kind = "home_opened" // a person opened their home
	Text       Kind = "text"        // a person wrote a direct message to the bot
	Joined     Kind = "joined"      // a person joined a channel, or the workspace when Channel is empty
	Left       Kind = "left"        // a person left a channel, or was deactivated when Channel is empty
	ChannelOff Kind = "channel_off" // a channel was archived or deleted
	Renamed    Kind = "renamed"     // a channel has another name: Text
	Moved      Kind = "moved"       // a channel has another id, as when it became private: Text
	Shared     Kind = "shared"      // people of other organizations can read a channel now
	Removed    Kind = "removed"     // the bot was taken out of a channel
	Revoked    Kind = "revoked"     // the platform took our token away
)

// OfChannel reports whether the event happens to a channel, whoever caused it.
func (k Kind) OfChannel() bool {
	switch k {
	case ChannelOff, Renamed, Moved, Shared, Removed:
		return true
	default:
		return false
	}
}

// Event is one thing that a person did, normalized. The actor (User) always
// comes from the signed payload, never from a button's value.
type Event struct {
	Kind      Kind
	ID        string // equal for every redelivery of the same event
	Platform  string // Platform.Name
	Workspace string // Slack: enterprise or team id; Discord: guild id
	User      string
	Channel   string              // on Discord also a thread, which is a channel there
	Thread    string              // Slack: the message of Channel in whose thread it happened
	Text      string              // Command: what follows the command; Text: the message
	Action    Action              // Click, Submit: the action; Shortcut: its callback id
	Value     string              // Click on a select: the chosen value
	Values    map[string][]string // Submit: what was entered, by field key
	State     string              // Submit: the form's; empty when the platform lost it
	Trigger   Trigger             // opens a form; zero when the event cannot
	Message   Ref                 // Click: the message that was clicked
	Quote     *Quote              // message Shortcut: the message it was used on
	At        time.Time           // when the platform says that it happened
}

// Trigger is the short-lived right to open a form.
type Trigger struct {
	ID   string
	Form string // when the click came from inside an open form: that form's platform id
}

// Quote is a message that a person pointed at with a message shortcut.
type Quote struct {
	Author string // platform user
	Text   string
	Link   string
}

// Action names what a button, select or form does: "activity.verb:subject",
// such as "checkin.answer:ck_7f3a". The subject is an opaque id or empty.
type Action string

// Do builds an action from its name ("checkin.answer") and subject.
func Do(name, subject string) Action {
	if subject == "" {
		return Action(name)
	}
	return Action(name + ":" + subject)
}

// Name is the part before the colon: "checkin.answer".
func (a Action) Name() string {
	name, _, _ := strings.Cut(string(a), ":")
	return name
}

// Subject is the part after the colon: "ck_7f3a", or "".
func (a Action) Subject() string {
	_, subject, _ := strings.Cut(string(a), ":")
	return subject
}

// Uses counts how often each action is used in one message. A platform refuses a
// message in which two buttons have one id.
type Uses map[Action]int

// ID is the action itself, with a counter from its second use on.
func (u Uses) ID(a Action) string {
	u[a]++
	if n := u[a]; n > 1 {
		return fmt.Sprintf("%s#%d", a, n)
	}
	return string(a)
}

// Used is the action of an id that Uses gave.
func Used(id string) Action {
	i := strings.LastIndexByte(id, '#')
	if i < 0 {
		return Action(id)
	}
	if _, err := strconv.ParseUint(id[i+1:], 10, 16); err != nil {
		return Action(id)
	}
	return Action(id[:i])
}
