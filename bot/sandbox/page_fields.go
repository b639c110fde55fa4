package sandbox

import (
	"cmp"
	"html/template"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// choice is one option of a select, a group of radio buttons or the like.
type choice struct {
	Value    string
	Text     template.HTML
	Plain    string
	Hint     template.HTML
	Selected bool
	ID       string
}

// choices are options under an optional title.
type choices struct {
	Title   string
	Options []choice
}

// Action is the element's action_id.
func (n node) Action() string { return n.Str("action_id") }

// Name is what the element is called in a form, FieldID its element ID.
func (n node) Name() string {
	if n.Type() == "datetimepicker" {
		return "d:" + n.Block + "/" + n.Action()
	}
	return "f:" + n.Block + "/" + n.Action()
}

// FieldID is unique in the page and stays with the element.
func (n node) FieldID() string {
	return n.ID + "-" + url.QueryEscape(n.Block) + "-" + url.QueryEscape(n.Action())
}

// Error is what the last submission was refused for here.
func (n node) Error() string { return n.Client(n.Errors[n.Block]) }

// DescribedBy lists the IDs of the element's hint and error.
func (n node) DescribedBy() string {
	var ids []string
	if n.Error() != "" {
		ids = append(ids, n.FieldID()+"-error")
	}
	if n.Hint != "" {
		ids = append(ids, n.FieldID()+"-hint")
	}
	return strings.Join(ids, " ")
}

// AccessibleName is what an element without a label of its own is called.
func (n node) AccessibleName() string {
	return cmp.Or(n.Label, n.Plain("placeholder"), strings.ReplaceAll(n.Type(), "_", " "))
}

// Live tells whether the app hears of each change at once.
func (n node) Live() bool { return !n.InInput || n.Reports }

// Dispatch says what makes a live text field report itself.
func (n node) Dispatch() string {
	on, _ := n.Child("dispatch_action_config").Value["trigger_actions_on"].([]any)
	if slices.Contains(on, any("on_character_entered")) {
		return "input changed delay:400ms, dispatch"
	}
	return "dispatch"
}

// Current is what a text field, a picker or a number holds.
func (n node) Current() string {
	values, typed := n.entered()
	if n.Type() == "datetimepicker" {
		seconds := n.Num("initial_date_time")
		if typed {
			seconds = 0
			if len(values) > 0 {
				seconds, _ = strconv.Atoi(values[0])
			}
		}
		if seconds == 0 {
			return ""
		}
		return time.Unix(int64(seconds), 0).In(n.Zone).Format("2006-01-02T15:04")
	}
	if typed {
		return strings.Join(values, " ")
	}
	for _, key := range []string{"initial_value", "initial_date", "initial_time"} {
		if n.Has(key) {
			return n.Str(key)
		}
	}
	return ""
}

// entered returns what the person has put in, if they have touched it.
func (n node) entered() ([]string, bool) {
	values, typed := n.Typed[n.Block+"/"+n.Action()]
	return values, typed
}

// chosen lists the values selected in the element by now.
func (n node) chosen() []string {
	if values, typed := n.entered(); typed {
		return values
	}
	var values []string
	add := func(o node) { values = append(values, o.Str("value")) }
	if n.Has("initial_option") {
		add(n.Child("initial_option"))
	}
	for _, o := range n.List("initial_options") {
		add(o)
	}
	for key, initial := range n.Value {
		if !strings.HasPrefix(key, "initial_") {
			continue
		}
		if s, ok := initial.(string); ok {
			values = append(values, s)
		}
		list, _ := initial.([]any)
		for _, item := range list {
			if s, ok := item.(string); ok {
				values = append(values, s)
			}
		}
	}
	return values
}

// Choices are all that can be picked, in their groups.
func (n node) Choices() []choices {
	kind := strings.TrimPrefix(n.Type(), "multi_")
	switch kind {
	case "users_select":
		return []choices{{Options: n.people()}}
	case "conversations_select", "channels_select":
		return []choices{{Options: n.places(kind == "channels_select")}}
	}
	var all []choices
	for _, group := range n.List("option_groups") {
		all = append(all, choices{Title: group.Plain("label"), Options: n.options(group.List("options"))})
	}
	if options := n.List("options"); len(options) > 0 {
		all = append(all, choices{Options: n.options(options)})
	}
	return all
}

// Picked are the selected choices of a select that asks the app for them.
func (n node) Picked() []choice {
	known := append(n.List("initial_options"), n.Child("initial_option"))
	for _, o := range n.page.offers(n.Block + "/" + n.Action()) {
		known = append(known, n.within(o))
	}
	var picked []choice
	for _, value := range n.chosen() {
		c := choice{Value: value, Plain: value, Text: emojied(value), Selected: true, ID: foundID(n.FieldID(), value)}
		for _, o := range known {
			if o.Str("value") == value {
				c.Plain, c.Text = o.Plain("text"), o.Text("text")
			}
		}
		picked = append(picked, c)
	}
	return picked
}

func (n node) options(list []node) []choice {
	chosen := n.chosen()
	all := make([]choice, len(list))
	for i, o := range list {
		c := choice{Value: o.Str("value"), Text: o.Text("text"), Plain: o.Plain("text"), Hint: o.Text("description"), ID: n.choiceID(i)}
		c.Selected = slices.Contains(chosen, c.Value) || slices.Contains(chosen, c.Plain)
		all[i] = c
	}
	return all
}

func (n node) people() []choice {
	chosen := n.chosen()
	var all []choice
	for _, p := range n.People {
		all = append(all, choice{
			Value: string(p.ID), Text: emojied(p.RealName), Plain: p.RealName, ID: n.choiceID(len(all)),
			Selected: slices.Contains(chosen, string(p.ID)),
		})
	}
	return all
}

func (n node) places(onlyChannels bool) []choice {
	chosen := n.chosen()
	var all []choice
	for _, c := range n.sortedRooms() {
		if onlyChannels && c.Kind != PublicChannel {
			continue
		}
		title := n.title(c)
		all = append(all, choice{
			Value: string(c.ID), Text: emojied(title), Plain: title, ID: n.choiceID(len(all)),
			Selected: slices.Contains(chosen, string(c.ID)),
		})
	}
	return all
}

func (n node) choiceID(i int) string { return n.FieldID() + "-" + strconv.Itoa(i) }

// Overflow lists the entries of an overflow menu.
func (n node) Overflow() []menuItem {
	var items []menuItem
	for _, o := range n.List("options") {
		items = append(items, menuItem{
			Label: o.Plain("text"), Hint: o.Plain("description"), Action: n.Action(),
			URL: n.press(url.Values{"chosen": {o.Str("value")}}),
		})
	}
	return items
}

// Lookup is the address that asks the app for the choices of the element.
func (n node) Lookup() string {
	q := url.Values{"on": {n.On}, "block": {n.Block}, "action": {n.Action()}, "name": {n.Name()}, "id": {n.FieldID()}}
	if n.Message != "" {
		q.Set("message", string(n.Message))
	}
	if strings.HasPrefix(n.Type(), "multi_") {
		q.Set("multi", "1")
	}
	return n.ui("options", q)
}

// Grouped tells whether the element is several controls under one legend.
func (n node) Grouped() bool {
	return n.OneOf("radio_buttons", "checkboxes") || (strings.HasPrefix(n.Type(), "multi_") && n.Type() != "multi_external_select")
}

// Marker is the kind of control each choice has.
func (n node) Marker() string {
	if n.OneOf("radio_buttons", "external_select") {
		return "radio"
	}
	return "checkbox"
}

// Newline begins a text area, where a parser drops the first one.
func (n node) Newline() string { return "\n" }
