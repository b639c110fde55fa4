package gate

import (
	"cmp"
	"context"

	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// overseers are the roles that may ask whether gates are decided on time.
var overseers = []models.Role{models.CoordinatorRole, models.LeaderRole, models.GovernanceRole, models.CredentialingRole, models.AuditorRole}

// oversee answers who decided how many gates in time, what is overdue now, and
// how much was decided before the evidence was complete or by two signatures.
// It counts what deciders did and says nothing about the people they decided on.
func (a activity) oversee(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	decisions, err := a.store.Decisions(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	gates, err := a.store.Gates(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	all := Punctuality(decisions, gates, org, r.Now)
	if len(all) == 0 {
		return handlers.Reply{Answer: r.Say("gate.oversight_none", nil)}, nil
	}
	var total Record
	var rows []map[string]any
	for _, rec := range all {
		total.Decided, total.OnTime, total.Overdue = total.Decided+rec.Decided, total.OnTime+rec.OnTime, total.Overdue+rec.Overdue
		total.Early, total.Two = total.Early+rec.Early, total.Two+rec.Two
		rows = append(rows, map[string]any{"Name": cmp.Or(org.Person(rec.By).Name, "-"), "Decided": rec.Decided, "Percent": rec.percent(), "Overdue": rec.Overdue, "Median": rec.Median, "Some": rec.Decided > 0, "Late": rec.Median > 0, "Sooner": -rec.Median})
	}
	return handlers.Reply{Answer: r.Say("gate.oversight", prompts.Data{
		"Decided": total.Decided, "Percent": total.percent(), "Overdue": total.Overdue, "Early": total.Early, "Two": total.Two, "Rows": rows,
	})}, nil
}

func (rec Record) percent() int {
	if rec.Decided == 0 {
		return 0
	}
	return (100*rec.OnTime + rec.Decided/2) / rec.Decided
}

// byDecided puts those with most decisions first.
func byDecided(a, b Record) int {
	return cmp.Or(cmp.Compare(b.Decided, a.Decided), cmp.Compare(b.Overdue, a.Overdue), cmp.Compare(a.By, b.By))
}
