package store

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"strings"

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

// MigrateTo brings an older database to a version, and not on to the newest.
func (s *Store) MigrateTo(ctx context.Context, version int64) error {
	provider, err := s.migrations()
	if err == nil {
		_, err = provider.UpTo(ctx, version)
	}
	return err
}

// Migrations is the names of all migrations, the oldest first.
func Migrations() []string {
	files, _ := fs.Glob(migrations, "migrations/*.sql") // the pattern is a valid one
	for i, file := range files {
		files[i] = strings.TrimSuffix(strings.TrimPrefix(file, "migrations/"), ".sql")
	}
	return files
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

// TraceOf is some rows in which something of a person stands.
type TraceOf struct {
	Table  string
	IDs    []string
	Erased []string // columns
	Why    string   // the others may hold something
}

// Traces is every trace of a person; of nobody, which there are.
func (s *Store) Traces(ctx context.Context, person models.PersonID) (all []TraceOf, err error) {
	e := erasure{person: person}
	for _, t := range traces {
		p := planOf(reflect.TypeOf(t.noun).Elem())
		out := TraceOf{Table: p.table, Why: t.why}
		for _, name := range t.erased {
			field, _ := reflect.TypeOf(t.noun).Elem().FieldByName(name)
			i := slices.IndexFunc(p.fields, func(f planned) bool { return slices.Equal(f.index, field.Index) })
			out.Erased = append(out.Erased, p.fields[i].name)
		}
		found, err := find(s.read.WithContext(ctx), t.noun, t.of, e.args(t.of)...)
		if err != nil {
			return nil, err
		}
		for _, noun := range found {
			_, id := noun.Ident()
			out.IDs = append(out.IDs, id)
		}
		all = append(all, out)
	}
	return all, nil
}

// impersonal is the nouns that hold nothing of anybody: the program's own, and
// counts under a hash.
var impersonal = []models.Noun{&models.Program{}, &models.Cohort{}, &models.Competency{}, &models.Round{}, &models.LinkTry{}}

// Unnamed is the kinds of nouns, and their fields that name a person, by which no
// trace goes.
func Unnamed() (all []string) {
	for _, noun := range Nouns() {
		kind := reflect.TypeOf(noun).Elem()
		of, known := "", slices.ContainsFunc(impersonal, func(n models.Noun) bool { return reflect.TypeOf(n) == reflect.TypeOf(noun) })
		for _, t := range traces {
			if reflect.TypeOf(t.noun) == reflect.TypeOf(noun) {
				of, known = of+" "+strings.ReplaceAll(t.of, `"`, ""), true
			}
		}
		if !known {
			all = append(all, kind.Name())
		}
		for _, f := range planOf(kind).fields {
			field := kind.FieldByIndex(f.index)
			if strings.Contains(field.Type.String(), "PersonID") && !strings.Contains(of, " "+f.name+" = ?") {
				all = append(all, kind.Name()+"."+field.Name)
			}
		}
	}
	return all
}
