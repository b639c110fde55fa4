package goal

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// Sheet generates a pair's objective sheet from the gap: what the supervisor
// picked as growth areas, else what the mentee asked for, from the newest level
// to the next one.
func Sheet(m models.Mentorship, wants models.Intake, ratings []models.Rating, gates []models.Gate, reasons []models.Reason, policy models.Policy, today models.Date, zone *time.Location) models.Sheet {
	s := models.Sheet{
		ID: models.NewID[models.SheetID]("sh"), Mentorship: m.ID, Mentee: m.Mentee,
		StartsOn: today, EndsOn: today.Plus(models.GoalDays), Reasons: reasons,
	}
	s.Dates = models.SessionDates(s.StartsOn, s.EndsOn)
	for _, key := range growth(m, wants, ratings) {
		level := level(key, wants, ratings)
		s.Lines = append(s.Lines, models.SheetLine{Competency: key, Baseline: level, Target: min(level+1, 5), Evidence: planned(key, policy)})
	}
	for _, g := range gates {
		if on := models.DateOf(g.DueAt.In(zone)); g.Undecided() && s.Covers(on) {
			s.Gates = append(s.Gates, models.SheetGate{Gate: g.ID, Rule: g.Rule, DueOn: on})
		}
	}
	return s
}

// growth are the competencies of a sheet, three at most, the pair's own first.
func growth(m models.Mentorship, wants models.Intake, ratings []models.Rating) []models.CompetencyKey {
	keys := []models.CompetencyKey{m.Competency}
	for _, r := range slices.Backward(ratings) {
		if r.Growth && !slices.Contains(keys, r.Competency) {
			keys = append(keys, r.Competency)
		}
	}
	if wants.Competency != "" && !slices.Contains(keys, wants.Competency) {
		keys = append(keys, wants.Competency)
	}
	return keys[:min(len(keys), models.LiveGoals)]
}

// level is where somebody stands: the newest judgment by somebody else counts
// before their own.
func level(key models.CompetencyKey, wants models.Intake, ratings []models.Rating) int {
	own := 0
	for _, r := range slices.Backward(ratings) {
		switch {
		case r.Competency != key:
		case r.By != r.Person:
			return r.Level
		case own == 0:
			own = r.Level
		}
	}
	if own == 0 && key == wants.Competency {
		own = wants.Level
	}
	return max(own, 1)
}

// planned is the evidence that will show a competency: what the first gate about
// it needs, and two kinds at least.
func planned(key models.CompetencyKey, policy models.Policy) (kinds []models.EvidenceType) {
	for _, g := range policy.Gates {
		if len(kinds) == 0 && slices.Contains(g.Competencies, key) {
			for _, need := range g.Needs {
				kinds = append(kinds, need.Type)
			}
		}
	}
	for _, usual := range []models.EvidenceType{models.Observation, models.DocumentationCheck} {
		if len(kinds) < 2 && !slices.Contains(kinds, usual) {
			kinds = append(kinds, usual)
		}
	}
	return kinds
}

// sheet makes the objective sheet of a new pair and asks both to stand behind it.
func (a activity) sheet(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	m, err := a.store.Mentorship(ctx, models.MentorshipID(r.Subject))
	if err != nil || m.State == models.MentorshipEnded {
		return handlers.Reply{}, err
	}
	if known, err := a.store.SheetsIn(ctx, m.ID); err != nil || len(known) > 0 {
		return handlers.Reply{}, err
	}
	wants, err := a.store.IntakeOf(ctx, m.Mentee, models.AsMentee)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return handlers.Reply{}, err
	}
	ratings, err := a.store.RatingsOf(ctx, m.Mentee)
	if err != nil {
		return handlers.Reply{}, err
	}
	gates, err := a.store.GatesOf(ctx, m.Mentee)
	if err != nil {
		return handlers.Reply{}, err
	}
	proposal, err := a.store.Proposal(ctx, m.Proposal)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return handlers.Reply{}, err
	}
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	zone := a.calendar.Zone(org.Person(m.Mentee))
	s := Sheet(m, wants, ratings, gates, proposal.Reasons, a.policy, models.DateOf(r.Now.In(zone)), zone)
	reply := handlers.Reply{Save: []models.Noun{&s}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for _, id := range reply.Homes {
		reply.Send = append(reply.Send, a.sheetTo(r, s, m, org, org.Person(id), "offered"))
	}
	return reply, nil
}

func sheetSubject(s models.Sheet) string { return "sheet:" + string(s.ID) }

