package main

import (
	"context"
	_ "embed"
	"slices"
	"strings"
	"sync"

	"cairn/bot/sandbox"
	"cairn/models"
	"cairn/models/store"
)

var (
	//go:embed demo.txt
	englishGuide string
	//go:embed demo.es.txt
	spanishGuide string
)

// demoGuides are the way through the demo, for somebody who has never seen it: on
// each line who does something, where, by which line of the record it is done, and
// what. The page shows it step by step.
var demoGuides = map[string]string{"en": englishGuide, "es": spanishGuide}

// looks stands for a step that nothing goes on record of.
const looks = "looks"

// guideOf reads the lines of a guide. What somebody did is up to did.
func guideOf(text string, did func(who, what string) bool) []sandbox.Step {
	var steps []sandbox.Step
	for line := range strings.Lines(text) {
		word := strings.SplitN(strings.TrimSpace(line), " ", 4)
		who, place, deed := word[0], word[1], word[2]
		step := sandbox.Step{As: sandbox.UserID(who), Home: place == "home", Text: word[3]}
		if deed != looks {
			step.Done = func() bool { return did(who, deed) }
		}
		steps = append(steps, step)
	}
	return steps
}

// deeds are who did what, as far as the record was read.
type deeds struct {
	mu   sync.Mutex
	done map[deed]bool
	next int64
}

type deed struct {
	who  models.PersonID
	what string
}

// did tells whether the record says that somebody did something, or one of several
// things with a comma between them.
func (d *demo) did(ctx context.Context, who, what string) bool {
	by, err := d.app.store.Identify(ctx, "slack", sandbox.TeamID, who, d.app.clock.Now())
	if err != nil {
		return false
	}
	d.deeds.mu.Lock()
	defer d.deeds.mu.Unlock()
	d.deeds.read(ctx, d.app.store)
	return slices.ContainsFunc(strings.Split(what, ","), func(one string) bool { return d.deeds.done[deed{by.Person.ID, one}] })
}

// read goes on reading the record where it ended the last time. What cannot be read
// now is read the next time.
func (d *deeds) read(ctx context.Context, s *store.Store) {
	const some = 1000
	for {
		lines, err := s.AuditEvents(ctx, d.next, some)
		if err != nil || len(lines) == 0 {
			return
		}
		for _, line := range lines {
			d.done[deed{line.Actor, line.Action}] = true
		}
		d.next = lines[len(lines)-1].Seq + 1
	}
}
