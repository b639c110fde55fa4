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
// the change that it speaks of and sent afterwards, exactly once as far as a
// platform allows it (docs/ARCHITECTURE.md, "Life of a delivery").
type Delivery struct {
	ID   int64  `gorm:"primaryKey"`
	Key  string // unique: this message exists once
	Lane Lane
	Kind DeliveryKind

	// Where to: a person (by direct message on the platform that they use), or
	// a channel, thread or room of a platform.
	Person   PersonID
	Platform string
	Channel  string
	Thread   string
	Only     string
	Room     string

	Subject   string // what it is about: "gate:gt_…"; cancels go by it
	Replaces  string // key of an earlier delivery that this one takes the place of
	Otherwise string // timer action that is due at once when this cannot be delivered
	Body      []byte // the message as JSON
	DueAt     time.Time
	ExpiresAt time.Time // not worth sending after; zero: always is

	State      DeliveryState
	Attempt    int
	LeaseAt    time.Time // in sending: until when the sender may act
	StartedAt  time.Time // when the newest attempt began
	SentAt     time.Time
	RefChannel string
	RefMessage string
	Code       string // the platform's word for the newest refusal
	Again      bool   // a home that changed while it was on its way: drawn once more
	CreatedAt  time.Time
}

// DeliveryKind says what is done on the platform.
type DeliveryKind string

// The kinds of deliveries.
const (
	SendMessage DeliveryKind = "message"
	DeleteMsg   DeliveryKind = "delete" // of the delivery that it replaces
	RefreshHome DeliveryKind = "home"   // the body is drawn when it is sent
)

// DeliveryState says where a delivery stands.
type DeliveryState string

// The states of a delivery.
//
//	pending -> sending -> sent
//	                   -> pending   certainly not delivered
//	                   -> unknown   maybe delivered: looked up after a while, then sent or pending
//	                   -> held      this recipient cannot be reached
//	                   -> dead      our message was wrong: quarantined
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
