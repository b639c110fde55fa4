package main

import (
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"cairn/bot/discord/discordfake"
	"cairn/handlers"
	"cairn/handlers/storytest"
	"cairn/models"
	"cairn/models/store/pgtest"
)

const houseCSV = "name,email,slack_id,timezone,locale,site,hired_on,supervisor_email,roles\n" +
	"Rita,rita@example.org,U0RITA,America/Chicago,en,,,,leader; supervisor\n" +
	"Sam,sam@example.org,U0SAM,America/Chicago,en,,,rita@example.org,supervisor\n" +
	"Mia,mia@example.org,U0MIA,America/Chicago,en,,,sam@example.org,mentee\n" +
	"Leo,leo@example.org,U0LEO,America/Chicago,en,,,,mentor\n" +
	"Gus,gus@example.org,U0GUS,America/Chicago,en,,,,governance\n" +
	"Hana,hana@example.org,U0HANA,America/Chicago,en,,,,governance\n"

// house is the whole program on a Discord server, at ten in the morning.
func house(t *testing.T) *server {
	t.Helper()
	s := newServer(t).(*server)
	s.Turn(time.Date(2027, 1, 5, 16, 0, 0, 0, time.UTC))
	if err := s.Import(houseCSV, []storytest.Fact{{Channel: "#help-desk"}}); err != nil {
		t.Fatal(err)
	}
	s.Settle()
	return s
}

func (s *server) must(err error) {
	s.t.Helper()
	if err != nil {
		s.t.Fatal(err)
	}
	s.Settle()
}

// hears fails unless the user was told of it since the last look.
func (s *server) hears(user, want string) {
	s.t.Helper()
	if all := s.Seen(user); !strings.Contains(textOf(all), want) {
		s.t.Errorf("%s was told %q, and nothing of %q", user, textOf(all), want)
	}
}

func textOf(all []storytest.Seen) string {
	var lines []string
	for _, seen := range all {
		lines = append(lines, seen.Text)
	}
	return strings.Join(lines, "\n")
}

func (s *server) flags() {
	s.t.Helper()
	s.must(s.Command("U0MIA", "/mentor flag"))
	s.must(s.Submit("U0MIA", map[string][]string{
		"severity": {"Harm now or likely, abuse, someone missing"}, "facts": {"A resident is missing since midnight."},
	}))
}

// Whoever is asked first takes no direct messages: they have a thread of their
// own, and where the server allows none, the next level is told without waiting.
func TestAConcernIsHeardThoughDirectMessagesAreClosed(t *testing.T) {
	t.Parallel()
	t.Run("a thread takes their place", func(t *testing.T) {
		t.Parallel()
		s := house(t)
		s.fake.CloseDMs(snowflake("U0RITA"), true)
		s.flags()
		found := false
		for _, thread := range s.fake.Threads() {
			for _, m := range s.fake.In(thread.ID) {
				found = found || strings.Contains(m.Text(), "concern (harm now or likely)")
			}
			if in := s.fake.Members(thread.ID); len(in) != 1 || in[0] != snowflake("U0RITA") {
				t.Errorf("in the thread are %v", in)
			}
		}
		if !found {
			t.Error("Rita was not reached")
		}
		if told := textOf(s.Seen("U0GUS")); strings.Contains(told, "A concern needs you") {
			t.Error("the next level was told although Rita was reached")
		}
	})
	t.Run("without a thread the next level is told at once", func(t *testing.T) {
		t.Parallel()
		s := house(t)
		s.fake.CloseDMs(snowflake("U0RITA"), true)
		s.fake.Fail(discordfake.Fault{Method: "POST", Path: "/threads", Times: -1, Status: 403, Code: 50013})
		began := s.clock.Now()
		s.flags()
		s.hears("U0GUS", "concern (harm now or likely)")
		s.hears("U0HANA", "concern (harm now or likely)")
		if waited := s.clock.Now().Sub(began); waited > time.Minute {
			t.Errorf("it took %s", waited)
		}
	})
}

// The bot may not write in the channel: whoever announces a session there is
// told so, and it goes on in a room.
func TestAChannelThatForbidsTheBotIsSaidToTheHost(t *testing.T) {
	t.Parallel()
	s := house(t)
	s.fake.Fail(discordfake.Fault{Method: "POST", Path: "/channels/" + s.channel("#help-desk") + "/messages", Times: -1, Status: 403, Code: 50013})
	s.must(s.CommandIn("U0LEO", "#help-desk", "/mentor flash"))
	s.must(s.Submit("U0LEO", map[string][]string{"topic": {"Missed doses"}}))
	s.hears("U0LEO", "I could not announce it in the channel")
}

