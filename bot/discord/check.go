package discord

import (
	"crypto/rand"
	"fmt"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// checker finds what Discord would refuse. Nothing is sent that it finds.
type checker struct {
	ids map[string]bool
	err error
}

func (c *checker) fault(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(format, args...)
	}
}

func (c *checker) length(what, text string, least, most int) {
	if n := bot.Units(text); n < least || n > most {
		c.fault("%s of %d characters, %d to %d are allowed", what, n, least, most)
	}
}

func (c *checker) count(what string, n, least, most int) {
	if n < least || n > most {
		c.fault("%d %s, %d to %d are allowed", n, what, least, most)
	}
}

// checkPost reports what is wrong with a message.
func checkPost(method string, p post) error {
	c := &checker{ids: map[string]bool{}}
	if p.Flags&laidOut != 0 {
		count, text := weigh(p.Components)
		c.count("components", count, 1, maxHomeParts)
		c.count("characters", text, 0, maxHomeText)
	} else {
		c.length("content", p.Content, 1, maxContent)
		c.count("rows", len(p.Components), 0, maxRows)
	}
	for _, part := range p.Components {
		c.part(part)
	}
	return refusedByUs(method, "invalid_message", c.err)
}

// checkModal reports what is wrong with a modal.
func checkModal(m modal) error {
	c := &checker{ids: map[string]bool{}}
	c.length("title", m.Title, 1, maxModalTitle)
	c.length("custom_id", m.CustomID, 1, maxID)
	c.count("components", len(m.Components), 1, maxModalParts)
	for _, part := range m.Components {
		c.part(part)
	}
	return refusedByUs("modal", "invalid_form", c.err)
}

// checkForm reports whether a form can be shown whole, sheet by sheet.
func checkForm(f bot.Form) error {
	keys := map[string]bool{}
	c := &checker{ids: map[string]bool{}}
	for _, p := range f.Pages {
		for _, in := range p.Fields {
			if in.Kind == bot.Note {
				continue
			}
			if keys[in.Key] {
				c.fault("two questions have the key %s", in.Key)
			}
			keys[in.Key] = true
		}
	}
	if len(keys) > 0 && f.Submit == "" {
		c.fault("questions and no way to send them")
	}
	if c.err != nil {
		return refusedByUs("modal", "invalid_form", c.err)
	}
	dr := &draft{key: rand.Text(), Form: f, sheets: sheets(Words{More: "…"}, f)}
	for n := range dr.sheets {
		if err := checkModal(dr.modal(n)); err != nil {
			return err
		}
	}
	return nil
}

func refusedByUs(method, code string, err error) error {
	if err == nil {
		return nil
	}
	return &bot.SendError{Class: bot.Bug, Method: method, Code: code, Err: err}
}

func (c *checker) part(p component) {
	switch p.Type {
	case discordgo.ActionsRowComponent:
		c.count("components in a row", len(p.Components), 1, maxButtons)
		for _, inner := range p.Components {
			c.part(inner)
		}
	case discordgo.ButtonComponent:
		c.length("label of a button", p.Label, 1, maxButtonLabel)
		if p.URL != "" {
			c.length("url of a button", p.URL, 1, maxURL)
			return
		}
		c.id(p)
	case discordgo.TextDisplayComponent:
		c.length("text", p.Content, 1, maxDisplay)
	case labelComponent:
		c.length("label", p.Label, 1, maxLabel)
		c.length("description", p.Description, 0, maxDescription)
		c.part(*p.Component)
	case discordgo.TextInputComponent:
		c.id(p)
		c.count("characters allowed", p.MaxLength, 1, maxInput)
		c.length("value", p.Value, 0, p.MaxLength)
	case radioComponent:
		c.options(p, 2, maxVisible)
	case checkboxesComponent:
		c.options(p, 1, maxVisible)
	case discordgo.SelectMenuComponent:
		c.options(p, 1, maxOptions)
		c.length("placeholder", p.Placeholder, 0, maxPlaceholder)
	case discordgo.UserSelectMenuComponent:
		c.id(p)
	default:
		c.fault("component of type %d, which is never sent", p.Type)
	}
}

func (c *checker) id(p component) {
	c.length("custom_id", p.CustomID, 1, maxID)
	if c.ids[p.CustomID] {
		c.fault("custom_id %s is used twice", p.CustomID)
	}
	c.ids[p.CustomID] = true
}

func (c *checker) options(p component, least, most int) {
	c.id(p)
	c.count("options", len(p.Options), least, most)
	values := map[string]bool{}
	for _, o := range p.Options {
		c.length("label of an option", o.Label, 1, maxOptionText)
		c.length("value of an option", o.Value, 1, maxID)
		if values[o.Value] {
			c.fault("option %s stands twice", o.Value)
		}
		values[o.Value] = true
	}
}
