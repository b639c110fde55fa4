package models

import (
	"cmp"
	"slices"
	"time"
)

// Policy is what a program decided for itself: cadences, caps, gates, ladders,
// frameworks. Package config reads it from program.yaml; nobody changes it
// while the program runs.
type Policy struct {
	Program    ProgramID
	Name       string
	Locale     string // of people who have none
	Zone       string // IANA, of people who have none
	AnswerDays int    // working days to answer a proposal
	Caseload   int    // mentees per mentor at most
	Stickiness int    // see package models/assign
	Fairness   string // total, floor or square; see package models/assign

	Matching   Matching
	RatingDays int // working days a supervisor has to rate what a mentee rated

	Sessions SessionPolicy
	Circles  CirclePolicy

	Quiet       Hours // no prompt between these local times
	Workdays    []time.Weekday
	Holidays    map[string][]Date // by site; "" for all sites
	EmergencyNo string            // shown with "do this now"
	StateLine   string            // the statutory reporting line
	TellSubject string            // whether the person a flag is about hears of it: "ask", "plan" or "never"

	Boundaries map[Role]int // the edition of a role's boundaries, which whoever holds it attests to; none: not asked

	Silence      Silence // of people who do not answer
	KPIs         []KPI
	Competencies []Competency
	CheckIns     []CheckInRule
	GateTracks   []Track
	Gates        []GateRule
	Ladders      map[string]Ladder
}

// Matching is how pairs are chosen.
type Matching struct {
	Rolling        bool           // once a round was released, who joins later is proposed at once
	RepeatGap      time.Duration  // before two who parted are proposed to each other again
	TrainingMonths int            // how long a mentor's training counts; 0: it is not asked for
	Criteria       []string       // of eligibility, all of which a mentor must say hold; see Criteria
	AwayAfter      int            // proposals in a row unanswered before a mentor counts as away
	Weights        map[string]int // the most points of each term of a score
}

// Criteria are what a mentor can say of themselves, in the order of the form.
var Criteria = []string{"year", "audit", "conduct", "supervisor", "wants"}

// Terms are the terms of a score, in the order in which people read them, each
// with the points that it brings at most where a program says nothing else.
// What is shown comes first: together the others cannot outweigh it.
func Terms() []Term {
	return []Term{
		{"shown", 400},
		{"said", 240},
		{"also", 60},
		{"times", 160},
		{"near", 80},
		{"site", 70},
		{"shift", 30},
		{"style", 40},
		{"ranked", 80},
		{"room", 30},
		{"waited", 50},
	}
}

// Term is one named part of a score.
type Term struct {
	Name string
	Most int
}

// Perfect is the most points that one pair can reach: a strength is shown or
// said, never both.
func (m Matching) Perfect() int {
	sum := 0
	for name, points := range m.Weights {
		if name != "shown" && name != "said" {
			sum += points
		}
	}
	return sum + max(m.Weights["shown"], m.Weights["said"])
}

// SessionPolicy is what a program decided about sessions in channels.
type SessionPolicy struct {
	FlashHours int    // a month, for each mentor; 0: as many as they like
	Places     int    // of one session at most
	Lobby      string // name of the public room for sessions that no channel was chosen for
	RoomPrefix string // before the name of every room
	NoGuests   bool   // guests of the platform do not join
	Connect    bool   // sessions may be held in channels that other organizations read
}

// CirclePolicy is what circles keep to.
type CirclePolicy struct {
	Least    int // members without whom a group does not begin
	Most     int // members of a group
	Cohort   int // members of a cohort cycle
	Graduate int // percent of the meetings that a graduate was in
	Guests   int // people from outside who may be at one meeting; 0: none
}

// GuestsAt is how many guests a meeting of a kind of circle may have. A pair and
// a crowd have none.
func (p CirclePolicy) GuestsAt(kind SessionType) int {
	switch kind {
	case GroupSession, PeerSession, MentorMeet:
		return p.Guests
	default:
		return 0
	}
}

// Size is how many members a kind of circle needs and has at most.
func (p CirclePolicy) Size(kind SessionType) (least, most int) {
	switch kind {
	case ReverseTalk:
		return 1, 1
	case PeerSession:
		return 2, p.Most // a pair is one
	case CohortMeet:
		return p.Least, p.Cohort
	default:
		return p.Least, p.Most
	}
}

// Hours is a window that starts at a local time of day and lasts; it may
// cross midnight. A zero Lasts is no window.
type Hours struct {
	From  time.Duration // after local midnight
	Lasts time.Duration
}

