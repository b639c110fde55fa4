package bottest

import (
	"fmt"
	"strings"

	"cairn/bot"
)

// Messages are the messages, by name.
func Messages() map[string]bot.Message {
	return map[string]bot.Message{
		"plain":         {Text: "Welcome to the program."},
		"styled":        {Text: "You have **two** open items, _both_ small. See `objectives` and [the guide](https://example.org/guide)."},
		"paragraphs":    {Text: "First line.\nSecond line.\n\nAfter a gap.\n- one\n- two **bold**\n> quoted\n> twice\nLast line."},
		"check_in":      checkIn(),
		"gate":          gate(),
		"hostile":       hostile(),
		"duplicates":    duplicates(),
		"pick":          pick(),
		"title_only":    {Title: "Your pre-brief is ready"},
		"long":          {Title: strings.Repeat("Long title ", 30), Text: strings.Repeat("A sentence that goes on. ", 900)},
		"many_buttons":  manyButtons(),
		"long_options":  longOptions(),
		"emoji":         {Text: "Well done 🎉 :tada: 👩‍⚕️ and naïve café 日本語"},
		"spanish":       {Title: "Tu sesión del martes", Text: "¿Cómo te fue con **la escucha**?", Footer: "Lo verá tu mentora."},
		"footer_markup": {Text: "Text.", Footer: "Only _you_ and [your mentor](https://example.org/m) see this."},
		"fields":        fields(),
		"sections":      {Text: "Hi Mia, this is where you stand.", Sections: mentee().Sections},
		"many_sections": {Text: "Hi Mia, this is where you stand.", Sections: huge().Sections},
	}
}

func checkIn() bot.Message {
	return bot.Message{
		Title: "How did the last two weeks go?",
		Text:  "One question about **" + bot.Escape("Patient hand-off") + "**.",
		Buttons: []bot.Button{
			{Label: "Going well", Action: bot.Do("checkin.answer", "ck_1"), Style: bot.Primary},
			{Label: "Not yet", Action: bot.Do("checkin.later", "ck_1")},
			{
				Label: "I am stuck", Action: bot.Do("checkin.stuck", "ck_1"), Style: bot.Danger,
				Confirm: "Your mentor is told today. Go on?",
			},
		},
		Footer: "Your mentor sees your answer.",
	}
}

func gate() bot.Message {
	return bot.Message{
		Title: "Decide on independence",
		Text:  "Mia has three attested observations.",
		Buttons: []bot.Button{
			{Label: "Review the evidence", Action: bot.Do("gate.review", "g_9"), Style: bot.Primary},
			{Label: "Open the page", URL: "https://cairn.example.org/gates/g_9?a=1&b=2"},
		},
	}
}

// hostile is what a person may type to make a message do what it should not.
func hostile() bot.Message {
	typed := "<!channel> <@U0SAM> @everyone <https://evil.example|click> **bold** _it_ `code` [x](https://evil.example) &amp; :tada: ~gone~\n- no list\n> no quote\x00\u202e"
	return bot.Message{
		Title:  "<!here> *title* & <b>",
		Text:   bot.Escape(typed),
		Fields: []bot.Field{{Label: "<@U0SAM>", Value: bot.Escape("<!everyone> ```block```")}},
		Footer: bot.Escape("<!channel> & done"),
	}
}

// duplicates uses one action twice, as a list with a button on each line does.
func duplicates() bot.Message {
	return bot.Message{
		Text: "Choose.",
		Buttons: []bot.Button{
			{Label: "Left", Action: "pick.side"},
			{Label: "Right", Action: "pick.side"},
			{Label: "Also right", Action: "pick.side"},
		},
	}
}

func pick() bot.Message {
	return bot.Message{
		Text: "Which competency is next?",
		Selects: []bot.Select{{Label: "Choose one", Action: bot.Do("goal.choose", "m_1"), Options: []bot.Option{
			{Label: "Hand-off", Value: "handoff"}, {Label: "Escalation", Value: "escalation"},
		}}},
		Buttons: []bot.Button{{Label: "None of these", Action: bot.Do("goal.none", "m_1")}},
	}
}

func manyButtons() bot.Message {
	m := bot.Message{Text: "Thirty."}
	for n := range 30 {
		m.Buttons = append(m.Buttons, bot.Button{Label: fmt.Sprintf("Button %d", n), Action: bot.Do("many.press", fmt.Sprint(n))})
	}
	return m
}

func longOptions() bot.Message {
	var options []bot.Option
	for n := range 130 {
		options = append(options, bot.Option{Label: fmt.Sprintf("Option %d %s", n, strings.Repeat("x", 80)), Value: fmt.Sprint(n)})
	}
	return bot.Message{Text: "Many.", Selects: []bot.Select{{Label: "Choose", Action: "long.pick", Options: options}}}
}

func fields() bot.Message {
	return bot.Message{
		Title: "Your objectives",
		Fields: []bot.Field{
			{Label: "Competency", Value: "Hand-off"},
			{Label: "Next step", Value: "Shadow **two** rounds\n- Tuesday\n- Friday"},
			{Label: "Due", Value: ""},
		},
	}
}
