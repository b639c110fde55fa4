-- +goose Up
-- A timer gives up for failures of its work, however often it was claimed.

ALTER TABLE timers ADD COLUMN failures {{int}} NOT NULL DEFAULT 0;
