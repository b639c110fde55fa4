package portfolio

import (
	"strings"

	"cairn/bot"
)

// Text renders the parts of a page as plain text for the signature, which covers
// exactly what one reads. Quotations keep their marks, so that no line of a note can be
// mistaken for a line of the record.
func Text(parts []Part) string {
	var b strings.Builder
	for _, part := range parts {
		if part.Title != "" {
			b.WriteString(strings.Repeat("#", part.Depth) + " " + part.Title + "\n")
		}
		for _, block := range append(bot.Parse(part.Text), bot.Parse(part.Footer)...) {
			b.WriteString(marks[block.Kind])
			for _, span := range block.Spans {
				b.WriteString(span.Text)
			}
			b.WriteByte('\n')
		}
		b.WriteByte('\n')
	}
	return strings.ReplaceAll(b.String(), "\t", " ") // a signed text may contain no control character but line breaks
}

var marks = map[bot.BlockKind]string{bot.Item: "- ", bot.Quoted: "> "}
