package delivery

import (
	"cmp"
	"context"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"log/slog"
	"maps"
	"sync"
	"time"

	"cairn/bot"
	"cairn/models"
)

// Store is what the queue needs of storage. A claim belongs to one process
// until it is settled or its lease runs out. One to send raises the delivery's
// Attempt, and a settlement with an older Attempt changes nothing.
type Store interface {
	// ClaimDeliveries takes up to n pending deliveries of the lanes that are due
	// and use the method, the most urgent lane first and the longest due first.
	// A new one waits until what it is to stand under stands. A recipient's
	// deliveries are claimed one after the other, in their order, and new messages
	// to them a second apart, except in the safety lane.
	ClaimDeliveries(ctx context.Context, now time.Time, lease time.Duration, n int, lanes []models.Lane, m models.Method) ([]models.Delivery, error)
	// ClaimUnknown takes up to n deliveries of unknown fate, among them those
	// whose lease ran out, that were last tried at settledBefore or earlier.
	ClaimUnknown(ctx context.Context, now, settledBefore time.Time, n int, lanes []models.Lane) ([]models.Delivery, error)
	// ClaimChecks takes up to n sent deliveries whose CheckAt has come.
	ClaimChecks(ctx context.Context, now time.Time, n int) ([]models.Delivery, error)
	SettleDeliveries(ctx context.Context, results []models.Settled) error
	// SettleChecks records that there is no second copy of these anymore.
	SettleChecks(ctx context.Context, ids []int64) error
	// DeliveryByKey is models.ErrNotFound for a key that was never queued.
	DeliveryByKey(ctx context.Context, key string) (models.Delivery, error)

	// Reachable is the accounts of a person, the preferred one first; none of
	// somebody who is gone.
	Reachable(ctx context.Context, person models.PersonID) ([]models.Account, error)
	// RoomChannel is models.ErrNotFound for a room that does not exist yet.
	RoomChannel(ctx context.Context, platform, workspace, key string) (string, error)
	PutRoom(ctx context.Context, platform, workspace, key, channel string) error

	// Setting is models.ErrNotFound for a key that was never put.
	Setting(ctx context.Context, key string) (string, error)
	// SwapSetting puts value if the setting still is old, where "" is none.
	SwapSetting(ctx context.Context, key, old, value string) (bool, error)
}

// Config is what a queue is made of. Durations that are zero have a default.
type Config struct {
	Store     Store
	Platforms []bot.Platform // those that run, the preferred one first
	Key       []byte         // the program's secret, CAIRN_KEY
	// Homes draws a person's home as it is now.
	Homes func(ctx context.Context, person models.PersonID) (bot.Home, error)
	// Rooms describes the room that a key stands for, with members as users of
	// the platform.
	Rooms func(ctx context.Context, platform, key string) (bot.Room, error)
	// Meetings is what everybody may know of a meeting now, and the key of the
	// delivery that announces it.
	Meetings func(ctx context.Context, key string) (m bot.Meeting, announced string, err error)

	// Awake is t, or the first moment after it that is neither quiet time nor a day off
	// where a person is by now, nor, for a prompt, a day of their leave; nil: every moment
	// is one.
	Awake func(ctx context.Context, person models.PersonID, lane models.Lane, t time.Time) (time.Time, error)

	// Forgotten is the time that the database does not know of, since it was put back
	// from a backup; zero: there is none.
	Forgotten Forgotten

	Now func() time.Time // with a monotonic reading where there is one
	// Theirs is a moment of Now's as the platforms' clocks show it: the same, if
	// nil. In a rehearsal it is another, and messages bear theirs.
	Theirs func(time.Time) time.Time
	After  func(time.Duration) <-chan time.Time
	Log    *slog.Logger
	// Alarm tells an operator that a platform has stopped us, with its word for it.
	Alarm func(platform, code string)

	// Lease is how long a claim holds: 14 s. A call begins only while it can end
	// within the lease, which therefore must be longer than CallWithin.
	Lease time.Duration
	// CallWithin is how long a call may take: 10 s. It is not shorter than
	// Settle, so that a lease that ran out has also settled.
	CallWithin   time.Duration
	Settle       time.Duration // how long after a call its message may still be stored: 10 s
	SafetySettle time.Duration // the same in the safety lane, where late is worse than twice: 5 s
	CheckAfter   time.Duration // when to look for twins: 10 min
	// Breath is how long not to look again after a look that found all there was,
	// however many commits wake us: 50 ms.
	Breath time.Duration
	// Rates are calls per second to start learning a method's limit from, for
	// every platform. A method that is missing has a cautious default.
	Rates map[models.Method]float64
}

