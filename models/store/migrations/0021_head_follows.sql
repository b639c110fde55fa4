-- +goose Up
-- Whoever moves the end of the record says where it was. When it is elsewhere by
-- now, the whole change is refused, without anybody having to look first.

ALTER TABLE audit_head ADD COLUMN follows {{bool}} NOT NULL DEFAULT true CONSTRAINT audit_head_follows CHECK (follows);
