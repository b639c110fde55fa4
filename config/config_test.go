package config_test

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"cairn/config"
)

// environ reads a map as the environment, and "file:" values as files.
func environ(env map[string]string) (config.Config, []config.Mistake) {
	lookup := func(name string) (string, bool) {
		value, ok := env[name]
		return value, ok
	}
	readFile := func(path string) ([]byte, error) {
		content, ok := strings.CutPrefix(path, "file:")
		if !ok {
			return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
		}
		return []byte(content), nil
	}
	return config.FromEnv(lookup, readFile)
}

var (
	rawKey  = strings.Repeat("k\x01", 16)
	goodKey = base64.StdEncoding.EncodeToString([]byte(rawKey))
)

func TestAnEmptyEnvironmentHasDefaults(t *testing.T) {
	t.Parallel()
	got, mistakes := environ(nil)
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	want := config.Config{
		Database: config.NewSecret("sqlite:cairn.db"), KeyPath: "cairn.db.key", Listen: "127.0.0.1:8080",
		Slack:   config.Slack{APIURL: "https://slack.com/api/"},
		Discord: config.Discord{APIURL: "https://discord.com/api/v10/"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if m := got.WithoutPlatform(nil); len(m) != 1 {
		t.Errorf("got %q, want the one mistake that there is nothing to serve", m)
	}
}

func TestAWholeEnvironment(t *testing.T) {
	t.Parallel()
	got, mistakes := environ(map[string]string{
		"CAIRN_DATABASE_URL": "postgres://u:p@db/cairn", "CAIRN_PROGRAM": "/etc/p.yaml", "CAIRN_PROMPTS_DIR": "/etc/words",
		"CAIRN_LISTEN": ":9000", "CAIRN_PUBLIC_URL": "https://cairn.example.org/", "CAIRN_KEY_FILE": "file:" + goodKey + "\n",
		"CAIRN_LOG_LEVEL": "Debug", "SLACK_BOT_TOKEN_FILE": "file:xoxb-1\n", "SLACK_APP_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": "sign",
		"SLACK_API_URL": "http://127.0.0.1:9/api", "DISCORD_BOT_TOKEN": "dis", "DISCORD_GUILD_ID": "123456789012345678",
		"DISCORD_API_URL": "http://127.0.0.1:9/v10/",
	})
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	want := config.Config{
		Database: config.NewSecret("postgres://u:p@db/cairn"), Program: "/etc/p.yaml", Prompts: "/etc/words", Listen: ":9000",
		PublicURL: "https://cairn.example.org", Key: config.NewSecret(rawKey), LogLevel: slog.LevelDebug,
		Slack: config.Slack{
			BotToken: config.NewSecret("xoxb-1"), AppToken: config.NewSecret("xapp-1"),
			SigningSecret: config.NewSecret("sign"), APIURL: "http://127.0.0.1:9/api/",
		},
		Discord: config.Discord{BotToken: config.NewSecret("dis"), GuildID: "123456789012345678", APIURL: "http://127.0.0.1:9/v10/"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if !got.Slack.SocketMode() || !got.Slack.Configured() || !got.Discord.Configured() || len(got.WithoutPlatform(nil)) > 0 {
		t.Error("both platforms are configured, Slack by Socket Mode")
	}
}

func TestADatabaseOnASocketNeedsNoHost(t *testing.T) {
	t.Parallel()
	const address = "postgres:///cairn?host=/var/run/postgresql"
	got, mistakes := environ(map[string]string{"CAIRN_DATABASE_URL": address, "CAIRN_KEY": goodKey})
	if len(mistakes) > 0 || got.Database.Reveal() != address {
		t.Errorf("%q, mistakes %q", got.Database.Reveal(), mistakes)
	}
}

// TestAFileForSQLiteHasItsKeyBesideIt however many slashes its address has.
func TestAFileForSQLiteHasItsKeyBesideIt(t *testing.T) {
	t.Parallel()
	for address, file := range map[string]string{
		"sqlite:cairn.db": "cairn.db", "sqlite:./my data/cairn.db": "./my data/cairn.db",
		"sqlite:/data/cairn.db": "/data/cairn.db", "sqlite:///data/cairn.db": "/data/cairn.db", "sqlite:////data/cairn.db": "/data/cairn.db",
	} {
		got, mistakes := environ(map[string]string{"CAIRN_DATABASE_URL": address})
		if len(mistakes) > 0 || got.Database.Reveal() != "sqlite:"+file || got.KeyPath != file+".key" {
			t.Errorf("%s: %q, key %q, mistakes %q", address, got.Database.Reveal(), got.KeyPath, mistakes)
		}
	}
}

func TestSlackWithoutAnAppTokenIsSignedHTTP(t *testing.T) {
	t.Parallel()
	got, mistakes := environ(map[string]string{"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "sign"})
	if len(mistakes) > 0 || got.Slack.SocketMode() {
		t.Errorf("socket mode %v, %q", got.Slack.SocketMode(), mistakes)
	}
}

func TestKeysAreReadInEveryUsualForm(t *testing.T) {
	t.Parallel()
	raw := []byte(strings.Repeat("\xfb\xff", 16))
	for name, text := range map[string]string{
		"base64": base64.StdEncoding.EncodeToString(raw), "raw base64": base64.RawStdEncoding.EncodeToString(raw),
		"base64 for URLs": base64.URLEncoding.EncodeToString(raw), "hex": hex.EncodeToString(raw),
	} {
		if got, mistakes := environ(map[string]string{"CAIRN_KEY": text}); len(mistakes) > 0 || got.Key.Reveal() != string(raw) {
			t.Errorf("%s: %q", name, mistakes)
		}
	}
}

func TestAFileMayBeginWithAMark(t *testing.T) {
	t.Parallel()
	got, mistakes := environ(map[string]string{"SLACK_BOT_TOKEN_FILE": "file:\ufeffxoxb-1\r\n", "SLACK_APP_TOKEN": "xapp-1"})
	if len(mistakes) > 0 || got.Slack.BotToken.Reveal() != "xoxb-1" {
		t.Errorf("%q, %v", got.Slack.BotToken.Reveal(), mistakes)
	}
}

func TestMistakesInTheEnvironment(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		env  map[string]string
		want []string
	}{
		{
			"a value and its file",
			map[string]string{"CAIRN_LISTEN": ":1", "CAIRN_LISTEN_FILE": "file::2"},
			[]string{"CAIRN_LISTEN: CAIRN_LISTEN_FILE is set as well: keep one of them"},
		},
		{
			"a token where the server's id belongs, which is not repeated",
			map[string]string{"DISCORD_BOT_TOKEN": "123456789012345678", "DISCORD_GUILD_ID": "MTIz.canary.token"},
			[]string{
				"DISCORD_GUILD_ID: is no server id: copy the number from Discord (developer mode, Copy Server ID)",
				"DISCORD_BOT_TOKEN: this is a number, such as a server or an application has: copy the token from Discord (Bot, Reset Token)",
			},
		},
		{
			"a token that somebody thought up",
			map[string]string{"CAIRN_SCOPE_TOKEN": "canary"},
			[]string{"CAIRN_SCOPE_TOKEN: is too short to keep anybody out: make one with: openssl rand -base64 32"},
		},
		{
			"the token of a person",
			map[string]string{"SLACK_BOT_TOKEN": "xoxp-1", "SLACK_APP_TOKEN": "xapp-1"},
			[]string{"SLACK_BOT_TOKEN: this is the token of a person (xoxp-): use the bot token (xoxb-) from OAuth & Permissions"},
		},
		{
			"a person's token for the app's, and the app's for the secret that signs",
			map[string]string{"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xoxp-1", "SLACK_SIGNING_SECRET": "xapp-1"},
			[]string{
				"SLACK_APP_TOKEN: this is the token of a person (xoxp-): use an app-level token (xapp-) with connections:write",
				"SLACK_SIGNING_SECRET: this is an app token (xapp-): copy the signing secret from Basic Information",
			},
		},
		{
			"a token of Slack's for Discord's",
			map[string]string{"DISCORD_BOT_TOKEN": "xoxb-1"},
			[]string{"DISCORD_BOT_TOKEN: this is a bot token (xoxb-) of Slack: copy the token from Discord (Bot, Reset Token)"},
		},
		{
			"the public key of an application of Discord's",
			map[string]string{"DISCORD_BOT_TOKEN": strings.Repeat("0f", 32)},
			[]string{"DISCORD_BOT_TOKEN: this is the application's public key: copy the token from Discord (Bot, Reset Token)"},
		},
		{
			"the program itself where its path belongs",
			map[string]string{"CAIRN_PROGRAM_FILE": "file:id: p\nname: P\n", "CAIRN_PROMPTS_DIR": "a\nb", "CAIRN_DATABASE_URL": "sqlite:a\nb"},
			[]string{
				"CAIRN_DATABASE_URL: holds a line break: write the path of the file alone",
				"CAIRN_PROGRAM: holds a line break: write the path alone (CAIRN_PROGRAM_FILE names a file that holds the path)",
				"CAIRN_PROMPTS_DIR: holds a line break: write the path alone (CAIRN_PROMPTS_DIR_FILE names a file that holds the path)",
			},
		},
		{
			"a file that is not there",
			map[string]string{"DISCORD_BOT_TOKEN_FILE": "/run/secrets/d"},
			[]string{"DISCORD_BOT_TOKEN: DISCORD_BOT_TOKEN_FILE names /run/secrets/d, which cannot be read (file does not exist): mend the path, or let whoever runs cairn read it"},
		},
		{
			"a file that is empty",
			map[string]string{"DISCORD_BOT_TOKEN_FILE": "file:\n"},
			[]string{"DISCORD_BOT_TOKEN: DISCORD_BOT_TOKEN_FILE names file:\n, which is empty"},
		},
		{
			"a token in quotes, as a container's file of variables keeps them",
			map[string]string{"SLACK_BOT_TOKEN": `"xoxb-1"`, "SLACK_APP_TOKEN": "xapp-1"},
			[]string{"SLACK_BOT_TOKEN: holds a quote, a space or a line break: copy the token alone"},
		},
		{
			"a token with what stood below it",
			map[string]string{"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN_FILE": "file:xapp-1\nxapp-2\n"},
			[]string{"SLACK_APP_TOKEN: holds a quote, a space or a line break: copy the token alone"},
		},
		{
			"a port alone",
			map[string]string{"CAIRN_LISTEN": "8080"},
			[]string{`CAIRN_LISTEN: "8080" is not host:port: write 127.0.0.1:8080, or :8080 for every interface`},
		},
		{
			"a port that is too high",
			map[string]string{"CAIRN_LISTEN": ":99999"},
			[]string{`CAIRN_LISTEN: ":99999" is not host:port: write 127.0.0.1:8080, or :8080 for every interface`},
		},
		{
			"an address without a scheme",
			map[string]string{"CAIRN_PUBLIC_URL": "cairn.example.org"},
			[]string{"CAIRN_PUBLIC_URL: is not a web address: write https://host/path, without user, query or fragment"},
		},
		{
			"addresses without a host, or with a port that there is not",
			map[string]string{"CAIRN_PUBLIC_URL": "https://:80", "SLACK_API_URL": "http://slack.example:99999/api", "CAIRN_HEARTBEAT_URL": "file:/run/"},
			[]string{
				"CAIRN_PUBLIC_URL: is not a web address: write https://host/path, without user, query or fragment",
				"CAIRN_HEARTBEAT_URL: is neither a web address nor a file: write https://host/path or file:/absolute/path",
				"SLACK_API_URL: is not a web address: write https://host/path, without user, query or fragment",
			},
		},
		{
			"a server that is none",
			map[string]string{"DISCORD_GUILD_ID": "0"},
			[]string{`DISCORD_GUILD_ID: is no server id: copy the number from Discord (developer mode, Copy Server ID)`},
		},
		{
			"a level that is none",
			map[string]string{"CAIRN_LOG_LEVEL": "loud"},
			[]string{`CAIRN_LOG_LEVEL: "loud" is no log level: write debug, info, warn or error`},
		},
		{
			"a server's name for its id",
			map[string]string{"DISCORD_GUILD_ID": "Cairn"},
			[]string{`DISCORD_GUILD_ID: is no server id: copy the number from Discord (developer mode, Copy Server ID)`},
		},
		{
			"a database of another kind",
			map[string]string{"CAIRN_DATABASE_URL": "mysql://u:hunter2@db/x"},
			[]string{"CAIRN_DATABASE_URL: names no database that is known: write sqlite:cairn.db or postgres://user:password@host:5432/name"},
		},
		{
			"a password that breaks the address",
			map[string]string{"CAIRN_DATABASE_URL": "postgres://u:hunter2%@db/x"},
			[]string{"CAIRN_DATABASE_URL: is not a database address: write postgres://user:password@host:5432/name, with special characters of the password percent-encoded"},
		},
		{
			"no file for SQLite",
			map[string]string{"CAIRN_DATABASE_URL": "sqlite:"},
			[]string{"CAIRN_DATABASE_URL: names no file: write sqlite:cairn.db"},
		},
		{
			"a database that is gone with the process",
			map[string]string{"CAIRN_DATABASE_URL": "sqlite::memory:"},
			[]string{"CAIRN_DATABASE_URL: names no file, so nothing would be kept: write sqlite:cairn.db"},
		},
		{
			"a host where SQLite has a file",
			map[string]string{"CAIRN_DATABASE_URL": "sqlite://cairn.db"},
			[]string{"CAIRN_DATABASE_URL: after sqlite:// stands no file: write sqlite:cairn.db, or sqlite:/absolute/path/cairn.db"},
		},
		{
			"options for SQLite",
			map[string]string{"CAIRN_DATABASE_URL": "sqlite:cairn.db?mode=ro"},
			[]string{"CAIRN_DATABASE_URL: an SQLite address takes no options: leave out the ? and what follows"},
		},
		{
			"a password with a slash, after which the rest of it would be a host",
			map[string]string{"CAIRN_DATABASE_URL": "postgres://u:p@hunter2/1@db/x"},
			[]string{"CAIRN_DATABASE_URL: is not a database address: write postgres://user:password@host:5432/name, with special characters of the password percent-encoded"},
		},
		{
			"a password with a question mark",
			map[string]string{"CAIRN_DATABASE_URL": "postgres://u:1?hunter2@db/x"},
			[]string{"CAIRN_DATABASE_URL: is not a database address: write postgres://user:password@host:5432/name, with special characters of the password percent-encoded"},
		},
		{
			"a key that is too short",
			map[string]string{"CAIRN_DATABASE_URL": "postgres://u:p@db/x", "CAIRN_KEY": "aHVudGVyMg=="},
			[]string{"CAIRN_KEY: is not 32 bytes in base64 or hex: make one with: openssl rand -base64 32"},
		},
		{
			"Slack by neither way",
			map[string]string{"SLACK_BOT_TOKEN": "xoxb-1"},
			[]string{"SLACK_SIGNING_SECRET: is missing: set it for signed HTTP, or set SLACK_APP_TOKEN for Socket Mode"},
		},
		{
			"Slack without a bot token",
			map[string]string{"SLACK_APP_TOKEN": "xapp-1"},
			[]string{"SLACK_BOT_TOKEN: is missing although other Slack variables are set: copy the bot token (xoxb-) from OAuth & Permissions"},
		},
		{
			"Slack's tokens changed places",
			map[string]string{"SLACK_BOT_TOKEN": "xapp-1", "SLACK_APP_TOKEN": "xoxb-1"},
			[]string{
				"SLACK_BOT_TOKEN: this is an app token (xapp-): use the bot token (xoxb-) from OAuth & Permissions",
				"SLACK_APP_TOKEN: this is a bot token (xoxb-): use an app-level token (xapp-) with connections:write",
			},
		},
		{
			"several at once",
			map[string]string{"CAIRN_LISTEN": "x", "CAIRN_LOG_LEVEL": "x", "SLACK_API_URL": "x"},
			[]string{
				`CAIRN_LISTEN: "x" is not host:port: write 127.0.0.1:8080, or :8080 for every interface`,
				`CAIRN_LOG_LEVEL: "x" is no log level: write debug, info, warn or error`,
				"SLACK_API_URL: is not a web address: write https://host/path, without user, query or fragment",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			_, mistakes := environ(c.env)
			var got []string
			for _, m := range mistakes {
				got = append(got, m.String())
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			if strings.Contains(strings.Join(got, "\n"), "hunter2") {
				t.Error("a mistake shows a secret")
			}
		})
	}
}

func TestSecretsAreNeverPrinted(t *testing.T) {
	t.Parallel()
	c, mistakes := environ(map[string]string{
		"CAIRN_DATABASE_URL": "postgres://u:hunter2@db/cairn?password=hunter2", "CAIRN_KEY": hex.EncodeToString([]byte(strings.Repeat("hunter2!", 4))),
		"SLACK_BOT_TOKEN": "hunter2", "SLACK_APP_TOKEN": "hunter2", "SLACK_SIGNING_SECRET": "hunter2", "DISCORD_BOT_TOKEN": "hunter2",
		"CAIRN_SCOPE_TOKEN": strings.Repeat("hunter2", 4),
	})
	if len(mistakes) > 0 {
		t.Fatal(mistakes)
	}
	var out bytes.Buffer
	hidden := struct{ inside config.Config }{c}
	for verb := range strings.FieldsSeq("%v %+v %#v %s %q %x %X %d %t") {
		fmt.Fprintf(&out, verb+verb+verb+verb, c, &c, c.Slack.BotToken, hidden)
	}
	log := slog.New(slog.NewJSONHandler(&out, nil))
	log.Info("config", "config", c, "token", c.Slack.BotToken)
	slog.New(slog.NewTextHandler(&out, nil)).Info("config", "config", c, "token", &c.Slack.BotToken)
	for _, marshal := range []func(any) ([]byte, error){json.Marshal, xml.Marshal} {
		text, err := marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(text)
	}
	out.WriteString(c.Dump())
	for _, form := range []string{"hunter2", hex.EncodeToString([]byte("hunter2")), fmt.Sprintf("%X", "hunter2"), "104 117 110"} {
		if i := strings.Index(out.String(), form); i >= 0 {
			t.Errorf("%s is shown: …%s…", form, out.String()[max(0, i-60):i])
		}
	}
	if !strings.Contains(out.String(), "(hidden)") {
		t.Error("nothing says that something is hidden")
	}
	if config.NewSecret("").Set() {
		t.Error("nothing is hidden, and is said to be set")
	}
}

// TestAKeyIsMissing where there is neither one nor a file to keep it in; who needs
// none is not asked for it.
func TestAKeyIsMissing(t *testing.T) {
	t.Parallel()
	const missing = "CAIRN_KEY: is missing: without a SQLite file to keep one beside, set it to the key that the database was used with; for a new database, make one with: openssl rand -base64 32"
	for name, c := range map[string]struct{ database, key, want string }{
		"PostgreSQL":                     {"postgres://u:p@db/x", "", missing},
		"SQLite":                         {"sqlite:cairn.db", "", ""},
		"PostgreSQL with one":            {"postgres://u:p@db/x", goodKey, ""},
		"one that is too short is there": {"postgres://u:p@db/x", "aHVudGVyMg==", ""},
		"no database":                    {"mysql:x", "", ""},
	} {
		got, wrong := environ(map[string]string{"CAIRN_DATABASE_URL": c.database, "CAIRN_KEY": c.key})
		var said string
		for _, m := range got.WithoutKey(wrong) {
			said += m.String()
		}
		if said != c.want {
			t.Errorf("%s: %q", name, said)
		}
	}
}

func TestTheDumpNamesEveryVariable(t *testing.T) {
	t.Parallel()
	c, _ := environ(map[string]string{"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1"})
	want := `CAIRN_DATABASE_URL    sqlite:cairn.db
CAIRN_PROGRAM         (not set)
CAIRN_PROMPTS_DIR     (not set)
CAIRN_LISTEN          127.0.0.1:8080
CAIRN_PUBLIC_URL      (not set)
CAIRN_KEY             in cairn.db.key
CAIRN_HEARTBEAT_URL   (not set)
CAIRN_SCOPE_TOKEN     (not set)
CAIRN_LOG_LEVEL       info
SLACK_BOT_TOKEN       (hidden)
SLACK_APP_TOKEN       (hidden)
SLACK_SIGNING_SECRET  (not set)
SLACK_API_URL         https://slack.com/api/
DISCORD_BOT_TOKEN     (not set)
DISCORD_GUILD_ID      (not set)
DISCORD_API_URL       https://discord.com/api/v10/
`
	if diff := cmp.Diff(want, c.Dump()); diff != "" {
		t.Error(diff)
	}
}

func TestTheKeyIsMadeOnceForItsOwnerAlone(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "cairn.db.key")
	first, err := config.EnsureKey(path)
	if err != nil || len(first.Reveal()) != 32 {
		t.Fatalf("%d bytes, %v", len(first.Reveal()), err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if again, err := config.EnsureKey(path); err != nil || !again.Equal(first) {
		t.Errorf("the key changed, or %v", err)
	}
}

func TestAKeyFileThatIsNotSafeIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for _, c := range []struct {
		name, path, content string
		mode                fs.FileMode
		want                string
	}{
		{"others may read it", "open", goodKey, 0o644, "chmod 600"},
		{"it holds no key", "short", "hunter2", 0o600, "is not 32 bytes"},
		{"it is empty", "empty", "", 0o600, "is not 32 bytes"},
		{"its directory is missing", "none/key", "", 0, "no such file"},
	} {
		path := filepath.Join(dir, c.path)
		if c.mode != 0 {
			if err := os.WriteFile(path, []byte(c.content), c.mode); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := config.EnsureKey(path); err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

func TestAFingerprintTellsKeysApart(t *testing.T) {
	t.Parallel()
	one, two := config.NewSecret(strings.Repeat("a", 32)), config.NewSecret(strings.Repeat("b", 32))
	mark := config.Fingerprint(one)
	if len(mark) != 64 || mark != config.Fingerprint(one) || mark == config.Fingerprint(two) || strings.Contains(mark, one.Reveal()) {
		t.Errorf("%q", mark)
	}
}
