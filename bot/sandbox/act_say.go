package sandbox

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

func (w *Workspace) say(user UserID, in ConversationID, text string, thread TS) (TS, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	r, err := w.place(user, in)
	switch {
	case err != nil:
		return "", err
	case !r.members[user]:
		return "", fmt.Errorf("%s in %s: not a member", user, in)
	case r.Archived:
		return "", fmt.Errorf("%s: is_archived", in)
	case strings.TrimSpace(text) == "":
		return "", errors.New("nothing to say")
	}
	if text, err = w.mentions(user, text); err != nil {
		return "", err
	}
	m := &Message{TS: w.nextTS(), Channel: in, User: user, Text: text}
	if thread != "" {
		root := w.messages[thread]
		if root == nil || root.Channel != in || !w.seesMessage(user, root) {
			return "", fmt.Errorf("thread %s: %w", thread, ErrUnseen)
		}
		m.ThreadTS = cmp.Or(root.ThreadTS, root.TS)
	}
	w.store(m)
	return m.TS, nil
}

func (w *Workspace) react(user UserID, message TS, emoji string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	m, err := w.seen(user, message)
	if err != nil {
		return err
	}
	if !w.takeReaction(m, user, emoji) {
		w.putReaction(m, user, emoji)
	}
	return nil
}

func (w *Workspace) openHome(user UserID) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if err := w.active(user); err != nil {
		return err
	}
	fields := object{"user": user, "channel": w.directMessage(user, w.config.App.BotUser).ID, "tab": "home"}
	if v := w.views[w.homes[user]]; v != nil {
		fields["view"] = w.wireView(v, w.state(controls(v.Blocks), v.Typed))
	}
	w.tell("app_home_opened", fields)
	return nil
}

func (w *Workspace) command(user UserID, in ConversationID, line string) error {
	name, rest, _ := strings.Cut(line, " ")
	w.mu.Lock()
	r, err := w.place(user, in)
	if err == nil {
		err = w.registered(user, name)
	}
	text := strings.TrimSpace(rest)
	switch {
	case err != nil:
	case w.escapes(name):
		text, err = w.mentions(user, text)
	default:
		text = escape(text)
	}
	if err != nil {
		w.mu.Unlock()
		return err
	}
	url := w.newHook(user, in, "", "")
	h := w.hooks[url[strings.LastIndex(url, "/")+1:]]
	payload := object{
		"token": verificationToken, "team_id": TeamID, "team_domain": teamDomain, "channel_id": in,
		"channel_name": w.wireChannel(r)["name"], "user_id": user, "user_name": w.users[user].Name,
		"command": name, "text": text, "api_app_id": w.config.App.ID,
		"is_enterprise_install": "false", // a string here, a bool everywhere else
		"response_url":          url, "trigger_id": w.newTrigger(user),
	}
	w.mu.Unlock()
	reply, err := w.request(delivery{kind: slashCommands, name: name, payload: payload})
	if err != nil {
		return w.failed(user, err, "%s failed with the error “%s”.", name, err)
	}
	return w.answerCommand(user, h, reply)
}

