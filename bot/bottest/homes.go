package bottest

import (
	"fmt"

	"cairn/bot"
)

// Homes are the homes, by name.
func Homes() map[string]bot.Home {
	return map[string]bot.Home{
		"mentee": mentee(),
		"empty":  {Title: "Nothing to do", Sections: []bot.Section{{Title: "Today", Cards: []bot.Message{{Text: "You are all set."}}}}},
		"huge":   huge(),
	}
}

func mentee() bot.Home {
	return bot.Home{
		Title: "Your next steps",
		Sections: []bot.Section{
			{Title: "To do", Cards: []bot.Message{
				{Title: "Check-in", Text: "Two weeks are over.", Buttons: []bot.Button{{Label: "Answer", Action: bot.Do("checkin.open", "ck_1"), Style: bot.Primary}}},
				{Title: "Reflection", Text: "About Tuesday's session.", Buttons: []bot.Button{{Label: "Answer", Action: bot.Do("checkin.open", "ck_1")}}},
			}},
			{Title: "Where you stand", Cards: []bot.Message{
				{Fields: []bot.Field{{Label: "Stage", Value: "Shadowing"}, {Label: "Gates", Value: "1 of 3"}}, Footer: "Your mentor sees the same."},
			}},
		},
	}
}

func huge() bot.Home {
	h := bot.Home{Title: "Everything"}
	for s := range 10 {
		section := bot.Section{Title: fmt.Sprintf("Section %d", s)}
		for c := range 20 {
			section.Cards = append(section.Cards, bot.Message{
				Title:   fmt.Sprintf("Card %d", c),
				Text:    "Something to do.",
				Buttons: []bot.Button{{Label: "Open", Action: bot.Do("card.open", fmt.Sprint(s, "-", c))}},
			})
		}
		h.Sections = append(h.Sections, section)
	}
	return h
}