// CheckInRule says when a question set is asked of whom: by cron text, or on
// certain days after a date.
type CheckInRule struct {
	Set      string // the question set: words in prompts "checkin.form_<set>", "checkin.more_<set>" …
	Audience Role
	Alone    bool          // of each person once, although the role is one of a pair
	Cron     string        // five fields, in each person's own zone; or
	Anchor   Date          // with Weeks: the first week that counts
	Weeks    int           // every n weeks; 0 or 1: each time
	From     Since         // the date from which Days count
	Days     []int         // after From, rising
	Then     int           // and every so many days after the last of Days; 0: no more
	At       time.Duration // the time of day on Days
	Jitter   time.Duration
	Open     time.Duration   // how long it can be answered
	Remind   []time.Duration // the person, after it was asked

	// TellMentor and TellCoordinator are when they hear, after it was asked,
	// that it is not answered; 0: never.
	TellMentor      time.Duration
	TellCoordinator time.Duration

	Ladder string // of what supervisors are asked: who hears when it closed unanswered; empty: nobody
}

// Silence is how somebody is left in peace who leaves a question set open again and
// again, so that what they are told keeps its weight. They are asked every time.
type Silence struct {
	Unreminded int // left open in a row, after which the next come without reminders; 0: never
	Seldom     int // and after which only one in Every comes by a message, the others on Home alone; 0: never
	Every      int
}

// Reminds reports whether somebody who left so many open in a row is reminded of the
// next, and others are told that it is open.
func (s Silence) Reminds(missed int) bool { return s.Unreminded == 0 || missed < s.Unreminded }

// Rings reports whether they are told of the next in a message.
func (s Silence) Rings(missed int) bool {
	return !s.Rarely(missed) || (missed-s.Seldom)%s.Every == 0
}

// Rarely reports whether they are told of one in Every.
func (s Silence) Rarely(missed int) bool { return s.Seldom > 0 && missed >= s.Seldom }

// Since names a date that days are counted from.
type Since string

// The dates that days are counted from.
const (
	SinceHired   Since = "hired"
	SinceMatched Since = "matched"
)

// AllSince lists every date that days may be counted from.
var AllSince = []Since{SinceHired, SinceMatched}

// OfPair reports whether the set is asked in every pair, not of a person once.
func (c CheckInRule) OfPair() bool {
	return !c.Alone && c.From != SinceHired && (c.Audience == MenteeRole || c.Audience == MentorRole)
}

// GateRule describes a validation gate of a track.
type GateRule struct {
	Key          string // "g3"
	Track        string
	Name         string
	Names        map[string]string // by locale, where translated
	DueDays      int               // after the anchor
	Anchor       Anchor
	After        []string        // keys of gates that come before it
	Competencies []CompetencyKey // what it is about; empty: anything
	Needs        []Recipe
	Independence bool // needs a dated direct observation by a supervisor
	ValidMonths  int  // 0: does not expire
	LapseDays    int  // ends when not practiced for so long; 0: does not
	RemindDays   []int
	Ladder       string
}

// Anchor is the day from which a gate's due date counts.
type Anchor string

// The anchors.
const (
	FromStart  Anchor = "start"  // the day on which the person began the track
	FromBefore Anchor = "before" // the day on which the last gate before it was passed
)

// About reports whether evidence in this area speaks for the gate.
func (g GateRule) About(area CompetencyKey) bool {
	return len(g.Competencies) == 0 || slices.Contains(g.Competencies, area)
}

// Track is a path of gates that people are put on.
type Track struct {
	Key      string
	Name     string
	Names    map[string]string // by locale, where translated
	Audience Role              // who is put on it on arrival; empty: by hand only
}

// NameIn is the track's name in a language.
func (t Track) NameIn(locale string) string {
	return cmp.Or(t.Names[locale], t.Name)
}

// Track finds a track by key. One that no list describes is called by its key.
func (p Policy) Track(key string) Track {
	if t, known := first(p.GateTracks, func(t Track) bool { return t.Key == key }); known {
		return t
	}
	return Track{Key: key, Name: key}
}

// NameIn is the gate's name in a language.
func (g GateRule) NameIn(locale string) string {
	return cmp.Or(g.Names[locale], g.Name)
}

// Recipe is how much of one type of evidence a gate needs.
type Recipe struct {
	Type  EvidenceType
	Count int
}

// Gate finds a gate's rule by key.
func (p Policy) Gate(key string) (GateRule, bool) {
	return first(p.Gates, func(g GateRule) bool { return g.Key == key })
}

// Competency finds a competency by key.
func (p Policy) Competency(key CompetencyKey) (Competency, bool) {
	return first(p.Competencies, func(c Competency) bool { return c.Key == key })
}

// CheckIn finds a check-in rule by its question set.
func (p Policy) CheckIn(set string) (CheckInRule, bool) {
	return first(p.CheckIns, func(c CheckInRule) bool { return c.Set == set })
}

// first is the first of a list for which is holds; false when there is none.
func first[T any](all []T, is func(T) bool) (found T, ok bool) {
	if i := slices.IndexFunc(all, is); i >= 0 {
		return all[i], true
	}
	return found, false
}
