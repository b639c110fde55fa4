-- +goose Up
-- Whoever stepped out of the case that runs for a gate neither decides about it nor signs;
-- they may still put practice on hold, or withdraw it. It is refused here once more.
{{if sqlite}}
-- +goose StatementBegin
CREATE TRIGGER decisions_stepped_out BEFORE INSERT ON decisions
WHEN NEW.outcome NOT IN ('suspend', 'revoke') AND EXISTS (
	SELECT 1 FROM gates g JOIN cases c ON c.id = g."case", json_each(COALESCE(c.stepped_out, '[]')) j
	WHERE g.id = NEW.gate AND c.state <> 'closed' AND j.value IN (NEW.decided_by, NEW.second_by)
)
BEGIN
	SELECT RAISE(ABORT, 'decided after stepping out: decisions');
END;
-- +goose StatementEnd
{{else}}
-- +goose StatementBegin
CREATE FUNCTION refuse_stepped_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.outcome NOT IN ('suspend', 'revoke') AND EXISTS (
		SELECT 1 FROM gates g JOIN cases c ON c.id = g."case", json_array_elements_text(COALESCE(c.stepped_out, '[]'::json)) j (who)
		WHERE g.id = NEW.gate AND c.state <> 'closed' AND j.who IN (NEW.decided_by, NEW.second_by)
	) THEN
		RAISE EXCEPTION 'decided after stepping out: decisions' USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
-- +goose StatementEnd
CREATE TRIGGER decisions_stepped_out BEFORE INSERT ON decisions
	FOR EACH ROW EXECUTE FUNCTION refuse_stepped_out();
{{end}}
