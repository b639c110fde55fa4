-- +goose Up
-- A mentor is asked about each mentee, in one message that may be edited; people
-- have working days, night shifts and a daily digest of their own.

DROP INDEX checkins_slot;
CREATE UNIQUE INDEX checkins_slot ON checkins (person, "set", slot, mentorship);
ALTER TABLE checkins ADD COLUMN ring_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE checkins ADD COLUMN said text NOT NULL DEFAULT '';
ALTER TABLE checkins ADD COLUMN rung {{int}} NOT NULL DEFAULT 0;
ALTER TABLE checkins ADD COLUMN told_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
CREATE INDEX checkins_pair ON checkins (mentorship, asked_at);
CREATE INDEX checkins_set ON checkins ("set", slot);
CREATE INDEX checkins_waiting ON checkins (told_at) WHERE state = 'asked';

ALTER TABLE people ADD COLUMN works_on text NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN shift_from {{int}} NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN shift_lasts {{int}} NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN digest_at {{int}} NOT NULL DEFAULT 0;

-- When a person last was, or will be, asked for something unasked.
CREATE INDEX deliveries_prompts ON deliveries (person, due_at) WHERE lane = 'prompt' AND kind = 'message' AND replaces = '';
