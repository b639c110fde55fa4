-- +goose Up
-- What somebody typed into a form that is not sent yet, sealed: what opens it
-- stands in the form, in the chat. The table before it was never used.

DROP TABLE drafts;
CREATE TABLE drafts (
	id text NOT NULL PRIMARY KEY,
	sealed text NOT NULL,
	at {{ts}} NOT NULL
);
CREATE INDEX drafts_at ON drafts (at);
