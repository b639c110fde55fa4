package main

import (
	"bufio"
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/matching"
	"cairn/models"
	"cairn/prompts"
)

// matchCommand pairs people from a file. It needs no database, no platform and
// no token.
type matchCommand struct {
	People string `help:"A CSV file with one line for each mentee and mentor." required:"" type:"path"`
	DryRun bool   `help:"Print the pairs and change nothing. The only way there is: a round is released by a coordinator, in the chat." required:""`
}

// Run implements the command.
func (m *matchCommand) Run(c *console) error {
	people, missing := given(m.People)
	cfg, wrong := environment(c)
	set, err := prepare(cfg, append(wrong, missing...))
	if err != nil {
		return err
	}
	now := wallClock{}.Now()
	sheet, odd := matching.ReadSheet(bytes.NewReader(people), set.policy, now)
	for _, w := range odd {
		fmt.Fprintf(c.err, "%s: %s\n", m.People, w)
	}
	if len(odd) > 0 {
		return fmt.Errorf("nobody was paired: mend %s", linesAbove(len(odd)))
	}
	result, err := sheet.Propose()
	if err != nil {
		return err
	}
	m.print(c, sheet, result, set.words.In(set.policy.Locale, time.UTC, now), set.policy)
	return nil
}

func (m *matchCommand) print(c *console, sheet *matching.Sheet, result matching.SheetResult, words prompts.Voice, policy models.Policy) {
	out := bufio.NewWriter(c.out)
	defer func() { _ = out.Flush() }()
	name := func(key models.CompetencyKey) string { return handlers.CompetencyName(policy, key, words.Locale()) }
	say := sayOnce(words, name)
	for _, g := range result.Alone {
		fmt.Fprintf(out, "%s waits: %s\n", sheet.Name(g.Mentee), say(remark{key: g.Why, competency: g.Competency, until: g.Until}))
	}
	for _, p := range result.Pairs {
		var reasons []string
		for _, r := range p.Reasons {
			reasons = append(reasons, fmt.Sprintf("%s %d", say(remark{key: r.Term, competency: r.Competency, count: r.Count}), r.Points))
		}
		trio := ""
		if p.Trio != "" {
			trio = ", as a trio with " + sheet.Name(p.Trio)
		}
		fmt.Fprintf(out, "%s with %s%s: %d of 1000 (%s)\n", sheet.Name(p.Mentee), sheet.Name(p.Mentor), trio, p.Score, strings.Join(reasons, "; "))
	}
	for _, key := range slices.Sorted(maps.Keys(result.Short)) {
		fmt.Fprintf(out, "More places in %s would match %d more.\n", name(key), result.Short[key])
	}
	fmt.Fprintf(out, "%d of %d matched, %d places, total %d, lowest %d. Certified: nothing better is possible.\n",
		len(result.Pairs), result.Mentees, result.Places, result.Total, result.Worst)
}

// remark is a reason for a pair, or for being alone, before it is put into words.
type remark struct {
	key        string
	competency models.CompetencyKey
	count      int
	until      models.Date
}

// sayOnce puts remarks into words: thousands of people share a few hundred.
func sayOnce(words prompts.Voice, name func(models.CompetencyKey) string) func(remark) string {
	said := map[remark]string{}
	return func(r remark) string {
		text, known := said[r]
		if !known {
			text = bot.PlainText(words.Text(r.key, prompts.Data{"Competency": name(r.competency), "Count": r.count, "Until": r.until}))
			said[r] = text
		}
		return text
	}
}
