package slack_test

import (
	"log/slog"
	"time"

	"cairn/bot/slack"
)

const secret = "a-signing-secret"

// noon is the time by the adapter's clock in tests of signed HTTP.
func noon() time.Time { return time.Date(2027, 3, 2, 12, 0, 0, 0, time.UTC) }

func who() slack.Identity {
	return slack.Identity{Team: "T0HOME", User: "U0BOT", Bot: "B0BOT"}
}

// config is that of a signed HTTP installation.
func config(address string) slack.Config {
	return slack.Config{
		BotToken: "xoxb-test", SigningSecret: secret, APIURL: address + "/api/",
		Words: words(), Now: noon, Log: slog.New(slog.DiscardHandler),
	}
}
