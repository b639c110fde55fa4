package slack

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"slices"
	"strings"
	"unicode"

	"github.com/slack-go/slack"

	"cairn/bot"
)

// EnsureRoom finds or creates the channel of a room. Its name ends in a mark
// of the room's key, so that a second call finds what the first one made, even
// if the first one was cut off. When some member cannot be invited, the others
// are, and both the channel and the refusal come back.
func (s *Slack) EnsureRoom(ctx context.Context, r bot.Room) (string, error) {
	channel := r.Channel
	if channel == "" {
		made, err := s.createRoom(ctx, r)
		if err != nil {
			return "", err
		}
		channel = made
	}
	if err := s.inspect(ctx, channel, r.Topic); err != nil {
		return "", err
	}
	if err := s.remove(ctx, channel, r.Gone); err != nil {
		return "", err
	}
	return channel, s.invite(ctx, channel, r.Members)
}

// Inspect says what a channel is like.
func (s *Slack) Inspect(ctx context.Context, channel string) (bot.Channel, error) {
	if strings.HasPrefix(channel, "D") {
		return bot.Channel{Direct: true, Member: true}, nil // needs a scope that we do without
	}
	var found bot.Channel
	err := call(ctx, "conversations.info", func(ctx context.Context) error {
		c, err := s.api.GetConversationInfoContext(ctx, &slack.GetConversationInfoInput{ChannelID: channel})
		if err != nil {
			return err
		}
		found.Name, found.Archived = bot.Clean(c.Name), c.IsArchived
		found.Direct, found.Shared = c.IsIM || c.IsMpIM, c.IsExtShared || c.IsPendingExtShared
		found.Member = c.IsMember || found.Direct
		return nil
	})
	if hasCode(err, "missing_scope") { // a group's direct messages
		return bot.Channel{Direct: true}, nil
	}
	return found, err
}

// remove takes out whoever no longer belongs in the channel. One who stays keeps nobody
// else in.
func (s *Slack) remove(ctx context.Context, channel string, gone []string) error {
	if len(gone) == 0 {
		return nil
	}
	present, err := s.members(ctx, channel)
	if err != nil {
		return err
	}
	var failed error
	for _, user := range gone {
		if !slices.Contains(present, user) {
			continue
		}
		err := call(ctx, "conversations.kick", func(ctx context.Context) error {
			return s.api.KickUserFromConversationContext(ctx, channel, user)
		})
		switch class := bot.ClassOf(err); {
		case class == bot.Wait || class == bot.Stopped:
			return err
		case !hasCode(err, "not_in_channel"):
			failed = bot.Foremost(failed, err)
		}
	}
	return failed
}

// createRoom creates the channel, or finds it when an earlier call did.
func (s *Slack) createRoom(ctx context.Context, r bot.Room) (string, error) {
	const method = "conversations.create"
	var channel string
	name := roomName(r.Name, r.Key)
	err := call(ctx, method, func(ctx context.Context) error {
		c, err := s.api.CreateConversationContext(ctx, slack.CreateConversationParams{
			ChannelName: name, IsPrivate: r.Private,
		})
		if err != nil {
			return err
		}
		if c == nil || c.ID == "" {
			return &bot.SendError{Class: bot.Ambiguous, Method: method, Code: codeUnclear}
		}
		channel = c.ID
		return nil
	})
	if hasCode(err, "name_taken") {
		return s.ownRoom(ctx, name)
	}
	return channel, err
}

// ownRoom finds a channel that we made, by its name.
func (s *Slack) ownRoom(ctx context.Context, name string) (string, error) {
	const method = "users.conversations"
	for cursor := ""; ; {
		var page []slack.Channel
		err := call(ctx, method, func(ctx context.Context) (err error) {
			page, cursor, err = s.api.GetConversationsForUserContext(ctx, &slack.GetConversationsForUserParameters{
				Types: []string{"public_channel", "private_channel"}, Limit: 200, Cursor: cursor,
			})
			return err
		})
		if err != nil {
			return "", err
		}
		for _, c := range page {
			if c.Name == name && c.Creator == s.identity().User {
				return c.ID, nil
			}
		}
		if cursor == "" {
			return "", &bot.SendError{Class: bot.Bug, Method: "conversations.create", Code: "name_taken"}
		}
	}
}

