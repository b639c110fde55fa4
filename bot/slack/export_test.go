package slack

import (
	"time"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// What tests look at without a connection.
var (
	Classes      = classes
	Refusal      = refusal
	RoomName     = roomName
	Said         = said
	Cut          = cut
	Size         = bot.Units
	Scopes       = scopes
	Events       = subscriptions
	CheckMessage = checkMessage
	CheckView    = checkView
	Modal        = modal
	Fallback     = fallback
	Weight       = weight
)

// MaxAtOnce is how many deliveries of one way in are handled at once.
const MaxAtOnce = maxAtOnce

func MessageBlocks(w Words, m bot.Message) []slack.Block { return newCanvas(w).messageBlocks(m) }
func HomeBlocks(w Words, h bot.Home) []slack.Block       { return newCanvas(w).homeBlocks(h) }

type Inbound struct {
	Event   bot.Event
	Foreign bool
	Inputs  []string
}

func ParseCallback(who Identity, now time.Time, raw []byte) (Inbound, error) {
	in, err := parser{who, now}.callback(raw)
	return Inbound{in.event, in.foreign, inputs(in.blocks)}, err
}

func ParseInteraction(who Identity, now time.Time, raw []byte) (Inbound, error) {
	in, err := parser{who, now}.interaction(raw)
	return Inbound{in.event, in.foreign, inputs(in.blocks)}, err
}
