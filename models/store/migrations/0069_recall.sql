-- +goose Up
-- Who stepped out of a gate's case before that was kept with it is looked up in the record.

INSERT INTO timers (action, due_at, key, attempt, failures, lease_at, dead)
SELECT 'escalation.recall:' || id, opened_at, 'escalation.recall:' || id, 0, 0, '0001-01-01 00:00:00+00:00', {{if sqlite}}0{{else}}false{{end}}
FROM cases
WHERE about = 'gate' AND state <> 'closed' AND recused IS NOT NULL AND stepped_out IS NULL;
