package outcomes

import (
	"cmp"
	"slices"

	"cairn/models"
)

// Site is one site beside the others.
type Site struct {
	Name     string
	Mentored Share
	Answered Share
}

// Sites is who has a mentor, and whose check-ins are answered, site by site, so
// that one which is left behind is seen. A site of fewer than Least is left
// out; and when that is one alone, the next smallest is too, or the one could
// be had by subtraction. Nil when fewer than two remain to compare.
func Sites(r Record, s Span) []Site {
	at := map[models.PersonID]string{}
	members := map[string][]models.Person{}
	for _, p := range r.Mentees {
		if p.Site != "" {
			at[p.ID] = p.Site
			members[p.Site] = append(members[p.Site], p)
		}
	}
	asked := map[string][]models.CheckIn{}
	for _, c := range r.CheckIns {
		asked[at[c.Person]] = append(asked[at[c.Person]], c)
	}
	var sites []Site
	for name, people := range members {
		f := Of(Record{Mentees: people, Mentorships: r.Mentorships, CheckIns: asked[name]}, s)
		sites = append(sites, Site{Name: name, Mentored: f.Mentored, Answered: f.Answered})
	}
	slices.SortFunc(sites, func(a, b Site) int {
		return cmp.Or(cmp.Compare(b.Mentored.Of, a.Mentored.Of), cmp.Compare(a.Name, b.Name))
	})
	large := slices.IndexFunc(sites, func(s Site) bool { return !s.Mentored.Shown() })
	switch {
	case large < 0:
		large = len(sites)
	case large == len(sites)-1:
		large--
	}
	if large < 2 {
		return nil
	}
	shown := sites[:large]
	slices.SortFunc(shown, func(a, b Site) int { return cmp.Compare(a.Name, b.Name) })
	return shown
}
