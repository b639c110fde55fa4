package config_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/config"
)

func TestAMisspelledVariableIsAMistake(t *testing.T) {
	t.Parallel()
	for one, want := range map[string]string{
		"CAIRN_PROGRAMM=/p.yaml":            "CAIRN_PROGRAMM: is not known: did you mean CAIRN_PROGRAM?",
		"CAIRN_PROMPTS=/words":              "CAIRN_PROMPTS: is not known: did you mean CAIRN_PROMPTS_DIR?",
		"CAIRN_KEYFILE=/run/secrets/key":    "CAIRN_KEYFILE: is not known: did you mean CAIRN_KEY_FILE?",
		"CAIRN_FOO=1":                       "CAIRN_FOO: is not known, so it would change nothing: take it away",
		"CAIRN_FAVORITE_COLOR=red":          "CAIRN_FAVORITE_COLOR: is not known, so it would change nothing: take it away",
		"CAIRN_PROGRAMM=":                   "",
		"CAIRN_LISTEN=:8080":                "",
		"CAIRN_KEY_FILE=/run/secrets/key":   "",
		"PATH=/bin":                         "",
		"SLACK_BOT_TOKN=of another program": "",
		"CAIRN_SERVICE_HOST=10.0.0.1":       "",
		"CAIRN_PORT=tcp://10.0.0.1:8080":    "",
		"CAIRN_PORT_8080_TCP_ADDR=10.0.0.1": "",
		"CAIRN_WEB_SERVICE_PORT_HTTP=8080":  "",
	} {
		var said string
		for _, m := range config.Misspelled([]string{one}) {
			said += m.String()
		}
		if diff := cmp.Diff(want, said); diff != "" {
			t.Errorf("%s: %s", one, diff)
		}
	}
}
