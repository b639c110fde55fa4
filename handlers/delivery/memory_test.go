package delivery_test

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"cairn/models"
)

// memory is a delivery.Store without a database, by the same contract.
type memory struct {
	mu       sync.Mutex
	rows     []*models.Delivery
	of       map[recipient][]*models.Delivery
	timers   []string
	accounts map[models.PersonID][]models.Account
	settings map[string]string
	rooms    map[string]string
	down     bool // refuses everything
}

type recipient struct {
	person        models.PersonID
	channel, room string
}

func recipientOf(d *models.Delivery) recipient { return recipient{d.Person, d.Channel, d.Room} }

func newMemory() *memory {
	return &memory{of: map[recipient][]*models.Delivery{}, accounts: map[models.PersonID][]models.Account{}, settings: map[string]string{}, rooms: map[string]string{}}
}

func (s *memory) lock() (unlock func(), err error) {
	s.mu.Lock()
	if s.down {
		s.mu.Unlock()
		return nil, models.ErrBusy
	}
	return s.mu.Unlock, nil
}

// Queue puts deliveries in, like a commit.
func (s *memory) Queue(now time.Time, all ...models.Delivery) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range all {
		d.ID, d.State, d.CreatedAt = int64(len(s.rows)+1), models.Pending, now
		if d.DueAt.IsZero() {
			d.DueAt = now
		}
		if d.Lane == "" {
			d.Lane = models.TalkLane
		}
		if d.Kind == "" {
			d.Kind = models.SendMessage
		}
		for o := s.unsent(d.Replaces); o != nil; o = s.unsent(d.Replaces) {
			o.State, o.Replaces, d.Replaces = models.Canceled, d.Key, o.Replaces
		}
		s.rows = append(s.rows, &d)
		s.of[recipientOf(&d)] = append(s.of[recipientOf(&d)], &d)
	}
}

// unsent is the delivery with the key if it stands nowhere, and may be taken back.
func (s *memory) unsent(key string) *models.Delivery {
	i := slices.IndexFunc(s.rows, func(d *models.Delivery) bool {
		return d.Key == key && slices.Contains([]models.DeliveryState{models.Pending, models.Held, models.Canceled}, d.State)
	})
	if i < 0 {
		return nil
	}
	return s.rows[i]
}

// Home marks a person's home as changed, like a commit.
func (s *memory) Home(now time.Time, person models.PersonID) {
	s.mu.Lock()
	key := "home:" + string(person)
	for _, d := range s.rows {
		if d.Key != key {
			continue
		}
		if d.State == models.Sending {
			d.Again = true
		} else {
			d.State, d.DueAt = models.Pending, now
		}
		s.mu.Unlock()
		return
	}
	s.mu.Unlock()
	s.Queue(now, models.Delivery{Key: key, Kind: models.RefreshHome, Person: person, Lane: models.PromptLane})
}

func (s *memory) Row(key string) models.Delivery {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, d := range s.rows {
		if d.Key == key {
			return *d
		}
	}
	return models.Delivery{}
}

// Count is how many deliveries are in the state.
func (s *memory) Count(state models.DeliveryState) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, d := range s.rows {
		if d.State == state {
			n++
		}
	}
	return n
}

func (s *memory) ClaimDeliveries(_ context.Context, now time.Time, lease time.Duration, n int, lanes []models.Lane, m models.Method) ([]models.Delivery, error) {
	unlock, err := s.lock()
	if err != nil {
		return nil, err
	}
	defer unlock()
	s.loseLeases(now)
	due := slices.DeleteFunc(slices.Clone(s.rows), func(d *models.Delivery) bool {
		return d.State != models.Pending || d.DueAt.After(now) || !slices.Contains(lanes, d.Lane) || methodOf(d) != m || s.waits(d, now)
	})
	slices.SortStableFunc(due, func(a, b *models.Delivery) int {
		return cmp.Or(cmp.Compare(slices.Index(models.AllLanes, a.Lane), slices.Index(models.AllLanes, b.Lane)), a.DueAt.Compare(b.DueAt), cmp.Compare(a.ID, b.ID))
	})
	var out []models.Delivery
	for _, d := range due[:min(n, len(due))] {
		d.State, d.LeaseAt, d.StartedAt = models.Sending, now.Add(lease), now
		d.Attempt++
		out = append(out, *d)
	}
	return out, nil
}

// methodOf is what a delivery will most likely use of a platform, as the store says it
// in SQL.
func methodOf(d *models.Delivery) models.Method {
	switch {
	case d.Kind == models.RefreshHome:
		return models.HomeMethod
	case d.Kind == models.DeleteMsg, d.Kind == models.RefreshRoom, d.Kind == models.ListMeeting, d.Replaces != "":
		return models.EditMethod
	}
	return models.SendMethod
}

func (s *memory) loseLeases(now time.Time) {
	for _, d := range s.rows {
		if d.State == models.Sending && !d.LeaseAt.After(now) {
			if d.State = models.Unknown; d.Kind == models.RefreshHome {
				d.State = models.Pending
			}
		}
	}
}

