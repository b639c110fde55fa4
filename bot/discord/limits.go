package discord

import (
	"strings"

	"cairn/bot"
)

// What Discord takes, in UTF-16 units where it is text: Discord counts
// characters, and no text has more of those.
const (
	maxContent     = 2000
	maxRows        = 5
	maxButtons     = 5 // in a row
	maxButtonLabel = 80
	maxURL         = 512
	maxID          = 100
	maxOptions     = 25
	maxOptionText  = 100
	maxPlaceholder = 150

	maxModalTitle  = 45
	maxModalParts  = 5
	maxLabel       = 45
	maxDescription = 100
	maxInput       = 4000
	maxVisible     = 10 // radio buttons, checkboxes
	maxDisplay     = 4000

	maxHomeParts = 40
	maxHomeText  = 4000

	maxEventName = 100
	maxEventText = 1000

	maxNonce       = 25
	maxThreadName  = 100
	maxCommandText = 100 // a description
	maxSubcommands = 25
	maxChoices     = 25
)

const ellipsis = "…"

// cut shortens a text to n, and shows that it did.
func cut(s string, n int) string {
	if bot.Units(s) <= n {
		return s
	}
	return strings.TrimRight(bot.Head(s, n-1), " \n") + ellipsis
}

// line is literal text on one line.
func line(s string, n int) string {
	return cut(strings.Join(strings.Fields(bot.Clean(s)), " "), n)
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
