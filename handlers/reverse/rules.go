package reverse

import (
	"time"

	"cairn/models"
)

// Fits refuses a pair in which somebody could not be frank, or should not meet:
// who teaches is not asked by whoever decides about their work. Supervision
// counts over every level, and credentialing too.
func Fits(org models.Org, senior, junior models.PersonID, now time.Time) error {
	_, above := org.Supervises(senior, junior, now)
	switch {
	case org.Person(junior).State != models.Active:
		return models.Invalid{Field: "who", Why: "errors.who"}
	case senior == junior:
		return models.Invalid{Field: "who", Why: "reverse.why_self"}
	case above || org.Has(senior, models.CredentialingRole, now):
		return models.Invalid{Field: "who", Why: "reverse.why_decides"}
	case org.Conflicted(senior, junior):
		return models.Invalid{Field: "who", Why: "circle.why_conflict"}
	}
	return nil
}
