package discord_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/bot/discord/discordfake"
)

// cases is the home of a supervisor with n cases, each with what a case has.
func cases(n int) bot.Home {
	todo := bot.Section{Title: "To do"}
	for i := range n {
		do := func(name string) bot.Action { return bot.Do("escalation."+name, fmt.Sprint("cs_", i)) }
		todo.Cards = append(todo.Cards, bot.Message{
			Title: fmt.Sprintf("Case %d", i), Text: "Her gate was due on Tuesday. Until someone decides, nothing changes.",
			Buttons: []bot.Button{
				{Label: "Acknowledge", Action: do("acknowledge"), Style: bot.Primary},
				{Label: "Decide", Action: do("decide")},
				{Label: "Reassign", Action: do("reassign")},
				{Label: "Snooze", Action: do("snooze")},
				{Label: "Call next", Action: do("next"), Confirm: "The next level is called right now."},
				{Label: "Recuse", Action: do("recuse"), Confirm: "You step out of this case for good."},
			},
			Footer: "Only you see this. If nobody acts, the next level is told.",
		})
	}
	always := bot.Section{Title: "Whenever you need it", Cards: []bot.Message{
		{Text: "Is something unsafe?", Buttons: []bot.Button{{Label: "Raise a concern", Action: "flag.raise"}}},
	}}
	return bot.Home{Title: "Where you stand", Sections: []bot.Section{todo, always}}
}

// TestEverythingOnAHomeCanBeReached: what does not fit is counted, and the rest
// is a button away, with everything that can be done about it.
func TestEverythingOnAHomeCanBeReached(t *testing.T) {
	t.Parallel()
	o := openOffice(t)
	o.reacts(func(ctx context.Context, e bot.Event) bot.Answer {
		if err := o.discord.PublishHome(ctx, e.User, cases(10)); err != nil {
			t.Error(err)
		}
		return bot.Answer{}
	})
	o.must(o.Command(mia, "home", ""))
	seen := map[string]bool{}
	home := o.last(mia, "Case 0")
	for rest := "The rest (7)"; ; {
		for i := range 10 {
			if strings.Contains(home.Text(), fmt.Sprintf("**Case %d**", i)) {
				seen[fmt.Sprint(i)] = true
			}
		}
		if !strings.Contains(home.Text(), "Raise a concern") || !strings.Contains(home.Text(), "Recuse") {
			t.Errorf("a page without a way out: %s", home.Text())
		}
		if rest == "" {
			break
		}
		o.must(o.Press(mia, home.ID, rest))
		next := o.last(mia, "Case")
		if next.Text() == home.Text() {
			t.Fatalf("%s shows the same", rest)
		}
		home, rest = next, restOf(next)
	}
	if len(seen) != 10 || len(o.Messages(mia)) != 1 {
		t.Errorf("seen %d of 10, in %d messages", len(seen), len(o.Messages(mia)))
	}
	o.must(o.discord.PublishHome(t.Context(), mia, cases(10)))
	if again := o.last(mia, "Case"); again.Text() != home.Text() {
		t.Errorf("a change elsewhere turns her page: %s", again.Text())
	}
	o.must(o.discord.PublishHome(t.Context(), mia, cases(2)))
	o.last(mia, "**Case 1**")
	o.must(o.Press(mia, home.ID, "My home"))
	o.last(mia, "**Case 0**")
}

// restOf is the label of the button that shows the rest, "" for none.
func restOf(m discordfake.Message) string {
	for _, row := range m.Components {
		for _, c := range row.Components {
			if strings.HasPrefix(c.Label, "The rest") {
				return c.Label
			}
		}
	}
	return ""
}
