package storytest

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/away"
	"cairn/models"
)

// Fact is something about the cast that no roster says: an absence, a conflict
// of interest, a pair that was matched before the story begins.
type Fact struct {
	Who, With   string // emails; With is the deputy, the other one of a conflict, the mentee
	From, Until models.Date
	Mentors     models.CompetencyKey // empty: no pair
	Begins      bool                 // the pair begins as matching leaves it, with its sheet and the look whether it meets
	Asks        []string             // question sets of the program that are asked, too
	Sets        [2]string            // a key of the program, and its value
	Channel     string               // "#general": a channel with the bot in it, and with Members
	Members     []string             // users
}

// usual are the question sets that are asked in every story. The others would
// be heard in all of them.
var usual = []string{"mentee_biweekly", "mentor_biweekly"}

// Program is the built-in program.yaml with those question sets alone that the
// story asks for: "the program asks pulse, new_hire". A line of it can be written
// otherwise: "the program sets training_months: 12".
func Program(facts []Fact) []byte {
	asked, set := slices.Clone(usual), map[string]string{}
	for _, f := range facts {
		asked = append(asked, f.Asks...)
		set[f.Sets[0]] = f.Sets[1]
	}
	var out strings.Builder
	inSets, keep := false, true
	for line := range strings.Lines(string(config.BuiltIn())) {
		switch indent := len(line) - len(strings.TrimLeft(line, " ")); {
		case indent == 0 && strings.TrimSpace(line) != "" && line[0] != '#':
			inSets, keep = strings.HasPrefix(line, "check_ins:"), true
		case inSets && indent == 2:
			name, _, _ := strings.Cut(strings.TrimSpace(line), ":")
			keep = slices.Contains(asked, name)
		}
		if key, _, _ := strings.Cut(strings.TrimSpace(line), ":"); keep && set[key] != "" {
			line = line[:strings.Index(line, ":")] + ": " + set[key] + "\n"
			delete(set, key) // the first line of that name
		}
		if keep {
			out.WriteString(line)
		}
	}
	return []byte(out.String())
}

// parseFact reads "sam is away 2027-01-10 to 2027-01-20, deputy rita", "gus is in
// conflict with mia" and "leo mentors mia". The last day of an absence is a day
// away; "sam is away from 2027-01-10" has none.
//
// "#general is a channel of leo, mia" is a channel that the bot is in.
func parseFact(text string) (f Fact, known bool, err error) {
	if sets, asks := strings.CutPrefix(strings.TrimSpace(text), "the program asks "); asks {
		return Fact{Asks: strings.Split(sets, ", ")}, true, nil
	}
	if line, sets := strings.CutPrefix(strings.TrimSpace(text), "the program sets "); sets {
		key, value, ok := strings.Cut(line, ": ")
		if !ok {
			return f, true, fmt.Errorf("%q does not say what to set: write key: value", text)
		}
		return Fact{Sets: [2]string{key, value}}, true, nil
	}
	if channel, members, ok := strings.Cut(strings.TrimSpace(text), " is a channel of "); ok && strings.HasPrefix(channel, "#") {
		f.Channel = channel
		for name := range strings.SplitSeq(members, ",") {
			f.Members = append(f.Members, actor{name: strings.TrimSpace(name)}.user())
		}
		return f, true, nil
	}
	if mentor, mentee, pair := strings.Cut(strings.TrimSpace(text), " mentors "); pair {
		mentee, begins := strings.CutSuffix(mentee, " from today")
		return Fact{Who: email(mentor), With: email(mentee), Mentors: "crisis_documentation", Begins: begins}, true, nil
	}
	name, rest, _ := strings.Cut(strings.TrimSpace(text), " is ")
	f.Who = email(name)
	if other, conflict := strings.CutPrefix(rest, "in conflict with "); conflict {
		f.With = email(other)
		return f, true, nil
	}
	when, away := strings.CutPrefix(rest, "away ")
	if !away {
		return f, false, nil
	}
	when, deputy, named := strings.Cut(when, ", deputy ")
	if named {
		f.With = email(deputy)
	}
	when, open := strings.CutPrefix(when, "from ")
	from, until, _ := strings.Cut(when, " to ")
	var first, last bool
	f.From, first = models.ParseDate(from)
	f.Until, last = models.ParseDate(until)
	if !first || last == open {
		return f, true, fmt.Errorf("%q does not say from when to when", text)
	}
	return f, true, nil
}