// answerCommand shows what the app put into its acknowledgment. Over HTTP
// that may be plain text.
func (w *Workspace) answerCommand(user UserID, h *hook, reply []byte) error {
	text := strings.TrimSpace(string(reply))
	switch text {
	case "", "{}", "null", `""`:
		return nil
	}
	if !strings.HasPrefix(text, "{") {
		reply = mustJSON(object{"text": strings.Trim(text, `"`)})
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	err := w.respond(h, reply)
	if err != nil && err.Error() != "no_text" {
		w.notify(user, err.Error(), "The app's answer could not be shown: %s.", err)
	}
	return nil
}

func (w *Workspace) registered(user UserID, name string) error {
	known := func(c Command) bool { return c.Name == name }
	commands := w.config.App.Commands
	if !strings.HasPrefix(name, "/") || (len(commands) > 0 && !slices.ContainsFunc(commands, known)) {
		w.notify(user, "unknown_command", "%s is not a valid command.", name)
		return fmt.Errorf("%s is not a valid command", name)
	}
	return nil
}

func (w *Workspace) escapes(name string) bool {
	return slices.ContainsFunc(w.config.App.Commands, func(c Command) bool { return c.Name == name && c.ShouldEscape })
}

func (w *Workspace) globalShortcut(user UserID, name string) error {
	w.mu.Lock()
	err := w.active(user)
	callback, known := w.shortcut("global", name)
	payload := w.interaction("shortcut", user)
	w.mu.Unlock()
	if err != nil {
		return err
	}
	if !known {
		return fmt.Errorf("shortcut %q: %w", name, ErrUnseen)
	}
	payload["callback_id"], payload["action_ts"] = callback, actionTS()
	return w.interact(user, payload)
}

func (w *Workspace) messageShortcut(user UserID, message TS, name string) error {
	w.mu.Lock()
	m, err := w.seen(user, message)
	callback, known := w.shortcut("message", name)
	if err == nil && !known {
		err = fmt.Errorf("shortcut %q: %w", name, ErrUnseen)
	}
	if err != nil {
		w.mu.Unlock()
		return err
	}
	payload := w.interaction("message_action", user)
	maps.Copy(payload, object{
		"callback_id": callback, "action_ts": actionTS(), "channel": w.wireChannel(w.conversations[m.Channel]),
		"message_ts": m.TS, "message": w.wireMessage(m, false),
		"response_url": w.newHook(user, m.Channel, m.TS, m.ThreadTS),
	})
	w.mu.Unlock()
	return w.interact(user, payload)
}

func (w *Workspace) shortcut(kind, name string) (callback string, known bool) {
	for _, s := range w.config.App.Shortcuts {
		if s.Type == kind && (s.CallbackID == name || strings.EqualFold(s.Name, name)) {
			return s.CallbackID, true
		}
	}
	return "", false
}

// interaction returns what all interaction payloads share.
func (w *Workspace) interaction(kind string, user UserID) object {
	return object{
		"type": kind, "token": verificationToken, "api_app_id": w.config.App.ID, "team": w.wireTeam(),
		"user": w.wireActor(user), "enterprise": nil, "is_enterprise_install": false, "trigger_id": w.newTrigger(user),
	}
}

// interact delivers an interaction whose acknowledgment says nothing. It is
// called without the lock.
func (w *Workspace) interact(user UserID, payload object) error {
	kind, _ := payload["type"].(string)
	_, err := w.request(delivery{kind: interactive, name: kind, payload: payload})
	if err != nil {
		return w.failed(user, err, "The app did not respond: %s.", err)
	}
	return nil
}

// failed tells a person that their act came to nothing, and returns why. It
// is called without the lock.
func (w *Workspace) failed(user UserID, err error, form string, args ...any) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.notify(user, err.Error(), form, args...)
	return err
}

func (w *Workspace) notify(user UserID, code, form string, args ...any) {
	all := append(w.notices[user], Notice{At: w.clock.Now(), Code: code, Text: fmt.Sprintf(form, args...), form: form, args: args})
	w.notices[user] = all[max(0, len(all)-20):]
	w.changed()
}

// active fails for people who are not here or cannot sign in anymore.
func (w *Workspace) active(user UserID) error {
	u := w.users[user]
	if u == nil || u.Deactivated || u.Bot {
		return fmt.Errorf("act as %q: nobody who could", user)
	}
	return nil
}

// place finds a conversation a person may act in.
func (w *Workspace) place(user UserID, in ConversationID) (*room, error) {
	r := w.conversations[in]
	if err := w.active(user); err != nil {
		return nil, err
	}
	if r == nil || !w.sees(user, r) {
		return nil, fmt.Errorf("conversation %q: %w", in, ErrUnseen)
	}
	return r, nil
}

// seen finds a message a person sees.
func (w *Workspace) seen(user UserID, ts TS) (*Message, error) {
	m := w.messages[ts]
	if err := w.active(user); err != nil {
		return nil, err
	}
	if m == nil || !w.seesMessage(user, m) {
		return nil, fmt.Errorf("message %q: %w", ts, ErrUnseen)
	}
	return m, nil
}

// actionTS is when an act happens, in real time.
func actionTS() TS { return stampOf(time.Now()) }

// stampOf writes a time as Slack does; unlike nextTS's it need not be unique.
func stampOf(at time.Time) TS {
	micros := at.UnixMicro()
	return TS(fmt.Sprintf("%d.%06d", micros/1e6, micros%1e6))
}

func escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}
