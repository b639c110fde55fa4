-- +goose Up
-- Who was called in a case since they stood in, and for whom: whoever is back has it again.

ALTER TABLE cases ADD COLUMN in_place_of {{json}};
