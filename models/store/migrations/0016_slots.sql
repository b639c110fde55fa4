-- +goose Up
-- Office hours are divided into slots, and people choose theirs.

ALTER TABLE participants ADD COLUMN slot {{int}} NOT NULL DEFAULT 0;
ALTER TABLE participants ADD COLUMN wish {{int}} NOT NULL DEFAULT 0;
