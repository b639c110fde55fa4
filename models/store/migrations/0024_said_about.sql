-- +goose Up
-- What was said about something, to take the buttons from it once they lead nowhere.

CREATE INDEX deliveries_about ON deliveries (subject) WHERE kind = 'message' AND lane <> 'prompt' AND replaces = '' AND subject <> '';
