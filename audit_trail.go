package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"time"

	"golang.org/x/mod/sumdb/note"

	"cairn/models/store"
	"cairn/web"
)

type auditTrailCommand struct {
	Person string `required:"" help:"Whose authorization; of somebody who was erased, by their id." placeholder:"EMAIL"`
	HTML   bool   `help:"As a page to be read in a browser; it holds the same data."`
}

// Run implements the command: it prints what the record says of one person's
// authorization, with proofs that need no access to this database.
func (t *auditTrailCommand) Run(c *console) error {
	s, cfg, err := openStore(c)
	if err != nil {
		return err
	}
	defer s.Close()
	p, err := whose(c.ctx, s, t.Person)
	if err != nil {
		return err
	}
	signer, verifier, err := auditSigner(c.ctx, s, cfg)
	if err != nil {
		return err
	}
	trail, err := s.Trail(c.ctx, p.ID, signer, time.Now())
	if err != nil {
		return err
	}
	data, err := json.MarshalIndent(trail, "", " ")
	if err != nil {
		return err
	}
	fmt.Fprintf(c.err, "Whoever checks it needs this key, from you and not from the file:\n%s\n", verifier)
	if t.HTML {
		return trailPage.Execute(c.out, trailView{Trail: trail, Data: template.JS(data)}) //nolint:gosec // JSON of our own, with < and > escaped
	}
	_, err = fmt.Fprintln(c.out, string(data))
	return err
}

type auditCheckCommand struct {
	File string `arg:"" help:"A trail, as JSON or as a page, or a portfolio." type:"path"`
	Key  string `required:"" help:"The verifier key of the deployment that made it." placeholder:"VERIFIER"`
}

// Run implements the command. It needs no database, no settings and no network.
func (v *auditCheckCommand) Run(c *console) error {
	key, err := note.NewVerifier(v.Key)
	if err != nil {
		return mistakes{{Where: "--key", What: "is not a verifier key: it looks like cairn+1a2b3c4d+AbC…"}}
	}
	data, wrong := given(v.File)
	if wrong != nil {
		return wrong
	}
	if signed, portfolio := web.Signed(data); portfolio {
		return checkPortfolio(c, signed, key)
	}
	trail, faults, err := store.CheckTrail(embedded(data), key)
	if err != nil {
		return fmt.Errorf("%s: %w", v.File, err)
	}
	for _, f := range faults {
		fmt.Fprintln(c.out, f)
	}
	if len(faults) > 0 {
		return fmt.Errorf("the trail does not hold: faults: %d", len(faults))
	}
	fmt.Fprintf(c.out, "%s\nrecords  %d\nlines    %d\nEverything is as it was signed. What is not in the file, the file cannot tell.\n", trail.Name, len(trail.Records), len(trail.Lines))
	return nil
}

// The marks between which a page holds its data.
const dataFrom, dataTo = `<script type="application/json" id="trail">`, `</script>`

// embedded is the data of a page, or the file itself.
func embedded(file []byte) []byte {
	_, after, page := bytes.Cut(file, []byte(dataFrom))
	if !page {
		return file
	}
	data, _, _ := bytes.Cut(after, []byte(dataTo))
	return data
}

//go:embed audit_trail.html
var trailHTML string

var trailPage = template.Must(template.New("trail").Parse(trailHTML))

// trailView is a trail as the page shows it.
type trailView struct {
	store.Trail
	Data template.JS
}

// Fields is what a record says, field by field.
func (trailView) Fields(r store.TrailRecord) map[string]any {
	fields := map[string]any{}
	_ = json.Unmarshal([]byte(r.Content), &fields) // canonical JSON of our own
	delete(fields, "ID")
	return fields
}

// Of is the lines about a record.
func (v trailView) Of(r store.TrailRecord) []store.TrailLine {
	var out []store.TrailLine
	for _, l := range v.Lines {
		if l.Kind == r.Kind && l.Object == r.ID {
			out = append(out, l)
		}
	}
	return out
}
