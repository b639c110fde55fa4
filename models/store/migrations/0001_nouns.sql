-- +goose Up
-- The nouns of mentoring. An absent text is '', an absent time is the year 1,
-- as in package models; an absent list is NULL.

CREATE TABLE programs (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	name text NOT NULL,
	state text NOT NULL
);

CREATE TABLE cohorts (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	program text NOT NULL REFERENCES programs (id),
	name text NOT NULL,
	starts_on text NOT NULL,
	ends_on text NOT NULL
);

CREATE TABLE people (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	name text NOT NULL,
	email text NOT NULL,
	zone text NOT NULL,
	locale text NOT NULL,
	title text NOT NULL,
	site text NOT NULL,
	hired_on text NOT NULL,
	state text NOT NULL
);
CREATE UNIQUE INDEX people_email ON people (email) WHERE email <> '';

CREATE TABLE members (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	cohort text NOT NULL REFERENCES cohorts (id),
	person text NOT NULL REFERENCES people (id)
);
CREATE UNIQUE INDEX members_once ON members (cohort, person);

CREATE TABLE accounts (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	platform text NOT NULL,
	workspace text NOT NULL,
	"user" text NOT NULL
);
CREATE UNIQUE INDEX accounts_identity ON accounts (platform, "user", workspace);
CREATE INDEX accounts_person ON accounts (person);

CREATE TABLE assignments (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	role text NOT NULL,
	"from" {{ts}} NOT NULL,
	until {{ts}} NOT NULL
);
CREATE INDEX assignments_person ON assignments (person);

CREATE TABLE supervisions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	supervisor text NOT NULL REFERENCES people (id),
	"from" {{ts}} NOT NULL,
	until {{ts}} NOT NULL,
	CONSTRAINT supervisions_other CHECK (supervisor <> person)
);
CREATE INDEX supervisions_person ON supervisions (person);

CREATE TABLE absences (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	deputy text NOT NULL,
	why text NOT NULL,
	"from" {{ts}} NOT NULL,
	until {{ts}} NOT NULL
);
CREATE INDEX absences_person ON absences (person);

CREATE TABLE conflicts (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	one text NOT NULL REFERENCES people (id),
	two text NOT NULL REFERENCES people (id),
	why text NOT NULL
);

CREATE TABLE competencies (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	framework text NOT NULL,
	edition {{int}} NOT NULL,
	key text NOT NULL,
	name text NOT NULL,
	names {{json}},
	domain text NOT NULL,
	anchors {{json}}
);
CREATE UNIQUE INDEX competencies_key ON competencies (framework, edition, key);

CREATE TABLE intakes (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	side text NOT NULL,
	state text NOT NULL,
	competency text NOT NULL,
	level {{int}} NOT NULL,
	example text NOT NULL,
	hopes text NOT NULL,
	languages {{json}},
	times {{json}},
	places {{int}} NOT NULL,
	taken {{int}} NOT NULL,
	agreed {{bool}} NOT NULL,
	CONSTRAINT intakes_places CHECK (taken <= places)
);
CREATE UNIQUE INDEX intakes_side ON intakes (person, side);
CREATE INDEX intakes_waiting ON intakes (side, state);

CREATE TABLE proposals (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	round text NOT NULL,
	mentee text NOT NULL REFERENCES people (id),
	mentor text NOT NULL REFERENCES people (id),
	competency text NOT NULL,
	score {{int}} NOT NULL,
	reasons {{json}},
	state text NOT NULL,
	mentee_says text NOT NULL,
	mentor_says text NOT NULL,
	released_at {{ts}} NOT NULL,
	answer_by {{ts}} NOT NULL
);
CREATE INDEX proposals_round ON proposals (round);
CREATE INDEX proposals_mentee ON proposals (mentee);
CREATE INDEX proposals_mentor ON proposals (mentor);
CREATE INDEX proposals_drafts ON proposals (created_at) WHERE state = 'draft';

CREATE TABLE mentorships (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	mentee text NOT NULL REFERENCES people (id),
	mentor text NOT NULL REFERENCES people (id),
	competency text NOT NULL,
	proposal text NOT NULL,
	state text NOT NULL,
	started_at {{ts}} NOT NULL,
	paused_till {{ts}} NOT NULL,
	ended_at {{ts}} NOT NULL,
	ended_why text NOT NULL
);
CREATE UNIQUE INDEX mentorships_active ON mentorships (mentee, mentor) WHERE state <> 'ended';
CREATE INDEX mentorships_mentee ON mentorships (mentee);
CREATE INDEX mentorships_mentor ON mentorships (mentor);

CREATE TABLE goals (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	mentorship text NOT NULL,
	mentee text NOT NULL REFERENCES people (id),
	title text NOT NULL,
	measure text NOT NULL,
	baseline text NOT NULL,
	target text NOT NULL,
	competency text NOT NULL,
	evidence text NOT NULL,
	due text NOT NULL,
	state text NOT NULL,
	written_by text NOT NULL,
	mentee_at {{ts}} NOT NULL,
	mentor_at {{ts}} NOT NULL,
	score {{int}} NOT NULL,
	scored_at {{ts}} NOT NULL
);
CREATE INDEX goals_mentee ON goals (mentee);
CREATE INDEX goals_mentorship ON goals (mentorship);

