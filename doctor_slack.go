package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"time"

	"cairn/bot"
	"cairn/bot/slack"
	"cairn/models"
)

// examineSlack asks Slack who we are, what we may do, and whom it knows.
func (a *app) examineSlack(ctx context.Context, f *findings, deep bool) {
	if !a.config.Slack.Configured() || a.words == nil {
		return
	}
	s, err := a.newSlack()
	if err != nil {
		f.isBroken("slack: %v", err)
		return
	}
	a.examineSlackClock(ctx, f)
	who, err := s.Connect(ctx)
	if err != nil {
		f.isNotConnected("slack", "SLACK_BOT_TOKEN", a.config.Slack.APIURL, err, "Install the app again, and copy the token from OAuth & Permissions")
		return
	}
	f.isFine("slack knows us as %s in workspace %s", who.User, who.Workspace())
	examineScopes(f, who.Scopes)
	if deep && a.config.Slack.SocketMode() {
		a.examineAppToken(ctx, f)
	}
	if a.store == nil {
		return
	}
	accounts, err := a.store.AllAccounts(ctx)
	if err != nil {
		f.isBroken("people: %v", err)
		return
	}
	a.examineZones(ctx, f, examineAccounts(ctx, f, s, accounts, deep))
}

// examineZones looks for people whose clock tells another time in Slack, by the zones that
// they have there.
func (a *app) examineZones(ctx context.Context, f *findings, there map[models.PersonID]string) {
	people, err := a.store.People(ctx)
	if err != nil {
		f.isBroken("people: %v", err)
		return
	}
	moved := 0
	for _, p := range people {
		here := cmp.Or(p.Zone, a.policy.Zone)
		if p.State != models.Active || !elsewhere(here, there[p.ID], a.clock.Now()) {
			continue
		}
		if moved++; moved <= named {
			f.lookAt("%s is in %s in Slack and in %s here: if they have moved, rather than travel, import their new timezone. Until then they are asked by their old mornings", p.ID, there[p.ID], here)
		}
	}
	if moved > named {
		f.lookAt("more people are in another zone in Slack: %d", moved-named)
	}
}

// elsewhere reports whether clocks tell different times in two zones now. Slack has other
// names than people.csv for many zones that agree, and where one is not known, nothing is.
func elsewhere(here, there string, now time.Time) bool {
	x, errX := time.LoadLocation(here)
	y, errY := time.LoadLocation(there)
	if here == "" || there == "" || errX != nil || errY != nil {
		return false
	}
	_, offX := now.In(x).Zone()
	_, offY := now.In(y).Zone()
	return offX != offY
}

// isNotConnected tells a platform that is not reached from one that does not take
// what it is told: a new token mends only the latter.
func (f *findings) isNotConnected(platform, told, api string, err error, way string) {
	switch bot.ClassOf(err) {
	case bot.Unsent, bot.Ambiguous, bot.Wait:
		f.isBroken("%s does not answer at %s: %s. Look whether it has an outage, and whether this machine may reach it", platform, api, codeOf(err))
	default:
		f.isBroken("%s does not accept %s: %s. %s", platform, told, codeOf(err), way)
	}
}

// examineScopes compares the rights that the token has with those it needs.
func examineScopes(f *findings, granted []string) {
	missing, excess := slack.CompareScopes(granted)
	for _, scope := range missing {
		f.isBroken("slack: the right %s is missing: %s. Add it under OAuth & Permissions and install the app again", scope, without(scope))
	}
	if len(excess) > 0 {
		f.lookAt("slack: rights that the bot does not need, take them away: %s", some(excess))
	}
	if len(missing)+len(excess) == 0 {
		f.isFine("slack: the rights are exactly those that are needed")
	}
}

// without is what does not work without a right.
func without(scope string) string {
	return map[string]string{
		"channels:manage":  "no public room can be made",
		"channels:read":    "the bot does not learn that a public channel was archived or left",
		"chat:write":       "nothing can be sent",
		"commands":         "the command and the shortcuts do not work",
		"groups:read":      "the bot does not learn that a private channel was archived or left",
		"groups:write":     "no private room can be made",
		"im:history":       "the bot does not hear direct messages, and cannot look up a message whose delivery is in doubt",
		"im:write":         "no direct message can be opened",
		"users:read":       "the bot does not learn who joins or leaves",
		"users:read.email": "people cannot be found by their email",
	}[scope]
}

