-- +goose Up
-- What a platform's own list says of a meeting is one more change of what stands.

DROP INDEX deliveries_due_edits;
CREATE INDEX deliveries_due_edits ON deliveries (lane, due_at, id) WHERE state = 'pending' AND (kind = 'delete' OR kind = 'room' OR kind = 'listing' OR kind = 'message' AND replaces <> '');
