package models

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
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
	h := sha256.New()
	for _, field := range []string{
		fmt.Sprint(e.Seq), e.At.UTC().Format(time.RFC3339Nano), string(e.Actor), e.Action,
		e.Kind, e.Object, fmt.Sprint(e.Edition), e.Content, e.Prev,
	} {
		fmt.Fprintf(h, "%d:%s", len(field), field)
	}
	e.Hash = hex.EncodeToString(h.Sum(nil))
	return e
}

// Checkpoint is a signed statement that the log had Size lines with the Merkle
// root Root, in the format of golang.org/x/mod/sumdb/note.
type Checkpoint struct {
	Size   int64 `gorm:"primaryKey"`
	At     time.Time
	Root   string
	Signed string
}
