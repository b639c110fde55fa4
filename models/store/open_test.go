package store_test

import (
	"errors"
	"strings"
	"testing"

	"cairn/models"
	"cairn/models/store"
)

func TestAStoreInMemory(t *testing.T) {
	t.Parallel()
	s := open(t, "sqlite::memory:")
	save(t, s, examples()...)
	must(s.Org(t.Context()))(t)
	sound(t, s, int64(len(examples())))
}

func TestWhatCannotBeOpenedSaysWhy(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ url, says string }{
		"another database":         {"mysql://x", "neither sqlite: nor postgres://"},
		"a directory is missing":   {"sqlite:" + t.TempDir() + "/a/b.db", "no such file"},
		"a wrong port":             {"postgres://u:secret@127.0.0.1:99999/x", "port"},
		"nobody listens":           {"postgres://u:secret@127.0.0.1:1/x", "storage unavailable"},
		"nobody listens at a path": {"postgres:///x?user=u&password=secret&host=/nowhere", "storage unavailable"},
	} {
		s, err := store.Open(t.Context(), c.url, store.Options{})
		if s != nil || err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error shows the password", name)
		}
		if strings.Contains(name, "nobody") && !errors.Is(err, models.ErrBusy) {
			t.Errorf("%s: %v, want ErrBusy", name, err)
		}
	}
}