// waits reports that something of the same recipient goes first.
func (s *memory) waits(d *models.Delivery, now time.Time) bool {
	if d.Kind == models.RefreshHome {
		return false
	}
	if d.Under != "" && slices.ContainsFunc(s.rows, func(o *models.Delivery) bool {
		return o.Key == d.Under && o.RefMessage == "" && slices.Contains([]models.DeliveryState{models.Pending, models.Sending, models.Unknown}, o.State)
	}) {
		return true
	}
	return slices.ContainsFunc(s.of[recipientOf(d)], func(o *models.Delivery) bool {
		if o == d || o.Kind == models.RefreshHome {
			return false
		}
		busy := o.State == models.Sending || o.State == models.Unknown
		same := o.Lane == d.Lane
		first := same && o.State == models.Pending && o.ID < d.ID && (!o.DueAt.After(now) || o.Attempt > 0)
		just := d.Lane != models.SafetyLane && methodOf(d) == models.SendMethod && o.SentAt.After(now.Add(-time.Second)) && o.SentAt.Before(now.Add(5*time.Second))
		return same && busy || first || just || d.Replaces != "" && o.Key == d.Replaces && busy
	})
}

func (s *memory) ClaimUnknown(_ context.Context, now, settledBefore time.Time, n int, lanes []models.Lane) ([]models.Delivery, error) {
	unlock, err := s.lock()
	if err != nil {
		return nil, err
	}
	defer unlock()
	s.loseLeases(now)
	var out []models.Delivery
	waiting := slices.Clone(s.rows)
	slices.SortStableFunc(waiting, func(a, b *models.Delivery) int { return a.LeaseAt.Compare(b.LeaseAt) })
	for _, d := range waiting {
		if len(out) < n && d.State == models.Unknown && !d.StartedAt.After(settledBefore) && !d.LeaseAt.After(now) && slices.Contains(lanes, d.Lane) {
			d.LeaseAt = now.Add(20 * time.Second)
			out = append(out, *d)
		}
	}
	return out, nil
}

func (s *memory) ClaimChecks(_ context.Context, now time.Time, n int) ([]models.Delivery, error) {
	unlock, err := s.lock()
	if err != nil {
		return nil, err
	}
	defer unlock()
	var out []models.Delivery
	for _, d := range s.rows {
		if len(out) < n && d.State == models.Sent && !d.CheckAt.IsZero() && !d.CheckAt.After(now) {
			d.CheckAt = now.Add(time.Minute)
			out = append(out, *d)
		}
	}
	return out, nil
}

func (s *memory) SettleChecks(_ context.Context, ids []int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range ids {
		s.rows[id-1].CheckAt = time.Time{}
	}
	return nil
}

func (s *memory) SettleDeliveries(_ context.Context, results []models.Settled) error {
	unlock, err := s.lock()
	if err != nil {
		return err
	}
	defer unlock()
	for _, r := range results {
		d := s.rows[r.ID-1]
		if d.Attempt != r.Attempt || d.State != models.Sending && d.State != models.Unknown {
			continue
		}
		d.State, d.Code, d.LeaseAt, d.Failures, d.Pauses = r.State, r.Code, time.Time{}, r.Failures, r.Pauses
		if !r.CheckAt.IsZero() {
			d.CheckAt = r.CheckAt
		}
		switch r.State {
		case models.Sent:
			d.SentAt, d.RefChannel, d.RefMessage, d.Failures, d.Pauses = r.At, r.RefChannel, r.RefMessage, 0, 0
			d.Platform = cmp.Or(r.Platform, d.Platform)
			if d.Again {
				d.Again, d.State, d.DueAt = false, models.Pending, r.At
			}
			for _, o := range s.rows {
				if r.Moved != "" && o.Key == r.Moved {
					o.Platform, o.RefChannel, o.RefMessage = r.Platform, r.RefChannel, r.RefMessage
				}
			}
		case models.Pending:
			d.DueAt = r.RetryAt
		case models.Unknown:
			d.LeaseAt = r.RetryAt
		case models.Held, models.DeadEnd:
			if d.Otherwise != "" {
				s.timers = append(s.timers, d.Otherwise)
			}
		case models.Sending, models.Canceled: // no attempt ends so
		}
	}
	return nil
}

func (s *memory) DeliveryByKey(_ context.Context, key string) (models.Delivery, error) {
	if d := s.Row(key); d.ID != 0 {
		return d, nil
	}
	return models.Delivery{}, models.ErrNotFound
}

func (s *memory) Reachable(_ context.Context, person models.PersonID) ([]models.Account, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.accounts[person], nil
}

func (s *memory) RoomChannel(_ context.Context, platform, _, key string) (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if channel, there := s.rooms[platform+key]; there {
		return channel, nil
	}
	return "", models.ErrNotFound
}

func (s *memory) PutRoom(_ context.Context, platform, _, key, channel string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rooms[platform+key] = channel
	return nil
}

func (s *memory) Setting(_ context.Context, key string) (string, error) {
	unlock, err := s.lock()
	if err != nil {
		return "", err
	}
	defer unlock()
	if v, there := s.settings[key]; there {
		return v, nil
	}
	return "", models.ErrNotFound
}

func (s *memory) SwapSetting(_ context.Context, key, old, value string) (bool, error) {
	unlock, err := s.lock()
	if err != nil {
		return false, err
	}
	defer unlock()
	if s.settings[key] != old {
		return false, nil
	}
	s.settings[key] = value
	return true, nil
}
