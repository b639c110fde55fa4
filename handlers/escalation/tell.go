package escalation

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Whoever is called gets a notice, which rings. What happens to the case afterwards is an
// edit of the newest notice that they got, and rings nobody; once they are out of it, or it
// is over, of all their notices. A notice has the subject "case:<id>", so that an act can
// cancel those that are queued. What replaces one has "after:<id>", and so has whatever else
// is said to those who were called: it must not be canceled with them.

func subject(c models.Case) string { return "case:" + string(c.ID) }

// after is the subject of what replaces a notice, and of what is said besides.
func after(c models.Case) string { return "after:" + string(c.ID) }

// noticeKey is the key of the latest notice that a person got.
func noticeKey(c models.Case, to models.PersonID) string {
	return fmt.Sprintf("%s:%d:%s", subject(c), c.Notified[to], to)
}

func lane(c models.Case) models.Lane {
	if c.About == "flag" {
		return models.SafetyLane
	}
	return models.GateLane
}

// partOf names the words for a case as it stands.
func partOf(c models.Case) string {
	switch c.State {
	case models.CaseHeld:
		return "held"
	case models.CaseSnoozed:
		return "snoozed"
	default:
		return "notice"
	}
}

// notice speaks of a case in the words of its kind: "escalation.gate_notice".
// What an activity brings is spoken of in the words of that activity.
func (m *move) notice(ctx context.Context, to models.Person, part string) (bot.Message, error) {
	c, words := m.c, m.r.Words(to)
	data := prompts.Data{
		"Case": c.ID, "Person": m.org.Person(c.Person).Name, "Since": c.OpenedAt, "Until": c.NextAt,
		"Holder": m.org.Person(c.Holder).Name, "Mine": c.Holder == to.ID, "Listed": !c.ListedAt.IsZero(),
		"CanSnooze": !c.Ladder.Always,
	}
	if part == "recused" {
		data["Nobody"] = c.Nobody(m.org, m.r.Now)
	}
	kind := c.About
	switch c.About {
	case "gate":
		g, err := m.store.Gate(ctx, models.GateID(c.Object))
		if err != nil {
			return bot.Message{}, err
		}
		was, err := m.renewed(ctx, g)
		if err != nil {
			return bot.Message{}, err
		}
		data["Gate"], data["Due"], data["Decides"] = g.ID, g.DueAt, m.decides(to.ID)
		data["Name"] = handlers.GateName(m.policy, g.Rule, words.Locale())
		data["Holds"], data["Ends"] = was.Passed() && !was.ExpiresAt.IsZero(), was.ExpiresAt
		data["Ended"] = was.State == models.GateExpired || was.State == models.GateSuspended || was.State == models.GateRevoked
	case "flag":
		f, err := m.store.Flag(ctx, models.FlagID(c.Object))
		if err != nil {
			return bot.Message{}, err
		}
		data["Flag"], data["Severity"], data["Planned"] = f.ID, f.Severity, f.State == models.FlagPlan
	case "drill":
		data["Ladder"] = ladderName(words, c.Object)
	default:
		kind, data["Decide"], data["Do"] = "other", c.Decide, words.Text(c.Topic+"_do", nil)
		data["Topic"] = prompts.Words(words.Text(c.Topic, prompts.Data{"Person": data["Person"], "Since": c.OpenedAt}))
	}
	return words.Message("escalation."+kind+"_"+part, data), nil
}

// renewed is the gate that another one decides anew; the zero Gate where it is the first.
// A renewal that was declined changed nothing: it is the one before it.
func (m *move) renewed(ctx context.Context, g models.Gate) (models.Gate, error) {
	if g.Renews == "" {
		return models.Gate{}, nil
	}
	was, err := m.store.Gate(ctx, g.Renews)
	if err == nil && was.State == models.GateDeclined {
		return m.renewed(ctx, was)
	}
	return was, err
}

// decides reports whether p may decide what the case is about. About a gate that takes the
// right to authorize; anything else is decided by whoever the case was brought to.
func (m *move) decides(p models.PersonID) bool {
	authorizes, _ := models.Can(m.org, p, models.Authorize, m.c.Person, m.r.Now)
	return authorizes || m.c.About != "gate"
}

