-- +goose Up
-- The time of a pause does not count against a pair that has not met.

ALTER TABLE mentorships ADD COLUMN pauses {{json}};
