package main

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"cairn/bot/sandbox"
	"cairn/bot/slack"
	"cairn/handlers"
	"cairn/handlers/all"
	"cairn/models"
)

func TestDoctorFindsNothingInASoundProgram(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_KEY"] = strings.Repeat("ab", 32)
	d.hire(staffCSV)
	o := d.run("doctor", "--deep")
	if o.code != 0 {
		t.Errorf("code %d: %s", o.code, o.err)
	}
	has(t, o.out, "SLACK_BOT_TOKEN       (hidden)", "CAIRN_KEY             (hidden)", "the clock agrees with Slack's", "the clock agrees with the database's",
		"slack accepts SLACK_APP_TOKEN", "rights are exactly", "asked about 7 of 7 people", "every ladder ends at two humans", "active people: 7",
		"set the check-in dates of a person (p_", "no due work waits")
	hasNot(t, o.out, "checkin.person:")
	hasNot(t, o.out+o.err, "Broken", "Look at this", sandbox.BotToken, sandbox.AppToken, strings.Repeat("ab", 32), "Mia Torres")
}

// TestDoctorOfAnEmptyProgram says that nobody is there, and not that everybody in it is
// well looked after.
func TestDoctorOfAnEmptyProgram(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.env["CAIRN_DATABASE_URL"] = "sqlite:" + d.dir + "/empty.db"
	if o := d.run("migrate"); o.code != 0 {
		t.Fatalf("%+v", o)
	}
	o := d.run("doctor")
	if o.code != 0 {
		t.Errorf("%+v", o)
	}
	has(t, o.out, "Look at this\n  nobody is in the program: bring people in with cairn import people\n")
	hasNot(t, o.out, "every ladder ends", "a concern about anybody")
}

func TestDoctorWithoutADatabaseOrSchema(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.write("cairn.db", "")
	o := d.run("doctor")
	if o.code != 1 {
		t.Errorf("code %d", o.code)
	}
	has(t, o.out, "Broken", "and this version needs", "run cairn migrate", "SLACK_BOT_TOKEN: neither Slack nor Discord")
	if o := d.run("audit", "verify"); o.code != 1 {
		t.Errorf("the doctor migrated: %+v", o)
	}
	d.env["CAIRN_DATABASE_URL"] = "sqlite:/nowhere/cairn.db"
	has(t, d.run("doctor").out, "CAIRN_DATABASE_URL: there is no file ")
}

func TestDoctorNamesWhatIsWrongWithSlack(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*desk, *sandbox.Config)
		want   []string
		code   int
	}{
		{"rights are missing", func(_ *desk, c *sandbox.Config) {
			c.App.Scopes = slices.DeleteFunc(slices.Clone(c.App.Scopes), func(s string) bool { return s == "im:write" })
		}, []string{"the right im:write is missing: no direct message can be opened"}, 1},
		{"there are too many rights", func(_ *desk, c *sandbox.Config) {
			c.App.Scopes = append(slices.Clone(c.App.Scopes), "channels:history", "admin")
		}, []string{"does not need, take them away: admin, channels:history"}, 0},
		{"the token was revoked", func(d *desk, _ *sandbox.Config) {
			d.env["SLACK_BOT_TOKEN"] = "xoxb-revoked"
		}, []string{"slack does not accept SLACK_BOT_TOKEN: auth.test says invalid_auth"}, 1},
		{"the app token was revoked", func(d *desk, _ *sandbox.Config) {
			d.env["SLACK_APP_TOKEN"] = "xapp-revoked"
		}, []string{"slack does not accept SLACK_APP_TOKEN: invalid_auth"}, 1},
		{"somebody was deactivated", func(_ *desk, c *sandbox.Config) {
			c.People[0].Deactivated = true
		}, []string{"(U0MIA in Slack) is deactivated there"}, 0},
		{"somebody's clock tells another time there", func(_ *desk, c *sandbox.Config) {
			c.People[0].TZ = "Asia/Tokyo"
		}, []string{"is in Asia/Tokyo in Slack and in America/Chicago here: if they have moved"}, 0},
		{"somebody is unknown", func(_ *desk, c *sandbox.Config) { c.People = c.People[1:] }, []string{"U0MIA in Slack, whom it does not know"}, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			d := newDesk(t)
			d.workspace(staffCSV, func(world *sandbox.Config) { c.change(d, world) })
			if strings.Contains(c.name, "token") {
				c.change(d, &sandbox.Config{})
			}
			d.hire(staffCSV)
			o := d.run("doctor", "--deep")
			if o.code != c.code {
				t.Errorf("code %d, want %d", o.code, c.code)
			}
			has(t, o.out, c.want...)
			hasNot(t, o.out+o.err, "xoxb-revoked", "xapp-revoked")
		})
	}
	d := newDesk(t)
	d.env["SLACK_BOT_TOKEN"], d.env["SLACK_APP_TOKEN"], d.env["SLACK_API_URL"] = sandbox.BotToken, sandbox.AppToken, "http://"+port(t)+"/api/"
	o := d.run("doctor")
	if o.code != 1 {
		t.Errorf("slack is away: %+v", o)
	}
	hasNot(t, o.out, "does not accept") // a new token would not mend it
	has(t, o.out, "its clock could not be read", "slack does not answer at "+d.env["SLACK_API_URL"]+": auth.test says no_connection. Look whether")
}

