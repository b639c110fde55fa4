package checkin

import (
	"context"
	"strings"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// pulseSet is the question set whose answers are shown of groups only.
const pulseSet = "pulse"

// pulseDays is how far back the pulse is felt.
const pulseDays = 28

// pulse shows how the last four weeks were, for groups that are large enough
// that nobody can be told from them.
func (a activity) pulse(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	since := models.DateOf(r.Now.In(a.calendar.Zone(r.Person))).Plus(-pulseDays)
	all, err := a.store.CheckInsOfSet(ctx, pulseSet, since)
	if err != nil {
		return handlers.Reply{}, err
	}
	site := func(p models.PersonID) string { return org.Person(p).Site }
	groups, everybody, hidden := Groups(all, site, []string{"week", "confidence", "connected", "stress"})
	if everybody.People == 0 {
		return handlers.Reply{Answer: r.Say("checkin.pulse_few", prompts.Data{"Least": Least})}, nil
	}
	words := r.Words(r.Person)
	lines := make([]prompts.Data, 0, len(groups))
	for _, g := range groups {
		lines = append(lines, prompts.Data{"Site": g.Site, "People": g.People, "Marks": marks(words, g)})
	}
	return handlers.Reply{Answer: r.Say("checkin.pulse", prompts.Data{
		"All": marks(words, everybody), "People": everybody.People, "Groups": lines, "Hidden": hidden, "Least": Least, "Since": since,
	})}, nil
}

// marks are the averages of a group in words.
func marks(words prompts.Voice, g Group) prompts.Words {
	var out []string
	for _, m := range g.Means {
		out = append(out, words.Text("checkin.pulse_mark", prompts.Data{"Question": m.Question, "Mean": m.Text()}))
	}
	return prompts.Words(strings.Join(out, ", "))
}
