package link

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"

	"cairn/models"
)

// The limits. Fifty random bits, five guesses an hour for each account and ten
// minutes to guess in leave nobody a chance.
const (
	validFor   = 10 * time.Minute
	perHour    = 5
	codeLength = 10
)

// newCode is a code that can be read aloud and typed: "K3J7Q-2MNXA".
func newCode() string {
	text := rand.Text()[:codeLength]
	return text[:codeLength/2] + "-" + text[codeLength/2:]
}

// Hash is what is kept of a code, however it was typed.
func Hash(code string) string {
	plain := strings.NewReplacer("-", "", " ", "", "`", "").Replace(strings.ToUpper(code))
	sum := sha256.Sum256([]byte(plain))
	return hex.EncodeToString(sum[:])
}

// Issue is a person's next code, in the place of the last one. Five are enough
// for an hour.
func Issue(last models.LinkCode, who models.PersonID, platform, hash string, now time.Time) (models.LinkCode, error) {
	last.ID, last.Person, last.Platform, last.Hash, last.ExpiresAt = codeID(who), who, platform, hash, now.Add(validFor)
	if now.Sub(last.Since) >= time.Hour {
		last.Made, last.Since = 0, now
	}
	if last.Made >= perHour {
		return models.LinkCode{}, models.NotReady("link.too_many")
	}
	last.Made++
	return last, nil
}

// Expired reports whether a code's time is over.
func Expired(c models.LinkCode, now time.Time) bool { return !now.Before(c.ExpiresAt) }

// Redeem refuses a code on the platform that it was made on: it proves that
// somebody holds accounts on two.
func Redeem(c models.LinkCode, platform string) error {
	if c.Platform == platform {
		return models.NotReady("link.other_platform")
	}
	return nil
}

// Blocked reports whether an account typed too many wrong codes.
func Blocked(t models.LinkTry, now time.Time) bool {
	return t.Failed >= perHour && now.Sub(t.Since) < time.Hour
}

// Missed counts one more.
func Missed(t models.LinkTry, now time.Time) models.LinkTry {
	if now.Sub(t.Since) >= time.Hour {
		t.Failed, t.Since = 0, now
	}
	t.Failed++
	return t
}

// tryID names an account without keeping whose it is.
func tryID(platform, workspace, user string) string {
	sum := sha256.Sum256([]byte(platform + "/" + workspace + "/" + user))
	return "lt_" + hex.EncodeToString(sum[:10])
}
