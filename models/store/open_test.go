package store_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"cairn/models"
	"cairn/models/store"
)

func TestWhatCannotBeOpenedSaysWhy(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ url, says string }{
		"another database":         {"mysql://x", "neither sqlite: nor postgres://"},
		"a directory is missing":   {"sqlite:" + t.TempDir() + "/a/b.db", "no such file"},
		"a wrong port":             {"postgres://u:secret@127.0.0.1:99999/x", "port"},
		"a silence in words":       {"postgres://u:secret@h/x?tcp_user_timeout=-3", "tcp_user_timeout is a number of milliseconds, such as 10000"},
		"a patience in words":      {"postgres:///x?host=h&password=secret&answer_timeout=abc", "answer_timeout is a number of milliseconds, such as 10000"},
		"no patience at all":       {"postgres:///x?host=h&password=secret&answer_timeout=0", "answer_timeout leaves the server no time to answer: write 100 milliseconds or more, such as 10000"},
		"hardly any patience":      {"postgres:///x?host=h&password=secret&answer_timeout=99", "write 100 milliseconds or more"},
		"hardly any silence":       {"postgres:///x?host=h&password=secret&tcp_user_timeout=1", "write 100 milliseconds or more"},
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

// TestWhatIsNotReadIsNamedAsItsTable: operators read it, and know no type of ours.
func TestWhatIsNotReadIsNamedAsItsTable(t *testing.T) {
	t.Parallel()
	s := must(store.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "cairn.db"), store.Options{}))(t)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	_, all := s.AllAccounts(t.Context())
	_, one := s.Person(t.Context(), "pe_mia")
	for table, err := range map[string]error{"accounts": all, "people": one} {
		if want := "read " + table + ": storage unavailable: "; err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}
