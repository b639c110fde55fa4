package slack

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptrace"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// classes is what a sender does about each word that Slack refuses a call
// with. A word that is not here may mean anything, so it is bot.Ambiguous.
func classes() map[string]bot.Class {
	return map[string]bot.Class{
		"account_inactive":   bot.Stopped,
		"invalid_auth":       bot.Stopped,
		"missing_scope":      bot.Stopped,
		"not_authed":         bot.Stopped,
		"org_login_required": bot.Stopped,
		"token_expired":      bot.Stopped,
		"token_revoked":      bot.Stopped,

		"cannot_dm_bot":                         bot.Recipient,
		"cant_invite":                           bot.Recipient,
		"channel_not_found":                     bot.Recipient,
		"ekm_access_denied":                     bot.Recipient,
		"is_archived":                           bot.Recipient,
		"message_not_found":                     bot.Recipient,
		"messages_tab_disabled":                 bot.Recipient,
		"not_in_channel":                        bot.Recipient,
		"restricted_action":                     bot.Recipient,
		"restricted_action_non_threadable":      bot.Recipient,
		"restricted_action_read_only_channel":   bot.Recipient,
		"restricted_action_thread_locked":       bot.Recipient,
		"restricted_action_thread_only_channel": bot.Recipient,
		"thread_not_found":                      bot.Recipient,
		"ura_max_channels":                      bot.Recipient, // a guest of a single channel
		"user_disabled":                         bot.Recipient,
		"user_is_restricted":                    bot.Recipient,
		"user_not_found":                        bot.Recipient,
		"user_not_in_channel":                   bot.Recipient,
		"user_not_visible":                      bot.Recipient,
		"users_not_found":                       bot.Recipient,

		"cant_delete_message":            bot.Bug,
		"cant_update_message":            bot.Bug,
		"duplicate_block_id":             bot.Bug,
		"invalid_arguments":              bot.Bug,
		"invalid_blocks":                 bot.Bug,
		"invalid_metadata_format":        bot.Bug,
		"invalid_metadata_schema":        bot.Bug,
		"invalid_name":                   bot.Bug,
		"metadata_must_be_sent_from_app": bot.Bug,
		"metadata_too_large":             bot.Bug,
		"msg_too_long":                   bot.Bug,
		"no_text":                        bot.Bug,
		"push_limit_reached":             bot.Bug,
		"unknown_method":                 bot.Bug,
		"view_too_large":                 bot.Bug,

		"message_limit_exceeded": bot.Wait,
		"rate_limited":           bot.Wait,
		"ratelimited":            bot.Wait,
		"team_added_to_org":      bot.Wait,

		"fatal_error":    bot.Ambiguous,
		"internal_error": bot.Ambiguous,

		// Slack read only a part of our request and threw it away.
		"request_timeout": bot.Unsent,

		"exchanged_trigger_id": bot.Expired,
		"expired_trigger_id":   bot.Expired,
		"hash_conflict":        bot.Expired,
		"invalid_trigger_id":   bot.Expired,
		"not_found":            bot.Expired, // a view that was closed
		"trigger_exchanged":    bot.Expired,
		"trigger_expired":      bot.Expired,
		"view_not_found":       bot.Expired,
	}
}

// pause is how long to wait when Slack says "too fast" and no number.
const pause = 30 * time.Second

// Codes of our own, for refusals that carry no word of Slack's.
const (
	codeTransport = "transport"     // the connection broke after we had it
	codeNoLink    = "no_connection" // there never was a connection
	codeStatus    = "http_status"   // an HTTP status other than 200
	codeUnclear   = "unclear"       // a success that does not say what it did
)

// refusal classifies the error of one call. Reached tells whether there was a
// connection to Slack: without one not a single byte can have been read.
func refusal(method string, reached bool, err error) *bot.SendError {
	if known, ok := errors.AsType[*bot.SendError](err); ok {
		return known
	}
	out := &bot.SendError{Class: bot.Ambiguous, Method: method, Code: codeTransport, Err: err}
	if limited, ok := errors.AsType[*slack.RateLimitedError](err); ok {
		out.Class, out.Code, out.RetryAfter = bot.Wait, "ratelimited", min(limited.RetryAfter, bot.LongestWait)
		if out.RetryAfter < 0 {
			out.RetryAfter = pause
		}
		return out
	}
	if _, ok := errors.AsType[*strconv.NumError](err); ok { // too fast, until a date: the library reads numbers alone
		out.Class, out.Code, out.RetryAfter = bot.Wait, "ratelimited", pause
		return out
	}
	if status, ok := errors.AsType[slack.StatusCodeError](err); ok {
		out.Code = codeStatus
		if status.Code == http.StatusTooManyRequests {
			out.Class, out.Code, out.RetryAfter = bot.Wait, "ratelimited", pause
		}
		return out
	}
	if answer, ok := errors.AsType[slack.SlackErrorResponse](err); ok {
		return refusedWith(method, answer.Err)
	}
	if errors.Is(err, slack.ErrParametersMissing) || errors.Is(err, slack.ErrBlockIDNotUnique) {
		out.Class, out.Code = bot.Bug, "invalid_arguments"
		return out
	}
	if !reached {
		out.Class, out.Code = bot.Unsent, codeNoLink
	}
	return out
}

// refusedWith is the refusal that Slack expresses with this word.
func refusedWith(method, code string) *bot.SendError {
	out := &bot.SendError{Class: bot.Ambiguous, Method: method, Code: code}
	if class, known := classes()[code]; known {
		out.Class = class
	}
	if out.Class == bot.Wait {
		out.RetryAfter = pause
	}
	return out
}

// callWithin is how long one call to Slack may take, all in all.
const callWithin = 10 * time.Second

// call runs one Web API call under a deadline and classifies what comes back.
func call(ctx context.Context, method string, do func(context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, callWithin)
	defer cancel()
	var reached atomic.Bool
	ctx = httptrace.WithClientTrace(ctx, &httptrace.ClientTrace{
		GotConn: func(httptrace.GotConnInfo) { reached.Store(true) },
	})
	if err := do(ctx); err != nil {
		return refusal(method, reached.Load(), err)
	}
	return nil
}
