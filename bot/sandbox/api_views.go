package sandbox

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"time"
)

// trigger is what an interaction hands the app to open a view with.
type trigger struct {
	user    UserID
	expires time.Time // in real time
	used    bool
}

// newTrigger makes a trigger_id for a person's act.
func (w *Workspace) newTrigger(user UserID) string {
	if len(w.triggers) > 4096 {
		for id, t := range w.triggers {
			if time.Since(t.expires) > time.Minute {
				delete(w.triggers, id)
			}
		}
	}
	w.lastID++
	id := fmt.Sprintf("%d.%d.%08x", time.Now().UnixMilli(), 1000+w.lastID, w.lastID)
	w.triggers[id] = &trigger{user: user, expires: time.Now().Add(w.config.Timing.Trigger)}
	return id
}

// redeem uses a trigger up.
func (c *call) redeem() (UserID, error) {
	t := c.triggers[c.args["trigger_id"]]
	switch {
	case t == nil:
		return "", fail("invalid_trigger_id")
	case t.used:
		return "", fail("exchanged_trigger_id")
	case time.Now().After(t.expires):
		return "", fail("expired_trigger_id")
	}
	t.used = true
	return t.user, nil
}

func (c *call) openView() (object, error) {
	v, err := c.readView("modal")
	if err != nil {
		return nil, err
	}
	user, err := c.redeem()
	if err != nil {
		return nil, err
	}
	c.clearModals(user)
	c.showModal(user, v)
	return object{"view": c.wireView(v, object{})}, nil
}

func (c *call) pushView() (object, error) {
	v, err := c.readView("modal")
	if err != nil {
		return nil, err
	}
	user, err := c.redeem()
	switch {
	case err != nil:
		return nil, err
	case len(c.modals[user]) == 0:
		return nil, fail("not_found")
	case len(c.modals[user]) >= maxModals:
		return nil, fail("push_limit_reached")
	}
	c.showModal(user, v)
	return object{"view": c.wireView(v, object{})}, nil
}

func (c *call) updateView() (object, error) {
	id := ViewID(c.args["view_id"])
	if id == "" {
		id = c.externalViews[c.args["external_id"]]
	}
	old := c.views[id]
	if old == nil {
		return nil, fail("not_found")
	}
	v, err := c.readView(old.Type, old.ExternalID)
	switch {
	case err != nil:
		return nil, err
	case c.has("hash") && c.args["hash"] != old.Hash:
		return nil, fail("hash_conflict")
	}
	c.swapView(old, v)
	return object{"view": c.wireView(v, object{})}, nil
}

func (c *call) publishView() (object, error) {
	user := UserID(c.args["user_id"])
	if u := c.users[user]; u == nil || u.Bot {
		return nil, fail("user_not_found")
	}
	old := c.views[c.homes[user]]
	var external string
	if old != nil {
		external = old.ExternalID
	}
	v, err := c.readView("home", external)
	switch {
	case err != nil:
		return nil, err
	case c.has("hash") && (old == nil || c.args["hash"] != old.Hash):
		return nil, fail("hash_conflict")
	}
	if old == nil {
		v.Owner = user
		c.keepView(v)
		c.homes[user] = v.ID
	} else {
		c.swapView(old, v)
	}
	return object{"view": c.wireView(v, object{})}, nil
}

// readView reads and checks the view of a call. Its external_id must be free,
// or the one the replaced view has.
func (c *call) readView(kind string, own ...string) (*View, error) {
	if len(c.args["view"]) > maxViewBytes {
		return nil, fail("view_too_large")
	}
	v, problems := c.parseView([]byte(c.args["view"]), kind)
	if len(problems) > 0 {
		return nil, failure{"invalid_arguments", problemsExtra(problems)}
	}
	if c.externalViews[v.ExternalID] != "" && !slices.Contains(own, v.ExternalID) {
		return nil, fail("duplicate_external_id")
	}
	return v, nil
}

// parseView reads a view as an app sends it.
func (w *Workspace) parseView(raw []byte, kind string) (*View, []string) {
	var fields Block
	v := &View{}
	if json.Unmarshal(raw, &fields) != nil || fields == nil {
		return nil, []string{"[ERROR] must provide an object [json-pointer:/view]"}
	}
	check := newChecker()
	check.fields(fields, viewRules(kind), "/view")
	if fields["type"] != kind {
		check.refuse("/view/type", "must be %s", kind)
	}
	if check.problems != nil {
		return nil, check.problems
	}
	if err := json.Unmarshal(raw, v); err != nil {
		return nil, []string{"[ERROR] must provide an array of blocks [json-pointer:/view/blocks]"}
	}
	problems := w.checkBlocks(v.Blocks, "/view/blocks", maxViewBlocks)
	if v.Blocks == nil {
		problems = append(problems, "[ERROR] missing required field: blocks [json-pointer:/view]")
	}
	if kind == "modal" && v.Submit == nil && hasInput(v.Blocks) {
		problems = append(problems, "[ERROR] missing required field: submit, needed by input blocks [json-pointer:/view]")
	}
	if problems != nil {
		return nil, problems
	}
	w.nameBlocks(v.Blocks)
	v.ID, v.Owner, v.Hash, v.Root, v.Previous, v.Typed, v.Errors = "", "", "", "", "", nil, nil
	return v, nil
}

func hasInput(blocks []Block) bool {
	return slices.ContainsFunc(blocks, func(b Block) bool { return b["type"] == "input" })
}

// keepView gives a view its ID and hash and remembers it.
func (w *Workspace) keepView(v *View) {
	v.ID = ViewID(w.newID("V"))
	v.Root = cmp.Or(v.Root, v.ID)
	w.rehash(v)
	w.views[v.ID] = v
	if v.ExternalID != "" {
		w.externalViews[v.ExternalID] = v.ID
	}
	w.changed()
}

func (w *Workspace) rehash(v *View) {
	w.lastID++
	v.Hash = fmt.Sprintf("%d.%08x", w.clock.Now().Unix(), w.lastID)
}

// showModal puts a view on top of a person's forms.
func (w *Workspace) showModal(user UserID, v *View) {
	v.Owner = user
	if top := w.topModal(user); top != nil {
		v.Root, v.Previous = top.Root, top.ID
	}
	w.keepView(v)
	w.modals[user] = append(w.modals[user], v.ID)
}

// swapView replaces a view in place; what was typed under the same IDs stays.
func (w *Workspace) swapView(old, v *View) {
	v.ID, v.Owner, v.Root, v.Previous = old.ID, old.Owner, old.Root, old.Previous
	for _, c := range controls(v.Blocks) {
		if typed, ok := old.Typed[c.key()]; ok {
			v.Typed = v.Typed.with(c.key(), typed)
		}
	}
	delete(w.externalViews, old.ExternalID)
	if v.ExternalID != "" {
		w.externalViews[v.ExternalID] = v.ID
	}
	w.rehash(v)
	w.views[v.ID] = v
	w.changed()
}

// dropModal takes the top form away.
func (w *Workspace) dropModal(user UserID) {
	if v := w.topModal(user); v != nil {
		delete(w.views, v.ID)
		delete(w.externalViews, v.ExternalID)
		w.modals[user] = w.modals[user][:len(w.modals[user])-1]
		w.changed()
	}
}

func (w *Workspace) clearModals(user UserID) {
	for len(w.modals[user]) > 0 {
		w.dropModal(user)
	}
	delete(w.modals, user)
}

// with returns a copy that has one more answer.
func (v Values) with(key string, chosen []string) Values {
	next := make(Values, len(v)+1)
	maps.Copy(next, v)
	next[key] = chosen
	return next
}
