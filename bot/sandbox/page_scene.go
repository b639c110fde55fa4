package sandbox

import (
	"cmp"
	"slices"
	"strings"
	"time"
)

// scene is all that one person sees at one place of the page.
type scene struct {
	where
	page *page

	Workspace string
	App       App
	Me        User
	Zone      *time.Location
	Now       time.Time

	People  []persona
	Waiting int // unread by all people together
	Groups  []shelf
	Clock   clockFace
	Notices []Notice
	Guide   *guide
	Connect *connection
	Linked  bool // the app listens

	Room      *roomView
	Replies   *threadView
	HomeView  *homeView
	Modal     *modalView
	Inspector *inspector

	users map[UserID]face
	rooms map[ConversationID]Conversation
}

// persona is a row of the persona switcher.
type persona struct {
	face
	Unread  int
	Current bool
	URL     string
}

// shelf is a titled group of the person's conversations.
type shelf struct {
	Title  string
	Places []place
}

// place is a row of the conversation list.
type place struct {
	Name    string
	Kind    string // home, app, channel, private, person or group
	Unread  int
	Current bool
	Outside bool // seen, but not joined
	URL     string
}

// scene looks at a place through one person's eyes. A place the person does
// not see becomes their direct message with the app.
func (p *page) scene(at where) (*scene, bool) {
	s := &scene{
		where: at, page: p, Workspace: p.config.Name, App: p.config.App, Now: p.Now(),
		users: map[UserID]face{}, rooms: map[ConversationID]Conversation{},
	}
	people := p.Users()
	for i, u := range people {
		s.users[u.ID] = face{u, i % 10}
		if s.As == "" && !u.Bot && !u.Deactivated {
			s.As = u.ID
		}
	}
	me, known := s.users[s.As]
	if !known || me.Bot {
		return nil, false
	}
	s.Me, s.Zone = me.User, zoneOf(me.User)
	dm := p.DM(me.ID)
	for _, c := range p.Conversations(me.ID) {
		s.rooms[c.ID] = c
	}
	if _, seen := s.rooms[s.In]; !seen && !s.Home {
		s.In, s.Thread = dm, ""
	}
	if s.Home {
		s.In, s.Thread = "", ""
	}
	s.fill(people, dm)
	return s, true
}

func (s *scene) fill(people []User, dm ConversationID) {
	p := s.page
	p.markRead(s.As, s.In)
	unread := p.unread(s.As)
	s.fillPeople(people)
	s.fillShelves(unread, dm)
	s.Clock = s.clockFace()
	s.Notices = p.Notices(s.As)
	s.Linked = p.Connections() > 0 || s.App.RequestURLs != (RequestURLs{})
	s.Guide, s.Connect = s.guide(), s.connection()
	if s.Home {
		s.HomeView = s.homeView()
	} else {
		s.Room = s.roomView(s.rooms[s.In])
	}
	if s.Inspect {
		s.Inspector = s.inspector()
	} else if s.Thread != "" {
		s.Replies = s.threadView()
	}
	s.Modal = s.modalView()
}

func (s *scene) fillPeople(people []User) {
	for _, u := range people {
		if u.Bot || u.Deactivated {
			continue
		}
		row := persona{face: s.users[u.ID], Current: u.ID == s.As}
		for _, n := range s.page.unread(u.ID) {
			row.Unread += n
		}
		s.Waiting += row.Unread
		there := s.where
		there.As, there.Thread = u.ID, ""
		if s.rooms[s.In].Kind == DirectMessage {
			there.In = ""
		}
		row.URL = there.URL()
		s.People = append(s.People, row)
	}
}

func (s *scene) fillShelves(unread map[ConversationID]int, dm ConversationID) {
	home := where{As: s.As, Home: true, Inspect: s.Inspect, Filter: s.Filter, Guide: s.where.Guide}
	app := shelf{Title: s.App.Name, Places: []place{
		{Name: s.Client("Home"), Kind: "home", Current: s.Home, URL: home.URL()},
	}}
	channels, direct := shelf{Title: s.Client("Channels")}, shelf{Title: s.Client("Direct messages")}
	for _, c := range s.sortedRooms() {
		row := place{
			Name: s.title(c), Kind: placeKind(c), Unread: unread[c.ID], Current: c.ID == s.In,
			Outside: !slices.Contains(c.Members, s.As), URL: s.to(c.ID),
		}
		switch {
		case c.ID == dm:
			row.Name, row.Kind = s.Client("Messages"), "app"
			app.Places = append(app.Places, row)
		case c.Kind == DirectMessage || c.Kind == GroupMessage:
			direct.Places = append(direct.Places, row)
		default:
			channels.Places = append(channels.Places, row)
		}
	}
	for _, group := range []shelf{app, channels, direct} {
		if len(group.Places) > 0 {
			s.Groups = append(s.Groups, group)
		}
	}
}

// sortedRooms puts what the person has joined before what they only see.
func (s *scene) sortedRooms() []Conversation {
	all := make([]Conversation, 0, len(s.rooms))
	for _, c := range s.rooms {
		all = append(all, c)
	}
	outside := func(c Conversation) int {
		if slices.Contains(c.Members, s.As) {
			return 0
		}
		return 1
	}
	slices.SortFunc(all, func(a, b Conversation) int {
		return cmp.Or(outside(a)-outside(b), cmp.Compare(s.title(a), s.title(b)), cmp.Compare(a.ID, b.ID))
	})
	return all
}

// title is what a conversation is called in the person's own list.
func (s *scene) title(c Conversation) string {
	if c.Kind != DirectMessage && c.Kind != GroupMessage {
		return c.Name
	}
	var names []string
	for _, id := range c.Members {
		if id != s.As {
			names = append(names, s.name(id))
		}
	}
	if len(names) == 0 {
		return s.Me.RealName + " " + s.Client("(you)")
	}
	return strings.Join(names, ", ")
}

func (s *scene) name(id UserID) string {
	if u, known := s.users[id]; known {
		return u.RealName
	}
	return string(id)
}

// to returns the address of another conversation, the inspector staying open.
func (s *scene) to(in ConversationID) string {
	return where{As: s.As, In: in, Inspect: s.Inspect, Filter: s.Filter, Guide: s.where.Guide}.URL()
}

func placeKind(c Conversation) string {
	switch c.Kind {
	case PrivateChannel:
		return "private"
	case DirectMessage:
		return "person"
	case GroupMessage:
		return "group"
	default:
		return "channel"
	}
}

func zoneOf(u User) *time.Location {
	if zone, err := time.LoadLocation(u.TZ); err == nil {
		return zone
	}
	return time.UTC
}

// face is a person as an avatar shows them.
type face struct {
	User
	Tint int // from 0 to 9, by the order in which people came
}

// Initials are the first letters of the first and the last name.
func (f face) Initials() string {
	words := strings.Fields(f.RealName)
	if len(words) > 2 {
		words = []string{words[0], words[len(words)-1]}
	}
	var initials strings.Builder
	for _, word := range words {
		initials.WriteString(string([]rune(word)[:1]))
	}
	return strings.ToUpper(initials.String())
}
