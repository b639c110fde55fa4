package store

import "gorm.io/gorm/schema"

// Naming is how tables and columns are named.
func Naming() schema.Namer { return naming{} }

// Fault is how a database's error becomes a kind of package models.
var Fault = fault

// ContentOf is the hash of what a noun says.
var ContentOf = contentOf
