package handlers

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"

	"cairn/bot"
)

// Spreadsheet reads what a spreadsheet saves as "CSV UTF-8": rows of any width,
// and before the first cell the mark that some programs set there. Where people write
// 1,5 it saves semicolons between the cells, and some save tabs: they separate where the
// first line has no comma.
func Spreadsheet(r io.Reader) *csv.Reader {
	const mark = "\ufeff"
	text := bufio.NewReader(r)
	if begins, _ := text.Peek(len(mark)); string(begins) == mark {
		_, _ = text.Discard(len(mark))
	}
	reader := csv.NewReader(text)
	begins, _ := text.Peek(longestHeader)
	if at := strings.IndexAny(firstLine(begins), ";\t"); at >= 0 && !strings.Contains(firstLine(begins), ",") {
		reader.Comma = rune(begins[at])
	}
	reader.FieldsPerRecord, reader.TrimLeadingSpace = -1, reader.Comma != '\t' // else an empty cell would be trimmed, too
	return reader
}

// longestHeader is how far the first line is looked at, in bytes.
const longestHeader = 4000

func firstLine(begins []byte) string {
	line, _, _ := strings.Cut(string(begins), "\n")
	return line
}

// Cell is what a cell says, on one line and without what nobody sees.
func Cell(text string) string {
	return strings.Join(strings.Fields(bot.Clean(text)), " ")
}
