package store

import (
	"fmt"
	"io"
	"io/fs"
	"slices"

	"gorm.io/gorm/schema"

	"cairn/models"
)

// Naming is how tables and columns are named.
func Naming() schema.Namer { return naming{} }

// Fault is how a database's error becomes a kind of package models.
var Fault = fault

// ContentOf is the hash of what a noun says.
var ContentOf = contentOf

// Migration is what a migration does, in the words of the store's dialect.
func (s *Store) Migration(name string) (string, error) {
	folder, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return "", err
	}
	text, err := fs.ReadFile(rendered{folder, wordsOf(s.dialect)}, name+".sql")
	return string(text), err
}

// Cramp leaves an SQLite file room for so many pages, as a disk that is all but full.
func (s *Store) Cramp(pages int) error {
	return s.write.Exec(fmt.Sprintf("PRAGMA max_page_count = %d", pages)).Error
}

// CheckChain verifies lines that are in no database: how many faults there are.
// The head and the statements are what was kept of the chain before.
func CheckChain(w io.Writer, events []models.AuditEvent, seq int64, hash string, points ...models.Checkpoint) int {
	v := verifier{w: w, newest: map[object]newest{}, points: slices.Clone(points)}
	for _, e := range events {
		v.line(e)
	}
	v.ended()
	v.endsAt(auditHead{Seq: seq, Hash: hash})
	return v.report.Faults
}

// RootOf is the signed statement's root over lines.
func RootOf(events []models.AuditEvent) models.Checkpoint {
	var tree edge
	for _, e := range events {
		tree.add(e.Hash)
	}
	root := tree.root()
	size := int64(len(events))
	return models.Checkpoint{Size: size, Root: root.String(), Signed: statement(size, root)}
}
