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
	if stray, err := bottest.Stray("testdata/words", all); err != nil || len(stray) > 0 {
		t.Errorf("golden files of no activity: %v %v", stray, err)
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

// TestEveryLanguageFitsDiscord: what fits in English may be longer elsewhere.
func TestEveryLanguageFitsDiscord(t *testing.T) {
	t.Parallel()
	tongues, err := bottest.Tongues()
	if err != nil || len(tongues) < 2 {
		t.Fatalf("%d languages, %v", len(tongues), err)
	}
	for locale, all := range tongues {
		for _, sayings := range all {
			for _, s := range sayings {
				var err error
				if s.Form != nil {
					err = discord.CheckForm(*s.Form)
				} else {
					err = discord.CheckPost(discord.MessagePost(words(), *s.Message))
				}
				if err != nil {
					t.Errorf("%s: %s: %v", locale, s.Key, err)
				}
			}
		}
	}
}