// notify tells people of the case as it stands. Each rung's notice is a message of its
// own, so that a phone rings; it replaces an earlier one that is still queued. If it
// cannot be delivered, the case moves on at once.
func (m *move) notify(ctx context.Context, hear []models.PersonID) error {
	for _, id := range hear {
		to := m.org.Person(id)
		words, err := m.notice(ctx, to, partOf(m.c))
		if err != nil {
			return err
		}
		notice := handlers.Message{To: id, Key: noticeKey(m.c, id), Subject: subject(m.c), Lane: lane(m.c), Message: words, Due: m.when(to), Rings: true}
		if m.c.State == models.CaseOpen { // what somebody keeps stays with them
			notice.Otherwise = string(handlers.StepDo(m.c))
		}
		if _, told := m.before.Notified[id]; told {
			notice.Replaces = noticeKey(m.before, id)
		}
		m.reply.Send = append(m.reply.Send, notice)
		m.reply.Homes = append(m.reply.Homes, id)
	}
	return nil
}

// edit takes the place of a message about the case, and rings nobody. as says by what.
func (m *move) edit(to models.PersonID, replaces, as string, words bot.Message) handlers.Message {
	return handlers.Message{To: to, Key: replaces + ":" + as, Subject: after(m.c), Replaces: replaces, Lane: lane(m.c), Message: words}
}

// part names the words that somebody's notice reads from now on; empty leaves it as it is.
type part func(to models.PersonID) string

func always(name string) part { return func(models.PersonID) string { return name } }

// moment names an edit that no event of a person brought.
func (m *move) moment() string { return fmt.Sprint(m.r.Now.UnixMilli()) }

// retell edits the newest notice of everybody who was told and still may know, and every
// notice of those who are out of the case from now on. An edit rings nobody and goes out at
// once, lest it arrive after the next notice; but nobody is woken by a notice whose first
// version is still queued.
func (m *move) retell(ctx context.Context, act string, words part) error {
	sent, err := m.said(ctx)
	if err != nil {
		return err
	}
	for _, id := range m.before.Told() {
		m.reply.Homes = append(m.reply.Homes, id)
		name := words(id)
		if name == "" || !m.before.Hears(id, m.org, m.r.Now) {
			continue
		}
		to := m.org.Person(id)
		text, err := m.notice(ctx, to, name)
		if err != nil {
			return err
		}
		keys := notices(m.before, id, sent)
		if slices.Contains(m.c.Told(), id) {
			keys = keys[:1]
		}
		for _, key := range keys {
			edit := m.edit(id, key, name+":"+act, text)
			if edit.Due = m.r.Now; !stands(sent, key) && id != m.r.Person.ID {
				edit.Due = m.when(to)
			}
			if slices.Contains(m.c.Recused, id) {
				edit.Subject = "" // whoever stepped out reads so, also if the case ends before
			}
			m.reply.Send = append(m.reply.Send, edit)
		}
	}
	return nil
}

// reopened edits what others read of whoever looked after the case and is out of it:
// nobody does now. Those who hear of it anew need no edit.
func (m *move) reopened(ctx context.Context, anew []models.PersonID) error {
	return m.retell(ctx, m.moment(), func(to models.PersonID) string {
		if slices.Contains(anew, to) || !m.c.Hears(to, m.org, m.r.Now) {
			return ""
		}
		return "notice"
	})
}

// said is what was sent about the case, including what replaced a notice before that
// one was sent.
func (m *move) said(ctx context.Context) ([]models.Delivery, error) {
	sent, err := m.store.MessagesAbout(ctx, subject(m.c))
	if err != nil || m.c.Drill() {
		return sent, err
	}
	instead, err := m.store.MessagesAbout(ctx, after(m.c))
	return append(sent, instead...), err
}

// waiting is what is queued about the case, including what replaced a queued message, but
// not edits of what was sent.
func (m *move) waiting(ctx context.Context) ([]models.Delivery, error) {
	queued, err := m.store.Queued(ctx, subject(m.c))
	if err != nil {
		return nil, err
	}
	instead, err := m.store.Queued(ctx, after(m.c))
	return append(queued, slices.DeleteFunc(instead, func(d models.Delivery) bool { return d.Replaces != "" })...), err
}

