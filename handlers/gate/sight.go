package gate

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// sight is a gate with everything that its decider sees.
func (a activity) sight(ctx context.Context, org handlers.Organization, id models.GateID) (view, error) {
	v, err := a.view(ctx, org, id)
	if err == nil {
		v.signs, err = a.store.CountersignsOf(ctx, v.gate.Person)
	}
	return v, err
}

// sealed is a form that remembers what it showed, and when.
func (v view) sealed(r handlers.Request, key string, data prompts.Data) *bot.Form {
	f := r.Form(key, data)
	f.State = v.seal() + " " + strconv.FormatInt(r.Now.UnixMicro(), 10)
	return f
}

// seal is a hash of everything the form shows about the gate, in any language.
func (v view) seal() string {
	sum := sha256.New()
	_, _ = fmt.Fprintln(sum, v.gate.Decision, v.rule.Missing(v.evidence), v.on.Before(v.rule))
	for _, e := range v.evidence {
		_, _ = fmt.Fprintln(sum, e.ID, v.readers(e.ID, true), v.readers(e.ID, false))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// changed reports whether the gate looks different now than in the submitted form,
// and when that form was opened. A form from an earlier version, which does not
// remember what it showed, counts as changed.
func (v view) changed(r handlers.Request) (opened time.Time, changed bool) {
	if r.Event.Kind != bot.Submit {
		return time.Time{}, false
	}
	seal, at, _ := strings.Cut(r.Event.State, " ")
	if micros, err := strconv.ParseInt(at, 10, 64); err == nil {
		opened = time.UnixMicro(micros)
	}
	return opened, seal != v.seal()
}

// news lists the evidence that is new since then, and what no longer counts, one line each.
func (v view) news(since time.Time, words prompts.Voice) prompts.Words {
	if since.IsZero() {
		return ""
	}
	var lines []string
	for _, e := range v.evidence {
		read := slices.ContainsFunc(v.signs, func(c models.Countersign) bool { return c.Evidence == e.ID && c.SignedAt.After(since) })
		if read || e.WrittenAt.After(since) {
			lines = append(lines, v.line(e, words))
		}
	}
	then := v.on
	then.Evidence = slices.DeleteFunc(slices.Clone(v.on.Evidence), func(e models.Evidence) bool { return e.WrittenAt.After(since) })
	for _, e := range then.Counts(v.gate) {
		if !slices.ContainsFunc(v.evidence, func(now models.Evidence) bool { return now.ID == e.ID }) {
			lines = append(lines, words.Text("gate.evidence_gone", prompts.Data{"Line": prompts.Words(v.line(e, words))}))
		}
	}
	return prompts.Words(strings.Join(lines, "\n"))
}
