-- +goose Up
-- Questions that colleagues answer, with or without the name of who asks.

CREATE TABLE questions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	asker text NOT NULL,
	text text NOT NULL,
	state text NOT NULL,
	offered {{json}},
	passed {{json}},
	asked_at {{ts}} NOT NULL,
	answer text NOT NULL,
	answered_by text NOT NULL,
	answered_at {{ts}} NOT NULL,
	public {{bool}} NOT NULL
);
CREATE INDEX questions_open ON questions (asked_at) WHERE state <> 'answered';
CREATE INDEX questions_public ON questions (answered_at) WHERE public;
