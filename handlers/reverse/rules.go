package reverse

import (
	"time"

	"cairn/models"
)

// Fits refuses a pair in which the junior could not be frank, or who should not meet:
// nobody may be asked to teach somebody who decides about their work. A supervisor at
// any level counts, and so does anybody with the credentialing role.
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
