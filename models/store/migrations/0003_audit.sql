-- +goose Up
-- The record of every change: a chain of hashes, its Merkle tree and the
-- signed statements about it. The program's own role needs no more than INSERT
-- and SELECT on audit_events, audit_tree and checkpoints.

CREATE TABLE audit_events (
	seq {{int}} NOT NULL PRIMARY KEY,
	at {{ts}} NOT NULL,
	actor text NOT NULL,
	action text NOT NULL,
	kind text NOT NULL,
	object text NOT NULL,
	edition {{int}} NOT NULL,
	content text NOT NULL,
	prev text NOT NULL,
	hash text NOT NULL
);
CREATE INDEX audit_events_object ON audit_events (kind, object);

-- One row: the end of the chain, and the newest line that changed who is who.
CREATE TABLE audit_head (
	id {{int}} NOT NULL PRIMARY KEY,
	seq {{int}} NOT NULL,
	hash text NOT NULL,
	org {{int}} NOT NULL,
	CONSTRAINT audit_head_one CHECK (id = 1)
);
INSERT INTO audit_head (id, seq, hash, org) VALUES (1, 0, '', 0);

CREATE TABLE audit_tree (
	position {{int}} NOT NULL PRIMARY KEY,
	hash text NOT NULL
);

CREATE TABLE checkpoints (
	size {{int}} NOT NULL PRIMARY KEY,
	at {{ts}} NOT NULL,
	root text NOT NULL,
	signed text NOT NULL
);
