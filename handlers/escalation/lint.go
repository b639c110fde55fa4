package escalation

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// mostNamed is how many people a line names.
const mostNamed = 5

// Lint tells coordinators, or who is there in their place, and governance of the ladders that are not sure to
// end at a human, and of those about whom a concern is not sure to leave their
// line. The same gaps are told once a week, new ones at once.
func Lint(gaps []models.Gap, narrows []models.Narrow, org models.Org, words func(models.Person) prompts.Voice, now time.Time) handlers.Reply {
	var reply handlers.Reply
	if len(gaps)+len(narrows) == 0 {
		return reply
	}
	year, week := now.ISOWeek()
	sum := sha256.Sum256([]byte(fmt.Sprint(gaps, narrows)))
	key := fmt.Sprintf("lint:%d-%d:%s", year, week, hex.EncodeToString(sum[:6]))
	owners := append(org.Caretakers(now), org.Holding(models.GovernanceRole, now)...)
	slices.Sort(owners)
	for _, id := range slices.Compact(owners) {
		to := org.Person(id)
		voice := words(to)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: key + ":" + string(id), Subject: "lint", Lane: models.TalkLane,
			Message: voice.Message("escalation.lint", prompts.Data{
				"Lines": lines(gaps, org, voice), "Concerns": concerns(narrows, org),
			}),
		})
	}
	return reply
}

// lines is one line for each ladder and what it lacks.
func lines(gaps []models.Gap, org models.Org, voice prompts.Voice) []map[string]any {
	type lack struct {
		ladder  string
		nobody  bool
		members int
	}
	var order []lack
	people := map[lack][]string{}
	for _, g := range gaps {
		l := lack{g.Ladder, g.Broken(), len(g.Pool)}
		if people[l] == nil {
			order = append(order, l)
		}
		people[l] = append(people[l], org.Person(g.Person).Name)
	}
	var out []map[string]any
	for _, l := range order {
		name := l.ladder
		if slices.Contains(drills, l.ladder) {
			name = ladderName(voice, l.ladder)
		}
		named := people[l]
		out = append(out, map[string]any{
			"Ladder": name, "Nobody": l.nobody, "Members": l.members, "Count": len(named), "People": named[:min(len(named), mostNamed)],
			"More": len(named) > mostNamed,
		})
	}
	return out
}

// concerns is one line for those about whom a concern has too few to go to.
func concerns(narrows []models.Narrow, org models.Org) []map[string]any {
	if len(narrows) == 0 {
		return nil
	}
	var people []string
	for _, n := range narrows[:min(len(narrows), mostNamed)] {
		people = append(people, org.Person(n.Person).Name)
	}
	return []map[string]any{{"Count": len(narrows), "People": people, "More": len(narrows) > mostNamed}}
}
