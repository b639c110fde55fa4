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
//	noun.go         what every noun has: an id, a stamp; dates
//	wall.go         a time of day on a date, as the clock in a zone shows it
//	policy.go       what a program decided for itself
//	person.go       people, their accounts, roles, supervision and absence
//	program.go      programs and cohorts, which nothing writes yet
//	link.go         the code that brings another account of a person's into the program
//	competency.go   the competency framework and ratings against it
//	intake.go       what a person brings and asks for
//	attestation.go  a person's word that they read where their role ends, and will keep to it
//	proposal.go     a suggested pair, until both have answered
//	mentorship.go   a matched pair
//	unmet.go        for how long a pair has not met
//	round.go        one run of the pairing, a wish for a re-match, an invitation
//	goal.go         SMART goals
//	kpi.go          what a program wants to reach, and what serves it
//	goalstep.go     how a goal went on: progress, a later date, the end
//	sheet.go        the objective sheet of a pair's ninety days
//	action.go       what one of a pair promised to do
//	reflection.go   what is written after a session
//	ask.go          "look at this today"
//	question.go     what somebody did not dare to ask, and its answer
//	thanks.go       what one person thanks another for
//	checkin.go      a question set asked of one person for one date
//	session.go      one meeting: its line of people, its places, who came
//	slot.go         the times into which office hours are divided
//	guest.go        who is at one meeting of a circle
//	wish.go         what people enter about a session, and when it can be
//	circle.go       people who meet again and again, and what they keep
//	evidence.go     what was observed of a person's practice, append-only
//	assurance.go    an author's word that their text names nobody who is served
//	track.go        who is on which path of gates
//	gate.go         validation gates, and what a decision stands on
//	decision.go     a decision and its conditions
//	motion.go       a decision that waits for a second signature
//	scope.go        what a person may do on their own
//	portfolio.go    what is on file of all that, to take away
//	flag.go         unsafe-practice flags, what is said about them, who read them
//	timeline.go     what happened to a flag, from the record
//	ladder.go       escalation policy: who hears, after what wait
//	case.go         a ladder under way: who is called next
//	hearing.go      who may hear of a case, and who is asked before whom
//	caseacts.go     what those who hear may do with a case
//	casechange.go   what becomes of a case when the organization is another one
//	caseaudit.go    why a case under way would be forgotten
//	reach.go        whom a ladder would come to, and about whom it reaches too few
//	org.go          who supervises, mentors and stands in for whom
//	conflict.go     who does not decide about whom, and what they may still hear
//	authority.go    Can: who may do what to whom, and why not
//	timer.go        due work
//	delivery.go     messages on their way out
//	erasure.go      that what a person typed was erased
//	audit.go        the hash-chained record of every change
//	commit.go       everything that one act changes, saved together or not at all
//	errors.go       the kinds of refusal
package models
