-- +goose Up
-- A question about a proposal is kept while it is open: Home shows it to whoever is to answer.

ALTER TABLE proposals ADD COLUMN question text NOT NULL DEFAULT '';
