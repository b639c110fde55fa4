package matching

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"cairn/handlers"
	"cairn/models"
)

// SheetMistake is one thing that is wrong with a sheet, by line.
type SheetMistake struct {
	Line int
	What string
}

func (m SheetMistake) String() string { return fmt.Sprintf("line %d: %s", m.Line, m.What) }

// SheetColumns are those of a sheet. Email, side, competency and level must be
// there. Lists are separated by semicolons.
var SheetColumns = []string{
	"email", "name", "side", "competency", "level", "places", "languages", "times", "site", "shift", "styles", "tracks",
	"also", "avoid", "supervisor_email", "timezone", "waiting_since", "shown", "trained_on", "criteria", "trio",
}

// Sheet is a cohort from a file: for people who only want the pairs.
type Sheet struct {
	ground
	policy  models.Policy
	mentees []wish
	mentors []candidate
	lines   map[models.PersonID]int
	listed  map[models.PersonID]bool // whoever has a row, with mistakes or without
	bosses  map[models.PersonID]models.PersonID
	parts   models.OrgParts
	zones   map[string]bool // those that were looked up, and whether they are one
	wrong   []SheetMistake
}

// ReadSheet reads a sheet and says everything that is wrong with it. Rows with a
// mistake are left out.
func ReadSheet(r io.Reader, policy models.Policy, now time.Time) (*Sheet, []SheetMistake) {
	s := &Sheet{
		ground: ground{now: now}, policy: policy,
		lines: map[models.PersonID]int{}, listed: map[models.PersonID]bool{}, bosses: map[models.PersonID]models.PersonID{},
		zones: map[string]bool{},
	}
	reader := handlers.Spreadsheet(r)
	if at, ok := s.header(reader); ok {
		s.rows(reader, at)
	}
	s.circles()
	s.strangers()
	s.ground = ground{org: models.NewOrg(s.people()), policy: policy.Matching, zone: policy.Zone, now: now}
	slices.SortStableFunc(s.wrong, func(a, b SheetMistake) int { return a.Line - b.Line })
	return s, s.wrong
}

// rows reads what stands below the header.
func (s *Sheet) rows(reader *csv.Reader, at map[string]int) {
	for some := false; ; some = true {
		record, err := reader.Read()
		if errors.Is(err, io.EOF) {
			if !some {
				s.blame(1, "no rows stand below the names of the columns: write one for each mentee and each mentor")
			}
			return
		}
		if err != nil { // then the reader knows of no field where it is
			s.notCSV(err)
			return
		}
		line, _ := reader.FieldPos(0)
		if !s.readable(line, record) {
			continue
		}
		s.row(line, func(column string) string {
			if i, there := at[column]; there && i < len(record) {
				return handlers.Cell(record[i])
			}
			return ""
		})
	}
}

func (s *Sheet) notCSV(err error) {
	line, why := 1, err
	if wrong, ok := errors.AsType[*csv.ParseError](err); ok {
		line, why = wrong.StartLine, wrong.Err
	}
	s.blame(line, "is not CSV: %v", why)
}

// readable blames a line whose names would be garbled.
func (s *Sheet) readable(line int, record []string) bool {
	for _, cell := range record {
		if !utf8.ValidString(cell) {
			s.blame(line, "is not UTF-8: save the file as CSV UTF-8")
			return false
		}
	}
	return true
}

func (s *Sheet) blame(line int, format string, args ...any) {
	s.wrong = append(s.wrong, SheetMistake{line, fmt.Sprintf(format, args...)})
}

func (s *Sheet) header(reader *csv.Reader) (map[string]int, bool) {
	names, err := reader.Read()
	if _, odd := errors.AsType[*csv.ParseError](err); odd {
		s.notCSV(err)
		return nil, false
	}
	if err != nil {
		s.blame(1, "the first line must name the columns: %s", strings.Join(SheetColumns, ", "))
		return nil, false
	}
	if !s.readable(1, names) {
		return nil, false
	}
	at, ok := map[string]int{}, true
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(name))
		_, twice := at[name]
		switch {
		case !slices.Contains(SheetColumns, name):
			s.blame(1, "column %q is not known: use %s", name, strings.Join(SheetColumns, ", "))
		case twice:
			s.blame(1, "column %q stands there twice: keep one of them", name)
		default:
			at[name] = i
		}
	}
	for _, needed := range []string{"email", "side", "competency", "level"} {
		if _, there := at[needed]; !there {
			s.blame(1, "the column %q is missing", needed)
			ok = false
		}
	}
	return at, ok
}

