package slack

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"time"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// metadataType marks our messages. The key beside it is opaque, because every
// member of a workspace can read a message's metadata.
const metadataType = "cairn"

// Send posts m. A message to Only is seen by that user until they reload and
// is never found again. Room must have become a channel by EnsureRoom before.
func (s *Slack) Send(ctx context.Context, to bot.Address, m bot.Message, key string) (bot.Ref, error) {
	method, channel := "chat.postMessage", to.Channel
	options := []slack.MsgOption{}
	switch {
	case to.Room != "" || (to.User == "") == (to.Channel == ""):
		return bot.Ref{}, &bot.SendError{Class: bot.Bug, Method: method, Code: "invalid_address"}
	case to.User != "":
		channel = to.User
	case to.Only != "":
		method = "chat.postEphemeral"
		options = append(options, slack.MsgOptionPostEphemeral(to.Only))
	}
	content, err := s.content(method, m)
	if err != nil {
		return bot.Ref{}, err
	}
	options = append(options, content...)
	if to.Thread != "" {
		options = append(options, slack.MsgOptionTS(to.Thread))
	}
	if key != "" && to.Only == "" {
		options = append(options, slack.MsgOptionMetadata(slack.SlackMetadata{
			EventType: metadataType, EventPayload: map[string]any{"key": key},
		}))
	}
	ref, err := s.chat(ctx, method, channel, options...)
	ref.Channel = cmp.Or(ref.Channel, channel)
	if err != nil {
		return bot.Ref{}, err
	}
	return ref, nil
}

// content is what a message says, with everything off by which its text could
// become more than text.
func (s *Slack) content(method string, m bot.Message) ([]slack.MsgOption, error) {
	text := fallback(m)
	if text == "" {
		return nil, &bot.SendError{Class: bot.Bug, Method: method, Code: "no_text"}
	}
	blocks := newCanvas(s.config.Words).messageBlocks(m)
	if err := checkMessage(method, blocks); err != nil {
		return nil, err
	}
	return []slack.MsgOption{
		slack.MsgOptionText(text, false), // escaped by fallback
		slack.MsgOptionBlocks(blocks...),
		slack.MsgOptionDisableMarkdown(),
		slack.MsgOptionParse(false),
		slack.MsgOptionLinkNames(false),
		slack.MsgOptionDisableLinkUnfurl(),
		slack.MsgOptionDisableMediaUnfurl(),
	}, nil
}

// chat calls one of the chat methods. A success without a timestamp is none
// that we can build on.
func (s *Slack) chat(ctx context.Context, method, channel string, options ...slack.MsgOption) (bot.Ref, error) {
	var ref bot.Ref
	err := call(ctx, method, func(ctx context.Context) error {
		in, ts, _, err := s.api.SendMessageContext(ctx, channel, options...)
		ref = bot.Ref{Channel: in, Message: ts}
		if err == nil && ts == "" {
			return &bot.SendError{Class: bot.Ambiguous, Method: method, Code: codeUnclear}
		}
		return err
	})
	return ref, err
}

// Update replaces a message; its key stays.
func (s *Slack) Update(ctx context.Context, ref bot.Ref, m bot.Message) error {
	const method = "chat.update"
	content, err := s.content(method, m)
	if err != nil {
		return err
	}
	_, err = s.chat(ctx, method, ref.Channel, append(content, slack.MsgOptionUpdate(ref.Message))...)
	return err
}

// Delete removes a message. One that is gone already counts as removed.
func (s *Slack) Delete(ctx context.Context, ref bot.Ref) error {
	_, err := s.chat(ctx, "chat.delete", ref.Channel, slack.MsgOptionDelete(ref.Message))
	if hasCode(err, "message_not_found") {
		return nil
	}
	return err
}

// early is how far a message's timestamp may lie before our own clock's.
const early = 5 * time.Second

// FindDelivered reads back what stands in the conversation. Messages to Only
// are kept nowhere: for them it reports false without a look.
//
// In a channel Slack wants a scope that the app does not ask for, because with
// it the app could read what people write there. Without it the answer is a
// *bot.SendError of class Ambiguous and code missing_scope.
func (s *Slack) FindDelivered(ctx context.Context, to bot.Address, key string, since time.Time) (bot.Ref, bool, error) {
	refs, err := s.find(ctx, to, key, since, 1)
	if err != nil || len(refs) == 0 {
		return bot.Ref{}, false, err
	}
	return refs[0], true, nil
}

// FindAll is FindDelivered for every copy of a message, the newest first.
func (s *Slack) FindAll(ctx context.Context, to bot.Address, key string, since time.Time) ([]bot.Ref, error) {
	return s.find(ctx, to, key, since, math.MaxInt)
}

