package prompts

import "io/fs"

// LoadFrom is Load with other words than those that come with Cairn.
func LoadFrom(base, overrides fs.FS) (*Book, error) { return load(base, overrides) }

// ReadingGrade is the grade that proofreading uses.
var ReadingGrade = readingGrade
