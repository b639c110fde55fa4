package prompts_test

import (
	"testing"

	"cairn/prompts"
)

func TestTheWordsThatComeWithCairnAreRight(t *testing.T) {
	t.Parallel()
	book, err := prompts.Load(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range book.Check() {
		t.Log(p)
	}
}
