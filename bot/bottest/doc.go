// Package bottest holds the messages, forms and homes that every platform
// adapter is tried with, so that all of them show the same things. It is
// imported by tests only and asserts nothing itself.
package bottest
