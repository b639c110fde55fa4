-- +goose Up
-- What came to others while somebody was on leave goes back to them when the leave is over.

INSERT INTO timers (action, due_at, key, attempt, failures, lease_at, dead)
SELECT 'away.over:' || person || '/' || id, until, 'away.over:' || person || '/' || id, 0, 0, '0001-01-01 00:00:00+00:00', {{if sqlite}}0{{else}}false{{end}}
FROM absences
WHERE until > CURRENT_TIMESTAMP;
DELETE FROM timers WHERE action LIKE 'escalation.relieve:%';