// row reads one person.
func (s *Sheet) row(line int, cell func(string) string) {
	before := len(s.wrong)
	id := models.PersonID(strings.ToLower(cell("email")))
	in := models.Intake{
		ID: models.IntakeID(id), Person: id, Side: models.Side(strings.ToLower(cell("side"))), State: models.IntakeSubmitted,
		Competency: models.CompetencyKey(cell("competency")), Languages: listOf(cell("languages")), Times: listOf(cell("times")),
		Shift: cell("shift"), Styles: listOf(cell("styles")), Tracks: listOf(cell("tracks")), Criteria: listOf(cell("criteria")),
		TrainedOn: s.date(line, "trained_on", cell("trained_on")), Trio: s.trio(line, cell("trio")),
	}
	s.listed[id] = true
	in.CreatedAt = s.now
	in.Level = s.whole(line, "level", cell("level"), 1, 5)
	s.identity(line, id, in)
	if in.Side == models.AsMentor {
		in.Places = s.whole(line, "places", cell("places"), 0, s.policy.Caseload)
	}
	if since := s.date(line, "waiting_since", cell("waiting_since")); since != "" {
		in.CreatedAt = since.In(time.UTC)
	}
	zone := s.zone(line, cell("timezone"))
	for _, avoided := range listOf(cell("avoid")) {
		in.Avoid = append(in.Avoid, models.PersonID(strings.ToLower(avoided)))
	}
	shown := s.shown(line, cell("shown"))
	if len(s.wrong) > before {
		return
	}
	s.lines[id] = line
	s.parts.People = append(s.parts.People, models.Person{
		ID: id, Name: cell("name"), Site: cell("site"), Zone: zone, State: models.Active,
	})
	if boss := models.PersonID(strings.ToLower(cell("supervisor_email"))); boss != "" {
		s.bosses[id] = boss
	}
	if in.Side == models.AsMentor {
		s.parts.Assignments = append(s.parts.Assignments, models.Assignment{Person: id, Role: models.MentorRole})
		s.mentors = append(s.mentors, candidate{Intake: in, shown: shown})
		return
	}
	var also []models.CompetencyKey
	for _, key := range listOf(cell("also")) {
		also = append(also, models.CompetencyKey(key))
	}
	s.mentees = append(s.mentees, wish{in, without(also, in.Competency), in.CreatedAt})
}

// identity checks who a row is about.
func (s *Sheet) identity(line int, id models.PersonID, in models.Intake) {
	if !strings.Contains(string(id), "@") {
		s.blame(line, "email %q is no address", id)
	} else if first := s.lines[id]; first > 0 {
		s.blame(line, "%s stands in line %d already", id, first)
	}
	if in.Side != models.AsMentee && in.Side != models.AsMentor {
		s.blame(line, "side %q must be mentee or mentor", in.Side)
	}
	if _, known := s.policy.Competency(in.Competency); !known {
		s.blame(line, "competency %q is not in the program", in.Competency)
	}
}

func (s *Sheet) whole(line int, what, text string, low, high int) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < low || n > high {
		s.blame(line, "%s %q must be a whole number from %d to %d", what, text, low, high)
	}
	return n
}

// date reads a date that may be left out.
func (s *Sheet) date(line int, what, text string) models.Date {
	date, ok := models.ParseDate(text)
	if text != "" && !ok {
		s.blame(line, "%s %q is no date: write year-month-day, such as 2027-01-31", what, text)
	}
	return date
}

// trio reads yes or no, which is what an empty cell means.
func (s *Sheet) trio(line int, text string) bool {
	switch strings.ToLower(text) {
	case "yes", "true", "1":
		return true
	case "", "no", "false", "0":
	default:
		s.blame(line, "trio %q must be yes or no", text)
	}
	return false
}