// Forgotten is a time in which messages were sent that the database takes for unsent,
// or that are queued once more by what came due in it. A message that was queued before
// Until may stand in the chat since Since, and is looked up before it is first sent.
type Forgotten struct{ Since, Until time.Time }

// Queue is the durable outbound queue.
type Queue struct {
	Config
	secret []byte
	stats  Stats
	wakes  map[models.Method]chan struct{}

	mu     sync.Mutex
	paces  map[paceKey]*pacer
	halted map[string]bool
	alive  map[string]time.Time // when a platform last accepted something
	rooms  sync.Mutex           // one room is made at a time
}

// New makes a queue. It sends nothing until Run.
func New(c Config) (*Queue, error) {
	secret, err := hkdf.Key(sha256.New, c.Key, nil, "cairn delivery keys", sha256.Size)
	if err != nil {
		return nil, fmt.Errorf("derive the key of the queue: %w", err)
	}
	c.Lease = cmp.Or(c.Lease, 14*time.Second)
	c.CallWithin = cmp.Or(c.CallWithin, 10*time.Second)
	c.Settle = cmp.Or(c.Settle, 10*time.Second)
	c.SafetySettle = cmp.Or(c.SafetySettle, 5*time.Second)
	c.CheckAfter = cmp.Or(c.CheckAfter, 10*time.Minute)
	c.Breath = cmp.Or(c.Breath, 50*time.Millisecond)
	if c.Theirs == nil {
		c.Theirs = func(t time.Time) time.Time { return t }
	}
	if c.Settle > c.CallWithin || c.SafetySettle > c.CallWithin || c.CallWithin >= c.Lease {
		return nil, fmt.Errorf("settle %s must not be longer than a call (%s), nor a call than its lease (%s)",
			max(c.Settle, c.SafetySettle), c.CallWithin, c.Lease)
	}
	rates := defaultRates()
	maps.Copy(rates, c.Rates)
	c.Rates = rates
	return &Queue{
		Config: c, secret: secret, stats: newStats(),
		wakes: map[models.Method]chan struct{}{
			models.SendMethod: make(chan struct{}, 1),
			models.EditMethod: make(chan struct{}, 1),
			models.HomeMethod: make(chan struct{}, 1),
		},
		paces: map[paceKey]*pacer{}, halted: map[string]bool{}, alive: map[string]time.Time{},
	}, nil
}

// Run sends until ctx ends. Then it takes nothing more, lets the calls under
// way come to their end, and records what became of them.
func (q *Queue) Run(ctx context.Context) {
	var running sync.WaitGroup
	for method := range q.wakes {
		running.Go(func() { q.pump(ctx, method) })
	}
	running.Go(func() { q.lookAfter(ctx, q.SafetySettle, models.AllLanes[:1]) })
	running.Go(func() { q.lookAfter(ctx, q.Settle, models.AllLanes[1:]) })
	running.Go(func() { q.every(ctx, func() bool { return q.lookForTwins(ctx) }) })
	running.Go(func() { q.recheck(ctx) })
	running.Wait()
}

// Wake tells the queue that something was queued. Without it, a queued message
// waits for the next look, a second at most.
func (q *Queue) Wake() {
	for _, wake := range q.wakes {
		select {
		case wake <- struct{}{}:
		default:
		}
	}
}

// opaque is what a platform gets to see of a key: nothing but a name to find
// the message by. It fits Discord's 25 characters.
func (q *Queue) opaque(key string) string {
	mac := hmac.New(sha256.New, q.secret)
	mac.Write([]byte(key))
	return base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(mac.Sum(nil)[:15])
}

// sooner is the earlier of two moments.
func sooner(a, b time.Time) time.Time {
	if b.Before(a) {
		return b.UTC()
	}
	return a
}

// settle records results, and insists for as long as the lease of the claims.
// Without a record they count as unknown and are looked up. If the clock was set back
// since the claim, nothing waits until the clock is there again.
func (q *Queue) settle(ctx context.Context, until time.Time, results ...models.Settled) {
	if now := q.Now(); now.Round(0).Before(until.Add(-q.Lease).Round(0)) {
		for i, s := range results {
			results[i].RetryAt, results[i].CheckAt = sooner(s.RetryAt, now.Add(q.Settle)), sooner(s.CheckAt, now.Add(q.CheckAfter))
		}
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), q.Lease)
	defer cancel()
	for {
		err := q.Store.SettleDeliveries(ctx, results)
		if err == nil {
			return
		}
		q.Log.Warn("delivery not recorded yet", "id", results[0].ID, "err", err)
		select {
		case <-ctx.Done():
			return
		case <-q.After(time.Second):
		}
		if q.Now().After(until) {
			return
		}
	}
}
