package web_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"cairn/models"
	"cairn/web"
)

// desk is storage with one person who passed a gate with a condition, one who
// passed none, and one who left.
type desk struct{}

func (desk) PersonByEmail(_ context.Context, email string) (models.Person, error) {
	switch email {
	case "mia@example.org":
		return models.Person{ID: "mia", Email: email, State: models.Active}, nil
	case "new@example.org":
		return models.Person{ID: "new", Email: email, State: models.Active}, nil
	case "gone@example.org":
		return models.Person{ID: "mia", Email: email, State: models.Gone}, nil
	case "busy@example.org":
		return models.Person{}, models.ErrBusy
	}
	return models.Person{}, models.ErrNotFound
}

func (desk) Org(context.Context) (models.Org, error) {
	return models.NewOrg(models.OrgParts{People: []models.Person{{ID: "sam", Email: "sam@example.org", Name: "Sam"}}}), nil
}

func (desk) GatesOf(_ context.Context, p models.PersonID) ([]models.Gate, error) {
	if p != "mia" {
		return nil, nil
	}
	return []models.Gate{{ID: "gt_1", Rule: "g3", State: models.GateConditional, Decision: "dc_1", ExpiresAt: time.Date(2028, 1, 1, 9, 0, 0, 0, time.UTC)}, {ID: "gt_2", Rule: "g1", State: models.GateSuspended, Decision: "dc_2"}}, nil
}

func (desk) DecisionsOf(context.Context, models.PersonID) ([]models.Decision, error) {
	return []models.Decision{{ID: "dc_1", By: "sam", Level: 4, Rationale: "a secret of the supervision"}}, nil
}

func (desk) ConditionsOf(context.Context, models.PersonID) ([]models.Condition, error) {
	return []models.Condition{
		{Decision: "dc_1", Type: models.ExcludesActivity, Value: "crisis calls alone", UntilGate: "g4"},
		{Decision: "dc_1", Type: models.LimitsPeople, Value: "2", UntilDate: "2027-01-10"},
	}, nil
}

func TestAnotherSystemAsksForAScope(t *testing.T) {
	t.Parallel()
	const token = "0123456789abcdef01234567"
	day := func(d string) time.Time { at, _ := time.Parse(time.DateOnly, d); return at }
	for _, c := range []struct {
		name, method, person, auth string
		now                        time.Time
		code                       int
		has, lacks                 []string
	}{
		{"with the token", http.MethodGet, "mia@example.org", "Bearer " + token, day("2027-01-09"), 200, []string{`"authorized":true`, `"level":4`, "crisis calls alone", `"until_gate":"g4"`, `"value":"2"`, `"on_hold":["g1"]`, "sam@example.org"}, []string{"secret", "Sam"}},
		{"after the date of a condition", http.MethodGet, "mia@example.org", "Bearer " + token, day("2027-01-10"), 200, []string{"crisis calls alone"}, []string{`"value":"2"`}},
		{"after it expired, whatever the state says", http.MethodGet, "mia@example.org", "Bearer " + token, day("2028-01-02"), 200, []string{`"authorized":false`, `"grants":[]`}, []string{"crisis"}},
		{"nothing is no", http.MethodGet, "new@example.org", "Bearer " + token, day("2027-01-09"), 200, []string{`"authorized":false`, `"grants":[]`, `"on_hold":[]`}, nil},
		{"who left may do nothing", http.MethodGet, "gone@example.org", "Bearer " + token, day("2027-01-09"), 200, []string{`"authorized":false`}, []string{"g3"}},
		{"nobody by this email", http.MethodGet, "x@example.org", "Bearer " + token, day("2027-01-09"), 404, []string{"error"}, nil},
		{"when storage is down", http.MethodGet, "busy@example.org", "Bearer " + token, day("2027-01-09"), 503, []string{"nobody is authorized"}, nil},
		{"without a token", http.MethodGet, "mia@example.org", "", day("2027-01-09"), 401, []string{"error"}, []string{"mia", "g3"}},
		{"with another token", http.MethodGet, "mia@example.org", "Bearer " + token + "x", day("2027-01-09"), 401, nil, []string{"mia", "g3"}},
		{"with the token and no scheme", http.MethodGet, "mia@example.org", token, day("2027-01-09"), 401, nil, []string{"mia", "g3"}},
		{"to change something", http.MethodPost, "mia@example.org", "Bearer " + token, day("2027-01-09"), 405, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			r := httptest.NewRequestWithContext(t.Context(), c.method, "/scope?person="+c.person, nil)
			r.Header.Set("Authorization", c.auth)
			w := httptest.NewRecorder()
			failed := 0
			policy := models.Policy{Gates: []models.GateRule{{Key: "g3", Name: "Alone", Track: "onboarding"}}}
			web.Scope(desk{}, policy, token, func() time.Time { return c.now }, func(error) { failed++ }).ServeHTTP(w, r)
			body := w.Body.String()
			if reported := failed > 0; reported != (c.code == http.StatusServiceUnavailable) {
				t.Errorf("answered %d, and reported %d times", w.Code, failed)
			}
			if w.Code != c.code {
				t.Errorf("answered %d: %s", w.Code, body)
			}
			for _, want := range c.has {
				if !strings.Contains(body, want) {
					t.Errorf("no %s in %s", want, body)
				}
			}
			for _, not := range c.lacks {
				if strings.Contains(body, not) {
					t.Errorf("%s shows %s", body, not)
				}
			}
			if c.code == 200 && (!json.Valid(w.Body.Bytes()) || w.Header().Get("Cache-Control") != "no-store") {
				t.Errorf("not JSON that nobody keeps: %v %s", w.Header(), body)
			}
		})
	}
}

func TestWithoutATokenNobodyIsLetIn(t *testing.T) {
	t.Parallel()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/scope?person=mia@example.org", nil)
	r.Header.Set("Authorization", "Bearer ")
	w := httptest.NewRecorder()
	web.Scope(desk{}, models.Policy{}, "", time.Now, func(err error) { t.Error(err) }).ServeHTTP(w, r)
	if w.Code != http.StatusUnauthorized {
		t.Errorf("answered %d", w.Code)
	}
}
