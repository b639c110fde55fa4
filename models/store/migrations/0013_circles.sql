-- +goose Up
-- Circles look for members, and know when they meet next.

ALTER TABLE circles ADD COLUMN channel text NOT NULL DEFAULT '';
ALTER TABLE circles ADD COLUMN next_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
