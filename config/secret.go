package config

import (
	"fmt"
	"io"
	"log/slog"
)

// Secret is a value that no log, dump or error can show. Only Reveal gives it
// away. It is behind a pointer because fmt prints unexported fields of a
// struct without asking their methods.
type Secret struct{ value *string }

// NewSecret hides a value.
func NewSecret(value string) Secret {
	if value == "" {
		return Secret{}
	}
	return Secret{value: &value}
}

// Reveal is the value itself.
func (s Secret) Reveal() string {
	if s.value == nil {
		return ""
	}
	return *s.value
}

// Set reports whether there is a value.
func (s Secret) Set() bool { return s.value != nil }

// Equal reports whether both hide the same value.
func (s Secret) Equal(other Secret) bool { return s.Reveal() == other.Reveal() }

// String says whether the secret is set.
func (s Secret) String() string {
	if s.Set() {
		return "(hidden)"
	}
	return "(not set)"
}

// Format is String whatever the verb: %d would otherwise show the fields.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.String()) }

// LogValue is String.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText is String; JSON, XML and YAML use it.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// MarshalJSON is String.
func (s Secret) MarshalJSON() ([]byte, error) { return []byte(`"` + s.String() + `"`), nil }
