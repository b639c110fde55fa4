// Package store remembers what the program was told - people, pairs, goals,
// evidence, decisions, flags - together with the work that is due and the
// messages on their way, in SQLite or PostgreSQL.
//
// It holds no rule of mentoring: rules are pure functions in package models.
// What it adds is that one act is saved together or not at all, that nobody
// overwrites what they did not read, that every change is in the audit chain,
// and that the database itself refuses the few things that must never happen
// (migrations/0004_backstops.sql).
//
// Reads are named by the question asked (OpenGates, ActiveMentorships). There
// is one way to write a noun: Commit.
package store