// sample is how many people Slack is asked about without --deep.
const sample = 20

// examineAccounts looks for people whom Slack does not let in anymore, and returns in which
// zone the others are there.
func examineAccounts(ctx context.Context, f *findings, s *slack.Slack, accounts []models.Account, deep bool) map[models.PersonID]string {
	zones := map[models.PersonID]string{}
	accounts = slices.DeleteFunc(accounts, func(a models.Account) bool { return a.Platform != s.Name() })
	all := len(accounts)
	if !deep {
		accounts = accounts[:min(sample, all)]
	}
	for _, account := range accounts {
		profile, err := profileOf(ctx, s, account.User)
		switch {
		case err != nil && bot.ClassOf(err) == bot.Recipient:
			f.lookAt("%s is %s in Slack, whom it does not know: import people with their right slack_id", account.Person, account.User)
		case err != nil:
			f.lookAt("slack: people not asked about from %s on: %s", account.Person, codeOf(err))
			return zones
		case profile.Deleted:
			f.lookAt("%s (%s in Slack) is deactivated there: nothing reaches them until they are activated, or an import names another slack_id", account.Person, account.User)
		default:
			zones[account.Person] = profile.Zone
		}
	}
	if all > 0 {
		f.isFine("slack: asked about %d of %d people", len(accounts), all)
	}
	return zones
}

// profileOf waits when Slack says that we are too fast.
func profileOf(ctx context.Context, s *slack.Slack, user string) (bot.Profile, error) {
	for {
		profile, err := s.Profile(ctx, user)
		refused, ok := errors.AsType[*bot.SendError](err)
		if !ok || refused.Class != bot.Wait {
			return profile, err
		}
		select {
		case <-ctx.Done():
			return profile, ctx.Err()
		case <-time.After(refused.RetryAfter):
		}
	}
}

// examineAppToken asks for a Socket Mode address and does not use it.
func (a *app) examineAppToken(ctx context.Context, f *findings) {
	_, code, err := a.askSlack(ctx, "apps.connections.open", a.config.Slack.AppToken.Reveal())
	switch {
	case err != nil:
		f.isBroken("slack does not answer at %s: %v. Look whether it has an outage, and whether this machine may reach it", a.config.Slack.APIURL, err)
	case code != "":
		f.isBroken("slack does not accept SLACK_APP_TOKEN: %s. Make a new one under Basic Information", code)
	default:
		f.isFine("slack accepts SLACK_APP_TOKEN")
	}
}

// examineSlackClock compares our clock with Slack's: what it signs is refused
// when the two are five minutes apart.
func (a *app) examineSlackClock(ctx context.Context, f *findings) {
	date, _, err := a.askSlack(ctx, "api.test", "")
	if err != nil || date.IsZero() {
		f.lookAt("slack: its clock could not be read: %v", cmp.Or(err, errors.New("no Date")))
		return
	}
	skewed(f, "Slack's", date, 30*time.Second, 5*time.Minute)
}

// askSlack calls a method that needs no argument; code is Slack's word for a
// refusal.
func (a *app) askSlack(ctx context.Context, method, token string) (date time.Time, code string, err error) {
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.config.Slack.APIURL+method, http.NoBody)
	if err != nil {
		return date, "", err
	}
	if token != "" {
		request.Header.Set("Authorization", "Bearer "+token)
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(request)
	if err != nil {
		return date, "", err
	}
	defer response.Body.Close()
	var answer struct {
		OK    bool   `json:"ok"`
		Error string `json:"error"`
	}
	if err := json.NewDecoder(http.MaxBytesReader(nil, response.Body, 1<<20)).Decode(&answer); err != nil {
		return date, "", fmt.Errorf("%s: status %d: %w", method, response.StatusCode, err)
	}
	if !answer.OK {
		code = cmp.Or(answer.Error, response.Status)
	}
	date, _ = http.ParseTime(response.Header.Get("Date"))
	return date, code, nil
}

// codeOf is Slack's word for a refusal, which never holds a token.
func codeOf(err error) string {
	if refused, ok := errors.AsType[*bot.SendError](err); ok {
		return fmt.Sprintf("%s says %s", refused.Method, refused.Code)
	}
	return err.Error()
}
