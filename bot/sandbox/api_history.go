package sandbox

import (
	"cmp"
	"encoding/base64"
	"slices"
	"strconv"
	"strings"
)

func (c *call) history() (object, error) {
	r, err := c.readable()
	if err != nil {
		return nil, err
	}
	from, until, err := c.span(r.timeline)
	if err != nil {
		return nil, err
	}
	limit := min(max(c.number("limit", 100), 1), 999)
	var page []object
	at := until - 1
	for ; at >= from && len(page) < limit; at-- {
		if m := r.timeline[at]; m.Only == "" {
			page = append(page, c.wireMessage(m, c.flag("include_all_metadata")))
		}
	}
	o := object{"messages": orEmpty(page), "has_more": at >= from, "pin_count": 0}
	if at >= from {
		o["response_metadata"] = object{"next_cursor": cursorOf("next_ts", string(r.timeline[at].TS))}
	}
	return o, nil
}

func (c *call) threadReplies() (object, error) {
	r, err := c.readable()
	if err != nil {
		return nil, err
	}
	root := c.messages[TS(c.args["ts"])]
	if root == nil || root.Channel != r.ID || root.Only != "" {
		return nil, fail("thread_not_found")
	}
	thread := append([]*Message{root}, c.replies(root)...)
	from, until, err := c.span(thread[1:])
	if err != nil {
		return nil, err
	}
	limit := min(max(c.number("limit", 100), 1), 999)
	if cursor := c.args["cursor"]; cursor != "" {
		start, ok := positionAfter(cursor)
		if !ok || start > len(thread) {
			return nil, fail("invalid_cursor")
		}
		from = max(from, start-1)
	}
	last := min(until, from+limit)
	page := []object{c.wireMessage(root, c.flag("include_all_metadata"))}
	for _, m := range thread[1+from : 1+max(from, last)] {
		page = append(page, c.wireMessage(m, c.flag("include_all_metadata")))
	}
	o := object{"messages": page, "has_more": last < until}
	if last < until {
		o["response_metadata"] = object{"next_cursor": cursorOf("offset", strconv.Itoa(last+1))}
	}
	return o, nil
}

// readable finds the conversation whose history is asked for.
func (c *call) readable() (*room, error) {
	r, err := c.known(c.args["channel"])
	if err != nil {
		return nil, err
	}
	if err := c.needFor(r, "history"); err != nil {
		return nil, err
	}
	if !r.members[c.config.App.BotUser] {
		return nil, fail("not_in_channel")
	}
	return r, nil
}

// span finds the part of a timeline between oldest and latest, both left out
// unless inclusive, and below the cursor.
func (c *call) span(timeline []*Message) (from, until int, err error) {
	from, until = 0, len(timeline)
	inclusive := c.flag("inclusive")
	if oldest := c.args["oldest"]; oldest != "" && oldest != "0" {
		bound, ok := micros(TS(oldest))
		if !ok {
			return 0, 0, fail("invalid_ts_oldest")
		}
		from = firstAt(timeline, bound, !inclusive)
	}
	if latest := c.args["latest"]; latest != "" && latest != "now" {
		bound, ok := micros(TS(latest))
		if !ok {
			return 0, 0, fail("invalid_ts_latest")
		}
		until = firstAt(timeline, bound, inclusive)
	}
	if key, ts := readCursor(c.args["cursor"]); key == "next_ts" {
		bound, _ := micros(TS(ts))
		until = min(until, firstAt(timeline, bound, true))
	} else if c.has("cursor") && key != "offset" {
		return 0, 0, fail("invalid_cursor")
	}
	return from, max(from, until), nil
}

// firstAt returns the place of the first message at a bound or after it; with after, of
// the first after it.
func firstAt(timeline []*Message, bound int64, after bool) int {
	at, found := slices.BinarySearchFunc(timeline, bound, func(m *Message, bound int64) int {
		own, _ := micros(m.TS)
		return cmp.Compare(own, bound)
	})
	if found && after {
		at++
	}
	return at
}

// Cursors are opaque to the app, as Slack's are: base64 of "key:value".
func cursorOf(key, value string) string {
	return base64.StdEncoding.EncodeToString([]byte(key + ":" + value))
}

func readCursor(cursor string) (key, value string) {
	text, err := base64.StdEncoding.DecodeString(cursor)
	if err != nil {
		return "", ""
	}
	key, value, _ = strings.Cut(string(text), ":")
	return key, value
}

func positionAfter(cursor string) (int, bool) {
	if cursor == "" {
		return 0, true
	}
	key, value := readCursor(cursor)
	at, err := strconv.Atoi(value)
	return at, key == "offset" && err == nil && at >= 0
}

// paged cuts one page out of a list.
func paged[T any](c *call, all []T, fallback int) (page []T, next string, err error) {
	from, ok := positionAfter(c.args["cursor"])
	if !ok {
		return nil, "", fail("invalid_cursor")
	}
	limit := c.number("limit", 0)
	if limit <= 0 {
		limit = fallback
	}
	from = min(from, len(all))
	until := min(len(all), from+min(limit, 1000))
	if until < len(all) {
		next = cursorOf("offset", strconv.Itoa(until))
	}
	return all[from:until], next, nil
}

func orEmpty(list []object) []object {
	if list == nil {
		return []object{}
	}
	return list
}
