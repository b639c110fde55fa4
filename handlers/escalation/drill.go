package escalation

import (
	"context"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// drills are the ladders that can be practiced.
var drills = []string{"flag_critical", "flag_serious", "flag_moderate", "flag_concern", "gate_overdue"}

// openDrill asks which ladder to practice, and about whom.
func (a activity) openDrill(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	words := r.Words(r.Person)
	var ladders []bot.Option
	for _, key := range drills {
		if _, known := a.policy.Ladders[key]; known {
			ladders = append(ladders, bot.Option{Label: ladderName(words, key), Value: key})
		}
	}
	return handlers.Reply{Form: r.Form("escalation.form_drill", prompts.Data{"Ladders": ladders})}, nil
}

// drill starts a case that speaks of nothing real. It calls the people of the
// ladder as a real one would, marked as practice in every message; who started
// it is left out, and it ends with the first acknowledgment.
func (a activity) drill(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	key := r.Entered("ladder")
	ladder, known := a.policy.Ladders[key]
	if !known {
		return handlers.Reply{}, models.Invalid{Field: "ladder", Why: "escalation.why_ladder"}
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := models.Bring("drill", key, "", "", "", ladder, r.Now)
	c.Reporter = r.Person.ID
	for _, id := range org.Holding(models.MenteeRole, r.Now) {
		if id != r.Person.ID && c.Person == "" && org.Supervisor(id, r.Now) != "" {
			c.Person = id // somebody of whom the relations can be asked; nobody tells them
		}
	}
	begun := *r.Say("escalation.drill_begun", prompts.Data{"Ladder": ladderName(r.Words(r.Person), key)})
	return handlers.Reply{Save: []models.Noun{&c}, Timers: []models.Timer{stepTimer(c)}, Send: []handlers.Message{toStarter(c, "begun", begun)}}, nil
}

// endDrill closes a drill and tells who started it, if they are still there, how it went.
func (m *move) endDrill(ctx context.Context, by models.PersonID) (handlers.Reply, error) {
	m.c = m.c.Close(m.r.Now)
	reply, err := m.clear(ctx)
	if err != nil {
		return reply, err
	}
	reply.Save = []models.Noun{&m.c}
	reply.Unset = []string{stepTimer(m.c).Key}
	starter := m.org.Person(m.c.Reporter)
	if starter.State != models.Active {
		return reply, nil
	}
	reply.Send = append(reply.Send, toStarter(m.c, "ended", m.r.Words(starter).Message("escalation.drill_over", prompts.Data{
		"By": m.org.Person(by).Name, "Calls": len(m.c.Notified), "Began": m.c.OpenedAt, "Minutes": int(m.r.Now.Sub(m.c.OpenedAt).Round(time.Minute).Minutes()),
	})))
	return reply, nil
}

func toStarter(c models.Case, what string, words bot.Message) handlers.Message {
	return handlers.Message{To: c.Reporter, Key: subject(c) + ":" + what, Subject: after(c), Lane: lane(c), Message: words}
}

// ladderName is what a ladder that can be practiced is called.
func ladderName(words prompts.Voice, key string) string {
	return bot.PlainText(words.Text("escalation.ladder_"+key, nil))
}
