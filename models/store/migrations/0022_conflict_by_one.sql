-- +goose Up
-- A conflict that only the person themselves has declared keeps nobody from
-- putting on hold, or withdrawing, what that person may do (ADR 38). One that was
-- taken back keeps nobody from anything.
{{if sqlite}}
DROP TRIGGER decisions_decided_by_conflict;
-- +goose StatementBegin
CREATE TRIGGER decisions_decided_by_conflict BEFORE INSERT ON decisions
WHEN EXISTS (
	SELECT 1 FROM conflicts c WHERE (c.one = NEW.person AND c.two = NEW.decided_by OR c.two = NEW.person AND c.one = NEW.decided_by)
		AND c.ended < '0002-01-01' AND (c."by" <> NEW.person OR NEW.outcome NOT IN ('suspend', 'revoke'))
)
BEGIN
	SELECT RAISE(ABORT, 'decided in conflict: decisions');
END;
-- +goose StatementEnd
{{else}}
-- +goose StatementBegin
CREATE OR REPLACE FUNCTION may_not_decide(who text, about text, at timestamptz) RETURNS text LANGUAGE sql AS $$
	SELECT CASE
		WHEN who = about THEN 'by the person'
		WHEN EXISTS (SELECT 1 FROM mentorships m WHERE m.mentee = about AND m.mentor = who) THEN 'by a mentor'
		WHEN EXISTS (SELECT 1 FROM preceptorships p WHERE p.person = about AND p.preceptor = who) THEN 'by a preceptor'
		WHEN NOT EXISTS (
			SELECT 1 FROM assignments a WHERE a.person = who AND a.role = 'credentialing' AND a."from" <= at AND (a.until < '0002-01-01' OR a.until > at)
		) AND NOT EXISTS (
			SELECT 1 FROM supervisions s WHERE s.supervisor = who AND s."from" <= at AND (s.until < '0002-01-01' OR s.until > at)
		) THEN 'without authority'
	END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION refuse_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
		SELECT 1 FROM conflicts c WHERE (c.one = NEW.person AND c.two IN (NEW.decided_by, NEW.second_by) OR c.two = NEW.person AND c.one IN (NEW.decided_by, NEW.second_by))
			AND c.ended < '0002-01-01' AND (c."by" <> NEW.person OR NEW.outcome NOT IN ('suspend', 'revoke'))
	) THEN
		RAISE EXCEPTION 'decided in conflict: decisions' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER decisions_conflict BEFORE INSERT ON decisions
	FOR EACH ROW EXECUTE FUNCTION refuse_conflict();
{{end}}
