package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"gorm.io/gorm"

	"cairn/models"
)

// Trail is what the record says of one person's authorization, with what an
// outsider needs to check it without us: every noun as it is now, every line of
// the record about it, a proof that each line is in the log, and the signed
// statement of how long the log is and what it holds.
type Trail struct {
	Format     string          `json:"format"`
	Person     models.PersonID `json:"person"`
	Name       string          `json:"name"`
	MadeAt     time.Time       `json:"made_at"`
	Checkpoint string          `json:"checkpoint"`
	Records    []TrailRecord   `json:"records"`
	Lines      []TrailLine     `json:"lines"`
}

// TrailRecord is a noun: its canonical JSON, and the line that vouches for it.
type TrailRecord struct {
	Kind    string `json:"kind"`
	ID      string `json:"id"`
	Line    int64  `json:"line"`
	Content string `json:"content"`
}

// TrailLine is a line of the record, every field as it was hashed, with the
// Merkle path (RFC 6962) from the line to the root.
type TrailLine struct {
	Seq     int64    `json:"seq"`
	At      string   `json:"at"`
	Actor   string   `json:"actor"`
	Action  string   `json:"action"`
	Kind    string   `json:"kind"`
	Object  string   `json:"object"`
	Edition int64    `json:"edition"`
	Content string   `json:"content"`
	Prev    string   `json:"prev"`
	Hash    string   `json:"hash"`
	Proof   []string `json:"proof"`
}

// trailFormat is the first field of every trail.
const trailFormat = "cairn trail 1"

// Trail collects a person's trail and signs where the log stands.
func (s *Store) Trail(ctx context.Context, person models.PersonID, signer note.Signer, now time.Time) (Trail, error) {
	for try := 1; ; try++ {
		point, err := s.Checkpoint(ctx, signer, now)
		if err != nil {
			return Trail{}, err
		}
		t := Trail{Format: trailFormat, Person: person, MadeAt: micro(now), Checkpoint: point.Signed}
		err = s.inSnapshot(ctx, func(tx *gorm.DB) error { return t.collect(tx, point.Size) })
		if errors.Is(err, errMoved) && try < 4 {
			continue // somebody saved in between; the next statement covers it
		}
		if err != nil {
			return Trail{}, fmt.Errorf("trail of %s: %w", person, fault(err))
		}
		return t, nil
	}
}

var errMoved = errors.New("the log grew past the checkpoint")

func (t *Trail) collect(tx *gorm.DB, size int64) error {
	nouns, err := trailNouns(tx, t.Person)
	if err != nil {
		return err
	}
	tree := &storedTree{tx: tx, fresh: map[int64]tlog.Hash{}}
	for _, noun := range nouns {
		if p, its := noun.(*models.Person); its {
			t.Name = p.Name
		}
		if err := t.add(tx, tree, noun, size); err != nil {
			return err
		}
	}
	slices.SortFunc(t.Lines, func(a, b TrailLine) int { return cmp.Compare(a.Seq, b.Seq) })
	return nil
}

