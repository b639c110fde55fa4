package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/handlers/matching"
	"cairn/models"
	"cairn/prompts"
)

// matchCommand pairs people from a file. It needs no database, no platform and
// no token.
type matchCommand struct {
	People string `help:"A CSV file with one line for each mentee and mentor." required:"" type:"existingfile"`
	DryRun bool   `help:"Print the pairs and change nothing. The only way there is: a round is released by a coordinator, in the chat." required:""`
}

// Run implements the command.
func (m *matchCommand) Run(c *console) error {
	set, err := prepare(environment(c))
	if err != nil {
		return err
	}
	file, err := os.Open(m.People)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	now := wallClock{}.Now()
	sheet, wrong := matching.ReadSheet(file, set.policy, now)
	for _, w := range wrong {
		fmt.Fprintf(c.err, "%s: %s\n", m.People, w)
	}
	if len(wrong) > 0 {
		return fmt.Errorf("nobody was paired: mend %s", linesAbove(len(wrong)))
	}
	result, err := sheet.Propose()
	if err != nil {
		return err
	}
	m.print(c, sheet, result, set.words.In(set.policy.Locale, time.UTC, now), set.policy)
	return nil
}

func (m *matchCommand) print(c *console, sheet *matching.Sheet, result matching.SheetResult, words prompts.Voice, policy models.Policy) {
	name := func(key models.CompetencyKey) string { return handlers.CompetencyName(policy, key, words.Locale()) }
	for _, g := range result.Alone {
		fmt.Fprintf(c.out, "%s waits: %s\n", sheet.Name(g.Mentee), words.Text(g.Why, prompts.Data{"Competency": name(g.Competency), "Until": g.Until}))
	}
	for _, p := range result.Pairs {
		var reasons []string
		for _, r := range p.Reasons {
			reasons = append(reasons, fmt.Sprintf("%s %d", words.Text(r.Term, prompts.Data{"Competency": name(r.Competency), "Count": r.Count}), r.Points))
		}
		trio := ""
		if p.Trio != "" {
			trio = ", as a trio with " + sheet.Name(p.Trio)
		}
		fmt.Fprintf(c.out, "%s with %s%s: %d of 1000 (%s)\n", sheet.Name(p.Mentee), sheet.Name(p.Mentor), trio, p.Score, strings.Join(reasons, "; "))
	}
	for _, key := range slices.Sorted(maps.Keys(result.Short)) {
		fmt.Fprintf(c.out, "More places in %s would match %d more.\n", name(key), result.Short[key])
	}
	fmt.Fprintf(c.out, "%d of %d matched, %d places, total %d, lowest %d. Certified: nothing better is possible.\n",
		len(result.Pairs), result.Mentees, result.Places, result.Total, result.Worst)
}
