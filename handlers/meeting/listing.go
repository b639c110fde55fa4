package meeting

import (
	"context"
	"time"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
	"cairn/prompts"
)

// list updates the session in the platform's own list of events. A circle's meetings
// are for its members, so they are not listed.
func list(s models.Session, due time.Time, reply *handlers.Reply) {
	if s.Circle == "" {
		reply.Meetings = append(reply.Meetings, handlers.Listing{Key: subject(s), Platform: s.Platform, Due: due})
	}
}

// listing is what everybody may know of a session: what it is about, and when.
func (a activity) listing(ctx context.Context, words func(models.Person) prompts.Voice, key string) (handlers.Meeting, error) {
	s, err := a.store.Session(ctx, models.SessionID(key[len("meeting:"):]))
	if err != nil {
		return handlers.Meeting{}, err
	}
	say := words(models.Person{})
	return handlers.Meeting{
		Meeting: bot.Meeting{
			Key: key, Starts: s.StartsAt, Ends: s.StartsAt.Add(time.Duration(s.Minutes) * time.Minute),
			Title: bot.PlainText(say.Text("meeting.listing_title", prompts.Data{"What": what(say, s), "Title": s.Title})),
			About: bot.PlainText(say.Text("meeting.listing", nil)),
			Begun: s.State == models.SessionOpen, Off: !Listable(s),
		},
		Announced: cardKey(s),
	}, nil
}
