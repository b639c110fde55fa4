-- +goose Up
-- What was said, and when a person was last prompted, is asked of what is on its way or
-- was taken back. What waits is found by its recipient: it need not stand in these too,
-- of which every message that is put in would write one.

DROP INDEX deliveries_prompts;
CREATE INDEX deliveries_prompts ON deliveries (person, due_at) WHERE lane = 'prompt' AND kind = 'message' AND replaces = '' AND state <> 'pending';
DROP INDEX deliveries_about;
CREATE INDEX deliveries_about ON deliveries (subject) WHERE kind = 'message' AND lane <> 'prompt' AND replaces = '' AND subject <> '' AND state IN ('sending', 'unknown', 'sent');
