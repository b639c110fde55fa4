package intake

import (
	"context"
	"slices"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// mostCampaigns keeps what was sent before readable.
const mostCampaigns = 5

// everySite is the option that names no site.
const everySite = "*"

// openCampaign asks whom to invite, and shows who joined of those invited before.
func (a activity) openCampaign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	if !slices.Contains(r.Roles, models.CoordinatorRole) {
		return handlers.Reply{}, models.NotAllowed("errors.why_no_coordinator")
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	before, err := a.results(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	sites := []bot.Option{{Label: r.Words(r.Person).Text("intake.all_sites", nil), Value: everySite}}
	for _, p := range org.People() {
		if p.Site != "" && !slices.ContainsFunc(sites, func(o bot.Option) bool { return o.Value == p.Site }) && len(sites) < mostSites {
			sites = append(sites, bot.Option{Label: p.Site, Value: p.Site})
		}
	}
	return handlers.Reply{Form: r.Form("intake.form_campaign", prompts.Data{"Sites": sites, "Before": before, "Has": len(before) > 0})}, nil
}

// mostSites is what every platform offers in one list.
const mostSites = 25

// results are the newest invitations, with how many of those invited have an
// intake since.
func (a activity) results(ctx context.Context, r handlers.Request) ([]map[string]any, error) {
	campaigns, err := a.store.Campaigns(ctx)
	if err != nil {
		return nil, err
	}
	intakes, err := a.store.Intakes(ctx)
	if err != nil {
		return nil, err
	}
	out := []map[string]any{}
	for _, c := range campaigns[:min(len(campaigns), mostCampaigns)] {
		out = append(out, map[string]any{
			"Sent": c.SentAt, "Side": prompts.Words(r.Words(r.Person).Text("common.role_"+string(c.Side), nil)), "Site": c.Site,
			"Invited": len(c.People), "Joined": joined(c, intakes),
		})
	}
	return out, nil
}

// joined counts who of the invited took part afterwards.
func joined(c models.Campaign, intakes []models.Intake) (n int) {
	for _, in := range intakes {
		if in.Side == c.Side && slices.Contains(c.People, in.Person) && !in.CreatedAt.Before(c.SentAt) {
			n++
		}
	}
	return n
}

// sendCampaign invites everybody who holds the role at the site, is there, and
// has not told yet what they bring.
func (a activity) sendCampaign(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	intakes, err := a.store.Intakes(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	c := models.Campaign{
		ID: models.NewID[string]("cp"), By: r.Person.ID, Side: models.Side(r.Entered("side")), Site: r.Entered("site"), Words: r.Entered("words"), SentAt: r.Now,
	}
	if c.Site == everySite {
		c.Site = ""
	}
	if c.Side != models.AsMentee && c.Side != models.AsMentor {
		return handlers.Reply{}, models.Invalid{Field: "side", Why: "intake.why_side"}
	}
	c.People = invited(c, org, intakes, r)
	if len(c.People) == 0 {
		return handlers.Reply{}, models.Invalid{Field: "site", Why: "intake.why_nobody"}
	}
	reply := handlers.Reply{Save: []models.Noun{&c}, Homes: c.People}
	for _, id := range c.People {
		to := org.Person(id)
		reply.Send = append(reply.Send, handlers.Message{
			To: id, Key: "campaign:" + c.ID + ":" + string(id), Subject: invitation(id), Lane: models.PromptLane, Due: a.calendar.Awake(to, r.Now),
			Message: r.Words(to).Message("intake.campaign", prompts.Data{
				"Name": to.Name, "Program": a.policy.Name, "By": r.Person.Name, "Words": c.Words, "Mentor": c.Side == models.AsMentor, "Side": c.Side,
			}),
		})
	}
	reply.Send = append(reply.Send, handlers.Message{
		To: r.Person.ID, Key: "campaign:" + c.ID + ":sent", Subject: "campaign:" + c.ID, Message: *r.Say("intake.campaign_sent", prompts.Data{"Count": len(c.People)}),
	})
	blank, err := a.openCampaign(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	return handlers.Screened(r, org, blank.Form, "campaign:"+c.ID, nil, reply), nil
}

func invited(c models.Campaign, org models.Org, intakes []models.Intake, r handlers.Request) (out []models.PersonID) {
	for _, id := range org.Holding(roleOf(c.Side), r.Now) {
		told := slices.ContainsFunc(intakes, func(in models.Intake) bool { return in.Person == id && in.Side == c.Side })
		if !told && (c.Site == "" || org.Person(id).Site == c.Site) && !org.Away(id, r.Now) {
			out = append(out, id)
		}
	}
	return out
}