// TestDoctorLeavesWhoHasLeftWithTheirZone: they are asked nothing in any morning.
func TestDoctorLeavesWhoHasLeftWithTheirZone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV, func(c *sandbox.Config) { c.People[0].TZ = "Asia/Tokyo" })
	d.hire(staffCSV)
	has(t, d.run("doctor").out, "is in Asia/Tokyo in Slack")
	mia, err := d.database().PersonByEmail(t.Context(), "mia@example.org")
	if err != nil {
		t.Fatal(err)
	}
	mia.State = models.Gone
	d.save(models.Commit{At: time.Now(), Action: "test.seed", Save: []models.Noun{&mia}})
	hasNot(t, d.run("doctor").out, "Asia/Tokyo")
}

// TestEveryRightIsExplained: the doctor says of each right what is lost without it.
func TestEveryRightIsExplained(t *testing.T) {
	t.Parallel()
	all, _ := slack.CompareScopes(nil)
	for _, scope := range all {
		if without(scope) == "" {
			t.Errorf("nothing is said about %s", scope)
		}
	}
}

func TestDoctorFindsPeopleOutOfReach(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.workspace(staffCSV)
	d.pairs()
	now := time.Now()
	from := now.AddDate(0, 0, -30)
	mentee := func(id, p string) models.Noun {
		return &models.Assignment{ID: id, Person: models.PersonID(p), Role: models.MenteeRole, From: from}
	}
	d.save(models.Commit{At: from, Action: "test.seed", Save: []models.Noun{
		&models.Person{ID: "p_eve", Name: "Eve Stone", Email: "eve@example.org", Zone: "Mars/Base", State: models.Active},
		&models.Person{ID: "p_sam", Name: "Sam Okafor", Email: "sam@example.org", Zone: "UTC", State: models.Gone},
		&models.Person{ID: "p_gus", Name: "Gus Adeyemi", Email: "gus@example.org", Zone: "UTC", State: models.Active},
	}})
	d.save(models.Commit{
		At: from, Action: "test.seed", Save: []models.Noun{
			mentee("as_1", "p_mia"), mentee("as_2", "p_ana"), mentee("as_3", "p_eve"),
			&models.Supervision{ID: "sv_2", Person: "p_ana", Supervisor: "p_sam", From: from},
			&models.Supervision{ID: "sv_4", Person: "p_noa", Supervisor: "p_leo", From: from},
			&models.Supervision{ID: "sv_5", Person: "p_leo", Supervisor: "p_noa", From: from},
			&models.Account{ID: "ac_1", Person: "p_mia", Platform: "slack", User: "U0MIA"},
			&models.Assignment{ID: "as_9", Person: "p_gus", Role: models.GovernanceRole, From: from},
			&models.Conflict{ID: "cf_1", One: "p_eve", Two: "p_gus", Why: "kin"},
			&models.Mentorship{ID: "ms_9", Mentee: "p_eve", Mentor: "p_leo", Competency: "safety", State: models.MentorshipActive, StartedAt: from},
		}, Timers: []models.Timer{models.At(from, "intake.invite:p_eve")},
		Send: []models.Delivery{
			{Key: "k", Lane: models.GateLane, Kind: models.SendMessage, Person: "p_mia", State: models.Pending, Body: []byte(`{"Text":"secret words"}`)},
			{Key: "u", Lane: models.TalkLane, Kind: models.SendMessage, Person: "p_ana", State: models.Pending, Body: []byte(`{"Text":"secret words"}`)},
			{Key: "home:p_sam", Lane: models.PromptLane, Kind: models.RefreshHome, Person: "p_sam", State: models.Pending, Body: []byte(`{}`)},
		},
	})
	d.tamper("UPDATE deliveries SET state = 'held', code = 'user_disabled'",
		"UPDATE deliveries SET state = 'unknown', code = 'internal_error', started_at = '2020-01-01 00:00:00+00:00' WHERE key = 'u'",
		"UPDATE timers SET dead = true, failures = 12 WHERE action = 'checkin.ask:ms_1/mentee_biweekly'",
		"UPDATE supervisions SET \"from\" = '2020-01-01 00:00:00+00:00'")
	o := d.run("doctor")
	if o.code != 1 {
		t.Errorf("code %d", o.code)
	}
	broken := o.out[strings.Index(o.out, "\nBroken\n"):]
	has(t, broken, "supervision goes in a circle: p_leo, p_noa", "ladders reach nobody, for p_eve: give the role governance to two people who are there and not in a conflict with them. The ladders: flag_concern, flag_critical, ", "timer 1 (checkin.ask:ms_1/mentee_biweekly) gave up after 12 failures: the log says why. Remove the cause, then UPDATE timers SET dead = false, failures = 0 WHERE id = 1;")
	has(t, o.out, "p_eve (eve@example.org) has no account", `p_eve (eve@example.org) has the zone "Mars/Base"`, "p_eve (eve@example.org) has no supervisor",
		"p_ana (p_ana@example.org) is supervised by p_sam, who has left the program: import people with another supervisor_email", "ladders have 1 of governance at their end and need two, for p_ana, p_mia: ",
		"to p_mia is held: the platform does not deliver to them (user_disabled), and it is not sent again. Look whether their account is active",
		"to p_ana: nobody could see since 2020-01-01T00:00:00Z whether it arrived (internal_error); others in its lane wait for it. It is looked up again by itself", "mentorship ms_9 has no next date for mentee_biweekly", "due work that waits: 1, since")
	hasNot(t, o.out+o.err, "secret words", "Eve Stone", "Mia Torres", "to p_sam is held")
}

