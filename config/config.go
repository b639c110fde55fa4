package config

import (
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// Config is the environment of one deployment.
type Config struct {
	Database  Secret // "sqlite:cairn.db" or "postgres://…", which may hold a password
	Program   string // path of program.yaml; empty: the built-in one
	Prompts   string // directory of overriding words; empty: none
	Listen    string // host:port of the web pages
	PublicURL string // how people reach them, without a slash at its end; empty: not public
	Key       Secret // 32 bytes; not set: EnsureKey(KeyPath)
	KeyPath   string // beside the SQLite file; empty with PostgreSQL
	LogLevel  slog.Level
	Heartbeat Secret // web address or file:/path that hears every minute that escalation is sound; may be secret

	ScopeToken Secret // opens GET /scope to other systems; not set: it is not served

	Slack   Slack
	Discord Discord
}

// Slack is how to reach a Slack workspace.
type Slack struct {
	BotToken      Secret
	AppToken      Secret // set: Socket Mode; not set: signed HTTP
	SigningSecret Secret
	APIURL        string // with a slash at its end
}

// Configured reports whether there is a Slack workspace to serve.
func (s Slack) Configured() bool { return s.BotToken.Set() }

// SocketMode reports whether Slack is reached by Socket Mode, not by signed HTTP.
func (s Slack) SocketMode() bool { return s.AppToken.Set() }

// Discord is how to reach a Discord server.
type Discord struct {
	BotToken Secret
	GuildID  string // empty: the only server that the bot is in
	APIURL   string // with a slash at its end
}

// Configured reports whether there is a Discord server to serve.
func (d Discord) Configured() bool { return d.BotToken.Set() }

// FromEnv reads the environment and says everything that is wrong with it.
// Each variable may be given as NAME_FILE instead, the path of a file with the
// value. A variable that is set but empty counts as not set.
func FromEnv(lookup func(string) (string, bool), readFile func(string) ([]byte, error)) (Config, []Mistake) {
	var c Config
	var mistakes []Mistake
	for _, v := range variables() {
		value, err := read(v.name, lookup, readFile)
		if value == "" {
			value = v.otherwise
		}
		if err == nil && value != "" {
			err = v.set(&c, value)
		}
		if err != nil {
			mistakes = append(mistakes, Mistake{Where: v.name, What: err.Error()})
		}
	}
	wrong := map[string]bool{}
	for _, m := range mistakes {
		wrong[m.Where] = true
	}
	for _, m := range c.together() {
		if !wrong[m.Where] {
			mistakes = append(mistakes, m)
		}
	}
	return c, mistakes
}

// WithoutPlatform is the mistake of having nothing to serve; only a command
// that talks to a chat platform minds it. Of a token with a mistake enough is said.
func (c Config) WithoutPlatform(wrong []Mistake) []Mistake {
	told := slices.ContainsFunc(wrong, func(m Mistake) bool { return strings.HasSuffix(m.Where, "_BOT_TOKEN") })
	if told || c.Slack.Configured() || c.Discord.Configured() {
		return nil
	}
	return []Mistake{{Where: "SLACK_BOT_TOKEN", What: "neither Slack nor Discord is configured: set SLACK_BOT_TOKEN with SLACK_APP_TOKEN, or DISCORD_BOT_TOKEN (or try cairn demo, which needs none)"}}
}

// WithoutKey is the mistake of having no key, and no SQLite file to keep one
// beside; only a command that signs or recognizes something minds it. Of a key
// with a mistake enough is said.
func (c Config) WithoutKey(wrong []Mistake) []Mistake {
	told := slices.ContainsFunc(wrong, func(m Mistake) bool { return m.Where == "CAIRN_KEY" })
	if told || !c.Database.Set() || c.KeyPath != "" || c.Key.Set() {
		return nil
	}
	return []Mistake{{Where: "CAIRN_KEY", What: ErrNoKey.Error()}}
}

// Dump is the configuration, one variable a line, without its secrets.
func (c Config) Dump() string {
	var out strings.Builder
	for _, v := range variables() {
		value := v.show(c)
		if value == "" {
			value = "(not set)"
		}
		fmt.Fprintf(&out, "%-21s %s\n", v.name, value)
	}
	return out.String()
}

// variable is one line of the public contract.
type variable struct {
	name      string
	otherwise string // the default
	set       func(*Config, string) error
	show      func(Config) string
}

func variables() []variable {
	return []variable{
		{"CAIRN_DATABASE_URL", "sqlite:cairn.db", setDatabase, showDatabase},
		path("CAIRN_PROGRAM", func(c *Config) *string { return &c.Program }),
		path("CAIRN_PROMPTS_DIR", func(c *Config) *string { return &c.Prompts }),
		{"CAIRN_LISTEN", "127.0.0.1:8080", setListen, func(c Config) string { return c.Listen }},
		{"CAIRN_PUBLIC_URL", "", setPublicURL, func(c Config) string { return c.PublicURL }},
		{"CAIRN_KEY", "", setKey, showKey},
		{"CAIRN_HEARTBEAT_URL", "", setHeartbeat, func(c Config) string { return c.Heartbeat.String() }},
		secret("CAIRN_SCOPE_TOKEN", func(c *Config) *Secret { return &c.ScopeToken }),
		{"CAIRN_LOG_LEVEL", "info", setLogLevel, func(c Config) string { return strings.ToLower(c.LogLevel.String()) }},
		token("SLACK_BOT_TOKEN", func(c *Config) *Secret { return &c.Slack.BotToken }),
		token("SLACK_APP_TOKEN", func(c *Config) *Secret { return &c.Slack.AppToken }),
		token("SLACK_SIGNING_SECRET", func(c *Config) *Secret { return &c.Slack.SigningSecret }),
		apiURL("SLACK_API_URL", "https://slack.com/api/", func(c *Config) *string { return &c.Slack.APIURL }),
		token("DISCORD_BOT_TOKEN", func(c *Config) *Secret { return &c.Discord.BotToken }),
		{"DISCORD_GUILD_ID", "", setGuild, func(c Config) string { return c.Discord.GuildID }},
		apiURL("DISCORD_API_URL", "https://discord.com/api/v10/", func(c *Config) *string { return &c.Discord.APIURL }),
	}
}

// path is where something lies. More than a line is what lies there.
func path(name string, field func(*Config) *string) variable {
	set := func(c *Config, s string) error {
		if strings.ContainsAny(s, "\r\n") {
			return fmt.Errorf("holds a line break: write the path alone (%s_FILE names a file that holds the path)", name)
		}
		*field(c) = s
		return nil
	}
	return variable{name, "", set, func(c Config) string { return *field(&c) }}
}

func secret(name string, field func(*Config) *Secret) variable {
	return variable{
		name, "", func(c *Config, s string) error { *field(c) = NewSecret(s); return nil },
		func(c Config) string { return field(&c).String() },
	}
}

// token is a secret that a platform gave out. What was copied along with it would be
// refused there, or not even sent, and look like a token that was revoked.
func token(name string, field func(*Config) *Secret) variable {
	v := secret(name, field)
	v.set = func(c *Config, s string) error {
		*field(c) = NewSecret(s)
		if strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || r > '~' || r == '"' || r == '\'' }) {
			return errors.New("holds a quote, a space or a line break: copy the token alone")
		}
		return nil
	}
	return v
}

