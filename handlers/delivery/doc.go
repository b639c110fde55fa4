// Package delivery brings messages from the queue to the chat platforms: every
// message arrives, none arrives twice, the urgent ones first, and no faster
// than a platform allows.
//
// It does not write messages, does not decide who gets one, and nothing is
// sent outside Run. What it promises, precisely: a queued message is never
// lost, and is shown twice only when a platform stores it later than the
// settle time after our request for it died, or where nothing can be read back;
// such a twin is deleted some minutes later.
//
// Reading order: queue.go (the queue), pump.go (claiming what is due), task.go
// (one delivery), place.go (where it goes), outcome.go (what a refusal means),
// look.go (what became of an attempt that nobody heard of), pacer.go and
// pace.go (how fast), halt.go (a platform that does not want us), stats.go.
package delivery
