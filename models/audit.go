package models

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"time"
)

// AuditEvent is one line of the record of every change. Each line holds the
// hash of the one before it, so that a line cannot be edited, removed or put in
// without breaking the chain. It holds hashes of content, never content.
type AuditEvent struct {
	Seq     int64 `gorm:"primaryKey"`
	At      time.Time
	Actor   PersonID // empty: the program itself
	Action  string   // "gate.decide", "import.people"
	Kind    string   // of the noun
	Object  string   // its id
	Edition int64    // the noun's version after the change
	Content string   // hex SHA-256 of the noun's canonical JSON after the change
	Prev    string
	Hash    string
}

// TableName implements GORM's naming.
func (AuditEvent) TableName() string { return "audit_events" }

// Seal computes the hash of the event after prev. Every field takes part, each
// behind its length, so that no two events share an encoding.
func (e AuditEvent) Seal(prev string) AuditEvent {
	e.Prev = prev
	var room [640]byte // on the stack: a whole record is verified at once
	text := room[:0]
	var number [40]byte
	text = behindLength(text, string(strconv.AppendInt(number[:0], e.Seq, 10)))
	text = behindLength(text, string(e.At.UTC().AppendFormat(number[:0], time.RFC3339Nano)))
	for _, field := range [...]string{string(e.Actor), e.Action, e.Kind, e.Object} {
		text = behindLength(text, field)
	}
	text = behindLength(text, string(strconv.AppendInt(number[:0], e.Edition, 10)))
	text = behindLength(behindLength(text, e.Content), e.Prev)
	sum := sha256.Sum256(text)
	e.Hash = hex.EncodeToString(sum[:])
	return e
}

func behindLength(text []byte, field string) []byte {
	text = append(strconv.AppendInt(text, int64(len(field)), 10), ':')
	return append(text, field...)
}

// Checkpoint is a signed statement that the log had Size lines with the Merkle
// root Root, in the format of golang.org/x/mod/sumdb/note.
type Checkpoint struct {
	Size   int64 `gorm:"primaryKey"`
	At     time.Time
	Root   string
	Signed string
}
