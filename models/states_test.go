package models_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// noun is the row of the table in docs/ARCHITECTURE.md for each type of states.
var noun = map[string]string{
	"ProposalState": "proposal", "MentorshipState": "mentorship", "GoalState": "goal", "CheckInState": "check-in",
	"GateState": "gate", "MotionState": "motion", "FlagState": "flag", "CaseState": "case", "DeliveryState": "delivery",
	"SessionState": "session", "ParticipantState": "participant", "CircleState": "circle",
	"AskState": "request for feedback",
}

// The page that explains the states names exactly those that the code has, in
// the same order.
func TestTheDocumentedStatesAreThoseOfTheCode(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	inCode := states(t)
	for typ, name := range noun {
		if diff := cmp.Diff(inCode[typ], documented(string(page), name)); diff != "" {
			t.Errorf("states of a %s (-code +docs/ARCHITECTURE.md):\n%s", name, diff)
		}
	}
}

// documented is the second cell of a noun's row.
func documented(page, noun string) []string {
	_, row, _ := strings.Cut(page, "\n| "+noun+" | ")
	cell, _, _ := strings.Cut(row, " | ")
	return strings.Split(cell, ", ")
}

// states is the values of every string constant of this package, by type.
func states(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	for _, name := range files {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			typ, typed := spec.Type.(*ast.Ident)
			text, literal := spec.Values[0].(*ast.BasicLit)
			if !typed || !literal || text.Kind != token.STRING {
				return true
			}
			value, err := strconv.Unquote(text.Value)
			if err != nil {
				t.Fatal(err)
			}
			found[typ.Name] = append(found[typ.Name], value)
			return true
		})
	}
	return found
}
