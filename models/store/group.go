package store

import (
	"context"
	"fmt"
	"sync"
	"time"

	"cairn/models"
)

const (
	groupSize = 256 // commits in one transaction at most, a larger call aside

	// groupTime is for one transaction: two tries at a server that owes the answer,
	// and the question which of them was saved.
	groupTime = 2*answeredWithin + 5*time.Second
)

// group is the one committer of a process. What arrives while it saves waits
// and is saved together next: under load many commits share one transaction,
// at rest a commit waits for nobody.
type group struct {
	save    func(context.Context, []prepared) models.CommitErrors
	waiting chan request
	closing chan struct{}
	closed  sync.WaitGroup
	once    sync.Once
}

type request struct {
	ctx  context.Context
	work []prepared
	done chan models.CommitErrors
}

func newGroup(save func(context.Context, []prepared) models.CommitErrors) *group {
	g := &group{save: save, waiting: make(chan request), closing: make(chan struct{})}
	g.closed.Go(g.run)
	return g
}

// do hands work in and waits for what becomes of it.
func (g *group) do(ctx context.Context, work []prepared) models.CommitErrors {
	r := request{ctx, work, make(chan models.CommitErrors, 1)}
	select {
	case g.waiting <- r:
	case <-ctx.Done():
		return r.failed(fault(ctx.Err()))
	case <-g.closing:
		return r.failed(fmt.Errorf("the store is closed: %w", models.ErrBusy))
	}
	select {
	case errs := <-r.done:
		return errs
	case <-ctx.Done():
		return r.failed(fault(ctx.Err()))
	}
}

func (g *group) close() {
	g.once.Do(func() { close(g.closing) })
	g.closed.Wait()
}

func (g *group) run() {
	for {
		select {
		case r := <-g.waiting:
			g.saveWith(r)
		case <-g.closing:
			return
		}
	}
}

// saveWith saves r and what waits beside it.
func (g *group) saveWith(r request) {
	var work []prepared
	var live []request
	for _, r := range beside(r, g.waiting, groupSize) {
		if err := r.ctx.Err(); err != nil {
			r.done <- r.failed(fault(err))
			continue
		}
		live, work = append(live, r), append(work, r.work...)
	}
	if len(live) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), groupTime)
	defer cancel()
	errs := g.save(ctx, work)
	for _, r := range live {
		r.done <- errs[:len(r.work):len(r.work)]
		errs = errs[len(r.work):]
	}
}

// beside is the first and whatever else waits right now, up to most in all.
func beside[T any](first T, waiting <-chan T, most int) []T {
	all := []T{first}
	for len(all) < most {
		select {
		case next := <-waiting:
			all = append(all, next)
		default:
			return all
		}
	}
	return all
}

func (r request) failed(err error) models.CommitErrors {
	errs := make(models.CommitErrors, len(r.work))
	for i := range errs {
		errs[i] = err
	}
	return errs
}
