package gap

import (
	"cmp"
	"slices"
	"strconv"

	"cairn/models"
)

// mostGrowth is how many growth areas a supervisor picks at most, and one at least.
const mostGrowth = 3

// Items are the competencies to rate: those that the mentee rated, by key, with
// the one that they want to grow in first.
func Items(in models.Intake, ratings []models.Rating) []models.CompetencyKey {
	var out []models.CompetencyKey
	for _, r := range ratings {
		if r.By == r.Person && r.Competency != in.Competency && !slices.Contains(out, r.Competency) {
			out = append(out, r.Competency)
		}
	}
	slices.Sort(out)
	return append([]models.CompetencyKey{in.Competency}, out...)
}

// Asked reports whether a form that was sent asked for all of the items.
func Asked(values map[string][]string, items []models.CompetencyKey) bool {
	return !slices.ContainsFunc(items, func(key models.CompetencyKey) bool {
		_, asked := values[level(key)]
		return !asked
	})
}

// level is the field of a form in which an item is rated.
func level(key models.CompetencyKey) string { return "level_" + string(key) }

// Read takes the supervisor's answers: a level for each item, and one to three
// growth areas.
func Read(values map[string][]string, items []models.CompetencyKey, person, by models.PersonID) ([]models.Rating, error) {
	growth := values["growth"]
	if len(growth) == 0 || len(growth) > mostGrowth {
		return nil, models.Invalid{Field: "growth", Why: "gap.why_growth"}
	}
	var out []models.Rating
	for _, key := range items {
		field, n := level(key), 0
		if len(values[field]) > 0 {
			n, _ = strconv.Atoi(values[field][0])
		}
		if n < 1 || n > 5 {
			return nil, models.Invalid{Field: field, Why: "gap.why_level"}
		}
		note := ""
		if len(values["note"]) > 0 {
			note = values["note"][0]
		}
		out = append(out, models.Rating{
			Person: person, By: by, Competency: key, Level: n, Example: note, Growth: slices.Contains(growth, string(key)),
		})
	}
	return out, nil
}

// Row is one competency as both sides see it; 0 where one has not rated it.
type Row struct {
	Competency       models.CompetencyKey
	Self, Supervisor int
	Growth           bool
}

// Beside puts the newest ratings of both sides beside each other: growth areas
// first, then where the two differ most.
func Beside(ratings []models.Rating, person models.PersonID) []Row {
	rows := map[models.CompetencyKey]*Row{}
	var out []*Row
	for _, r := range ratings { // in the order in which they were given
		row := rows[r.Competency]
		if row == nil {
			row = &Row{Competency: r.Competency}
			rows[r.Competency] = row
			out = append(out, row)
		}
		if r.By == person {
			row.Self = r.Level
		} else {
			row.Supervisor, row.Growth = r.Level, r.Growth
		}
	}
	slices.SortFunc(out, func(a, b *Row) int {
		return cmp.Or(-cmp.Compare(one(a.Growth), one(b.Growth)), -cmp.Compare(a.apart(), b.apart()), cmp.Compare(a.Competency, b.Competency))
	})
	flat := make([]Row, len(out))
	for i, row := range out {
		flat[i] = *row
	}
	return flat
}

// apart is by how much the two sides differ; 0 while only one has rated.
func (r Row) apart() int {
	if r.Self == 0 || r.Supervisor == 0 {
		return 0
	}
	return max(r.Self-r.Supervisor, r.Supervisor-r.Self)
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}
