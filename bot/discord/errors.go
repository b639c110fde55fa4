package discord

import (
	"errors"
	"net/http"
	"slices"
	"strconv"
	"time"

	"cairn/bot"
)

// classes is what a sender does about each code that Discord refuses a call
// with. A code that is not here is judged by its HTTP status.
func classes() map[int]bot.Class {
	return map[int]bot.Class{
		20026: bot.Stopped, // flagged by the spam filter
		40001: bot.Stopped, // unauthorized
		40002: bot.Stopped, // the account must be verified
		50014: bot.Stopped, // invalid token

		10003:  bot.Recipient, // unknown channel
		10004:  bot.Recipient, // unknown guild
		10007:  bot.Recipient, // unknown member
		10008:  bot.Recipient, // unknown message
		10013:  bot.Recipient, // unknown user
		10070:  bot.Recipient, // unknown scheduled event
		30013:  bot.Recipient, // too many guild channels
		30033:  bot.Recipient, // a thread is full
		30038:  bot.Recipient, // a hundred events are scheduled
		40007:  bot.Recipient, // the user is banned
		50001:  bot.Recipient, // missing access
		50007:  bot.Recipient, // cannot send messages to this user
		50009:  bot.Recipient, // the channel's verification level is too high
		50013:  bot.Recipient, // missing permissions
		50024:  bot.Recipient, // not on this type of channel
		50083:  bot.Recipient, // the thread is archived
		50278:  bot.Recipient, // no mutual guild with the user
		160005: bot.Recipient, // the thread is locked
		160006: bot.Recipient, // too many active threads
		180000: bot.Recipient, // the scheduled event is over

		10015: bot.Expired, // unknown webhook: an interaction's token ended
		10062: bot.Expired, // unknown interaction
		40060: bot.Expired, // the interaction was answered already
		50027: bot.Expired, // invalid webhook token

		10063: bot.Bug, // unknown application command
		50005: bot.Bug, // cannot edit a message of another user
		50006: bot.Bug, // an empty message
		50021: bot.Bug, // not on a system message
		50035: bot.Bug, // invalid form body
		50109: bot.Bug, // not JSON

		20016:  bot.Wait, // slow mode
		20028:  bot.Wait, // writing too fast
		20029:  bot.Wait, // writing too fast on the server
		30034:  bot.Wait, // too many commands made today
		40003:  bot.Wait, // opening direct messages too fast
		40004:  bot.Wait, // sending is switched off for a time
		130000: bot.Wait, // overloaded
	}
}

// Codes of refusals that have no number of Discord's.
const (
	codeUnclear = "unclear" // an answer that says nothing
	codeNetwork = "network"
	codePaced   = "paced"   // held back by ourselves, to keep to a limit
	codeBreaker = "breaker" // held back because too much was refused lately
)

// heard is what is known of a call after it ended.
type heard struct {
	status int // 0: no answer
	sent   bool
	read   bool // the call changes nothing
	body   []byte
	after  time.Duration
	scope  string // whose limit it was: "user" and "shared" are a route's
}

// refusal classifies a call that failed.
func refusal(method string, h heard, err error) *bot.SendError {
	if known, ok := errors.AsType[*bot.SendError](err); ok {
		known.Method = method
		return known
	}
	out := &bot.SendError{Method: method, RetryAfter: h.after}
	code := codeOf(h.body)
	class, known := classes()[code]
	switch {
	case h.status == 0:
		out.Code, out.Err = codeNetwork, bot.WithoutAddress(err)
		class = bot.Unsent
		if h.sent && !h.read {
			class = bot.Ambiguous
		}
	case known:
	case h.status == http.StatusTooManyRequests:
		class = bot.Wait
	case h.status == http.StatusUnauthorized:
		class = bot.Stopped
	case h.status == http.StatusForbidden, h.status == http.StatusNotFound:
		class = bot.Recipient
	case h.status >= 500 && h.read:
		class = bot.Unsent
	case h.status >= 500, h.status < 300:
		class = bot.Ambiguous
	default:
		class = bot.Bug
	}
	if out.Class = class; class == bot.Wait && out.RetryAfter == 0 {
		out.RetryAfter = time.Second
	}
	out.Here = class == bot.Wait && narrow(code, h.scope)
	if out.Code == "" {
		out.Code = word(code, h.status)
	}
	return out
}

// narrow reports whether a limit is certainly that of one channel or route.
func narrow(code int, scope string) bool {
	switch code {
	case 20016, 20028, 40003: // of a channel, of a channel, of opening direct messages
		return true
	case 0:
		return scope == "user" || scope == "shared"
	}
	return false
}

// word is Discord's own number for a refusal, or the HTTP status.
func word(code, status int) string {
	if code != 0 {
		return strconv.Itoa(code)
	}
	if status < 300 {
		return codeUnclear
	}
	return "http_" + strconv.Itoa(status)
}

// hasCode reports whether Discord refused with one of these codes.
func hasCode(err error, codes ...string) bool {
	refused, ok := errors.AsType[*bot.SendError](err)
	return ok && slices.Contains(codes, refused.Code)
}
