package store

import "testing"

// TestARowThatPanicsEndsOneQuestion: rows are read beside everybody else's.
func TestARowThatPanicsEndsOneQuestion(t *testing.T) {
	t.Parallel()
	q := &question{line: line{row: func(scan) error { panic("broken") }}}
	if err := q.row(nil); err == nil {
		t.Error("nobody hears of it")
	}
	q.left = true
	if err := q.row(nil); err != nil {
		t.Errorf("a row was handed over to somebody who left: %v", err)
	}
}
