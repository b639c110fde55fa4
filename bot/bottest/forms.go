package bottest

import (
	"fmt"
	"strings"

	"cairn/bot"
)

// Forms are the forms, by name.
func Forms() map[string]bot.Form {
	return map[string]bot.Form{
		"every_kind": everyKind(),
		"draft":      draft(),
		"notes_only": notesOnly(),
		"long_lists": longLists(),
		"long_texts": longTexts(),
	}
}

func scale() []bot.Option {
	return []bot.Option{{Label: "1 - not yet", Value: "1"}, {Label: "2 - with help", Value: "2"}, {Label: "3 - alone", Value: "3"}}
}

func everyKind() bot.Form {
	return bot.Form{
		Action: bot.Do("intake.save", "in_1"), Title: "About you", Submit: "Save", Cancel: "Not now",
		Pages: []bot.Page{
			{Title: "Your work", Fields: []bot.Input{
				{Kind: bot.Note, Key: "why", Label: "Your mentor sees **all** of this."},
				{Kind: bot.Line, Key: "role", Label: "Your role", Hint: "As on your badge", Max: 80},
				{Kind: bot.Paragraph, Key: "goal", Label: "What do you want to learn?", Optional: true},
				{Kind: bot.Choice, Key: "unit", Label: "Unit", Options: []bot.Option{{Label: "Ward", Value: "ward"}, {Label: "Clinic", Value: "clinic"}}},
				{Kind: bot.Choices, Key: "days", Label: "Days", Options: []bot.Option{{Label: "Monday", Value: "mon"}, {Label: "Tuesday", Value: "tue"}}},
			}},
			{Title: "Your start", Fields: []bot.Input{
				{Kind: bot.Scale, Key: "level", Label: "Hand-off", Options: scale()},
				{Kind: bot.Date, Key: "start", Label: "First day"},
				{Kind: bot.Someone, Key: "mentor", Label: "Whom do you know already?", Optional: true},
			}},
		},
	}
}

// draft is a form that was begun earlier.
func draft() bot.Form {
	return bot.Form{
		Action: bot.Do("checkin.save", "ck_1"), Title: "Your check-in", Submit: "Send",
		Pages: []bot.Page{{Fields: []bot.Input{
			{Kind: bot.Line, Key: "word", Label: "In one word", Value: []string{"steady"}},
			{Kind: bot.Scale, Key: "level", Label: "How sure are you?", Options: scale(), Value: []string{"2"}},
			{
				Kind: bot.Choices, Key: "met", Label: "Whom did you meet?", Value: []string{"mentor", "gone"},
				Options: []bot.Option{{Label: "Mentor", Value: "mentor"}, {Label: "Supervisor", Value: "supervisor"}},
			},
			{Kind: bot.Date, Key: "next", Label: "Next session", Value: []string{"2027-03-02"}},
			{Kind: bot.Someone, Key: "who", Label: "With whom?", Value: []string{"U0SAM"}},
		}}},
	}
}

func notesOnly() bot.Form {
	return bot.Form{
		Action: "help.show", Title: "How this works", Submit: "Send", Cancel: "Close",
		Pages: []bot.Page{{Title: "Three steps", Fields: []bot.Input{
			{Kind: bot.Note, Key: "n1", Label: "- Say what you want\n- Meet\n- Look back"},
		}}},
	}
}

func longLists() bot.Form {
	var many []bot.Option
	for n := range 120 {
		many = append(many, bot.Option{Label: fmt.Sprintf("Competency %d", n), Value: fmt.Sprintf("c%d", n)})
	}
	return bot.Form{
		Action: bot.Do("intake.pick", "in_2"), Title: "Choose competencies", Submit: "Save",
		Pages: []bot.Page{{Fields: []bot.Input{
			{Kind: bot.Choice, Key: "one", Label: "One", Options: many, Value: []string{"c3"}},
			{Kind: bot.Choices, Key: "some", Label: "Some", Options: many[:15], Value: []string{"c1", "c2"}},
			{Kind: bot.Scale, Key: "scale", Label: "Long scale", Options: many[:12]},
		}}},
	}
}

func longTexts() bot.Form {
	long := strings.Repeat("long words ", 500)
	return bot.Form{
		Action: "long.save", Title: "A title much longer than allowed", Submit: "Submit everything right now", Cancel: "Cancel everything right now",
		Pages: []bot.Page{{Title: long, Fields: []bot.Input{
			{Kind: bot.Note, Key: "note", Label: long},
			{Kind: bot.Paragraph, Key: "text", Label: long, Hint: long, Value: []string{long}, Max: 9000},
		}}},
	}
}
