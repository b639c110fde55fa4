-- +goose Up
-- One person on several platforms: the codes that link their accounts, the codes
-- that were typed in vain, and which account is written to first.

CREATE TABLE link_codes (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	platform text NOT NULL,
	hash text NOT NULL,
	expires_at {{ts}} NOT NULL,
	made {{int}} NOT NULL,
	since {{ts}} NOT NULL
);
CREATE UNIQUE INDEX link_codes_hash ON link_codes (hash) WHERE hash <> '';

CREATE TABLE link_tries (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	failed {{int}} NOT NULL,
	since {{ts}} NOT NULL
);

ALTER TABLE accounts ADD COLUMN preferred {{bool}} NOT NULL DEFAULT false;