func apiURL(name, otherwise string, field func(*Config) *string) variable {
	set := func(c *Config, s string) error {
		if err := checkURL(s); err != nil {
			return err
		}
		*field(c) = strings.TrimRight(s, "/") + "/"
		return nil
	}
	return variable{name, otherwise, set, func(c Config) string { return *field(&c) }}
}

func read(name string, lookup func(string) (string, bool), readFile func(string) ([]byte, error)) (string, error) {
	value, _ := lookup(name)
	path, _ := lookup(name + "_FILE")
	if path == "" {
		return strings.TrimSpace(value), nil
	}
	if value != "" {
		return "", fmt.Errorf("%s_FILE is set as well: keep one of them", name)
	}
	data, err := readFile(path)
	if pathErr, ok := errors.AsType[*fs.PathError](err); ok {
		err = pathErr.Err
	}
	if err != nil {
		return "", fmt.Errorf("%s_FILE names %s, which cannot be read (%w): mend the path, or let whoever runs cairn read it", name, path, err)
	}
	if value = strings.TrimSpace(strings.TrimPrefix(string(data), "\ufeff")); value == "" { // some editors begin a file with a mark
		return "", fmt.Errorf("%s_FILE names %s, which is empty", name, path)
	}
	return value, nil
}

// together finds what is wrong between variables that are each right.
func (c Config) together() []Mistake {
	var out []Mistake
	wrong := func(where, what string) { out = append(out, Mistake{Where: where, What: what}) }
	s := c.Slack
	switch kind := slackToken(s.BotToken); {
	case kind != "" && kind != botToken:
		wrong("SLACK_BOT_TOKEN", "this is "+kind+": use the bot token (xoxb-) from OAuth & Permissions")
	case !s.Configured() && (s.AppToken.Set() || s.SigningSecret.Set()):
		wrong("SLACK_BOT_TOKEN", "is missing although other Slack variables are set: copy the bot token (xoxb-) from OAuth & Permissions")
	case s.Configured() && !s.AppToken.Set() && !s.SigningSecret.Set():
		wrong("SLACK_SIGNING_SECRET", "is missing: set it for signed HTTP, or set SLACK_APP_TOKEN for Socket Mode")
	}
	if kind := slackToken(s.AppToken); kind != "" && kind != appToken {
		wrong("SLACK_APP_TOKEN", "this is "+kind+": use an app-level token (xapp-) with connections:write")
	}
	if kind := slackToken(s.SigningSecret); kind != "" {
		wrong("SLACK_SIGNING_SECRET", "this is "+kind+": copy the signing secret from Basic Information")
	}
	if kind := notDiscordsToken(c.Discord.BotToken); kind != "" {
		wrong("DISCORD_BOT_TOKEN", "this is "+kind+": copy the token from Discord (Bot, Reset Token)")
	}
	if c.ScopeToken.Set() && len(c.ScopeToken.Reveal()) < 24 {
		wrong("CAIRN_SCOPE_TOKEN", "is too short to keep anybody out: make one with: openssl rand -base64 32")
	}
	return out
}

