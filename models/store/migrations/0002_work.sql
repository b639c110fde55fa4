-- +goose Up
-- What is due, what is on its way out, what was seen, and small keyed values.

CREATE TABLE timers (
	id {{id}},
	action text NOT NULL,
	due_at {{ts}} NOT NULL,
	key text NOT NULL,
	attempt {{int}} NOT NULL,
	lease_at {{ts}} NOT NULL,
	dead {{bool}} NOT NULL
){{hot}};
CREATE UNIQUE INDEX timers_key ON timers (key);
-- A tick reads this index from its start: its cost is what is due.
CREATE INDEX timers_due ON timers (due_at, id) WHERE NOT dead;

CREATE TABLE deliveries (
	id {{id}},
	key text NOT NULL,
	lane text NOT NULL,
	kind text NOT NULL,
	person text NOT NULL,
	platform text NOT NULL,
	channel text NOT NULL,
	thread text NOT NULL,
	"only" text NOT NULL,
	room text NOT NULL,
	subject text NOT NULL,
	replaces text NOT NULL,
	otherwise text NOT NULL,
	body text NOT NULL,
	due_at {{ts}} NOT NULL,
	expires_at {{ts}} NOT NULL,
	state text NOT NULL,
	attempt {{int}} NOT NULL,
	lease_at {{ts}} NOT NULL,
	started_at {{ts}} NOT NULL,
	sent_at {{ts}} NOT NULL,
	ref_channel text NOT NULL,
	ref_message text NOT NULL,
	code text NOT NULL,
	again {{bool}} NOT NULL,
	check_at {{ts}} NOT NULL,
	created_at {{ts}} NOT NULL
);
CREATE UNIQUE INDEX deliveries_key ON deliveries (key);
CREATE INDEX deliveries_due ON deliveries (lane, due_at, id) WHERE state = 'pending' AND kind = 'message' AND replaces = '';
CREATE INDEX deliveries_due_edits ON deliveries (lane, due_at, id) WHERE state = 'pending' AND (kind = 'delete' OR kind = 'message' AND replaces <> '');
CREATE INDEX deliveries_due_homes ON deliveries (lane, due_at, id) WHERE state = 'pending' AND kind = 'home';
CREATE INDEX deliveries_waiting ON deliveries (person, channel, room, id) WHERE state = 'pending';
CREATE INDEX deliveries_underway ON deliveries (person, channel, room) WHERE state IN ('sending', 'unknown');
CREATE INDEX deliveries_sent ON deliveries (sent_at) WHERE state = 'sent';
CREATE INDEX deliveries_check ON deliveries (check_at) WHERE state = 'sent' AND check_at > '0002-01-01';
CREATE INDEX deliveries_sending ON deliveries (lease_at) WHERE state = 'sending';
CREATE INDEX deliveries_unknown ON deliveries (started_at) WHERE state = 'unknown';
CREATE INDEX deliveries_replaces ON deliveries (replaces) WHERE state = 'pending' AND replaces <> '';
CREATE INDEX deliveries_subject ON deliveries (subject) WHERE subject <> '' AND (state = 'pending' OR state = 'held');
CREATE INDEX deliveries_stuck ON deliveries (lane) WHERE state = 'held' OR state = 'dead';

CREATE TABLE seen_events (
	id text NOT NULL PRIMARY KEY,
	at {{ts}} NOT NULL
);
CREATE INDEX seen_events_at ON seen_events (at);

CREATE TABLE rooms (
	platform text NOT NULL,
	workspace text NOT NULL,
	key text NOT NULL,
	channel text NOT NULL,
	PRIMARY KEY (platform, workspace, key)
);

CREATE TABLE settings (
	key text NOT NULL PRIMARY KEY,
	value text NOT NULL
);

CREATE TABLE drafts (
	person text NOT NULL,
	form text NOT NULL,
	answers {{json}} NOT NULL,
	PRIMARY KEY (person, form)
);
