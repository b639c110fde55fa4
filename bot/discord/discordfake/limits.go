package discordfake

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

const (
	ephemeral = 1 << 6
	laidOut   = 1 << 15
)

func size(s string) int { return utf8.RuneCountInString(s) }

// within returns a refusal when a text is too short or too long.
func within(what, s string, least, most int) error {
	if n := size(s); n < least || n > most {
		return badForm("%s must be between %d and %d in length, is %d", what, least, most, n)
	}
	return nil
}

// checkPost holds a message against Discord's limits, and against the rule
// that a bot says whom its text may notify.
func (f *Discord) checkPost(p postJSON, private bool) error {
	if p.Mentions == nil || p.Mentions.Parse == nil || len(*p.Mentions.Parse) > 0 {
		f.violation("a message whose allowed_mentions are not empty")
	}
	if !private && p.Flags&ephemeral != 0 && p.Nonce != "" {
		return badForm("flags")
	}
	if err := within("nonce", p.Nonce, 0, 25); err != nil {
		return err
	}
	ids := map[string]bool{}
	if p.Flags&laidOut != 0 {
		if p.content() != "" {
			return badForm("content with components version 2")
		}
		count, text := weigh(p.Components)
		if count < 1 || count > 40 || text > 4000 {
			return badForm("%d components with %d characters", count, text)
		}
	} else {
		if err := within("content", p.content(), 0, 2000); err != nil {
			return err
		}
		if p.content() == "" {
			return &refused{400, 50006, "Cannot send an empty message"}
		}
		if len(p.Components) > 5 {
			return badForm("components must be 5 or fewer in length")
		}
	}
	for _, c := range p.Components {
		if c.Type != 1 && p.Flags&laidOut == 0 {
			return badForm("component type %d at the top", c.Type)
		}
		if err := c.check(ids); err != nil {
			return err
		}
	}
	return nil
}

func weigh(parts []Component) (count, text int) {
	for _, p := range parts {
		inner, words := weigh(p.Components)
		count, text = count+1+inner, text+size(p.Content)+words
	}
	return count, text
}

// check holds a modal against Discord's limits.
func (m *Modal) check() error {
	if err := within("title", m.Title, 1, 45); err != nil {
		return err
	}
	if err := within("custom_id", m.CustomID, 1, 100); err != nil {
		return err
	}
	if n := len(m.Components); n < 1 || n > 5 {
		return badForm("components must be between 1 and 5 in length")
	}
	ids := map[string]bool{}
	for _, c := range m.Components {
		if c.Type != 10 && c.Type != 18 && c.Type != 1 {
			return badForm("component type %d at the top of a modal", c.Type)
		}
		if err := c.check(ids); err != nil {
			return err
		}
	}
	return nil
}

func (c Component) check(ids map[string]bool) error {
	switch c.Type {
	case 1:
		return c.checkRow(ids)
	case 2:
		return c.checkButton(ids)
	case 10:
		return within("content", c.Content, 1, 4000)
	case 18:
		if c.Component == nil {
			return badForm("a label without a component")
		}
		if err := within("label", c.Label, 1, 45); err != nil {
			return err
		}
		if err := within("description", c.Description, 0, 100); err != nil {
			return err
		}
		return c.Component.check(ids)
	case 4:
		if c.MaxLength != nil && (*c.MaxLength < 1 || *c.MaxLength > 4000 || size(c.Value) > *c.MaxLength) {
			return badForm("max_length or value")
		}
		return c.checkID(ids)
	case 3:
		return c.checkOptions(ids, 1, 25)
	case 21:
		return c.checkOptions(ids, 2, 10)
	case 22:
		return c.checkOptions(ids, 1, 10)
	case 5:
		return c.checkID(ids)
	}
	return badForm("component type %d", c.Type)
}

