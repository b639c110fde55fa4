-- +goose Up
-- Tracks, renewal, second signatures, countersignatures; and what the rules of
-- gates refuse, refused once more.

CREATE TABLE enrollments (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	track text NOT NULL,
	started_on text NOT NULL,
	"by" text NOT NULL,
	ended_at {{ts}} NOT NULL,
	ended_why text NOT NULL
);
CREATE UNIQUE INDEX enrollments_once ON enrollments (person, track) WHERE ended_why = '';

CREATE TABLE preceptorships (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	preceptor text NOT NULL REFERENCES people (id),
	"from" {{ts}} NOT NULL,
	until {{ts}} NOT NULL,
	CONSTRAINT preceptorships_other CHECK (preceptor <> person)
);
CREATE INDEX preceptorships_person ON preceptorships (person);

CREATE TABLE assurances (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	"by" text NOT NULL REFERENCES people (id),
	about text NOT NULL,
	kinds {{json}},
	given_at {{ts}} NOT NULL
);
CREATE INDEX assurances_about ON assurances (about);

CREATE TABLE countersigns (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	evidence text NOT NULL REFERENCES evidence (id),
	person text NOT NULL REFERENCES people (id),
	"by" text NOT NULL REFERENCES people (id),
	agrees {{bool}} NOT NULL,
	note text NOT NULL,
	signed_at {{ts}} NOT NULL,
	CONSTRAINT countersigns_not_own CHECK ("by" <> person)
);
CREATE UNIQUE INDEX countersigns_once ON countersigns (evidence, "by");
CREATE INDEX countersigns_person ON countersigns (person);

CREATE TABLE motions (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	gate text NOT NULL REFERENCES gates (id),
	person text NOT NULL REFERENCES people (id),
	"by" text NOT NULL REFERENCES people (id),
	state text NOT NULL,
	decision {{json}},
	conditions {{json}},
	signer text NOT NULL,
	why text NOT NULL,
	made_at {{ts}} NOT NULL,
	ended_at {{ts}} NOT NULL,
	CONSTRAINT motions_two CHECK (signer <> "by")
);
CREATE INDEX motions_gate ON motions (gate);
CREATE UNIQUE INDEX motions_open ON motions (gate) WHERE state = 'open';

CREATE TABLE attestations (
	id text NOT NULL PRIMARY KEY, {{stamp}},
	person text NOT NULL REFERENCES people (id),
	subject text NOT NULL,
	edition {{int}} NOT NULL,
	attested_at {{ts}} NOT NULL
);
CREATE UNIQUE INDEX attestations_once ON attestations (person, subject, edition);

