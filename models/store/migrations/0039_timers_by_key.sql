-- +goose Up
-- A timer is known by its key. On PostgreSQL its number stood in an index of its own,
-- which every move wrote and nobody read; on SQLite the number is the row itself.

{{if not sqlite}}
ALTER TABLE timers DROP CONSTRAINT timers_pkey;
ALTER TABLE timers ADD PRIMARY KEY USING INDEX timers_key;
{{end}}
