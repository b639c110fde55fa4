package link_test

import (
	"errors"
	"testing"
	"time"

	"cairn/handlers/link"
	"cairn/models"
)

func noon() time.Time { return time.Date(2027, 1, 4, 12, 0, 0, 0, time.UTC) }

func TestCodesAreFewAndShortLived(t *testing.T) {
	t.Parallel()
	var code models.LinkCode
	var err error
	for n := range 5 {
		if code, err = link.Issue(code, "p_mia", "slack", "hash", noon().Add(time.Duration(n)*time.Minute)); err != nil {
			t.Fatalf("code %d: %v", n+1, err)
		}
	}
	for _, c := range []struct {
		name    string
		at      time.Duration
		refused bool
	}{
		{"a sixth within the hour", 59 * time.Minute, true},
		{"one after the hour", time.Hour, false},
	} {
		if _, err := link.Issue(code, "p_mia", "slack", "hash", noon().Add(c.at)); errors.Is(err, models.ErrNotReady) != c.refused {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	made := noon().Add(4 * time.Minute)
	if link.Expired(code, made.Add(10*time.Minute-time.Second)) || !link.Expired(code, made.Add(10*time.Minute)) {
		t.Error("a code does not last ten minutes")
	}
}

func TestACodeIsForAnotherPlatform(t *testing.T) {
	t.Parallel()
	code := models.LinkCode{Platform: "slack"}
	if link.Redeem(code, "discord") != nil || !errors.Is(link.Redeem(code, "slack"), models.ErrNotReady) {
		t.Error("taken where it was made, or refused elsewhere")
	}
}

func TestGuessingIsSlow(t *testing.T) {
	t.Parallel()
	var tried models.LinkTry
	for range 5 {
		if link.Blocked(tried, noon()) {
			t.Fatalf("blocked after %d", tried.Failed)
		}
		tried = link.Missed(tried, noon())
	}
	if !link.Blocked(tried, noon().Add(59*time.Minute)) || link.Blocked(tried, noon().Add(time.Hour)) {
		t.Error("five wrong codes do not block for an hour")
	}
}

func TestACodeMayBeTypedInAnyWay(t *testing.T) {
	t.Parallel()
	for _, typed := range []string{"K3J7Q-2MNXA", "k3j7q2mnxa", " K3J7Q 2MNXA ", "`K3J7Q-2MNXA`"} {
		if link.Hash(typed) != link.Hash("K3J7Q-2MNXA") {
			t.Errorf("%q is another code", typed)
		}
	}
	if link.Hash("K3J7Q-2MNXB") == link.Hash("K3J7Q-2MNXA") {
		t.Error("two codes are one")
	}
}
