// Package models holds the nouns of structured mentoring - people,
// mentorships, goals, check-ins, evidence, validation gates, flags - each with
// the rules that are true of it wherever it is used.
//
// One file per noun. A rule is a pure function: it takes the time, it never
// reads a clock, a database or a chat platform. Storage is in models/store,
// words are in prompts, and who does what when is in handlers.
//
// Where to look:
//
//	person.go       people, their accounts, roles, supervision and absence
//	program.go      programs and cohorts
//	competency.go   the competency framework and ratings against it
//	intake.go       what a person brings and asks for
//	proposal.go     a suggested pair, until both have answered
//	mentorship.go   a matched pair
//	round.go        one run of the pairing, a wish for a re-match, an invitation
//	goal.go         SMART goals
//	kpi.go          what a program wants to reach, and what serves it
//	goalstep.go     how a goal went on: progress, a later date, the end
//	sheet.go        the objective sheet of a pair's ninety days
//	action.go       what one of a pair promised to do
//	reflection.go   what is written after a session
//	ask.go          "look at this today"
//	checkin.go      a question set asked of one person for one date
//	session.go      one meeting: its line of people, its places, who came
//	slot.go         the times into which office hours are divided
//	guest.go        who is at one meeting of a circle
//	wish.go         what people enter about a session, and when it can be
//	circle.go       people who meet again and again, and what they keep
//	evidence.go     what was observed of a person's practice, append-only
//	gate.go         validation gates, decisions and conditions
//	portfolio.go    what is on file of all that, to take away
//	flag.go         unsafe-practice flags, what is said about them, who read them
//	timeline.go     what happened to a flag, from the record
//	ladder.go       escalation policy: who hears, after what wait
//	case.go         a ladder under way: who hears next
//	caseacts.go     what those who hear may do with a case
//	org.go          who supervises, mentors and stands in for whom
//	authority.go    Can: who may do what to whom, and why not
//	timer.go        due work
//	delivery.go     messages on their way out
//	audit.go        the hash-chained record of every change
//	commit.go       everything that one act changes, saved together or not at all
//	errors.go       the five kinds of refusal
package models