// trailNouns is everything on file that bears on what a person may do. Among it are who
// supervises, mentors and precepts them, because those who mentor or precept may not
// decide; who took a copy, because a portfolio names only the line of its copy; and that
// the person was erased, if they were.
func trailNouns(tx *gorm.DB, person models.PersonID) ([]models.Noun, error) {
	var out []models.Noun
	for _, q := range []struct {
		noun  models.Noun
		where string
	}{
		{&models.Person{}, "id = ?"},
		{&models.Supervision{}, "person = ?"},
		{&models.Mentorship{}, "mentee = ?"},
		{&models.Preceptorship{}, "person = ?"},
		{&models.Enrollment{}, "person = ?"},
		{&models.Attestation{}, "person = ?"},
		{&models.Evidence{}, "person = ?"},
		{&models.Countersign{}, "person = ?"},
		{&models.Gate{}, "person = ?"},
		{&models.Decision{}, "person = ?"},
		{&models.Condition{}, "person = ?"},
		{&models.Motion{}, "person = ?"},
		{&models.Copy{}, "person = ?"},
		{&models.Erasure{}, "person = ?"},
	} {
		found, err := find(tx, q.noun, q.where, person)
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	if len(out) == 0 {
		return nil, models.ErrNotFound
	}
	return out, nil
}

// add puts a noun and all lines about it into the trail.
func (t *Trail) add(tx *gorm.DB, tree *storedTree, noun models.Noun, size int64) error {
	kind, id := noun.Ident()
	content, err := canonical(noun)
	if err != nil {
		return err
	}
	var events []models.AuditEvent
	if err := tx.Where("kind = ? AND object = ?", kind, id).Order("seq").Find(&events).Error; err != nil {
		return err
	}
	record := TrailRecord{Kind: kind, ID: id, Content: string(content)}
	for _, e := range events {
		if e.Seq > size {
			return errMoved
		}
		proof, err := tlog.ProveRecord(size, e.Seq-1, tree)
		if err != nil {
			return err
		}
		record.Line = e.Seq
		t.Lines = append(t.Lines, lineOf(e, proof))
	}
	t.Records = append(t.Records, record)
	return nil
}

func lineOf(e models.AuditEvent, proof tlog.RecordProof) TrailLine {
	line := TrailLine{
		Seq: e.Seq, At: e.At.UTC().Format(time.RFC3339Nano), Actor: string(e.Actor), Action: e.Action, Kind: e.Kind, Object: e.Object,
		Edition: e.Edition, Content: e.Content, Prev: e.Prev, Hash: e.Hash, Proof: []string{},
	}
	for _, h := range proof {
		line.Proof = append(line.Proof, h.String())
	}
	return line
}

// CheckTrail checks a trail against the key of who signed it, with nothing else
// at hand. What does not hold is listed, one sentence each; an error means that
// it is no trail, or not signed with this key.
func CheckTrail(data []byte, key note.Verifier) (Trail, []string, error) {
	var t Trail
	if err := json.Unmarshal(data, &t); err != nil || t.Format != trailFormat {
		return t, nil, errors.New("this is no trail of Cairn")
	}
	point, err := OpenCheckpoint([]byte(t.Checkpoint), key)
	if err != nil {
		return t, nil, err
	}
	root, err := tlog.ParseHash(point.Root)
	if err != nil {
		return t, nil, err
	}
	var faults []string
	newest := map[object]TrailLine{}
	for _, line := range t.Lines {
		if why := line.check(point.Size, root); why != "" {
			faults = append(faults, fmt.Sprintf("line %d: %s", line.Seq, why))
		}
		this := object{line.Kind, line.Object}
		if before, twice := newest[this]; twice && line.Edition != before.Edition+1 {
			faults = append(faults, fmt.Sprintf("line %d: edition %d after %d", line.Seq, line.Edition, before.Edition))
		}
		newest[this] = line
	}
	for _, r := range t.Records {
		sum := sha256.Sum256([]byte(r.Content))
		if line := newest[object{r.Kind, r.ID}]; line.Seq == 0 || line.Seq != r.Line || line.Content != hex.EncodeToString(sum[:]) {
			faults = append(faults, fmt.Sprintf("%s %s: it is not as its newest line says", r.Kind, r.ID))
		}
		delete(newest, object{r.Kind, r.ID})
	}
	for o := range newest {
		faults = append(faults, fmt.Sprintf("%s %s: lines speak of it, and it is not there", o.kind, o.id))
	}
	slices.Sort(faults)
	return t, faults, nil
}

// check computes a line's hash anew and follows its path to the root.
func (l TrailLine) check(size int64, root tlog.Hash) string {
	at, err := time.Parse(time.RFC3339Nano, l.At)
	sealed := models.AuditEvent{
		Seq: l.Seq, At: at, Actor: models.PersonID(l.Actor), Action: l.Action, Kind: l.Kind, Object: l.Object, Edition: l.Edition, Content: l.Content,
	}.Seal(l.Prev)
	if err != nil || sealed.Hash != l.Hash {
		return "it was edited"
	}
	var proof tlog.RecordProof
	for _, text := range l.Proof {
		h, err := tlog.ParseHash(text)
		if err != nil {
			return "its proof is no proof"
		}
		proof = append(proof, h)
	}
	if err := tlog.CheckRecord(proof, size, root, l.Seq-1, tlog.RecordHash([]byte(l.Hash))); err != nil {
		return "it is not in the log that was signed"
	}
	return ""
}