func (c Component) checkRow(ids map[string]bool) error {
	if len(c.Components) < 1 || len(c.Components) > 5 {
		return badForm("a row of %d", len(c.Components))
	}
	for _, inner := range c.Components {
		if inner.Type != 2 && len(c.Components) > 1 {
			return badForm("a list beside something else")
		}
		if err := inner.check(ids); err != nil {
			return err
		}
	}
	return nil
}

func (c Component) checkButton(ids map[string]bool) error {
	if err := within("label", c.Label, 1, 80); err != nil {
		return err
	}
	if c.Style == 5 {
		return within("url", c.URL, 1, 512)
	}
	if c.Style < 1 || c.Style > 4 {
		return badForm("style")
	}
	return c.checkID(ids)
}

func (c Component) checkID(ids map[string]bool) error {
	if ids[c.CustomID] {
		return badForm("Component custom id cannot be duplicated: %s", c.CustomID)
	}
	ids[c.CustomID] = true
	return within("custom_id", c.CustomID, 1, 100)
}

func (c Component) checkOptions(ids map[string]bool, least, most int) error {
	if n := len(c.Options); n < least || n > most {
		return badForm("options must be between %d and %d in length, are %d", least, most, n)
	}
	if c.MaxValues != nil && *c.MaxValues > len(c.Options) {
		return badForm("max_values larger than the number of options")
	}
	values, chosen := map[string]bool{}, 0
	for _, o := range c.Options {
		if err := within("option label", o.Label, 1, 100); err != nil {
			return err
		}
		if err := within("option value", o.Value, 1, 100); err != nil {
			return err
		}
		if values[o.Value] {
			return badForm("option value %s duplicated", o.Value)
		}
		values[o.Value] = true
		if o.Default {
			chosen++
		}
	}
	if c.MaxValues != nil && chosen > *c.MaxValues || c.Type == 21 && chosen > 1 {
		return badForm("more defaults than values")
	}
	if err := within("placeholder", c.Placeholder, 0, 150); err != nil {
		return err
	}
	return c.checkID(ids)
}

var name = regexp.MustCompile(`^[-_'\p{L}\p{N}]{1,32}$`)

// isName reports whether a slash command may be called so.
func isName(s string) bool { return name.MatchString(s) }

// check holds a command against Discord's limits.
func (c commandJSON) check() error {
	if c.Type == 3 {
		if size(c.Name) < 1 || size(c.Name) > 32 || c.Description != "" {
			return badForm("a menu's name or description")
		}
		return nil
	}
	if n := c.weight(); n > 8000 {
		return badForm("command %q of %d characters, 8000 are allowed", c.Name, n)
	}
	return c.checkBelow(0)
}

// weight is how many characters a command has with all that is below it.
func (c commandJSON) weight() int {
	n := size(c.Name) + size(c.Description)
	for _, o := range c.Options {
		n += o.weight()
	}
	return n
}

// checkBelow holds a command, a group, a subcommand or an option against the
// limits: groups hold subcommands, and these hold no commands.
func (c commandJSON) checkBelow(depth int) error {
	if !isName(c.Name) || c.Name != strings.ToLower(c.Name) || size(c.Description) < 1 || size(c.Description) > 100 {
		return badForm("name or description of command %q", c.Name)
	}
	if len(c.Options) > 25 {
		return badForm("options of %q must be 25 or fewer in length", c.Name)
	}
	if depth > 0 && c.Type != 1 && c.Type != 2 && len(c.Options) > 0 || depth > 1 && c.Type == 2 {
		return badForm("options below %q", c.Name)
	}
	names := map[string]bool{}
	for _, o := range c.Options {
		if names[o.Name] {
			return badForm("option %q stands twice", o.Name)
		}
		names[o.Name] = true
		if c.Type == 2 && depth > 0 && o.Type != 1 {
			return badForm("the group %q holds subcommands only", c.Name)
		}
		if err := o.checkBelow(depth + 1); err != nil {
			return err
		}
	}
	return nil
}
