package config

import "fmt"

// Mistake is one thing that is wrong in the environment or in program.yaml,
// said so that whoever wrote it can put it right.
type Mistake struct {
	Where string // the variable, or the file
	Line  int    // in the file; 0 in the environment
	What  string // what is wrong, and what to write instead
}

// String is the mistake in one line: "program.yaml:12: unknown key …".
func (m Mistake) String() string {
	if m.Line > 0 {
		return fmt.Sprintf("%s:%d: %s", m.Where, m.Line, m.What)
	}
	return m.Where + ": " + m.What
}
