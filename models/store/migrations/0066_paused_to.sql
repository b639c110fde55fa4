-- +goose Up
-- The day on which a pair's pause ends, where the one is whose pause it is.

ALTER TABLE mentorships ADD COLUMN paused_to text NOT NULL DEFAULT '';

-- Of a pause that goes on it is not known whose it is. It ends in a morning, and that is
-- on the same day in UTC nearly everywhere.
UPDATE mentorships SET paused_to = {{if sqlite}}substr(paused_till, 1, 10){{else}}to_char(paused_till AT TIME ZONE 'UTC', 'YYYY-MM-DD'){{end}} WHERE state = 'paused';