// zone reads a time zone; the program's holds for whoever has none.
func (s *Sheet) zone(line int, name string) string {
	is, known := s.zones[name]
	if !known {
		_, err := time.LoadLocation(name)
		is = err == nil && name != "Local"
		s.zones[name] = is
	}
	if !is {
		s.blame(line, "timezone %q is not an IANA name such as America/Chicago", name)
	}
	return name
}

// shown reads "crisis_documentation:5;safety:4", what evidence shows of a mentor.
func (s *Sheet) shown(line int, text string) map[models.CompetencyKey]int {
	out := map[models.CompetencyKey]int{}
	for _, one := range listOf(text) {
		key, level, _ := strings.Cut(one, ":")
		out[models.CompetencyKey(key)] = s.whole(line, "shown", level, 1, 5)
	}
	return out
}

func listOf(text string) (out []string) {
	for one := range strings.SplitSeq(text, ";") {
		if one = strings.TrimSpace(one); one != "" {
			out = append(out, one)
		}
	}
	return out
}

// circles reports supervision that goes round: whoever supervises themselves in
// the end. It is told once for each circle, and cut where it is told.
func (s *Sheet) circles() {
	for _, p := range s.parts.People {
		way := []models.PersonID{p.ID}
		for at := s.bosses[p.ID]; at != ""; at = s.bosses[at] {
			if at == p.ID {
				s.blame(s.lines[p.ID], "supervision goes in a circle: %s", joinIDs(append(way, at)))
				delete(s.bosses, p.ID)
				break
			}
			if slices.Contains(way, at) {
				break // a circle further up: told there
			}
			way = append(way, at)
		}
	}
}

// strangers reports whom somebody wants to avoid and who has no row: a slip in
// the address would pair the two.
func (s *Sheet) strangers() {
	for _, in := range s.intakes() {
		for _, avoided := range in.Avoid {
			if !s.listed[avoided] {
				s.blame(s.lines[in.Person], "avoid %q is nobody in this file: mend the address, or leave it out", avoided)
			}
		}
	}
}

func (s *Sheet) intakes() []models.Intake {
	out := make([]models.Intake, 0, len(s.mentees)+len(s.mentors))
	for _, w := range s.mentees {
		out = append(out, w.Intake)
	}
	for _, c := range s.mentors {
		out = append(out, c.Intake)
	}
	return out
}

func joinIDs(ids []models.PersonID) string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return strings.Join(out, " reports to ")
}

// people is the organization of the sheet. Supervisors who are not in it are
// known by their address.
func (s *Sheet) people() models.OrgParts {
	parts, outside := s.parts, map[models.PersonID]bool{}
	for _, p := range s.parts.People {
		boss := s.bosses[p.ID]
		if boss == "" {
			continue
		}
		if s.lines[boss] == 0 && !outside[boss] {
			outside[boss] = true
			parts.People = append(parts.People, models.Person{ID: boss, State: models.Active})
		}
		parts.Supervisions = append(parts.Supervisions, models.Supervision{Person: p.ID, Supervisor: boss})
	}
	return parts
}

// SheetResult is what a dry run came to. Reasons and Why are prompts keys.
type SheetResult struct {
	models.Round
	Pairs []models.Proposal
	Alone []SheetGap
	Short map[models.CompetencyKey]int // how many would be matched with enough places
}

// SheetGap is somebody without a mentor.
type SheetGap struct {
	Mentee     models.PersonID
	Competency models.CompetencyKey
	Why        string
	Until      models.Date
}

// Propose pairs the sheet.
func (s *Sheet) Propose() (SheetResult, error) {
	made, err := newCohort(s.ground, s.mentees, s.mentors).propose("dry-run", s.policy)
	out := SheetResult{Round: made.Round, Pairs: made.pairs, Short: map[models.CompetencyKey]int{}}
	for _, g := range made.unmatched {
		out.Alone = append(out.Alone, SheetGap{g.mentee, g.competency, g.why, g.until})
	}
	for _, short := range made.short {
		out.Short[short.competency] = short.people
	}
	return out, err
}

// Name is a person's name, or their address.
func (s *Sheet) Name(id models.PersonID) string {
	if name := s.org.Person(id).Name; name != "" {
		return name
	}
	return string(id)
}
