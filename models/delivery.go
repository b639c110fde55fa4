package models

import "time"

// Lane orders deliveries by how long they may wait.
type Lane string

// The lanes, the most urgent first.
const (
	SafetyLane Lane = "safety"
	GateLane   Lane = "gate"
	TalkLane   Lane = "conversation"
	PromptLane Lane = "prompt"
)

// AllLanes lists the lanes, the most urgent first.
var AllLanes = []Lane{SafetyLane, GateLane, TalkLane, PromptLane}

// Delivery is a message on its way out. It is written in the transaction of
// the change that it speaks of and sent afterward, exactly once as far as a
// platform allows it (docs/ARCHITECTURE.md, "Life of a delivery").
type Delivery struct {
	ID   int64  `gorm:"primaryKey"`
	Key  string // unique: this message exists once
	Lane Lane
	Kind DeliveryKind

	// Where to: a person (by direct message on the platform that they use), or
	// a channel or room of a platform.
	Person   PersonID
	Platform string
	Channel  string
	Thread   string // in Channel: the platform's id of the message in whose thread this goes
	Only     string // not with Person: the one platform user who sees it; see bot.Address
	Room     string
	Under    string // key of an earlier delivery, in whose thread this goes

	Subject   string // what it is about: "gate:gt_…"; cancels go by it
	Replaces  string // key of an earlier delivery that this one takes the place of; of a Canceled one: of the delivery that took its place
	Rings     bool   `gorm:"-"` // said anew if what it replaces is out: an edit rings no phone
	Otherwise string // timer action that is due at once when this cannot be delivered
	Body      []byte // the message as JSON
	DueAt     time.Time
	ExpiresAt time.Time // not worth sending after; zero: always is

	State      DeliveryState
	Attempt    int
	Failures   int       // attempts that failed while the platform took other messages
	Pauses     int       // how often it was put off since it was last sent; the next pause is longer
	LeaseAt    time.Time // in sending: until when the sender may act
	StartedAt  time.Time // when the newest attempt began
	SentAt     time.Time
	RefChannel string
	RefMessage string
	Code       string    // the platform's word for the newest refusal
	Again      bool      // a home that changed while it was on its way: drawn once more
	CheckAt    time.Time // when to look for a second copy; zero: there cannot be one
	CreatedAt  time.Time
}

// DeliveryKind says what is done on the platform.
type DeliveryKind string

// The kinds of deliveries.
const (
	SendMessage DeliveryKind = "message"
	DeleteMsg   DeliveryKind = "delete" // of the delivery that it replaces
	RefreshHome DeliveryKind = "home"   // the body is drawn when it is sent
	RefreshRoom DeliveryKind = "room"   // who is in a room, and what it is called, as it is then
	// ListMeeting brings a platform's own list of what is to come up to date.
	ListMeeting DeliveryKind = "listing"
)

// ListRoom stands before the key of a meeting in the Room of a ListMeeting
// delivery, so that it waits for no message to the meeting's own room.
const ListRoom = "listing:"

// DeliveryState says where a delivery stands.
type DeliveryState string

// The states of a delivery.
//
//	pending -> sending -> sent
//	                   -> pending   certainly not delivered
//	                   -> unknown   maybe delivered: looked up after a while, then sent or pending
//	                   -> held      this recipient cannot be reached
//	                   -> dead      our message was wrong: quarantined
//	held               -> pending   its person had no account, and has one now
//	pending, held      -> canceled  by the change of its subject
const (
	Pending  DeliveryState = "pending"
	Sending  DeliveryState = "sending"
	Sent     DeliveryState = "sent"
	Unknown  DeliveryState = "unknown"
	Held     DeliveryState = "held"
	DeadEnd  DeliveryState = "dead"
	Canceled DeliveryState = "canceled"
)

// Method groups what platforms limit together.
type Method string

// The methods of a platform, as far as their limits go.
const (
	SendMethod Method = "send" // new messages
	EditMethod Method = "edit" // changes and deletions of messages that stand
	HomeMethod Method = "home"
	LookMethod Method = "look" // reading what stands
)

// Settled is what became of one claim of a delivery.
type Settled struct {
	ID      int64
	Attempt int // as claimed: storage leaves out the result of a lost claim
	// State is Sent, Pending (certainly not delivered), Unknown (maybe), Held
	// (this recipient cannot be reached) or DeadEnd (our message was wrong).
	State      DeliveryState
	At         time.Time // when it was sent, or refused
	RetryAt    time.Time // Pending: when to try again; Unknown: when to look again; zero: at once
	Platform   string    // Sent: where
	RefChannel string    // Sent
	RefMessage string    // Sent
	Moved      string    // Sent: key of an earlier delivery that stands here from now on
	CheckAt    time.Time // when to look for a second copy; zero: as it was
	Failures   int       // of the delivery, with this one; none once it is sent
	Pauses     int       // the same
	Code       string    // the platform's word for the refusal
}
