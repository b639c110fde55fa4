-- +goose Up
-- A case that was brought to any supervisor, for want of anybody else.

ALTER TABLE cases ADD COLUMN widened {{bool}} NOT NULL DEFAULT FALSE;
