-- +goose Up
-- How many check-ins of a question set somebody left open in a row.

ALTER TABLE checkins ADD COLUMN missed {{int}} NOT NULL DEFAULT 0;
CREATE INDEX checkins_missed ON checkins (asked_at) WHERE missed > 0;
