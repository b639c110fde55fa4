package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"cairn/handlers"
	"cairn/models"
	"cairn/models/store"
)

// exportCommand hands out copies, each of which is on file.
type exportCommand struct {
	Flag      exportFlagCommand      `cmd:"" help:"Everything about one concern, as JSON, for somebody who needs to know. The copy is on file."`
	Portfolio exportPortfolioCommand `cmd:"" help:"One person's gates, decisions and evidence as a signed page, for that person or an outsider. The copy is on file, and the person is told."`
}

// inUse opens no database that was just made: nobody would be found in it, and who
// asked would believe it.
var inUse = store.Options{Existing: true}

type exportFlagCommand struct {
	ID  string `arg:"" help:"The flag, as fl_…"`
	Why string `help:"Who asked for it, and why. It is kept on file with the export." required:"" placeholder:"REASON"`
}

// flagExport is everything about one flag, for somebody who needs to know it.
type flagExport struct {
	Notice     string              `json:"notice"`
	Flag       models.Flag         `json:"flag"`
	Case       models.Case         `json:"case"`
	Timeline   []models.Moment     `json:"timeline"`
	Remarks    []models.Remark     `json:"remarks"`
	Readings   []models.Reading    `json:"readings"`
	Record     []models.AuditEvent `json:"record"` // its lines of the audit record, with their hashes
	ExportedAt time.Time           `json:"exported_at"`
}

// exportNotice goes with every copy.
const exportNotice = "Confidential. Only for those who must act on this concern. Do not pass it on. The export is on file."

// Run implements the command. That somebody took a copy is on file before they
// have it, where governance sees it.
func (e *exportFlagCommand) Run(c *console) error {
	a, err := offline(c, inUse)
	if err != nil {
		return err
	}
	defer a.close()
	f, err := a.store.Flag(c.ctx, models.FlagID(strings.TrimSpace(e.ID)))
	if errors.Is(err, models.ErrNotFound) {
		return fmt.Errorf("there is no flag %q", e.ID)
	}
	if err != nil {
		return err
	}
	now := a.clock.Now().UTC()
	taken := &models.Reading{ID: models.NewID[string]("rg"), Flag: f.ID, Why: "export", Note: e.Why, ReadAt: now}
	if err := a.router.Do(c.ctx, "export.flag", handlers.Reply{Save: []models.Noun{taken}}); err != nil {
		return err
	}
	out := flagExport{Notice: exportNotice, Flag: f, ExportedAt: now}
	if out.Case, err = a.store.Case(c.ctx, f.Case); err != nil {
		return err
	}
	if out.Remarks, err = a.store.Remarks(c.ctx, f.ID); err != nil {
		return err
	}
	if out.Readings, err = a.store.Readings(c.ctx, f.ID); err != nil {
		return err
	}
	for _, about := range [][2]string{{"flag", string(f.ID)}, {"case", string(f.Case)}} {
		lines, err := a.store.AuditOf(c.ctx, about[0], about[1])
		if err != nil {
			return err
		}
		out.Record = append(out.Record, lines...)
	}
	slices.SortFunc(out.Record, func(x, y models.AuditEvent) int { return int(x.Seq - y.Seq) })
	out.Timeline = models.Timeline(f, out.Record, out.Readings, out.Remarks)
	pretty := json.NewEncoder(c.out)
	pretty.SetIndent("", "  ")
	return pretty.Encode(out)
}
