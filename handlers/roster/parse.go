package roster

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"cairn/handlers"
	"cairn/models"
)

// Mistake is one thing wrong with a roster, by line.
type Mistake struct {
	Line int // of the file; 0: the file itself
	What string
}

func (m Mistake) String() string {
	if m.Line == 0 {
		return m.What
	}
	return fmt.Sprintf("line %d: %s", m.Line, m.What)
}

// columns of people.csv. Only name and email must be there.
var columns = []string{
	"name", "email", "slack_id", "discord_id", "timezone", "locale", "title", "site", "hired_on", "supervisor_email", "roles",
}

// most is how many characters a cell may have. What is longer went into the wrong
// cell, and fits neither into a message nor into an index.
var most = []struct {
	column     string
	characters int
}{{"name", 200}, {"email", 254}, {"title", 200}, {"site", 200}}

const earliest = models.Date("1950-01-01") // that somebody who still works was hired

var localeShape = regexp.MustCompile(`^[a-z]{2,3}([-_][a-z0-9]{2,8})*$`)

// platforms are where people have accounts: a column each, and what an id looks
// like there.
var platforms = []struct {
	name, column, example string
	shape                 *regexp.Regexp
}{
	{"slack", "slack_id", "U024BE7LH", regexp.MustCompile(`^[UW][A-Z0-9]{1,30}$`)},
	{"discord", "discord_id", "80351110224678912", regexp.MustCompile(`^[0-9]{1,20}$`)},
}

// Row is one person of a roster: a line of people.csv.
type Row struct {
	Line                      int
	Name, Email, Zone, Locale string
	Title, Site, Supervisor   string
	HiredOn                   models.Date
	Roles                     []models.Role
	Users                     map[string]string // platform -> user
	columns                   map[string]int    // of the file
}

func (r Row) has(role models.Role) bool { return slices.Contains(r.Roles, role) }

// tells reports whether the file has a column. What it does not speak of stays
// as it is; an empty cell clears.
func (r Row) tells(column string) bool {
	_, ok := r.columns[column]
	return ok
}

// Parse reads the file today and says everything that is wrong with it.
func Parse(r io.Reader, defaults models.Policy, today models.Date) ([]Row, Result) {
	text := bufio.NewReader(r)
	if begins, _ := text.Peek(len(archive)); string(begins) == archive {
		return nil, Result{Mistakes: []Mistake{{Line: 1, What: workbook}}, Broken: true}
	}
	reader := handlers.Spreadsheet(text)
	at, width, result := header(reader)
	if len(result.Mistakes) > 0 {
		result.Broken = true
		return nil, result
	}
	var rows []Row
	emails := map[string]int{}
	result.lines = emails
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			if len(emails) == 0 {
				result.Mistakes, result.Broken = []Mistake{{What: "there is nobody below the header line"}}, true
			}
			return rows, result
		}
		if err != nil {
			m := Mistake{What: "this is not CSV: " + err.Error()}
			if wrong, ok := errors.AsType[*csv.ParseError](err); ok {
				m = Mistake{Line: wrong.StartLine, What: "this is not CSV: " + wrong.Err.Error()}
			}
			m.What += "; nothing from here on can be read"
			result.Mistakes, result.Broken = append(result.Mistakes, m), true
			return rows, result
		}
		if strings.Join(record, "") == "" {
			continue
		}
		line, _ := reader.FieldPos(0)
		one, wrong := parseRow(cells(record, at), defaults, today)
		one.Line, one.columns = line, at
		wrong = append(misshapen(record, width, reader.Comma), wrong...)
		if first, twice := emails[one.Email]; twice && one.Email != "" {
			wrong = append(wrong, fmt.Sprintf("email is on line %d already", first))
		}
		emails[one.Email] = line
		for _, what := range wrong {
			result.Mistakes = append(result.Mistakes, Mistake{Line: line, What: what})
		}
		if len(wrong) == 0 {
			rows = append(rows, one)
		}
	}
}

// What is wrong with a file as some spreadsheets save it.
const (
	workbook = `this is a workbook and not CSV: save it as "CSV UTF-8"`
	notUTF8  = `this is not UTF-8: save the file as "CSV UTF-8"`
	archive  = "PK\x03\x04" // how a file begins that is .xlsx or .ods
	oldLines = `the lines end as on an old Macintosh: save the file as "CSV UTF-8"`
)

