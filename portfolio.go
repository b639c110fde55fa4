package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"cairn/bot"
	"cairn/handlers"
	"cairn/handlers/portfolio"
	"cairn/models"
	"cairn/prompts"
	"cairn/web"
)

// portfolioName is the first line of every portfolio that is signed: the same key
// signs checkpoints, which begin with another.
const portfolioName = "cairn portfolio 1\n"

// portfolio is a copy for whoever opens its link, if they still may.
func (a *app) portfolio(ctx context.Context, id string) (web.Document, error) {
	d, err := a.copied(ctx, models.CopyID(id))
	if atFault(err) {
		a.log.Error("portfolio not shown", "copy", id, "err", err)
	}
	return d, err
}

// atFault reports whether a page is missing for a reason that nobody was to be told.
func atFault(err error) bool {
	_, refused := errors.AsType[models.Refused](err)
	return err != nil && !refused && !errors.Is(err, models.ErrNotFound)
}

func (a *app) copied(ctx context.Context, id models.CopyID) (web.Document, error) {
	c, err := a.store.Copy(ctx, id)
	if err != nil {
		return web.Document{}, err
	}
	org, err := a.store.Org(ctx)
	if err != nil {
		return web.Document{}, err
	}
	words := a.router.In(org.Person(c.By))
	if refused, is := errors.AsType[models.Refused](c.Opens(org, a.clock.Now().UTC())); is {
		return web.Document{Locale: words.Locale(), Parts: []web.Part{{Message: words.Message(refused.Why, nil), Depth: 1}}}, refused
	}
	return a.document(ctx, c, org, words)
}

// document is what a copy holds in somebody's words, signed as it stands.
func (a *app) document(ctx context.Context, c models.Copy, org models.Org, words prompts.Voice) (web.Document, error) {
	p, err := a.store.Portfolio(ctx, c)
	if err != nil {
		return web.Document{}, err
	}
	parts := portfolio.Page(p, org, a.policy, words, a.clock.Now().UTC())
	signed, err := note.Sign(&note.Note{Text: portfolioName + portfolio.Text(parts)}, a.signer)
	if err != nil {
		return web.Document{}, fmt.Errorf("sign copy %s: %w", c.ID, err)
	}
	d := web.Document{Locale: words.Locale(), Signed: string(signed), Save: bot.PlainText(words.Text("portfolio.save", nil))}
	for _, part := range parts {
		d.Parts = append(d.Parts, web.Part(part))
	}
	return d, nil
}

type exportPortfolioCommand struct {
	Person string `required:"" help:"Whose portfolio; of somebody who was erased, by their id." placeholder:"EMAIL"`
	Why    string `help:"Who asked for it, and why. It is kept on file with the export." required:"" placeholder:"REASON"`
}

// Run implements the command. The person hears of it, once the bot runs, and that
// a copy was taken is on file before anybody has it.
func (e *exportPortfolioCommand) Run(c *console) error {
	a, err := offline(c, inUse)
	if err != nil {
		return err
	}
	defer a.close()
	p, err := whose(c.ctx, a.store, e.Person)
	if err != nil {
		return err
	}
	org, err := a.store.Org(c.ctx)
	if err != nil {
		return err
	}
	taken := models.Copy{ID: models.NewID[models.CopyID]("cy"), Person: p.ID, Why: e.Why, TakenAt: a.clock.Now().UTC()}
	reply := handlers.Reply{Save: []models.Noun{&taken}, Send: portfolio.Told(taken, org, a.router.In)}
	if err := a.router.Do(c.ctx, "export.portfolio", reply); err != nil {
		return err
	}
	d, err := a.document(c.ctx, taken, org, a.router.In(p))
	if err != nil {
		return err
	}
	return d.Write(c.out)
}

// checkPortfolio prints the text of a portfolio as it was signed, and nothing of a
// text that was not.
func checkPortfolio(c *console, signed string, key note.Verifier) error {
	n, err := note.Open([]byte(signed), note.VerifierList(key))
	text, ours := "", false
	if err == nil {
		text, ours = strings.CutPrefix(n.Text, portfolioName)
	}
	if !ours {
		return errors.New("the portfolio does not hold: it was changed after it was signed, or signed with another key")
	}
	_, err = fmt.Fprintf(c.out, "%sThe text above is as it was signed. Go by it, and not by how the page looks.\n", text)
	return err
}
