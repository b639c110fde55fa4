-- +goose Up
-- Office hours are divided into slots, and people choose theirs.

ALTER TABLE participants ADD COLUMN slot {{int}} NOT NULL DEFAULT 0;
ALTER TABLE participants ADD COLUMN wish {{int}} NOT NULL DEFAULT 0;

-- A circle can lose the channel in which it looks for members, and its room.

ALTER TABLE circles ADD COLUMN unlisted {{bool}} NOT NULL DEFAULT false;
ALTER TABLE circles ADD COLUMN moves {{int}} NOT NULL DEFAULT 0;
