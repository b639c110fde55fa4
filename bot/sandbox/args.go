package sandbox

import (
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
)

// maxBody is how much of a request is read; Slack's largest argument is a
// view of 250 KB.
const maxBody = 4 << 20

// args are the arguments of a call, whichever way they came. A value that was
// JSON other than a string is kept as its text.
type args map[string]string

func readArgs(r *http.Request) (args, error) {
	a := args{}
	a.add(r.URL.Query())
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	r.Body = http.MaxBytesReader(nil, r.Body, maxBody)
	switch kind {
	case "application/json":
		return a, a.readJSON(r.Body)
	case "multipart/form-data":
		if err := r.ParseMultipartForm(maxBody); err != nil {
			return a, fmt.Errorf("read multipart form: %w", err)
		}
		a.add(r.MultipartForm.Value)
		return a, nil
	}
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return a, fmt.Errorf("read body: %w", err)
	}
	form, err := url.ParseQuery(string(body))
	a.add(form)
	return a, err
}

func (a args) readJSON(body io.Reader) error {
	var fields map[string]json.RawMessage
	if err := json.NewDecoder(body).Decode(&fields); err != nil && err != io.EOF {
		return fmt.Errorf("read JSON body: %w", err)
	}
	for key, value := range fields {
		var s string
		if json.Unmarshal(value, &s) == nil {
			a[key] = s // null as well, as the empty string
		} else {
			a[key] = string(value)
		}
	}
	return nil
}

func (a args) add(form url.Values) {
	for key, values := range form {
		if len(values) > 0 {
			a[key] = values[0]
		}
	}
}

func (a args) has(key string) bool { return a[key] != "" }

func (a args) flag(key string) bool { return a[key] == "true" || a[key] == "1" }

func (a args) number(key string, fallback int) int {
	if n, err := strconv.Atoi(a[key]); err == nil {
		return n
	}
	return fallback
}

// list reads "a,b" and ["a","b"] alike.
func (a args) list(key string) []string {
	text := strings.TrimSpace(a[key])
	var items []string
	if strings.HasPrefix(text, "[") && json.Unmarshal([]byte(text), &items) == nil {
		return items
	}
	for item := range strings.SplitSeq(text, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// logged returns the arguments for the request log: readable JSON, no token.
func (a args) logged() object {
	o := object{}
	for key, value := range a {
		switch {
		case key == "token":
		case strings.HasPrefix(value, "{") || strings.HasPrefix(value, "["):
			o[key] = asJSON([]byte(value))
		default:
			o[key] = value
		}
	}
	return o
}
