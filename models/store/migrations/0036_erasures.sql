-- +goose Up
-- Whose data was erased, when and why. An erasure empties what people typed, also
-- where nothing is ever changed otherwise: there a row may lose its words, and
-- nothing else about it may change.

CREATE TABLE erasures (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	why text NOT NULL,
	erased_at {{ts}} NOT NULL
);
CREATE INDEX erasures_person ON erasures (person);
{{define "kept"}}{{range .}} OR NEW."{{.}}" <> OLD."{{.}}"{{end}}{{end}}
{{define "ratings"}}NEW.example <> ''{{template "kept" list "id" "person" "by" "competency" "level" "confidence" "growth"}}{{end}}
{{define "reflections"}}NEW.answers IS NOT NULL{{template "kept" list "id" "session" "mentorship" "person" "competency" "before_session" "after_session" "needs_help" "full_text"}}{{end}}
{{define "goal_steps"}}NEW.standing <> '' OR NEW.note <> '' OR NEW.title NOT IN ('', OLD.title) OR NEW.measure NOT IN ('', OLD.measure)
	OR NEW.baseline NOT IN ('', OLD.baseline) OR NEW.target NOT IN ('', OLD.target){{template "kept" list "id" "goal" "written_by" "kind" "edition" "due" "course" "score"}}{{end}}
{{if sqlite}}
-- +goose StatementBegin
CREATE TRIGGER erasures_update BEFORE UPDATE ON erasures
BEGIN
	SELECT RAISE(ABORT, 'append only: erasures');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER erasures_delete BEFORE DELETE ON erasures
BEGIN
	SELECT RAISE(ABORT, 'append only: erasures');
END;
-- +goose StatementEnd
DROP TRIGGER ratings_update;
-- +goose StatementBegin
CREATE TRIGGER ratings_update BEFORE UPDATE ON ratings WHEN {{template "ratings"}}
BEGIN
	SELECT RAISE(ABORT, 'append only: ratings');
END;
-- +goose StatementEnd
DROP TRIGGER reflections_update;
-- +goose StatementBegin
CREATE TRIGGER reflections_update BEFORE UPDATE ON reflections WHEN {{template "reflections"}}
BEGIN
	SELECT RAISE(ABORT, 'append only: reflections');
END;
-- +goose StatementEnd
DROP TRIGGER goal_steps_update;
-- +goose StatementBegin
CREATE TRIGGER goal_steps_update BEFORE UPDATE ON goal_steps WHEN {{template "goal_steps"}}
BEGIN
	SELECT RAISE(ABORT, 'append only: goal_steps');
END;
-- +goose StatementEnd
{{else}}
CREATE TRIGGER erasures_update BEFORE UPDATE OR DELETE OR TRUNCATE ON erasures
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{range list "ratings" "reflections" "goal_steps"}}
DROP TRIGGER {{.}}_update ON {{.}};
CREATE TRIGGER {{.}}_delete BEFORE DELETE OR TRUNCATE ON {{.}}
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{end}}
CREATE TRIGGER ratings_update BEFORE UPDATE ON ratings
	FOR EACH ROW WHEN ({{template "ratings"}}) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER reflections_update BEFORE UPDATE ON reflections
	FOR EACH ROW WHEN ({{template "reflections"}}) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER goal_steps_update BEFORE UPDATE ON goal_steps
	FOR EACH ROW WHEN ({{template "goal_steps"}}) EXECUTE FUNCTION refuse_change();
{{end}}
