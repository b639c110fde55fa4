package models_test

import (
	"testing"

	"cairn/models"
)

func TestACircleIsFoundByEachOfItsRooms(t *testing.T) {
	t.Parallel()
	c := models.Circle{ID: "ci_1"}
	rooms := map[string]bool{}
	for range 3 {
		if id, ours := models.InRoom(c.Room()); !ours || id != c.ID || rooms[c.Room()] {
			t.Errorf("%s is a room of %q, and was one before: %t", c.Room(), id, rooms[c.Room()])
		}
		rooms[c.Room()] = true
		c.Moves++
	}
	for _, key := range []string{"meeting:se_1", "pair:ms_1", "circle", ""} {
		if id, ours := models.InRoom(key); ours {
			t.Errorf("%q is a room of %s", key, id)
		}
	}
}
