-- +goose Up
-- Flags without a name, with a plan and a talk; cases of any kind; conflicts
-- that people declare themselves.

ALTER TABLE flags ADD COLUMN anonymous {{bool}} NOT NULL DEFAULT false;
ALTER TABLE flags ADD COLUMN receipt text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN happened text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN reported text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN plan_by text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN planner text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN scope text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN feedback text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN told_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE flags ADD COLUMN told text NOT NULL DEFAULT '';
ALTER TABLE flags ADD COLUMN closed_by text NOT NULL DEFAULT '';
CREATE UNIQUE INDEX flags_receipt ON flags (receipt) WHERE receipt <> '';

ALTER TABLE readings ADD COLUMN why text NOT NULL DEFAULT '';
ALTER TABLE readings ADD COLUMN note text NOT NULL DEFAULT '';

CREATE TABLE remarks (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	flag text NOT NULL REFERENCES flags (id),
	nth {{int}} NOT NULL,
	author text NOT NULL,
	side text NOT NULL,
	text text NOT NULL,
	written_at {{ts}} NOT NULL
);
CREATE INDEX remarks_flag ON remarks (flag);

ALTER TABLE cases ADD COLUMN topic text NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN decide text NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN acked_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE cases ADD COLUMN listed_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';

ALTER TABLE conflicts ADD COLUMN "by" text NOT NULL DEFAULT '';
ALTER TABLE conflicts ADD COLUMN ended {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
CREATE INDEX conflicts_one ON conflicts (one);
CREATE INDEX conflicts_two ON conflicts (two);

-- A remark is never changed, as with all that is append-only.
{{if sqlite}}
-- +goose StatementBegin
CREATE TRIGGER remarks_update BEFORE UPDATE ON remarks
BEGIN
	SELECT RAISE(ABORT, 'append only: remarks');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER remarks_delete BEFORE DELETE ON remarks
BEGIN
	SELECT RAISE(ABORT, 'append only: remarks');
END;
-- +goose StatementEnd
{{else}}
CREATE TRIGGER remarks_update BEFORE UPDATE OR DELETE OR TRUNCATE ON remarks
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{end}}
