-- +goose Up
-- How a goal goes on after both agreed: where it stands, its steps, its end.

ALTER TABLE goals ADD COLUMN why text NOT NULL DEFAULT '';
ALTER TABLE goals ADD COLUMN plan text NOT NULL DEFAULT '';
ALTER TABLE goals ADD COLUMN milestones {{json}};
ALTER TABLE goals ADD COLUMN standing text NOT NULL DEFAULT '';
ALTER TABLE goals ADD COLUMN edition {{int}} NOT NULL DEFAULT 0;
ALTER TABLE goals ADD COLUMN live_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE goals ADD COLUMN moved_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE goals ADD COLUMN learning text NOT NULL DEFAULT '';

CREATE TABLE goal_steps (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	goal text NOT NULL REFERENCES goals (id),
	written_by text NOT NULL,
	kind text NOT NULL,
	edition {{int}} NOT NULL,
	title text NOT NULL,
	measure text NOT NULL,
	baseline text NOT NULL,
	target text NOT NULL,
	due text NOT NULL,
	standing text NOT NULL,
	course text NOT NULL,
	note text NOT NULL,
	score {{int}} NOT NULL
);
CREATE INDEX goal_steps_goal ON goal_steps (goal);

-- What a pair agreed for its ninety days.
CREATE TABLE sheets (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	mentorship text NOT NULL REFERENCES mentorships (id),
	mentee text NOT NULL REFERENCES people (id),
	starts_on text NOT NULL,
	ends_on text NOT NULL,
	lines {{json}},
	reasons {{json}},
	dates {{json}},
	gates {{json}},
	note text NOT NULL,
	mentee_at {{ts}} NOT NULL,
	mentor_at {{ts}} NOT NULL
);
CREATE INDEX sheets_mentorship ON sheets (mentorship);

-- What one of a pair has promised to do, carried from session to session.
CREATE TABLE actions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	mentorship text NOT NULL REFERENCES mentorships (id),
	session text NOT NULL,
	owner text NOT NULL REFERENCES people (id),
	task text NOT NULL,
	due text NOT NULL,
	done_at {{ts}} NOT NULL
);
CREATE INDEX actions_open ON actions (mentorship);

CREATE TABLE reflections (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	session text NOT NULL REFERENCES sessions (id),
	mentorship text NOT NULL REFERENCES mentorships (id),
	person text NOT NULL REFERENCES people (id),
	competency text NOT NULL,
	answers {{json}},
	before_session {{int}} NOT NULL,
	after_session {{int}} NOT NULL,
	needs_help {{bool}} NOT NULL,
	full_text {{bool}} NOT NULL
);
CREATE INDEX reflections_session ON reflections (session);
CREATE INDEX reflections_mentorship ON reflections (mentorship);

-- "Look at this today".
CREATE TABLE asks (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	mentorship text NOT NULL REFERENCES mentorships (id),
	mentee text NOT NULL REFERENCES people (id),
	owner text NOT NULL,
	question text NOT NULL,
	link text NOT NULL,
	state text NOT NULL,
	asked_at {{ts}} NOT NULL,
	answer_by {{ts}} NOT NULL,
	answer text NOT NULL,
	answered_by text NOT NULL,
	answered_at {{ts}} NOT NULL
);
CREATE INDEX asks_mentee ON asks (mentee);
CREATE INDEX asks_mentorship ON asks (mentorship);
CREATE INDEX asks_open ON asks (asked_at) WHERE state <> 'answered';

-- Steps and reflections are never changed.
{{define "guard"}}{{if sqlite}}
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
{{else}}
CREATE TRIGGER {{.}}_update BEFORE UPDATE OR DELETE OR TRUNCATE ON {{.}}
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{end}}{{end}}
{{template "guard" "goal_steps"}}
{{template "guard" "reflections"}}