// TestEveryTimerIsExplained: the doctor says in plain words what each one does.
func TestEveryTimerIsExplained(t *testing.T) {
	t.Parallel()
	calendar, err := handlers.NewCalendar(models.Policy{})
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, a := range all.Activities(nil, models.Policy{}, calendar, command) {
		for name := range a.Timers {
			if known[name] = true; timerWork[name] == "" {
				t.Errorf("nothing is said about %s", name)
			}
		}
	}
	for name := range timerWork {
		if !known[name] {
			t.Errorf("%s is explained, and is no timer", name)
		}
	}
}

// TestDoctorSaysWhatToDoAboutHeldMessages, by why they are held.
func TestDoctorSaysWhatToDoAboutHeldMessages(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		d    models.Delivery
		want string
	}{
		{"no account", models.Delivery{ID: 7, Person: "p_mia", Code: "no_account"}, "message 7 to p_mia is held: they have no account (no_account). It is sent once they use the bot"},
		{"an account that is shut", models.Delivery{ID: 7, Person: "p_mia", Code: "user_disabled"}, "Look whether their account is active"},
		{"a channel", models.Delivery{ID: 7, Channel: "C1", Code: "is_archived"}, "message 7 to channel C1 is held: nothing can be posted there (is_archived)"},
		{"a room", models.Delivery{ID: 7, Room: "pair/ms_1", Code: "is_archived"}, "message 7 to room pair/ms_1 is held"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.d.State = models.Held
			var f findings
			f.delivery(c.d)
			has(t, strings.Join(f.look, "\n"), c.want)
		})
	}
	var f findings
	f.delivery(models.Delivery{ID: 7, Person: "p_mia", State: models.DeadEnd, Code: "invalid_blocks"})
	has(t, strings.Join(f.broken, "\n"), "message 7 to p_mia was wrong and is not sent (invalid_blocks): report this")
}

