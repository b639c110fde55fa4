-- +goose Up
-- Which of the program's KPIs a goal serves, by its key; empty: none was named.

ALTER TABLE goals ADD COLUMN serves text NOT NULL DEFAULT '';
