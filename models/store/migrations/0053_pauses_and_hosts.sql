-- +goose Up
-- The time of a pause does not count against a pair that has not met.

ALTER TABLE mentorships ADD COLUMN pauses {{json}};

-- Each host of a session has a card of their own, so that the next one does not write on
-- the card of the one before.

UPDATE deliveries SET key = key || ':' || person WHERE key LIKE 'meeting:%:host' AND person <> '';
UPDATE deliveries SET replaces = replaces || ':' || person WHERE replaces LIKE 'meeting:%:host' AND person <> '';
