-- +goose Up
-- What people bring beyond the first page, how a proposal stands, who signed, and
-- the rounds, wishes for a re-match and invitations of a program.

ALTER TABLE intakes ADD COLUMN confidence {{int}} NOT NULL DEFAULT 0;
ALTER TABLE intakes ADD COLUMN goals text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN wanted text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN shift text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN supports text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN tracks {{json}};
ALTER TABLE intakes ADD COLUMN styles {{json}};
ALTER TABLE intakes ADD COLUMN draws text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN stuck text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN avoid {{json}};
ALTER TABLE intakes ADD COLUMN offers {{json}};
ALTER TABLE intakes ADD COLUMN flash_hours {{int}} NOT NULL DEFAULT 0;
ALTER TABLE intakes ADD COLUMN trained_on text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN criteria {{json}};
ALTER TABLE intakes ADD COLUMN trio {{bool}} NOT NULL DEFAULT false;
ALTER TABLE intakes ADD COLUMN paused_till {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE intakes ADD COLUMN silent {{int}} NOT NULL DEFAULT 0;
ALTER TABLE intakes ADD COLUMN first {{bool}} NOT NULL DEFAULT false;
ALTER TABLE intakes ADD COLUMN picked {{json}};
ALTER TABLE intakes ADD COLUMN why text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN free_on text NOT NULL DEFAULT '';
ALTER TABLE intakes ADD COLUMN rated_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE intakes ADD COLUMN asked text NOT NULL DEFAULT '';

ALTER TABLE proposals ADD COLUMN asked_by text NOT NULL DEFAULT '';
ALTER TABLE proposals ADD COLUMN asked_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE proposals ADD COLUMN trio text NOT NULL DEFAULT '';
ALTER TABLE proposals ADD COLUMN override text NOT NULL DEFAULT '';

ALTER TABLE mentorships ADD COLUMN mentee_sign {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE mentorships ADD COLUMN mentor_sign {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE mentorships ADD COLUMN trio text NOT NULL DEFAULT '';

CREATE TABLE rounds (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	"by" text NOT NULL,
	at {{ts}} NOT NULL,
	fairness text NOT NULL,
	weights {{json}},
	mentees {{int}} NOT NULL,
	places {{int}} NOT NULL,
	matched {{int}} NOT NULL,
	total {{int}} NOT NULL,
	worst {{int}} NOT NULL,
	certified {{bool}} NOT NULL
);

CREATE TABLE rematches (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	mentorship text NOT NULL REFERENCES mentorships (id),
	"by" text NOT NULL REFERENCES people (id),
	reason text NOT NULL,
	words text NOT NULL,
	state text NOT NULL,
	asked_at {{ts}} NOT NULL
);
CREATE INDEX rematches_open ON rematches (asked_at) WHERE state = 'open';

CREATE TABLE campaigns (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	"by" text NOT NULL REFERENCES people (id),
	side text NOT NULL,
	site text NOT NULL,
	words text NOT NULL,
	people {{json}},
	sent_at {{ts}} NOT NULL
);
