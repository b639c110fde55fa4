-- +goose Up
-- Who may not hear of a case anymore, and hears of it anew when they may again.

ALTER TABLE cases ADD COLUMN parted {{json}};
