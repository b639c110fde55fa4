-- +goose Up
-- What somebody attests to is kept as they read it.

ALTER TABLE attestations ADD COLUMN text text NOT NULL DEFAULT '';
