package main

import (
	"context"
	"errors"
	"io/fs"

	"cairn/config"
	"cairn/models"
	"cairn/models/store"
)

// fingerprintKey is the setting that tells with which key a database is used.
// Another key would find none of the messages that were sent, and would sign
// what nobody can check against the signatures before.
const fingerprintKey = "key/fingerprint"

// secretKey is CAIRN_KEY, or the one kept beside the SQLite file. A database
// keeps to the key that it was first used with; one that has none yet gets it.
func secretKey(ctx context.Context, s *store.Store, c config.Config) ([]byte, error) {
	kept, err := orNone(s.Setting(ctx, fingerprintKey))
	if err != nil {
		return nil, err
	}
	key, err := readKey(c)
	if kept == "" && errors.Is(err, fs.ErrNotExist) {
		key, err = config.EnsureKey(c.KeyPath)
	}
	if err != nil {
		return nil, wrongKey(c, kept, err)
	}
	if kept == "" {
		if kept, err = keepFingerprint(ctx, s, config.Fingerprint(key)); err != nil {
			return nil, err
		}
	}
	if config.Fingerprint(key) != kept {
		return nil, wrongKey(c, kept, errOtherKey)
	}
	return []byte(key.Reveal()), nil
}

// readKey is the key as it is given; none is made.
func readKey(c config.Config) (config.Secret, error) {
	if c.Key.Set() {
		return c.Key, nil
	}
	return config.ReadKey(c.KeyPath)
}

// keepFingerprint keeps the first fingerprint of a database, and returns the
// one that is kept: of two replicas that start at once one is first.
func keepFingerprint(ctx context.Context, s *store.Store, mark string) (string, error) {
	if _, err := s.SwapSetting(ctx, fingerprintKey, "", mark); err != nil {
		return "", err
	}
	return s.Setting(ctx, fingerprintKey)
}

var errOtherKey = errors.New("the database was used with another key")

// wrongKey says what is wrong with a key, and the way out.
func wrongKey(c config.Config, kept string, err error) mistakes {
	what := err.Error()
	switch {
	case errors.Is(err, errOtherKey):
		what += ": put the key file back beside the database, or set CAIRN_KEY to that key"
		if c.KeyPath == "" {
			what = err.Error() + ": set CAIRN_KEY to that key"
		}
	case errors.Is(err, config.ErrNoKey) && kept != "":
		what = "is missing, and the database was used with one: set CAIRN_KEY to that key"
	case errors.Is(err, config.ErrNotAKey) && kept == "":
		what += "; if this is the first start, remove the file and start again, which makes one"
	case errors.Is(err, config.ErrNotAKey):
		what += "; the database was used with one: put that one back"
	case errors.Is(err, fs.ErrNotExist) && kept != "":
		what = "the database was used with a key, and there is no file " + c.KeyPath + ": put the key file back beside the database, or set CAIRN_KEY"
	case errors.Is(err, fs.ErrNotExist):
		what = "there is no file " + c.KeyPath + ": put the key file back beside the database, or set CAIRN_KEY"
	}
	return mistakes{{Where: "CAIRN_KEY", What: what}}
}

// examineKey looks at the key as a start would, and makes none.
func (a *app) examineKey(ctx context.Context, f *findings) {
	kept := ""
	if a.store != nil {
		var err error
		if kept, err = a.store.Setting(ctx, fingerprintKey); err != nil && !errors.Is(err, models.ErrNotFound) {
			f.isBroken("database: %v", err)
			return
		}
	}
	key, err := readKey(a.config)
	if err == nil && kept != "" && config.Fingerprint(key) != kept {
		err = errOtherKey
	}
	switch {
	case err == nil && kept != "":
		f.isFine("the key is the one that the database is used with")
	case err == nil:
		f.isFine("the key can be read")
	case kept == "" && errors.Is(err, fs.ErrNotExist):
		f.isFine("the first start makes a key in %s", a.config.KeyPath)
	default:
		f.isBroken("%v", wrongKey(a.config, kept, err))
	}
}
