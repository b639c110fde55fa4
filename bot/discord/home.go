package discord

import (
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// homeButton is the id of the button that shows a person's home anew.
const homeButton = "~home"

// home sets a home, with a button that shows it anew.
func (c *canvas) home(h bot.Home) post {
	p := c.laid(heading("## ", h.Title), h.Sections)
	p.Components = append(p.Components, row(component{
		Type: discordgo.ButtonComponent, CustomID: homeButton,
		Label: line(c.words.Home, maxButtonLabel), Style: int(discordgo.SecondaryButton),
	}))
	return p
}

// laid sets a message made of components, so that each card's buttons stand below
// it. What does not fit is left out card by card, and a line says so; the last card
// always stands there, since on a home it is the way to raise a concern.
func (c *canvas) laid(top []component, sections []bot.Section) post {
	p := &page{}
	p.add(top...)
	var end []component
	if n := len(sections) - 1; n >= 0 && len(sections[n].Cards) > 0 {
		cards := sections[n].Cards
		end = c.card(cards[len(cards)-1])
		if sections = slices.Clone(sections); len(cards) == 1 {
			end = below(sections[n].Title, end)
		}
		sections[n].Cards = cards[:len(cards)-1]
	}
	whole := p.reserve(end)
	if !whole {
		end = nil
	}
	if whole = whole && c.sections(p, sections); !whole {
		p.parts = append(p.parts, display(small(c.words.More, 200)))
	}
	return post{Components: append(p.parts, end...), Mentions: nobody(), Flags: laidOut}
}

// below puts a section's title above its first card, in the same part where the
// card begins with text.
func below(title string, card []component) []component {
	above := heading("### ", title)
	if len(above) > 0 && len(card) > 0 && card[0].Type == discordgo.TextDisplayComponent {
		card[0].Content = above[0].Content + "\n" + card[0].Content
		return card
	}
	return append(above, card...)
}

func (c *canvas) sections(p *page, sections []bot.Section) (whole bool) {
	for _, s := range sections {
		for i, card := range s.Cards {
			parts := c.card(card)
			if i == 0 {
				parts = below(s.Title, parts)
			}
			if !p.add(parts...) {
				return false
			}
		}
	}
	return true
}

// card sets one card: its text in one part, its buttons below.
func (c *canvas) card(m bot.Message) []component {
	m = c.typed(m)
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

// page collects components as long as they fit into a message that is laid out,
// with room for the last line and the last button.
type page struct {
	parts       []component
	count, text int
}

func (p *page) add(parts ...component) bool {
	if !p.reserve(parts) {
		return false
	}
	p.parts = append(p.parts, parts...)
	return true
}

// reserve keeps room for parts, where there is any.
func (p *page) reserve(parts []component) bool {
	count, text := weigh(parts)
	if p.count+count > maxHomeParts-3 || p.text+text > maxHomeText-300 {
		return false
	}
	p.count, p.text = p.count+count, p.text+text
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
