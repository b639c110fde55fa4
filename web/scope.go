package web

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"time"

	"cairn/models"
)

// ScopeStore is what the scope page needs of storage.
type ScopeStore interface {
	PersonByEmail(context.Context, string) (models.Person, error)
	Org(context.Context) (models.Org, error)
	GatesOf(context.Context, models.PersonID) ([]models.Gate, error)
	DecisionsOf(context.Context, models.PersonID) ([]models.Decision, error)
	ConditionsOf(context.Context, models.PersonID) ([]models.Condition, error)
}

// Scope answers other systems, who show the token, what a person may do now:
// GET /scope?person=EMAIL with "Authorization: Bearer TOKEN". The default is no:
// a person without grants is not authorized. Nobody but the person's email and
// those of who decided is named, and no reason is given. Whoever runs the program hears,
// by failed, why a scope could not be read.
func Scope(store ScopeStore, policy models.Policy, token string, now func() time.Time, failed func(error)) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /scope", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Cache-Control", "no-store")
		if !shown(r, token) {
			w.Header().Set("WWW-Authenticate", "Bearer")
			answer(w, http.StatusUnauthorized, map[string]string{"error": "show the scope token as a bearer token"})
			return
		}
		scope, err := readScope(r.Context(), store, policy, r.URL.Query().Get("person"), now().UTC())
		switch {
		case errors.Is(err, models.ErrNotFound):
			answer(w, http.StatusNotFound, map[string]string{"error": "nobody has this email: write ?person=EMAIL"})
		case err != nil:
			failed(err)
			answer(w, http.StatusServiceUnavailable, map[string]string{"error": "not available now: nobody is authorized by this answer"})
		default:
			answer(w, http.StatusOK, scope)
		}
	})
	return mux
}

// shown compares the token in constant time, whatever its length.
func shown(r *http.Request, token string) bool {
	given, bearer := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	a, b := sha256.Sum256([]byte(given)), sha256.Sum256([]byte(token))
	return bearer && token != "" && subtle.ConstantTimeCompare(a[:], b[:]) == 1
}

func answer(w http.ResponseWriter, code int, body any) {
	w.WriteHeader(code)
	_ = json.NewEncoder(w).Encode(body)
}

type scopeJSON struct {
	Person     string      `json:"person"`
	At         time.Time   `json:"at"`
	Authorized bool        `json:"authorized"`
	Grants     []grantJSON `json:"grants"`
	OnHold     []string    `json:"on_hold"`
}

type grantJSON struct {
	Gate       string          `json:"gate"`
	Name       string          `json:"name"`
	Track      string          `json:"track"`
	Level      int             `json:"level,omitempty"`
	DecidedBy  string          `json:"decided_by"`
	SecondBy   string          `json:"second_by,omitempty"`
	DecidedAt  time.Time       `json:"decided_at"`
	ExpiresAt  *time.Time      `json:"expires_at,omitempty"`
	ReviewOn   models.Date     `json:"review_on,omitempty"`
	Conditions []conditionJSON `json:"conditions"`
}

type conditionJSON struct {
	Type      models.ConditionType `json:"type"`
	Value     string               `json:"value"`
	UntilGate string               `json:"until_gate,omitempty"`
	UntilDate models.Date          `json:"until_date,omitempty"`
}

func readScope(ctx context.Context, store ScopeStore, policy models.Policy, email string, now time.Time) (scopeJSON, error) {
	p, err := store.PersonByEmail(ctx, email)
	if err != nil {
		return scopeJSON{}, err
	}
	org, err := store.Org(ctx)
	if err != nil {
		return scopeJSON{}, err
	}
	gates, err := store.GatesOf(ctx, p.ID)
	if err != nil {
		return scopeJSON{}, err
	}
	decisions, err := store.DecisionsOf(ctx, p.ID)
	if err != nil {
		return scopeJSON{}, err
	}
	conditions, err := store.ConditionsOf(ctx, p.ID)
	if err != nil {
		return scopeJSON{}, err
	}
	out := scopeJSON{Person: p.Email, At: now, Grants: []grantJSON{}, OnHold: []string{}}
	scope := models.ScopeOf(p, gates, decisions, conditions, now)
	out.OnHold = append(out.OnHold, scope.Held...)
	for _, g := range scope.Grants {
		out.Grants = append(out.Grants, asJSON(g, policy, org))
	}
	out.Authorized = len(out.Grants) > 0
	return out, nil
}

func asJSON(g models.Grant, policy models.Policy, org models.Org) grantJSON {
	rule, _ := policy.Gate(g.Rule)
	out := grantJSON{
		Gate: g.Rule, Name: rule.Name, Track: rule.Track, Level: g.Level, DecidedBy: org.Person(g.By).Email, SecondBy: org.Person(g.SecondBy).Email,
		DecidedAt: g.DecidedAt, ReviewOn: g.ReviewOn, Conditions: []conditionJSON{},
	}
	if !g.ExpiresAt.IsZero() {
		out.ExpiresAt = &g.ExpiresAt
	}
	for _, c := range g.Conditions {
		out.Conditions = append(out.Conditions, conditionJSON{c.Type, c.Value, c.UntilGate, c.UntilDate})
	}
	return out
}
