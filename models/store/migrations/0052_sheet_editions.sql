-- +goose Up
-- A button accepts an objective sheet as it was read, not as it was changed since.

ALTER TABLE sheets ADD COLUMN edition {{int}} NOT NULL DEFAULT 0;
