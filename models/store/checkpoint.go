package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"gorm.io/gorm"

	"cairn/models"
)

// logName is the first line of every checkpoint.
const logName = "cairn audit log"

// Checkpoint signs the record as it stands: how many lines it has and the root
// of the Merkle tree over their hashes. Kept outside, it shows later whether
// the record was cut or rewritten. Of one length one statement is kept: where another
// key has signed it, or nobody did, it is signed anew and the kept one left as evidence.
func (s *Store) Checkpoint(ctx context.Context, signer note.Signer, now time.Time) (models.Checkpoint, error) {
	var point models.Checkpoint
	err := s.inTx(ctx, func(tx *gorm.DB) error {
		head, err := readHead(tx, s.dialect == PostgreSQL)
		if err != nil {
			return err
		}
		var last models.Checkpoint
		if err := tx.Order("size DESC").Limit(1).Find(&last).Error; err != nil {
			return err
		}
		if head.Seq == 0 {
			return nil
		}
		root, err := s.growTree(tx, last.Size, head.Seq)
		if err != nil {
			return err
		}
		signed, err := note.Sign(&note.Note{Text: statement(head.Seq, root)}, signer)
		if err != nil {
			return err
		}
		point = models.Checkpoint{Size: head.Seq, At: micro(now), Root: root.String(), Signed: string(signed)}
		if last.Size == head.Seq {
			if last.Signed == point.Signed { // the same key signs the same text alike
				point = last
			}
			return nil
		}
		return tx.Create(&point).Error
	})
	if err != nil {
		return models.Checkpoint{}, fmt.Errorf("checkpoint audit log: %w", fault(err))
	}
	return point, nil
}

// Checkpoints is every signed statement about the record, the oldest first.
func (s *Store) Checkpoints(ctx context.Context) ([]models.Checkpoint, error) {
	return many[models.Checkpoint](ctx, s, "size", "")
}

// statement is the text that a checkpoint signs.
func statement(size int64, root tlog.Hash) string {
	return fmt.Sprintf("%s\n%d\n%s\n", logName, size, root)
}

// OpenCheckpoint reads a signed statement that was kept somewhere, if it was
// signed with the verifier's key.
func OpenCheckpoint(signed []byte, key note.Verifier) (models.Checkpoint, error) {
	n, err := note.Open(signed, note.VerifierList(key))
	_, another := errors.AsType[*note.UnverifiedNoteError](err)
	_, changed := errors.AsType[*note.InvalidSignatureError](err)
	switch {
	case another:
		return models.Checkpoint{}, errors.New("open checkpoint: it was signed with another key")
	case changed:
		return models.Checkpoint{}, errors.New("open checkpoint: it was changed after it was signed")
	case err != nil:
		return models.Checkpoint{}, errors.New("open checkpoint: it is none, or not all of its lines: take what cairn audit checkpoint printed")
	}
	var size int64
	var root string
	if _, err := fmt.Sscanf(n.Text, logName+"\n%d\n%s\n", &size, &root); err != nil {
		return models.Checkpoint{}, fmt.Errorf("open checkpoint: it is signed, and not about this kind of log: %w", err)
	}
	return models.Checkpoint{Size: size, Root: root, Signed: string(signed)}, nil
}

// growTree adds the lines (from, to] to the stored tree and returns its root.
func (s *Store) growTree(tx *gorm.DB, from, to int64) (tlog.Hash, error) {
	tree := &storedTree{tx: tx, fresh: map[int64]tlog.Hash{}}
	for from < to {
		var events []models.AuditEvent
		if err := tx.Select("seq", "hash").Where("seq > ?", from).Order("seq").Limit(1000).Find(&events).Error; err != nil {
			return tlog.Hash{}, err
		}
		if len(events) == 0 {
			return tlog.Hash{}, fmt.Errorf("the log ends at line %d of %d", from, to)
		}
		for _, e := range events {
			if err := tree.add(e); err != nil {
				return tlog.Hash{}, err
			}
		}
		from = events[len(events)-1].Seq
	}
	if err := s.saveTree(tx, tree); err != nil {
		return tlog.Hash{}, err
	}
	return tlog.TreeHash(to, tree)
}

func (s *Store) saveTree(tx *gorm.DB, tree *storedTree) error {
	if len(tree.order) == 0 {
		return nil
	}
	columns := []column{
		col("position", tree.order, func(at int64) int64 { return at }),
		col("hash", tree.order, func(at int64) string { return tree.fresh[at].String() }),
	}
	x := onSQL(tx)
	s.insertRows(x, "audit_tree", "", columns)
	return x.run()
}

// storedTree is the Merkle tree in the layout of package tlog: what is in the
// table, and what comes on top.
type storedTree struct {
	tx    *gorm.DB
	fresh map[int64]tlog.Hash
	order []int64
}

// add appends one line's hash to the tree.
func (t *storedTree) add(e models.AuditEvent) error {
	hashes, err := tlog.StoredHashes(e.Seq-1, []byte(e.Hash), t)
	first := tlog.StoredHashIndex(0, e.Seq-1)
	for i, hash := range hashes {
		t.fresh[first+int64(i)] = hash
		t.order = append(t.order, first+int64(i))
	}
	return err
}

// ReadHashes implements tlog.HashReader.
func (t *storedTree) ReadHashes(positions []int64) ([]tlog.Hash, error) {
	var missing []int64
	for _, at := range positions {
		if _, known := t.fresh[at]; !known {
			missing = append(missing, at)
		}
	}
	old, err := t.load(missing)
	if err != nil {
		return nil, err
	}
	hashes := make([]tlog.Hash, len(positions))
	for i, at := range positions {
		hash, known := t.fresh[at]
		if !known {
			if hash, known = old[at]; !known {
				return nil, fmt.Errorf("the stored tree lacks position %d", at)
			}
		}
		hashes[i] = hash
	}
	return hashes, nil
}

func (t *storedTree) load(positions []int64) (map[int64]tlog.Hash, error) {
	if len(positions) == 0 {
		return nil, nil
	}
	var rows []struct {
		Position int64
		Hash     string
	}
	if err := t.tx.Table("audit_tree").Where("position IN ?", positions).Find(&rows).Error; err != nil {
		return nil, err
	}
	hashes := map[int64]tlog.Hash{}
	for _, row := range rows {
		hash, err := tlog.ParseHash(strings.TrimSpace(row.Hash))
		if err != nil {
			return nil, fmt.Errorf("tree position %d: %w", row.Position, err)
		}
		hashes[row.Position] = hash
	}
	return hashes, nil
}
