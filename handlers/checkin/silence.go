package checkin

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// patience is how whoever leaves a set open is left in peace. Of what climbs a ladder
// nobody is: others wait for the answer.
func (a activity) patience(rule models.CheckInRule) models.Silence {
	if rule.Ladder != "" {
		return models.Silence{}
	}
	return a.policy.Silence
}

// missedBefore is how many of its set somebody left open in a row before a check-in.
func (a activity) missedBefore(ctx context.Context, c models.CheckIn) (int, error) {
	before, err := a.store.CheckInBefore(ctx, c)
	if errors.Is(err, models.ErrNotFound) {
		return 0, nil
	}
	return before.Missed, err
}

// Missed is how many in a row are left open when a check-in closes. One does not count
// if the person or the pair was not there for all of its time, or if nobody was told of
// it who should have been.
func Missed(org models.Org, patience models.Silence, c models.CheckIn, before int, now time.Time) int {
	within := func(from, until time.Time) bool {
		return from.Before(c.ClosesAt) && (until.IsZero() || until.After(c.AskedAt))
	}
	gone := slices.ContainsFunc(org.Absences(c.Person), func(x models.Absence) bool { return within(x.From, x.Until) })
	rested := slices.ContainsFunc(pairOf(org, c).Pauses, func(x models.Pause) bool { return within(x.From, x.Until) })
	switch {
	case !c.AnsweredAt.IsZero():
		return 0
	case gone, rested, !Answerable(org, c, now), c.Rung == 0 && patience.Rings(c.Missed):
		return before
	}
	return before + 1
}

// last reports whether one more of a set that is left open is the last of which anybody
// is told in a message.
func (a activity) last(rule models.CheckInRule, c models.CheckIn) bool {
	patience := a.patience(rule)
	return patience.Reminds(c.Missed) && !patience.Reminds(c.Missed+1)
}

// leftOpen is what the words need to say how a person is left in peace, and who sees it.
func (a activity) leftOpen(rule models.CheckInRule, c models.CheckIn) prompts.Data {
	patience := a.patience(rule)
	rarely := patience.Rarely(c.Missed)
	quiet := !patience.Reminds(c.Missed) && len(rule.Remind) > 0
	return prompts.Data{
		"Missed": c.Missed, "Every": patience.Every, "Rarely": rarely, "Quiet": quiet,
		"Seen": (rarely || quiet) && rule.TellCoordinator > 0,
	}
}

// lately is within what time somebody was asked who is silent now. What is asked once
// in a quarter is in it.
const lately = 100 * 24 * time.Hour

// mostSilent is how many lines there are at most about people who are silent.
const mostSilent = 12

// silent shows whoever looks after the program, in one card, who leaves a set open of
// which they are not told anymore. It stays until the next answer.
func (a activity) silent(ctx context.Context, r handlers.Request) ([]handlers.Card, error) {
	org, err := r.Org(ctx)
	if err != nil || a.policy.Silence.Unreminded == 0 || !slices.ContainsFunc(r.Roles, looksAfter) && len(org.StandsIn(r.Person.ID)) == 0 {
		return nil, err
	}
	all, err := a.store.SilentCheckIns(ctx, a.policy.Silence.Unreminded, r.Now.Add(-lately))
	if err != nil {
		return nil, err
	}
	words := r.Words(r.Person)
	var lines []prompts.Data
	for _, c := range silentOnes(a.policy, org, all, r.Now) {
		if takesCare(org, r.Now, r.Person.ID, c.Person) {
			lines = append(lines, prompts.Data{
				"Person": org.Person(c.Person).Name, "Set": bot.PlainText(words.Text("checkin.set_"+c.Set, nil)), "Missed": c.Missed,
			})
		}
	}
	if len(lines) == 0 {
		return nil, nil
	}
	shown := lines[:min(len(lines), mostSilent)]
	return []handlers.Card{{Place: handlers.People, Since: all[0].AskedAt, Message: words.Message("checkin.of_silent", prompts.Data{
		"Items": shown, "More": len(lines) - len(shown),
	})}}, nil
}

// looksAfter reports whether somebody with a role can come to look after the program:
// see models.Org.Caretakers.
func looksAfter(role models.Role) bool {
	return role != models.MenteeRole && role != models.MentorRole && role != models.PreceptorRole && role != models.AuditorRole
}

// silentOnes is one check-in for each person and set, of those that are still asked and
// that the coordinators are told of: of several pairs, the one that was left open most
// often. The longest silence is first.
func silentOnes(policy models.Policy, org models.Org, all []models.CheckIn, now time.Time) []models.CheckIn {
	var out []models.CheckIn
	for _, c := range all { // the longest silence first
		rule, known := policy.CheckIn(c.Set)
		asked := c.Mentorship != "" || Holds(rule, org.Roles(c.Person, now))
		twice := slices.ContainsFunc(out, func(o models.CheckIn) bool { return o.Person == c.Person && o.Set == c.Set })
		if known && asked && !twice && rule.TellCoordinator > 0 && rule.Ladder == "" && Answerable(org, c, now) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(x, y models.CheckIn) int {
		return cmp.Or(y.Missed-x.Missed, strings.Compare(org.Person(x.Person).Name, org.Person(y.Person).Name), strings.Compare(x.Set, y.Set))
	})
	return out
}
