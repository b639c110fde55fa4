-- +goose Up
-- Who completed a circle and would like to become a mentor is known until they are one.

ALTER TABLE circle_members ADD COLUMN willing_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
CREATE INDEX circle_members_willing ON circle_members (willing_at) WHERE willing_at > '0002-01-01';
