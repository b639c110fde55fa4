package precept

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"cairn/models"
)

// How long a preceptorship lasts. Source: the practice of preceptor programs, four to
// eight weeks alongside a trained colleague.
const (
	leastWeeks = 4
	mostWeeks  = 8
	moreWeeks  = 2 // added by one tap
)

// atOnce is how many people one preceptor has at once, and how many preceptors
// one person has: two, one of whom stands in for the other.
const atOnce = 2

const week = 7 * 24 * time.Hour

// Weeks reads the number of weeks that was entered.
func Weeks(entered string) (int, error) {
	n, err := strconv.Atoi(entered)
	if err != nil || n < leastWeeks || n > mostWeeks {
		return 0, models.Invalid{Field: "weeks", Why: "precept.why_weeks", Data: map[string]any{"Least": leastWeeks, "Most": mostWeeks}}
	}
	return n, nil
}

// Fit says why somebody cannot precept a person; "" if they can. They cannot if they
// are not trained, decide or ever decided about the person, are in a conflict with
// them, are away, or have enough people. Made are the decisions about the person.
func Fit(org models.Org, made []models.Decision, preceptor, person models.PersonID, now time.Time) (why string) {
	_, above := org.Supervises(preceptor, person, now)
	decided := slices.ContainsFunc(made, func(d models.Decision) bool { return d.By == preceptor || d.SecondBy == preceptor })
	holds := org.Precepting(preceptor, now)
	switch {
	case preceptor == person:
		return "precept.why_self"
	case org.Person(preceptor).State != models.Active || !org.Has(preceptor, models.PreceptorRole, now):
		return "precept.why_untrained"
	case above, decided, org.Has(preceptor, models.CredentialingRole, now), org.Conflicted(preceptor, person):
		return "precept.why_apart" // one sentence for all of these, so that it does not reveal a conflict
	case org.Away(preceptor, now):
		return "precept.why_away"
	case slices.ContainsFunc(holds, func(x models.Preceptorship) bool { return x.Person == person }):
		return "precept.why_already"
	case count(holds, func(x models.Preceptorship) bool { return x.Preceptor == preceptor }) >= atOnce:
		return "precept.why_full"
	}
	return ""
}

// Alone reports whether somebody is in their first weeks and never had a preceptor.
func Alone(org models.Org, p models.Person, now time.Time) bool {
	return p.State == models.Active && p.HiredOn != "" && now.Before(p.HiredOn.In(p.Location()).Add(mostWeeks*week)) && !org.EverPrecepted(p.ID)
}

// Missing is since when a supervisor can give somebody who is Alone a preceptor: since they
// are hired, have that supervisor, and one of those who could be is a preceptor.
func Missing(org models.Org, p models.Person, could []models.PersonID, now time.Time) time.Time {
	var first time.Time
	for _, id := range could {
		if since := org.HeldSince(id, models.PreceptorRole, now); first.IsZero() || since.Before(first) {
			first = since
		}
	}
	return models.Later(first, models.Later(p.HiredOn.In(p.Location()), org.SupervisedSince(p.ID, now)))
}

// Could lists everybody who can precept a person, by id. Made are the decisions about
// the person.
func Could(org models.Org, made []models.Decision, person models.PersonID, now time.Time) []models.PersonID {
	return slices.DeleteFunc(org.Holding(models.PreceptorRole, now), func(p models.PersonID) bool { return Fit(org, made, p, person, now) != "" })
}

// Candidate is somebody who could precept a person, with what makes them a good match.
type Candidate struct {
	models.Person
	Title, Site, Shift, Language bool                   // the same as the person's
	Shown                        []models.CompetencyKey // areas of the first gates in which others saw that they are strong
	Has                          int                    // people whom they precept now
}

// mostSuggested is how many candidates a supervisor chooses from.
const mostSuggested = 3

// strong is the level from which somebody can show others how it is done, as for
// mentors.
const strong = 4

// Suggest ranks those who could precept a person and returns the best: the same work
// comes first, then the same site, shift and language, then what they have shown, and
// then who has fewer people. Source: preceptors are assigned by role and by where
// people work.
func Suggest(org models.Org, p models.Person, could []models.PersonID, evidence map[models.PersonID][]models.Evidence, areas []models.CompetencyKey, now time.Time) []Candidate {
	var out []Candidate
	for _, id := range could {
		who := org.Person(id)
		c := Candidate{
			Person: who, Title: who.Title != "" && who.Title == p.Title, Site: who.Site != "" && who.Site == p.Site,
			Shift: (who.ShiftLasts > 0) == (p.ShiftLasts > 0), Language: who.Locale == p.Locale, Shown: shown(evidence[id], areas),
		}
		c.Has = count(org.Precepting(id, now), func(x models.Preceptorship) bool { return x.Preceptor == id })
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b Candidate) int {
		return cmp.Or(-cmp.Compare(a.near(), b.near()), -cmp.Compare(len(a.Shown), len(b.Shown)), cmp.Compare(a.Has, b.Has), cmp.Compare(a.Name, b.Name))
	})
	return out[:min(len(out), mostSuggested)]
}

// near weighs what the two have in common. Each trait outweighs all that follow it.
func (c Candidate) near() (n int) {
	for _, same := range []bool{c.Title, c.Site, c.Shift, c.Language} {
		if n *= 2; same {
			n++
		}
	}
	return n
}

// shown lists the areas in which somebody else observed that a person is strong.
func shown(all []models.Evidence, areas []models.CompetencyKey) []models.CompetencyKey {
	var out []models.CompetencyKey
	for _, e := range models.Standing(all) {
		if e.Author != e.Person && e.Level >= strong && slices.Contains(areas, e.Competency) && !slices.Contains(out, e.Competency) {
			out = append(out, e.Competency)
		}
	}
	slices.Sort(out)
	return out
}

// Room refuses more preceptors than one person may have at once.
func Room(org models.Org, person models.PersonID, more int, now time.Time) error {
	has := count(org.Precepting(person, now), func(x models.Preceptorship) bool { return x.Person == person })
	if has+more <= atOnce {
		return nil
	}
	return models.Invalid{Field: "preceptor", Why: "precept.why_enough", Data: map[string]any{"Has": has, "Most": atOnce}}
}

// Extends reports whether a preceptorship can be extended, by at least a day.
func Extends(x models.Preceptorship) bool {
	return x.Until.Before(x.From.Add(mostWeeks*week - 24*time.Hour))
}

// Longer extends a preceptorship, to eight weeks in all at most.
func Longer(x models.Preceptorship, now time.Time) (models.Preceptorship, error) {
	switch most := x.From.Add(mostWeeks * week); {
	case !now.Before(x.Until):
		return x, models.NotReady("precept.over_already")
	case !Extends(x):
		return x, models.Refused{Kind: models.ErrNotReady, Why: "precept.why_longest", Data: map[string]any{"Most": mostWeeks}}
	default:
		x.Until = x.Until.Add(moreWeeks * week)
		if x.Until.After(most) {
			x.Until = most
		}
		return x, nil
	}
}

func count(all []models.Preceptorship, which func(models.Preceptorship) bool) (n int) {
	for _, x := range all {
		if which(x) {
			n++
		}
	}
	return n
}