CREATE TABLE checkins (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	mentorship text NOT NULL,
	"set" text NOT NULL,
	slot text NOT NULL,
	state text NOT NULL,
	asked_at {{ts}} NOT NULL,
	answered_at {{ts}} NOT NULL,
	closes_at {{ts}} NOT NULL,
	answers {{json}},
	unsafe {{bool}} NOT NULL
);
CREATE UNIQUE INDEX checkins_slot ON checkins (person, "set", slot);
CREATE INDEX checkins_newest ON checkins (person, asked_at);

CREATE TABLE sessions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	type text NOT NULL,
	mentorship text NOT NULL,
	host text NOT NULL,
	title text NOT NULL,
	competency text NOT NULL,
	starts_at {{ts}} NOT NULL,
	minutes {{int}} NOT NULL,
	state text NOT NULL,
	room text NOT NULL,
	details {{json}}
);
CREATE INDEX sessions_host ON sessions (host);
CREATE INDEX sessions_mentorship ON sessions (mentorship);

CREATE TABLE participants (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	session text NOT NULL REFERENCES sessions (id),
	person text NOT NULL REFERENCES people (id),
	state text NOT NULL
);
CREATE UNIQUE INDEX participants_once ON participants (session, person);
CREATE INDEX participants_person ON participants (person);

CREATE TABLE evidence (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	author text NOT NULL REFERENCES people (id),
	type text NOT NULL,
	competency text NOT NULL,
	level {{int}} NOT NULL,
	context text NOT NULL,
	note text NOT NULL,
	observed_on text NOT NULL,
	direct {{bool}} NOT NULL,
	supervises {{bool}} NOT NULL,
	corrects text NOT NULL,
	link text NOT NULL,
	written_at {{ts}} NOT NULL
);
CREATE INDEX evidence_person ON evidence (person);

CREATE TABLE ratings (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	"by" text NOT NULL REFERENCES people (id),
	competency text NOT NULL,
	level {{int}} NOT NULL,
	confidence {{int}} NOT NULL,
	example text NOT NULL,
	growth {{bool}} NOT NULL
);
CREATE INDEX ratings_person ON ratings (person);

CREATE TABLE gates (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	rule text NOT NULL,
	due_at {{ts}} NOT NULL,
	state text NOT NULL,
	decision text NOT NULL,
	"case" text NOT NULL
);
CREATE UNIQUE INDEX gates_rule ON gates (person, rule);
CREATE INDEX gates_open ON gates (due_at) WHERE state = 'open' OR state = 'overdue';

CREATE TABLE decisions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	gate text NOT NULL REFERENCES gates (id),
	person text NOT NULL REFERENCES people (id),
	decided_by text NOT NULL REFERENCES people (id),
	outcome text NOT NULL,
	rationale text NOT NULL,
	level {{int}} NOT NULL,
	seen {{json}},
	decided_at {{ts}} NOT NULL,
	review_on text NOT NULL,
	defer_to text NOT NULL,
	CONSTRAINT decisions_not_self CHECK (decided_by <> person)
);
CREATE INDEX decisions_person ON decisions (person);

CREATE TABLE conditions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	decision text NOT NULL REFERENCES decisions (id),
	person text NOT NULL REFERENCES people (id),
	type text NOT NULL,
	value text NOT NULL,
	until_gate text NOT NULL,
	until_date text NOT NULL,
	lifted_at {{ts}} NOT NULL
);
CREATE INDEX conditions_person ON conditions (person);

CREATE TABLE flags (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL,
	reporter text NOT NULL,
	severity {{int}} NOT NULL,
	facts text NOT NULL,
	action text NOT NULL,
	source text NOT NULL,
	link text NOT NULL,
	state text NOT NULL,
	"case" text NOT NULL,
	raised_at {{ts}} NOT NULL,
	plan text NOT NULL,
	closed_at {{ts}} NOT NULL,
	closed_why text NOT NULL
);
CREATE INDEX flags_reporter ON flags (reporter);
CREATE INDEX flags_open ON flags (raised_at) WHERE state <> 'closed';
CREATE INDEX flags_person ON flags (person);

CREATE TABLE readings (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	flag text NOT NULL REFERENCES flags (id),
	reader text NOT NULL,
	read_at {{ts}} NOT NULL
);
CREATE INDEX readings_flag ON readings (flag);

CREATE TABLE cases (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	about text NOT NULL,
	object text NOT NULL,
	person text NOT NULL,
	reporter text NOT NULL,
	ladder {{json}},
	state text NOT NULL,
	rung {{int}} NOT NULL,
	round {{int}} NOT NULL,
	holder text NOT NULL,
	reason text NOT NULL,
	snoozes {{int}} NOT NULL,
	next_at {{ts}} NOT NULL,
	notified {{json}},
	recused {{json}},
	opened_at {{ts}} NOT NULL,
	closed_at {{ts}} NOT NULL
);
CREATE INDEX cases_open ON cases (opened_at) WHERE state <> 'closed';
