// Package config reads what a deployment decided: its environment (where the
// database is, which chat platforms it serves) and its program.yaml (when it
// asks, who must decide what, who hears next).
//
// It finds every mistake at once and says each in one line with the way out.
// It opens no connection, sends nothing and changes no policy while the
// program runs.
package config