// TestDoctorFindsAnAccountOfTwo: an older import let it pass, and this one mends it.
func TestDoctorFindsAnAccountOfTwo(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.hire(staffCSV)
	d.tamper("UPDATE accounts SET workspace = 'T1' WHERE \"user\" = 'U0LEO'", "UPDATE accounts SET \"user\" = 'U0LEO' WHERE \"user\" = 'U0MIA'")
	o := d.run("doctor")
	broken := o.out[strings.Index(o.out, "\nBroken\n"):]
	has(t, broken, "the slack account U0LEO is that of ", " (leo@example.org)", " (mia@example.org)", "import people with the line of whoever it is not, alone, and their right slack_id")
	hasNot(t, broken, "Mia Torres")
	d.hire("name,email,slack_id\nMia Torres,mia@example.org,U0MIA\n")
	hasNot(t, d.run("doctor").out, "is that of")
	d.hire(staffCSV)
}

// TestDoctorNamesGatesThatNobodyCanPass: their rule is gone from the program.
func TestDoctorNamesGatesThatNobodyCanPass(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	who := d.practiced()
	hasNot(t, d.run("doctor").out, "gates without a rule")
	gate := func(id models.GateID, rule string, state models.GateState) models.Noun {
		return &models.Gate{ID: id, Person: who["mia"], Rule: rule, State: state, DueAt: time.Now()}
	}
	d.save(models.Commit{At: time.Now().Add(time.Minute), Action: "test.seed", Save: []models.Noun{
		gate("gt_held", "night_alone", models.GateSuspended), gate("gt_back", "night_alone", models.GateOpen), gate("gt_over", "night_alone", models.GateExpired),
	}})
	out := d.run("doctor").out
	has(t, out, "gates without a rule cannot be passed: gt_back; put the key night_alone back into program.yaml",
		"gates without a rule stay on hold: gt_held; put the key night_alone back into program.yaml")
	hasNot(t, out, "gt_over", "gt_2", "Mia Torres")
}

// TestTheSweepLogsLaddersThatReachNobody: a line each, and nobody is named.
func TestTheSweepLogsLaddersThatReachNobody(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	w := d.workspace(staffCSV)
	d.hire("name,email,slack_id,roles\nMia Torres,mia@example.org,U0MIA,mentee\n")
	ctx, stop := contextOf(t)
	out, log := &page{}, &page{}
	ended := d.startOn(ctx, out, log, "serve")
	d.eventually("the bot is connected", func() bool { return w.Connections() > 0 })
	d.eventually("the ladders were checked", func() bool { return strings.Contains(log.String(), "ladder is not sure to end at a human") })
	stop()
	ended()
	has(t, log.String(), `"ladder":"gate_overdue","people":1,"reaching_nobody":1`)
	hasNot(t, log.String(), "Mia", "example.org")
}

// TestTheSweepNamesEverybodyByID: whoever is counted has a line of their own.
func TestTheSweepNamesEverybodyByID(t *testing.T) {
	t.Parallel()
	log := &page{}
	a := &app{log: slog.New(slog.NewJSONHandler(log, nil))}
	a.logGaps([]models.Gap{{Ladder: "flag_concern", Person: "p_mia"}, {Ladder: "flag_concern", Person: "p_ana"}},
		[]models.Narrow{{Person: "p_gus", Outside: 1}, {Person: "p_rita"}, {Person: "p_hana", Close: 1}})
	has(t, log.String(), `"ladder":"flag_concern","people":2,"reaching_nobody":2,"for":"p_mia, p_ana"`, `"about":3,"reaching_nobody":1}`,
		`"about":"p_gus","outside":1,"close":0`, `"about":"p_rita","outside":0,"close":0`, `"about":"p_hana","outside":0,"close":1`)
}

// TestThoseWithoutAnAccountAreNotAListOfEverybody: before a program begins, nobody has one.
func TestThoseWithoutAnAccountAreNotAListOfEverybody(t *testing.T) {
	t.Parallel()
	for people, want := range map[int]string{10: "", 13: "more people have no account either: 3"} {
		d := newDesk(t)
		roster := "name,email\n"
		for n := range people {
			roster += fmt.Sprintf("Person %[1]d,p%[1]d@example.org\n", n)
		}
		d.hire(roster)
		o := d.run("doctor")
		if named := strings.Count(o.out, "has no account: "); named != 10 || !strings.Contains(o.out, want) || want == "" && strings.Contains(o.out, "no account either") {
			t.Errorf("of %d people %d are named:\n%s", people, named, o.out)
		}
	}
}