ALTER TABLE gates ADD COLUMN renews text NOT NULL DEFAULT '';
ALTER TABLE gates ADD COLUMN since {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE gates ADD COLUMN ready_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE gates ADD COLUMN expires_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE gates ADD COLUMN practiced_on text NOT NULL DEFAULT '';
ALTER TABLE gates ADD COLUMN opened_by text NOT NULL DEFAULT '';
ALTER TABLE gates ADD COLUMN opened_why text NOT NULL DEFAULT '';
ALTER TABLE gates ADD COLUMN independence {{bool}} NOT NULL DEFAULT false;

-- A renewal is a new record: of one rule a person has one gate that waits, and
-- as many that were decided as there were.
DROP INDEX gates_rule;
CREATE UNIQUE INDEX gates_waiting ON gates (person, rule) WHERE state = 'open' OR state = 'overdue';
CREATE INDEX gates_rule ON gates (person, rule);

ALTER TABLE decisions ADD COLUMN second_by text NOT NULL DEFAULT '';
ALTER TABLE decisions ADD COLUMN due_at {{ts}} NOT NULL DEFAULT '0001-01-01 00:00:00+00:00';
ALTER TABLE decisions ADD COLUMN lacking {{json}};
ALTER TABLE decisions ADD COLUMN flag text NOT NULL DEFAULT '';

ALTER TABLE conditions ADD COLUMN lifted_by text NOT NULL DEFAULT '';
ALTER TABLE conditions ADD COLUMN lifted_why text NOT NULL DEFAULT '';

ALTER TABLE evidence ADD COLUMN source text NOT NULL DEFAULT '';
CREATE UNIQUE INDEX evidence_corrected_once ON evidence (corrects) WHERE corrects <> '';
{{if sqlite}}
{{range list "assurances" "countersigns" "attestations"}}
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
{{range list "decided_by" "second_by"}}
-- +goose StatementBegin
CREATE TRIGGER decisions_{{.}}_preceptor BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM preceptorships p WHERE p.person = NEW.person AND p.preceptor = NEW.{{.}})
BEGIN
	SELECT RAISE(ABORT, 'decided by a preceptor: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_{{.}}_conflict BEFORE INSERT ON decisions
WHEN EXISTS (SELECT 1 FROM conflicts c WHERE c.one = NEW.person AND c.two = NEW.{{.}} OR c.two = NEW.person AND c.one = NEW.{{.}})
BEGIN
	SELECT RAISE(ABORT, 'decided in conflict: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_{{.}}_role BEFORE INSERT ON decisions
WHEN NEW.{{.}} <> '' AND NOT EXISTS (
	SELECT 1 FROM assignments a WHERE a.person = NEW.{{.}} AND a.role = 'credentialing' AND a."from" <= NEW.decided_at AND (a.until < '0002-01-01' OR a.until > NEW.decided_at)
) AND NOT EXISTS (
	SELECT 1 FROM supervisions s WHERE s.supervisor = NEW.{{.}} AND s."from" <= NEW.decided_at AND (s.until < '0002-01-01' OR s.until > NEW.decided_at)
)
BEGIN
	SELECT RAISE(ABORT, 'decided without authority: decisions');
END;
-- +goose StatementEnd
{{end}}
-- +goose StatementBegin
CREATE TRIGGER decisions_second_self BEFORE INSERT ON decisions
WHEN NEW.second_by = NEW.person OR NEW.second_by = NEW.decided_by
	OR EXISTS (SELECT 1 FROM mentorships m WHERE m.mentee = NEW.person AND m.mentor = NEW.second_by)
BEGIN
	SELECT RAISE(ABORT, 'signed by one who may not: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_person BEFORE INSERT ON decisions
WHEN NOT EXISTS (SELECT 1 FROM gates g WHERE g.id = NEW.gate AND g.person = NEW.person)
BEGIN
	SELECT RAISE(ABORT, 'about another person: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_sole_author BEFORE INSERT ON decisions
WHEN NEW.outcome IN ('approve', 'approve_with_conditions') AND NOT EXISTS (
	SELECT 1 FROM json_each(COALESCE(NEW.seen, '[]')) j JOIN evidence e ON e.id = j.value WHERE e.author <> NEW.decided_by AND e.person = NEW.person
)
BEGIN
	SELECT RAISE(ABORT, 'decided by the only author: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_second_signer BEFORE INSERT ON decisions
WHEN NEW.outcome IN ('approve', 'approve_with_conditions') AND NEW.second_by = '' AND (
	SELECT 2 * SUM(CASE WHEN e.author = NEW.decided_by THEN 1 ELSE 0 END) > COUNT(*)
	FROM json_each(COALESCE(NEW.seen, '[]')) j JOIN evidence e ON e.id = j.value
)
BEGIN
	SELECT RAISE(ABORT, 'decided without a second signer: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER decisions_observed BEFORE INSERT ON decisions
WHEN NEW.outcome IN ('approve', 'approve_with_conditions') AND EXISTS (SELECT 1 FROM gates g WHERE g.id = NEW.gate AND g.independence) AND NOT EXISTS (
	SELECT 1 FROM json_each(COALESCE(NEW.seen, '[]')) j JOIN evidence e ON e.id = j.value WHERE e.direct AND e.supervises AND e.observed_on <> ''
)
BEGIN
	SELECT RAISE(ABORT, 'independence without an observation: decisions');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER gates_decided BEFORE UPDATE ON gates
WHEN NEW.state IN ('approved', 'conditional') AND NOT EXISTS (
	SELECT 1 FROM decisions d WHERE d.id = NEW.decision AND d.gate = NEW.id AND d.outcome IN ('approve', 'approve_with_conditions')
)
BEGIN
	SELECT RAISE(ABORT, 'passed without a decision: gates');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER countersigns_author BEFORE INSERT ON countersigns
WHEN EXISTS (SELECT 1 FROM evidence e WHERE e.id = NEW.evidence AND (e.author = NEW."by" OR e.person <> NEW.person))
BEGIN
	SELECT RAISE(ABORT, 'countersigned by its author: countersigns');
END;
-- +goose StatementEnd
{{else}}
{{range list "assurances" "countersigns" "attestations"}}
CREATE TRIGGER {{.}}_update BEFORE UPDATE OR DELETE OR TRUNCATE ON {{.}}
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
{{end}}
-- +goose StatementBegin
CREATE FUNCTION may_not_decide(who text, about text, at timestamptz) RETURNS text LANGUAGE sql AS $$
	SELECT CASE
		WHEN who = about THEN 'by the person'
		WHEN EXISTS (SELECT 1 FROM mentorships m WHERE m.mentee = about AND m.mentor = who) THEN 'by a mentor'
		WHEN EXISTS (SELECT 1 FROM preceptorships p WHERE p.person = about AND p.preceptor = who) THEN 'by a preceptor'
		WHEN EXISTS (SELECT 1 FROM conflicts c WHERE c.one = about AND c.two = who OR c.two = about AND c.one = who) THEN 'in conflict'
		WHEN NOT EXISTS (
			SELECT 1 FROM assignments a WHERE a.person = who AND a.role = 'credentialing' AND a."from" <= at AND (a.until < '0002-01-01' OR a.until > at)
		) AND NOT EXISTS (
			SELECT 1 FROM supervisions s WHERE s.supervisor = who AND s."from" <= at AND (s.until < '0002-01-01' OR s.until > at)
		) THEN 'without authority'
	END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION refuse_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	reason text;
	seen_all bigint;
	seen_own bigint;
	observed bigint;
BEGIN
	reason := may_not_decide(NEW.decided_by, NEW.person, NEW.decided_at);
	IF reason IS NULL AND NEW.second_by <> '' THEN
		reason := may_not_decide(NEW.second_by, NEW.person, NEW.decided_at);
		IF NEW.second_by = NEW.decided_by THEN
			reason := 'twice by one';
		END IF;
	END IF;
	IF NOT EXISTS (SELECT 1 FROM gates g WHERE g.id = NEW.gate AND g.person = NEW.person) THEN
		reason := 'about another person';
	END IF;
	IF reason IS NULL AND NEW.outcome IN ('approve', 'approve_with_conditions') THEN
		SELECT count(*), count(*) FILTER (WHERE e.author = NEW.decided_by), count(*) FILTER (WHERE e.direct AND e.supervises AND e.observed_on <> '')
		INTO seen_all, seen_own, observed
		FROM json_array_elements_text(COALESCE(NEW.seen, '[]'::json)) j (id) JOIN evidence e ON e.id = j.id AND e.person = NEW.person;
		reason := CASE
			WHEN seen_own = seen_all THEN 'by the only author'
			WHEN 2 * seen_own > seen_all AND NEW.second_by = '' THEN 'without a second signer'
			WHEN observed = 0 AND EXISTS (SELECT 1 FROM gates g WHERE g.id = NEW.gate AND g.independence) THEN 'without an observation'
		END;
	END IF;
	IF reason IS NOT NULL THEN
		RAISE EXCEPTION 'decided %: decisions', reason USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER decisions_refused BEFORE INSERT ON decisions
	FOR EACH ROW EXECUTE FUNCTION refuse_decision();
-- +goose StatementBegin
CREATE FUNCTION refuse_passing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.state IN ('approved', 'conditional') AND NOT EXISTS (
		SELECT 1 FROM decisions d WHERE d.id = NEW.decision AND d.gate = NEW.id AND d.outcome IN ('approve', 'approve_with_conditions')
	) THEN
		RAISE EXCEPTION 'passed without a decision: gates' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER gates_decided BEFORE UPDATE ON gates
	FOR EACH ROW EXECUTE FUNCTION refuse_passing();
-- +goose StatementBegin
CREATE FUNCTION refuse_countersign() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM evidence e WHERE e.id = NEW.evidence AND (e.author = NEW."by" OR e.person <> NEW.person)) THEN
		RAISE EXCEPTION 'countersigned by its author: countersigns' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER countersigns_author BEFORE INSERT ON countersigns
	FOR EACH ROW EXECUTE FUNCTION refuse_countersign();
{{end}}
