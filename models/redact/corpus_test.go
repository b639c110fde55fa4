package redact_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"cairn/models/redact"
)

// writer makes up notes as people write them, by a seed.
type writer struct {
	*rand.Rand
	roster []string
}

func (w writer) pick(list ...string) string { return list[w.IntN(len(list))] }

func (w writer) digits(n int) string {
	var b strings.Builder
	for i := range n {
		low := 0
		if i == 0 {
			low = 2
		}
		fmt.Fprint(&b, low+w.IntN(10-low))
	}
	return b.String()
}

// practice is a sentence as it stands in evidence, without anybody served.
func (w writer) practice() string {
	activity := w.pick("the evening handover", "a medication pass", "the morning huddle", "a crisis note", "the incident narrative", "the support plan review",
		"a de-escalation", "meal preparation", "the community outing", "the safety check", "a two-person transfer", "a scenario on mandated reporting")
	how := w.pick("without prompts", "with one prompt", "with two prompts from the preceptor", "alone", "on time", "in objective language", "late by 20 minutes",
		"within 15 minutes of the event", "at 07:45", "by 3:30 PM", "in 2 of 3 tries", "at level 3")
	return w.pick(
		"She led "+activity+" "+how+".",
		"He completed "+activity+" "+how+" and signed it.",
		"Documentation of "+activity+" was complete, "+how+".",
		"Will need one more observation of "+activity+" before the gate.",
		"May take "+activity+" next week; the plan says so.",
		"They asked for help at the right threshold and called the on-call supervisor in 5 minutes.",
		"Gave the 5 mg tablet at 8:00, checked the label three times, recorded it on the MAR.",
		"Named every risk, ranked the top 3, and said who does what by Friday.",
		"Respected the client's choice to refuse and wrote it down as a refusal.",
		"The participant asked for a walk; staff offered two options and waited.",
		"Used the form of 3/14/2027, not the old one.",
		"Observed on 2027-03-02 for 45 minutes during the day program.",
		"Two weeks of notes sampled: 18 of 20 on time, 19 objective, score 92 %.",
		"Client Rights and Person-Centered Planning were covered; Resident Council is next month.",
		"The patient's plan was followed; the Patient Care form was filled in.",
		"Room temperature checked, unit dose packs counted, bed made with help.",
		"Reflective debrief after "+activity+": what worked, what to change, tomorrow's focus.",
		"Knows when to call 911 and when to call the program line first.",
		"Hope is the word the team uses for it; grace under pressure was clear to see.",
		"Asked the resident before entering, knocked, and waited for an answer.",
		"Read the policy on restrictive practice, version 4.2, section 3.1.",
		"Crisis Prevention and Intervention is the area; Safety is next.",
		"In May and June there were no late notes; in April there were 2.",
		"PRN protocol reviewed with the RN at 10 AM; BP was taken twice.",
		"Case review on 3/4: risk named, escalation right, documentation partial.",
		"Left the house at 2:15, back by 4, no incident, mileage 12.",
		"The Nurse was called first, then the Supervisor, as the protocol says.",
		"Worked with a person who does not use words; offered pictures and waited.",
		"A colleague stood by and said nothing.",
	)
}

func (w writer) note(sentences int) string {
	var out []string
	for range sentences {
		out = append(out, w.practice())
	}
	return strings.Join(out, " ")
}

// with puts a sentence somewhere into a note.
func (w writer) with(sentence string) string {
	return w.pick(sentence+" "+w.note(2), w.note(1)+" "+sentence+" "+w.note(1), w.note(2)+" "+sentence)
}

func (w writer) full() string {
	return w.pick(
		fmt.Sprintf("%02d/%02d/%d", 1+w.IntN(12), 1+w.IntN(28), 1931+w.IntN(70)),
		fmt.Sprintf("%d-%d-%02d", 1+w.IntN(12), 1+w.IntN(28), 31+w.IntN(60)),
		fmt.Sprintf("%d-%02d-%02d", 1931+w.IntN(70), 1+w.IntN(12), 1+w.IntN(28)),
		fmt.Sprintf("%s %d, %d", w.pick("January", "Mar", "May", "Sept.", "December"), 1+w.IntN(28), 1931+w.IntN(70)),
		fmt.Sprintf("%d %s %d", 1+w.IntN(28), w.pick("June", "Oct", "April"), 1931+w.IntN(70)),
	)
}

func (w writer) card() string {
	body := "4" + w.digits(14)
	sum := 0
	for i := range len(body) {
		d := int(body[len(body)-1-i] - '0')
		if i%2 == 0 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
	}
	number := body + fmt.Sprint((10-sum%10)%10)
	if w.IntN(2) == 0 {
		return number[:4] + " " + number[4:8] + " " + number[8:12] + " " + number[12:]
	}
	return number
}

