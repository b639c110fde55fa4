package redact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// view is a text made plain, which remembers where each byte came from.
type view struct {
	text     string
	lower    string // the same bytes, ASCII capitals made small
	numbers  []int  // where digits begin
	from, to []int  // of each byte of text, in the original; nil: where it stands
}

// origin is where a place of the view stands in the original.
func (v view) origin(from, to int) (int, int) {
	if v.from == nil {
		return from, to
	}
	return v.from[from], v.to[to-1]
}

type viewWriter struct {
	text     strings.Builder
	from, to []int
}

func (w *viewWriter) add(s string, from, to int) {
	w.text.WriteString(s)
	for range len(s) {
		w.from, w.to = append(w.from, from), append(w.to, to)
	}
}

func (w *viewWriter) view() view {
	v := viewOf(w.text.String())
	v.from, v.to = w.from, w.to
	return v
}

// viewOf is the text itself.
func viewOf(text string) view {
	lower := []byte(text)
	var numbers []int
	for i, b := range lower {
		if isCapital(b) {
			lower[i] = b + 'a' - 'A'
		}
		if !isDigit(b) || i > 0 && isDigit(lower[i-1]) {
			continue
		}
		numbers = append(numbers, i)
		if i > 0 && (lower[i-1] == '(' || lower[i-1] == '+') {
			numbers = append(numbers, i-1)
		}
	}
	return view{text: text, lower: string(lower), numbers: numbers}
}

// lookalikes are letters and signs that are read as others: Cyrillic and Greek
// ones, dashes, spaces, quotes.
var lookalikes = func() map[rune]rune {
	pairs := map[rune]rune{}
	for from, to := range map[string]string{
		"авеёкмнорстухіјѕԁһԛԝ": "abeekmhopctyxijsdhqw",
		"АВЕЁКМНОРСТУХІЈЅԚԜ":   "ABEEKMHOPCTYXIJSQW",
		"αβεικνορτυχ":          "abeiknoptux",
		"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ":       "ABEZHIKMNOPTYX",
		"‐‑‒–—―−﹣":             "--------",
		"‘’‚“”„":               "''''''",
		"\u00a0\u2007\u202f":   "   ",
		"٠١٢٣٤٥٦٧٨٩":           "0123456789",
	} {
		plain := []rune(to)
		for i, r := range []rune(from) {
			pairs[r] = plain[i]
		}
	}
	return pairs
}()

// normalized undoes what hides a text from a pattern and not from a reader:
// compatibility forms (NFKC), look-alike letters, characters without width.
func normalized(text string) view {
	if ascii(text) {
		return viewOf(text)
	}
	w := viewWriter{from: make([]int, 0, len(text)), to: make([]int, 0, len(text))}
	w.text.Grow(len(text))
	var parts norm.Iter
	parts.InitString(norm.NFKC, text)
	for !parts.Done() {
		from := parts.Pos()
		part := parts.Next()
		for len(part) > 0 {
			r, size := utf8.DecodeRune(part)
			part = part[size:]
			if r > unicode.MaxASCII {
				if unicode.Is(unicode.Cf, r) {
					continue
				}
				if plain, known := lookalikes[r]; known {
					r = plain
				}
			}
			w.add(string(r), from, parts.Pos())
		}
	}
	return w.view()
}

// joined is the text with digits pulled together that stand apart one by one,
// such as "5 5 5 0 1 0 0"; nothing when there are none.
func joined(v view) view {
	if len(v.numbers) < 7 {
		return view{}
	}
	var w viewWriter
	add := func(i int) {
		from, to := v.origin(i, i+1)
		w.add(v.text[i:i+1], from, to)
	}
	some := false
	for i := 0; i < len(v.text); {
		end, digits := apart(v.text[i:])
		if digits < 7 {
			add(i)
			i++
			continue
		}
		some = true
		for j := i; j < i+end; j++ {
			if isDigit(v.text[j]) {
				add(j)
			}
		}
		i += end
	}
	if !some {
		return view{}
	}
	return w.view()
}

// runsApart are the places with so many digits apart that nobody writes a
// score or a list like that.
func runsApart(text string) (runs [][2]int) {
	for i := 0; i < len(text); i++ {
		if end, digits := apart(text[i:]); digits >= 9 {
			runs = append(runs, [2]int{i, i + end})
			i += end
		}
	}
	return runs
}

// apart is the length of a run of single digits with one or more separators
// between each and the next, and how many digits it has.
func apart(s string) (end, digits int) {
	for i := 0; i < len(s) && isDigit(s[i]); {
		if i+1 < len(s) && isDigit(s[i+1]) {
			break
		}
		digits++
		end = i + 1
		i++
		for i < len(s) && i < end+3 && strings.IndexByte(" .-_*/", s[i]) >= 0 {
			i++
		}
		if i == end {
			break
		}
	}
	return end, digits
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
