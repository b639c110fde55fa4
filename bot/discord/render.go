package discord

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/bwmarrin/discordgo"

	"cairn/bot"
)

// component is a part of a message or of a modal, as JSON. The library has no
// type for those that stand in a modal.
type component struct {
	Type        discordgo.ComponentType `json:"type"`
	Content     string                  `json:"content,omitempty"`
	Label       string                  `json:"label,omitempty"`
	Description string                  `json:"description,omitempty"`
	Style       int                     `json:"style,omitempty"`
	CustomID    string                  `json:"custom_id,omitempty"`
	URL         string                  `json:"url,omitempty"`
	Placeholder string                  `json:"placeholder,omitempty"`
	Value       string                  `json:"value,omitempty"`
	MaxLength   int                     `json:"max_length,omitempty"`
	MinValues   *int                    `json:"min_values,omitempty"`
	MaxValues   int                     `json:"max_values,omitempty"`
	Required    *bool                   `json:"required,omitempty"`
	Options     []option                `json:"options,omitempty"`
	Defaults    []defaultUser           `json:"default_values,omitempty"`
	Component   *component              `json:"component,omitempty"`
	Components  []component             `json:"components,omitempty"`
}

type option struct {
	Label   string `json:"label"`
	Value   string `json:"value"`
	Default bool   `json:"default,omitempty"`
}

type defaultUser struct {
	ID   string `json:"id"`
	Type string `json:"type"`
}

// post is the body of a message. Its lists are never left out: an edit would
// keep the old ones.
type post struct {
	Content    string      `json:"content,omitempty"`
	Components []component `json:"components"`
	Mentions   mentions    `json:"allowed_mentions"`
	Flags      int         `json:"flags"`
	Nonce      string      `json:"nonce,omitempty"`
	Enforce    bool        `json:"enforce_nonce,omitempty"`
}

// mentions is who may be notified by a text: nobody, or those who are named.
type mentions struct {
	Parse []string `json:"parse"`
	Users []string `json:"users,omitempty"`
}

func nobody() mentions { return mentions{Parse: []string{}} }

// The flags of a message.
const (
	noEmbeds  = 1 << 2
	ephemeral = 1 << 6
	laidOut   = 1 << 15 // all of it is components
)

// confirms marks the id of a button that asks before it acts. Where there is room for
// it, the word with which its reader says no stands between two of them.
const confirms = "?"

// canvas sets one message. It keeps the ids that must be unique within it.
type canvas struct {
	words Words
	typed func(bot.Message) bot.Message // names commands as they are typed here
	uses  bot.Uses
	cut   bool // something was left out
	spare int  // characters of the text that are kept free
}

func (d *Discord) canvas() *canvas {
	return &canvas{words: d.config.Words, typed: d.asTyped, uses: bot.Uses{}}
}

// message sets a message that stands in a conversation. What does not fit is
// cut in its text, never in its title, its footer or what can be pressed first.
func (c *canvas) message(m bot.Message) post {
	if len(m.Sections) > 0 {
		out, _, left := c.laid(c.card(m), m.Sections)
		if left > 0 {
			out.Components = append(out.Components, display(small(c.words.More, 200)))
		}
		return out
	}
	m = c.typed(m)
	out := post{Mentions: nobody(), Flags: noEmbeds, Components: c.rows(m, maxRows)}
	var top, end []string
	if title := line(m.Title, 250); title != "" {
		top = append(top, "### "+literal(title, true))
	}
	end = add(end, small(bot.PlainText(m.Footer), 500))
	room := maxContent - c.spare - bot.Units(strings.Join(append(slices.Clone(top), end...), "\n")) - bot.Units(c.words.More) - 10
	asked, whole := questions(m.Buttons, room-leastText)
	c.cut = c.cut || !whole
	if end = add(end, asked); asked != "" {
		room -= bot.Units(asked) + 1
	}
	body := append(bot.Parse(m.Text), bot.ParseFields(m.Fields)...)
	text, whole := fit(body, room)
	if c.cut = c.cut || !whole; c.cut {
		end = append([]string{small(c.words.More, 200)}, end...)
	}
	out.Content = strings.Join(append(add(top, text), end...), "\n")
	return out
}

