package config_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/config"
	"cairn/models"
)

// with is the base program, saved, with other holidays.
func with(t *testing.T, holidays string, files map[string]string) (models.Policy, []config.Mistake) {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	text := strings.Replace(base, "holidays: {all: [2027-01-01], north: [2027-04-19]}", "holidays: "+holidays, 1)
	p, mistakes := config.LoadProgram(filepath.Join(dir, "p.yaml"), []byte(text), config.Checks{})
	for i := range mistakes {
		mistakes[i].Where = filepath.Base(mistakes[i].Where)
	}
	return p, mistakes
}

func TestPublicHolidaysOfASite(t *testing.T) {
	t.Parallel()
	p, mistakes := with(t, "{all: [us], boston: [us-ma, closing.txt], austin: [us-tx, 2027-05-03]}", map[string]string{
		"closing.txt": "# When the house is closed.\n\n2027-08-02 Summer day\n2027-08-03 # no name\n2027-08-04\tbehind a tab\n",
	})
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	in2027 := func(site string) []models.Date {
		return slices.DeleteFunc(slices.Clone(p.Holidays[site]), func(d models.Date) bool { return d[:4] != "2027" })
	}
	// https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/: the
	// Friday before is kept where a holiday falls on a Saturday.
	federal := []models.Date{
		"2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-06-18", "2027-07-05", "2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25",
		"2027-12-24", "2027-12-31",
	}
	if diff := cmp.Diff(federal, in2027("")); diff != "" {
		t.Errorf("federal holidays (-want +got)\n%s", diff)
	}
	for site, more := range map[string][]models.Date{
		"boston": {"2027-04-19", "2027-08-02", "2027-08-03", "2027-08-04"},
		"austin": {"2027-03-02", "2027-04-21", "2027-05-03", "2027-08-27", "2027-11-26"},
	} {
		for _, d := range more {
			if !slices.Contains(in2027(site), d) {
				t.Errorf("%s works on %s", site, d)
			}
		}
	}
}

func TestMistakesInHolidays(t *testing.T) {
	t.Parallel()
	files := map[string]string{"closing.txt": "\ufeff2027-04-19 Patriots' Day\n19.4.2027 Patriots' Day\n\n2027-02-30\n2027-04-19 again\n", "binary.txt": "\u007fELF\n2027-13-01\n", "utf16.txt": "\xff\xfe2\x000\x00"}
	for _, c := range []struct {
		name, holidays string
		want           []string
	}{
		{"a calendar of no state", "{all: [us-mx]}", []string{`p.yaml:9: holiday "us-mx" is neither a date, nor a file that ends in .txt, nor a calendar: did you mean`}},
		{"a file that is not there", "{all: [none.txt]}", []string{"p.yaml:9: holiday file none.txt cannot be read"}},
		{"a file that is no text", "{all: [binary.txt]}", []string{"binary.txt:1: holds a character that cannot be seen"}},
		{"a file in UTF-16", "{all: [utf16.txt]}", []string{"utf16.txt:1: is not UTF-8: save the file as UTF-8"}},
		{"a list", "{all: [[us]]}", []string{"p.yaml:9: holiday must be a date such as 2027-01-31, a calendar such as us-ma or a file"}},
		{"a file with mistakes, each by its line", "{all: [closing.txt]}", []string{
			`closing.txt:2: begins with "19.4.2027", which is no date`, `closing.txt:4: begins with "2027-02-30", which is no date`,
			"closing.txt:5: has 2027-04-19 once more",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, mistakes := with(t, c.holidays, files)
			if len(mistakes) != len(c.want) {
				t.Fatalf("got %q, want %q", mistakes, c.want)
			}
			for i, m := range mistakes {
				if !strings.HasPrefix(m.String(), c.want[i]) {
					t.Errorf("got %q, want %q", m, c.want[i])
				}
			}
		})
	}
}

// TestAFileOfHolidaysMayBeAnywhere: beside the program, or where its path says.
func TestAFileOfHolidaysMayBeAnywhere(t *testing.T) {
	t.Parallel()
	elsewhere := filepath.Join(t.TempDir(), "closing.txt")
	if err := os.WriteFile(elsewhere, []byte("2027-04-19 Patriots' Day\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p, mistakes := with(t, "{all: ["+elsewhere+"]}", nil)
	if len(mistakes) > 0 || !slices.Equal(p.Holidays[""], []models.Date{"2027-04-19"}) {
		t.Errorf("%q, %q", p.Holidays[""], mistakes)
	}
}
