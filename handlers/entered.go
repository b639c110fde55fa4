package handlers

import (
	"strconv"
	"strings"

	"cairn/bot"
)

// Entered is the first value of a form field, cleaned and without surrounding
// space; empty when nothing was entered.
func Entered(values map[string][]string, key string) string {
	if len(values[key]) == 0 {
		return ""
	}
	return strings.TrimSpace(bot.Clean(values[key][0]))
}

// Number is a form field's whole number; 0 when there is none.
func Number(values map[string][]string, key string) int {
	n, _ := strconv.Atoi(Entered(values, key))
	return n
}
