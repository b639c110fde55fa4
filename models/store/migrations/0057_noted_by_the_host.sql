-- +goose Up
-- Whoever leads a session notes who was there, and can take that back, with what it gave.

ALTER TABLE participants ADD COLUMN noted text NOT NULL DEFAULT '';
ALTER TABLE circle_members ADD COLUMN completed_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
