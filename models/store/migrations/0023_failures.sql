-- +goose Up
-- A message is given up for failures of its own, however often it was claimed.

ALTER TABLE deliveries ADD COLUMN failures {{int}} NOT NULL DEFAULT 0;
