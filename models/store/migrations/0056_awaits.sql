-- +goose Up
-- What is put off until somebody is back from leave knows who that is and when it was
-- meant to be, so that it comes sooner if they do. What was put off before this comes at
-- the end of the leave as it was then.

ALTER TABLE timers ADD COLUMN awaits text NOT NULL DEFAULT '';
ALTER TABLE timers ADD COLUMN meant_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
CREATE INDEX timers_awaits ON timers (awaits) WHERE awaits <> '';