// One replica of two is connected; the other takes over when it stops.
func TestOneReplicaAloneIsConnectedToDiscord(t *testing.T) {
	t.Parallel()
	fake := discordfake.Start(discordfake.Config{Token: "story", Guild: testGuild, Channels: []string{"general"}})
	t.Cleanup(fake.Close)
	d := newDesk(t)
	d.env["CAIRN_DATABASE_URL"], d.env["CAIRN_KEY"] = pgtest.URL(t), strings.Repeat("ab", 32)
	d.env["DISCORD_BOT_TOKEN"], d.env["DISCORD_GUILD_ID"], d.env["DISCORD_API_URL"] = "story", testGuild, fake.API()
	first, stopFirst := contextOf(t)
	ended := d.start(first, "serve")
	d.eventually("the first is connected", fake.Connected)
	second, stopSecond := contextOf(t)
	log := &page{}
	endedToo := d.startOn(second, &page{}, log, "serve")
	d.env["CAIRN_LISTEN"] = d.listens(log)
	d.eventually("the second is ready", func() bool { return d.run("healthcheck").code == 0 })
	d.eventually("the second has looked for its turn", func() bool { return fake.Count("GET", "/users/@me/guilds") >= 2 })
	if fake.Identifies() != 1 {
		t.Errorf("%d sessions while the first is connected", fake.Identifies())
	}
	stopFirst()
	if o := ended(); o.code != 0 {
		t.Errorf("the first: %+v", o)
	}
	d.eventually("the second is connected", func() bool { return fake.Connected() && fake.Identifies() == 2 })
	stopSecond()
	if o := endedToo(); o.code != 0 {
		t.Errorf("the second: %+v", o)
	}
	if n := fake.MostAtOnce(); n != 1 {
		t.Errorf("%d were connected at the same time", n)
	}
}

// Discord will not have the bot anymore: it does not come back, and whoever
// watches /readyz sees it.
func TestARefusedBotIsNotReady(t *testing.T) {
	t.Parallel()
	for _, end := range []discordfake.End{discordfake.BadToken, discordfake.BadIntents} {
		t.Run(string(end), func(t *testing.T) {
			t.Parallel()
			fake := discordfake.Start(discordfake.Config{Token: "story", Guild: testGuild})
			t.Cleanup(fake.Close)
			d := newDesk(t)
			d.env["DISCORD_BOT_TOKEN"], d.env["DISCORD_GUILD_ID"], d.env["DISCORD_API_URL"] = "story", testGuild, fake.API()
			ctx, stop := contextOf(t)
			log := &page{}
			ended := d.startOn(ctx, &page{}, log, "serve")
			d.env["CAIRN_LISTEN"] = d.listens(log)
			d.eventually("the bot is ready", func() bool { return fake.Connected() && d.run("healthcheck").code == 0 })
			fake.Drop(end)
			said := ""
			d.eventually("it is not ready", func() bool {
				res, err := http.Get("http://" + d.env["CAIRN_LISTEN"] + "/readyz")
				if err != nil {
					return false
				}
				defer res.Body.Close()
				body, err := io.ReadAll(res.Body)
				said = string(body)
				return err == nil && res.StatusCode == http.StatusServiceUnavailable
			})
			has(t, said, "discord")
			if fake.Identifies() != 1 || fake.Resumes() != 0 {
				t.Error("it came back")
			}
			stop()
			o := ended()
			has(t, o.err, "discord does not accept us")
		})
	}
}

// Everything that can be typed is registered, beside the group or in it, and
// what a mentee types stands beside it.
func TestEveryCommandIsRegisteredOnDiscord(t *testing.T) {
	t.Parallel()
	s := house(t)
	s.until("the commands are registered", func() bool { return len(s.fake.Commands()) == 3 })
	all := strings.Join(s.fake.Commands(), "")
	beside, grouped, _ := strings.Cut(all, `"name":"lead"`)
	for _, c := range s.app.router.Board.Commands(models.AllRoles) {
		named := `"name":"` + c.Name + `"`
		if !strings.Contains(all, named) {
			t.Errorf("nobody can type %s", c.Name)
		}
		if handlers.May(c.Who, []models.Role{models.MenteeRole}) != strings.Contains(beside, named) {
			t.Errorf("%s stands in the wrong place", c.Name)
		}
	}
	if !strings.Contains(grouped, `"name":"hours"`) {
		t.Errorf("registered: %s", all)
	}
	s.must(s.Command("U0LEO", "/mentor hours"))
	if form, open := s.fake.Open(snowflake("U0LEO")); !open || form.Title != "Office hours" {
		t.Errorf("a command of the group opens %+v", form)
	}
}
