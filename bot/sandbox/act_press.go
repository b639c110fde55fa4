package sandbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"strings"
)

// spot is a surface found: its controls and what stands in its fields.
type spot struct {
	view     *View
	message  *Message
	controls []control
	typed    Values
}

// at finds a surface a person sees.
func (w *Workspace) at(user UserID, on Surface) (spot, error) {
	if on.Message != "" {
		m, err := w.seen(user, on.Message)
		if err != nil {
			return spot{}, err
		}
		return spot{message: m, controls: controls(m.Blocks), typed: w.drafts[draftKey(user, m)]}, nil
	}
	if err := w.active(user); err != nil {
		return spot{}, err
	}
	var v *View
	switch {
	case on.Home:
		v = w.views[w.homes[user]]
	case on.Modal:
		v = w.topModal(user)
	}
	if v == nil {
		return spot{}, fmt.Errorf("surface of %s: %w", user, ErrUnseen)
	}
	return spot{view: v, controls: controls(v.Blocks), typed: v.Typed}, nil
}

func draftKey(user UserID, m *Message) string { return string(user) + " " + string(m.TS) }

// keep remembers what stands in a surface's fields.
func (w *Workspace) keep(user UserID, s spot, typed Values) {
	if s.message != nil {
		w.drafts[draftKey(user, s.message)] = typed
	} else {
		s.view.Typed = typed
	}
	w.changed()
}

func (w *Workspace) act(user UserID, on Surface, press Press) error {
	w.mu.Lock()
	payload, err := w.press(user, on, press)
	w.mu.Unlock()
	if err != nil || payload == nil {
		return err
	}
	return w.interact(user, payload)
}

// press makes the block_actions payload, or nil for a field that does not
// report by itself.
func (w *Workspace) press(user UserID, on Surface, press Press) (object, error) {
	s, err := w.at(user, on)
	if err != nil {
		return nil, err
	}
	c, chosen, err := find(s.controls, press)
	if err != nil {
		return nil, err
	}
	typed, err := w.resolve(s.controls, s.typed, press.Typed)
	if err != nil {
		return nil, err
	}
	if chosen, err = w.choose(c, chosen); err != nil {
		return nil, err
	}
	if c.holdsState() {
		typed = typed.with(c.key(), chosen)
	}
	w.keep(user, s, typed)
	if c.input && !c.dispatch {
		return nil, nil
	}
	payload := w.interaction("block_actions", user)
	payload["actions"] = []object{w.wireAction(c, chosen)}
	w.addSurface(payload, user, s, w.state(s.controls, typed))
	return payload, nil
}

// addSurface adds where the action happened.
func (w *Workspace) addSurface(payload object, user UserID, s spot, state object) {
	if s.view != nil {
		payload["container"] = object{"type": "view", "view_id": s.view.ID}
		payload["view"] = w.wireView(s.view, state)
		return
	}
	m := s.message
	container := object{
		"type": "message", "message_ts": m.TS, "channel_id": m.Channel, "is_ephemeral": m.Only != "",
	}
	if m.ThreadTS != "" {
		container["thread_ts"] = m.ThreadTS
	}
	if m.Only == "" {
		payload["message"] = w.wireMessage(m, true)
	}
	maps.Copy(payload, object{
		"container": container, "channel": w.wireChannel(w.conversations[m.Channel]),
		"state": object{"values": state}, "response_url": w.newHook(user, m.Channel, m.TS, m.ThreadTS),
	})
}

func (w *Workspace) wireAction(c control, chosen []string) object {
	a := object{"action_id": c.actionID, "block_id": c.blockID, "action_ts": actionTS(), "type": c.kind}
	if c.holdsState() || c.kind == "overflow" {
		maps.Copy(a, w.value(c, Values{c.key(): chosen}))
	}
	for _, key := range []string{"text", "value", "style", "url", "placeholder", "confirm"} {
		if v := c.element[key]; v != nil && a[key] == nil {
			a[key] = v
		}
	}
	return a
}

// find finds the one control a press is about and what is chosen in it.
func find(all []control, press Press) (control, []string, error) {
	type hit struct {
		control
		chosen []string
	}
	var hits []hit
	for _, c := range all {
		if press.ActionID != "" && c.actionID != press.ActionID || press.BlockID != "" && c.blockID != press.BlockID {
			continue
		}
		if press.Label == "" {
			hits = append(hits, hit{c, press.Chosen})
		} else if chosen, ok := c.labeled(press.Label); ok {
			hits = append(hits, hit{c, append(chosen, press.Chosen...)})
		}
	}
	switch {
	case press.Label == "" && press.ActionID == "" && press.BlockID == "":
		return control{}, nil, errors.New("name the control by label, action_id or block_id")
	case len(hits) == 0:
		return control{}, nil, fmt.Errorf("control %q%q: %w", press.Label, press.ActionID, ErrUnseen)
	case len(hits) > 1:
		return control{}, nil, fmt.Errorf("control %q%q: %d controls answer to that", press.Label, press.ActionID, len(hits))
	}
	return hits[0].control, hits[0].chosen, nil
}

// labeled tells whether a control, or one option in it, bears a label.
func (c control) labeled(label string) (chosen []string, ok bool) {
	label = strings.TrimSpace(label)
	for _, own := range []string{textOf(c.element["text"]), c.label, textOf(c.element["placeholder"])} {
		if own = strings.TrimSpace(own); own != "" && strings.EqualFold(own, label) {
			return nil, true
		}
	}
	for _, o := range optionsOf(c.element) {
		if strings.EqualFold(strings.TrimSpace(textOf(o["text"])), label) {
			return []string{textIn(o["value"])}, true
		}
	}
	return nil, false
}

func (w *Workspace) options(user UserID, on Surface, press Press, query string) ([]Block, error) {
	w.mu.Lock()
	s, err := w.at(user, on)
	var c control
	if err == nil {
		c, _, err = find(s.controls, press)
	}
	if err != nil {
		w.mu.Unlock()
		return nil, err
	}
	payload := w.interaction("block_suggestion", user)
	delete(payload, "trigger_id")
	maps.Copy(payload, object{"action_id": c.actionID, "block_id": c.blockID, "value": query})
	w.addSurface(payload, user, s, w.state(s.controls, s.typed))
	delete(payload, "response_url")
	w.mu.Unlock()
	reply, err := w.request(delivery{kind: interactive, name: "block_suggestion", payload: payload})
	if err != nil {
		return nil, w.failed(user, err, "The choices did not load: %s.", err)
	}
	var answer Block
	if err := json.Unmarshal(reply, &answer); err != nil {
		return nil, fmt.Errorf("read options: %w", err)
	}
	found := optionsOf(answer)
	w.mu.Lock()
	defer w.mu.Unlock()
	w.offered[c.key()] = found
	return found, nil
}
