package officehours_test

import (
	"context"
	"testing"
	"time"

	"cairn/bot"
	"cairn/config"
	"cairn/handlers"
	"cairn/handlers/officehours"
	"cairn/models"
)

// one is storage with one session.
type one models.Session

func (o one) Session(context.Context, models.SessionID) (models.Session, error) {
	return models.Session(o), nil
}

func (one) RoomChannel(context.Context, string, string, string) (string, error) {
	return "", models.ErrNotFound
}

func (one) HoursToFollow(context.Context, string) ([]models.Session, error) { return nil, nil }

// TestAPlatformThatDoesNotAnswerIsAskedAgain: a timer that fails is given up one day, and
// the hours would have ended.
func TestAPlatformThatDoesNotAnswerIsAskedAgain(t *testing.T) {
	t.Parallel()
	now := time.Date(2027, 3, 12, 16, 0, 0, 0, time.UTC)
	calendar, err := handlers.NewCalendar(config.Default())
	must(t, err)
	hours := officehours.New(one{
		ID: "se_1", Type: models.OfficeHours, Host: "pe_leo", State: models.SessionHeld, StartsAt: now.AddDate(0, 0, -1), Minutes: 60,
		Platform: "paper", Channel: "C1", Details: []byte(`{"weekly":true}`),
	}, config.Default(), calendar)
	reply, err := hours.Timers["officehours.next"](t.Context(), handlers.Request{
		Now: now, Subject: "se_1",
		Org: func(context.Context) (models.Org, error) {
			return models.NewOrg(models.OrgParts{
				People:      []models.Person{{ID: "pe_leo", Zone: "America/Chicago", State: models.Active}},
				Assignments: []models.Assignment{{Person: "pe_leo", Role: models.MentorRole, From: now.AddDate(0, -1, 0)}},
			}), nil
		},
		Channel: func(_ context.Context, platform, id string) (bot.Channel, error) {
			if platform != "paper" || id != "C1" {
				t.Errorf("asked is %q about %q", platform, id)
			}
			return bot.Channel{}, models.ErrBusy
		},
	})
	if err != nil || len(reply.Send) > 0 || len(reply.Timers) != 1 || !reply.Timers[0].DueAt.Equal(now.Add(time.Hour)) {
		t.Errorf("%+v, %v", reply, err)
	}
}
