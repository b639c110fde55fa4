package config_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"strings"
	"testing"
	_ "time/tzdata"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"cairn/config"
	"cairn/models"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestTheBuiltInProgramIsAsAgreed(t *testing.T) {
	t.Parallel()
	got, err := json.MarshalIndent(config.Default(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	if *update {
		if err := os.WriteFile("testdata/default.golden.json", got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/default.golden.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestTheBuiltInProgramSpeaksSpanish(t *testing.T) {
	t.Parallel()
	p := config.Default()
	for _, c := range p.Competencies {
		if c.Names["es"] == "" {
			t.Errorf("competency %s has no Spanish name", c.Key)
		}
	}
	for _, g := range p.Gates {
		if g.Names["es"] == "" {
			t.Errorf("gate %s has no Spanish name", g.Key)
		}
	}
}

func TestTheBuiltInProgramIsACopy(t *testing.T) {
	t.Parallel()
	config.BuiltIn()[0] = '?'
	config.Default().Ladders["flag_critical"] = models.Ladder{}
	if got := config.Default().Ladders["flag_critical"]; len(got.Rungs) == 0 {
		t.Error("a caller changed the built-in program for everybody")
	}
}

// base is the smallest whole program; cases change one line of it.
const base = `id: p
name: P
locale: en
zone: America/Chicago
answer_days: 3
caseload: 3
quiet: 20:00-07:00
workdays: [mon, tue]
holidays: {all: [2027-01-01], north: [2027-04-19]}
emergency_number: 911
frameworks:
  core:
    edition: 1
    competencies:
      safety: {name: Safety}
check_ins:
  mentee: {audience: mentee, cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, open: 7d, remind: [1d, 2d]}
gates:
  g0: {track: t, name: Start, due_days: 5, ladder: late}
  g1: {track: t, name: Go, due_days: 9, after: [g0], competencies: [safety], needs: {observation: 1}, independence: true, ladder: late}
ladders:
  late: {lease: 1d, rungs: [{who: [supervisor], wait: 1d}, {who: [governance], wait: 1d}]}
  flag_critical: {always: true, lease: 1h, rungs: [{who: [leaders], wait: 10m}]}
  flag_serious: {always: true, lease: 1h, rungs: [{who: [leaders], wait: 30m}]}
  flag_moderate: {lease: 1d, rungs: [{who: [leaders], wait: 4h}]}
  flag_concern: {lease: 1d, rungs: [{who: [leaders], wait: 1d}]}
`

func TestAWholeProgramHasNoMistakes(t *testing.T) {
	t.Parallel()
	p, mistakes := config.LoadProgram("p.yaml", []byte(base), config.Checks{})
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	if diff := cmp.Diff(map[string][]models.Date{"": {"2027-01-01"}, "north": {"2027-04-19"}}, p.Holidays); diff != "" {
		t.Error(diff)
	}
	if p.EmergencyNo != "911" || p.Quiet.Lasts.Hours() != 11 || p.CheckIns[0].Remind[1].Hours() != 48 {
		t.Errorf("read wrongly: %+v", p)
	}
	p, mistakes = config.LoadProgram("p.yaml", []byte(base+"matching: {criteria: [year, wants]}\n"), config.Checks{})
	if diff := cmp.Diff([]string{"year", "wants"}, p.Matching.Criteria); diff != "" || len(mistakes) > 0 {
		t.Errorf("%v %s", mistakes, diff)
	}
}

// nothing is a weight of 0 for every term.
func nothing() string {
	var all []string
	for _, term := range models.Terms() {
		all = append(all, term.Name+": 0")
	}
	return strings.Join(all, ", ")
}

func TestMistakesInAProgram(t *testing.T) {
	t.Parallel()
	badCron := func(text string) error {
		if text == "0 9 30 2 *" {
			return errors.New(`cron text "0 9 30 2 *" never comes`)
		}
		return nil
	}
	for _, c := range []struct{ name, old, new, want string }{
		{"an unknown key has a near one", "caseload: 3", "casload: 3", `p.yaml:6: the program has no key "casload": did you mean "caseload"?`},
		{"an unknown key has no near one", "caseload: 3", "caseload: 3\nfavorite_color: red", `p.yaml:7: the program has no key "favorite_color"`},
		{"a required key is missing", "zone: America/Chicago\n", "", `p.yaml:1: the program needs "zone"`},
		{"a key comes twice", "caseload: 3", "caseload: 3\ncaseload: 4", `p.yaml:7: the program has the key "caseload" twice, first in line 6`},
		{"a number is a word", "caseload: 3", "caseload: three", `p.yaml:6: caseload must be a whole number from 1 to 20`},
		{"a number is a fraction", "caseload: 3", "caseload: 2.5", `p.yaml:6: caseload must be a whole number from 1 to 20`},
		{"a number is too high", "caseload: 3", "caseload: 300", `p.yaml:6: caseload must be a whole number from 1 to 20`},
		{"weights exceed a perfect score", "caseload: 3", "caseload: 3\nmatching: {weights: {times: 500}}", `p.yaml:7: weights add up to 1340 for a perfect pair: 1000 at most, of shown and said the higher one counts`},
		{"a weight has an unknown term", "caseload: 3", "caseload: 3\nmatching: {weights: {sites: 5}}", `p.yaml:7: weights has no key "sites": did you mean "site"?`},
		{"a criterion that is none", "caseload: 3", "caseload: 3\nmatching: {criteria: [years]}", `p.yaml:7: criterion "years" is not known: did you mean "year"? (one of year, audit, conduct, supervisor, wants)`},
		{"a weight is negative", "caseload: 3", "caseload: 3\nmatching:\n  weights:\n    near: -1", `p.yaml:9: the weight of near must be a whole number from 0 to 1000`},
		{"a text is a truth", "name: P", "name: true", `p.yaml:2: name must be text: put "true" in quotes`},
		{"a text is empty", "name: P", "name:", `p.yaml:2: name must be text`},
		{"a text is a list", "name: P", "name: [P]", `p.yaml:2: name must be text`},
		{"a truth is a word", "independence: true", "independence: yes", `p.yaml:20: independence must be true or false`},
		{"a list is one value", "workdays: [mon, tue]", "workdays: mon", `p.yaml:8: workdays must be a list, such as [one, two]`},
		{"nobody ever works", "workdays: [mon, tue]", "workdays: []", `p.yaml:8: workdays must name one day at least: write all seven if people work on every day`},
		{"a lobby is called as people would", "caseload: 3", "caseload: 3\nsessions: {lobby: \"#Flash Sessions\"}", `p.yaml:7: lobby "#Flash Sessions" is no name of a channel: write small letters, digits, - and _, 80 at most`},
		{"a room begins in capitals", "caseload: 3", "caseload: 3\nsessions: {room_prefix: Room-}", `p.yaml:7: room_prefix "Room-" is no name of a channel: write small letters, digits, - and _, 80 at most`},
		{"a mapping is a list", "needs: {observation: 1}", "needs: [observation]", `p.yaml:20: needs must be a list of key: value lines`},
		{"a duration has no unit", "open: 7d", "open: 7", `p.yaml:17: open "7" is no duration: write 30m, 4h, 3d or 2w`},
		{"a duration is in Go's words", "lease: 1h, rungs: [{who: [leaders], wait: 10m}]", "lease: 1h30m, rungs: [{who: [leaders], wait: 10m}]", `p.yaml:23: lease "1h30m" is no duration: write 30m, 4h, 3d or 2w`},
		{"a wait of nothing would ring all rungs at once", "wait: 10m", "wait: 0m", `p.yaml:23: wait "0m" is too short: it must be at least 1m`},
		{"a date does not exist", "north: [2027-04-19]", "north: [2027-02-30]", `p.yaml:9: holiday "2027-02-30" is no date: write year-month-day, such as 2027-01-31`},
		{"an anchor is written the other way round", "anchor: 2026-01-05", "anchor: 01/05/2026", `p.yaml:17: anchor "01/05/2026" is no date: write year-month-day, such as 2027-01-31`},
		{"a zone is an abbreviation", "zone: America/Chicago", "zone: CDT", `p.yaml:4: zone "CDT" is no time zone: write an IANA name such as America/Chicago`},
		{"a zone is that of the machine", "zone: America/Chicago", "zone: Local", `p.yaml:4: zone "Local" is no time zone: write an IANA name such as America/Chicago`},
		{"a language is a word", "locale: en", "locale: English", `p.yaml:3: locale "English" is no language: write a code such as en, es or pt-BR`},
		{"a weekday is misspelled", "[mon, tue]", "[mon, tues]", `p.yaml:8: workday "tues" is not known: did you mean "tue"? (one of sun, mon, tue, wed, thu, fri, sat)`},
		{"a window has one end", "quiet: 20:00-07:00", "quiet: 20:00", `p.yaml:7: quiet "20:00" is no window: write from-until on a 24-hour clock, such as 20:00-07:00`},
		{"a window is the whole day", "quiet: 20:00-07:00", "quiet: 07:00-07:00", `p.yaml:7: quiet "07:00-07:00" is no window: write from-until on a 24-hour clock, such as 20:00-07:00`},
		{"a window is nearly the whole day", "quiet: 20:00-07:00", "quiet: 20:00-12:01", `p.yaml:7: quiet "20:00-12:01" leaves less than eight hours of a day: make it 16 hours at most`},
		{"a window is on a 12-hour clock", "quiet: 20:00-07:00", "quiet: 8pm-7am", `p.yaml:7: quiet "8pm-7am" is no window: write from-until on a 24-hour clock, such as 20:00-07:00`},
		{"cron text never comes", "cron: 0 9 * * 1", "cron: 0 9 30 2 *", `p.yaml:17: cron: cron text "0 9 30 2 *" never comes`},
		{"every two weeks from when", "anchor: 2026-01-05, ", "", `p.yaml:17: check-in mentee needs an anchor: the date from which its 2 weeks are counted`},
		{"a reminder comes after the end", "remind: [1d, 2d]", "remind: [1d, 9d]", `p.yaml:17: check-in mentee must remind in rising order and before it closes`},
		{"a set has no dates", "cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "", `p.yaml:17: check-in mentee needs cron, such as 0 9 * * 1, or from and days, such as [10, 30]`},
		{"a set has dates of two kinds", "weeks: 2, ", "weeks: 2, from: hired, days: [10], ", `p.yaml:17: check-in mentee has both cron and days: keep one of them`},
		{"days count from nothing", "cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "days: [10, 30], ", `p.yaml:17: check-in mentee counts days: say from what, hired or matched`},
		{"days are not in order", "cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "from: hired, days: [30, 10], ", `p.yaml:17: check-in mentee must have its days in rising order`},
		{"a day is written as a word", "cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "from: hired, days: [ten], ", `p.yaml:17: a day must be a whole number from 1 to 3650`},
		{"a time of day is on a 12-hour clock", "cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "from: hired, days: [10], at: 9am, ", `p.yaml:17: at "9am" is no time: write it on a 24-hour clock, such as 09:00`},
		{"somebody is reminded too often", "remind: [1d, 2d]", "remind: [1d, 2d, 3d]", `p.yaml:17: check-in mentee reminds 3 times: twice is the most, then others hear`},
		{"others hear before the person", "remind: [1d, 2d]", "remind: [1d, 2d], tell_mentor: 1d", `p.yaml:17: check-in mentee must remind the person first, then tell the mentor, then the coordinators, all before it closes`},
		{"a mentor is told of themselves", "audience: mentee", "audience: mentor, tell_mentor: 3d", `p.yaml:17: check-in mentee cannot tell a mentor: it is not asked of the mentee of a pair`},
		{"an audience is no role", "audience: mentee", "audience: mentees", `p.yaml:17: audience "mentees" is not known: did you mean "mentee"? (one of mentee, mentor, preceptor, supervisor, credentialing, coordinator, leader, governance, auditor)`},
		{"boundaries of no role", "check_ins:", "boundaries: {mentr: 1}\ncheck_ins:", `p.yaml:16: boundaries has no key "mentr": did you mean "mentor"?`},
		{"boundaries of no edition", "check_ins:", "boundaries: {mentor: first}\ncheck_ins:", `p.yaml:16: mentor must be a whole number from 1 to 1000`},
		{"a kpi that is to fall", "check_ins:", "kpis: {meet: {name: M, measure: meets, baseline: 60, target: 50, by: 2027-12-31}}\ncheck_ins:", `p.yaml:16: kpi meet goes from 60 to 50 percent: its target must be above its baseline`},
		{"a kpi of no measure", "check_ins:", "kpis: {meet: {name: M, measure: meet, baseline: 1, target: 50, by: 2027-12-31}}\ncheck_ins:", `p.yaml:16: measure "meet" is not known: did you mean "meets"? (one of mentored, matched, meets, answered, goals_closed, goals_reached, gates_on_time, retained)`},
		{"a kpi that waits for no day", "check_ins:", "kpis: {stay: {name: S, measure: retained, baseline: 1, target: 50, by: 2027-12-31}}\ncheck_ins:", `p.yaml:16: kpi stay measures retained: say days, after how many it is counted`},
		{"a kpi that waits in vain", "check_ins:", "kpis: {meet: {name: M, measure: meets, days: 9, baseline: 1, target: 50, by: 2027-12-31}}\ncheck_ins:", `p.yaml:16: kpi meet measures meets, which does not wait: leave out days`},
		{"a kpi of more than all", "check_ins:", "kpis: {meet: {name: M, measure: meets, baseline: 1, target: 120, by: 2027-12-31}}\ncheck_ins:", `p.yaml:16: target must be a whole number from 1 to 100`},
		{"a kpi without a date", "check_ins:", "kpis: {meet: {name: M, measure: meets, baseline: 1, target: 50}}\ncheck_ins:", `p.yaml:16: kpi meet needs "by"`},
		{"a kpi with a date that does not exist", "check_ins:", "kpis: {meet: {name: M, measure: meets, baseline: 1, target: 50, by: 2027-06-31}}\ncheck_ins:", `p.yaml:16: by "2027-06-31" is no date: write year-month-day, such as 2027-01-31`},
		{"a kpi about no competency", "check_ins:", "kpis: {meet: {name: M, measure: meets, baseline: 1, target: 50, by: 2027-12-31, competencies: [safty]}}\ncheck_ins:", `p.yaml:16: kpi meet is about "safty", which is in no framework: did you mean "safety"?`},
		{"a gate names no ladder", "due_days: 5, ladder: late", "due_days: 5, ladder: lat", `p.yaml:19: gate g0 uses the ladder "lat", which is not under ladders: did you mean "late"?`},
		{"a check-in names no ladder", "audience: mentee", "audience: supervisor, ladder: lat", `p.yaml:17: check-in mentee uses the ladder "lat", which is not under ladders: did you mean "late"?`},
		{"a mentee's silence climbs a ladder", "audience: mentee", "audience: mentee, ladder: late", `p.yaml:17: check-in mentee cannot climb a ladder: only the answers of supervisors are due to somebody`},
		{"a gate is on a track of its own by a slip", "gates:\n  g0: {track: t, ", "gate_tracks: {tt: {name: T}}\ngates:\n  g0: {track: tt, ", `p.yaml:21: gate g1 is on the track "t", which is not under gate_tracks: did you mean "tt"?`},
		{"a track is called as people would", "g0: {track: t, ", "g0: {track: On the job, ", `p.yaml:19: track "On the job" is no key: write small letters, digits and underscores, 60 at most`},
		{"a gate is about no competency", "competencies: [safety]", "competencies: [safty]", `p.yaml:20: gate g1 is about "safty", which is in no framework: did you mean "safety"?`},
		{"a gate comes after no gate", "after: [g0]", "after: [x9]", `p.yaml:20: gate g1 comes after "x9", which is no gate`},
		{"a gate comes after one below it", "due_days: 5, ladder: late", "due_days: 5, after: [g1], ladder: late", `p.yaml:19: gate g0 comes after g1, which stands below it: put g1 first`},
		{"gates of a track are out of order", "due_days: 5", "due_days: 50", `p.yaml:20: gate g1 is due on day 9, before g0 of the same track on day 50: put the gates of a track in the order in which they are due`},
		{"evidence is of no type", "needs: {observation: 1}", "needs: {observation: 1, scenarios: 1}", `p.yaml:20: evidence type "scenarios" is not known: did you mean "scenario"? (one of observation, documentation_check, scenario, case_review, demonstration, debrief, artifact)`},
		{"independence without an observation", "needs: {observation: 1}", "needs: {scenario: 1}", `p.yaml:20: gate g1 leads to independence: its needs must have at least one observation`},
		{"a rung names no relation", "who: [supervisor]", "who: [boss]", `p.yaml:22: who "boss" is not known (one of supervisor, supervisors_supervisor, mentor, coordinators, credentialing, leaders, governance)`},
		{"a ladder has no rungs", "rungs: [{who: [leaders], wait: 4h}]", "rungs: []", `p.yaml:25: ladder flag_moderate has no rungs: nobody would hear`},
		{"a ladder may end with nobody", "rungs: [{who: [leaders], wait: 4h}]", "rungs: [{who: [supervisor, mentor], wait: 4h}]", `p.yaml:25: ladder flag_moderate may end with nobody: let its last rung name one of coordinators, credentialing, leaders, governance`},
		{"a flag's ladder is missing", "flag_concern:", "flag_concerns:", `p.yaml:22: the ladder flag_concern is missing: flags of severity 4 climb it`},
		{"a serious flag waits for morning", "flag_serious: {always: true,", "flag_serious: {always: false,", `p.yaml:24: ladder flag_serious must have always: true, because such a flag does not wait for morning`},
		{"a key has a space", "  mentee:", "  men tee:", `p.yaml:17: check-in "men tee" is no key: write small letters, digits and underscores, 60 at most`},
		{"a key that no form would take", "  mentee:", "  " + strings.Repeat("m", 61) + ":", `p.yaml:17: check-in "` + strings.Repeat("m", 61) + `" is no key: write small letters, digits and underscores, 60 at most`},
		{"a competency is in two frameworks", "check_ins:", "  more: {edition: 1, competencies: {safety: {name: S}}}\ncheck_ins:", `p.yaml:16: competency safety is in another framework already: keys are unique in a program`},
		{"anchors are not five", "{name: Safety}", "{name: Safety, anchors: [No, Yes]}", `p.yaml:15: competency safety has 2 anchors: write five, one for each level, or none`},
		{"an alias", "name: P", "name: &n P\nreporting_line: *n", `p.yaml:3: uses the alias *n: write the value out`},
		{"a merge", "name: P", "<<: {name: P}\nname: P", `p.yaml:2: the program has no key "<<"`},
		{"a tag", "caseload: 3", "caseload: !!str 3", `p.yaml:6: uses the tag !!str: take it away, and write the value alone`},
		{"a text of bytes", "name: P", "name: !!binary UA==", `p.yaml:2: uses the tag !!binary: take it away, and write the value alone`},
		{"a list before the colon", "caseload: 3", "caseload: 3\n[a, b]: 3", `p.yaml:7: has a list or a mapping before the colon: write one word there`},
		{"a colon too many", "name: P", "name: Mentoring: north", `p.yaml:2: is not YAML: a second colon cannot stand here: put text that has one in quotes, or indent the line as those around it`},
		{"a text without an end", "name: P", "name: " + strings.Repeat("ñ", 3001), `p.yaml:2: name has 3001 characters: 3000 at most`},
		{"a text that no database keeps", "name: P", `name: "P\0"`, `p.yaml:2: name holds a character that cannot be seen: write it anew`},
		{"a bell", "name: P", "name: P\a", `p.yaml:2: holds a character that cannot be seen: write the line anew, and save the file as UTF-8`},
		{"a room that is to have none", "caseload: 3", "caseload: 3\nsessions: {lobby: false}", `p.yaml:7: lobby must be a name such as mentoring-sessions: put "false" in quotes if a channel is called that`},
		{"a wait of many years", "wait: 10m", "wait: 53w", `p.yaml:23: wait "53w" is too long: it must be at most 52w`},
		{"a number that no computer holds", "caseload: 3", "caseload: 999999999999999999999", `p.yaml:6: caseload must be a whole number from 1 to 20`},
		{"a rung of nobody", "who: [supervisor]", "who: []", `p.yaml:22: a rung of ladder late names nobody: write who, or take the rung away`},
		{"a gate comes after itself", "after: [g0]", "after: [g1]", `p.yaml:20: gate g1 comes after itself: take it away`},
		{"a gate comes after a blank", "after: [g0]", "after: ['']", `p.yaml:20: after must be text`},
		{"a gate is about a blank", "competencies: [safety]", "competencies: ['']", `p.yaml:20: competency must be text`},
		{"garbage after the end", "      safety: {name: Safety}\n", "      safety: {name: Safety}\n...\n[\n", `p.yaml:17: is not YAML: did not find expected <document start>: look here and below for a bracket or a quote without its end, and for a line that is not indented as those around it`},
		{"two documents", "id: p\n", "id: p\n---\nid: p\n", `p.yaml:2: holds a second document: remove the line --- and what follows`},
		{"a tab", "  core:", "\tcore:", "p.yaml:12: is not YAML: a tab, or an @ or ` without quotes, cannot stand here: indent with spaces"},
		{"letters of another encoding", "name: P", "name: Jos\xe9", `p.yaml:2: is not UTF-8: save the file as UTF-8`},
		{"a date that is a list", "anchor: 2026-01-05", "anchor: [2026-01-05]", `p.yaml:17: anchor must be a date such as 2027-01-31`},
		{"a duration that is a list", "open: 7d", "open: [7d]", `p.yaml:17: open must be a duration such as 30m, 4h, 3d or 2w`},
		{"a zone that is a list", "zone: America/Chicago", "zone: [America/Chicago]", `p.yaml:4: zone must be a time zone such as America/Chicago`},
		{"a window that is a list", "quiet: 20:00-07:00", "quiet: [20:00, 07:00]", `p.yaml:7: quiet must be a window such as 20:00-07:00`},
		{"a room that is a list", "caseload: 3", "caseload: 3\nsessions: {lobby: [sessions]}", `p.yaml:7: lobby must be a name such as mentoring-sessions`},
		{"cron text that is a list", "cron: 0 9 * * 1", "cron: [0 9 * * 1]", `p.yaml:17: cron must be five fields, such as 0 9 * * 1 for Mondays at 9:00`},
		{"a time that is a list", "cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "from: hired, days: [10], at: [9], ", `p.yaml:17: at must be a time such as 09:00`},
		{"an audience that is a list", "audience: mentee", "audience: [mentee]", `p.yaml:17: audience must be one of mentee, mentor, preceptor, supervisor, credentialing, coordinator, leader, governance, auditor`},
		{"supervisors counted from a match", "audience: mentee, cron: 0 9 * * 1, weeks: 2, anchor: 2026-01-05, ", "audience: supervisor, from: matched, days: [10], ", `p.yaml:17: check-in mentee counts from the day two people were matched, so its audience must be mentee or mentor`},
		{"a time of day for cron text", "weeks: 2, ", "weeks: 2, at: 09:00, ", `p.yaml:17: check-in mentee has from, then or at, which need days: write days, such as [10, 30], or leave them out`},
		{"a gate counted from nothing", "due_days: 5, ladder: late", "due_days: 5, anchor: before, ladder: late", `p.yaml:19: gate g0 counts from the gates before it and names none: write after`},
		{"a gate counted from a word", "due_days: 5, ladder: late", "due_days: 5, anchor: begin, ladder: late", `p.yaml:19: anchor "begin" is not known (one of start, before)`},
		{"a track without gates", "gates:\n  g0: {track: t, ", "gate_tracks: {t: {name: T}, u: {name: U}}\ngates:\n  g0: {track: t, ", `p.yaml:18: track u has no gates: put a gate on it, or take it away`},
		{"circles that never begin", "caseload: 3", "caseload: 3\ncircles: {least: 9, most: 4}", `p.yaml:7: circles need 9 members to begin and have 4 at most: make least smaller, or most and cohort larger`},
		{"reminders of what is not said", "caseload: 3", "caseload: 3\nsilence: {unreminded: 4, seldom: 2}", `p.yaml:7: silence makes messages seldom after 2 check-ins, before it stops the reminders after 4: make seldom the larger one, or 0`},
		{"one message in one", "caseload: 3", "caseload: 3\nsilence: {every: 1}", `p.yaml:7: every must be a whole number from 2 to 52`},
		{"a ladder at all hours and at some", "flag_critical: {always: true,", "flag_critical: {always: true, hours: working,", `p.yaml:23: ladder flag_critical has both always: true and hours: working: keep one of them`},
		{"weights that weigh nothing", "caseload: 3", "caseload: 3\nmatching: {weights: {" + nothing() + "}}", `p.yaml:7: weights are all 0, so no pair would be better than another: make one at least more than 0`},
		{"a list that does not end", "name: P", "name: [P", `p.yaml:2: is not YAML: did not find expected ',' or ']': look here and below for a bracket or a quote without its end, and for a line that is not indented as those around it`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			if strings.Count(base, c.old) == 0 {
				t.Fatalf("the base has no %q", c.old)
			}
			_, mistakes := config.LoadProgram("p.yaml", []byte(strings.Replace(base, c.old, c.new, 1)), config.Checks{Cron: badCron})
			if len(mistakes) != 1 || mistakes[0].String() != c.want {
				t.Errorf("got %q, want only %q", mistakes, c.want)
			}
		})
	}
}

// TestTheExampleOfAKPIHolds: whoever takes the comment signs away has a KPI.
func TestTheExampleOfAKPIHolds(t *testing.T) {
	t.Parallel()
	_, example, _ := strings.Cut(string(config.BuiltIn()), "#   stay:\n")
	example, _, _ = strings.Cut(example, "kpis: {}")
	text := strings.Replace(string(config.BuiltIn()), "kpis: {}", "kpis:\n  stay:\n"+strings.ReplaceAll(example, "#  ", " "), 1)
	p, mistakes := config.LoadProgram("p.yaml", []byte(text), config.Checks{})
	want := models.KPI{Key: "stay", Name: "People stay", Names: map[string]string{"es": "La gente se queda"}, Measure: models.MeasureRetained, Days: 90, Baseline: 60, Target: 80, By: "2027-12-31"}
	if got, _ := p.KPI("stay"); len(mistakes) > 0 || cmp.Diff(want, got) != "" {
		t.Errorf("%v\n%s", mistakes, cmp.Diff(want, got))
	}
}

func TestAFileThatIsNoProgram(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ name, text, want string }{
		{"nothing", "", "p.yaml:1: is empty: copy the built-in program.yaml and change it"},
		{"a comment", "# soon\n", "p.yaml:1: is empty: copy the built-in program.yaml and change it"},
		{"a word", "hello", "p.yaml:1: the program must be a list of key: value lines"},
		{"a list", "- a\n- b\n", "p.yaml:1: the program must be a list of key: value lines"},
		{"a picture", "\x89PNG\r\n\x1a\n\x00", "p.yaml:1: is not UTF-8: save the file as UTF-8"},
		{"a pit", strings.Repeat("[", 20_000), "p.yaml:1: is not YAML: exceeded max depth of 10000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, mistakes := config.LoadProgram("p.yaml", []byte(c.text), config.Checks{})
			if len(mistakes) == 0 || mistakes[0].String() != c.want {
				t.Errorf("got %q, want %q first", mistakes, c.want)
			}
		})
	}
}

// TestAFileThatAnotherEditorSaved holds: its marks and line ends mean nothing.
func TestAFileThatAnotherEditorSaved(t *testing.T) {
	t.Parallel()
	want, _ := config.LoadProgram("p.yaml", []byte(base), config.Checks{})
	crlf := strings.ReplaceAll(base, "\n", "\r\n")
	for name, text := range map[string]string{
		"a mark at the beginning": "\ufeff" + base, "Windows' line ends": crlf, "both": "\ufeff" + crlf,
		"a tab before a comment": strings.Replace(base, "caseload: 3", "caseload: 3\t# at most", 1),
		"an end":                 base + "...\n", "a beginning": "---\n" + base, "ten megabytes of comments": base + "#" + strings.Repeat("x", 10<<20),
	} {
		got, mistakes := config.LoadProgram("p.yaml", []byte(text), config.Checks{})
		if diff := cmp.Diff(want, got); diff != "" || len(mistakes) > 0 {
			t.Errorf("%s: %v\n%s", name, mistakes, diff)
		}
	}
	_, mistakes := config.LoadProgram("p.yaml", []byte(strings.Replace(crlf, "caseload: 3", "caseload: x", 1)), config.Checks{})
	if len(mistakes) != 1 || mistakes[0].Line != 6 {
		t.Errorf("a mistake in a file with Windows' line ends: %v", mistakes)
	}
}

// TestAProgramWithoutCompetencies has nothing to be matched by.
func TestAProgramWithoutCompetencies(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"no framework": strings.Replace(base, "\n  core:\n    edition: 1\n    competencies:\n      safety: {name: Safety}", " {}", 1),
		"an empty one": strings.Replace(base, "\n      safety: {name: Safety}", " {}", 1),
	} {
		text = strings.Replace(text, "competencies: [safety], ", "", 1)
		_, mistakes := config.LoadProgram("p.yaml", []byte(text), config.Checks{})
		if len(mistakes) != 1 || !strings.HasSuffix(mistakes[0].String(), ": frameworks have no competency: write one at least, or nobody could be matched") {
			t.Errorf("%s: %v", name, mistakes)
		}
	}
}

// TestAFileInUTF16: Windows saves so, and the lines of its mistakes are right.
func TestAFileInUTF16(t *testing.T) {
	t.Parallel()
	for name, order := range map[string]binary.AppendByteOrder{"\xff\xfe": binary.LittleEndian, "\xfe\xff": binary.BigEndian} {
		save := func(text string) []byte {
			data := []byte(name)
			for _, unit := range utf16.Encode([]rune(text)) {
				data = order.AppendUint16(data, unit)
			}
			return data
		}
		p, mistakes := config.LoadProgram("p.yaml", save(strings.Replace(base, "name: P", "name: Mentoría", 1)), config.Checks{})
		if len(mistakes) > 0 || p.Name != "Mentoría" {
			t.Errorf("%x: %q, %v", name, p.Name, mistakes)
		}
		_, mistakes = config.LoadProgram("p.yaml", save(strings.Replace(base, "caseload: 3", "caseload: x", 1)), config.Checks{})
		if len(mistakes) != 1 || mistakes[0].String() != "p.yaml:6: caseload must be a whole number from 1 to 20" {
			t.Errorf("%x: %v", name, mistakes)
		}
	}
}

func TestEveryMistakeIsSaidAtOnceInTheOrderOfLines(t *testing.T) {
	t.Parallel()
	text := strings.NewReplacer("zone: America/Chicago", "zone: Mars", "caseload: 3", "caseload: x", "who: [supervisor]", "who: [boss]",
		"due_days: 5, ladder: late", "due_days: 5, ladder: none").Replace(base)
	_, mistakes := config.LoadProgram("p.yaml", []byte(text), config.Checks{})
	var lines []int
	for _, m := range mistakes {
		lines = append(lines, m.Line)
	}
	if diff := cmp.Diff([]int{4, 6, 19, 22}, lines); diff != "" {
		t.Errorf("%s\n%q", diff, mistakes)
	}
}

func FuzzLoadProgram(f *testing.F) {
	f.Add(base)
	f.Add(string(config.BuiltIn()))
	f.Add("a: &a [*a]")
	f.Add("? [a]\n: b")
	f.Fuzz(func(t *testing.T, text string) {
		_, mistakes := config.LoadProgram("p.yaml", []byte(text), config.Checks{})
		for _, m := range mistakes {
			if m.Line < 1 || m.What == "" {
				t.Errorf("%+v is no help", m)
			}
		}
	})
}
