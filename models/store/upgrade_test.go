package store_test

import (
	"fmt"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"cairn/models/store"
	"cairn/models/store/pgtest"
)

// upgrade is what a migration does to rows that are there already.
type upgrade struct {
	migration string
	given     string                                            // rows, in the columns of the version before; see words
	reads     func(t *testing.T, s *store.Store) (got []string) // as the newest version reads them
	want      []string
}

// words stand for what rows have much of.
var words = strings.NewReplacer(
	"{stamp}", "1, '2020-03-02 12:00:00+00:00', '2020-03-02 12:00:00+00:00'", // version, created_at, updated_at
	"{then}", "'2020-03-02 12:00:00+00:00'", "{never}", "'0001-01-01 00:00:00+00:00'",
	"{rest}", "'conversation', 'message', '', '', '', '', '', '', '', '{}', '', 'D1', '1.2', 1, false"+
		strings.Repeat(", '2020-03-02 12:00:00+00:00'", 7), // of a delivery
)

// upgrades is one entry for each migration that changes rows.
func upgrades() []upgrade {
	return []upgrade{
		{
			migration: "0025_suggestions_lapse",
			given: `INSERT INTO sessions (id, version, created_at, updated_at, type, state, starts_at, mentorship, host, title, competency, minutes, room) VALUES
				('se_past', {stamp}, 'pair', 'asked', '2020-03-01 15:00:00+00:00', 'ms_1', 'pe_max', '', '', 30, ''),
				('se_soon', {stamp}, 'pair', 'asked', '2027-03-09 15:00:00.5+00:00', 'ms_1', 'pe_max', '', '', 30, ''),
				('se_timed', {stamp}, 'pair', 'asked', '2027-03-10 15:00:00+00:00', 'ms_1', 'pe_max', '', '', 30, ''),
				('se_planned', {stamp}, 'pair', 'planned', '2027-03-11 15:00:00+00:00', 'ms_1', 'pe_max', '', '', 30, ''),
				('se_flash', {stamp}, 'flash', 'asked', '2027-03-12 15:00:00+00:00', '', '', '', '', 30, '');
			INSERT INTO timers (action, due_at, key, attempt, lease_at, dead) VALUES
				('session.lapse:se_timed', '2027-03-08 15:00:00+00:00', 'session.lapse:se_timed', 2, {never}, false)`,
			reads: whatIsDue,
			want: []string{
				"session.lapse:se_past at 2020-03-01T15:00:00Z", "session.lapse:se_timed at 2027-03-08T15:00:00Z",
				"session.lapse:se_soon at 2027-03-09T15:00:00.5Z",
			},
		},
		{
			migration: "0032_drafts", // what was there was never used, and goes
			given:     `INSERT INTO drafts (person, form, answers) VALUES ('pe_mia', 'goal.save', '{}')`,
			reads: func(t *testing.T, s *store.Store) []string {
				_, err := s.Draft(t.Context(), "pe_mia")
				return []string{fmt.Sprint(err)}
			},
			want: []string{"read: not found"},
		},
		{
			migration: "0047_leave_ends",
			given: `INSERT INTO people (id, version, created_at, updated_at, name, email, zone, locale, title, site, hired_on, state) VALUES
				('pe_sam', {stamp}, 'Sam', 'sam@example.org', 'UTC', 'en', '', '', '', 'active');
			INSERT INTO absences (id, version, created_at, updated_at, person, deputy, why, "from", until) VALUES
				('ab_over', {stamp}, 'pe_sam', 'pe_rita', 'leave', {then}, '2020-03-09 06:00:00+00:00'),
				('ab_open', {stamp}, 'pe_sam', 'pe_rita', 'leave', {then}, {never}),
				('ab_long', {stamp}, 'pe_sam', 'pe_rita', 'leave', {then}, '2097-03-09 06:00:00+00:00');
			INSERT INTO timers (action, due_at, key, attempt, failures, lease_at, dead) VALUES
				('escalation.relieve:cs_1', '2027-03-09 06:00:00+00:00', 'escalation.relieve:cs_1', 0, 0, {never}, false),
				('escalation.step:cs_1', '2027-03-09 06:00:00+00:00', 'escalation.step:cs_1', 0, 0, {never}, false)`,
			reads: whatIsDue,
			want:  []string{"escalation.step:cs_1 at 2027-03-09T06:00:00Z", "away.over:pe_sam/ab_long at 2097-03-09T06:00:00Z"},
		},
		{
			migration: "0053_pauses_and_hosts",
			given: `INSERT INTO deliveries (key, replaces, person, state, lane, kind, platform, channel, thread, "only", room, subject, otherwise, body, code,
				ref_channel, ref_message, attempt, again, due_at, expires_at, lease_at, started_at, sent_at, check_at, created_at) VALUES
				('meeting:se_1:host', '', 'pe_max', 'sent', {rest}),
				('meeting:se_1:host:2', 'meeting:se_1:host', 'pe_max', 'pending', {rest}),
				('meeting:se_1', '', '', 'sent', {rest}),
				('circle:ci_1:host', '', 'pe_max', 'sent', {rest})`,
			reads: func(t *testing.T, s *store.Store) (got []string) {
				for _, key := range []string{"meeting:se_1:host:pe_max", "meeting:se_1:host:2", "meeting:se_1", "circle:ci_1:host"} {
					d := must(s.DeliveryByKey(t.Context(), key))(t)
					got = append(got, fmt.Sprintf("%s for %q replaces %q", d.Key, d.Person, d.Replaces))
				}
				return got
			},
			want: []string{
				`meeting:se_1:host:pe_max for "pe_max" replaces ""`, `meeting:se_1:host:2 for "pe_max" replaces "meeting:se_1:host:pe_max"`,
				`meeting:se_1 for "" replaces ""`, `circle:ci_1:host for "pe_max" replaces ""`,
			},
		},
		{
			migration: "0069_recall",
			given: `INSERT INTO cases (id, version, created_at, updated_at, about, object, person, reporter, ladder, state, rung, round, holder, reason, snoozes,
				next_at, notified, opened_at, closed_at, recused, stepped_out) VALUES
				('cs_gate', {stamp}, 'gate', 'gt_1', 'pe_mia', '', '{}', 'open', 1, 0, '', '', 0, {then}, NULL, {then}, {never}, '["pe_sam"]', NULL),
				('cs_kept', {stamp}, 'gate', 'gt_2', 'pe_mia', '', '{}', 'open', 1, 0, '', '', 0, {then}, NULL, {then}, {never}, '["pe_sam"]', '["pe_sam"]'),
				('cs_none', {stamp}, 'gate', 'gt_3', 'pe_mia', '', '{}', 'open', 1, 0, '', '', 0, {then}, NULL, {then}, {never}, NULL, NULL),
				('cs_over', {stamp}, 'gate', 'gt_4', 'pe_mia', '', '{}', 'closed', 1, 0, '', '', 0, {then}, NULL, {then}, {then}, '["pe_sam"]', NULL),
				('cs_flag', {stamp}, 'flag', 'fl_1', 'pe_mia', '', '{}', 'open', 1, 0, '', '', 0, {then}, NULL, {then}, {never}, '["pe_sam"]', NULL)`,
			reads: whatIsDue,
			want:  []string{"escalation.recall:cs_gate at 2020-03-02T12:00:00Z"},
		},
	}
}

