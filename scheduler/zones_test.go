package scheduler_test

import (
	"archive/zip"
	"flag"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"cairn/models"
	"cairn/scheduler"
)

var long = flag.Bool("long", false, "check every IANA zone instead of a sample")

// TestEveryZoneHasEachLocalOccurrenceOnce compares cadences with somebody who
// watches a clock on a wall: an occurrence is due when the clock first shows
// its time or a later one. Every zone's offsets and changes fall on quarters
// of an hour in these years, so the watcher looks four times an hour.
func TestEveryZoneHasEachLocalOccurrenceOnce(t *testing.T) {
	t.Parallel()
	names := []string{"America/New_York", "America/Nuuk", "Africa/Casablanca", "Antarctica/Troll", "Australia/Lord_Howe", "Pacific/Chatham"}
	from, to := 2024, 2029
	if *long {
		names, to = allZones(t), 2033
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			z := zone(t, name)
			for text, of := range map[string]time.Duration{
				"0 0 * * *": 0, "15 2 * * *": 135 * time.Minute, "30 1 * * *": 90 * time.Minute, "45 23 * * *": 1425 * time.Minute,
			} {
				watchAndCompare(t, parse(t, text), of, z, from, to)
			}
		})
	}
}

func watchAndCompare(t *testing.T, c scheduler.Cadence, of time.Duration, z *time.Location, from, to int) {
	t.Helper()
	now := time.Date(from, 1, 1, 12, 0, 0, 0, time.UTC)
	end := time.Date(to, 1, 1, 0, 0, 0, 0, time.UTC)
	w := scheduler.When{Zone: z}
	waiting := models.DateOf(now.In(z)).Plus(1)
	got := c.Next(waiting.At(of, z).Add(-time.Minute), w)
	for ; now.Before(end); now = now.Add(15 * time.Minute) {
		_, offset := now.In(z).Zone()
		shown := now.Add(time.Duration(offset) * time.Second)
		if due := waiting.In(time.UTC).Add(of); shown.Before(due) {
			continue
		}
		if !got.Equal(now) {
			t.Fatalf("%s on %s: got %s, want %s", c, waiting, got, now.In(z))
		}
		next := c.Next(got, w)
		if !next.After(got) {
			t.Fatalf("%s: %s is followed by %s", c, got, next)
		}
		got, waiting = next, waiting.Plus(1)
	}
}

func allZones(t *testing.T) []string {
	t.Helper()
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(strings.TrimSpace(string(root)), "lib", "time", "zoneinfo.zip")
	archive, err := zip.OpenReader(file)
	if err != nil {
		t.Fatalf("the list of zones comes with Go: %s", err)
	}
	defer archive.Close()
	var names []string
	for _, f := range archive.File {
		if !strings.HasSuffix(f.Name, "/") {
			names = append(names, f.Name)
		}
	}
	return names
}
