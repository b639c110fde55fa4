package matching

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"cairn/models"
)

// term is one part of a score: how much a mentor has of something that is good
// for a mentee.
type term struct {
	name  string
	whole int // how much of it brings all of its points
	// asks is all that it looks at in a mentee besides the growth area: who asks the
	// same gets the same of a mentor.
	asks func(g *ground, mentee *wish) string
	// part is how much there is of it for this mentee.
	part func(g *ground, mentee *wish) func(c *candidate) int
	// count is the number that the reason says; nil for none.
	count func(part int) int
}

// terms are in the order in which people read them. What is shown comes first;
// the wait decides between like cases.
var terms = []term{
	{"shown", 5, nothing, shownStrength, itself},
	{"said", 5, nothing, saidStrength, nil},
	{"also", 2, func(_ *ground, w *wish) string { return list(w.also) }, otherStrengths, itself},
	{"times", 3, func(g *ground, w *wish) string { return g.location(w.Person).String() + list(w.Times) }, sharedTimes, itself},
	{"near", 1, func(_ *ground, w *wish) string { return strconv.Itoa(w.Level) }, fewAhead, nil},
	{"site", 1, func(g *ground, w *wish) string { return g.org.Person(w.Person).Site }, sameSite, nil},
	{"shift", 1, func(_ *ground, w *wish) string { return w.Shift }, sameShift, nil},
	{"style", 2, func(_ *ground, w *wish) string { return list(w.Styles) }, sharedStyles, itself},
	{"ranked", shortlist, func(_ *ground, w *wish) string { return list(w.Picked) }, ranked, func(part int) int { return shortlist - part + 1 }},
	{"room", 1, nothing, moreRoom, nil},
	{"waited", mostWeeks, func(g *ground, w *wish) string { return strconv.Itoa(min(g.weeks(w), mostWeeks)) }, waited, itself},
}

const (
	week      = 7 * 24 * time.Hour
	mostWeeks = 5 // of waiting that count

	// shortlist is how many mentors a mentee may rank.
	shortlist = 5
)

func nothing(*ground, *wish) string { return "" }
func itself(part int) int           { return part }

// list is a list as one text that no other list has.
func list[T ~string](entries []T) string {
	var out strings.Builder
	for _, entry := range entries {
		out.WriteByte(0)
		out.WriteString(string(entry))
	}
	return out.String()
}

// points is what a part of a term brings, by the program's weight.
func (g *ground) points(t term, part int) int {
	return max(0, g.policy.Weights[t.name]*min(part, t.whole)/t.whole)
}

// softScore is 0 to 1000, as a sum of named terms.
func (g ground) softScore(mentee wish, c candidate) (int, []models.Reason) {
	var reasons []models.Reason
	total := 0
	for _, t := range terms {
		part := t.part(&g, &mentee)(&c)
		points := g.points(t, part)
		if points == 0 {
			continue
		}
		reason := models.Reason{Term: "matching.term_" + t.name, Points: points, Competency: mentee.Competency}
		if t.count != nil {
			reason.Count = t.count(part)
		}
		total += points
		reasons = append(reasons, reason)
	}
	return total, reasons
}

func shownStrength(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) int { return c.shown[mentee.Competency] }
}

func saidStrength(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) int {
		if c.shown[mentee.Competency] > 0 {
			return 0
		}
		return c.strength(mentee.Competency)
	}
}

func otherStrengths(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) (n int) {
		for _, area := range mentee.also {
			n += truth(c.strength(area) >= minStrength)
		}
		return n
	}
}

func fewAhead(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) int {
		ahead := c.strength(mentee.Competency) - mentee.Level
		return truth(ahead >= 1 && ahead <= 3)
	}
}

func sameSite(g *ground, mentee *wish) func(*candidate) int {
	site := g.org.Person(mentee.Person).Site
	return func(c *candidate) int { return truth(site != "" && site == g.org.Person(c.Person).Site) }
}

func sameShift(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) int { return truth(c.Shift != "" && c.Shift == mentee.Shift) }
}

func sharedStyles(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) int { return shared(mentee.Styles, c.Styles) }
}

func ranked(_ *ground, mentee *wish) func(*candidate) int {
	return func(c *candidate) int {
		if rank := slices.Index(mentee.Picked, c.Person); rank >= 0 {
			return shortlist - rank
		}
		return 0
	}
}

func moreRoom(*ground, *wish) func(*candidate) int {
	return func(c *candidate) int { return truth(c.Free() > 1) }
}

func waited(g *ground, mentee *wish) func(*candidate) int {
	weeks := g.weeks(mentee)
	return func(*candidate) int { return weeks }
}

// weeks is how long a mentee has waited.
func (g *ground) weeks(mentee *wish) int { return max(0, int(g.now.Sub(mentee.since)/week)) }

func truth(is bool) int {
	if is {
		return 1
	}
	return 0
}

func shared(a, b []string) (n int) {
	for _, one := range a {
		n += truth(slices.Contains(b, one))
	}
	return n
}

// sharedTimes counts the mentee's times of the week of which at least two hours
// are also the mentor's, wherever the two are.
func sharedTimes(g *ground, mentee *wish) func(*candidate) int {
	_, here := g.now.In(g.location(mentee.Person)).Zone()
	return func(c *candidate) (n int) {
		_, there := g.now.In(g.location(c.Person)).Zone()
		ahead := (there - here) / 3600
		for _, t := range mentee.Times {
			n += truth(slices.ContainsFunc(c.Times, func(other string) bool { return overlap(t, other, ahead) }))
		}
		return n
	}
}

// overlap reports whether two times share two hours when the second person's
// clock is so many hours ahead; the weekend's are other days than the rest.
func overlap(a, b string, ahead int) bool {
	x, y := hoursOf(a), hoursOf(b)
	if x == (hours{}) || y == (hours{}) {
		return a == b
	}
	return x.weekend == y.weekend && min(x.to, y.to-ahead)-max(x.from, y.from-ahead) >= 2
}

type hours struct {
	from, to int
	weekend  bool
}

// hoursOf is the local hours of a time of the week that people can name.
func hoursOf(t string) hours {
	switch t {
	case "wd-am":
		return hours{8, 12, false}
	case "wd-pm":
		return hours{12, 17, false}
	case "wd-ev":
		return hours{17, 21, false}
	case "night":
		return hours{21, 30, false}
	case "we":
		return hours{9, 17, true}
	}
	return hours{}
}

func (g *ground) location(p models.PersonID) *time.Location {
	return models.Person{Zone: cmp.Or(g.org.Person(p).Zone, g.zone)}.Location()
}
