package flag

import (
	"context"
	"slices"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// A list shows at most mostListed of the concerns that its reader may know of:
// those kept from the reader must not shorten it.
const (
	mostListed = 25
	mostRead   = 1000
)

// list shows governance every concern that they may know of, without what was
// seen: how severe, how far, and how often it was read.
func (a activity) list(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	flags, err := a.store.Flags(ctx, mostRead)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	lines, options := []map[string]any{}, []bot.Option{}
	early, open := 0, 0
	flags = slices.DeleteFunc(flags, func(f models.Flag) bool { return !mayKnow(f, r.Person.ID, org) })
	for _, f := range flags[:min(len(flags), mostListed)] {
		o, err := a.whole(ctx, r.Org, f)
		if err != nil {
			return handlers.Reply{}, err
		}
		readings, err := a.store.Readings(ctx, f.ID)
		if err != nil {
			return handlers.Reply{}, err
		}
		if org.Person(f.Person).Newcomer(f.RaisedAt) {
			early++
		}
		if f.State != models.FlagClosed {
			open++
		}
		line := prompts.Data{
			"Severity": f.Severity, "Raised": f.RaisedAt, "Readings": len(readings), "Listed": !o.kase.ListedAt.IsZero(),
			"State": prompts.Words(words.Text("flag.state_"+o.state(r.Now), prompts.Data{"PlanBy": f.PlanBy})),
		}
		lines = append(lines, map[string]any{"Line": prompts.Words(words.Text("flag.line", line))})
		options = append(options, bot.Option{Label: bot.PlainText(words.Text("flag.option", line)), Value: string(f.ID)})
	}
	return handlers.Reply{Answer: r.Say("flag.list", prompts.Data{"Flags": lines, "Options": options, "Open": open, "All": len(lines), "Early": early})}, nil
}

// mayKnow reports whether somebody of governance may look at a concern: not
// one they raised or that is about them, and none from which a conflict bars them.
func mayKnow(f models.Flag, who models.PersonID, org models.Org) bool {
	return who != f.Person && (f.Reporter == "" || who != f.Reporter) && !org.Barred(who, f.Person)
}

// timeline shows governance who did what about a concern, and who read it. This
// look is put on file as well.
func (a activity) timeline(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	f, err := a.store.Flag(ctx, models.FlagID(r.Event.Value))
	if err != nil {
		return handlers.Reply{}, err
	}
	o, err := a.whole(ctx, r.Org, f)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !o.org.Has(r.Person.ID, models.GovernanceRole, r.Now) || !mayKnow(f, r.Person.ID, o.org) {
		return handlers.Reply{}, models.ErrNotFound
	}
	moments, err := a.moments(ctx, o)
	if err != nil {
		return handlers.Reply{}, err
	}
	words := r.Words(r.Person)
	lines := []map[string]any{}
	for _, m := range moments {
		if m.Who == f.Reporter && !o.kase.Hears(r.Person.ID, o.org, r.Now) {
			m.Who = "" // whoever raised it gave their name to those who act on it
		}
		lines = append(lines, map[string]any{"At": m.At, "Who": o.org.Person(m.Who).Name, "What": bot.PlainText(words.Text("flag.moment_"+m.What, nil))})
	}
	return handlers.Reply{
		Save: []models.Noun{reading(f, r, "timeline")},
		Answer: r.Say("flag.timeline", prompts.Data{
			"Severity": f.Severity, "Raised": f.RaisedAt, "Moments": lines,
			"Waits": minutes(o.kase.OpenedAt, o.kase.AckedAt), "Acked": !o.kase.AckedAt.IsZero(),
		}),
	}, nil
}

func minutes(from, to time.Time) int { return max(0, int(to.Sub(from).Round(time.Minute).Minutes())) }

// moments is everything that happened to a concern, in order.
func (a activity) moments(ctx context.Context, o opened) ([]models.Moment, error) {
	var events []models.AuditEvent
	for kind, object := range map[string]string{"flag": string(o.flag.ID), "case": string(o.kase.ID)} {
		lines, err := a.store.AuditOf(ctx, kind, object)
		if err != nil {
			return nil, err
		}
		events = append(events, lines...)
	}
	readings, err := a.store.Readings(ctx, o.flag.ID)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(events, func(x, y models.AuditEvent) int { return int(x.Seq - y.Seq) })
	return models.Timeline(o.flag, events, readings, o.remarks), nil
}
