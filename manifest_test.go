package main

import (
	"strings"
	"testing"
)

func TestManifestIsForSocketModeOrSignedHTTP(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	o := d.run("manifest", "slack")
	if o.code != 0 {
		t.Fatalf("%+v", o)
	}
	has(t, o.out, `"socket_mode_enabled": true`, `"/mentor"`)
	for _, address := range []string{"", "http://mentoring.example.org"} { // Slack calls no other than https
		d.env["CAIRN_PUBLIC_URL"] = address
		if o := d.run("manifest", "slack", "--http"); o.code != 2 || !strings.HasPrefix(o.err, "CAIRN_PUBLIC_URL: ") {
			t.Errorf("%q: %+v", address, o)
		}
	}
	d.env["CAIRN_PUBLIC_URL"] = "https://mentoring.example.org"
	has(t, d.run("manifest", "slack", "--http").out, "https://mentoring.example.org/slack/events", `"socket_mode_enabled": false`)
}
