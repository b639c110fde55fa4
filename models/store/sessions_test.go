package store_test

import (
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// The line of a session is in order of commit, whatever the clocks of those who
// committed said, and who comes back is at its end.
func TestTheLineIsInOrderOfCommit(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		ctx := t.Context()
		session := models.Session{ID: "se_1", Type: models.FlashSession, State: models.SessionPlanned, StartsAt: noon}
		save(t, s, &session, person("pe_a"), person("pe_b"), person("pe_c"))
		commit := func(at time.Time, p *models.Participant) {
			t.Helper()
			if err := s.Commit(ctx, models.Commit{At: at, Save: []models.Noun{p}}); err != nil {
				t.Fatal(err)
			}
		}
		parts := map[models.PersonID]*models.Participant{}
		for i, who := range []models.PersonID{"pe_b", "pe_a", "pe_c"} {
			p, err := session.Join(models.Participant{}, who)
			if err != nil {
				t.Fatal(err)
			}
			parts[who] = &p
			commit(noon.Add(-time.Duration(i)*time.Minute), &p) // each clock is behind the one before
		}
		order := func(want ...models.PersonID) {
			t.Helper()
			line, err := s.Participants(ctx, "se_1")
			if err != nil {
				t.Fatal(err)
			}
			var got []models.PersonID
			for _, p := range line {
				got = append(got, p.Person)
			}
			same(t, "the line", got, want)
		}
		order("pe_b", "pe_a", "pe_c")
		gone, err := session.Leave(*parts["pe_b"])
		if err != nil {
			t.Fatal(err)
		}
		commit(noon, &gone)
		back, err := session.Join(gone, "pe_b")
		if err != nil {
			t.Fatal(err)
		}
		commit(noon.Add(-time.Hour), &back)
		order("pe_a", "pe_c", "pe_b")
	})
}

func TestTakeawaysAreFoundByTheirWords(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		held := func(id models.SessionID, title, takeaways string, ended time.Time) *models.Session {
			return &models.Session{ID: id, Type: models.FlashSession, State: models.SessionHeld, Title: title, Takeaways: takeaways, StartsAt: noon, EndedAt: ended}
		}
		save(t, s,
			held("se_1", "Missed doses", "Call the nurse first, then the MÉDICO", noon), held("se_2", "100% of notes", "Write them the same day", noon.Add(time.Hour)),
			&models.Session{ID: "se_3", Type: models.PairSession, State: models.SessionHeld, Takeaways: "Between two people: nurse", StartsAt: noon},
			&models.Session{ID: "se_4", Type: models.FlashSession, State: models.SessionPlanned, Title: "Nurse", StartsAt: noon})
		for words, want := range map[string][]models.SessionID{
			"NURSE missed": {"se_1"}, "Médico": {"se_1"}, "": {"se_2", "se_1"}, "100%": {"se_2"}, "_": nil, "nobody": nil,
		} {
			found, err := s.Takeaways(t.Context(), words, 5)
			if err != nil {
				t.Fatal(err)
			}
			var got []models.SessionID
			for _, f := range found {
				got = append(got, f.ID)
			}
			same(t, words, got, want)
		}
	})
}

// TestASessionThatSomebodyLeftIsNotTheirs: they are free at its time.
func TestASessionThatSomebodyLeftIsNotTheirs(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		save(t, s, person("pe_mia"), person("pe_max"),
			&models.Session{ID: "se_1", Type: models.FlashSession, Host: "pe_max", State: models.SessionPlanned, StartsAt: noon},
			&models.Session{ID: "se_2", Type: models.FlashSession, Host: "pe_max", State: models.SessionPlanned, StartsAt: noon},
			&models.Participant{ID: "pt_1", Session: "se_1", Person: "pe_mia", State: models.Out},
			&models.Participant{ID: "pt_2", Session: "se_2", Person: "pe_mia", State: models.Absent})
		var ids []models.SessionID
		for _, session := range must(s.SessionsOf(t.Context(), "pe_mia"))(t) {
			ids = append(ids, session.ID)
		}
		same(t, "sessions", ids, []models.SessionID{"se_2"})
	})
}

// Office hours are to be followed by others while the timer that announces them is set.
func TestHoursToFollow(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		hours := func(id models.SessionID, state models.SessionState, channel string) *models.Session {
			return &models.Session{ID: id, Type: models.OfficeHours, State: state, Channel: channel, StartsAt: noon, Details: []byte("{}")}
		}
		if err := s.Commit(t.Context(), models.Commit{
			At: noon,
			Save: []models.Noun{
				hours("se_over", models.SessionHeld, "C1"), hours("se_off", models.SessionCanceled, "C1"), hours("se_ahead", models.SessionPlanned, "C1"),
				hours("se_last", models.SessionHeld, "C1"), hours("se_other", models.SessionHeld, "C2"), hours("se_room", models.SessionHeld, ""),
			},
			Timers: []models.Timer{
				models.At(noon, "officehours.next:se_over"), models.At(noon, "officehours.next:se_off"), models.At(noon, "officehours.next:se_ahead"),
				models.At(noon, "officehours.next:se_other"), models.At(noon, "officehours.next:se_room"),
			},
		}); err != nil {
			t.Fatal(err)
		}
		for channel, want := range map[string][]models.SessionID{"C1": {"se_off", "se_over"}, "C2": {"se_other"}, "": nil} {
			found, err := s.HoursToFollow(t.Context(), channel)
			if err != nil {
				t.Fatal(err)
			}
			var got []models.SessionID
			for _, session := range found {
				got = append(got, session.ID)
			}
			same(t, "the hours in "+channel, got, want)
		}
	})
}
