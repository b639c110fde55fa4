package slack_test

import (
	"testing"

	"cairn/bot/bottest"
	"cairn/bot/slack"
)

// TestAllThatIsSaidFitsSlack renders every message and every form of the
// program. The same list is rendered for Discord.
func TestAllThatIsSaidFitsSlack(t *testing.T) {
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
					blocks := slack.MessageBlocks(words(), *s.Message)
					if err := slack.CheckMessage("chat.postMessage", blocks); err != nil {
						t.Errorf("%s: %v", s.Key, err)
					}
					looks[s.Key] = blocks
					continue
				}
				view, err := slack.Modal(words(), *s.Form)
				if err != nil {
					t.Errorf("%s: %v", s.Key, err)
				}
				looks[s.Key] = view
			}
			golden(t, "words/"+activity, looks)
		})
	}
}

// TestEveryLanguageFitsSlack: what fits in English may be longer elsewhere.
func TestEveryLanguageFitsSlack(t *testing.T) {
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
					_, err = slack.Modal(words(), *s.Form)
				} else {
					err = slack.CheckMessage("chat.postMessage", slack.MessageBlocks(words(), *s.Message))
				}
				if err != nil {
					t.Errorf("%s: %s: %v", locale, s.Key, err)
				}
			}
		}
	}
}
