package store

import (
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"unicode"

	"gorm.io/gorm"

	"cairn/models"
)

// phraseFrom is how many words a text has at least to be looked for in messages,
// and phraseTo how many of them: a message may quote no more than a beginning.
const phraseFrom, phraseTo = 4, 8

// remember keeps what is taken as words to be looked for in messages: who somebody
// was whatever its length, a text if it is more than a few words.
func (e *erasure) remember(noun models.Noun, name string, field reflect.Value) {
	_, person := noun.(*models.Person)
	if person && name != "Name" && name != "Email" {
		return // a site is everybody's
	}
	if name == "User" {
		e.users = append(e.users, field.String())
	}
	for _, text := range textsIn(field) {
		words := strings.Fields(plainWords(text))
		if who := person || name == "User"; len(words) >= phraseFrom || who && len(words) > 0 {
			e.phrases[" "+strings.Join(words[:min(len(words), phraseTo)], " ")+" "] = true
		}
	}
}

// takeMessages finds what was sent to the person, is about something of theirs, or
// says who they were or what they typed.
func (e *erasure) takeMessages(tx *gorm.DB) error {
	rows, err := tx.Raw("SELECT id, person, subject, room, state, body FROM deliveries WHERE body <> '' OR person = ? ORDER BY id", e.person).Rows()
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var d models.Delivery
		if err := rows.Scan(&d.ID, &d.Person, &d.Subject, &d.Room, &d.State, &d.Body); err != nil {
			return err
		}
		if d.Person != e.person && !e.about(d.Subject) && !e.about(d.Room) && !e.says(d.Body) {
			continue
		}
		switch d.State {
		case models.Sending, models.Unknown, models.Pending:
			if d.State != models.Pending || d.Person != e.person { // the person hears nothing anymore
				e.told.Unsent++
				continue
			}
		case models.Sent, models.Held, models.DeadEnd, models.Canceled:
		}
		if len(d.Body) > 0 {
			e.told.Messages++
			e.said = append(e.said, d.ID)
		}
	}
	return rows.Err()
}

// about reports whether the subject or the room of a message is the person, or
// something that is emptied: "goal:gl_1:agreed".
func (e *erasure) about(subject string) bool {
	for part := range strings.SplitSeq(subject, ":") {
		if e.ids[part] {
			return true
		}
	}
	return false
}

func (e *erasure) says(body []byte) bool {
	var message any
	if json.Unmarshal(body, &message) != nil {
		return false
	}
	var all strings.Builder
	eachText(message, func(text string) { all.WriteString(plainWords(text)) })
	text := all.String()
	for phrase := range e.phrases {
		if strings.Contains(text, phrase) {
			return true
		}
	}
	return false
}

// silence empties those messages, and forgets where those to the person went. What
// was held for somebody else is not sent anymore: nothing is left to be said. An
// event that they caused is known by their account too, and so is what it said:
// "T1/…/U0MIA/…".
func (e *erasure) silence(x *script) {
	put := func(query string, args ...any) {
		query, args = bound(e.store.dialect, query, args)
		x.exec(query, args, nil)
	}
	e.store.withRows(x, `UPDATE deliveries SET body = '', state = CASE state WHEN 'held' THEN 'canceled' ELSE state END
		WHERE id IN (SELECT id FROM r)`, nil, col("id", e.said, func(id int64) int64 { return id }))
	put(`UPDATE deliveries SET channel = '', thread = '', "only" = '', ref_channel = '', ref_message = '', check_at = `+never+`,
		state = CASE WHEN state IN ('pending', 'held') THEN 'canceled' ELSE state END WHERE person = ?`, e.person)
	for _, user := range e.users {
		for _, keyed := range [][2]string{{"deliveries", "key"}, {"deliveries", "replaces"}, {"deliveries", "under"}, {"seen_events", "id"}} {
			from, to := "/"+user+"/", "/"+string(e.person)+"/"
			put(fmt.Sprintf("UPDATE %s SET %s = replace(%[2]s, ?, ?) WHERE replace(%[2]s, ?, ?) <> %[2]s", keyed[0], keyed[1]), from, to, from, to)
		}
	}
}

// textsIn is every text in a field, a list or JSON.
func textsIn(field reflect.Value) (all []string) {
	raw := field.Interface()
	if bytes, is := raw.([]byte); is {
		raw = json.RawMessage(bytes)
	}
	text, err := json.Marshal(raw)
	var value any
	if err != nil || json.Unmarshal(text, &value) != nil {
		return nil
	}
	eachText(value, func(text string) { all = append(all, text) })
	return all
}

func eachText(value any, use func(string)) {
	switch v := value.(type) {
	case string:
		use(v)
	case []any:
		for _, inner := range v {
			eachText(inner, use)
		}
	case map[string]any:
		for _, inner := range v {
			eachText(inner, use)
		}
	}
}

// plainWords is a text as its words alone, however it is marked up.
func plainWords(text string) string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return " " + strings.Join(words, " ") + " "
}
