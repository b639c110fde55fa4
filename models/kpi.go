package models

import (
	"cmp"
	"slices"
)

// KPI is something that a program wants to reach, as a share in percent of what
// is on file anyway: where it stood, where it is to be, and by when. Goals of
// pairs may serve it.
type KPI struct {
	Key          string
	Name         string
	Names        map[string]string // by locale, where translated
	Measure      Measure
	Days         int // of measures that wait for a day; 0 of the others
	Baseline     int // percent
	Target       int // percent, above the baseline
	By           Date
	Competencies []CompetencyKey // goals in these serve it, unless they name another
}

// Measure is what a KPI counts. The set is closed: each is counted from what
// people do anyway, so that nobody is asked for a number.
type Measure string

// The measures. In each of them more is better.
const (
	MeasureMentored Measure = "mentored"      // mentees who have a mentor
	MeasureMatched  Measure = "matched"       // mentees who had one within so many days of their intake
	MeasureMeets    Measure = "meets"         // pairs that met twice in the last thirty days
	MeasureAnswered Measure = "answered"      // check-ins that were answered
	MeasureClosed   Measure = "goals_closed"  // goals closed with a score, of those whose day has come
	MeasureReached  Measure = "goals_reached" // goals that came out as agreed or better, of those closed
	MeasureOnTime   Measure = "gates_on_time" // gates decided by their date
	MeasureRetained Measure = "retained"      // people still here so many days after they were hired
)

// AllMeasures lists the measures in the order of program.yaml.
var AllMeasures = []Measure{
	MeasureMentored, MeasureMatched, MeasureMeets, MeasureAnswered, MeasureClosed, MeasureReached, MeasureOnTime, MeasureRetained,
}

// Waits reports whether a measure counts what has become of somebody after so
// many days.
func (m Measure) Waits() bool { return m == MeasureMatched || m == MeasureRetained }

// NameIn is the KPI's name in a language.
func (k KPI) NameIn(locale string) string {
	return cmp.Or(k.Names[locale], k.Name)
}

// ServedBy reports whether a goal serves the KPI: it names it, or names none and
// is in one of its competencies.
func (k KPI) ServedBy(g Goal) bool {
	return g.Serves == k.Key || g.Serves == "" && slices.Contains(k.Competencies, g.Competency)
}

// KPI is the KPI with the key.
func (p Policy) KPI(key string) (KPI, bool) {
	return first(p.KPIs, func(k KPI) bool { return k.Key == key })
}
