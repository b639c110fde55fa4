package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/handlers/storytest"
	"cairn/models"
)

// concern opens the form for a concern and returns what is typed into it.
func (w *wire) concern(user string) sandbox.Values {
	w.t.Helper()
	w.must(w.Command(user, "/mentor flag"))
	return sandbox.Values{"severity": {"1"}, "facts": {"CANARY: two steps were skipped."}}
}

// stillTyped fails unless the form is open with what was typed.
func (w *wire) stillTyped(user string) {
	w.t.Helper()
	form, open := w.workspace.Modal(sandbox.UserID(user))
	if !open || !strings.Contains(string(mustJSON(w.t, form.Typed)), "two steps were skipped") {
		w.t.Errorf("the form is open: %t, with %v", open, form.Typed)
	}
}

func (w *wire) flags() int {
	w.t.Helper()
	flags, err := w.app.store.Flags(w.t.Context(), 9)
	if err != nil {
		w.t.Fatal(err)
	}
	return len(flags)
}

// TestADatabaseThatIsGoneKeepsTheForm: nothing was saved, the person is told,
// and what they typed is still before them.
func TestADatabaseThatIsGoneKeepsTheForm(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	typed := w.concern("U0MIA")
	if err := w.app.store.Close(); err != nil {
		t.Fatal(err)
	}
	refused, err := w.workspace.Submit("U0MIA", typed)
	if err != nil {
		t.Fatal(err)
	}
	has(t, fmt.Sprint(refused), "Nothing was saved just now. What you typed is still here")
	w.stillTyped("U0MIA")
}

// TestADatabaseThatIsGoneAnswersAClickAndACommand: there is nothing typed in a form that
// could still be there, and nobody is left with a button that did nothing.
func TestADatabaseThatIsGoneAnswersAClickAndACommand(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	w.Seen("U0MIA")
	if err := w.app.store.Close(); err != nil {
		t.Fatal(err)
	}
	for what, do := range map[string]func() error{
		"a click": func() error { return w.Click("U0MIA", "Start", "") }, "a command": func() error { return w.Command("U0MIA", "/mentor goal") },
	} {
		if err := do(); err != nil {
			t.Fatal(err)
		}
		w.until(what+" is answered", func() bool {
			return slices.ContainsFunc(w.Seen("U0MIA"), func(s storytest.Seen) bool {
				return s.Text == "That did not work just now, and nothing was changed. Please try again in a minute."
			})
		})
	}
}

// TestADatabaseThatIsLockedSavesOnce: the person is told of trouble, sends the
// form again, and there is one concern.
func TestADatabaseThatIsLockedSavesOnce(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	typed := w.concern("U0MIA")
	unlock := w.lock()
	refused, err := w.workspace.Submit("U0MIA", typed)
	if err != nil {
		t.Fatal(err)
	}
	has(t, fmt.Sprint(refused), "Nothing was saved just now")
	w.stillTyped("U0MIA")
	unlock()
	w.until("the form is taken", func() bool {
		refused, err := w.workspace.Submit("U0MIA", typed)
		return err == nil && len(refused) == 0
	})
	w.Turn(w.clock.Now().Add(61 * time.Second)) // what was claimed under the lock is free again
	w.Settle()
	if n := w.flags(); n != 1 {
		t.Errorf("%d concerns, want 1", n)
	}
}

// lock keeps everybody else from writing, until unlock.
func (w *wire) lock() (unlock func()) {
	w.t.Helper()
	path := strings.TrimPrefix(w.app.config.Database.Reveal(), "sqlite:")
	db := openRaw(w.t, path)
	tx, err := db.BeginTx(w.t.Context(), nil)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := tx.ExecContext(w.t.Context(), "UPDATE audit_head SET seq = seq"); err != nil {
		w.t.Fatal(err)
	}
	return func() {
		if err := tx.Rollback(); err != nil {
			w.t.Error(err)
		}
	}
}

