package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/tlog"

	"cairn/models"
)

// Report is what AuditVerify found.
type Report struct {
	Events      int64
	Nouns       int64
	Checkpoints int
	Head        string // hash of the newest line
	Faults      int    // each was written out
}

// Sound reports whether nothing was found.
func (r Report) Sound() bool { return r.Faults == 0 }

// AuditVerify reads the whole record at one moment and reports every line that
// does not follow from the one before it, every signed statement that the
// record does not bear out, and every noun that is not as its newest line says.
// It writes one line of text per fault, with ids and no content, and checks no
// signature: OpenCheckpoint does, with a key kept elsewhere. Kept are
// checkpoints from outside of the database, which the record must bear out too.
func (s *Store) AuditVerify(ctx context.Context, w io.Writer, kept ...models.Checkpoint) (Report, error) {
	v := verifier{w: w, newest: map[object]newest{}, kept: kept}
	err := s.view(ctx, func(see sight) error {
		for _, step := range []func(sight) error{v.readCheckpoints, v.walkChain, v.compareHead, v.walkNouns} {
			if err := step(see); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return v.report, fmt.Errorf("verify audit log: %w", fault(err))
	}
	return v.report, v.failed
}

type object struct{ kind, id string }

type newest struct {
	seq     int64
	edition int64
	content string
	at      int64 // microseconds
	erased  bool
}

type verifier struct {
	w      io.Writer
	failed error // of w
	report Report
	kept   []models.Checkpoint // outside of the database
	points []models.Checkpoint // not reached yet
	last   models.AuditEvent
	tree   edge
	newest map[object]newest
}

func (v *verifier) fault(format string, args ...any) {
	v.report.Faults++
	_, err := fmt.Fprintf(v.w, format+"\n", args...)
	v.failed = errors.Join(v.failed, err)
}

func (v *verifier) readCheckpoints(see sight) error {
	err := walk(see, reflect.TypeFor[models.Checkpoint](), "", func(rows []any) error {
		for _, row := range rows {
			v.points = append(v.points, *row.(*models.Checkpoint))
		}
		return nil
	})
	v.points = append(v.points, v.kept...)
	slices.SortFunc(v.points, func(a, b models.Checkpoint) int { return cmp.Compare(a.Size, b.Size) })
	v.report.Checkpoints = len(v.points)
	return err
}

func (v *verifier) walkChain(see sight) error {
	err := walk(see, reflect.TypeFor[models.AuditEvent](), " ORDER BY seq", func(rows []any) error {
		for _, row := range rows {
			v.line(*row.(*models.AuditEvent))
		}
		return nil
	})
	if err != nil {
		return err
	}
	v.ended()
	return nil
}

// ended takes note of the end of the chain, and of the statements beyond it.
func (v *verifier) ended() {
	for _, point := range v.points {
		v.fault("checkpoint %d: the log has only %d lines", point.Size, v.last.Seq)
	}
	v.report.Head = v.last.Hash
}

// clockSlack is how much earlier than the line before it a line may be. An act
// has the time at which it was decided, an anonymous one no more than its hour,
// and several are saved in the order in which they come to storage; more than
// this is a clock that was turned back.
const clockSlack = 2 * time.Hour

// line checks one line against the one before it.
func (v *verifier) line(e models.AuditEvent) {
	switch {
	case e.Seq != v.last.Seq+1:
		v.fault("line %d: the lines before it are missing from %d on", e.Seq, v.last.Seq+1)
	case e.Prev != v.last.Hash:
		v.fault("line %d: it does not follow line %d", e.Seq, v.last.Seq)
	}
	if e.Seal(e.Prev).Hash != e.Hash {
		v.fault("line %d: it was edited", e.Seq)
	}
	if back := v.last.At.Sub(e.At); back > clockSlack {
		v.fault("line %d: its time is %s before that of the line before it", e.Seq, back.Round(time.Second))
	}
	this := object{e.Kind, e.Object}
	if before := v.newest[this]; e.Edition != before.edition+1 {
		v.fault("line %d: edition %d of %s %s after edition %d", e.Seq, e.Edition, e.Kind, e.Object, before.edition)
	}
	erased := e.Action == models.Erased && e.Kind != erasureKind
	switch {
	case erased && (v.last.Action != models.Erased || !v.last.At.Equal(e.At)):
		v.fault("line %d: %s %s was erased, and no line before it says that somebody was", e.Seq, e.Kind, e.Object)
	case !erased && e.Edition > 1 && appendOnlyKinds[e.Kind]:
		v.fault("line %d: %s %s was changed, and is append only", e.Seq, e.Kind, e.Object)
	}
	v.newest[this] = newest{e.Seq, e.Edition, e.Content, e.At.UnixMicro(), erased}
	v.last = e
	v.report.Events++
	v.tree.add(e.Hash)
	for len(v.points) > 0 && v.points[0].Size <= e.Seq {
		v.checkpoint(v.points[0])
		v.points = v.points[1:]
	}
}

// checkpoint compares a signed statement with the lines up to it.
func (v *verifier) checkpoint(point models.Checkpoint) {
	root := v.tree.root()
	switch {
	case point.Size != v.report.Events || root.String() != point.Root:
		v.fault("checkpoint %d: the lines up to it are others than those that were signed", point.Size)
	case !strings.HasPrefix(point.Signed, statement(point.Size, root)):
		v.fault("checkpoint %d: its signed text says something else", point.Size)
	}
}

// compareHead finds lines cut off at the end.
func (v *verifier) compareHead(see sight) error {
	var head auditHead
	err := see.query(headQuery(false), func(read scan) error { return read(&head.Seq, &head.Hash, &head.Org) })
	if err == nil {
		v.endsAt(head)
	}
	return err
}

func (v *verifier) endsAt(head auditHead) {
	if head.Seq != v.last.Seq || head.Hash != v.last.Hash {
		v.fault("the log ends at line %d, and should at line %d", v.last.Seq, head.Seq)
	}
}

// walkNouns compares every noun with the newest line about it.
func (v *verifier) walkNouns(see sight) error {
	for _, noun := range Nouns() {
		err := walk(see, reflect.TypeOf(noun).Elem(), "", func(rows []any) error {
			for _, row := range rows {
				if err := v.noun(row.(models.Noun)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	for gone, line := range v.newest {
		v.fault("%s %s: line %d speaks of it, and it is not there", gone.kind, gone.id, line.seq)
	}
	return nil
}

func (v *verifier) noun(noun models.Noun) error {
	kind, id := noun.Ident()
	content, err := contentOf(noun)
	if err != nil {
		return fmt.Errorf("%s %s: %w", kind, id, err)
	}
	v.report.Nouns++
	line, logged := v.newest[object{kind, id}]
	stamp := noun.Stored()
	switch {
	case !logged:
		v.fault("%s %s: no line speaks of it", kind, id)
	case content != line.content || stamp.Version != line.edition || stamp.UpdatedAt.UnixMicro() != line.at:
		v.fault("%s %s: it is not as line %d says", kind, id, line.seq)
	case line.erased && !emptied(noun):
		v.fault("%s %s: line %d says that it was erased, and it holds something", kind, id, line.seq)
	}
	delete(v.newest, object{kind, id})
	return nil
}

// edge is the right edge of the Merkle tree over the lines read so far: the
// roots of its full subtrees, the largest first.
type edge struct {
	lines int64
	full  []tlog.Hash
}

func (e *edge) add(hash string) {
	top := tlog.RecordHash([]byte(hash))
	for n := e.lines; n&1 == 1; n >>= 1 {
		last := len(e.full) - 1
		top, e.full = tlog.NodeHash(e.full[last], top), e.full[:last]
	}
	e.full = append(e.full, top)
	e.lines++
}

func (e *edge) root() tlog.Hash {
	if len(e.full) == 0 {
		return tlog.Hash{}
	}
	root := e.full[len(e.full)-1]
	for _, left := range slices.Backward(e.full[:len(e.full)-1]) {
		root = tlog.NodeHash(left, root)
	}
	return root
}
