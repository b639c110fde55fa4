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
