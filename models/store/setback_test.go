package store_test

import (
	"testing"
	"time"

	"cairn/models"
)

// TestAClockThatIsSetBackLeavesNothingWaiting: the clock was a day ahead while
// some work was due, claimed, tried or of unknown fate, and its process died. What was
// planned for the hours that the clock leapt over keeps its time.
func TestAClockThatIsSetBackLeavesNothingWaiting(t *testing.T) {
	onDesk(t, func(d desk) {
		ctx, right := d.Context(), noon.AddDate(0, 0, -1)
		commit(d, d.Store, models.Commit{At: noon, Timers: []models.Timer{
			models.At(noon.Add(-time.Minute), "claimed"), models.At(noon.Add(-time.Second), "failed"),
			models.At(noon.Add(time.Minute), "planned"),
		}})
		claimed := must(d.ClaimTimers(ctx, noon, lease, 10))(d)
		same(d, "claimed", keys(claimed), []string{"claimed", "failed"})
		if err := d.FailTimer(ctx, claimed[1], noon.Add(time.Hour)); err != nil {
			d.Fatal(err)
		}
		since := noon.Add(-time.Hour)
		leapt := talk("leapt over")
		leapt.DueAt = since.Add(-time.Hour)
		commit(d, d.Store, models.Commit{At: noon, Timers: []models.Timer{models.At(leapt.DueAt, "leapt over")}})
		home := models.Delivery{Key: "home:p_mia", Kind: models.RefreshHome, Lane: models.PromptLane, Person: "p_mia", DueAt: noon}
		d.send(home, talk("sending"), talk("doubt"), talk("again"), talk("morning"), talk("twin"))
		for _, m := range d.claim(noon) {
			switch m.Key {
			case "doubt":
				d.settle(m, models.Unknown, func(r *models.Settled) { r.RetryAt = noon.Add(time.Minute) })
			case "again":
				d.settle(m, models.Pending, func(r *models.Settled) { r.RetryAt = noon.Add(30 * time.Second) })
			case "morning":
				d.settle(m, models.Pending, func(r *models.Settled) { r.RetryAt = noon.Add(18 * time.Hour) })
			case "twin":
				d.settle(m, models.Sent, func(r *models.Settled) { r.CheckAt = noon.Add(10 * time.Minute) })
			}
		}
		d.send(talk("new"), leapt)
		if newest := must(d.Newest(ctx))(d); !newest.Equal(stored(noon)) {
			d.Errorf("the newest is of %s, not of %s", newest, noon)
		}
		for range 2 { // the second time there is nothing to do
			if err := d.SetBack(ctx, since, noon, right); err != nil {
				d.Fatal(err)
			}
		}
		same(d, "timers", keys(must(d.ClaimTimers(ctx, right, lease, 10))(d)), []string{"claimed", "failed"})
		same(d, "due", keys(d.claim(right)), []string{"again", "new"})
		same(d, "not looked for while its call may last", keys(must(d.ClaimUnknown(ctx, right, right.Add(-time.Second), 10, models.AllLanes))(d)), []string{})
		settled := right.Add(10 * time.Second)
		same(d, "looked for", keys(must(d.ClaimUnknown(ctx, settled, right, 10, models.AllLanes))(d)), []string{"doubt"})
		over := right.Add(50 * time.Second)
		same(d, "looked for later", keys(must(d.ClaimUnknown(ctx, over, right, 10, models.AllLanes))(d)), []string{"sending", "doubt"})
		same(d, "drawn again", keys(d.claim(over)), []string{"home:p_mia"})
		same(d, "looked for twins", keys(must(d.ClaimChecks(ctx, right.Add(10*time.Minute), 10))(d)), []string{"twin"})
		same(d, "as it was planned", keys(must(d.ClaimTimers(ctx, noon.Add(time.Minute), lease, 10))(d)), []string{"claimed", "failed", "leapt over", "planned"})
	})
}
