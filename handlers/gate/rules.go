package gate

import (
	"maps"
	"slices"
	"time"

	"cairn/models"
)

// Record is how one person decided gates.
type Record struct {
	By      models.PersonID
	Decided int // first decisions about a gate, whatever their outcome
	OnTime  int // by the end of the day on which the gate was due
	Median  int // days after the due date, of all; negative: before
	Early   int // approved before the recipe was complete
	Two     int // with a second signature
	Overdue int // gates of the people they supervise that are overdue now
}

// Punctuality is the record of everybody who decided a gate, or supervises
// somebody whose gate is overdue: the evidence that supervisors saw to it that
// people came to independence in order and in time. What was put on hold or
// withdrawn has no date to keep and does not count.
func Punctuality(decisions []models.Decision, gates []models.Gate, org models.Org, now time.Time) []Record {
	records := map[models.PersonID]Record{}
	days := map[models.PersonID][]int{}
	seen := map[models.GateID]bool{}
	for _, d := range decisions {
		rec := records[d.By]
		rec.By = d.By
		if d.Settles() && len(d.Lacking) > 0 {
			rec.Early++
		}
		if d.SecondBy != "" {
			rec.Two++
		}
		dated := !d.DueAt.IsZero() && d.Outcome != models.Suspend && d.Outcome != models.Revoke
		if dated && !seen[d.Gate] {
			seen[d.Gate] = true
			late := d.DaysLate(org.Person(d.Person).Location())
			days[d.By] = append(days[d.By], late)
			if rec.Decided++; late <= 0 {
				rec.OnTime++
			}
		}
		if rec.Decided+rec.Early+rec.Two > 0 {
			records[d.By] = rec
		}
	}
	for _, g := range gates {
		if boss := org.Supervisor(g.Person, now); g.State == models.GateOverdue && boss != "" {
			rec := records[boss]
			rec.By, rec.Overdue = boss, rec.Overdue+1
			records[boss] = rec
		}
	}
	for by, list := range days {
		rec := records[by]
		slices.Sort(list)
		rec.Median = list[(len(list)-1)/2]
		records[by] = rec
	}
	return slices.SortedFunc(maps.Values(records), byDecided)
}