// TestARevokedTokenKeepsTheQueue: nothing is lost while Slack does not accept
// us, and everything goes when it does again.
func TestARevokedTokenKeepsTheQueue(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	before := len(said(w.workspace))
	typed := w.concern("U0MIA")
	w.workspace.SetFaults(1, sandbox.Fault{Method: "chat.postMessage", Kind: "error", Error: "invalid_auth"})
	if refused, err := w.workspace.Submit("U0MIA", typed); err != nil || len(refused) > 0 {
		t.Fatalf("%v, %v", refused, err)
	}
	w.until("the queue stops", func() bool { return strings.Contains(w.log.String(), "platform stopped us") })
	if n := len(said(w.workspace)); n != before {
		t.Errorf("%d messages were sent", n-before)
	}
	counts, err := w.app.store.Queue(t.Context())
	if err != nil || len(counts) == 0 {
		t.Errorf("the queue has %+v, %v", counts, err)
	}
	w.workspace.SetFaults(1)
	w.Turn(w.clock.Now().Add(61 * time.Second)) // when Slack is asked again
	w.until("the queue goes again", func() bool { return len(said(w.workspace)) > before })
	if n := w.flags(); n != 1 {
		t.Errorf("%d concerns, want 1", n)
	}
}

// TestADeletedChannelHoldsItsMessagesAlone: they wait for an operator, what was
// to happen otherwise happens, and everybody else is reached.
func TestADeletedChannelHoldsItsMessagesAlone(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	var general sandbox.ConversationID
	for _, c := range w.workspace.Conversations("U0MIA") {
		if c.Name == "general" {
			general = c.ID
		}
	}
	w.must(w.workspace.Archive("U0MIA", general, true))
	mia, err := w.app.store.PersonByEmail(t.Context(), "mia@example.org")
	w.must(err)
	now := w.clock.Now()
	send := func(key, channel string, to models.PersonID) models.Delivery {
		return models.Delivery{
			Key: key, Lane: models.TalkLane, Kind: models.SendMessage, Platform: "slack", Channel: channel, Person: to,
			Body: []byte(`{"Text":"Hello there"}`), DueAt: now, CreatedAt: now, State: models.Pending, Otherwise: "intake.invite:" + string(mia.ID),
		}
	}
	toMia := send("c", "", mia.ID)
	toMia.Platform = ""
	w.must(w.app.store.Commit(t.Context(), models.Commit{At: now, Action: "test.send", Send: []models.Delivery{
		send("a", "C0GONE", ""), send("b", string(general), ""), toMia,
	}}))
	w.until("Mia has hers", func() bool { return w.answered("U0MIA") == "Hello there" })
	w.until("the others are held", func() bool {
		stuck, err := w.app.store.StuckDeliveries(t.Context(), time.Time{}, 10)
		return err == nil && len(stuck) == 2 && stuck[0].Code == "is_archived" && stuck[1].Code == "channel_not_found"
	})
}

