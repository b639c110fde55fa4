package sandbox_test

import (
	"strings"
	"testing"

	"cairn/bot/sandbox"
)

func TestPeopleAreMentionedAsOneWouldWriteThem(t *testing.T) {
	t.Parallel()
	config := town()
	config.People = append(config.People,
		sandbox.User{ID: "U0ANA", Name: "ana", RealName: "Ana Reyes"},
		sandbox.User{ID: "U0ANAB", Name: "ana.b", RealName: "Ana Öberg"},
		sandbox.User{ID: "U0TOM", Name: "tom", RealName: "Tom O'Neil & Son"})
	w, _ := open(t, config)
	cases := []struct{ text, want string }{
		{"@mia, hello", "<@U0MIA>, hello"},
		{"@MIA's note", "<@U0MIA>'s note"},
		{"(@Mia Lopez)", "(<@U0MIA>)"},
		{"@mia lopez and @sam", "<@U0MIA> and <@U0SAM>"},
		{"@Mia and @Sam Reed\n@Tom O'Neil & Son", "<@U0MIA> and <@U0SAM>\n<@U0TOM>"},
		{"@ana", "<@U0ANA>"},
		{"@ana.b and @ANA öberg", "<@U0ANAB> and <@U0ANAB>"},
		{"@Miami, @mia.lopez, @mia-jo, mia@example.org", "@Miami, @mia.lopez, @mia-jo, mia@example.org"},
		{"@nobody in #general", "@nobody in <#C0GENERAL|general>"},
	}
	for _, c := range cases {
		ts, err := w.Say(mia, general, c.text, "")
		if err != nil {
			t.Fatal(err)
		}
		if m, _ := w.Message(mia, ts); m.Text != c.want {
			t.Errorf("%q became %q, want %q", c.text, m.Text, c.want)
		}
	}

	const wayOut = `@Ana is more than one person. Write one of these: @ana (Ana Reyes), @ana.b (Ana Öberg).`
	before := len(w.Messages(mia, general))
	_, said := w.Say(mia, general, "@Ana, hello", "")
	for _, err := range []error{said, w.Command(mia, general, "/try @Ana")} {
		if err == nil || !strings.Contains(err.Error(), wayOut) {
			t.Errorf("more than one Ana: %v", err)
		}
	}
	if told := w.Notices(mia); len(told) != 2 || told[0].Text != wayOut || len(w.Messages(mia, general)) != before {
		t.Errorf("Mia is told %v", told)
	}
}
