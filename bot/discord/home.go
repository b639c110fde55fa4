package discord

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// homeButton is the id of the button that shows a person's home anew. With a
// number behind a slash it shows what comes after so many cards.
const homeButton = "~home"

// homeAfter is how many cards a button of a home goes past, if it is one.
func homeAfter(id string) (cards int, ok bool) {
	rest, ok := strings.CutPrefix(id, homeButton)
	if !ok || rest == "" {
		return 0, ok
	}
	n, err := strconv.Atoi(strings.TrimPrefix(rest, "/"))
	return max(0, n), err == nil
}

// home sets a home past so many cards, with a button that shows it anew, and one
// that shows what does not fit.
func (c *canvas) home(h bot.Home, past int) post {
	sections, past := after(h.Sections, past)
	p, shown, left := c.laid(heading("## ", h.Title), sections)
	buttons := []component{{
		Type: discordgo.ButtonComponent, CustomID: homeButton,
		Label: line(c.words.Home, maxButtonLabel), Style: int(discordgo.SecondaryButton),
	}}
	if left > 0 {
		buttons = append(buttons, component{
			Type: discordgo.ButtonComponent, CustomID: homeButton + "/" + strconv.Itoa(past+max(1, shown)),
			Label: line(fmt.Sprintf("%s (%d)", c.words.Rest, left), maxButtonLabel), Style: int(discordgo.SecondaryButton),
		})
	}
	p.Components = append(p.Components, row(buttons...))
	return p
}

// after is what comes past so many cards, all of it where there are not as many.
// The last card always comes.
func after(sections []bot.Section, past int) ([]bot.Section, int) {
	all := 0
	for _, s := range sections {
		all += len(s.Cards)
	}
	if past >= all-1 {
		past = 0
	}
	left, rest := past, slices.Clone(sections)
	for i := range rest {
		n := min(left, len(rest[i].Cards))
		rest[i].Cards, left = rest[i].Cards[n:], left-n
	}
	return rest, past
}

// laid sets a message made of components, so that each card's buttons stand below
// it, and tells how many cards are shown and left out. Those are the last ones, but
// for the very last, which always stands there, since on a home it is the way to
// raise a concern.
func (c *canvas) laid(top []component, sections []bot.Section) (out post, shown, left int) {
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
	lacks := 0
	if !p.reserve(end) {
		end, lacks = nil, 1
	}
	shown, left = c.sections(p, sections)
	left += lacks
	return post{Components: append(p.parts, end...), Mentions: nobody(), Flags: laidOut}, shown, left
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

// sections adds cards as long as they fit.
func (c *canvas) sections(p *page, sections []bot.Section) (shown, left int) {
	for _, s := range sections {
		for i, card := range s.Cards {
			if left > 0 {
				left++
				continue
			}
			parts := c.card(card)
			if i == 0 {
				parts = below(s.Title, parts)
			}
			if p.add(parts...) {
				shown++
			} else {
				left++
			}
		}
	}
	return shown, left
}

// card sets one card: its text in one part, its buttons below.
func (c *canvas) card(m bot.Message) []component {
	m = c.typed(m)
	body := append(bot.Parse(m.Text), bot.ParseFields(m.Fields)...)
	text, whole := fit(body, maxHomeText/2)
	var lines []string
	if title := line(m.Title, 250); title != "" {
		lines = append(lines, "**"+literal(title, true)+"**")
	}
	lines = add(lines, text)
	asked, all := questions(m.Buttons, maxHomeText/8)
	if !whole || !all {
		lines = add(lines, small(c.words.More, 200))
	}
	lines = add(lines, small(bot.PlainText(m.Footer), 500))
	lines = add(lines, asked)
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
