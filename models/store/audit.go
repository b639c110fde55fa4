package store

import (
	"context"
	"time"

	"gorm.io/gorm"

	"cairn/models"
)

// auditHead is the end of the chain. Whoever adds to the chain holds its row.
type auditHead struct {
	Seq  int64
	Hash string
	Org  int64 // the newest line that changed who is who
}

// ending is what a process knows of the end of the record.
type ending struct {
	head auditHead // as its newest commit left it
	// sure reports that nobody else had added to the record before that commit. The
	// next one then assumes the same, and is refused if that was wrong.
	sure bool
}

// AuditEvents is up to limit lines of the record, from a sequence number on.
func (s *Store) AuditEvents(ctx context.Context, from int64, limit int) ([]models.AuditEvent, error) {
	return first[models.AuditEvent](ctx, s, limit, "seq", "seq >= ?", from)
}

// AuditOf is the lines of the record about one noun, the oldest first.
func (s *Store) AuditOf(ctx context.Context, kind, object string) ([]models.AuditEvent, error) {
	return many[models.AuditEvent](ctx, s, "seq", "kind = ? AND object = ?", kind, object)
}

// saveAudit chains one line per saved noun to the record, and returns where the
// record then ends. It is the last step of a transaction, so that others wait as
// briefly as possible.
func (s *Store) saveAudit(x *script, work []prepared) (ending, error) {
	var events []models.AuditEvent
	aboutOrg := false
	for _, p := range work {
		for _, e := range p.editions {
			aboutOrg = aboutOrg || orgKinds[e.kind]
			events = append(events, models.AuditEvent{
				At: p.At, Actor: p.Actor, Action: plain(p.Action), Kind: e.kind, Object: e.id,
				Edition: e.noun.Stored().Version, Content: e.content,
			})
		}
	}
	if len(events) == 0 {
		return s.end, nil
	}
	found := s.end.head
	if !s.end.sure {
		x.query(headQuery(s.dialect == PostgreSQL), nil, func(read scan) error { return read(&found.Seq, &found.Hash, &found.Org) })
	}
	if x.asks() {
		if err := x.run(); err != nil {
			return ending{}, err
		}
	}
	head := found
	for i, event := range events {
		event.Seq = head.Seq + 1
		events[i] = event.Seal(head.Hash)
		head.Seq, head.Hash = event.Seq, events[i].Hash
	}
	if aboutOrg {
		head.Org = head.Seq
	}
	moved, args := bound(s.dialect, "UPDATE audit_head SET seq = ?, hash = ?, org = ?, follows = (seq = ? AND hash = ?) WHERE id = 1",
		[]any{head.Seq, head.Hash, head.Org, found.Seq, found.Hash})
	x.exec(moved, args, nil)
	s.insertRows(x, "audit_events", "", auditColumns(events))
	return ending{head, found == s.end.head}, nil
}

// stands reports whether the record holds the line at this end of it.
func (s *Store) stands(ctx context.Context, head auditHead) bool {
	line, err := one[models.AuditEvent](ctx, s, "seq = ?", head.Seq)
	return err == nil && line.Hash == head.Hash
}

// head is the end of the record as it is stored at this moment.
func (s *Store) head(ctx context.Context) (head auditHead, err error) {
	err = s.query(ctx, headQuery(false), nil, func(read scan) error { return read(&head.Seq, &head.Hash, &head.Org) }, func() {})
	return head, err
}

func readHead(tx *gorm.DB, lock bool) (auditHead, error) {
	var head auditHead
	err := tx.Raw(headQuery(lock)).Row().Scan(&head.Seq, &head.Hash, &head.Org)
	return head, err
}

func headQuery(lock bool) string {
	query := "SELECT seq, hash, org FROM audit_head WHERE id = 1"
	if lock {
		query += " FOR UPDATE"
	}
	return query
}

func auditColumns(events []models.AuditEvent) []column {
	type e = models.AuditEvent
	return []column{
		col("seq", events, func(e e) int64 { return e.Seq }),
		col("at", events, func(e e) time.Time { return e.At }),
		col("actor", events, func(e e) string { return string(e.Actor) }),
		col("action", events, func(e e) string { return e.Action }),
		col("kind", events, func(e e) string { return e.Kind }),
		col("object", events, func(e e) string { return e.Object }),
		col("edition", events, func(e e) int64 { return e.Edition }),
		col("content", events, func(e e) string { return e.Content }),
		col("prev", events, func(e e) string { return e.Prev }),
		col("hash", events, func(e e) string { return e.Hash }),
	}
}
