package sandbox

import (
	"cmp"
	"slices"
	"strings"
)

func (c *call) apiTest() (object, error) {
	if code := c.args["error"]; code != "" {
		return nil, failure{code, object{"args": c.logged()}}
	}
	return object{"args": c.logged()}, nil
}

func (c *call) authTest() (object, error) {
	app, base := c.config.App, c.base()
	return object{
		"url": base.String() + "/", "team": c.config.Name, "team_id": TeamID,
		"user": c.users[app.BotUser].Name, "user_id": app.BotUser, "bot_id": app.BotID,
		"is_enterprise_install": false,
	}, nil
}

func (c *call) teamInfo() (object, error) {
	return object{"team": object{
		"id": TeamID, "name": c.config.Name, "domain": teamDomain, "email_domain": "",
		"icon": object{"image_default": true},
	}}, nil
}

func (c *call) userInfo() (object, error) {
	u := c.users[UserID(c.args["user"])]
	if u == nil {
		return nil, fail("user_not_found")
	}
	return object{"user": c.wireUser(u, c.granted("users:read.email"))}, nil
}

func (c *call) listUsers() (object, error) {
	ids, next, err := paged(c, c.userOrder, 1000)
	if err != nil {
		return nil, err
	}
	members := make([]object, len(ids))
	for i, id := range ids {
		members[i] = c.wireUser(c.users[id], c.granted("users:read.email"))
	}
	return object{
		"members": members, "cache_ts": c.clock.Now().Unix(),
		"response_metadata": object{"next_cursor": next},
	}, nil
}

func (c *call) lookupByEmail() (object, error) {
	u := c.users[c.emails[strings.ToLower(c.args["email"])]]
	if u == nil || u.Deactivated || u.Stranger {
		return nil, fail("users_not_found")
	}
	return object{"user": c.wireUser(u, true)}, nil
}

func (c *call) userProfile() (object, error) {
	u := c.users[UserID(cmp.Or(c.args["user"], string(c.config.App.BotUser)))]
	if u == nil {
		return nil, fail("user_not_found")
	}
	return object{"profile": c.wireUser(u, c.granted("users:read.email"))["profile"]}, nil
}

func (c *call) userConversations() (object, error) {
	bot := c.config.App.BotUser
	user := UserID(cmp.Or(c.args["user"], string(bot)))
	if c.users[user] == nil {
		return nil, fail("user_not_found")
	}
	return c.channels(c.userRooms[user], func(r *room) bool {
		return r.Kind == PublicChannel || r.members[bot]
	})
}

func (c *call) listConversations() (object, error) {
	return c.channels(c.roomOrder, func(r *room) bool {
		return r.Kind == PublicChannel || r.members[c.config.App.BotUser]
	})
}

// channels pages through conversations of the types asked for. A page may
// come out short, as Slack's do: the cursor tells whether there is more.
func (c *call) channels(ids []ConversationID, may func(*room) bool) (object, error) {
	kinds := c.list("types")
	if len(kinds) == 0 {
		kinds = []string{string(PublicChannel)}
	}
	for _, kind := range kinds {
		family := scopesByKind[Kind(kind)]
		if family == "" {
			return nil, fail("invalid_types")
		}
		if err := c.need(family + ":read"); err != nil {
			return nil, err
		}
	}
	page, next, err := paged(c, ids, 100)
	if err != nil {
		return nil, err
	}
	var found []object
	for _, id := range page {
		r := c.conversations[id]
		if slices.Contains(kinds, string(r.Kind)) && may(r) && !(r.Archived && c.flag("exclude_archived")) {
			found = append(found, c.wireConversation(r))
		}
	}
	return object{"channels": orEmpty(found), "response_metadata": object{"next_cursor": next}}, nil
}

func (c *call) members() (object, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, err
	}
	if err := c.needFor(r, "read"); err != nil {
		return nil, err
	}
	page, next, err := paged(c, r.Members, 100)
	if err != nil {
		return nil, err
	}
	return object{
		"members": append([]UserID{}, page...), "response_metadata": object{"next_cursor": next},
	}, nil
}
