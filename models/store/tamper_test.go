package store_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"cairn/models"
	"cairn/models/store"
)

// chain is a record of n lines about a few things, as it is written.
func chain(r *rand.Rand, n int) []models.AuditEvent {
	var out []models.AuditEvent
	editions := map[string]int64{}
	at, prev := stored(noon), ""
	for i := range n {
		object := fmt.Sprintf("pe_%d", r.IntN(7))
		editions[object]++
		at = at.Add(time.Duration(r.IntN(3600)) * time.Second)
		e := models.AuditEvent{
			Seq: int64(i + 1), At: at, Actor: models.PersonID(fmt.Sprintf("pe_%d", r.IntN(5))), Action: "gate.save", Kind: "person", Object: object,
			Edition: editions[object], Content: fmt.Sprintf("%064x", r.Uint64()),
		}.Seal(prev)
		prev = e.Hash
		out = append(out, e)
	}
	return out
}

// resealed computes every hash from a place on anew, as the owner of the
// database could.
func resealed(events []models.AuditEvent, from int) []models.AuditEvent {
	prev := ""
	if from > 0 {
		prev = events[from-1].Hash
	}
	for i := from; i < len(events); i++ {
		events[i].Seq = int64(i + 1)
		events[i] = events[i].Seal(prev)
		prev = events[i].Hash
	}
	return events
}

// TestTenThousandMutatedChains: every kind of tampering is found on every chain,
// by the chain itself, or, where all hashes were computed anew, by the statement
// that was signed and kept.
func TestTenThousandMutatedChains(t *testing.T) {
	t.Parallel()
	const seed = 7
	r := rand.New(rand.NewPCG(seed, 1))
	found := map[string][2]int{}
	kinds := map[string]func([]models.AuditEvent, int) []models.AuditEvent{
		"edit": func(c []models.AuditEvent, i int) []models.AuditEvent {
			switch r.IntN(5) {
			case 0:
				c[i].Actor += "x"
			case 1:
				c[i].Action = "gate.revoke"
			case 2:
				c[i].Content = "0" + c[i].Content[1:] + "1"
			case 3:
				c[i].At = c[i].At.Add(time.Second)
			default:
				c[i].Object += "x"
			}
			return c
		},
		"delete": func(c []models.AuditEvent, i int) []models.AuditEvent { return slices.Delete(c, i, i+1) },
		"insert": func(c []models.AuditEvent, i int) []models.AuditEvent { return slices.Insert(c, i, c[i]) },
		"reorder": func(c []models.AuditEvent, i int) []models.AuditEvent {
			j := (i + 1) % len(c)
			c[i], c[j] = c[j], c[i]
			return c
		},
		"truncate": func(c []models.AuditEvent, i int) []models.AuditEvent { return c[:i] },
		"clock regress": func(c []models.AuditEvent, i int) []models.AuditEvent {
			c[i].At = c[i].At.Add(-48 * time.Hour)
			return resealed(c, i)
		},
		"edit, all hashes anew": func(c []models.AuditEvent, i int) []models.AuditEvent {
			c[i].Actor += "x"
			return resealed(c, i)
		},
		"delete, all hashes anew": func(c []models.AuditEvent, i int) []models.AuditEvent {
			return resealed(slices.Delete(c, i, i+1), i)
		},
		"insert, all hashes anew": func(c []models.AuditEvent, i int) []models.AuditEvent {
			forged := c[i]
			forged.Object, forged.Edition = "pe_forged", 1
			return resealed(slices.Insert(c, i, forged), i)
		},
		"truncate, the head set back": func(c []models.AuditEvent, i int) []models.AuditEvent { return c[:i] },
	}
	names := make([]string, 0, len(kinds))
	for name := range kinds {
		names = append(names, name)
	}
	slices.Sort(names)
	for n := range 10000 {
		whole := chain(r, 12+r.IntN(30))
		last, point := whole[len(whole)-1], store.RootOf(whole)
		if n%1000 == 0 && store.CheckChain(&bytes.Buffer{}, whole, last.Seq, last.Hash, point) != 0 {
			t.Fatalf("seed %d, chain %d: a whole chain is found at fault", seed, n)
		}
		name := names[n%len(names)]
		mutated := kinds[name](slices.Clone(whole), 1+r.IntN(len(whole)-2))
		seq, hash := last.Seq, last.Hash
		if name == "truncate, the head set back" || len(name) > 16 { // the owner sets the head as well
			end := mutated[len(mutated)-1]
			seq, hash = end.Seq, end.Hash
		}
		count := found[name]
		count[0]++
		if store.CheckChain(&bytes.Buffer{}, mutated, seq, hash, point) > 0 {
			count[1]++
		}
		found[name] = count
	}
	for _, name := range names {
		t.Logf("%-28s %d of %d found", name, found[name][1], found[name][0])
		if found[name][0] != found[name][1] {
			t.Errorf("seed %d: %s: %d of %d found", seed, name, found[name][1], found[name][0])
		}
	}
}
