package models_test

import (
	"testing"
	"time"

	"cairn/models"
)

func TestEveryFieldTakesPartInTheSeal(t *testing.T) {
	t.Parallel()
	whole := models.AuditEvent{Seq: 7, At: noon, Actor: "mia", Action: "goal.save", Kind: "goal", Object: "gl_1", Edition: 2, Content: "c0ffee"}
	sealed := whole.Seal("before")
	if sealed.Prev != "before" || len(sealed.Hash) != 64 {
		t.Fatalf("sealed as %+v", sealed)
	}
	if again := whole.Seal("before"); again != sealed {
		t.Error("the same event seals differently")
	}
	for name, change := range map[string]func(*models.AuditEvent){
		"seq": func(e *models.AuditEvent) { e.Seq++ }, "at": func(e *models.AuditEvent) { e.At = e.At.Add(time.Microsecond) },
		"actor": func(e *models.AuditEvent) { e.Actor = "leo" }, "action": func(e *models.AuditEvent) { e.Action = "goal.agree" },
		"kind": func(e *models.AuditEvent) { e.Kind = "gate" }, "object": func(e *models.AuditEvent) { e.Object = "gl_2" },
		"edition": func(e *models.AuditEvent) { e.Edition++ }, "content": func(e *models.AuditEvent) { e.Content = "decaf" },
		"a border between fields": func(e *models.AuditEvent) { e.Kind, e.Object = "goalgl", "_1" },
	} {
		changed := whole
		change(&changed)
		if changed.Seal("before").Hash == sealed.Hash {
			t.Errorf("%s takes no part", name)
		}
	}
	if whole.Seal("another").Hash == sealed.Hash {
		t.Error("the line before takes no part")
	}
}

func TestASealDoesNotDependOnTheZone(t *testing.T) {
	t.Parallel()
	e := models.AuditEvent{Seq: 1, At: noon}
	there := e
	there.At = noon.In(time.FixedZone("there", 3600))
	if e.Seal("").Hash != there.Seal("").Hash {
		t.Error("one moment seals differently in another zone")
	}
}
