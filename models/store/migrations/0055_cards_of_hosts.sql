-- +goose Up
-- The card of whoever hosts a session is theirs: whoever hosts instead has another one.

UPDATE deliveries SET key = key || ':' || person WHERE state = 'sent' AND person <> '' AND subject LIKE 'meeting:%' AND key = subject || ':host';
UPDATE deliveries SET replaces = replaces || ':' || person WHERE person <> '' AND replaces LIKE 'meeting:%:host';
