-- +goose Up
-- Sessions that people join in channels, and the circles that meet again.

ALTER TABLE sessions ADD COLUMN circle text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN co_host text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN asked_by text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN places {{int}} NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN "for" text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN place text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN link text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN platform text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN channel text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN opened_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE sessions ADD COLUMN ended_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE sessions ADD COLUMN takeaways text NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN card {{int}} NOT NULL DEFAULT 0;
ALTER TABLE sessions ADD COLUMN card_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
CREATE INDEX sessions_channel ON sessions (channel) WHERE channel <> '' AND (state = 'planned' OR state = 'open');
CREATE INDEX sessions_circle ON sessions (circle) WHERE circle <> '';
CREATE INDEX sessions_asked ON sessions (created_at) WHERE state = 'asked';

ALTER TABLE participants ADD COLUMN turn {{int}} NOT NULL DEFAULT 0;
ALTER TABLE participants ADD COLUMN part text NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN useful {{int}} NOT NULL DEFAULT 0;
ALTER TABLE participants ADD COLUMN use_on text NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN used text NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN told text NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN answers {{json}};

CREATE TABLE circles (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	type text NOT NULL,
	name text NOT NULL,
	competency text NOT NULL,
	host text NOT NULL REFERENCES people (id),
	co_host text NOT NULL,
	every {{int}} NOT NULL,
	minutes {{int}} NOT NULL,
	meetings {{int}} NOT NULL,
	most {{int}} NOT NULL,
	round {{int}} NOT NULL,
	state text NOT NULL,
	platform text NOT NULL,
	place text NOT NULL,
	link text NOT NULL,
	ended_at {{ts}} NOT NULL,
	details {{json}}
);
CREATE INDEX circles_host ON circles (host);
CREATE INDEX circles_type ON circles (type) WHERE state = 'active';

CREATE TABLE circle_members (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	circle text NOT NULL REFERENCES circles (id),
	person text NOT NULL REFERENCES people (id),
	state text NOT NULL,
	joined_at {{ts}} NOT NULL,
	left_at {{ts}} NOT NULL
);
CREATE UNIQUE INDEX circle_members_once ON circle_members (circle, person);
CREATE INDEX circle_members_person ON circle_members (person);

CREATE TABLE items (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	circle text NOT NULL,
	session text NOT NULL,
	kind text NOT NULL,
	"by" text NOT NULL REFERENCES people (id),
	owner text NOT NULL,
	text text NOT NULL,
	due text NOT NULL,
	done_at {{ts}} NOT NULL
);
CREATE INDEX items_circle ON items (circle);
CREATE INDEX items_session ON items (session);

-- A message may go into the thread of an earlier one, and a room may be brought
-- up to date; that is one more change of what stands.
ALTER TABLE deliveries ADD COLUMN under text NOT NULL DEFAULT '';
DROP INDEX deliveries_due_edits;
CREATE INDEX deliveries_due_edits ON deliveries (lane, due_at, id) WHERE state = 'pending' AND (kind = 'delete' OR kind = 'room' OR kind = 'message' AND replaces <> '');
DROP INDEX deliveries_waiting;
DROP INDEX deliveries_underway;
CREATE INDEX deliveries_waiting ON deliveries (person, channel, room, under, id) WHERE state = 'pending';
CREATE INDEX deliveries_underway ON deliveries (person, channel, room, under) WHERE state IN ('sending', 'unknown');