// The tokens that Slack gives out, by how they begin.
const (
	botToken = "a bot token (xoxb-)"
	appToken = "an app token (xapp-)"
)

// slackToken is which of Slack's tokens a secret is; empty if it is none.
func slackToken(s Secret) string {
	start, _, _ := strings.Cut(s.Reveal(), "-")
	return map[string]string{"xoxb": botToken, "xapp": appToken, "xoxp": "the token of a person (xoxp-)", "xoxe": "a refresh token (xoxe-)"}[start]
}

// notDiscordsToken is what a secret is that is no token of Discord's; empty if it may be one.
func notDiscordsToken(s Secret) string {
	raw, err := hex.DecodeString(s.Reveal())
	switch kind := slackToken(s); {
	case kind != "":
		return kind + " of Slack"
	case isID(s.Reveal()):
		return "a number, such as a server or an application has"
	case err == nil && len(raw) == 32:
		return "the application's public key"
	}
	return ""
}

func setDatabase(c *Config, s string) error {
	scheme, rest, _ := strings.Cut(s, ":")
	switch scheme {
	case "sqlite":
		path, err := sqlitePath(rest)
		if err != nil {
			return err
		}
		s, c.KeyPath = "sqlite:"+path, path+".key"
	case "postgres", "postgresql":
		// url.Parse would quote the password in its error.
		if u, err := url.Parse(s); err != nil || u.Host == "" && u.Query().Get("host") == "" || torn(u) {
			return errors.New("is not a database address: write postgres://user:password@host:5432/name, with special characters of the password percent-encoded")
		}
	default:
		return errors.New("names no database that is known: write sqlite:cairn.db or postgres://user:password@host:5432/name")
	}
	c.Database = NewSecret(s)
	return nil
}

