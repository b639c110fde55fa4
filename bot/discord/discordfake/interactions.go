package discordfake

import (
	"encoding/json"
	"net/http"
	"time"
)

// replyWithin is how long the bot has for its first answer, if nothing else is said.
const replyWithin = 3 * time.Second

// The ways to answer an interaction.
const (
	saysNew    = 4
	holdsNew   = 5
	holdsOld   = 6
	saysUpdate = 7
	saysChoice = 8
	saysModal  = 9
)

// Modal is a form that a person has open.
type Modal struct {
	CustomID   string      `json:"custom_id"`
	Title      string      `json:"title"`
	Components []Component `json:"components"`
	from       *Message    // what was pressed to open it
	channel    string
}

// interaction is something that a person did, and how it was answered.
type interaction struct {
	id, token string
	kind      int
	user      string
	channel   string
	on        *Message // what was pressed, or what the modal was opened from
	answer    int      // 0 while there is none
	late      bool
	reply     *Message // the answer's message
	choices   []string
}

func (f *Discord) callback(r request) (any, error) {
	i := f.interactions[r.PathValue("token")]
	if i == nil || i.id != r.PathValue("id") || i.late {
		return nil, unknown(10062, "interaction")
	}
	if i.answer != 0 {
		return nil, &refused{http.StatusBadRequest, 40060, "Interaction has already been acknowledged."}
	}
	var body struct {
		Type int             `json:"type"`
		Data json.RawMessage `json:"data"`
	}
	if err := r.decode(&body); err != nil {
		return nil, err
	}
	if len(body.Data) > 0 {
		r.body = body.Data
	}
	if err := f.answerWith(i, body.Type, r); err != nil {
		return nil, err
	}
	i.answer = body.Type
	return nil, nil
}

func (f *Discord) answerWith(i *interaction, kind int, r request) error {
	switch kind {
	case saysNew:
		return f.newReply(i, r)
	case saysUpdate:
		if i.on == nil {
			return badForm("type 7 without a message")
		}
		i.reply = i.on
		_, err := f.edit(i.on, r)
		return err
	case holdsNew:
		return nil
	case holdsOld:
		if i.on == nil {
			return badForm("type 6 without a message")
		}
		i.reply = i.on
		return nil
	case saysChoice:
		return f.offered(i, r)
	case saysModal:
		if i.kind == typeModal || i.kind == typeComplete {
			return badForm("type 9 in answer to a modal")
		}
		m := &Modal{from: i.on, channel: i.channel}
		if err := r.decode(m); err != nil {
			return err
		}
		if err := m.check(); err != nil {
			return err
		}
		f.modals[i.user] = m
		return nil
	}
	return badForm("type %d", kind)
}

// newReply makes the message of an answer.
func (f *Discord) newReply(i *interaction, r request) error {
	var p postJSON
	if err := r.decode(&p); err != nil {
		return err
	}
	if err := f.checkPost(p, true); err != nil {
		return err
	}
	m := &Message{ID: f.newID(), Channel: i.channel, Author: Bot, Content: p.content(), Components: p.Components, Flags: p.Flags, Answer: true}
	if p.Flags&ephemeral != 0 {
		m.Only = i.user
	}
	if i.reply == nil {
		i.reply = m
	}
	f.messages = append(f.messages, m)
	return nil
}

func (f *Discord) offered(i *interaction, r request) error {
	var offer struct {
		Choices []struct {
			Name  string `json:"name"`
			Value string `json:"value"`
		} `json:"choices"`
	}
	if err := r.decode(&offer); err != nil || i.kind != typeComplete || len(offer.Choices) > 25 {
		return badForm("choices")
	}
	i.choices = []string{}
	for _, c := range offer.Choices {
		i.choices = append(i.choices, c.Value)
	}
	return nil
}

// answeredBy is the interaction of a token that was answered already.
func (f *Discord) answeredBy(r request) (*interaction, error) {
	i := f.interactions[r.PathValue("token")]
	if i == nil || i.answer == 0 || r.PathValue("app") != App {
		return nil, unknown(10015, "Webhook")
	}
	return i, nil
}

func (f *Discord) followUp(r request) (any, error) {
	i, err := f.answeredBy(r)
	if err != nil {
		return nil, err
	}
	if err := f.newReply(i, r); err != nil {
		return nil, err
	}
	return f.messages[len(f.messages)-1].json(f), nil
}

func (f *Discord) editOriginal(r request) (any, error) {
	i, err := f.answeredBy(r)
	if err != nil {
		return nil, err
	}
	if i.reply == nil && i.answer == holdsNew {
		m := &Message{ID: f.newID(), Channel: i.channel, Author: Bot, Only: i.user, Flags: ephemeral, Answer: true}
		i.reply, f.messages = m, append(f.messages, m)
	}
	if i.reply == nil || i.reply.Gone {
		return nil, unknown(10008, "Message")
	}
	return f.edit(i.reply, r)
}

func (f *Discord) deleteOriginal(r request) (any, error) {
	i, err := f.answeredBy(r)
	switch {
	case err != nil:
		return nil, err
	case i.reply != nil && i.reply.Gone, i.reply == nil && i.answer != holdsNew:
		return nil, unknown(10008, "Message")
	case i.reply != nil:
		i.reply.Gone = true
	}
	return nil, nil
}
