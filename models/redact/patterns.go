package redact

import (
	"net/netip"
	"regexp"
	"slices"
	"strings"
)

// pattern finds one kind of place. It is tried only where something begins that
// could be one - a number, a word, a capital - and sees a short stretch of text
// there, so that a long text costs little. Group 1 of the expression is the
// place, all of it where there is no group.
type pattern struct {
	kind   Kind
	starts func(view) []int
	re     *regexp.Regexp // anchored, unless back
	back   int            // the place may begin so many bytes before the start
	cased  bool           // sees capitals; everything else is small
	after  string         // none of these stands before it
	digits int            // it has so many, at least
	holds  func(match string) bool
	near   []string // one of them stands around the place; nil: nothing must
	reach  int      // bytes
}

// stretch is how much of a text an expression sees at once, in bytes.
const stretch = 96

func (p pattern) find(v view, add func(from, to int)) {
	text := v.lower
	if p.cased {
		text = v.text
	}
	for _, start := range p.starts(v) {
		if start > 0 && strings.IndexByte(p.after, text[start-1]) >= 0 {
			continue
		}
		low := max(0, start-p.back)
		seen := text[low:min(len(text), start+stretch)]
		if p.digits > 0 && count(seen) < p.digits {
			continue // far cheaper than the expression
		}
		at := p.re.FindStringSubmatchIndex(seen)
		if at == nil {
			continue
		}
		from, to := low+at[0], low+at[1]
		if len(at) > 2 && at[2] >= 0 {
			from, to = low+at[2], low+at[3]
		}
		if from < to && (p.holds == nil || p.holds(v.text[from:to])) && p.isNear(v, from, to) {
			add(from, to)
		}
	}
}

func (p pattern) isNear(v view, from, to int) bool {
	after, _, _ := strings.Cut(v.lower[to:min(len(v.lower), to+p.reach)], ". ")
	around := v.lower[max(0, from-p.reach):from] + after
	return p.near == nil || slices.ContainsFunc(p.near, func(w string) bool { return strings.Contains(around, w) })
}

// numbers are the places where digits begin, with a plus or a parenthesis
// before them.
func numbers(v view) []int { return v.numbers }

// said are the places where one of the words begins.
func said(words ...string) func(view) []int {
	return func(v view) []int {
		var out []int
		for _, w := range words {
			for from := 0; ; {
				at := strings.Index(v.lower[from:], w)
				if at < 0 {
					break
				}
				if from += at; from == 0 || !isLetter(v.lower[from-1]) || !isLetter(w[0]) {
					out = append(out, from)
				}
				from += len(w)
			}
		}
		return out
	}
}

func either(a, b func(view) []int) func(view) []int {
	return func(v view) []int { return append(slices.Clone(a(v)), b(v)...) }
}

// capitals are the places where a word begins whose first letters are capitals.
func capitals(v view) []int {
	var out []int
	for i := 0; i+1 < len(v.text); i++ {
		if isCapital(v.text[i]) && (v.text[i+1] == '.' || isCapital(v.text[i+1])) && (i == 0 || !isLetter(v.lower[i-1])) {
			out = append(out, i)
		}
	}
	return out
}

func isCapital(b byte) bool { return 'A' <= b && b <= 'Z' }

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80 }

const (
	month = `(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.?`
	// date is a day with its year, in the ways people write one.
	date = `(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|` +
		month + ` \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|'\d{2})|\d{1,2}(?:st|nd|rd|th)?(?: de| of)? ` + month + `,?(?: de)? (?:\d{4}|'\d{2}))`
	street = `(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|boulevard|blvd|place|pl|terrace|ter|way|circle|cir|highway|hwy|parkway|pkwy|trail|trl|square|sq)`
	states = `(?:a[lkzr]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|p[ar]|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])`
)

