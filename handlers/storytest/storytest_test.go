package storytest_test

import (
	"testing"

	"cairn/handlers/storytest"
)

func TestStoriesAtHandlerLevel(t *testing.T) {
	t.Parallel()
	storytest.All(t, "../../testdata/stories", storytest.NewPaper)
}
