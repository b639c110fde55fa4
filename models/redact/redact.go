// Package redact finds what could tell who a person served is - a name, a
// number, a birthday, an address - in a text that somebody is about to put on
// file. It changes no text and decides nothing: the author is shown the places
// and asked. It knows patterns and lists of names, not people, so it can miss
// one and it can be wrong.
package redact

import (
	"cmp"
	"slices"
)

// Kind says what a place in a text looks like.
type Kind string

// The kinds, after the identifiers that HIPAA's safe harbor names (45 CFR
// 164.514(b)(2)), as far as they can be told from text.
const (
	Email    Kind = "email"
	Phone    Kind = "phone"
	SSN      Kind = "ssn"
	Birth    Kind = "birth"
	Age      Kind = "age" // above 89
	Record   Kind = "record"
	Address  Kind = "address"
	URL      Kind = "url"
	Card     Kind = "card"
	IP       Kind = "ip"
	Room     Kind = "room"
	Initials Kind = "initials"
	Name     Kind = "name"
)

// AllKinds lists every kind. Of two that cover each other the earlier counts.
var AllKinds = []Kind{Email, URL, SSN, Card, Phone, Birth, Age, Record, Address, IP, Room, Initials, Name}

// Span is a place in a text that may identify somebody: bytes From up to To.
type Span struct {
	From, To int
	Kind     Kind
	Text     string // as the author wrote it
}

// longest is how much of a text is looked at, in bytes; no form takes more.
const longest = 32 << 10

// Find is every place in the text that may identify a person served, first to
// last, none within another. Names tells whose names are nobody's secret here.
// It takes time in proportion to the text: all expressions are RE2.
func Find(text string, names Names) []Span {
	if len(text) > longest {
		text = text[:longest]
	}
	plain := normalized(text)
	var found []Span
	add := func(v view, from, to int, kind Kind) {
		from, to = v.origin(from, to)
		found = append(found, Span{From: from, To: to, Kind: kind, Text: text[from:to]})
	}
	for _, run := range runsApart(plain.text) {
		add(plain, run[0], run[1], Phone)
	}
	for _, v := range []view{plain, joined(plain)} {
		for _, p := range patterns {
			p.find(v, func(from, to int) { add(v, from, to, p.kind) })
		}
	}
	names.find(plain, func(from, to int) { add(plain, from, to, Name) })
	return settled(found, text)
}

// settled sorts the places and lets one stand where several overlap: what they
// cover together, under the kind that comes first in AllKinds.
func settled(found []Span, text string) []Span {
	slices.SortFunc(found, func(a, b Span) int { return cmp.Or(a.From-b.From, b.To-a.To) })
	var out []Span
	for _, s := range found {
		if len(out) == 0 || s.From >= out[len(out)-1].To {
			out = append(out, s)
			continue
		}
		last := &out[len(out)-1]
		last.To = max(last.To, s.To)
		last.Text = text[last.From:last.To]
		if slices.Index(AllKinds, s.Kind) < slices.Index(AllKinds, last.Kind) {
			last.Kind = s.Kind
		}
	}
	return out
}
