package handlers

import (
	"fmt"
	"time"

	"cairn/models"
	"cairn/prompts"
)

// StarterTopics are what conversation starters are about besides competencies:
// the stage of a pair, what is hard, and the other ways to learn from each
// other. Each has words "starters.<topic>_1", "_2" …
var StarterTopics = []string{"beginning", "middle", "ending", "stuck", "feedback", "listening", "peer", "group", "reverse", "tools"}

// StarterTopic is what a pair may talk about now: its competency, where there
// are words for it, every other time; else its stage.
func StarterTopic(words prompts.Voice, m models.Mentorship, now time.Time) string {
	weeks := int(now.Sub(m.StartedAt) / (7 * 24 * time.Hour))
	if topic := string(m.Competency); weeks%2 == 1 && words.Has(starterKey(topic, 1)) {
		return topic
	}
	switch {
	case weeks < 4:
		return "beginning"
	case weeks < 10:
		return "middle"
	default:
		return "ending"
	}
}

// Starter is the n-th conversation starter of a topic, and after the last the
// first again; empty for a topic without any.
func Starter(words prompts.Voice, topic string, n int) string {
	count := 0
	for words.Has(starterKey(topic, count+1)) {
		count++
	}
	if count == 0 {
		return ""
	}
	return words.Text(starterKey(topic, max(n, 0)%count+1), nil)
}

func starterKey(topic string, n int) string { return fmt.Sprintf("starters.%s_%d", topic, n) }
