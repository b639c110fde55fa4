package models

import (
	"slices"
	"time"
)

// Moment is one thing that happened to a flag: who did what when.
type Moment struct {
	At   time.Time `json:"at"`
	Who  PersonID  `json:"who,omitempty"` // empty: the program, or a reporter without a name
	What string    `json:"what"`
}

// meaning is what a line of the record says to somebody who reads a timeline.
var meaning = map[string]string{
	"flag.save": "raised", "escalation.step": "called", "escalation.acknowledge": "acknowledged", "escalation.takeover": "took_over",
	"escalation.next": "called_next", "escalation.snoozed": "snoozed", "escalation.reassigned": "reassigned", "escalation.recuse": "recused",
	"flag.acted": "acted", "left": "called", "escalation.list": "listed",
}

// Timeline is what the record says of a flag and its case, with who read it and
// who wrote something, in the order of time. The time at which a flag without a
// name was raised is its full hour.
func Timeline(f Flag, events []AuditEvent, readings []Reading, remarks []Remark) []Moment {
	var out []Moment
	for _, e := range events {
		m := Moment{At: e.At, Who: e.Actor, What: meaning[e.Action]}
		switch {
		case m.What == "":
			m.What = "other"
		case m.What == "raised" && f.Anonymous:
			m.At = f.RaisedAt
		}
		if last := len(out) - 1; last >= 0 && out[last] == m {
			continue // one act, on the flag and on its case
		}
		out = append(out, m)
	}
	for _, r := range readings {
		out = append(out, Moment{At: r.ReadAt, Who: r.Reader, What: "read_" + r.Why})
	}
	for _, r := range remarks {
		out = append(out, Moment{At: r.WrittenAt, Who: r.Author, What: "wrote_" + string(r.Side)})
	}
	slices.SortStableFunc(out, func(a, b Moment) int { return a.At.Compare(b.At) })
	return out
}
