-- +goose Up
-- A question about a proposal is kept while it is open: Home shows it to whoever is to answer.
-- A concern of which nobody may hear says since when, as its reporter was told.

ALTER TABLE proposals ADD COLUMN question text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN alone_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