// header reads the first line: where each column stands, and how many there are.
func header(reader *csv.Reader) (at map[string]int, width int, result Result) {
	bad := func(line int, format string, args ...any) {
		result.Mistakes = append(result.Mistakes, Mistake{line, fmt.Sprintf(format, args...)})
	}
	names, err := reader.Read()
	wrong, odd := errors.AsType[*csv.ParseError](err)
	switch whole := strings.Join(names, ""); {
	case odd:
		bad(wrong.StartLine, "this is not CSV: %v", wrong.Err)
	case err != nil:
		bad(0, "there is no header line: the first line names the columns %s", strings.Join(columns, ","))
	case !utf8.ValidString(whole):
		bad(1, notUTF8)
	case strings.Contains(whole, "\r"):
		bad(1, oldLines)
	}
	if len(result.Mistakes) > 0 {
		return nil, 0, result
	}
	at = map[string]int{}
	unnamed := 0
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(name))
		_, twice := at[name]
		switch known := slices.Contains(columns, name); {
		case known && twice:
			bad(1, "the column %q is there twice", name)
		case name == "": // a spreadsheet ends its lines with several
			unnamed++
		case !known:
			result.Warnings = append(result.Warnings, fmt.Sprintf("column %q is not known and is left out", name))
		}
		at[name] = i
	}
	if unnamed > 0 {
		result.Warnings = append(result.Warnings, fmt.Sprintf("columns without a name are left out: %d", unnamed))
	}
	for _, must := range []string{"name", "email"} {
		if _, ok := at[must]; !ok {
			bad(1, "the column %q is missing", must)
		}
	}
	return at, len(names), result
}

// misshapen is what is wrong with a line before anybody looks at what it says.
func misshapen(record []string, width int, separator rune) (wrong []string) {
	switch {
	case len(record) > width && separator == ';' && strings.Join(record[width:], "") != "":
		wrong = append(wrong, "there are more cells than columns: put several roles, and text with a semicolon, in quotes")
	case len(record) > width && strings.Join(record[width:], "") != "":
		wrong = append(wrong, "there are more cells than columns: separate roles by ; and put text with a comma in quotes")
	case len(record) < width:
		wrong = append(wrong, fmt.Sprintf("there are %d cells and %d columns: an empty cell needs its %s", len(record), width, separators[separator]))
	}
	if !utf8.ValidString(strings.Join(record, "")) {
		wrong = append(wrong, notUTF8)
	}
	return wrong
}

// separators are what may stand between two cells.
var separators = map[rune]string{',': "comma", ';': "semicolon", '\t': "tab"}

// cells is a record by the names of its columns; a column that is not there is
// empty.
func cells(record []string, at map[string]int) func(string) string {
	return func(name string) string {
		if i, ok := at[name]; ok && i < len(record) {
			return handlers.Cell(record[i])
		}
		return ""
	}
}

func parseRow(cell func(string) string, defaults models.Policy, today models.Date) (Row, []string) {
	var wrong []string
	bad := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	r := Row{
		Name: cell("name"), Email: strings.ToLower(cell("email")), Zone: cell("timezone"), Locale: strings.ToLower(cell("locale")),
		Title: cell("title"), Site: cell("site"), Supervisor: strings.ToLower(cell("supervisor_email")),
	}
	if r.Name == "" {
		bad("name is empty")
	}
	for _, m := range most {
		if utf8.RuneCountInString(cell(m.column)) > m.characters {
			bad("%s has more than %d characters", m.column, m.characters)
		}
	}
	if a, err := mail.ParseAddress(r.Email); err != nil || a.Address != r.Email {
		bad("email is not an address")
	}
	if r.Zone == "" {
		r.Zone = defaults.Zone
	}
	if _, err := time.LoadLocation(r.Zone); err != nil || r.Zone == "" || r.Zone == "Local" {
		bad("timezone %q is not an IANA name such as America/Chicago", r.Zone)
	}
	if r.Locale == "" {
		r.Locale = defaults.Locale
	}
	if r.Locale != "" && !localeShape.MatchString(r.Locale) {
		bad("locale %q is not a language such as en or es", r.Locale)
	}
	var more []string
	r.HiredOn, more = hiredIn(cell("hired_on"), today)
	wrong = append(wrong, more...)
	if r.Supervisor != "" && r.Supervisor == r.Email {
		bad("supervisor_email is the person's own")
	}
	r.Users, more = accountsIn(cell)
	wrong = append(wrong, more...)
	r.Roles, more = rolesIn(cell("roles"))
	return r, append(wrong, more...)
}