// structured is a sentence with one identifier that has a shape, and that identifier.
func (w writer) structured() (sentence, identifier string) {
	phone := w.pick("("+w.digits(3)+") "+w.digits(3)+"-"+w.digits(4), w.digits(3)+"-"+w.digits(3)+"-"+w.digits(4), w.digits(3)+"."+w.digits(3)+"."+w.digits(4), "+1 "+w.digits(3)+" "+w.digits(3)+" "+w.digits(4))
	ssn := fmt.Sprintf("%03d-%02d-%04d", 100+w.IntN(500), 10+w.IntN(89), 1000+w.IntN(8999))
	email := w.pick("k.", "the_", "x") + w.pick("ortega", "lin", "river") + w.pick("", "77") + "@" + w.pick("mail.com", "example.org", "house-7.net")
	forms := [][2]string{
		{"The family can be reached at " + phone + ".", phone},
		{"Wrote to " + email + " about the visit.", email},
		{"Social security number " + ssn + " was on the sheet.", ssn},
		{"The sheet says " + ssn + " at the top.", ssn},
	}
	born := w.full()
	forms = append(forms, [2]string{w.pick("DOB ", "Born on ", "Date of birth: ", "d.o.b. ", "Her birthday is ") + born + ".", born})
	age := fmt.Sprint(90 + w.IntN(15))
	forms = append(forms, [2]string{w.pick("A "+age+"-year-old was moved safely.", "The person is "+age+" years old and walks alone.", "Age "+age+", uses a walker.", "A "+age+" y/o with a new plan."), age})
	record := w.pick("MRN "+w.digits(7), "MRN: "+w.digits(8), "Medicaid ID "+w.digits(8), "medical record number "+w.digits(6), "claim #"+w.digits(9), "Medicaid no. AB"+w.digits(5)+"C", "chart number "+w.digits(6))
	forms = append(forms, [2]string{"Checked " + record + " before the pass.", record[len(record)-5:]})
	address := fmt.Sprint(10+w.IntN(900)) + " " + w.pick("Oak Street", "North Elm Ave", "Maple Ridge Rd", "W 4th St", "Martin Luther King Blvd")
	forms = append(forms, [2]string{"Picked up at " + address + w.pick(".", ", Springfield, IL 627"+fmt.Sprint(10+w.IntN(80))+"."), address})
	zip := w.pick("IL ", "NY ", "TX ", "CA ") + w.digits(5)
	forms = append(forms, [2]string{"The family moved to Albany, " + zip + ".", zip})
	link := w.pick("https://portal.example.com/p/"+w.digits(6), "www.house-"+w.digits(2)+".org/visit", "http://10.example.net/x?id="+w.digits(4))
	forms = append(forms, [2]string{"The plan is at " + link + " now.", link})
	card := w.card()
	forms = append(forms, [2]string{"Paid with " + card + " at the store.", card})
	ip := fmt.Sprintf("%d.%d.%d.%d", 10+w.IntN(180), w.IntN(255), w.IntN(255), 1+w.IntN(250))
	forms = append(forms, [2]string{"The tablet at " + ip + " was used.", ip})
	room := w.pick("Room ", "room ", "Unit ", "Apt. ", "bed ") + fmt.Sprint(1+w.IntN(400))
	forms = append(forms, [2]string{"The call came from " + room + ".", room})
	who := string(rune('A'+w.IntN(26))) + "." + string(rune('A'+w.IntN(26))) + "."
	if who != "A.M." && who != "P.M." && who != "U.S." && who != "E.R." && who != "M.D." {
		forms = append(forms, [2]string{"Seen with " + who + " on " + fmt.Sprintf("%d/%d", 1+w.IntN(12), 1+w.IntN(28)) + " at lunch.", who})
	}
	chosen := forms[w.IntN(len(forms))]
	return chosen[0], chosen[1]
}

// disguised writes an identifier so that a plain pattern would miss it.
func (w writer) disguised() (sentence, identifier string) {
	phone := w.digits(3) + "-" + w.digits(3) + "-" + w.digits(4)
	apart := strings.Join(strings.Split(strings.ReplaceAll(phone, "-", ""), ""), " ")
	wide := strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r - '0' + '０'
		}
		return r
	}, phone)
	hidden := strings.ReplaceAll(phone, "-", "-\u200b")
	dashes := strings.ReplaceAll(phone, "-", "–")
	mail := "m\u0430ria.k@ex\u0430mple.org" // Cyrillic a
	forms := [][2]string{
		{"Call the sister: " + apart + " after six.", apart},
		{"The number is " + wide + ".", wide},
		{"Reach them at " + hidden + ".", hidden},
		{"The brother has " + dashes + " as his line.", dashes},
		{"Wrote to " + mail + " twice.", mail},
		{"Mail goes to maria.k (at) example (dot) org now.", "maria.k"},
	}
	chosen := forms[w.IntN(len(forms))]
	return chosen[0], chosen[1]
}

