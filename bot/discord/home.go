package discord

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// homeButton is the id of the button that shows a person's home anew.
const homeButton = "~home"

// home sets a home as a message made of components, so that each card's buttons
// stand below it. What does not fit is left out card by card, and a last line
// says so.
func (c *canvas) home(h bot.Home) post {
	p := &page{}
	p.add(heading("## ", h.Title)...)
	whole := c.sections(p, h)
	last := row(component{
		Type: discordgo.ButtonComponent, CustomID: homeButton,
		Label: line(c.words.Home, maxButtonLabel), Style: int(discordgo.SecondaryButton),
	})
	if !whole {
		p.parts = append(p.parts, display(small(c.words.More, 200)))
	}
	return post{Components: append(p.parts, last), Mentions: nobody(), Flags: laidOut}
}

func (c *canvas) sections(p *page, h bot.Home) (whole bool) {
	for _, s := range h.Sections {
		for i, card := range s.Cards {
			var parts []component
			if i == 0 {
				parts = heading("### ", s.Title)
			}
			if !p.add(append(parts, c.card(card)...)...) {
				return false
			}
		}
	}
	return true
}

// card sets one card: its text in one part, its buttons below.
func (c *canvas) card(m bot.Message) []component {
	body := append(bot.Parse(m.Text), fields(m.Fields)...)
	text, whole := fit(body, maxHomeText/2)
	var lines []string
	if title := line(m.Title, 250); title != "" {
		lines = append(lines, "**"+literal(title, true)+"**")
	}
	lines = add(lines, text)
	if !whole {
		lines = add(lines, small(c.words.More, 200))
	}
	lines = add(lines, small(bot.PlainText(m.Footer), 500))
	for _, b := range m.Buttons {
		if b.Confirm != "" {
			lines = add(lines, question(b))
		}
	}
	var parts []component
	if len(lines) > 0 {
		parts = append(parts, display(strings.Join(lines, "\n")))
	}
	return append(parts, c.rows(m, maxRows)...)
}

func heading(mark, text string) []component {
	if text = line(text, 250); text == "" {
		return nil
	}
	return []component{display(mark + literal(text, true))}
}

func display(text string) component {
	return component{Type: discordgo.TextDisplayComponent, Content: text}
}

// page collects components as long as they fit on a home, with room for the
// last line and the last button.
type page struct {
	parts       []component
	count, text int
}

func (p *page) add(parts ...component) bool {
	count, text := weigh(parts)
	if p.count+count > maxHomeParts-3 || p.text+text > maxHomeText-300 {
		return false
	}
	p.parts, p.count, p.text = append(p.parts, parts...), p.count+count, p.text+text
	return true
}

// weigh counts components, nested ones too, and the text that they show.
func weigh(parts []component) (count, text int) {
	for _, part := range parts {
		within, words := weigh(part.Components)
		count, text = count+1+within, text+bot.Units(part.Content)+words
	}
	return count, text
}
