package main

import (
	"fmt"
	"time"

	"cairn/bot"
	"cairn/models"
)

// upcoming is a line about something that is due: when, what the bot will do,
// and for which id.
func upcoming(t models.Timer) string {
	action := bot.Action(t.Do)
	line := t.DueAt.UTC().Format(time.RFC3339) + "  " + work(action.Name())
	if about := action.Subject(); about != "" {
		line += fmt.Sprintf(" (%s)", about)
	}
	return line
}

// work says in plain words what the bot does when a timer is due. A timer
// without words, of another version, is shown by its name.
func work(timer string) string {
	if words, ok := timerWork[timer]; ok {
		return words
	}
	return timer
}

var timerWork = map[string]string{
	"away.alone":          "tell people that whoever stands in for them has left",
	"away.moved":          "keep somebody's days of leave where they are now",
	"away.over":           "take cases and gates back to somebody whose leave ends",
	"boundary.apart":      "take back what somebody was asked to confirm of a role they lost",
	"boundary.ask":        "ask somebody to confirm where their role ends",
	"boundary.remind":     "remind somebody to confirm where their role ends",
	"boundary.sweep":      "ask those who were not asked where their role ends",
	"checkin.ask":         "ask a check-in question set",
	"checkin.close":       "close a check-in that can no longer be answered",
	"checkin.coordinator": "bring an unanswered check-in to the coordinators",
	"checkin.mentor":      "tell a mentor about an unanswered check-in",
	"checkin.person":      "set the check-in dates of a person",
	"checkin.plan":        "set the check-in dates of a new pair",
	"checkin.remind":      "remind somebody of a check-in",
	"checkin.ring":        "tell somebody of their check-ins that are due",
	"checkin.sweep":       "set check-in dates that are missing",
	"checkin.unheard":     "send a coordinator the list of unanswered check-ins",
	"circle.after":        "follow up on a circle's meeting and plan the next one",
	"circle.agenda":       "post the agenda of a circle's meeting",
	"circle.begin":        "see whether a circle has enough members to begin",
	"circle.catchup":      "bring circle members who missed a meeting up to date",
	"circle.homeless":     "say that a circle's announcement could not be posted",
	"circle.noted":        "follow up on who was at a circle's meeting after all",
	"escalation.apart":    "take people out of cases they may no longer hear of",
	"escalation.list":     "put a case that stays open on the review list",
	"escalation.recall":   "look up who stepped out of a case before that was kept with it",
	"escalation.remind":   "remind somebody of the cases that nobody looks after",
	"escalation.show":     "update the notices of a case",
	"escalation.step":     "bring a case to the next level, or tidy up a closed one",
	"feedback.late":       "end a mentor's time for feedback",
	"feedback.over":       "hand over what was asked in a pair that ended",
	"feedback.remind":     "remind a mentor of feedback",
	"flag.reach":          "see whether anybody may hear of a concern, and tell whoever raised it",
	"flash.back":          "take back what was asked about a flash session",
	"flash.unanswered":    "bring a flash session without a host to the coordinators",
	"gap.apart":           "take requests for ratings away from people who may no longer rate",
	"gap.ask":             "ask a supervisor for their ratings",
	"gap.escalate":        "escalate ratings that a supervisor did not give",
	"gap.remind":          "remind a supervisor of the ratings",
	"gap.again":           "ask a supervisor for new ratings",
	"gap.unask":           "take back requests to rate somebody that are no longer for their reader",
	"gap.yearly":          "ask for the yearly ratings",
	"gate.apart":          "take gates away from people who may no longer decide or hear of them",
	"gate.back":           "tell somebody back from leave about their gates",
	"gate.dates":          "tell one person of the gates that have a date",
	"gate.due":            "tell whoever decides that a gate is due",
	"gate.expire":         "end an approval that expires",
	"gate.lapse":          "warn about an approved skill that was not practiced, or end it",
	"gate.lift":           "lift a condition of an approval",
	"gate.onhold":         "update what is said of gates on hold",
	"gate.overdue":        "escalate a gate that is overdue",
	"gate.plan":           "plan the gates of a person",
	"gate.propose":        "ask whether to put approvals on hold after a concern",
	"gate.remind":         "remind people of a gate",
	"gate.renew":          "open a gate again before its approval expires",
	"gate.resume":         "take up the gates of somebody who is back",
	"gate.review":         "remind whoever decides to review an approval",
	"gate.unsay":          "take back gate messages that are no longer for their reader",
	"gate.unsigned":       "look for a second signature",
	"gate.weigh":          "weigh new evidence for gates",
	"goal.due":            "ask how a goal ended",
	"goal.over":           "take back what a pair that ended was asked about goals",
	"goal.review":         "ask a pair to review a goal",
	"goal.begin":          "see what a goal has before it in its pair",
	"goal.sheet":          "make the objective sheet of a new pair",
	"goal.stuck":          "ask about a goal that does not move",
	"intake.invite":       "invite somebody to the intake",
	"matching.back":       "end a pause in matching",
	"matching.expire":     "end a match proposal that was not answered",
	"matching.gone":       "take somebody who left out of matching",
	"matching.join":       "look for a match for somebody new",
	"matching.orphan":     "end a pair of which one has left",
	"matching.remind":     "remind people of a match proposal",
	"matching.unpause":    "go on with a match proposal whose question stayed open",
	"meeting.close":       "close a session that was not ended",
	"meeting.due":         "ask a host whether a session begins",
	"meeting.five":        "say that five minutes of a session are left",
	"meeting.follow":      "ask what came of a session",
	"meeting.gone":        "give up on a host who did not come",
	"meeting.homeless":    "say that a session's announcement could not be posted",
	"meeting.nudge":       "remind somebody of their slot",
	"meeting.off":         "call off the meeting of a circle that ended",
	"meeting.remind":      "remind people of a session",
	"meeting.seat":        "give out the places of a session",
	"meeting.settle":      "take the question who was there from a host's card",
	"meeting.spend":       "take the buttons from a session that is over",
	"meeting.up":          "tell a host that the time is up",
	"officehours.next":    "announce the next office hours",
	"precept.ending":      "ask whether a preceptor's time is long enough",
	"precept.over":        "end a preceptor's time",
	"precept.suggest":     "suggest a preceptor",
	"question.late":       "see to a question that nobody answered",
	"reverse.unanswered":  "end a reverse mentoring request that nobody answered",
	"session.rest":        "call off what a pair that pauses had planned",
	"session.after":       "ask a pair how their session went",
	"session.begin":       "tell a pair that their session begins",
	"session.lapse":       "take back a suggested time that has passed",
	"session.over":        "call off the session of a pair that ended",
	"session.plan":        "look after the sessions of a new pair",
	"session.prepare":     "prepare a pair for their session",
	"session.watch":       "look after a pair that has not met",
	"thanks.unposted":     "say that a thank-you could not be posted",
}
