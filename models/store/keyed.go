package store

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"

	"cairn/models"
)

// Setting is the value kept under a key, or models.ErrNotFound.
func (s *Store) Setting(ctx context.Context, key string) (string, error) {
	return s.value(ctx, "SELECT value FROM settings WHERE key = ?", key)
}

// PutSetting keeps a value under a key.
func (s *Store) PutSetting(ctx context.Context, key, value string) error {
	return s.exec(ctx, func(tx *gorm.DB) error { return putSetting(tx, key, value) })
}

// SwapSetting keeps a value under a key if the value there still is old, where
// "" stands for none, and reports whether it did.
func (s *Store) SwapSetting(ctx context.Context, key, old, value string) (swapped bool, err error) {
	swap, args := "UPDATE settings SET value = ? WHERE key = ? AND value = ?", []any{plain(value), key, old}
	if old == "" {
		swap, args = "INSERT INTO settings (value, key) VALUES (?, ?) ON CONFLICT (key) DO NOTHING", args[:2]
	}
	err = s.exec(ctx, func(tx *gorm.DB) error {
		done := tx.Exec(swap, args...)
		swapped = done.RowsAffected > 0
		return done.Error
	})
	return swapped, err
}

func putSetting(tx *gorm.DB, key, value string) error {
	return tx.Exec(`INSERT INTO settings (key, value) VALUES (?, ?)
		ON CONFLICT (key) DO UPDATE SET value = excluded.value`, key, plain(value)).Error
}

// RoomChannel is the channel that a platform made for a room key, or
// models.ErrNotFound when it has not made one yet.
func (s *Store) RoomChannel(ctx context.Context, platform, workspace, key string) (string, error) {
	return s.value(ctx, "SELECT channel FROM rooms WHERE platform = ? AND workspace = ? AND key = ?", platform, workspace, key)
}

// RoomAt is the key of the room that a channel was made for, or
// models.ErrNotFound for any other channel.
func (s *Store) RoomAt(ctx context.Context, platform, channel string) (string, error) {
	return s.value(ctx, "SELECT key FROM rooms WHERE platform = ? AND channel = ? ORDER BY key", platform, channel)
}

// PutRoom remembers the channel of a room key.
func (s *Store) PutRoom(ctx context.Context, platform, workspace, key, channel string) error {
	return s.exec(ctx, func(tx *gorm.DB) error {
		return tx.Exec(`INSERT INTO rooms (platform, workspace, key, channel) VALUES (?, ?, ?, ?)
			ON CONFLICT (platform, workspace, key) DO UPDATE SET channel = excluded.channel`,
			platform, workspace, key, channel).Error
	})
}

// Draft is the sealed text of a form that somebody is filling in, or
// models.ErrNotFound.
func (s *Store) Draft(ctx context.Context, id string) (sealed string, err error) {
	return s.value(ctx, "SELECT sealed FROM drafts WHERE id = ?", id)
}

// PutDraft keeps a draft as it was at a time.
func (s *Store) PutDraft(ctx context.Context, id, sealed string, at time.Time) error {
	return s.exec(ctx, func(tx *gorm.DB) error {
		return tx.Exec(`INSERT INTO drafts (id, sealed, at) VALUES (?, ?, ?)
			ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, at = excluded.at`, id, sealed, at).Error
	})
}

// DropDraft forgets a draft.
func (s *Store) DropDraft(ctx context.Context, id string) error {
	return s.exec(ctx, func(tx *gorm.DB) error { return tx.Exec("DELETE FROM drafts WHERE id = ?", id).Error })
}

// PurgeDrafts forgets the drafts that were kept before a time.
func (s *Store) PurgeDrafts(ctx context.Context, before time.Time) error {
	return s.exec(ctx, func(tx *gorm.DB) error { return tx.Exec("DELETE FROM drafts WHERE at < ?", before).Error })
}

// PurgeSeen forgets the event ids of commits made before a time. Platforms
// repeat an event for hours, not for days.
func (s *Store) PurgeSeen(ctx context.Context, before time.Time) error {
	return s.exec(ctx, func(tx *gorm.DB) error {
		return tx.Exec("DELETE FROM seen_events WHERE at < ?", before).Error
	})
}

func (s *Store) exec(ctx context.Context, do func(tx *gorm.DB) error) error {
	if err := do(s.write.WithContext(ctx)); err != nil {
		return fmt.Errorf("save: %w", fault(err))
	}
	return nil
}

func (s *Store) value(ctx context.Context, query string, args ...any) (string, error) {
	var value string
	rows := s.read.WithContext(ctx).Raw(query, args...).Scan(&value)
	switch {
	case rows.Error != nil:
		return "", fmt.Errorf("read: %w", fault(rows.Error))
	case rows.RowsAffected == 0:
		return "", fmt.Errorf("read: %w", models.ErrNotFound)
	}
	return value, nil
}
