package bench_test

import (
	"fmt"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// The program: half of the people are mentees, and each has a mentor.

func pairs() int { return *people / 2 }

func mentee(n int) models.PersonID { return models.PersonID(fmt.Sprintf("pe_mentee%06d", n)) }
func mentor(n int) models.PersonID { return models.PersonID(fmt.Sprintf("pe_mentor%06d", n)) }

func pairID(n int) models.MentorshipID { return models.MentorshipID(fmt.Sprintf("ms_%06d", n)) }

// userOf is a person's account.
func userOf(p models.PersonID) string { return "U0" + string(p)[len("pe_"):] }

// populate puts the program into a database.
func populate(b *testing.B, url string) {
	b.Helper()
	s := must(store.Open(b.Context(), url, store.Options{}))(b)
	defer s.Close()
	if err := s.Migrate(b.Context()); err != nil {
		b.Fatal(err)
	}
	now := time.Now().UTC().Add(-time.Hour)
	var commits []models.Commit
	for n := range pairs() {
		c := models.Commit{At: now, Action: "bench.populate"}
		c.Save = append(c.Save, person(mentee(n), models.MenteeRole, now)...)
		c.Save = append(c.Save, person(mentor(n), models.MentorRole, now)...)
		c.Save = append(c.Save, &models.Mentorship{
			ID: pairID(n), Mentee: mentee(n), Mentor: mentor(n),
			Competency: "crisis_documentation", State: models.MentorshipActive, StartedAt: now,
		})
		if n > 0 {
			c.Save = append(c.Save, &models.Supervision{ID: fmt.Sprintf("sv_%06d", n), Person: mentee(n), Supervisor: mentor(n - 1), From: now})
		}
		commits = append(commits, c)
	}
	if err := s.Commit(b.Context(), commits...); err != nil {
		b.Fatal(err)
	}
}

// lived gives the program a past: two goals a pair and four messages a person,
// long since sent. A plan that PostgreSQL makes for an empty table reads all of
// it when it has grown.
func lived(b *testing.B, database string) {
	b.Helper()
	s := must(store.Open(b.Context(), database, store.Options{}))(b)
	defer s.Close()
	then := time.Now().UTC().Add(-time.Hour)
	var commits []models.Commit
	for n := range pairs() {
		c := models.Commit{At: then, Action: "bench.live"}
		for _, which := range []string{"a", "b"} {
			c.Save = append(c.Save, goal(n, which, then)...)
		}
		for which := range 4 {
			c.Send = append(c.Send, message(mentee(n), which, then), message(mentor(n), which, then))
		}
		commits = append(commits, c)
	}
	if err := s.Commit(b.Context(), commits...); err != nil {
		b.Fatal(err)
	}
	execute(b, database, "UPDATE deliveries SET state = 'sent', attempt = 1, started_at = due_at, sent_at = due_at WHERE key LIKE 'past:%'")
}

func goal(n int, which string, since time.Time) []models.Noun {
	id := models.GoalID(fmt.Sprintf("gl_%06d%s", n, which))
	return []models.Noun{
		&models.Goal{
			ID: id, Mentorship: pairID(n), Mentee: mentee(n), Title: "Write notes the same day", Measure: "notes a week", Baseline: "3", Target: "5",
			State: models.GoalLive, WrittenBy: mentee(n), MenteeAt: since, MentorAt: since, LiveAt: since, Edition: 1,
		},
		&models.GoalStep{ID: "gs_" + string(id), Goal: id, By: mentee(n), Kind: models.StepWorded, Edition: 1, Title: "Write notes the same day"},
	}
}

func message(to models.PersonID, which int, at time.Time) models.Delivery {
	return models.Delivery{
		Key: fmt.Sprintf("past:%s:%d", to, which), Lane: models.PromptLane, Kind: models.SendMessage, Person: to, Subject: "bench", Body: []byte("{}"), DueAt: at,
	}
}

func person(id models.PersonID, role models.Role, since time.Time) []models.Noun {
	return []models.Noun{
		&models.Person{ID: id, Name: "Name of " + string(id), Email: string(id) + "@example.org", Zone: "America/Chicago", Locale: "en", State: models.Active},
		&models.Account{ID: "ac_" + string(id), Person: id, Platform: "slack", Workspace: team, User: userOf(id)},
		&models.Assignment{ID: "as_" + string(id), Person: id, Role: role, From: since},
	}
}
