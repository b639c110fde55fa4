package discord

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"

	"cairn/bot"
)

// draft is a form that somebody is filling in.
type draft struct {
	// key names the draft and opens what is kept of it. It stands in the form on
	// Discord and nowhere else, so that the database does not tell who typed what:
	// a concern may be raised without a name.
	key    string
	sheets []sheet

	User   string
	Form   bot.Form
	Values map[string][]string
}

// opening is who opened which form.
type opening struct {
	user   string
	action bot.Action
}

// maxDrafts is how many drafts are held beside storage.
const maxDrafts = 2000

// drafts are the forms that are being filled in. They outlive the program, and
// are forgotten once they were saved, or after a day.
type drafts struct {
	words  Words
	memory Memory
	within time.Duration // how long storage may take each time
	log    *slog.Logger

	mu     sync.Mutex
	latest map[opening]string // the key of the newest draft
	held   map[string]held    // by the draft's name, for while storage does not answer
}

// held is a draft as it is kept.
type held struct {
	sealed string
	ahead  bool // storage does not have it so
}

func newDrafts(w Words, m Memory, within time.Duration, log *slog.Logger) *drafts {
	return &drafts{words: w, memory: m, within: within, log: log, latest: map[opening]string{}, held: map[string]held{}}
}

// begin is a person's draft of a form: with what they entered before, if they
// did and it was not saved.
func (ds *drafts) begin(ctx context.Context, user string, f bot.Form) *draft {
	dr := &draft{key: rand.Text(), sheets: sheets(ds.words, f), User: user, Form: f, Values: map[string][]string{}}
	for _, p := range f.Pages {
		for _, in := range p.Fields {
			dr.Values[in.Key] = slices.Clone(in.Value)
		}
	}
	if old := ds.find(ctx, ds.replace(opening{user, f.Action}, dr.key), user); old != nil {
		old.over(dr.Values)
		ds.drop(ctx, old)
	}
	ds.keep(ctx, dr)
	return dr
}

// replace notes the newest draft of a form and returns the one before, "" for none.
func (ds *drafts) replace(o opening, key string) (before string) {
	ds.mu.Lock()
	defer ds.mu.Unlock()
	before = ds.latest[o]
	if len(ds.latest) >= maxKept {
		clear(ds.latest)
	}
	ds.latest[o] = key
	return before
}

// over puts what was entered over what was there.
func (dr *draft) over(values map[string][]string) {
	for key, entered := range dr.Values {
		if _, asked := values[key]; asked && len(entered) > 0 {
			values[key] = entered
		}
	}
}

// find is the draft of that person, nil when it is gone.
func (ds *drafts) find(ctx context.Context, key, user string) *draft {
	if key == "" {
		return nil
	}
	name, box := lock(key)
	sealed, err := base64.StdEncoding.DecodeString(ds.kept(ctx, name))
	if err != nil || len(sealed) == 0 {
		return nil
	}
	dr := &draft{key: key}
	raw, err := box.Open(nil, nil, sealed, nil)
	if err == nil {
		err = json.Unmarshal(raw, dr)
	}
	if err != nil || dr.User != user {
		return nil
	}
	dr.sheets = sheets(ds.words, dr.Form)
	return dr
}

// kept is what is kept under a name: as storage has it, which other replicas
// change, unless it does not answer or did not take the newest.
func (ds *drafts) kept(ctx context.Context, name string) string {
	ds.mu.Lock()
	here := ds.held[name]
	ds.mu.Unlock()
	if here.ahead {
		return here.sealed
	}
	limited, cancel := context.WithTimeout(ctx, ds.within)
	defer cancel()
	there, err := ds.memory.Draft(limited, name)
	if err != nil {
		ds.log.Warn("draft not read", "err", err)
		return here.sealed
	}
	return there
}

// keep keeps a draft as it is now.
func (ds *drafts) keep(ctx context.Context, dr *draft) {
	raw, err := json.Marshal(dr)
	if err != nil {
		ds.log.Error("draft not kept", "err", err)
		return
	}
	name, box := lock(dr.key)
	sealed := base64.StdEncoding.EncodeToString(box.Seal(nil, nil, raw, nil))
	limited, cancel := context.WithTimeout(ctx, ds.within)
	defer cancel()
	if err = ds.memory.KeepDraft(limited, name, sealed); err != nil {
		ds.log.Warn("draft not stored", "err", err)
	}
	ds.mu.Lock()
	defer ds.mu.Unlock()
	if len(ds.held) >= maxDrafts {
		maps.DeleteFunc(ds.held, func(_ string, h held) bool { return !h.ahead })
	}
	ds.held[name] = held{sealed, err != nil}
}

// drop forgets a draft. One that storage does not drop now it drops in a day.
func (ds *drafts) drop(ctx context.Context, dr *draft) {
	name, _ := lock(dr.key)
	ds.mu.Lock()
	delete(ds.held, name)
	ds.mu.Unlock()
	limited, cancel := context.WithTimeout(ctx, ds.within)
	defer cancel()
	if err := ds.memory.DropDraft(limited, name); err != nil {
		ds.log.Warn("draft not dropped", "err", err)
	}
}

// lock makes of a key the name that a draft is kept under, and what it is sealed
// with. Neither leads back to the key.
func lock(key string) (name string, box cipher.AEAD) {
	const nameSize, keySize = 16, 32
	made, err := hkdf.Key(sha256.New, []byte(key), nil, "cairn: a draft on discord", nameSize+keySize)
	if err == nil {
		var block cipher.Block
		if block, err = aes.NewCipher(made[nameSize:]); err == nil {
			box, err = cipher.NewGCMWithRandomNonce(block)
		}
	}
	if err != nil {
		panic(err) // only sizes are refused, and these are fixed
	}
	return hex.EncodeToString(made[:nameSize]), box
}