func email(name string) string { return strings.TrimSpace(name) + "@example.org" }

// WithFacts adds what is true of the cast to its import, so that both are saved
// as one.
func WithFacts(out handlers.Reply, facts []Fact, now time.Time) (handlers.Reply, error) {
	cast := map[string]models.Person{}
	for _, noun := range out.Save {
		if p, ok := noun.(*models.Person); ok {
			cast[p.Email] = *p
		}
	}
	for _, f := range facts {
		if len(f.Asks) > 0 || f.Sets[0] != "" || f.Channel != "" {
			continue // the stage sees to it
		}
		who, with := cast[f.Who], cast[f.With]
		if who.ID == "" || f.With != "" && with.ID == "" {
			return out, fmt.Errorf("%s or %s is not in the cast", f.Who, f.With)
		}
		switch {
		case f.Mentors != "":
			matched(&out, f, who, with, now)
		case f.From == "":
			out.Save = append(out.Save, &models.Conflict{ID: models.NewID[string]("cf"), One: who.ID, Two: with.ID, Why: "declared"})
		default:
			x := models.Absence{
				ID: models.NewID[string]("ab"), Person: who.ID, Deputy: with.ID, Why: "leave",
				From: f.From.In(who.Location()), Until: f.Until.Plus(1).In(who.Location()),
			}
			if out.Save = append(out.Save, &x); !x.Until.IsZero() {
				out.Timers = append(out.Timers, away.Over(x))
			}
		}
	}
	return out, nil
}

// matched is a pair as matching leaves it.
func matched(out *handlers.Reply, f Fact, mentor, mentee models.Person, now time.Time) {
	key := f.Mentors
	intake := models.Intake{Competency: key, Agreed: true}
	wants, gives := intake, intake
	wants.ID, wants.Person, wants.Side, wants.State, wants.Level = models.NewID[models.IntakeID]("in"), mentee.ID, models.AsMentee, models.IntakeMatched, 2
	if known := intakeOf(out.Save, mentor.ID); known != nil { // another mentee of theirs
		known.Places, known.Taken = known.Places+1, known.Taken+1
	} else {
		gives.ID, gives.Person, gives.Side, gives.State, gives.Level = models.NewID[models.IntakeID]("in"), mentor.ID, models.AsMentor, models.IntakeSubmitted, 5
		gives.Places, gives.Taken = 1, 1
		out.Save = append(out.Save, &gives)
	}
	m := &models.Mentorship{
		ID: models.NewID[models.MentorshipID]("ms"), Mentee: mentee.ID, Mentor: mentor.ID, Competency: key,
		State: models.MentorshipActive, StartedAt: now,
	}
	out.Save = append(out.Save, &wants, m)
	out.Timers = append(out.Timers, models.At(now, string(bot.Do("checkin.plan", string(m.ID)))))
	if f.Begins {
		for _, verb := range []string{"goal.sheet", "session.plan"} {
			out.Timers = append(out.Timers, models.At(now, string(bot.Do(verb, string(m.ID)))))
		}
	}
}

// intakeOf is what somebody brings as a mentor, if it is among the nouns.
func intakeOf(nouns []models.Noun, mentor models.PersonID) *models.Intake {
	for _, noun := range nouns {
		if in, ok := noun.(*models.Intake); ok && in.Person == mentor && in.Side == models.AsMentor {
			return in
		}
	}
	return nil
}