// sheetWording names a sheet as it stands now, in a form or a button.
func sheetWording(s models.Sheet) string { return fmt.Sprintf("%s/%d", s.ID, s.Edition) }

// sheetWordings are the subjects of the buttons for a sheet as it stands. Those of before
// there were editions name it alone.
func sheetWordings(s models.Sheet) []string {
	if s.Edition == 0 {
		return []string{sheetWording(s), string(s.ID)}
	}
	return []string{sheetWording(s)}
}

// unread reports whether a form or a button is about another edition of a sheet.
func unread(r handlers.Request, s models.Sheet) bool {
	return !slices.Contains(sheetWordings(s), r.Subject)
}

// sheetTo is the sheet before one of those who see it.
func (a activity) sheetTo(r handlers.Request, s models.Sheet, m models.Mentorship, org models.Org, to models.Person, name string) handlers.Message {
	return handlers.Message{
		To: to.ID, Key: sheetSubject(s) + ":" + name + ":" + string(to.ID), Subject: sheetSubject(s),
		Message: a.sheetText(r, s, m, org, to),
	}
}

func (a activity) sheetText(r handlers.Request, s models.Sheet, m models.Mentorship, org models.Org, to models.Person) bot.Message {
	words := r.Words(to)
	var gates []string
	for _, g := range s.Gates {
		gates = append(gates, "- "+words.Text("goal.sheet_gate", prompts.Data{"Gate": handlers.GateName(a.policy, g.Rule, words.Locale()), "Due": g.DueOn}))
	}
	why := []prompts.Words{}
	for _, reason := range s.Reasons {
		why = append(why, prompts.Words(words.Text(reason.Term, prompts.Data{"Competency": handlers.CompetencyName(a.policy, reason.Competency, words.Locale()), "Count": reason.Count})))
	}
	open := m.Has(to.ID) && !s.Accepted()
	waits := "" // whose word is missing after one's own
	if open && !s.WaitsFor(m, to.ID) {
		waits = org.Person(m.Other(to.ID)).Name
	}
	return words.Message("goal.sheet", prompts.Data{
		"Wording": sheetWording(s), "Mentee": org.Person(m.Mentee).Name, "Mentor": org.Person(m.Mentor).Name, "From": s.StartsOn, "Until": s.EndsOn,
		"Lines": a.sheetLines(s, words), "Gates": prompts.Words(strings.Join(gates, "\n")), "First": s.Dates[0], "Sessions": len(s.Dates),
		"Why": why, "Note": s.Note, "Agreed": s.Accepted(), "Mine": s.WaitsFor(m, to.ID), "Open": open, "Waits": waits,
	})
}

// sheetLines are what a sheet aims at.
func (a activity) sheetLines(s models.Sheet, words prompts.Voice) prompts.Words {
	var lines []string
	for _, line := range s.Lines {
		kinds := make([]string, len(line.Evidence))
		for i, kind := range line.Evidence {
			kinds[i] = words.Text("evidence.type_"+string(kind), nil)
		}
		lines = append(lines, "- "+words.Text("goal.sheet_line", prompts.Data{
			"Competency": handlers.CompetencyName(a.policy, line.Competency, words.Locale()), "Baseline": line.Baseline, "Target": line.Target,
			"Evidence": kinds,
		}))
	}
	return prompts.Words(strings.Join(lines, "\n"))
}

// ofSheet is the sheet that a click is about, for one of its pair.
func (a activity) ofSheet(ctx context.Context, r handlers.Request) (s models.Sheet, m models.Mentorship, org models.Org, err error) {
	id, _, _ := strings.Cut(r.Subject, "/")
	if s, err = a.store.Sheet(ctx, models.SheetID(id)); err != nil {
		return
	}
	if m, err = a.store.Mentorship(ctx, s.Mentorship); err != nil {
		return
	}
	if !m.Has(r.Person.ID) {
		err = models.NotAllowed("goal.not_yours")
		return
	}
	if m.State != models.MentorshipActive {
		err = notActive(m)
		return
	}
	org, err = r.Org(ctx)
	return
}