// roomName is a name that Slack takes, with the mark of a key.
func roomName(name, key string) string {
	mapped := strings.Map(func(r rune) rune {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '_':
			return unicode.ToLower(r)
		default:
			return '-'
		}
	}, bot.Clean(name))
	words := strings.FieldsFunc(mapped, func(r rune) bool { return r == '-' })
	sum := sha256.Sum256([]byte(key))
	mark := "-" + hex.EncodeToString(sum[:3])
	return strings.TrimLeft(bot.Head(strings.Join(words, "-"), maxRoomName-len(mark))+mark, "-")
}

// inspect refuses a channel that is closed or that other organizations can
// read, and sets the topic where it is another.
func (s *Slack) inspect(ctx context.Context, channel, topic string) error {
	const method = "conversations.info"
	var now string
	err := call(ctx, method, func(ctx context.Context) error {
		c, err := s.api.GetConversationInfoContext(ctx, &slack.GetConversationInfoInput{ChannelID: channel})
		switch {
		case err != nil:
			return err
		case c.IsArchived:
			return refusedWith(method, "is_archived")
		case c.IsExtShared || c.IsPendingExtShared:
			return &bot.SendError{Class: bot.Recipient, Method: method, Code: "is_ext_shared"}
		}
		now = c.Topic.Value
		return nil
	})
	topic = cut(bot.Clean(topic), maxTopic)
	if err != nil || topic == "" || topic == said(now) {
		return err
	}
	return call(ctx, "conversations.setTopic", func(ctx context.Context) error {
		_, err := s.api.SetTopicOfConversationContext(ctx, channel, topic)
		return err
	})
}

// invite brings in who is missing: all at once, or one by one when one of them
// keeps the others out.
func (s *Slack) invite(ctx context.Context, channel string, members []string) error {
	present, err := s.members(ctx, channel)
	if err != nil {
		return err
	}
	missing := slices.DeleteFunc(slices.Clone(members), func(u string) bool { return slices.Contains(present, u) })
	if len(missing) == 0 {
		return nil
	}
	err = s.inviteUsers(ctx, channel, missing...)
	class := bot.ClassOf(err)
	if err == nil || len(missing) == 1 || class == bot.Wait || class == bot.Stopped {
		return err
	}
	var failed error
	for _, u := range missing {
		err := s.inviteUsers(ctx, channel, u)
		if class := bot.ClassOf(err); class == bot.Wait || class == bot.Stopped {
			return err
		}
		failed = bot.Foremost(failed, err)
	}
	return failed
}

func (s *Slack) inviteUsers(ctx context.Context, channel string, users ...string) error {
	err := call(ctx, "conversations.invite", func(ctx context.Context) error {
		_, err := s.api.InviteUsersToConversationContext(ctx, channel, users...)
		return err
	})
	if hasCode(err, "already_in_channel") {
		return nil
	}
	return err
}

func (s *Slack) members(ctx context.Context, channel string) ([]string, error) {
	var all []string
	for cursor := ""; ; {
		err := call(ctx, "conversations.members", func(ctx context.Context) error {
			page, next, err := s.api.GetUsersInConversationContext(ctx, &slack.GetUsersInConversationParameters{
				ChannelID: channel, Limit: 200, Cursor: cursor,
			})
			all, cursor = append(all, page...), next
			return err
		})
		if err != nil || cursor == "" {
			return all, err
		}
	}
}

// hasCode reports whether Slack refused with this word.
func hasCode(err error, code string) bool {
	refused, ok := errors.AsType[*bot.SendError](err)
	return ok && refused.Code == code
}
