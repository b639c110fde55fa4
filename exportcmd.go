package main

import "cairn/models/store"

// inUse opens no database that was just made: nobody would be found in it, and who
// asked would believe it.
var inUse = store.Options{Existing: true}

// exportCommand hands out copies, each of which is on file.
type exportCommand struct {
	Flag      exportFlagCommand      `cmd:"" help:"Everything about one concern, as JSON, for somebody who needs to know. The copy is on file."`
	Portfolio exportPortfolioCommand `cmd:"" help:"One person's gates, decisions and evidence as a signed page, for that person or an outsider. The copy is on file, and the person is told."`
}
