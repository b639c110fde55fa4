package redact_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/models/redact"
)

func TestWhatIsFound(t *testing.T) {
	t.Parallel()
	names := redact.NamesOf([]string{"Mia Torres", "Leo Park", "Zuri O'Neill"}).Besides("Mia Torres")
	for _, c := range []struct {
		name, text string
		want       []string // kind and text
	}{
		{"nothing in plain practice", "She led the handover alone, named every risk and called the on-call line in 5 minutes.", nil},
		{"the colleague whom it is about", "Mia wrote two crisis notes alone, and Torres signed them.", nil},
		{"another person of the roster", "Zuri was upset, and zuri's mother came.", []string{"name Zuri", "name zuri"}},
		{"a first and a last name are one place", "Helped Maria Gonzalez with her coat.", []string{"name Maria Gonzalez"}},
		{"a title and a name that no list has", "Mr. Quackenbush refused; Sra. Xiomar agreed.", []string{"name Quackenbush", "name Xiomar"}},
		{"a client by a name that no list has", "Walked with client Brantley to the store.", []string{"name Brantley"}},
		{"a client is not a name", "Client Rights and the resident Council were named; the patient Was calm.", nil},
		{"a name that is a word, as a word", "Will he hope for the best in May? Mark the chart; Grace counts.", nil},
		{"a name that is a word, as a name", "I met Will Johnson at the door.", []string{"name Will Johnson"}},
		{"a date of birth, and not the date of the note", "Seen on 3/4/2027. DOB 1/2/1958.", []string{"birth 1/2/1958"}},
		{"an age above 89 and one below", "A 93-year-old and a 45-year-old; age 90.", []string{"age 93-year-old", "age 90"}},
		{"numbers of records", "MRN 4471902, Medicaid AB12345C, 1EG4-TE5-MK73.", []string{"record 4471902", "record AB12345C", "record 1EG4-TE5-MK73"}},
		{"an address with its ZIP", "Lives at 12 Oak Street, Albany, NY 12207.", []string{"address 12 Oak Street", "address NY 12207"}},
		{"two staff on the way is no address", "2 staff on the way, 3 more by the road.", nil},
		{"a card, and a number that is none", "Card 4111 1111 1111 1111, order 4111 1111 1111 1112.", []string{"card 4111 1111 1111 1111"}},
		{"a version is no address of a machine", "Version 4.2.1 of the form; host 10.0.0.7.", []string{"ip 10.0.0.7"}},
		{"digits that stand apart", "Sister: 5 5 5 - 0 1 0 - 0 1 9 9, at night.", []string{"phone 5 5 5 - 0 1 0 - 0 1 9 9"}},
		{"letters that look alike", "Write to m\u0430ria@example.org.", []string{"email m\u0430ria@example.org"}},
		{"letters of full width and none", "Call ５５５-０１０-０１９９ or 555-\u200b010-0199.", []string{"phone ５５５-０１０-０１９９", "phone 555-\u200b010-0199"}},
		{"a room and a unit dose", "Found in Room 12B; unit dose packs, bed made.", []string{"room Room 12B"}},
		{"initials with a date", "J.D. on 3/4 was calm; at 8 A.M. on 3/5 as well.", []string{"initials J.D."}},
		{"in Spanish", "La señora Ximénez nació el 3 de mayo de 1941.", []string{"name Ximénez", "birth 3 de mayo de 1941"}},
	} {
		var got []string
		for _, s := range redact.Find(c.text, names) {
			got = append(got, string(s.Kind)+" "+s.Text)
			if c.text[s.From:s.To] != s.Text {
				t.Errorf("%s: %+v is not where it says", c.name, s)
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", c.name, diff)
		}
	}
}

// FuzzFind: whatever is typed, the places are in the text, in order, and apart.
func FuzzFind(f *testing.F) {
	for _, seed := range []string{"", "J.D. 3/4", "5 5 5 5 5 5 5", "ﬁ ½ İ \u0301 \xff (+1", strings.Repeat("1.2:3-", 40), "Mr. A", "client " + strings.Repeat("A. ", 30)} {
		f.Add(seed)
	}
	names := redact.NamesOf([]string{"Mia Torres"})
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, s := range redact.Find(text, names) {
			if s.From < last || s.To <= s.From || s.To > len(text) || text[s.From:s.To] != s.Text {
				t.Fatalf("%+v after %d in %q", s, last, text)
			}
			last = s.To
		}
	})
}
