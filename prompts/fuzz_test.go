package prompts_test

import (
	"errors"
	"testing"
	"testing/fstest"

	"cairn/prompts"
)

// FuzzLoad holds that no file, however broken, stops the words that come with
// Cairn from being said.
func FuzzLoad(f *testing.F) {
	f.Add("not_saved:\n  text: Nothing was saved.\n")
	f.Add("not_saved: [&a {text: *a}]\n")
	f.Add("form_unavailable:\n  form:\n    pages: [{fields: [{kind: scale, each: X, key: a}]}]\n")
	f.Add("too_long:\n  needs: {Field: text, Most: [{A: text}]}\n  text: '{{range $i, $x := .Most}}{{$x.A}}{{end}}{{with .Field}}{{.}}{{end}}'\n")
	f.Add("conflict:\n  text: |\n    {{if}}\n")
	f.Fuzz(func(t *testing.T, words string) {
		book, err := prompts.Load(fstest.MapFS{"en/errors.yaml": file(words)})
		if problems, ok := errors.AsType[prompts.Problems](err); err != nil && (!ok || len(problems) == 0) {
			t.Fatalf("Load returned %v", err)
		}
		book.Strict = true
		voice := book.In("en", nil, now)
		for _, key := range book.Keys() {
			if data := prompts.Sample(book.Needs(key)); book.IsForm(key) {
				voice.Form(key, data)
			} else {
				voice.Message(key, data)
			}
		}
	})
}