var (
	months  = said("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "ene", "abr", "ago", "dic")
	births  = []string{"born", "birth", "dob", "d.o.b", "bday", "b-day", "naci", "cumple"}
	phones  = []string{"phone", "call", "tel", "cell", "mobile", "fax", "text", "number", "reach", "dial", "línea", "line", "llam", "celular"}
	socials = []string{"ssn", "s.s.n", "social", "soc sec", "seguro social"}
	served  = []string{"client", "resident", "patient", "participant", "consumer", "individual"}
	rooms   = said("room", "rm", "unit", "apt", "apartment", "suite", "bed", "habitaci", "cuarto")
	records = said("mrn", "med", "chart", "record", "claim", "policy", "member", "account", "acct", "patient", "client", "consumer",
		"case", "file", "insurance", "subscriber", "certificate", "licen", "expediente", "auth", "referral", "group")
	domains = []string{".com", ".org", ".net", ".gov", ".edu", ".io", ".me", ".info", ".us", ".health", ".care", ".co"}
)

var patterns = []pattern{
	{kind: Email, starts: said("@", "(at)", "[at]", " dot "), back: 64, re: regexp.MustCompile(`[a-z0-9._%+'-]+\s?(?:@|\(at\)|\[at\]| at )\s?[a-z0-9-]+(?:\s?(?:\.|\(dot\)|\[dot\]| dot )\s?[a-z0-9-]+)*\s?(?:\.|\(dot\)|\[dot\]| dot )\s?[a-z]{2,}\b`)},
	{kind: URL, starts: said("http://", "https://", "ftp://", "www."), re: regexp.MustCompile(`^[^\s<>"]{5,}[^\s<>".,;:!?)\]*_]`)},
	{kind: URL, starts: said(domains...), back: 64, re: regexp.MustCompile(`\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|io|me|info|us|health|care|co)(?:/[^\s<>"]*)?\b`)},
	{kind: SSN, starts: numbers, after: "-", digits: 9, re: regexp.MustCompile(`^(\d{3}[- .]\d{2}[- .]\d{4})(?:$|[^\d-])`), holds: socialNumber},
	{kind: SSN, starts: numbers, digits: 9, re: regexp.MustCompile(`^(\d{9}|\d{3}[- .]?\d{2}[- .]?\d{4})(?:$|\D)`), near: socials, reach: 30},
	{kind: SSN, starts: said("ssn", "social"), re: regexp.MustCompile(`^(?:ssn|social(?: security)?(?: number)?)(?: is| no\.?|:|#)? ?(?:ends? in|ending(?: in)?|last (?:four|4):?)? ?(\d{4})\b`)},
	{kind: Card, starts: numbers, digits: 13, re: regexp.MustCompile(`^(\d(?:[ -]?\d){12,18})(?:$|\D)`), holds: luhn},
	{kind: Phone, starts: numbers, after: ".", digits: 10, re: regexp.MustCompile(`^((?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. /])\d{3}[-. ]\d{4})(?:$|\D)`)},
	{kind: Phone, starts: numbers, digits: 9, re: regexp.MustCompile(`^(\+\d{1,3}[-. ]?(?:\(?\d{1,4}\)?[-. ]?){2,5}\d{2,4})(?:$|\D)`), holds: func(s string) bool { return count(s) >= 9 }},
	{kind: Phone, starts: numbers, digits: 7, re: regexp.MustCompile(`^(\d{3}[-. ]?\d{3}[-. ]?\d{4}|\d{3}[-. ]\d{4})(?:$|\D)`), near: phones, reach: 30},
	{kind: Birth, starts: either(numbers, months), digits: 3, re: regexp.MustCompile(`^` + date), near: births, reach: 40},
	{kind: Birth, starts: said("d.o.b", "dob", "born", "birth", "date of birth", "nacimiento"), re: regexp.MustCompile(`^(?:d\.?o\.?b\.?|born|birthday|birth|date of birth|nacimiento)\W{1,3}(?:is |on |in |was |es |el )?(` + month + ` \d{1,2}|\d{1,2}[-/]\d{1,2}|(?:19|20)\d{2})\b`)},
	{kind: Age, starts: numbers, digits: 2, re: regexp.MustCompile(`^((?:9\d|1[01]\d)[ -]?(?:years?[ -]?olds?|y\.? ?/?o\.?\b|yrs?[ -]?olds?|years? of age|años))`)},
	{kind: Age, starts: said("age", "edad"), re: regexp.MustCompile(`^(?:age[ds]?|edad)(?:\W{0,2}| of | is | de )((?:9\d|1[01]\d))\b`)},
	{kind: Age, starts: said("turn", "is now", "was now"), re: regexp.MustCompile(`^(?:turn(?:s|ed|ing)|(?:is|was) now) ((?:9\d|1[01]\d))\b`)},
	{kind: Record, starts: records, re: regexp.MustCompile(`^(?:mrn|med(?:ical)? rec(?:ord)?|chart|record|medicaid|medicare|claim|policy|member(?:ship)?|account|acct|patient|client|consumer|case|file|insurance|subscriber|certificate|licen[sc]e|expediente|auth(?:orization)?|referral|group)(?: (?:no|number|num|id|identifier|número))?\.?\s?(?:is|was|[:#=-]|id|no\.?)?\s?#?\s?([a-z]{0,4}-?\d[a-z0-9]*(?:[-.][a-z0-9]+)*)`), holds: func(s string) bool { return count(s) >= 5 && !looksLikeDate.MatchString(s) }},
	{kind: Record, starts: capitals, cased: true, re: regexp.MustCompile(`^([A-Z]{2}\d{5}[A-Z])\b`)},                                                                                                         // a Medicaid number of New York
	{kind: Record, starts: numbers, cased: true, digits: 5, re: regexp.MustCompile(`^([1-9][AC-HJ-KMNP-RT-Y][0-9AC-HJ-KMNP-RT-Y]\d-?[AC-HJ-KMNP-RT-Y][0-9AC-HJ-KMNP-RT-Y]\d-?[AC-HJ-KMNP-RT-Y]{2}\d{2})\b`)}, // Medicare's
	{kind: Address, starts: numbers, re: regexp.MustCompile(`^(\d{1,5}[a-z]? (?:[nsew]\.?|north|south|east|west)? ?(?:[a-z0-9'.-]+ ){1,3}` + street + `\b\.?(?:[, ]+(?:apt|unit|suite|ste|#) ?[a-z0-9-]+)?)`), holds: addressed},
	{kind: Address, starts: numbers, back: 4, digits: 5, re: regexp.MustCompile(`\b(` + states + `,? \d{5}(?:-\d{4})?)\b`), holds: func(s string) bool { return isCapital(s[0]) && isCapital(s[1]) }},
	{kind: Address, starts: said("zip", "postal code", "código postal", "codigo postal"), re: regexp.MustCompile(`^(?:zip|postal|c[oó]digo postal)(?: code)?(?: is|:)? ?(\d{5}(?:-\d{4})?)\b`)},
	{kind: Address, starts: said("p.o. box", "po box", "p. o. box", "p.o box"), re: regexp.MustCompile(`^p\.?\s?o\.? box \d+`)},
	{kind: IP, starts: numbers, after: ".", digits: 4, re: regexp.MustCompile(`^(\d{1,3}(?:\.\d{1,3}){3})(?:$|[^\d.]|\.\D|\.$)`), holds: isIP},
	{kind: IP, starts: said(":"), back: 5, re: regexp.MustCompile(`(?:^|[^0-9a-f:])((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{1,4})(?:$|[^0-9a-f:])`), holds: isIP},
	{kind: Room, starts: rooms, re: regexp.MustCompile(`^((?:room|rm|unit|apt|apartment|suite|bed|habitaci[oó]n|cuarto)\.? ?(?:no\.?|number|#)? ?\d{1,4}[a-z]?)\b`)},
	{kind: Initials, starts: capitals, cased: true, after: ".", re: regexp.MustCompile(`^([A-Z]\. ?[A-Z]\.?(?: ?[A-Z]\.)?)(?:$|[^\w])`), holds: dotted, near: dated, reach: 40},
	{kind: Initials, starts: capitals, cased: true, re: regexp.MustCompile(`^([A-Z]{2,3})(?:'s)? (?:on|of|from|-|,|\(|at)? ?\(?(?:\d{1,2}[-/]\d{1,2}|\d{4}-\d{2}-\d{2})`), holds: initials},
	{kind: Initials, starts: said(served...), cased: true, re: regexp.MustCompile(`^[a-zA-Z]+ ([A-Z]\.? ?[A-Z]?\.?)(?:$|[^\w])`), holds: func(s string) bool { return s != "A" && s != "I" && initials(s) }},
}

// dated are what a date has in it, but for its numbers.
var dated = []string{
	"/0", "/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9", "-0", "-1", "-2", "-3",
	"jan", "feb", "march", "apr", "may ", "june", "july", "aug", "sept", "octo", "nov", "dec",
}

var looksLikeDate = regexp.MustCompile(`^(?:\d{4}[-.]\d{1,2}[-.]\d{1,2}|\d{1,2}[-.]\d{1,2}[-.]\d{2,4})$`)

func count(s string) int {
	n := 0
	for i := range len(s) {
		if isDigit(s[i]) {
			n++
		}
	}
	return n
}

// socialNumber refuses numbers that were never given out.
func socialNumber(s string) bool {
	return !strings.HasPrefix(s, "000") && !strings.HasPrefix(s, "666") && s[4:6] != "00"
}

// luhn is the check digit of payment cards (ISO/IEC 7812-1).
func luhn(s string) bool {
	sum, double := 0, false
	for i := len(s) - 1; i >= 0; i-- {
		if !isDigit(s[i]) {
			continue
		}
		d := int(s[i] - '0')
		if double {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum, double = sum+d, !double
	}
	return sum%10 == 0
}

func isIP(s string) bool {
	_, err := netip.ParseAddr(s)
	return err == nil && len(s) > 5
}

// addressed tells "12 Oak Street" from "2 staff on the way".
func addressed(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if first := word[0]; 'A' <= first && first <= 'Z' {
			return true
		}
	}
	return false
}

// acronyms are capital letters that are nobody's initials.
var acronyms = words(`DOB SSN MRN AM PM ID OK TV US UK EU RN LPN CNA DSP MD DO PA NP OT PT SW ER ED ICU BP HR RR PRN BID TID QID QD PO IM IV SQ PCP ISP IEP BSP PBS ABC
	ADL CPR AED GI UTI MAR MARS TAR HS NPO DNR POC QA QI CEO CFO COO HIPAA PHI ROI FYI ASAP CPI EMS EMT GPS FAQ PDF CEU VA DD IDD ID SIB TBI ASD ADHD
	PTSD OCD DX TX RX HX SX FX LOA AWOL AMA SRO OPWDD CQL NADSP USB PPE TB MRSA RSV HIV EKG ECG CT MRI LAB WT HT BM OD OS OU NA`)

func initials(s string) bool {
	return !acronyms[strings.ToUpper(strings.NewReplacer(".", "", " ", "").Replace(s))]
}

// dotted refuses what is written with dots and is no initials.
func dotted(s string) bool {
	switch strings.ReplaceAll(strings.ReplaceAll(s, " ", ""), ".", "") {
	case "AM", "PM", "US", "ID", "MD", "UK":
		return false
	}
	return true
}

func words(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
