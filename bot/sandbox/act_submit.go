package sandbox

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
)

func (w *Workspace) typeIn(user UserID, answers Values) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	s, err := w.at(user, Surface{Modal: true})
	if err != nil {
		return err
	}
	typed, err := w.resolve(s.controls, s.typed, answers)
	if err != nil {
		return err
	}
	w.keep(user, s, typed)
	return nil
}

func (w *Workspace) submit(user UserID, answers Values) (map[string]string, error) {
	w.mu.Lock()
	payload, id, refused, err := w.submission(user, answers)
	w.mu.Unlock()
	if err != nil || len(refused) > 0 {
		return refused, err
	}
	reply, err := w.request(delivery{kind: interactive, name: "view_submission", payload: payload})
	if err != nil {
		return nil, w.failed(user, err, "We had some trouble connecting. Try again?")
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.submitted(user, id, reply)
}

// submission makes the view_submission payload, unless the form itself
// refuses the answers.
func (w *Workspace) submission(user UserID, answers Values) (object, ViewID, map[string]string, error) {
	s, err := w.at(user, Surface{Modal: true})
	if err != nil {
		return nil, "", nil, err
	}
	if s.view.Submit == nil {
		return nil, "", nil, errors.New("this form has no submit button")
	}
	typed, err := w.resolve(s.controls, s.typed, answers)
	if err != nil {
		return nil, "", nil, err
	}
	w.keep(user, s, typed)
	s.view.Errors = w.check(s.controls, typed)
	if len(s.view.Errors) > 0 {
		return nil, "", s.view.Errors, nil
	}
	payload := w.interaction("view_submission", user)
	payload["view"] = w.wireView(s.view, w.state(s.controls, typed))
	payload["response_urls"] = []any{}
	return payload, s.view.ID, nil, nil
}

// submitted does what the app's acknowledgment says.
func (w *Workspace) submitted(user UserID, id ViewID, reply []byte) (map[string]string, error) {
	var r struct {
		Action string            `json:"response_action"`
		Errors map[string]string `json:"errors"`
		View   json.RawMessage   `json:"view"`
	}
	if len(reply) > 0 && json.Unmarshal(reply, &r) != nil {
		return nil, w.badReply(user, "the answer to the form is no JSON object")
	}
	v := w.views[id]
	switch r.Action {
	case "":
		w.closeView(user, id)
	case "clear":
		w.clearModals(user)
	case "errors":
		return w.refuse(user, v, r.Errors)
	case "update", "push":
		return nil, w.replaceAfter(user, v, r.Action, r.View)
	default:
		return nil, w.badReply(user, fmt.Sprintf("response_action %q is unknown", r.Action))
	}
	return nil, nil
}

// refuse shows the app's errors under their fields.
func (w *Workspace) refuse(user UserID, v *View, problems map[string]string) (map[string]string, error) {
	if v == nil || len(problems) == 0 {
		return nil, w.badReply(user, "errors without a form or without errors")
	}
	for id := range problems {
		if !slices.ContainsFunc(v.Blocks, func(b Block) bool { return b["block_id"] == id && b["type"] == "input" }) {
			return nil, w.badReply(user, fmt.Sprintf("an error for %q, which is no input block", id))
		}
	}
	v.Errors = problems
	w.changed()
	return problems, nil
}

func (w *Workspace) replaceAfter(user UserID, old *View, action string, raw []byte) error {
	v, problems := w.parseView(raw, "modal")
	switch {
	case len(problems) > 0:
		return w.badReply(user, problems[0])
	case action == "push" && len(w.modals[user]) >= maxModals:
		return w.badReply(user, "push_limit_reached")
	case action == "push":
		w.showModal(user, v)
	case old == nil:
		return w.badReply(user, "the form is gone")
	default:
		w.swapView(old, v)
	}
	return nil
}

func (w *Workspace) badReply(user UserID, why string) error {
	w.notify(user, "invalid_response", "We had some trouble connecting. Try again? (%s)", why)
	return fmt.Errorf("app's answer: %s", why)
}

// closeView takes one form away wherever it is in the stack.
func (w *Workspace) closeView(user UserID, id ViewID) {
	v := w.views[id]
	if v == nil {
		return
	}
	delete(w.views, id)
	delete(w.externalViews, v.ExternalID)
	w.modals[user] = slices.DeleteFunc(slices.Clone(w.modals[user]), func(other ViewID) bool { return other == id })
	w.changed()
}

func (w *Workspace) closeModal(user UserID) error {
	w.mu.Lock()
	v := w.topModal(user)
	if v == nil {
		w.mu.Unlock()
		return fmt.Errorf("form of %s: %w", user, ErrUnseen)
	}
	payload := w.interaction("view_closed", user)
	delete(payload, "trigger_id")
	payload["view"], payload["is_cleared"] = w.wireView(v, w.state(controls(v.Blocks), v.Typed)), v.ClearOnClose
	if v.ClearOnClose {
		w.clearModals(user)
	} else {
		w.dropModal(user)
	}
	w.mu.Unlock()
	if !v.NotifyOnClose {
		return nil
	}
	_, err := w.request(delivery{kind: interactive, name: "view_closed", payload: payload})
	return err
}
