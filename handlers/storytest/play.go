package storytest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what the bot says into the stories anew")

// Stage is where a story is played: the bot with a chat around it, and a clock
// that can be turned. Users are the platform's.
type Stage interface {
	// Import brings a people.csv into the program, and what else is true of them.
	Import(csv string, facts []Fact) error
	// Again brings another one while the program runs, without accounts.
	Again(csv string) error
	// Turn sets the clock; Next is when something is due, at all.
	Turn(to time.Time)
	Next() (time.Time, bool)
	// Settle returns when everything that is due has been done and said.
	Settle()

	// CommandIn and ClickIn happen in a channel ("#general"), or with an empty
	// one in the user's direct messages and on their home.
	CommandIn(user, channel, text string) error
	ClickIn(user, channel, label, near string) error
	Choose(user, option, list string) error
	Shortcut(user, name, near string) error
	Submit(user string, values map[string][]string) error
	Home(user string) (string, error)
	// Field is what stands in a field of the form that is open.
	Field(user, key string) (string, error)
	// Leave deactivates a user's account.
	Leave(user string) error

	// Change does something to a channel: see Change….
	Change(channel string, what Change) error
	// Places are the channels and rooms in which something was said, in that
	// order; Seen tells what, and Members who is in one, by user.
	Places() []string
	Members(place string) []string

	// Verify checks the whole audit record.
	Verify() error
	// Seen is what a user has been shown since the last call, in its order.
	Seen(user string) []Seen
}

// Seen is one thing that a person was shown.
type Seen struct {
	How   How
	Text  string // complete plain text; for Opened the form's title; for Refused "field: sentence" lines
	Below bool   // in a channel: in the thread below a message
}

// Flat is a stage on which a room has no threads: what a story tells below a card of
// a room stands beside the card there.
type Flat interface{ RoomsAreFlat() }

// Change is something that befalls a channel without the bot.
type Change string

// The changes. A story writes "#general is archived".
const (
	IsArchived Change = "is archived"
	IsRenamed  Change = "is renamed"
	IsShared   Change = "is shared with another organization"
	LosesUs    Change = "loses the bot"
	AdminsOnly Change = "takes new messages from admins only"
	AnyWriter  Change = "takes new messages from everybody"
	GetsNewID  Change = "gets another id" // only on paper: it is called "#general-2" then
)

// How says in which way something was shown.
type How string

// The ways. A story writes them as "bot to mia:", "bot edits for mia:" …
const (
	Said     How = "to"
	Edited   How = "edits for"
	Answered How = "answers"
	Opened   How = "opens for"
	Refused  How = "asks again"
)

// rank puts what answers an act first, and changes of older messages last.
func (h How) rank() int {
	return map[How]int{Said: 1, Edited: 2}[h]
}

// compare sorts what one person was shown at one moment. The order of several
// messages is nobody's promise, so it is that of their words: the same on every
// stage, whatever was on its way first.
func (s Seen) compare(other Seen) int {
	if order := s.How.rank() - other.How.rank(); order != 0 || s.How.rank() == 0 {
		return order
	}
	return strings.Compare(s.Text, other.Text)
}

// Play plays a story on a stage and compares what the bot says with what the
// file says.
func Play(t *testing.T, file string, stage Stage) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s, err := parse(string(text))
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	p := &player{story: s, stage: stage, kept: map[string]string{}, members: map[string]string{}}
	for _, l := range s.lines {
		if err := p.play(l); err != nil {
			t.Fatalf("%s:%d: %s: %v\nso far:\n%s", file, l.number, l.text, err, tail(p.out.String()))
		}
	}
	got := p.out.String()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := string(text)
	if _, flat := stage.(Flat); flat {
		want = p.story.flattened(want)
	}
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
		t.Errorf("%s: the bot says something else (-story +bot); -update writes it\n%s", file, diff)
	}
}

var belowCard = regexp.MustCompile(`(?m)^(bot (?:edits )?in )(\S+), below the card:$`)

// flattened is a story as it goes where rooms have no threads.
func (s story) flattened(text string) string {
	return belowCard.ReplaceAllStringFunc(text, func(line string) string {
		m := belowCard.FindStringSubmatch(line)
		if s.channel(m[2]) {
			return line
		}
		return m[1] + m[2] + ":"
	})
}

// All plays every story of a folder, each on a stage of its own.
func All(t *testing.T, dir string, stage func(*testing.T) Stage) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.story"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories in %s", dir)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".story"), func(t *testing.T) {
			t.Parallel()
			Play(t, file, stage(t))
		})
	}
}

