package question

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"time"

	"cairn/models"
)

// leads are the roles whose holders are asked.
var leads = []models.Role{models.MentorRole, models.PreceptorRole}

// Next is up to n more colleagues to whom a question goes: those who lead, are
// here, and were not asked yet. Whoever decides about the asker's work, or is in
// conflict with them, does not hear that they did not know something. Who comes first is drawn anew for each question,
// so that over time everybody is asked as often, and the same one is drawn again
// when a handler runs twice.
func Next(org models.Org, q models.Question, n int, now time.Time) []models.PersonID {
	var all []models.PersonID
	for _, role := range leads {
		for _, p := range org.Holding(role, now) {
			if !slices.Contains(all, p) && asks(org, q, p, now) {
				all = append(all, p)
			}
		}
	}
	slices.SortFunc(all, func(x, y models.PersonID) int { return bytes.Compare(lot(q, x), lot(q, y)) })
	return all[:min(n, len(all))]
}

func asks(org models.Org, q models.Question, p models.PersonID, now time.Time) bool {
	_, decides := org.Supervises(p, q.Asker, now)
	switch {
	case p == q.Asker, decides, org.Conflicted(p, q.Asker), slices.Contains(q.Offered, p), slices.Contains(q.Passed, p):
		return false
	default:
		return !org.Away(p, now) && org.Person(p).State == models.Active
	}
}

// Owners is the coordinators who take care of a question that nobody answers. One
// who is in conflict with the asker does only when there is no other.
func Owners(org models.Org, q models.Question, now time.Time) []models.PersonID {
	all := org.Holding(models.CoordinatorRole, now)
	all = slices.DeleteFunc(slices.Clone(all), func(p models.PersonID) bool { return p == q.Asker })
	apart := slices.DeleteFunc(slices.Clone(all), func(p models.PersonID) bool { return org.Conflicted(p, q.Asker) })
	if len(apart) == 0 {
		return all
	}
	return apart
}

// lot is what a colleague draws for a question; the least comes first.
func lot(q models.Question, p models.PersonID) []byte {
	sum := sha256.Sum256([]byte(string(q.ID) + " " + string(p)))
	return sum[:]
}
