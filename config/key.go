package config

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

const keyBytes = 32

// ErrNoKey is used when a key is neither set nor kept in a file.
var ErrNoKey = errors.New("is missing: without a SQLite file to keep one beside, set it to the key that the database was used with; for a new database, make one with: openssl rand -base64 32")

// ErrNotAKey is used when a key is not of the right form; it never shows what it was given.
var ErrNotAKey = errors.New("is not 32 bytes in base64 or hex: make one with: openssl rand -base64 32")

// EnsureKey reads the key file at path, and makes it, for its owner alone,
// when there is none. The key encrypts and signs: whoever loses the file loses
// what was encrypted. So a file is made only for a database that has no key yet.
func EnsureKey(path string) (Secret, error) {
	if err := makeKey(path); err != nil && !errors.Is(err, fs.ErrExist) {
		return Secret{}, fmt.Errorf("make key %s: %w", path, err)
	}
	return ReadKey(path)
}

// ReadKey reads the key file at path: fs.ErrNotExist when there is none, ErrNoKey
// without a path. It refuses a file that others may read.
func ReadKey(path string) (Secret, error) {
	if path == "" {
		return Secret{}, ErrNoKey
	}
	info, err := os.Stat(path)
	if err != nil {
		return Secret{}, notRead(path, err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return Secret{}, fmt.Errorf("read key %s: others may read it (mode %04o): chmod 600 %s", path, info.Mode().Perm(), path)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return Secret{}, notRead(path, err)
	}
	key, err := parseKey(string(data))
	if err != nil {
		return Secret{}, fmt.Errorf("read key %s: %w", path, err)
	}
	return key, nil
}

// notRead says whose the file has to be: a copy that was put back is often root's.
func notRead(path string, err error) error {
	if failed, ok := errors.AsType[*fs.PathError](err); ok {
		err = failed.Err
	}
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("read key %s: %w: give the file to whoever runs cairn (chown), and let them into its folder", path, err)
	}
	return fmt.Errorf("read key %s: %w", path, err)
}

// Fingerprint tells one key from another and says nothing else about it.
func Fingerprint(key Secret) string {
	mac := hmac.New(sha256.New, []byte(key.Reveal()))
	_, _ = mac.Write([]byte("cairn key fingerprint")) // never fails
	return hex.EncodeToString(mac.Sum(nil))
}

func makeKey(path string) error {
	var key [keyBytes]byte
	_, _ = rand.Read(key[:]) // never fails since Go 1.24
	return WriteNew(path, 0o600, strings.NewReader(base64.StdEncoding.EncodeToString(key[:])+"\n"))
}

func setKey(c *Config, s string) error {
	key, err := parseKey(s)
	c.Key = key
	return err
}

func showKey(c Config) string {
	if !c.Key.Set() && c.KeyPath != "" {
		return "in " + c.KeyPath
	}
	return c.Key.String()
}

// parseKey accepts 32 bytes as hex or as any kind of base64.
func parseKey(s string) (Secret, error) {
	s = strings.TrimSpace(s)
	if raw, err := hex.DecodeString(s); err == nil && len(raw) == keyBytes {
		return NewSecret(string(raw)), nil
	}
	plain := strings.NewReplacer("-", "+", "_", "/").Replace(strings.TrimRight(s, "="))
	if raw, err := base64.RawStdEncoding.DecodeString(plain); err == nil && len(raw) == keyBytes {
		return NewSecret(string(raw)), nil
	}
	return Secret{}, ErrNotAKey
}
