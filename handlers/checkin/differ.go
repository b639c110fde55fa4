package checkin

import (
	"context"
	"strconv"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// lookAt tells the coordinators, and nobody else, when the two of a pair see
// the same time very differently, and when somebody says that they do not get on.
func (a activity) lookAt(ctx context.Context, r handlers.Request, before, c models.CheckIn, reply *handlers.Reply) error {
	if c.Mentorship == "" {
		return nil
	}
	org, err := r.Org(ctx)
	if err != nil {
		return err
	}
	m, err := a.store.Mentorship(ctx, c.Mentorship)
	if err != nil {
		return err
	}
	if Hard(c) && !Hard(before) || WantsToTalk(c) && !WantsToTalk(before) {
		earlier := ""
		if Tense(before) {
			earlier = tenseKey(before)
		}
		a.tellAlone(r, org, m, tenseKey(c), earlier, "checkin.tense", "checkin.unread", prompts.Data{
			"Person": org.Person(c.Person).Name, "Other": org.Person(m.Other(c.Person)).Name, "Hard": Hard(c), "Talk": WantsToTalk(c),
		}, reply)
	}
	if c.Rated(same) == 0 || c.Rated(same) == before.Rated(same) {
		return nil
	}
	theirs, err := a.store.CheckInsIn(ctx, m.ID, c.Slot.Plus(-period))
	if err != nil {
		return err
	}
	other, found := Counterpart(c, theirs)
	if !found || !models.Diverges(c.Rated(same), other.Rated(same)) {
		return nil
	}
	mine, others := c, other
	if c.Person == m.Mentor {
		mine, others = other, c
	}
	key := "differ:" + string(m.ID) + ":" + string(mine.ID) + ":" + strconv.Itoa(mine.Rated(same)) + ":" + strconv.Itoa(others.Rated(same))
	a.tellAlone(r, org, m, key, "", "checkin.differ", "", prompts.Data{
		"Mentee": org.Person(m.Mentee).Name, "Mentor": org.Person(m.Mentor).Name,
		"MenteeSays": mine.Rated(same), "MentorSays": others.Rated(same), "Asked": mine.AskedAt,
		"Higher": mine.Rated(same) > others.Rated(same),
	}, reply)
	return nil
}

// tenseKey is the key of what is said of somebody who finds it hard or wants to talk. The
// first answer counts at once, so that the wish to talk may follow in another message.
func tenseKey(c models.CheckIn) string {
	key := subject(c) + ":tense"
	if WantsToTalk(c) {
		key += ":talk"
	}
	if Hard(c) {
		key += ":hard"
	}
	return key
}

// tellAlone tells each coordinator who may know of the pair, in the place of an earlier
// message if there is one. If no coordinator is there, those in their place get the
// instead words, once, which reveal nothing of the answers. If instead is "", they are told
// nothing, because nobody was promised that it would be heard.
func (a activity) tellAlone(r handlers.Request, org models.Org, m models.Mentorship, key, earlier, words, instead string, d prompts.Data, reply *handlers.Reply) {
	for _, id := range caretakers(org, r.Now, org.KeptFrom(m.Mentee, m.Mentor)...) {
		to, says, data := org.Person(id), words, d
		if !org.Has(id, models.CoordinatorRole, r.Now) {
			says, data = instead, prompts.Data{"Days": news}
		}
		if says == "" || says == instead && earlier != "" {
			continue
		}
		message := handlers.Message{
			To: id, Key: key + ":" + string(id), Subject: "differ:" + string(m.ID), Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message(says, data),
		}
		if earlier != "" {
			message.Replaces, message.Rings = earlier+":"+string(id), true
		}
		reply.Send = append(reply.Send, message)
		reply.Homes = append(reply.Homes, id)
	}
}
