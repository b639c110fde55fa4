package store

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"cairn/models"
)

// Flag is the flag with the id.
func (s *Store) Flag(ctx context.Context, id models.FlagID) (models.Flag, error) {
	return one[models.Flag](ctx, s, "id = ?", id)
}

// FlagsBy is what a person reported, the newest first.
func (s *Store) FlagsBy(ctx context.Context, reporter models.PersonID) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at DESC, id", "reporter = ?", reporter)
}

// FlagsAbout is what was reported about a person's practice, the newest first.
func (s *Store) FlagsAbout(ctx context.Context, person models.PersonID) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at DESC, id", "person = ?", person)
}

// Readings is who read a flag when, the oldest first.
func (s *Store) Readings(ctx context.Context, flag models.FlagID) ([]models.Reading, error) {
	return many[models.Reading](ctx, s, "read_at, id", "flag = ?", flag)
}

// FlagByReceipt is the flag that a code opens, by what is kept of the code.
func (s *Store) FlagByReceipt(ctx context.Context, receipt string) (models.Flag, error) {
	return one[models.Flag](ctx, s, "receipt = ? AND receipt <> ''", receipt)
}

// Flags is the newest flags, closed ones too.
func (s *Store) Flags(ctx context.Context, limit int) ([]models.Flag, error) {
	return first[models.Flag](ctx, s, limit, "raised_at DESC, id", "")
}

// Remarks is what was said about a flag, the oldest first.
func (s *Store) Remarks(ctx context.Context, flag models.FlagID) ([]models.Remark, error) {
	return many[models.Remark](ctx, s, "nth, id", "flag = ?", flag)
}

// FlagsToldTo is the flags whose person heard of them, the newest first.
func (s *Store) FlagsToldTo(ctx context.Context, person models.PersonID) ([]models.Flag, error) {
	return many[models.Flag](ctx, s, "raised_at DESC, id", "person = ? AND told_at > ?", person, time.Time{})
}

// Case is the case with the id.
func (s *Store) Case(ctx context.Context, id models.CaseID) (models.Case, error) {
	return one[models.Case](ctx, s, "id = ?", id)
}

// CasesHeardBy is the open cases that a person holds or was told of.
func (s *Store) CasesHeardBy(ctx context.Context, person models.PersonID) ([]models.Case, error) {
	open, err := s.OpenCases(ctx)
	return slices.DeleteFunc(open, func(c models.Case) bool {
		_, told := c.Notified[person]
		return c.Holder != person && !told
	}), err
}

// ConflictsBy is the conflicts that a person declared and that hold, the oldest first.
func (s *Store) ConflictsBy(ctx context.Context, person models.PersonID) ([]models.Conflict, error) {
	return many[models.Conflict](ctx, s, "created_at, id", `"by" = ? AND ended = ?`, person, time.Time{})
}

// Conflict is the conflict with the id.
func (s *Store) Conflict(ctx context.Context, id string) (models.Conflict, error) {
	return one[models.Conflict](ctx, s, "id = ?", id)
}

// TimersByKey is the timers with these keys, dead ones too.
func (s *Store) TimersByKey(ctx context.Context, keys []string) (map[string]models.Timer, error) {
	found := map[string]models.Timer{}
	for part := range slices.Chunk(keys, inOneQuery) {
		timers, err := many[models.Timer](ctx, s, "id", "key IN ?", part)
		if err != nil {
			return nil, err
		}
		for _, t := range timers {
			found[t.Key] = t
		}
	}
	return found, nil
}

// DeliveryStates is where the deliveries with these keys stand, or what took their
// place before they were sent. A key that was never queued is not in it.
func (s *Store) DeliveryStates(ctx context.Context, keys []string) (map[string]models.DeliveryState, error) {
	found, heirs := map[string]models.DeliveryState{}, map[string]string{}
	for part := range slices.Chunk(keys, inOneQuery) {
		var rows []models.Delivery
		if err := s.read.WithContext(ctx).Select("key", "state", "replaces").Where("key IN ?", part).Find(&rows).Error; err != nil {
			return nil, fmt.Errorf("read deliveries: %w", fault(err))
		}
		for _, d := range rows {
			if found[d.Key] = d.State; d.State == models.Canceled && d.Replaces != "" {
				heirs[d.Key] = d.Replaces
			}
		}
	}
	if len(heirs) == 0 {
		return found, nil
	}
	states, err := s.DeliveryStates(ctx, slices.Collect(maps.Values(heirs)))
	for key, heir := range heirs {
		found[key] = states[heir]
	}
	return found, err
}

// inOneQuery is how many keys are asked for at once.
const inOneQuery = 500

// LateDeliveries is how many new messages of a lane were due before a time and
// are neither sent nor given up, for whatever reason.
func (s *Store) LateDeliveries(ctx context.Context, lane models.Lane, before time.Time) (int, error) {
	var n int64
	err := s.read.WithContext(ctx).Model(&models.Delivery{}).
		Where("lane = ? AND kind = 'message' AND replaces = '' AND state = 'pending' AND due_at < ?", lane, before).Count(&n).Error
	if err != nil {
		return 0, fmt.Errorf("count late deliveries: %w", fault(err))
	}
	return int(n), nil
}

// OpenCases is every case that is not closed, the oldest first.
func (s *Store) OpenCases(ctx context.Context) ([]models.Case, error) {
	return many[models.Case](ctx, s, "opened_at, id", "state <> 'closed'")
}