// named is a sentence with a name, and that name.
func (w writer) named(name string) (sentence, identifier string) {
	first, _, _ := strings.Cut(name, " ")
	said := w.pick(name, first, first, strings.ToLower(first), first+"'s mother")
	if strings.HasSuffix(said, "mother") {
		return said + " came by.", first
	}
	return w.pick("Sat with "+said+" after lunch.", "The plan for "+said+" was followed.", "He helped "+said+" get dressed.", "When "+said+" refused, he waited.", "Staff and "+said+" walked to the store."), said
}

var rosterFirst = []string{"Thandiwe", "Marisol", "Oluwaseun", "Kaito", "Brielle", "Zbigniew", "Anneke", "Latrice", "Soledad", "Ngozi", "Eun-ji", "Siobhán", "José", "Tevita", "Yaritza", "Corwin", "Delphine", "Ikaika", "Rosalind", "Demetrius", "Quinlan", "Mariam", "Augusto", "Kwame", "Farrah", "Linnea"}

var rosterLast = []string{"Adeyemi", "Okafor", "Villanueva", "Szymanski", "Kealoha", "Lindqvist", "Abernathy", "Delacroix", "O'Shea", "Tuiasosopo", "Beauregard", "Castellanos", "Hallorann", "Mbeki", "Nakagawa", "Ferreira"}

func newWriter(seed uint64) writer {
	w := writer{Rand: rand.New(rand.NewPCG(seed, 7))}
	for range 300 {
		w.roster = append(w.roster, w.pick(rosterFirst...)+" "+w.pick(rosterLast...))
	}
	return w
}

// covers reports whether one of the places holds the identifier, whole or but
// for what leads to it.
func covers(text, identifier string, found []redact.Span) bool {
	for at := range text {
		if !strings.HasPrefix(text[at:], identifier) {
			continue
		}
		for _, s := range found {
			if s.From < at+len(identifier) && at < s.To {
				return true
			}
		}
	}
	return false
}

// TestTenThousandNotes holds the detector to what is promised of it, on notes
// that are made up: it finds what has a shape and the names of the roster, and
// lets plain practice through.
func TestTenThousandNotes(t *testing.T) {
	t.Parallel()
	const seed = 20270304
	w := newWriter(seed)
	names := redact.NamesOf(w.roster)
	var score [3]struct{ of, right int }
	var missed [3][]string
	for i := range 10000 {
		group, text, identifier := i%4, "", ""
		switch group {
		case 0:
			sentence, id := w.structured()
			if w.IntN(5) == 0 {
				sentence, id = w.disguised()
			}
			text, identifier = w.with(sentence), id
		case 1:
			sentence, id := w.named(w.pick(w.roster...))
			text, identifier = w.with(sentence), id
		default:
			group, text = 2, w.note(1+w.IntN(4))
		}
		found := redact.Find(text, names)
		score[group].of++
		if right := identifier != "" && covers(text, identifier, found) || identifier == "" && len(found) == 0; right {
			score[group].right++
		} else if len(missed[group]) < 8 {
			missed[group] = append(missed[group], fmt.Sprintf("%q in %q, found %v", identifier, text, found))
		}
	}
	for group, want := range []struct {
		what  string
		least float64
	}{{"identifiers with a shape found", 0.99}, {"names of the roster found", 0.95}, {"plain notes let through", 0.98}} {
		share := float64(score[group].right) / float64(score[group].of)
		t.Logf("seed %d: %s: %.4f of %d", seed, want.what, share, score[group].of)
		if share < want.least {
			t.Errorf("%s: %.4f, want %.2f at least:\n%s", want.what, share, want.least, strings.Join(missed[group], "\n"))
		}
	}
}

// BenchmarkFind is one form's text of 4 KB with all that makes it slow: digits,
// names, every keyword. The bound is 5 ms.
func BenchmarkFind(b *testing.B) {
	w := newWriter(1)
	var text strings.Builder
	for text.Len() < 4<<10 {
		sentence, _ := w.structured()
		text.WriteString(w.with(sentence) + " ")
	}
	names := redact.NamesOf(w.roster)
	b.SetBytes(int64(text.Len()))
	for b.Loop() {
		redact.Find(text.String(), names)
	}
}