// stands reports whether the notice with a key, or what replaced it, was sent.
func stands(sent []models.Delivery, key string) bool {
	return slices.ContainsFunc(sent, func(d models.Delivery) bool { return d.Key == key || strings.HasPrefix(d.Key, key+":") })
}

// notices are the keys of somebody's notices: of the newest call, which may not have been
// sent yet, and of the earlier ones that were.
func notices(c models.Case, to models.PersonID, sent []models.Delivery) []string {
	newest := noticeKey(c, to)
	keys := []string{newest}
	for _, d := range sent {
		if d.Person == to && !stands([]models.Delivery{d}, newest) {
			keys = append(keys, d.Key)
		}
	}
	return keys
}

// clear replaces every notice of every call by the end of the case, also for those who
// are out of it. Edits ring nobody, so they do not wait for the morning.
func (m *move) clear(ctx context.Context) (handlers.Reply, error) {
	sent, err := m.said(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	over := "escalation.over"
	if m.c.Drill() {
		over = "escalation.drill_closed"
	}
	m.reply.Cancel, m.reply.Homes = []string{subject(m.c), after(m.c)}, m.c.Told()
	for _, d := range sent {
		if slices.Contains(m.c.Recused, d.Person) {
			continue // who stepped out has read so
		}
		words := m.r.Words(m.org.Person(d.Person)).Message(over, prompts.Data{"Person": m.shownName()})
		m.reply.Send = append(m.reply.Send, m.edit(d.Person, d.Key, "over", words))
	}
	return m.reply, nil
}

// shownName is the person of the case, but for a concern, where a name on a
// screen says too much.
func (m *move) shownName() string {
	if m.c.About == "flag" || m.c.Drill() {
		return ""
	}
	return m.org.Person(m.c.Person).Name
}

// silenced is by what the notice of somebody who is out of the case was replaced.
const silenced = "apart"

// silence takes the case away from those who are out of it: out of what was sent to them,
// and out of what is queued for them.
func (m *move) silence(out []models.PersonID, said, queued []models.Delivery) {
	for _, d := range said {
		if slices.Contains(out, d.Person) {
			words := m.r.Words(m.org.Person(d.Person)).Message("escalation.apart", nil)
			m.reply.Send = append(m.reply.Send, m.edit(d.Person, d.Key, silenced, words))
		}
	}
	for _, d := range queued {
		if slices.Contains(out, d.Person) {
			m.reply.Send = append(m.reply.Send, handlers.Unsaid(d, m.r.Now))
		}
	}
}

// unsay takes back what waits to be said, besides the notices, to those whom an act has
// taken out of the case.
func (m *move) unsay(ctx context.Context) error {
	queued, err := m.store.Queued(ctx, after(m.c))
	if err != nil {
		return err
	}
	in := m.c.Told()
	for _, d := range queued {
		if d.Replaces == "" && !strings.HasPrefix(d.Key, subject(m.c)) && !slices.Contains(in, d.Person) {
			m.reply.Send = append(m.reply.Send, handlers.Unsaid(d, m.r.Now))
		}
	}
	return nil
}

// undecide takes the Decide button from those who still hear of a gate but may no longer
// decide about it, in what was sent and in what is queued. What replaces a queued notice
// moves the case on if it cannot be delivered, as that notice would have.
func (m *move) undecide(ctx context.Context, told []models.Delivery) error {
	for _, d := range told {
		_, offered, err := handlers.Without(d, m.c.Object)
		if err != nil {
			return err
		}
		if !offered || m.decides(d.Person) || !m.c.Hears(d.Person, m.org, m.r.Now) {
			continue
		}
		switch _, err := m.store.DeliveryByKey(ctx, d.Key+":"+silenced); {
		case err == nil:
			continue // they have another one by now
		case !errors.Is(err, models.ErrNotFound):
			return err
		}
		words, err := m.notice(ctx, m.org.Person(d.Person), partOf(m.c))
		if err != nil {
			return err
		}
		edit := m.edit(d.Person, d.Key, "undecided", words)
		if edit.Due = d.DueAt; d.State == models.Pending {
			edit.Otherwise = d.Otherwise
		}
		m.reply.Send = append(m.reply.Send, edit)
		m.reply.Homes = append(m.reply.Homes, d.Person)
	}
	return nil
}