// openSheet shows the sheet to one of its pair.
func (a activity) openSheet(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, org, err := a.ofSheet(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	message := a.sheetText(r, s, m, org, r.Person)
	return handlers.Reply{Answer: &message}, nil
}

// acceptSheet is one's yes to the sheet. With both, the supervisor sees it. The pair
// does not get it again: what they were sent says what came of it.
func (a activity) acceptSheet(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, org, err := a.ofSheet(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !s.Accepted() && unread(r, s) {
		return handlers.Reply{}, models.NotReady("goal.sheet_changed")
	}
	if s, err = s.Accept(m, r.Person.ID, r.Now); err != nil {
		return handlers.Reply{}, err
	}
	other := org.Person(m.Other(r.Person.ID))
	reply := handlers.Reply{Save: []models.Noun{&s}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	if reply.Send, err = a.sheetNow(ctx, r, s, m, org); err != nil || !s.Accepted() {
		reply.Answer = r.Say("goal.sheet_accepted", nil)
		return reply, err
	}
	reply.Answer = r.Say("goal.sheet_both", prompts.Data{"Other": other.Name, "Sheet": s.ID})
	for _, id := range hearers(org, m, r.Now) {
		switch {
		case id == other.ID:
			reply.Send = append(reply.Send, handlers.Message{
				To: id, Key: sheetSubject(s) + ":both:" + string(id), Subject: sheetSubject(s),
				Message: r.Words(other).Message("goal.sheet_both", prompts.Data{"Other": r.Person.Name, "Sheet": s.ID}),
			})
		case !m.Has(id):
			reply.Send = append(reply.Send, a.sheetTo(r, s, m, org, org.Person(id), "agreed"))
		}
	}
	return reply, nil
}

// sheetNow shows the sheet as it stands now wherever somebody could accept or change it.
func (a activity) sheetNow(ctx context.Context, r handlers.Request, s models.Sheet, m models.Mentorship, org models.Org) ([]handlers.Message, error) {
	sent, err := a.store.MessagesAbout(ctx, sheetSubject(s))
	if err != nil {
		return nil, err
	}
	var out []handlers.Message
	for _, d := range sent {
		_, offered, err := handlers.Whole(d, sheetWordings(s)...)
		if err != nil {
			return nil, err
		}
		if offered {
			out = append(out, handlers.Message{
				To: d.Person, Key: d.Key + ":accepted:" + string(r.Person.ID), Subject: sheetSubject(s), Replaces: d.Key, Lane: d.Lane,
				Message: a.sheetText(r, s, m, org, org.Person(d.Person)),
			})
		}
	}
	return out, nil
}

// spendSheet takes the way to accept or change from what was sent of a sheet as it
// was, which aims at something else now.
func (a activity) spendSheet(ctx context.Context, r handlers.Request, was, s models.Sheet, org models.Org, reply *handlers.Reply) error {
	sent, err := a.store.MessagesAbout(ctx, sheetSubject(s))
	if err != nil {
		return err
	}
	spent, err := handlers.Spent(sent, sheetWording(was), func(to models.PersonID) string {
		return r.Words(org.Person(to)).Text("goal.sheet_spent", nil)
	}, sheetWordings(was)...)
	reply.Send = append(reply.Send, spent...)
	return err
}

// changeSheet opens what the sheet aims at.
func (a activity) changeSheet(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, _, _, err := a.ofSheet(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if s.Accepted() {
		return handlers.Reply{}, models.NotReady("goal.sheet_agreed")
	}
	return handlers.Reply{Form: a.sheetForm(r, s)}, nil
}

func (a activity) sheetForm(r handlers.Request, s models.Sheet) *bot.Form {
	locale := r.Words(r.Person).Locale()
	areas := []area{}
	for _, line := range s.Lines {
		areas = append(areas, area{string(line.Competency), handlers.CompetencyName(a.policy, line.Competency, locale), handlers.Filled(line.Target)})
	}
	return r.Form("goal.form_sheet", prompts.Data{"Wording": sheetWording(s), "Areas": areas, "Note": s.Note})
}

// newerSheet is the form of a sheet that was changed since somebody opened it: what they
// entered is in it, below what the sheet says now.
func (a activity) newerSheet(r handlers.Request, s models.Sheet) *bot.Form {
	form, words := a.sheetForm(r, s), r.Words(r.Person)
	newer := bot.Input{Kind: bot.Note, Label: words.Text("goal.sheet_newer", prompts.Data{"Lines": a.sheetLines(s, words), "Note": s.Note})}
	form.Pages[0].Fields = slices.Insert(form.Pages[0].Fields, 0, newer)
	return handlers.Refilled(*form, r.Event.Values)
}

// area is one growth area in the form of a sheet.
type area struct{ ID, Name, Target string }

// retarget keeps what the sheet aims at and asks the other one anew.
func (a activity) retarget(ctx context.Context, r handlers.Request) (handlers.Reply, error) {
	s, m, org, err := a.ofSheet(ctx, r)
	if err != nil {
		return handlers.Reply{}, err
	}
	if !s.Accepted() && unread(r, s) {
		return handlers.Reply{Form: a.newerSheet(r, s)}, nil
	}
	was, targets := s, map[models.CompetencyKey]int{}
	for _, line := range s.Lines {
		targets[line.Competency] = handlers.Number(r.Event.Values, "target_"+string(line.Competency))
	}
	if s, err = s.Retarget(m, r.Person.ID, targets, r.Entered("note"), r.Now); err != nil {
		return handlers.Reply{}, err
	}
	reply := handlers.Reply{Save: []models.Noun{&s}, Homes: []models.PersonID{m.Mentee, m.Mentor}}
	for _, id := range reply.Homes {
		reply.Send = append(reply.Send, a.sheetTo(r, s, m, org, org.Person(id), "changed:"+r.Event.ID))
	}
	err = a.spendSheet(ctx, r, was, s, org, &reply)
	return screened(r, org, m, a.sheetForm(r, was), sheetSubject(s), reply), err
}

// showSheet answers with the sheet of one's own pair, or of a person named whose
// record one may see, with the goals of its period.
func (a activity) showSheet(ctx context.Context, r handlers.Request, who string) (handlers.Reply, error) {
	org, err := r.Org(ctx)
	if err != nil {
		return handlers.Reply{}, err
	}
	s, m, err := a.sheetOf(ctx, r, org, who)
	if err != nil {
		return handlers.Reply{}, err
	}
	goals, err := a.store.GoalsIn(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	sessions, err := a.store.SessionsOfPair(ctx, m.ID)
	if err != nil {
		return handlers.Reply{}, err
	}
	message := a.sheetText(r, s, m, org, r.Person)
	message.Text += "\n" + r.Words(r.Person).Text("goal.sheet_so_far", soFar(s, goals, sessions, org.Person(m.Mentee).Location()))
	return handlers.Reply{Answer: &message}, nil
}

// sheetOf is the newest sheet of the actor's own pair, or of the pair in which the person
// named is the mentee. Somebody outside the pair reads only what both accepted.
func (a activity) sheetOf(ctx context.Context, r handlers.Request, org models.Org, who string) (models.Sheet, models.Mentorship, error) {
	if who == "" {
		m, err := a.pairOf(ctx, r.Person.ID)
		if err != nil {
			return models.Sheet{}, m, err
		}
		s, err := a.newestSheet(ctx, m, func(models.Sheet) bool { return true })
		if err == nil && s.ID == "" {
			err = models.NotReady("goal.no_sheet")
		}
		return s, m, err
	}
	p, err := handlers.Mentioned(ctx, a.store, r, who)
	if err != nil {
		return models.Sheet{}, models.Mentorship{}, err
	}
	if ok, why := models.Can(org, r.Person.ID, models.SeeRecord, p.ID, r.Now); !ok {
		return models.Sheet{}, models.Mentorship{}, models.NotAllowed(why)
	}
	pairs, err := a.store.MentorshipsOf(ctx, p.ID)
	if err != nil {
		return models.Sheet{}, models.Mentorship{}, err
	}
	m := models.NewestPair(slices.DeleteFunc(pairs, func(m models.Mentorship) bool { return m.Mentee != p.ID }))
	s, err := a.newestSheet(ctx, m, func(s models.Sheet) bool { return m.Has(r.Person.ID) || s.Accepted() })
	if err == nil && s.ID == "" {
		err = models.Refused{Kind: models.ErrNotReady, Why: "goal.no_sheet_of", Data: map[string]any{"Person": p.Name}}
	}
	return s, m, err
}

// newestSheet is the newest sheet of a pair of those that may be read; the zero sheet when
// there is none.
func (a activity) newestSheet(ctx context.Context, m models.Mentorship, may func(models.Sheet) bool) (models.Sheet, error) {
	sheets, err := a.store.SheetsIn(ctx, m.ID)
	i := slices.IndexFunc(sheets, may)
	if err != nil || i < 0 {
		return models.Sheet{}, err
	}
	return sheets[i], nil
}

// soFar is what has come of a sheet until now, by the dates in zone.
func soFar(s models.Sheet, goals []models.Goal, sessions []models.Session, zone *time.Location) prompts.Data {
	held := 0
	for _, session := range sessions {
		if session.State == models.SessionHeld && s.Covers(models.DateOf(session.StartsAt.In(zone))) {
			held++
		}
	}
	var live []models.Goal
	closed := 0
	for _, g := range goals {
		switch g.State {
		case models.GoalLive:
			live = append(live, g)
		case models.GoalClosed:
			closed++
		default:
		}
	}
	return prompts.Data{"Goals": lines(live), "Closed": closed, "Held": held, "Sessions": len(s.Dates)}
}
