package storytest

import (
	"slices"
	"strings"
)

// Unanswered is what a client says below a question that wants an answer and
// has none. The bot is not asked then.
const Unanswered = "Please complete this required field."

// AsksAgain is what a person is shown when a form is not taken: fields are the
// form's, in order, and refused the sentences by field. What is said of the
// first field and of the form as a whole stands without a key, since Slack shows
// both in the same place. A client that misses answers is taken at its first word.
func AsksAgain(fields []string, refused map[string]string) Seen {
	var lines []string
	if whole := refused[""]; whole != "" {
		lines = append(lines, strings.TrimSpace(whole))
	}
	for n, field := range fields {
		sentence := strings.TrimSpace(refused[field])
		switch {
		case sentence == "" || field == "":
			continue
		case n > 0:
			lines = append(lines, field+": "+sentence)
		default:
			lines = append(lines, sentence)
		}
		if sentence == Unanswered {
			break
		}
	}
	slices.Sort(lines)
	return Seen{How: Refused, Text: strings.Join(lines, "\n")}
}