func add(lines []string, text string) []string {
	if strings.TrimSpace(text) == "" {
		return lines
	}
	return append(lines, text)
}

const (
	leastText     = 100 // of a message, whatever its buttons ask
	leastQuestion = 10
)

// questions are what buttons ask before they act. They stand in the message, so that
// people know before they press, and so that it is still known then. Where there is
// no room for all of them, each has the same share of it; one that has hardly any is
// left out, and its button asks in general.
func questions(buttons []bot.Button, room int) (text string, whole bool) {
	var asking []bot.Button
	for _, b := range buttons {
		if b.Confirm != "" {
			asking = append(asking, b)
		}
	}
	set := func(share int) (lines []string) {
		for _, b := range asking {
			lines = add(lines, question(b, share))
		}
		return lines
	}
	if text = strings.Join(set(maxContent), "\n"); text == "" || bot.Units(text) <= room {
		return text, true
	}
	return strings.Join(set(room/len(asking)-1), "\n"), false
}

// question is one of them, of n characters at most.
func question(b bot.Button, n int) string {
	label := line(b.Label, maxButtonLabel) + ": "
	set := func(most int) string { return small(label+line(b.Confirm, most), 400) }
	if whole := set(300); bot.Units(whole) <= n {
		return whole
	}
	most := sort.Search(300, func(most int) bool { return bot.Units(set(most+1)) > n })
	if most < leastQuestion {
		return ""
	}
	return set(most)
}

// rows sets what can be chosen and pressed, in at most n rows.
func (c *canvas) rows(m bot.Message, n int) []component {
	rows := []component{}
	for _, s := range m.Selects {
		for part := range slices.Chunk(s.Options, maxOptions) {
			rows = append(rows, row(c.list(s, part)))
		}
	}
	for group := range slices.Chunk(m.Buttons, maxButtons) {
		var buttons []component
		for _, b := range group {
			buttons = append(buttons, c.button(b))
		}
		rows = append(rows, row(buttons...))
	}
	if len(rows) > n {
		c.cut = true
		return rows[:n]
	}
	return rows
}

func row(parts ...component) component {
	return component{Type: discordgo.ActionsRowComponent, Components: parts}
}

func (c *canvas) list(s bot.Select, part []bot.Option) component {
	return component{
		Type: discordgo.SelectMenuComponent, CustomID: c.uses.ID(s.Action), MaxValues: 1,
		Placeholder: line(s.Label, maxPlaceholder), Options: options(part, nil),
	}
}

func (c *canvas) button(b bot.Button) component {
	out := component{Type: discordgo.ButtonComponent, Label: line(b.Label, maxButtonLabel), Style: style(b.Style)}
	if b.URL != "" {
		out.Style, out.URL = int(discordgo.LinkButton), b.URL
		return out
	}
	out.CustomID = c.uses.ID(b.Action)
	if b.Confirm != "" {
		out.CustomID = confirming(b.Back, out.CustomID)
	}
	return out
}

// confirming is the id of a button that asks before it acts.
func confirming(back, id string) string {
	long := confirms + line(back, maxButtonLabel) + confirms + id
	if back == "" || strings.Contains(back, confirms) || bot.Units(long) > maxID {
		return confirms + id
	}
	return long
}

func style(s bot.Style) int {
	switch s {
	case bot.Primary:
		return int(discordgo.PrimaryButton)
	case bot.Danger:
		return int(discordgo.DangerButton)
	default:
		return int(discordgo.SecondaryButton)
	}
}

func options(in []bot.Option, chosen []string) []option {
	var out []option
	for _, o := range in {
		out = append(out, option{
			Label: cmp.Or(line(o.Label, maxOptionText), o.Value), Value: o.Value, Default: slices.Contains(chosen, o.Value),
		})
	}
	return out
}
