package discord_test

import (
	"testing"

	"cairn/bot/bottest"
	"cairn/bot/discord"
)

// TestAllThatIsSaidFitsDiscord renders every message and every form of the
// program. The same list is rendered for Slack.
func TestAllThatIsSaidFitsDiscord(t *testing.T) {
	t.Parallel()
	all, err := bottest.Words()
	if err != nil {
		t.Fatal(err)
	}
	for activity, sayings := range all {
		t.Run(activity, func(t *testing.T) {
			t.Parallel()
			looks := map[string]any{}
			for _, s := range sayings {
				if s.Form == nil {
					p := discord.MessagePost(words(), *s.Message)
					if err := discord.CheckPost(p); err != nil {
						t.Errorf("%s: %v", s.Key, err)
					}
					looks[s.Key] = p
					continue
				}
				if err := discord.CheckForm(*s.Form); err != nil {
					t.Errorf("%s: %v", s.Key, err)
				}
				looks[s.Key] = discord.Modals(words(), *s.Form)
			}
			golden(t, "words/"+activity, looks)
		})
	}
}