// hiredIn is the date in a cell, and what is wrong with it.
func hiredIn(cell string, today models.Date) (on models.Date, wrong []string) {
	on, ok := models.ParseDate(cell)
	switch {
	case cell == "":
	case !ok:
		wrong = append(wrong, fmt.Sprintf("hired_on %q is not a date such as 2027-01-31", cell))
	case on.Before(earliest):
		wrong = append(wrong, fmt.Sprintf("hired_on %q is before 1950: write the year in full", cell))
	case today.PlusMonths(12).Before(on): // people are on file some time before they begin
		wrong = append(wrong, fmt.Sprintf("hired_on %q is more than a year ahead: is it the right year?", cell))
	}
	return on, wrong
}

// accountsIn is a row's accounts by platform, and what is wrong with them.
func accountsIn(cell func(string) string) (users map[string]string, wrong []string) {
	users = map[string]string{}
	for _, p := range platforms {
		user := cell(p.column)
		switch {
		case user == "":
		case !p.shape.MatchString(user):
			wrong = append(wrong, fmt.Sprintf("%s %q is not an id such as %s", p.column, user, p.example))
		default:
			users[p.name] = user
		}
	}
	return users, wrong
}

// rolesIn is the roles of a cell, each once, and what is wrong with them.
func rolesIn(cell string) (roles []models.Role, wrong []string) {
	for name := range strings.SplitSeq(cell, ";") {
		name = strings.ToLower(strings.TrimSpace(name))
		role := models.Role(name)
		switch {
		case name == "":
		case !slices.Contains(models.AllRoles, role):
			wrong = append(wrong, fmt.Sprintf("role %q is not known: use %s", name, roleNames()))
		case !slices.Contains(roles, role):
			roles = append(roles, role)
		}
	}
	return roles, wrong
}

func roleNames() string {
	names := make([]string, len(models.AllRoles))
	for i, r := range models.AllRoles {
		names[i] = string(r)
	}
	return strings.Join(names, ", ")
}

// checkSupervisors finds supervisors whom nobody knows, chains that end where
// they began, and who is supervised by a line with such a mistake. Above is who
// supervises whom, by email, once the rows were imported.
func checkSupervisors(rows []Row, lines map[string]int, above map[string]string, known map[string]models.PersonID, mistakes []Mistake) ([]Row, []Mistake) {
	good := slices.Clone(rows)
	for dropped := true; dropped; {
		dropped = false
		good = slices.DeleteFunc(good, func(r Row) bool {
			what := wrongAbove(r, good, lines, above, known)
			if what != "" {
				dropped = true
				mistakes = append(mistakes, Mistake{Line: r.Line, What: what})
			}
			return what != ""
		})
	}
	slices.SortStableFunc(mistakes, func(a, b Mistake) int { return a.Line - b.Line })
	return good, mistakes
}

// wrongAbove is what is wrong with a row's supervisor.
func wrongAbove(r Row, good []Row, lines map[string]int, above map[string]string, known map[string]models.PersonID) string {
	_, listed := lines[r.Supervisor]
	_, stored := known[r.Supervisor]
	if circle := circleOf(r.Email, above); circle != nil {
		return "supervision goes in a circle here: " + told(circle, lines)
	}
	switch {
	case r.Supervisor == "" || stored:
		return ""
	case !listed:
		return fmt.Sprintf("supervisor_email %q is nobody in this file or in the program", r.Supervisor)
	case !slices.ContainsFunc(good, func(g Row) bool { return g.Email == r.Supervisor }):
		return fmt.Sprintf("supervisor_email %q is on a line with a mistake", r.Supervisor)
	}
	return ""
}

// circleOf is the chain of supervisors that leads back to where it began; nil
// when it does not.
func circleOf(start string, above map[string]string) []string {
	chain := []string{start}
	for at := above[start]; at != "" && !slices.Contains(chain[1:], at); at = above[at] {
		if at == start {
			return append(chain, start)
		}
		chain = append(chain, at)
	}
	return nil
}

// told is a chain as whoever wrote the file can follow it.
func told(chain []string, lines map[string]int) string {
	for i, email := range chain {
		if line := lines[email]; line > 0 && i > 0 && i < len(chain)-1 {
			chain[i] = fmt.Sprintf("%s (line %d)", email, line)
		} else if line == 0 {
			chain[i] = email + " (in the program already)"
		}
	}
	return strings.Join(chain, " reports to ")
}
