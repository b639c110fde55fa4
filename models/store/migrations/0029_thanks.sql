-- +goose Up
-- What one person thanks another for, and who may read it.

CREATE TABLE thanks (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	giver text NOT NULL REFERENCES people (id),
	receiver text NOT NULL REFERENCES people (id),
	deed text NOT NULL,
	state text NOT NULL,
	platform text NOT NULL,
	channel text NOT NULL,
	CONSTRAINT thanks_other CHECK (giver <> receiver)
);