// sqlitePath is the file that an address names: relative to the folder cairn runs
// in, or absolute, as sqlite:/data/cairn.db or sqlite:///data/cairn.db.
func sqlitePath(rest string) (string, error) {
	path, slashes := strings.CutPrefix(rest, "//")
	switch {
	case path == "":
		return "", errors.New("names no file: write sqlite:cairn.db")
	case path == ":memory:":
		return "", errors.New("names no file, so nothing would be kept: write sqlite:cairn.db")
	case strings.ContainsAny(path, "\r\n"):
		return "", errors.New("holds a line break: write the path of the file alone")
	case strings.Contains(path, "?"):
		return "", errors.New("an SQLite address takes no options: leave out the ? and what follows")
	case slashes && !strings.HasPrefix(path, "/"):
		return "", errors.New("after sqlite:// stands no file: write sqlite:cairn.db, or sqlite:/absolute/path/cairn.db")
	case slashes:
		path = "/" + strings.TrimLeft(path, "/")
	}
	return path, nil
}

// torn reports whether a password with a / or ? of its own has cut an address in
// two: part of it would be looked up as a host, and told to whoever reads the log.
func torn(u *url.URL) bool {
	return strings.Contains(u.EscapedPath()+u.EscapedFragment(), "@") || u.User == nil && u.Query().Get("user") == "" && strings.Contains(u.RawQuery, "@")
}

func showDatabase(c Config) string {
	u, err := url.Parse(c.Database.Reveal())
	if err != nil || u.Scheme == "sqlite" {
		return c.Database.Reveal()
	}
	return u.Scheme + "://" + u.Host + u.Path // neither the password nor options, which may hold one
}

func setListen(c *Config, s string) error {
	_, port, err := net.SplitHostPort(s)
	if n, atoi := strconv.Atoi(port); err != nil || atoi != nil || n < 0 || n > 65535 {
		return fmt.Errorf("%q is not host:port: write 127.0.0.1:8080, or :8080 for every interface", s)
	}
	c.Listen = s
	return nil
}

func setPublicURL(c *Config, s string) error {
	if err := checkURL(s); err != nil {
		return err
	}
	c.PublicURL = strings.TrimRight(s, "/")
	return nil
}

func setHeartbeat(c *Config, s string) error {
	u, err := url.Parse(s)
	file := err == nil && u.Scheme == "file" && u.Host == "" && strings.HasPrefix(u.Path, "/") && !strings.HasSuffix(u.Path, "/")
	web := err == nil && somewhere(u) && (u.Scheme == "http" || u.Scheme == "https")
	if !file && !web {
		return errors.New("is neither a web address nor a file: write https://host/path or file:/absolute/path")
	}
	c.Heartbeat = NewSecret(s)
	return nil
}

// checkURL does not repeat what it refuses: an address may hold a password.
func checkURL(s string) error {
	u, err := url.Parse(s)
	if err != nil || !somewhere(u) || (u.Scheme != "http" && u.Scheme != "https") || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return errors.New("is not a web address: write https://host/path, without user, query or fragment")
	}
	return nil
}

// somewhere reports whether an address names a host, and no port that there is not.
func somewhere(u *url.URL) bool {
	_, err := strconv.ParseUint(cmp.Or(u.Port(), "80"), 10, 16)
	return u.Hostname() != "" && err == nil
}

func setLogLevel(c *Config, s string) error {
	levels := map[string]slog.Level{"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError}
	level, ok := levels[strings.ToLower(s)]
	if !ok {
		return fmt.Errorf("%q is no log level: write debug, info, warn or error", s)
	}
	c.LogLevel = level
	return nil
}

// setGuild does not repeat what it refuses: it may be the token, in the wrong place.
func setGuild(c *Config, s string) error {
	if !isID(s) {
		return errors.New("is no server id: copy the number from Discord (developer mode, Copy Server ID)")
	}
	c.Discord.GuildID = s
	return nil
}

// isID reports whether a text is a number as Discord gives out.
func isID(s string) bool {
	_, err := strconv.ParseUint(s, 10, 64)
	return err == nil && !strings.HasPrefix(s, "0")
}
