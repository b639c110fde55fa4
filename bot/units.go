package bot

import "unicode/utf16"

// Units is the length of a text as both platforms count it at their strictest:
// in UTF-16 code units.
func Units(s string) int {
	n := 0
	for _, r := range s {
		n += max(1, utf16.RuneLen(r))
	}
	return n
}

// Head is the longest beginning of a text of at most n units that ends between
// characters.
func Head(s string, n int) string {
	for i, r := range s {
		if n -= max(1, utf16.RuneLen(r)); n < 0 {
			return s[:i]
		}
	}
	return s
}
