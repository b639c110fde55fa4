package boundary_test

import (
	"testing"

	"cairn/handlers/storytest"
)

func TestStories(t *testing.T) {
	t.Parallel()
	storytest.All(t, "testdata", storytest.NewPaper)
}