// player plays one story and writes it down as it went.
type player struct {
	story story
	stage Stage
	now   time.Time
	kept  map[string]string // what somebody wrote down, by the field's key
	out   strings.Builder

	members map[string]string // of rooms, as last told
}

func (p *player) play(l line) error {
	if l.spoken() {
		return nil
	}
	if p.out.Len() > 0 && !strings.HasPrefix(l.text, "# ") {
		p.out.WriteByte('\n')
	}
	p.out.WriteString(l.text + "\n")
	for _, below := range l.below {
		p.out.WriteString("  " + below + "\n")
	}
	switch first, rest, _ := strings.Cut(l.text, " "); first {
	case "cast", "#":
		return nil
	case "on":
		return p.begin(rest)
	case "the": // "the record holds", "the import brings"
		if rest == "import brings" {
			return p.brought(l.below)
		}
		return p.stage.Verify()
	case "after":
		d, err := wait(rest)
		if err != nil {
			return err
		}
		p.turn(p.now.Add(d))
		return nil
	default:
		if strings.HasPrefix(first, "#") {
			return p.settled(p.stage.Change(first, Change(rest)))
		}
		who, known := p.story.actor(first)
		if !known {
			return fmt.Errorf("%q is not in the cast", first)
		}
		return p.act(who, rest, l.below)
	}
}

// begin sets the clock; the first time it brings the cast into the program.
func (p *player) begin(text string) error {
	to, err := clock(text)
	if err != nil {
		return err
	}
	first := p.now.IsZero()
	p.story.zone = to.Location()
	if !first {
		p.turn(to)
		return nil
	}
	p.now = to
	p.stage.Turn(to)
	if err := p.stage.Import(p.story.roster(), p.story.facts); err != nil {
		return err
	}
	p.turn(to)
	return nil
}

// brought imports who somebody is from now on, who supervises them and, if the story says
// so, where they are.
func (p *player) brought(below []string) error {
	columns := []int{0, 1, 7, 8}
	rows := []string{"name,email,supervisor_email,roles"}
	if slices.ContainsFunc(below, func(text string) bool { return strings.Contains(text, ", in ") }) {
		columns, rows = append(columns, 3), []string{rows[0] + ",timezone"}
	}
	for _, text := range below {
		a, err := parseActor(text)
		if err != nil {
			return err
		}
		var cells []string
		for _, column := range columns {
			cells = append(cells, a.csv[column])
		}
		rows = append(rows, strings.Join(cells, ","))
	}
	return p.settled(p.stage.Again(strings.Join(rows, "\n")))
}

// turn moves the clock from event to event, so that everything happens at its
// own time.
func (p *player) turn(to time.Time) {
	p.stage.Settle()
	p.heard("")
	for {
		next, some := p.stage.Next()
		if !some || next.After(to) {
			break
		}
		if next.After(p.now) {
			p.now = next
		}
		p.stage.Turn(p.now)
		at := p.now
		p.settle()
		p.heard(p.heading(at))
	}
	p.now = to
	p.stage.Turn(to)
	p.stage.Settle()
	p.heard("")
}

// heading names the minute of what comes by itself. On a wire that may be a moment
// later than on paper, and so the minute after: it is the story's that counts.
func (p *player) heading(at time.Time) string {
	const minute = "at Mon 2006-01-02 15:04"
	told := at.In(p.story.zone).Format(minute)
	before := at.Add(-moment).In(p.story.zone).Format(minute)
	if !*update && !p.story.tells(told) && p.story.tells(before) {
		return before
	}
	return told
}

func (p *player) act(who actor, does string, below []string) error {
	channel := ""
	if in, ok := strings.CutPrefix(does, "in #"); ok {
		channel, does, _ = strings.Cut(in, " ")
		channel = "#" + channel
	}
	verb, rest, _ := strings.Cut(does, " ")
	var err error
	switch verb {
	case "types": // "{code}" is what was written down of the field "code"
		for key, value := range p.kept {
			rest = strings.ReplaceAll(rest, "{"+key+"}", value)
		}
		err = p.stage.CommandIn(who.user(), channel, rest)
	case "notes": // "mia notes code": from the form before her
		p.kept[rest], err = p.stage.Field(who.user(), rest)
	case "clicks":
		label, near := quoted(rest, " on ")
		err = p.stage.ClickIn(who.user(), channel, label, near)
	case "chooses":
		option, list := quoted(rest, " in ")
		err = p.stage.Choose(who.user(), option, list)
	case "uses":
		name, near := quoted(rest, " on ")
		err = p.stage.Shortcut(who.user(), name, near)
	case "sends":
		err = p.stage.Submit(who.user(), p.values(below))
	case "leaves":
		err = p.stage.Leave(who.user())
	case "looks":
		return p.home(who)
	default:
		err = fmt.Errorf("nobody can %q", verb)
	}
	return p.settled(err)
}

