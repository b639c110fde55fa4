package roster

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strings"
	"time"

	"cairn/bot"
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

// Row is one person of a roster: a line of people.csv.
type Row struct {
	Line                      int
	Name, Email, Zone, Locale string
	Title, Site, Supervisor   string
	HiredOn                   models.Date
	Roles                     []models.Role
	Users                     map[string]string // platform -> user
}

func (r Row) has(role models.Role) bool { return slices.Contains(r.Roles, role) }

// Parse reads the file and says everything that is wrong with it.
func Parse(r io.Reader, defaults models.Policy) ([]Row, Result) {
	reader := csv.NewReader(r)
	reader.FieldsPerRecord = -1
	reader.TrimLeadingSpace = true
	at, result := header(reader)
	if len(result.Mistakes) > 0 {
		return nil, result
	}
	var rows []Row
	emails := map[string]int{}
	for {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return rows, result
		}
		if err != nil {
			m := Mistake{What: "this is not CSV: " + err.Error()}
			if wrong, ok := errors.AsType[*csv.ParseError](err); ok {
				m = Mistake{Line: wrong.StartLine, What: "this is not CSV: " + wrong.Err.Error()}
			}
			result.Mistakes = append(result.Mistakes, m)
			return rows, result
		}
		line, _ := reader.FieldPos(0)
		one, wrong := parseRow(cells(record, at), defaults)
		one.Line = line
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

// header reads the first line: where each column stands.
func header(reader *csv.Reader) (at map[string]int, result Result) {
	names, err := reader.Read()
	if err != nil {
		result.Mistakes = []Mistake{{What: "there is no header line: the first line names the columns " + strings.Join(columns, ",")}}
		return nil, result
	}
	at = map[string]int{}
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))
		at[name] = i
		if !slices.Contains(columns, name) {
			result.Warnings = append(result.Warnings, fmt.Sprintf("column %q is not known and is left out", name))
		}
	}
	for _, must := range []string{"name", "email"} {
		if _, ok := at[must]; !ok {
			result.Mistakes = append(result.Mistakes, Mistake{Line: 1, What: fmt.Sprintf("the column %q is missing", must)})
		}
	}
	return at, result
}

// cells is a record by the names of its columns; a column that is not there is
// empty.
func cells(record []string, at map[string]int) func(string) string {
	return func(name string) string {
		if i, ok := at[name]; ok && i < len(record) {
			return bot.Clean(strings.TrimSpace(record[i]))
		}
		return ""
	}
}

func parseRow(cell func(string) string, defaults models.Policy) (Row, []string) {
	var wrong []string
	bad := func(format string, args ...any) { wrong = append(wrong, fmt.Sprintf(format, args...)) }
	r := Row{
		Name: cell("name"), Email: strings.ToLower(cell("email")), Zone: cell("timezone"), Locale: strings.ToLower(cell("locale")),
		Title: cell("title"), Site: cell("site"), Supervisor: strings.ToLower(cell("supervisor_email")), Users: map[string]string{},
	}
	if r.Name == "" {
		bad("name is empty")
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
	if day := cell("hired_on"); day != "" {
		on, ok := models.ParseDate(day)
		if r.HiredOn = on; !ok {
			bad("hired_on %q is not a date such as 2027-01-31", day)
		}
	}
	if r.Supervisor != "" && r.Supervisor == r.Email {
		bad("supervisor_email is the person's own")
	}
	for platform, column := range map[string]string{"slack": "slack_id", "discord": "discord_id"} {
		if user := cell(column); user != "" {
			r.Users[platform] = user
		}
	}
	for name := range strings.SplitSeq(cell("roles"), ";") {
		name = strings.ToLower(strings.TrimSpace(name))
		role := models.Role(name)
		switch {
		case name == "":
		case !slices.Contains(models.AllRoles, role):
			bad("role %q is not known: use %s", name, roleNames())
		case !r.has(role):
			r.Roles = append(r.Roles, role)
		}
	}
	return r, wrong
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
func checkSupervisors(rows []Row, above map[string]string, known map[string]models.PersonID, mistakes []Mistake) ([]Row, []Mistake) {
	lines := map[string]int{}
	for _, r := range rows {
		lines[r.Email] = r.Line
	}
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
