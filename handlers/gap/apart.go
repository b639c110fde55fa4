package gap

import (
	"context"
	"errors"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// apart looks whether those who were asked to rate may still do so.
func (a activity) apart(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.EachBelow(ctx, r, "gap.unask")
}

// left takes back the requests to rate somebody who has left.
func (a activity) left(_ context.Context, r handlers.Request) (handlers.Reply, error) {
	return handlers.Reply{Timers: []models.Timer{models.At(r.Now, string(bot.Do("gap.unask", string(r.Person.ID))))}}, nil
}

// unask takes the way to rate somebody from those who were asked and may not anymore, and
// asks whoever oversees the person now. Once it is a case, its ladder asks.
func (a activity) unask(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	in, err := a.store.IntakeOf(ctx, models.PersonID(r.Subject), models.AsMentee)
	if err != nil {
		if errors.Is(err, models.ErrNotFound) {
			err = nil // nobody was asked
		}
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	reply, err := a.taken(ctx, r, org, in)
	if err != nil || len(reply.Send) == 0 || in.Asked != "" || org.Person(in.Person).State != models.Active {
		return reply, err
	}
	r.Subject = string(in.ID)
	asks, _, _, err := a.doorbell(ctx, r, "gap.asked", "asked")
	reply.Send, reply.Homes = append(reply.Send, asks.Send...), append(reply.Homes, asks.Homes...)
	return reply, err
}

// taken takes back the requests to rate somebody: the buttons of those that were sent,
// and those that wait.
func (a activity) taken(ctx context.Context, r handlers.Request, org models.Org, in models.Intake) (handlers.Reply, error) {
	about := org.Person(in.Person)
	may := func(p models.PersonID) bool {
		ok, _ := models.Can(org, p, models.Authorize, in.Person, r.Now)
		return ok && about.State == models.Active
	}
	asked, err := a.everAsked(ctx, org, in.Person, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	sent, err := a.store.PromptsAbout(ctx, slices.DeleteFunc(asked, may), in.CreatedAt, subject(in))
	if err != nil {
		return handlers.Reply{}, err
	}
	var reply handlers.Reply
	spent, err := handlers.Spent(sent, string(in.ID), func(p models.PersonID) string {
		if org.Person(p).State != models.Active {
			return ""
		}
		words := r.Words(org.Person(p))
		if about.State != models.Active {
			return words.Text("gap.spent_left", prompts.Data{"Person": about.Name})
		}
		return words.Text("gap.spent_apart", nil)
	})
	if err != nil {
		return handlers.Reply{}, err
	}
	for _, m := range spent {
		switch _, err := a.store.DeliveryByKey(ctx, m.Key); {
		case errors.Is(err, models.ErrNotFound):
			reply.Send, reply.Homes = append(reply.Send, m), append(reply.Homes, m.To)
		case err != nil:
			return handlers.Reply{}, err
		}
	}
	queued, err := a.store.Queued(ctx, subject(in))
	for _, d := range queued {
		if !may(d.Person) {
			reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		}
	}
	return reply, err
}

// everAsked is who may have been asked to rate somebody: whoever is or was above them,
// and credentialing.
func (a activity) everAsked(ctx context.Context, org models.Org, person models.PersonID, r handlers.Request) ([]models.PersonID, error) {
	above := []models.PersonID{person}
	for i := 0; i < len(above); i++ {
		lines, err := a.store.Supervisions(ctx, above[i])
		if err != nil {
			return nil, err
		}
		for _, l := range lines {
			if !slices.Contains(above, l.Supervisor) {
				above = append(above, l.Supervisor)
			}
		}
	}
	return append(above[1:], org.Holding(models.CredentialingRole, r.Now)...), nil
}
