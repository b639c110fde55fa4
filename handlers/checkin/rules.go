package checkin

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"time"

	"cairn/models"
)

// Asking is one question set with whom it asks, and about which pair.
type Asking struct {
	Rule models.CheckInRule
	Who  models.Person
	Pair models.Mentorship // zero for a set of a person alone
}

// Do is the action of the timer that asks.
func (k Asking) Do() string {
	of := string(k.Who.ID)
	if k.Rule.OfPair() {
		of = string(k.Pair.ID)
	}
	return "checkin.ask:" + AskSubject(of, k.Rule.Set)
}

// AskSubject names a question set of a mentorship or a person in a timer.
func AskSubject(of, set string) string { return of + "/" + set }

// CutSubject reads the subject of a checkin.ask timer: a mentorship or a
// person, and one of the question sets.
func CutSubject(s string) (of, set string) {
	of, set, _ = strings.Cut(s, "/")
	return of, set
}

// Owes reports whether somebody who did not answer what supervisors are asked was
// there to, and has people of whom to speak.
func Owes(org models.Org, p models.PersonID, now time.Time) bool {
	return org.Person(p).State == models.Active && !org.Away(p, now) && len(Reviewed(org, p, now)) > 0
}

// Reviewed is of whom the weekly review of a supervisor speaks: the mentees whom
// they supervise themselves, and whoever of their people is in the first ninety days.
func Reviewed(org models.Org, by models.PersonID, now time.Time) []models.Person {
	var out []models.Person
	for _, id := range org.Reports(by, now) {
		p := org.Person(id)
		if p.State == models.Active && (slices.Contains(org.Roles(id, now), models.MenteeRole) || p.Newcomer(now)) {
			out = append(out, p)
		}
	}
	slices.SortStableFunc(out, func(a, b models.Person) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// OfNobody reports whether there is nobody of whom to ask: a supervisor without
// anybody new is left alone.
func (k Asking) OfNobody(org models.Org, now time.Time) bool {
	return k.Rule.Audience == models.SupervisorRole && len(Reviewed(org, k.Who.ID, now)) == 0
}

// Answerable reports whether somebody is there to answer a check-in, in a pair that goes on.
func Answerable(org models.Org, c models.CheckIn, now time.Time) bool {
	return org.Person(c.Person).State == models.Active && !org.Away(c.Person, now) &&
		(c.Mentorship == "" || pairOf(org, c).State == models.MentorshipActive)
}

// pairOf is the pair that a check-in is about.
func pairOf(org models.Org, c models.CheckIn) models.Mentorship {
	for _, m := range org.Mentorships(c.Person) {
		if m.ID == c.Mentorship {
			return m
		}
	}
	return models.Mentorship{}
}

// Audience is who of a mentorship a rule asks; empty when nobody.
func Audience(m models.Mentorship, rule models.CheckInRule) models.PersonID {
	switch {
	case !rule.OfPair():
		return ""
	case rule.Audience == models.MenteeRole:
		return m.Mentee
	default:
		return m.Mentor
	}
}

// Holds reports whether a rule asks people with these roles for themselves.
func Holds(rule models.CheckInRule, roles []models.Role) bool {
	return !rule.OfPair() && slices.Contains(roles, rule.Audience)
}

// Askings is everything that a person is asked, by their roles and in their
// pairs.
func Askings(policy models.Policy, p models.Person, roles []models.Role, pairs []models.Mentorship) []Asking {
	var out []Asking
	for _, rule := range policy.CheckIns {
		if Holds(rule, roles) {
			out = append(out, Asking{Rule: rule, Who: p})
		}
		for _, m := range pairs {
			if m.State != models.MentorshipEnded && Audience(m, rule) == p.ID {
				out = append(out, Asking{rule, p, m})
			}
		}
	}
	return out
}

// Everything is everything that anybody is asked.
func Everything(policy models.Policy, org models.Org, pairs []models.Mentorship, now time.Time) iter.Seq[Asking] {
	return func(yield func(Asking) bool) {
		for _, rule := range policy.CheckIns {
			for _, m := range pairs {
				if who := org.Person(Audience(m, rule)); who.State == models.Active && !yield(Asking{rule, who, m}) {
					return
				}
			}
			if rule.OfPair() {
				continue
			}
			for _, id := range org.Holding(rule.Audience, now) {
				if !yield(Asking{Rule: rule, Who: org.Person(id)}) {
					return
				}
			}
		}
	}
}

// Due is what a person has to be told of now, and when there will be something:
// now when there is, zero when there is nothing ever.
func Due(open []models.CheckIn, now time.Time) (due []models.CheckIn, next time.Time) {
	for _, c := range Asked(open) {
		if c.RingAt.IsZero() || !c.ClosesAt.IsZero() && !now.Before(c.ClosesAt) {
			continue
		}
		if !c.RingAt.After(now) {
			due = append(due, c)
		}
		if next.IsZero() || c.RingAt.Before(next) {
			next = c.RingAt
		}
	}
	if len(due) > 0 {
		next = now
	}
	return due, next
}

// Asked is those that nobody has answered.
func Asked(cs []models.CheckIn) []models.CheckIn {
	return slices.DeleteFunc(slices.Clone(cs), func(c models.CheckIn) bool { return c.State != models.CheckInAsked })
}

// Running is those that do not belong to a pair that rests or has ended.
func Running(cs []models.CheckIn, pairs []models.Mentorship) []models.CheckIn {
	return slices.DeleteFunc(slices.Clone(cs), func(c models.CheckIn) bool {
		return slices.ContainsFunc(pairs, func(m models.Mentorship) bool { return m.ID == c.Mentorship && m.State != models.MentorshipActive })
	})
}

// AsOf is the subject of a form: a check-in, and the answers that the form was
// opened on.
func AsOf(c models.CheckIn) string {
	at := int64(0)
	if !c.AnsweredAt.IsZero() {
		at = c.AnsweredAt.UnixMicro()
	}
	return fmt.Sprintf("%s/%d", c.ID, at)
}

// Sent is what counts of a form's answers. One that was opened on older answers,
// on another device, did not show what was typed since: where it is empty nothing
// is taken away.
func Sent(c models.CheckIn, subject string, answers map[string][]string) map[string][]string {
	if _, as, known := strings.Cut(subject, "/"); !known || AsOf(c) == string(c.ID)+"/"+as {
		return answers
	}
	maps.DeleteFunc(answers, func(_ string, values []string) bool { return len(values) == 0 })
	return answers
}

// Rests refuses what belongs to a pair that is paused.
func Rests(m models.Mentorship) error {
	if m.State != models.MentorshipPaused {
		return nil
	}
	return models.Refused{Kind: models.ErrNotReady, Why: "checkin.paused", Data: map[string]any{"Until": m.PauseEnds()}}
}

// Newest is the newest that waits or, when none does, the newest at all.
func Newest(open []models.CheckIn) models.CheckIn {
	var pick models.CheckIn
	for _, c := range open {
		if pick.ID == "" || c.Waits() && !pick.Waits() || c.Waits() == pick.Waits() && c.AskedAt.After(pick.AskedAt) {
			pick = c
		}
	}
	return pick
}

// standing is those for which one message stands.
func standing(cs []models.CheckIn, key string) []models.CheckIn {
	return slices.DeleteFunc(slices.Clone(cs), func(c models.CheckIn) bool { return c.Said != key })
}

// replaced is cs with one of them as it is now; it is put in when it is closed.
func replaced(cs []models.CheckIn, now models.CheckIn) []models.CheckIn {
	out := slices.Clone(cs)
	for i := range out {
		if out[i].ID == now.ID {
			out[i] = now
			return out
		}
	}
	return append(out, now)
}

func lastClose(cs []models.CheckIn) time.Time {
	return slices.MaxFunc(cs, func(a, b models.CheckIn) int { return a.ClosesAt.Compare(b.ClosesAt) }).ClosesAt
}

// saidOf is the keys of the messages that stand for some check-ins.
func saidOf(cs []models.CheckIn) []string {
	var keys []string
	for _, c := range cs {
		if c.Said != "" {
			keys = append(keys, c.Said)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func except(people, without []models.PersonID) []models.PersonID {
	slices.Sort(people)
	return slices.DeleteFunc(slices.Compact(people), func(p models.PersonID) bool { return slices.Contains(without, p) })
}

// caretakers are the coordinators and who is there in their place, and the deputies of
// either in theirs, without somebody.
func caretakers(org models.Org, now time.Time, without ...models.PersonID) []models.PersonID {
	var people []models.PersonID
	for _, id := range org.Caretakers(now, without...) {
		if in := org.StandIn(id, now); in != "" && !slices.Contains(without, in) {
			id = in
		}
		people = append(people, id)
	}
	return except(people, nil)
}

// keptFrom is who does not hear that somebody is silent: they, and who is in a conflict
// with them.
func keptFrom(org models.Org, silent models.PersonID) []models.PersonID {
	return org.KeptFrom(silent, silent)
}

// takesCare reports whether p is one of the caretakers who may hear of somebody, or would
// be if they were there.
func takesCare(org models.Org, now time.Time, p, of models.PersonID) bool {
	without := keptFrom(org, of)
	return slices.Contains(append(caretakers(org, now, without...), org.Caretakers(now, without...)...), p)
}

// FirstOfMonth reports whether a week's date is the first of its month, in which
// what is asked once a month is asked.
func FirstOfMonth(slot models.Date) bool { return len(slot) == len(time.DateOnly) && slot[8:] <= "07" }

// branch is a question that only some answers to an earlier one ask for. The
// question itself is in the words of the set: a field of more_<set> with
// "if: <need>".
type branch struct {
	question string
	values   []string
	need     string
}

var branches = []branch{
	{"obstacle", []string{"other"}, "Other"},
	{"support", []string{"1", "2"}, "Unsupported"},
	{"met", []string{"no"}, "NotMet"},
	{"concern", []string{"skill", "engagement", "wellbeing", "unsafe"}, "Concern"},
	{"risk", []string{"some", "high"}, "Risk"},
	{"stage", []string{"return"}, "Returned"},
	{"leaving", []string{"sometimes", "often"}, "Leaving"},
	{"next", []string{"transition"}, "Transition"},
	{"together", []string{"1", "2"}, "Tense"},
	{"connected", []string{"1", "2"}, "Alone"},
}

func (b branch) asks(answers map[string][]string) bool {
	return slices.ContainsFunc(answers[b.question], func(v string) bool { return slices.Contains(b.values, v) })
}

// shared are the questions whose answers the mentor sees. What a mentee says of
// their mentor's support, or of safety, is not among them.
var shared = []string{"progress", "tried", "obstacle", "obstacle_text", "need", "booked"}

// Shared reports whether the mentor sees what the mentee answered.
func Shared(question string) bool { return slices.Contains(shared, question) }

// whole is the question set of which the coordinators can read every answer. Of the
// others they see what calls for a talk.
const whole = "mentor_biweekly"

// attention is the answers that somebody should look at, each with the question
// that asked more about it.
var attention = []struct {
	question string
	values   []string
	more     string
}{
	{"support", []string{"1", "2"}, "support_text"},
	{"concern", []string{"skill", "engagement", "wellbeing"}, "concern_text"},
	{"protected", []string{"1", "2"}, ""},
	{"met", []string{"no"}, "met_why"},
	{"leaving", []string{"sometimes", "often"}, "leaving_text"},
	{"together", []string{"1", "2"}, "together_text"},
	{"talk", []string{"1"}, ""},
	{"next", []string{"transition"}, "next_why"},
	{"risk", []string{"high"}, "risk_text"},
}

// Attention is the questions of a check-in whose answers the coordinators should
// look at.
func Attention(c models.CheckIn) []string {
	var out []string
	for _, a := range attention {
		if !(branch{question: a.question, values: a.values}).asks(c.Answers) {
			continue
		}
		if out = append(out, a.question); a.more != "" {
			out = append(out, a.more)
		}
	}
	return out
}

// Tense reports whether somebody says that the two do not get on, or wants to
// talk about it.
func Tense(c models.CheckIn) bool { return Hard(c) || WantsToTalk(c) }

// Hard reports whether somebody says that the two do not get on.
func Hard(c models.CheckIn) bool { return c.Rated("together") > 0 && c.Rated("together") <= 2 }

// WantsToTalk reports whether somebody wants to talk with a coordinator.
func WantsToTalk(c models.CheckIn) bool { return c.Rated("talk") == 1 }

// same is the question that both of a pair are asked about the same time.
const same = "progress"

// period is how many days apart the two may have been asked and still mean the
// same time.
const period = 6

// Counterpart is the other person's newest answer about the same time.
func Counterpart(c models.CheckIn, theirs []models.CheckIn) (models.CheckIn, bool) {
	for _, other := range theirs { // the newest first
		near := !other.Slot.Before(c.Slot.Plus(-period)) && !c.Slot.Plus(period).Before(other.Slot)
		if other.Person != c.Person && near && other.Rated(same) > 0 {
			return other, true
		}
	}
	return models.CheckIn{}, false
}

// typed are the questions that are answered in words, what fits a concern best
// first.
var typed = []string{"tried", "feedback", "concern_text", "risk_text", "note", "surprised", "liked", "change"}

// Typed is what was typed in a check-in, for the concern form.
func Typed(c models.CheckIn) string {
	for _, key := range typed {
		if text := strings.Join(c.Answers[key], "\n"); text != "" {
			return text
		}
	}
	return ""
}

// Concerned reports whether something is unsafe, by whichever question it was
// said.
func Concerned(c models.CheckIn) bool {
	return c.Unsafe || slices.Contains(c.Answers["concern"], "unsafe")
}

// Least is how many people a group must have to be shown.
const Least = 5

// Group is how a group of people answered; it names nobody.
type Group struct {
	Site   string
	People int
	Means  []Mean
}

// Mean is the answers to one question, on average.
type Mean struct {
	Question string
	Tenths   int // tenths of a step
	Answers  int // people who answered it
}

// Text is the average as it is written.
func (m Mean) Text() string { return fmt.Sprintf("%d.%d", m.Tenths/10, m.Tenths%10) }

// Groups is the answers by site and of everybody, each person counted once for
// each question by the newest answer. A question is shown of five people or
// more. What is left of everybody when the sites that are shown are taken away
// must be several sites and five people as well, or nobody: so more sites are
// hidden than are small. Hidden counts those of which nothing is shown.
func Groups(all []models.CheckIn, site func(models.PersonID) string, questions []string) (shown []Group, everybody Group, hidden int) {
	sites, people := map[string]*Group{}, map[models.PersonID]bool{}
	for _, q := range questions {
		latest := map[models.PersonID]int{}
		for _, c := range all { // the oldest first
			if n := c.Rated(q); n > 0 {
				latest[c.Person] = n
			}
		}
		bySite := map[string][]int{}
		var total []int
		for p, n := range latest {
			people[p] = true
			bySite[site(p)] = append(bySite[site(p)], n)
			total = append(total, n)
		}
		for name := range bySite {
			if sites[name] == nil {
				sites[name] = &Group{Site: name}
			}
		}
		if len(total) < Least {
			continue
		}
		everybody.Means = append(everybody.Means, mean(q, total))
		for _, name := range open(bySite) {
			sites[name].Means = append(sites[name].Means, mean(q, bySite[name]))
		}
	}
	if len(everybody.Means) == 0 {
		return nil, Group{}, len(sites)
	}
	everybody.People = len(people)
	for _, name := range slices.Sorted(maps.Keys(sites)) {
		g := *sites[name]
		if len(g.Means) == 0 {
			hidden++
			continue
		}
		g.People = slices.MaxFunc(g.Means, func(a, b Mean) int { return a.Answers - b.Answers }).Answers
		shown = append(shown, g)
	}
	return shown, everybody, hidden
}

// open is the sites that can be shown, so that neither they nor what is left of
// everybody without them gives anybody away.
func open(bySite map[string][]int) []string {
	names := slices.Collect(maps.Keys(bySite))
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(bySite[a])-len(bySite[b]), cmp.Compare(a, b)) })
	left, n := 0, 0
	for n < len(names) && (len(bySite[names[n]]) < Least || n > 0 && (n == 1 || left < Least)) {
		left += len(bySite[names[n]])
		n++
	}
	return names[n:]
}

func mean(question string, answers []int) Mean {
	sum := 0
	for _, a := range answers {
		sum += a
	}
	return Mean{question, (20*sum + len(answers)) / (2 * len(answers)), len(answers)}
}
