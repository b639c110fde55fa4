-- +goose Up
-- A time that was suggested before suggestions could lapse lapses too: when it comes, or at once.

INSERT INTO timers (action, due_at, key, attempt, lease_at, dead)
SELECT 'session.lapse:' || id, starts_at, 'session.lapse:' || id, 0, '0001-01-01 00:00:00+00:00', {{if sqlite}}0{{else}}false{{end}}
FROM sessions
WHERE type = 'pair' AND state = 'asked'
	AND NOT EXISTS (SELECT 1 FROM timers WHERE key = 'session.lapse:' || sessions.id);
