package sandbox

import (
	"cmp"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// UnmarshalJSON takes a single string for a list of one.
func (v *Values) UnmarshalJSON(raw []byte) error {
	var loose map[string]any
	if err := json.Unmarshal(raw, &loose); err != nil {
		return fmt.Errorf("read answers: %w", err)
	}
	*v = Values{}
	for key, value := range loose {
		switch value := value.(type) {
		case nil:
			(*v)[key] = nil
		case []any:
			(*v)[key] = make([]string, 0, len(value))
			for _, item := range value {
				(*v)[key] = append((*v)[key], fmt.Sprint(item))
			}
		default:
			(*v)[key] = []string{fmt.Sprint(value)}
		}
	}
	return nil
}

// resolve brings answers to "block_id/action_id" and to option values and
// user IDs, over what stood there before.
func (w *Workspace) resolve(all []control, before, answers Values) (Values, error) {
	typed := before
	for key, chosen := range answers {
		c, err := named(all, key)
		if err != nil {
			return nil, err
		}
		exact, err := w.choose(c, chosen)
		if err != nil {
			return nil, fmt.Errorf("answer %q: %w", key, err)
		}
		typed = typed.with(c.key(), exact)
	}
	return typed, nil
}

// named finds the control an answer is for.
func named(all []control, key string) (control, error) {
	matches := []func(control) bool{
		func(c control) bool { return c.key() == key },
		func(c control) bool { return c.blockID == key },
		func(c control) bool { return c.actionID == key },
		func(c control) bool { return c.label != "" && strings.EqualFold(c.label, strings.TrimSpace(key)) },
	}
	for _, match := range matches {
		var found []control
		for _, c := range all {
			if c.holdsState() && match(c) {
				found = append(found, c)
			}
		}
		if len(found) == 1 {
			return found[0], nil
		}
		if len(found) > 1 {
			return control{}, fmt.Errorf("field %q: %d fields answer to that", key, len(found))
		}
	}
	return control{}, fmt.Errorf("field %q: %w", key, ErrUnseen)
}

// choose turns what was picked into option values and IDs.
func (w *Workspace) choose(c control, chosen []string) ([]string, error) {
	exact := make([]string, 0, len(chosen))
	for _, name := range chosen {
		id, err := w.pick(c, name)
		if err != nil {
			return nil, err
		}
		if id != "" {
			exact = append(exact, id)
		}
	}
	return exact, nil
}

func (w *Workspace) pick(c control, name string) (string, error) {
	switch {
	case name == "":
		return "", nil
	case c.hasOptions():
		o := w.option(c, name)
		if o == nil {
			return "", fmt.Errorf("option %q: %w", name, ErrUnseen)
		}
		return textIn(o["value"]), nil
	case strings.HasSuffix(c.kind, "users_select"):
		return w.pickUser(name)
	case strings.HasSuffix(c.kind, "channels_select"), strings.HasSuffix(c.kind, "conversations_select"):
		return w.pickRoom(name)
	}
	return name, nil
}

func (w *Workspace) pickUser(name string) (string, error) {
	if w.users[UserID(name)] != nil {
		return name, nil
	}
	if id := w.handles[strings.TrimPrefix(name, "@")]; id != "" {
		return string(id), nil
	}
	for _, id := range w.userOrder {
		if strings.EqualFold(w.users[id].RealName, name) {
			return string(id), nil
		}
	}
	return "", fmt.Errorf("person %q: %w", name, ErrUnseen)
}

func (w *Workspace) pickRoom(name string) (string, error) {
	if w.conversations[ConversationID(name)] != nil {
		return name, nil
	}
	if id := w.roomNames[strings.TrimPrefix(name, "#")]; id != "" {
		return string(id), nil
	}
	return "", fmt.Errorf("channel %q: %w", name, ErrUnseen)
}

func (c control) hasOptions() bool {
	switch c.kind {
	case "checkboxes", "radio_buttons", "overflow":
		return true
	}
	return strings.HasSuffix(c.kind, "static_select") || strings.HasSuffix(c.kind, "external_select")
}

// option finds an option among the element's own or those the app offered.
func (w *Workspace) option(c control, name string) Block {
	if o := findOption(c.element, name); o != nil {
		return o
	}
	offered := make([]any, 0)
	for _, o := range w.offered[c.key()] {
		offered = append(offered, o)
	}
	if o := findOption(Block{"options": offered}, name); o != nil {
		return o
	}
	for _, key := range []string{"initial_options", "initial_option"} {
		if o := findOption(Block{"options": asList(c.element[key])}, name); o != nil {
			return o
		}
	}
	return nil
}

// state renders state.values: every field that can hold something.
func (w *Workspace) state(all []control, typed Values) object {
	values := object{}
	for _, c := range all {
		if !c.holdsState() {
			continue
		}
		block, _ := values[c.blockID].(object)
		if block == nil {
			block = object{}
			values[c.blockID] = block
		}
		block[c.actionID] = w.value(c, typed)
	}
	return values
}

// value renders what one field holds, its initial value if untouched.
func (w *Workspace) value(c control, typed Values) object {
	chosen, touched := typed[c.key()]
	if !touched {
		chosen = c.initial()
	}
	key, many := c.valueKey()
	o := object{"type": c.kind}
	switch {
	case many && c.hasOptions():
		options := []Block{}
		for _, name := range chosen {
			options = append(options, w.option(c, name))
		}
		o[key] = options
	case many:
		o[key] = append([]string{}, chosen...)
	case len(chosen) == 0:
		o[key] = nil
	case c.hasOptions():
		o[key] = w.option(c, chosen[0])
	case c.kind == "datetimepicker":
		seconds, _ := strconv.ParseInt(chosen[0], 10, 64) // checked when submitted
		o[key] = seconds
	case c.kind == "rich_text_input":
		o[key] = richText(chosen[0])
	default:
		o[key] = chosen[0]
	}
	return o
}

// valueKey names the field of an element's value and whether it is a list.
func (c control) valueKey() (key string, many bool) {
	switch c.kind {
	case "checkboxes":
		return "selected_options", true
	case "radio_buttons", "overflow":
		return "selected_option", false
	case "datepicker":
		return "selected_date", false
	case "timepicker":
		return "selected_time", false
	case "datetimepicker":
		return "selected_date_time", false
	case "rich_text_input":
		return "rich_text_value", false
	case "file_input":
		return "files", true
	}
	kind, isSelect := strings.CutSuffix(c.kind, "_select")
	if !isSelect {
		return "value", false
	}
	kind, many = strings.CutPrefix(kind, "multi_")
	what := map[string]string{"users": "user", "channels": "channel", "conversations": "conversation"}[kind]
	key = "selected_" + cmp.Or(what, "option")
	if many {
		key += "s"
	}
	return key, many
}

// initial returns what an untouched field holds.
func (c control) initial() []string {
	key, many := c.valueKey()
	key = "initial_" + strings.TrimPrefix(key, "selected_")
	if c.kind == "rich_text_input" {
		key = "initial_value"
	}
	v := c.element[key]
	if v == nil {
		return nil
	}
	if !many {
		return []string{initialText(v)}
	}
	var all []string
	for _, item := range asList(v) {
		all = append(all, initialText(item))
	}
	return all
}

func initialText(v any) string {
	switch v := v.(type) {
	case Block:
		return textIn(v["value"])
	case float64:
		return strconv.FormatInt(int64(v), 10)
	}
	return fmt.Sprint(v)
}

func asList(v any) []any {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{v}
}

func richText(text string) object {
	section := object{"type": "rich_text_section", "elements": []object{{"type": "text", "text": text}}}
	return object{"type": "rich_text", "elements": []object{section}}
}

// check is what Slack's own client refuses before the app is asked.
func (w *Workspace) check(all []control, typed Values) map[string]string {
	refused := map[string]string{}
	for _, c := range all {
		if !c.input {
			continue
		}
		chosen, touched := typed[c.key()]
		if !touched {
			chosen = c.initial()
		}
		if problem := c.problem(chosen); problem != "" {
			refused[c.blockID] = problem
		}
	}
	return refused
}

func (c control) problem(chosen []string) string {
	if len(chosen) == 0 {
		if c.optional {
			return ""
		}
		return "Please complete this required field."
	}
	if most, ok := c.bound("max_selected_items"); ok && float64(len(chosen)) > most {
		return fmt.Sprintf("Choose no more than %v.", most)
	}
	switch c.kind {
	case "plain_text_input":
		return c.lengthProblem(utf8.RuneCountInString(chosen[0]))
	case "number_input":
		return c.numberProblem(chosen[0])
	case "email_text_input":
		if !strings.Contains(chosen[0], "@") {
			return "Enter an email address."
		}
	case "url_text_input":
		if !strings.Contains(chosen[0], "://") {
			return "Enter a URL."
		}
	case "datetimepicker":
		if _, err := strconv.ParseInt(chosen[0], 10, 64); err != nil {
			return "Enter a date and time."
		}
	}
	return ""
}

func (c control) lengthProblem(n int) string {
	if least, ok := c.bound("min_length"); ok && float64(n) < least {
		return fmt.Sprintf("Enter at least %v characters.", least)
	}
	most, ok := c.bound("max_length")
	if !ok {
		most = 3000
	}
	if float64(n) > most {
		return fmt.Sprintf("Enter no more than %v characters.", most)
	}
	return ""
}

func (c control) numberProblem(text string) string {
	n, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return "Enter a number."
	}
	if decimal, _ := c.element["is_decimal_allowed"].(bool); !decimal && n != float64(int64(n)) {
		return "Enter a whole number."
	}
	if least, ok := c.bound("min_value"); ok && n < least {
		return fmt.Sprintf("Enter %v or more.", least)
	}
	if most, ok := c.bound("max_value"); ok && n > most {
		return fmt.Sprintf("Enter %v or less.", most)
	}
	return ""
}

// bound reads a limit the element sets itself, as a number or its text.
func (c control) bound(key string) (float64, bool) {
	switch v := c.element[key].(type) {
	case float64:
		return v, true
	case string:
		n, err := strconv.ParseFloat(v, 64)
		return n, err == nil
	}
	return 0, false
}
