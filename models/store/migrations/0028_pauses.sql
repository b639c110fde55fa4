-- +goose Up
-- The pause before another try grows by the tries that failed, however often
-- the message was claimed.

ALTER TABLE deliveries ADD COLUMN pauses {{int}} NOT NULL DEFAULT 0;