// whatIsDue is every timer, the soonest first.
func whatIsDue(t *testing.T, s *store.Store) (got []string) {
	for _, timer := range must(s.TimersBetween(t.Context(), time.Time{}, noon.AddDate(100, 0, 0), 100))(t) {
		got = append(got, timer.Key+" at "+timer.DueAt.UTC().Format(time.RFC3339Nano))
	}
	return got
}

// TestAnUpgradeKeepsWhatIsThere: a database of the version before a migration, with
// rows as that version had them, is brought to the newest.
func TestAnUpgradeKeepsWhatIsThere(t *testing.T) {
	t.Parallel()
	for _, u := range upgrades() {
		t.Run(u.migration, func(t *testing.T) {
			t.Parallel()
			for dialect, url := range map[string]func(testing.TB) string{
				store.SQLite:     func(tb testing.TB) string { return "sqlite:" + filepath.Join(tb.TempDir(), "cairn.db") },
				store.PostgreSQL: pgtest.Empty,
			} {
				t.Run(dialect, func(t *testing.T) {
					t.Parallel()
					url := url(t)
					s := must(store.Open(t.Context(), url, store.Options{}))(t)
					t.Cleanup(func() { _ = s.Close() })
					version := must(strconv.ParseInt(u.migration[:4], 10, 64))(t)
					if err := s.MigrateTo(t.Context(), version-1); err != nil {
						t.Fatal(err)
					}
					exec(t, raw(t, url), words.Replace(u.given))
					if err := s.Migrate(t.Context()); err != nil {
						t.Fatal(err)
					}
					same(t, "afterward", u.reads(t, s), u.want)
				})
			}
		})
	}
}

// changesRows finds what a migration does to rows, and in which table.
var changesRows = regexp.MustCompile(`(?m)^\s*(?:UPDATE|INSERT INTO|DELETE FROM|DROP TABLE|TRUNCATE) (\w+)`)

// TestEveryMigrationThatChangesRowsIsTried: a migration that only adds is held by
// TestBothSchemasAreOne; one that changes rows needs some to change.
func TestEveryMigrationThatChangesRowsIsTried(t *testing.T) {
	t.Parallel()
	s := open(t, "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"))
	var change, tried []string
	for _, name := range store.Migrations() {
		text := must(s.Migration(name))(t)
		for _, found := range changesRows.FindAllStringSubmatch(text, -1) {
			made := strings.Index(text, "CREATE TABLE "+found[1]+" ")
			if begun := made >= 0 && made < strings.Index(text, found[0]); !begun { // its own first row
				change = append(change, name)
			}
		}
	}
	for _, u := range upgrades() {
		tried = append(tried, u.migration)
	}
	same(t, "migrations", tried, slices.Compact(change))
}
