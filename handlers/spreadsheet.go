package handlers

import (
	"bufio"
	"encoding/csv"
	"io"
	"strings"

	"cairn/bot"
)

// Spreadsheet reads what a spreadsheet saves as "CSV UTF-8": rows of any width,
// and before the first cell the mark that some programs set there.
func Spreadsheet(r io.Reader) *csv.Reader {
	const mark = "\ufeff"
	text := bufio.NewReader(r)
	if begins, _ := text.Peek(len(mark)); string(begins) == mark {
		_, _ = text.Discard(len(mark))
	}
	reader := csv.NewReader(text)
	reader.FieldsPerRecord, reader.TrimLeadingSpace = -1, true
	return reader
}

// Cell is what a cell says, on one line and without what nobody sees.
func Cell(text string) string {
	return strings.Join(strings.Fields(bot.Clean(text)), " ")
}