// TestOnlySlackIsHeardOverHTTP: unsigned, stale and oversized requests are
// refused before anybody reads them, and a repeated one is done once.
func TestOnlySlackIsHeardOverHTTP(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.hire(staffCSV)
	delete(d.env, "SLACK_APP_TOKEN")
	d.env["SLACK_SIGNING_SECRET"] = sandbox.SigningSecret
	ctx, stop := contextOf(t)
	out, log := &page{}, &page{}
	ended := d.startOn(ctx, out, log, "serve")
	d.env["CAIRN_LISTEN"] = d.listens(log)
	body := url.Values{"payload": {`{"type":"view_submission","team":{"id":"` + sandbox.TeamID + `"},"user":{"id":"U0MIA","team_id":"` + sandbox.TeamID + `"},
		"view":{"id":"V1","hash":"h","callback_id":"flag.save","private_metadata":"flag.save:command","state":{"values":{
		"severity":{"severity":{"type":"radio_buttons","selected_option":{"value":"3"}}},
		"facts":{"facts":{"type":"plain_text_input","value":"CANARY"}}}}}}`}}.Encode()
	post := func(body, secret string, at time.Time) int {
		t.Helper()
		return postSigned(t, "http://"+d.env["CAIRN_LISTEN"]+"/slack/interactions", body, secret, at)
	}
	d.eventually("the bot is ready", func() bool { return d.run("healthcheck").code == 0 })
	for name, c := range map[string]struct {
		body, secret string
		at           time.Time
		want         int
	}{
		"not signed":           {body, "", time.Now(), http.StatusUnauthorized},
		"signed by another":    {body, "another secret", time.Now(), http.StatusUnauthorized},
		"signed long ago":      {body, sandbox.SigningSecret, time.Now().Add(-6 * time.Minute), http.StatusUnauthorized},
		"signed in the future": {body, sandbox.SigningSecret, time.Now().Add(6 * time.Minute), http.StatusUnauthorized},
		"too large":            {body + "&x=" + strings.Repeat("x", 2<<20), sandbox.SigningSecret, time.Now(), http.StatusRequestEntityTooLarge},
		"not a payload":        {"payload={", sandbox.SigningSecret, time.Now(), http.StatusBadRequest},
		"another workspace":    {strings.ReplaceAll(body, sandbox.TeamID, "T0OTHER"), sandbox.SigningSecret, time.Now(), http.StatusOK},
	} {
		if got := post(c.body, c.secret, c.at); got != c.want {
			t.Errorf("%s: %d, want %d", name, got, c.want)
		}
	}
	db := d.database()
	if flags, err := db.Flags(t.Context(), 9); err != nil || len(flags) != 0 {
		t.Fatalf("%d concerns, %v", len(flags), err)
	}
	for range 3 {
		if got := post(body, sandbox.SigningSecret, time.Now()); got != http.StatusOK {
			t.Errorf("genuine: %d", got)
		}
	}
	if flags, err := db.Flags(t.Context(), 9); err != nil || len(flags) != 1 {
		t.Errorf("%d concerns, want 1, %v", len(flags), err)
	}
	stop()
	ended()
	hasNot(t, log.String(), secrets...)
}

// postSigned posts as Slack does and returns the status.
func postSigned(t *testing.T, to, body, secret string, at time.Time) int {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, to, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if secret != "" {
		stamp := fmt.Sprint(at.Unix())
		mac := hmac.New(sha256.New, []byte(secret))
		fmt.Fprintf(mac, "v0:%s:%s", stamp, body)
		request.Header.Set("X-Slack-Request-Timestamp", stamp)
		request.Header.Set("X-Slack-Signature", "v0="+hex.EncodeToString(mac.Sum(nil)))
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	_, _ = io.Copy(io.Discard, response.Body)
	return response.StatusCode
}

// TestAClockThatIsSetBackStopsNothing: it was a day ahead when the answer to a
// message was lost. The message is looked for, and stands once.
func TestAClockThatIsSetBackStopsNothing(t *testing.T) {
	t.Parallel()
	w := opened(t, staffCSV)
	typed := w.concern("U0MIA")
	w.workspace.SetFaults(1, sandbox.Fault{Method: "chat.postMessage", Kind: "500_after", Times: 1})
	if refused, err := w.workspace.Submit("U0MIA", typed); err != nil || len(refused) > 0 {
		t.Fatalf("%v, %v", refused, err)
	}
	queue := func(state models.DeliveryState) (n int) {
		counts, err := w.app.store.Queue(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range counts {
			if c.State == state {
				n += c.Count
			}
		}
		return n
	}
	w.until("an answer is lost", func() bool { return queue(models.Unknown) > 0 })
	w.clock.Advance(-24 * time.Hour)
	w.until("that was noticed", func() bool { return strings.Contains(w.log.String(), "the clock was set back") })
	var turned time.Time
	w.until("the message is found", func() bool {
		if time.Since(turned) > 100*time.Millisecond { // faster, and the claims would run out during a call
			w.clock.Advance(time.Second) // what is drawn or said again waits its moment
			turned = time.Now()
		}
		return queue(models.Unknown)+queue(models.Sending)+queue(models.Pending) == 0
	})
	shown := map[string]int{}
	for _, m := range said(w.workspace) {
		if shown[string(m.Channel)+m.Text]++; shown[string(m.Channel)+m.Text] > 1 {
			t.Errorf("said twice: %s", m.Text)
		}
	}
}
