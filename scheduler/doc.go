// Package scheduler decides when things happen: when the next check-in of a
// person is due where they live, and which due work is handed out now.
//
// It has two halves. cadence.go and when.go are a calculator: cron text, a
// zone, quiet hours, workdays, holidays and leave go in, a moment comes out.
// run.go is the only loop of the program: it claims timers that are due and
// hands them to a function.
//
// It does not know what a timer does, it stores nothing, and it never reads
// the wall clock: the time is always given.
package scheduler
