package handlers

import (
	"time"

	"cairn/bot"
	"cairn/models"
)

// StepOf is the timer at which a case comes to the next level. An activity that brings a
// case, or has decided what one is about, sets it for now.
func StepOf(c models.Case, at time.Time) models.Timer { return models.At(at, string(StepDo(c))) }

// StepDo is what that timer does.
func StepDo(c models.Case) bot.Action { return bot.Do("escalation.step", string(c.ID)) }
