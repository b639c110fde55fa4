-- +goose Up
-- Who took away a copy of what is on file about somebody's practice.

CREATE TABLE copies (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	"by" text NOT NULL,
	why text NOT NULL,
	taken_at {{ts}} NOT NULL
);
{{if sqlite}}
-- +goose StatementBegin
CREATE TRIGGER copies_update BEFORE UPDATE ON copies
BEGIN
	SELECT RAISE(ABORT, 'append only: copies');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER copies_delete BEFORE DELETE ON copies
BEGIN
	SELECT RAISE(ABORT, 'append only: copies');
END;
-- +goose StatementEnd
{{else}}
CREATE TRIGGER copies_update BEFORE UPDATE OR DELETE OR TRUNCATE ON copies
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{end}}
