package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"cairn/models"
	"cairn/models/store"
	"cairn/models/store/litetest"
)

// TestAFileThatCanOnlyBeReadIsRead, as a copy on a medium that takes no changes;
// one that was not closed well is not taken for whole.
func TestAFileThatCanOnlyBeReadIsRead(t *testing.T) {
	t.Parallel()
	for name, left := range map[string]bool{"closed well": false, "left in the middle": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "cairn.db")
			s := must(store.Open(t.Context(), "sqlite:"+path, store.Options{}))(t)
			if err := s.Migrate(t.Context()); err != nil {
				t.Fatal(err)
			}
			staff(t, s)
			if left {
				copied := filepath.Join(t.TempDir(), "cairn.db")
				for _, part := range []string{"", "-wal"} {
					if err := os.WriteFile(copied+part, must(os.ReadFile(path+part))(t), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				path = copied
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			litetest.AsReader(t, path, func() {
				s, err := store.Open(t.Context(), "sqlite:"+path, store.Options{Existing: true})
				if left {
					if !errors.Is(err, store.ErrUnwritable) {
						t.Errorf("opened: %v", err)
					}
					return
				}
				if err != nil {
					t.Error(err)
					return
				}
				defer s.Close()
				if who, err := s.Person(t.Context(), "pe_mia"); err != nil || who.Name == "" {
					t.Errorf("read: %+v, %v", who, err)
				}
				if err := s.Commit(t.Context(), models.Commit{At: noon, Save: []models.Noun{person("pe_new")}}); !errors.Is(err, models.ErrBusy) {
					t.Errorf("written: %v", err)
				}
			})
		})
	}
}
