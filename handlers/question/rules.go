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

// Next is up to n more colleagues who get a question: mentors and preceptors who are
// available and were not asked yet. Whoever decides about the asker's work, or is in a
// conflict with them, must not learn that they did not know something. The order is
// drawn by lot for each question, so that over time everybody is asked equally often,
// and it is the same if a handler runs twice.
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

// near reports whether somebody is the asker, decides about their work or is in
// conflict with them.
func near(org models.Org, q models.Question, p models.PersonID, now time.Time) bool {
	_, decides := org.Supervises(p, q.Asker, now)
	return p == q.Asker || decides || org.Conflicted(p, q.Asker)
}

func asks(org models.Org, q models.Question, p models.PersonID, now time.Time) bool {
	switch {
	case near(org, q, p, now), slices.Contains(q.Offered, p), slices.Contains(q.Passed, p):
		return false
	default:
		return !org.Away(p, now) && org.Person(p).State == models.Active
	}
}

// Owners are the coordinators, or whoever stands in for them, who look after a question
// that nobody answers. A coordinator who decides about the asker's work is an owner
// only if there is nobody else at all, and one in a conflict with the asker never is.
func Owners(org models.Org, q models.Question, now time.Time) []models.PersonID {
	but := slices.DeleteFunc(append(org.Ties(q.Asker, now), q.Asker), func(p models.PersonID) bool { return !near(org, q, p, now) })
	if others := org.Caretakers(now, but...); len(others) > 0 {
		return others
	}
	return slices.DeleteFunc(org.Holding(models.CoordinatorRole, now), func(p models.PersonID) bool {
		return p == q.Asker || org.Conflicted(p, q.Asker)
	})
}

// attended reports whether any owner of a question is there.
func attended(org models.Org, q models.Question, now time.Time) bool {
	return org.Attended(Owners(org, q, now), now)
}

// lot is the lot that a colleague draws for a question. The lowest comes first.
func lot(q models.Question, p models.PersonID) []byte {
	sum := sha256.Sum256([]byte(string(q.ID) + " " + string(p)))
	return sum[:]
}
