package store

import "gorm.io/gorm/schema"

// Naming is how tables and columns are named.
func Naming() schema.Namer { return naming{} }
