package prompts

import (
	"cmp"
	"fmt"
	"strings"
)

// Problem is something to change in a words file.
type Problem struct {
	File     string // "prompts/en/checkin.yaml"; for an override relative to its directory: "en/checkin.yaml"
	Line     int
	Key      string // "checkin.prompt"; empty for the file as a whole
	Why      string
	Warning  bool // the words can be used, but should be looked at
	Override bool // found in a deployer's directory
}

// String is the problem on one line: "file:line: key: why".
func (p Problem) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d: ", p.File, p.Line)
	if p.Warning {
		b.WriteString("warning: ")
	}
	if p.Key != "" {
		b.WriteString(p.Key + ": ")
	}
	b.WriteString(p.Why)
	return b.String()
}

func (p Problem) compare(o Problem) int {
	return cmp.Or(cmp.Compare(p.File, o.File), cmp.Compare(p.Line, o.Line), cmp.Compare(p.Key, o.Key), cmp.Compare(p.Why, o.Why))
}

// Problems is a list of problems that can be returned as an error, one per line.
type Problems []Problem

func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.String()
	}
	return strings.Join(lines, "\n")
}

// Errors returns the problems that are not warnings.
func (ps Problems) Errors() Problems {
	var out Problems
	for _, p := range ps {
		if !p.Warning {
			out = append(out, p)
		}
	}
	return out
}
