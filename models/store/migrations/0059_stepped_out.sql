-- +goose Up
-- Who stepped out of a case by their own word: they do not decide what it is about either.

ALTER TABLE cases ADD COLUMN stepped_out {{json}};
