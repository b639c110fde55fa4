package discord

import (
	"strings"
	"unicode/utf16"

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

	maxNonce       = 25
	maxThreadName  = 100
	maxCommandText = 100 // a description
	maxSubcommands = 25
	maxChoices     = 25
)

const ellipsis = "…"

// size is the length of a text as Discord counts at most.
func size(s string) int {
	n := 0
	for _, r := range s {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}

// head is the beginning of a text, n long at most.
func head(s string, n int) string {
	for i, r := range s {
		if n -= max(1, utf16.RuneLen(r)); n < 0 {
			return s[:i]
		}
	}
	return s
}

// cut shortens a text to n, and shows that it did.
func cut(s string, n int) string {
	if size(s) <= n {
		return s
	}
	return strings.TrimRight(head(s, n-1), " \n") + ellipsis
}

// line is literal text on one line.
func line(s string, n int) string {
	return cut(strings.Join(strings.Fields(bot.Clean(s)), " "), n)
}

func or(value, fallback string) string {
	if value == "" {
		return fallback
	}
	return value
}

func first(values []string) string {
	if len(values) == 0 {
		return ""
	}
	return values[0]
}
