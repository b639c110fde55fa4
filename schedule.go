package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"text/tabwriter"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/models/store"
)

type scheduleCommand struct {
	Days string `help:"How many days to look ahead." default:"14"`
	JSON bool   `help:"As JSON, one list."`
}

// mostTimers is how many timers are read; no program of people has more.
const mostTimers = 1_000_000

// Run implements the command. It sends nothing and changes nothing.
func (s *scheduleCommand) Run(c *console) error {
	days, err := strconv.Atoi(s.Days)
	if err != nil || days < 1 || days > 1000 {
		return mistakes{{Where: "--days", What: "choose between 1 and 1000"}}
	}
	set, err := prepare(environment(c))
	if err != nil {
		return err
	}
	db, _, err := openStore(c)
	if err != nil {
		return err
	}
	defer db.Close()
	clock, err := clockInUse(c.ctx, db)
	if err != nil {
		return err
	}
	until := clock.Now().AddDate(0, 0, days)
	t, err := readTimetable(c.ctx, db, set.policy, until)
	if err != nil {
		return err
	}
	timers, err := db.TimersBetween(c.ctx, time.Time{}, until, mostTimers)
	if err != nil {
		return err
	}
	if s.JSON {
		return json.NewEncoder(c.out).Encode(append([]due{}, t.list(timers)...))
	}
	return printDue(c.out, t.list(timers))
}

// readTimetable reads what a timetable is foretold from.
func readTimetable(ctx context.Context, db *store.Store, policy models.Policy, until time.Time) (timetable, error) {
	t := timetable{
		policy: policy, until: until,
		mentorships: map[models.MentorshipID]models.Mentorship{}, gates: map[models.GateID]models.Gate{},
	}
	var err error
	if t.calendar, err = handlers.NewCalendar(policy); err != nil {
		return t, err
	}
	if t.org, err = db.Org(ctx); err != nil {
		return t, err
	}
	pairs, err := db.ActiveMentorships(ctx)
	if err != nil {
		return t, err
	}
	for _, m := range pairs {
		t.mentorships[m.ID] = m
	}
	gates, err := db.OpenGates(ctx)
	for _, g := range gates {
		t.gates[g.ID] = g
	}
	return t, err
}

func printDue(out io.Writer, all []due) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(out, "Nothing is due.")
		return err
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	for _, d := range all {
		who := "-"
		if d.Person != "" {
			who = fmt.Sprintf("%s (%s)", d.Name, d.Person)
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\n", d.At.Format("Mon 2006-01-02 15:04 MST"), work(d.Kind), who, d.About)
	}
	return table.Flush()
}
