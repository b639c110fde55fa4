-- +goose Up
-- The day on which a pair's pause ends, where the one is whose pause it is.

ALTER TABLE mentorships ADD COLUMN paused_to text NOT NULL DEFAULT '';
