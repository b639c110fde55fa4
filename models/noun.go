package models

import (
	"crypto/rand"
	"encoding/base32"
	"strings"
	"time"
)

// Noun is anything that is stored under an id and audited when it changes.
type Noun interface {
	// Ident is the kind and id that the audit log uses: "gate", "gt_5k3…".
	Ident() (kind, id string)
	// Stored is what storage keeps about it. Its Version is 0 for a noun that was
	// never saved. Storage increases it, and refuses with ErrConflict when the
	// stored one is not the one loaded.
	Stored() *Stamp
}

// Stamp is what storage keeps about every noun. Times are UTC at microseconds.
type Stamp struct {
	Version   int64
	CreatedAt time.Time
	UpdatedAt time.Time
}

// Stored returns the stamp itself; embedding it makes a struct half a Noun.
func (s *Stamp) Stored() *Stamp { return s }

// AppendOnly marks nouns that are never changed after they were saved. A
// correction is a new one. An erasure empties some of them; see Erased.
type AppendOnly interface{ appendOnly() }

var idText = base32.NewEncoding("abcdefghijkmnpqrstuvwxyz23456789").WithPadding(base32.NoPadding)

// NewID makes an opaque id such as "gl_k3v9…" with 80 random bits.
func NewID[T ~string](prefix string) T {
	var b [10]byte
	_, _ = rand.Read(b[:]) // never fails since Go 1.24
	return T(prefix + "_" + idText.EncodeToString(b[:]))
}

// Date is a day without a time or a zone, as YYYY-MM-DD; empty means none.
type Date string

// DateOf is the local date of t in t's location.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }

// ParseDate accepts YYYY-MM-DD.
func ParseDate(s string) (Date, bool) {
	s = strings.TrimSpace(s)
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", false
	}
	return Date(s), true
}

// Plus is the date so many days later. No date stays none.
func (d Date) Plus(days int) Date {
	t := d.In(time.UTC)
	if t.IsZero() {
		return d
	}
	return DateOf(t.AddDate(0, 0, days))
}

// PlusMonths is the same day n months later, or the last day of that month. No date
// stays none.
func (d Date) PlusMonths(n int) Date {
	t := d.In(time.UTC)
	if t.IsZero() {
		return d
	}
	first := time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
	last := first.AddDate(0, 1, -1).Day()
	return DateOf(first.AddDate(0, 0, min(t.Day(), last)-1))
}

// Before reports whether d is an earlier day than other.
func (d Date) Before(other Date) bool { return d < other }

func (d Date) String() string { return string(d) }
