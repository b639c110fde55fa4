-- +goose Up
-- What the rules in package models refuse is refused here once more, so that a
-- fault in the program cannot pass.
{{if sqlite}}
{{range appendOnly}}
-- +goose StatementBegin
CREATE TRIGGER {{.}}_update BEFORE UPDATE ON {{.}}
BEGIN
	SELECT RAISE(ABORT, 'append only: {{.}}');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER {{.}}_delete BEFORE DELETE ON {{.}}
BEGIN
	SELECT RAISE(ABORT, 'append only: {{.}}');
END;
-- +goose StatementEnd
{{end}}
-- +goose StatementBegin
CREATE TRIGGER decisions_by_mentor BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM mentorships m WHERE m.mentee = NEW.person AND m.mentor = NEW.decided_by)
BEGIN
	SELECT RAISE(ABORT, 'decided by a mentor: decisions');
END;
-- +goose StatementEnd
{{else}}
-- +goose StatementBegin
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'append only: %', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
-- +goose StatementEnd
{{range appendOnly}}
CREATE TRIGGER {{.}}_update BEFORE UPDATE OR DELETE OR TRUNCATE ON {{.}}
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{end}}
-- +goose StatementBegin
CREATE FUNCTION refuse_mentor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM mentorships m WHERE m.mentee = NEW.person AND m.mentor = NEW.decided_by) THEN
		RAISE EXCEPTION 'decided by a mentor: decisions' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER decisions_by_mentor BEFORE INSERT ON decisions
	FOR EACH ROW EXECUTE FUNCTION refuse_mentor();
{{end}}
