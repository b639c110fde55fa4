package handlers

import (
	"strings"
	"unicode"
)

// Slug is a title as the name of a room: lower case, dashes between the words.
func Slug(title string) string {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	slug := ""
	for _, w := range words {
		if len(slug)+len(w) > 60 {
			break
		}
		slug = strings.TrimPrefix(slug+"-"+w, "-")
	}
	return slug
}
