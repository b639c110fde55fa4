package discordfake

import (
	"net/http"
	"slices"
	"strconv"
	"time"
)

// Permissions of the bot, as Discord numbers them.
const (
	ViewChannel  = 1 << 10
	ManageEvents = 1 << 33
	CreateEvents = 1 << 44
	everything   = (1<<51 - 1) &^ (1 << 3) // but not Administrator, which is all of them
)

// Event is a scheduled event of the server.
type Event struct {
	ID       string
	Name     string
	About    string
	Starts   time.Time
	Ends     time.Time
	Location string
	Status   int // 1 scheduled, 2 active, 3 completed, 4 canceled
	Deleted  bool
	Changes  int
}

// eventJSON is an event as a bot sends it.
type eventJSON struct {
	Name    *string    `json:"name"`
	About   *string    `json:"description"`
	Starts  *time.Time `json:"scheduled_start_time"`
	Ends    *time.Time `json:"scheduled_end_time"`
	Level   *int       `json:"privacy_level"`
	Kind    *int       `json:"entity_type"`
	Channel *string    `json:"channel_id"`
	Status  *int       `json:"status"`
	Place   *struct {
		Location string `json:"location"`
	} `json:"entity_metadata"`
}

// apply changes an event as asked, if Discord would.
func (e *Event) apply(to eventJSON, now time.Time) error {
	if e.Status > 2 {
		return &refused{http.StatusBadRequest, 180000, "Cannot update a finished event"}
	}
	if to.Name != nil {
		e.Name = *to.Name
	}
	if to.About != nil {
		e.About = *to.About
	}
	if to.Starts != nil {
		if e.Starts = *to.Starts; !e.Starts.After(now) {
			return badForm("scheduled_start_time must be in the future")
		}
	}
	if to.Ends != nil {
		e.Ends = *to.Ends
	}
	if to.Place != nil {
		e.Location = to.Place.Location
	}
	if to.Status != nil {
		if allowed := map[int][]int{1: {2, 4}, 2: {3}}[e.Status]; !slices.Contains(allowed, *to.Status) {
			return badForm("status from %d to %d", e.Status, *to.Status)
		}
		e.Status = *to.Status
	}
	return e.check()
}

// check holds an event against Discord's limits.
func (e *Event) check() error {
	if err := within("name", e.Name, 1, 100); err != nil {
		return err
	}
	if err := within("description", e.About, 0, 1000); err != nil {
		return err
	}
	if err := within("entity_metadata.location", e.Location, 1, 100); err != nil {
		return err
	}
	if e.Starts.IsZero() || !e.Ends.After(e.Starts) {
		return badForm("scheduled_end_time is required, and after scheduled_start_time")
	}
	return nil
}

func (e *Event) json(guild string) map[string]any {
	return map[string]any{
		"id": e.ID, "guild_id": guild, "channel_id": nil, "creator_id": Bot, "name": e.Name, "description": e.About,
		"scheduled_start_time": e.Starts.Format(time.RFC3339Nano), "scheduled_end_time": e.Ends.Format(time.RFC3339Nano),
		"privacy_level": 2, "status": e.Status, "entity_type": 3, "entity_id": nil, "recurrence_rule": nil,
		"entity_metadata": map[string]any{"location": e.Location},
	}
}

// mayEvents refuses a bot that may neither create nor manage events.
func (f *Discord) mayEvents() error {
	if f.denied&CreateEvents != 0 && f.denied&ManageEvents != 0 {
		return &refused{http.StatusForbidden, 50013, "Missing Permissions"}
	}
	return nil
}

// listEvents lists those that are not over.
func (f *Discord) listEvents(request) (any, error) {
	out := []any{}
	for _, e := range f.events {
		if !e.Deleted && e.Status < 3 {
			out = append(out, e.json(f.config.Guild))
		}
	}
	return out, nil
}

func (f *Discord) createEvent(r request) (any, error) {
	var asked eventJSON
	if err := r.decode(&asked); err != nil {
		return nil, err
	}
	if err := f.mayEvents(); err != nil {
		return nil, err
	}
	switch {
	case asked.Level == nil || *asked.Level != 2:
		return nil, badForm("privacy_level")
	case asked.Kind == nil || *asked.Kind != 3 || asked.Channel != nil:
		return nil, badForm("entity_type: the bot makes external events only, without a channel")
	case asked.Status != nil:
		return nil, badForm("status of an event that is not there yet")
	}
	live := 0
	for _, e := range f.events {
		if !e.Deleted && e.Status < 3 {
			live++
		}
	}
	if live >= 100 {
		return nil, &refused{http.StatusBadRequest, 30038, "Maximum number of uncompleted guild scheduled events reached (100)"}
	}
	e := &Event{ID: f.newID(), Status: 1}
	if err := e.apply(asked, f.clock()); err != nil {
		return nil, err
	}
	f.events = append(f.events, e)
	return e.json(f.config.Guild), nil
}

func (f *Discord) event(r request) (*Event, error) {
	for _, e := range f.events {
		if e.ID == r.PathValue("event") && !e.Deleted {
			return e, f.mayEvents()
		}
	}
	return nil, unknown(10070, "Guild Scheduled Event")
}

func (f *Discord) changeEvent(r request) (any, error) {
	e, err := f.event(r)
	if err != nil {
		return nil, err
	}
	var asked eventJSON
	if err := r.decode(&asked); err != nil {
		return nil, err
	}
	changed := *e
	if err := changed.apply(asked, f.clock()); err != nil {
		return nil, err
	}
	*e = changed
	e.Changes++
	return e.json(f.config.Guild), nil
}

func (f *Discord) deleteEvent(r request) (any, error) {
	e, err := f.event(r)
	if err != nil {
		return nil, err
	}
	e.Deleted = true
	return nil, nil
}

// listRoles lists the one role that everybody has.
func (f *Discord) listRoles(request) (any, error) {
	return []any{map[string]any{"id": f.config.Guild, "name": "@everyone", "permissions": strconv.FormatInt(everything&^f.unseen, 10)}}, nil
}

// Events are the scheduled events that were ever made, oldest first.
func (f *Discord) Events() []Event {
	f.mu.Lock()
	defer f.mu.Unlock()
	var out []Event
	for _, e := range f.events {
		out = append(out, *e)
	}
	return out
}

// Twin makes the newest event stand twice, as when Discord stores what it first
// seemed to have lost.
func (f *Discord) Twin() {
	f.mu.Lock()
	defer f.mu.Unlock()
	twin := *f.events[len(f.events)-1]
	twin.ID = f.newID()
	f.events = append(f.events, &twin)
}

// Deny takes permissions away from the bot; none gives all of them back.
func (f *Discord) Deny(permissions int64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.denied = permissions
}

// Gate makes the server one whose members see nothing before they were let in.
func (f *Discord) Gate() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.unseen = ViewChannel
}

// Hide makes a channel one that not everybody can see.
func (f *Discord) Hide(channel string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.channels[channel].Hidden = true
}