func (s *Slack) find(ctx context.Context, to bot.Address, key string, since time.Time, most int) (found []bot.Ref, err error) {
	if key == "" || to.Room != "" {
		return nil, &bot.SendError{Class: bot.Bug, Method: "conversations.history", Code: "invalid_address"}
	}
	if to.Only != "" {
		return nil, nil
	}
	channel, err := s.conversation(ctx, to)
	if err != nil {
		return nil, err
	}
	oldest := fmt.Sprintf("%d.000000", since.Add(-early).Unix())
	for cursor := ""; ; {
		page, next, err := s.history(ctx, channel, to.Thread, oldest, cursor)
		if hasCode(err, "missing_scope") {
			err = &bot.SendError{Class: bot.Ambiguous, Method: "conversations.history", Code: "missing_scope"}
		}
		if err != nil {
			return nil, err
		}
		for _, m := range page {
			if m.Metadata.EventType == metadataType && m.Metadata.EventPayload["key"] == key {
				found = append(found, bot.Ref{Channel: channel, Message: m.Timestamp})
			}
		}
		if next == "" || len(found) >= most {
			return found, nil
		}
		cursor = next
	}
}

// conversation is the channel of an address; a direct message has one as well.
func (s *Slack) conversation(ctx context.Context, to bot.Address) (string, error) {
	if to.User == "" {
		return to.Channel, nil
	}
	const method = "conversations.open"
	var id string
	err := call(ctx, method, func(ctx context.Context) error {
		c, _, _, err := s.api.OpenConversationContext(ctx, &slack.OpenConversationParameters{Users: []string{to.User}})
		if err != nil {
			return err
		}
		if c == nil || c.ID == "" {
			return &bot.SendError{Class: bot.Ambiguous, Method: method, Code: codeUnclear}
		}
		id = c.ID
		return nil
	})
	return id, err
}

// history reads one page of a conversation or of a thread.
func (s *Slack) history(ctx context.Context, channel, thread, oldest, cursor string) (page []slack.Message, next string, err error) {
	const atOnce = 200
	if thread != "" {
		err = call(ctx, "conversations.replies", func(ctx context.Context) (err error) {
			page, _, next, err = s.api.GetConversationRepliesContext(ctx, &slack.GetConversationRepliesParameters{
				ChannelID: channel, Timestamp: thread, Oldest: oldest, Cursor: cursor,
				Limit: atOnce, IncludeAllMetadata: true,
			})
			return err
		})
		return page, next, err
	}
	err = call(ctx, "conversations.history", func(ctx context.Context) error {
		r, err := s.api.GetConversationHistoryContext(ctx, &slack.GetConversationHistoryParameters{
			ChannelID: channel, Oldest: oldest, Cursor: cursor, Limit: atOnce, IncludeAllMetadata: true,
		})
		if err != nil {
			return err
		}
		page, next = r.Messages, r.ResponseMetaData.NextCursor
		if r.HasMore && next == "" {
			return &bot.SendError{Class: bot.Ambiguous, Method: "conversations.history", Code: codeUnclear}
		}
		return nil
	})
	return page, next, err
}

// OpenForm shows a form, on top of the one that the click came from if any.
func (s *Slack) OpenForm(ctx context.Context, trigger bot.Trigger, f bot.Form) error {
	view, err := modal(s.config.Words, f)
	if err != nil {
		return err
	}
	method, open := "views.open", s.api.OpenViewContext
	if trigger.Form != "" {
		method, open = "views.push", s.api.PushViewContext
	}
	if trigger.ID == "" {
		return &bot.SendError{Class: bot.Expired, Method: method, Code: "no_trigger"}
	}
	return call(ctx, method, func(ctx context.Context) error {
		_, err := open(ctx, trigger.ID, view)
		return err
	})
}

// PublishHome replaces a person's Home tab.
func (s *Slack) PublishHome(ctx context.Context, user string, h bot.Home) error {
	const method = "views.publish"
	blocks := newCanvas(s.config.Words).homeBlocks(h)
	if err := checkView(method, blocks); err != nil {
		return err
	}
	return call(ctx, method, func(ctx context.Context) error {
		_, err := s.api.PublishViewContext(ctx, slack.PublishViewContextRequest{
			UserID: user,
			View:   slack.HomeTabViewRequest{Type: slack.VTHomeTab, Blocks: slack.Blocks{BlockSet: blocks}},
		})
		return err
	})
}

// Profile reads a user. Guests are the restricted members of a workspace and
// people of another workspace whom a shared channel brought here. An email that
// another workspace gave somebody is left out: it proves nothing to ours.
func (s *Slack) Profile(ctx context.Context, user string) (bot.Profile, error) {
	var out bot.Profile
	err := call(ctx, "users.info", func(ctx context.Context) error {
		u, err := s.api.GetUserInfoContext(ctx, user)
		if err != nil {
			return err
		}
		name := cmp.Or(u.Profile.DisplayName, u.RealName, u.Profile.RealName, u.Name)
		out = bot.Profile{
			User: u.ID, Name: bot.Clean(name), Email: u.Profile.Email, Zone: u.TZ, Locale: u.Locale,
			Guest: u.IsRestricted || u.IsUltraRestricted || s.stranger(u),
			Bot:   u.IsBot || u.ID == "USLACKBOT", Deleted: u.Deleted,
		}
		if s.stranger(u) {
			out.Email = ""
		}
		return nil
	})
	return out, err
}

// stranger reports whether a user belongs to another workspace. Slack's own word
// for it leaves out those who share a channel with us.
func (s *Slack) stranger(u *slack.User) bool {
	who := s.identity()
	return u.IsStranger || who.Workspace() != "" && u.TeamID != "" && !parser{who: who}.home(u.TeamID, u.Enterprise.EnterpriseID)
}
