package circle

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// mostWilling is how many people a coordinator sees at once.
const mostWilling = 10

// willingCard shows a coordinator who would like to become a mentor, the latest first,
// until they are one.
func (a activity) willingCard(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	if !slices.Contains(r.Roles, models.CoordinatorRole) {
		return nil, nil
	}
	members, err := a.store.WillingMembers(ctx)
	if err != nil || len(members) == 0 {
		return nil, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return nil, err
	}
	members = slices.DeleteFunc(members, func(m models.CircleMember) bool {
		return org.Person(m.Person).State != models.Active || org.Has(m.Person, models.MentorRole, r.Now) ||
			slices.Contains(org.KeptFrom(m.Person, m.Person), r.Person.ID)
	})
	members = Newest(members)
	people, options := []map[string]any{}, []bot.Option{}
	for _, m := range members[:min(len(members), mostWilling)] {
		c, err := a.store.Circle(ctx, m.Circle)
		if err != nil {
			return nil, err
		}
		who := org.Person(m.Person)
		people = append(people, map[string]any{"Person": who.Name, "Name": c.Name, "On": m.WillingAt})
		options = append(options, bot.Option{Label: who.Name, Value: string(c.ID) + "/" + string(who.ID)})
	}
	if len(people) == 0 {
		return nil, nil
	}
	return []handlers.Card{{Place: handlers.People, Since: members[0].WillingAt, Message: *r.Say("circle.home_willing", prompts.Data{"People": people, "Options": options})}}, nil
}
