package sandbox

import (
	"slices"
	"strings"
)

// unread counts, for each conversation a person is in, what others have said to
// them since they last looked; a line of the workspace's own, such as who joined,
// is not said by anybody.
func (p *page) unread(user UserID) map[ConversationID]int {
	w := p.Workspace
	w.mu.Lock()
	defer w.mu.Unlock()
	p.reading.Lock()
	defer p.reading.Unlock()
	counts := map[ConversationID]int{}
	for _, id := range w.userRooms[user] {
		mark := p.read[bookmark{user, id}]
		w.eachSeen(user, id, func(m *Message) {
			if m.TS > mark && m.User != user && m.Subtype == "" && w.concerns(user, m) {
				counts[id]++
			}
		})
	}
	return counts
}

// concerns tells whether a message is for a person: a reply is for who wrote in its
// thread, or is named in it.
func (w *Workspace) concerns(user UserID, m *Message) bool {
	root := w.messages[m.ThreadTS]
	if root == nil || root == m || root.User == user || strings.Contains(m.Text, "<@"+string(user)+">") {
		return true
	}
	if kind := w.conversations[m.Channel].Kind; kind == DirectMessage || kind == GroupMessage {
		return true
	}
	return slices.ContainsFunc(w.replies(root), func(r *Message) bool { return r.User == user })
}

// markRead takes everything in a conversation as read by a person.
func (p *page) markRead(user UserID, in ConversationID) {
	w := p.Workspace
	w.mu.Lock()
	defer w.mu.Unlock()
	p.reading.Lock()
	defer p.reading.Unlock()
	w.eachSeen(user, in, func(m *Message) {
		at := bookmark{user, in}
		p.read[at] = max(p.read[at], m.TS)
	})
}

// eachSeen visits a conversation's messages and replies a person sees.
func (w *Workspace) eachSeen(user UserID, in ConversationID, visit func(*Message)) {
	r := w.conversations[in]
	if r == nil {
		return
	}
	for _, m := range r.timeline {
		if m.Only == "" || m.Only == user {
			visit(m)
		}
		for _, reply := range w.replies(m) {
			visit(reply)
		}
	}
}
