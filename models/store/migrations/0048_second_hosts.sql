-- +goose Up
-- The sessions that somebody leads as the second host are theirs as well.

CREATE INDEX sessions_co_host ON sessions (co_host) WHERE co_host <> '';