// settled waits for what an act brings about, and writes it down.
func (p *player) settled(err error) error {
	if err != nil {
		return err
	}
	p.settle()
	p.heard("")
	return nil
}

// settle waits for what is due and for what comes within a moment of it: nobody
// tells them apart.
func (p *player) settle() {
	p.stage.Settle()
	for {
		next, some := p.stage.Next()
		if !some || next.After(p.now.Add(moment)) {
			return
		}
		if next.After(p.now) {
			p.now = next
		}
		p.stage.Turn(p.now)
		p.stage.Settle()
	}
}

// moment is how long what an act brings about may take. On a wire, a second
// passes for each message that waits for the one before it to the same person.
const moment = 20 * time.Second

// quoted reads `"Answer" on "Check-in"` into its two parts. A part may have the
// word in between: "Put on hold".
func quoted(text, between string) (first, second string) {
	first, second, _ = strings.Cut(text, `"`+between+`"`)
	return strings.Trim(first, `"`), strings.Trim(second, `"`)
}

// values reads "key: value" lines; several values of one key are separated by
// " | ", a person is @name, \n is a line break.
func (p *player) values(below []string) map[string][]string {
	out := map[string][]string{}
	for _, text := range below {
		key, value, _ := strings.Cut(text, ":")
		for v := range strings.SplitSeq(strings.TrimSpace(value), " | ") {
			if a, ok := p.story.actor(strings.TrimPrefix(v, "@")); ok && strings.HasPrefix(v, "@") {
				v = a.user()
			}
			out[key] = append(out[key], strings.ReplaceAll(v, `\n`, "\n"))
		}
	}
	return out
}

func (p *player) home(who actor) error {
	text, err := p.stage.Home(who.user())
	if err != nil {
		return err
	}
	p.out.WriteString("home of " + who.name + ":\n")
	p.quote(text)
	return nil
}

// heard writes down what everybody was shown, below a heading if anything was.
func (p *player) heard(heading string) {
	for _, a := range p.story.cast {
		all := p.stage.Seen(a.user())
		slices.SortStableFunc(all, Seen.compare)
		for _, seen := range all {
			if heading != "" {
				p.out.WriteString(heading + "\n")
				heading = ""
			}
			p.write(a, seen)
		}
	}
	for _, place := range p.stage.Places() {
		all := p.stage.Seen(place)
		slices.SortStableFunc(all, Seen.compare)
		for _, seen := range all {
			if heading != "" {
				p.out.WriteString(heading + "\n")
				heading = ""
			}
			p.writeIn(place, seen)
		}
		p.membersOf(place)
	}
}

func (p *player) writeIn(place string, seen Seen) {
	how, below := "", ""
	if seen.How == Edited {
		how = "edits "
	}
	if seen.Below {
		below = ", below the card"
	}
	fmt.Fprintf(&p.out, "bot %sin %s%s:\n", how, place, below)
	p.quote(seen.Text)
}

// membersOf tells who is in a room that the bot made, when that has changed.
func (p *player) membersOf(place string) {
	if p.story.channel(place) {
		return
	}
	var names []string
	for _, a := range p.story.cast {
		if slices.Contains(p.stage.Members(place), a.user()) {
			names = append(names, a.name)
		}
	}
	if now := strings.Join(names, ", "); p.members[place] != now {
		p.members[place] = now
		fmt.Fprintf(&p.out, "room %s has %s\n", place, now)
	}
}

func (p *player) write(a actor, seen Seen) {
	switch seen.How {
	case Opened:
		fmt.Fprintf(&p.out, "bot %s %s: %s\n", seen.How, a.name, seen.Text)
	case Refused:
		fmt.Fprintf(&p.out, "bot %s %s:\n", "asks", a.name+" again")
		p.quote(seen.Text)
	default:
		fmt.Fprintf(&p.out, "bot %s %s:\n", seen.How, a.name)
		p.quote(seen.Text)
	}
}

// linkCode is a code that is another one each time.
var linkCode = regexp.MustCompile(`\b[A-Z2-7]{5}-[A-Z2-7]{5}\b`)

func (p *player) quote(text string) {
	text = linkCode.ReplaceAllString(text, "ABCDE-FGHIJ")
	for l := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		if l = strings.TrimSpace(l); l != "" {
			p.out.WriteString("  | " + l + "\n")
		}
	}
}

func tail(text string) string {
	lines := strings.Split(text, "\n")
	return strings.Join(lines[max(0, len(lines)-30):], "\n")
}
