package boundary

import (
	"context"
	"slices"

	"cairn/handlers"
	"cairn/models"
)

// apart takes the button from what a person was asked in a role that is not theirs anymore,
// and takes back what waits to be asked. Of a role that is theirs again they are asked anew.
// Where nobody is named, everybody is looked at.
func (a activity) apart(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	switch {
	case len(a.policy.Boundaries) == 0:
		return handlers.Reply{}, nil
	case r.Subject == "":
		return handlers.EachBelow(ctx, r, "boundary.apart")
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	p := org.Person(models.PersonID(r.Subject))
	var reply handlers.Reply
	theirs := a.policy.BoundariesOf(org.Roles(p.ID, r.Now))
	for _, b := range a.policy.BoundariesOf(models.AllRoles) {
		if slices.Contains(theirs, b) {
			err = a.askAnew(ctx, r, p, b, &reply)
		} else {
			err = a.unask(ctx, r, p, b, &reply)
		}
		if err != nil {
			return handlers.Reply{}, err
		}
	}
	return reply, nil
}

func (a activity) unask(ctx context.Context, r handlers.Request, p models.Person, b models.Boundary, reply *handlers.Reply) error {
	if err := a.spend(ctx, r, p, b, "boundary.not_yours", reply, append(earlier(b), named(b))...); err != nil {
		return err
	}
	queued, err := a.store.Queued(ctx, subject(b, p.ID))
	for _, d := range queued {
		if d.Person == p.ID {
			reply.Send = append(reply.Send, handlers.Unsaid(d, r.Now))
		}
	}
	if len(reply.Send) > 0 {
		reply.Homes = []models.PersonID{p.ID}
	}
	return err
}

func (a activity) askAnew(ctx context.Context, r handlers.Request, p models.Person, b models.Boundary, reply *handlers.Reply) error {
	key, err := a.standing(ctx, askedKey(b, p.ID))
	if err == nil && key != askedKey(b, p.ID) {
		reply.Timers = []models.Timer{soon(p.ID, r.Now)}
	}
	return err
}

// standing is the key, or the first ":anew" of it, of a question that was neither spent nor
// taken back because the role was lost.
func (a activity) standing(ctx context.Context, key string) (string, error) {
	states, err := a.store.DeliveryStates(ctx, takenBack(key))
	if err != nil || len(states) == 0 {
		return key, err
	}
	return a.standing(ctx, key+":anew")
}

// takenBack are the keys of what may have taken a question back.
func takenBack(key string) []string { return []string{key + ":spent", key + ":unsaid"} }

func anyOf(states map[string]models.DeliveryState, keys []string) bool {
	return slices.ContainsFunc(keys, func(key string) bool { _, is := states[key]; return is })
}
