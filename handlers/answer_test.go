package handlers_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"cairn/bot"
	"cairn/handlers"
	"cairn/models"
)

// What somebody reads when an act fails: what happened, that what they typed in a form is
// still there, and what to do now, in their language.
func TestEveryRefusalSaysWhatHappenedAndWhatToDo(t *testing.T) {
	t.Parallel()
	var fails error
	act := func(context.Context, handlers.Request) (handlers.Reply, error) { return handlers.Reply{}, fails }
	b := house(t, handlers.Activity{
		Name: "bad", Clicks: map[string]handlers.Handler{"bad.click": act}, Forms: map[string]handlers.Handler{"bad.form": act},
	})
	luz := b.people("Luz,luz@example.org,ULUZ,mentee").person("luz")
	luz.Locale = "es"
	check(t, b.router.Do(t.Context(), "test", handlers.Reply{Save: []models.Noun{&luz}}))
	const (
		tryAgain = "That did not work just now, and nothing was changed. Please try again in a minute."
		sendIt   = "Nothing was saved just now. What you typed is still here: please send it again in a minute."
	)
	for _, c := range []struct {
		err                   error
		click, form           string
		spanish, spanishForms string // begin so
	}{
		{
			models.ErrNotFound, "I cannot find that anymore. It may be closed or replaced. Your home shows what is open now.",
			"I cannot find that anymore. It may be closed or replaced, so nothing was saved. What you typed is still here, so that you can copy it. Your home shows what is open now.",
			"Ya no encuentro eso.", "Ya no encuentro eso. Puede que se haya cerrado o reemplazado, así que no se guardó nada.",
		},
		{
			models.ErrConflict, "Someone changed this a moment ago, so your change was not saved. Open it again to see where it stands now.",
			"Someone changed this a moment ago, so nothing was saved. What you typed is still here: please send it again.",
			"Alguien cambió esto", "Alguien cambió esto",
		},
		{
			models.ErrNotAllowed, "This step is for someone else to take, so nothing was changed. Your home shows what you can do.",
			"This step is for someone else to take, so nothing was changed. Your home shows what you can do.",
			"Este paso le toca a otra persona", "Este paso le toca a otra persona",
		},
		{
			models.ErrNotReady, "It is a little early for this step: something before it is still open. Your home shows what comes first.",
			"It is a little early for this step: something before it is still open. Your home shows what comes first.",
			"Todavía es un poco pronto", "Todavía es un poco pronto",
		},
		{
			models.ErrDuplicate, "This is already done, so there is nothing left for you to do here. Thank you!",
			"This is already done, so there is nothing left for you to do here. Thank you!",
			"Esto ya está hecho", "Esto ya está hecho",
		},
		{fmt.Errorf("disk full: %w", models.ErrBusy), tryAgain, sendIt, "No funcionó en este", "No se pudo guardar nada por ahora. Lo que escribiste sigue aquí"},
		{context.DeadlineExceeded, tryAgain, sendIt, "No funcionó en este", "No se pudo guardar nada por ahora. Lo que escribiste sigue aquí"},
		{
			errors.New("a secret"), "Something went wrong on our side. Please try again in a minute. Your home shows where things stand.",
			"Something went wrong on our side, and nothing was saved. What you typed is still here: please send it again in a minute. If that does not help, keep a copy of it, and tell your program coordinator, or whoever runs this bot.",
			"Algo salió mal de nuestro lado.", "Algo salió mal de nuestro lado, y no se guardó nada. Lo que escribiste sigue aquí",
		},
	} {
		fails = c.err
		form := func(user string) string {
			a := b.does(bot.Event{Kind: bot.Submit, User: user, Action: "bad.form"})
			if a.Message != nil || len(a.Errors) != 1 {
				t.Errorf("%v: the form is not kept open: %+v", c.err, a)
			}
			return a.Errors[""]
		}
		if got := said(b.clicks("UMIA", "bad.click")); got != c.click {
			t.Errorf("%v: whoever clicks reads\n%q, want\n%q", c.err, got, c.click)
		}
		if got := form("UMIA"); got != c.form {
			t.Errorf("%v: whoever sent a form reads\n%q, want\n%q", c.err, got, c.form)
		}
		if got := said(b.clicks("ULUZ", "bad.click")); !strings.HasPrefix(got, c.spanish) {
			t.Errorf("%v: Luz clicks and reads %q", c.err, got)
		}
		if got := form("ULUZ"); !strings.HasPrefix(got, c.spanishForms) {
			t.Errorf("%v: Luz sends a form and reads %q", c.err, got)
		}
	}
}

// A form that the platform does not take is not said to have come too late, and is not
// offered again.
func TestAFormThatIsNotOpenedSaysWhetherToTryAgain(t *testing.T) {
	t.Parallel()
	b := house(t)
	for class, want := range map[bot.Class]string{
		bot.Expired: "The form took too long to open.", bot.Ambiguous: "The form took too long to open.", bot.Wait: "The form took too long to open.",
		bot.Bug: "Something went wrong on our side.", bot.Stopped: "Something went wrong on our side.",
	} {
		b.platform.refuses = class
		a := b.clicks("UMIA", "intake.start")
		b.wants(string(class), a, want)
		if offered := a.Message != nil && len(a.Message.Buttons) > 0; offered != strings.HasPrefix(want, "The form") {
			t.Errorf("%s: the form is offered again: %t", class, offered)
		}
	}
}

// A direct message has no place for a passing answer: that it could not be answered is
// queued, as the answer would have been.
func TestADirectMessageThatFailsIsAnswered(t *testing.T) {
	t.Parallel()
	b := house(t)
	b.queued()
	b.faulty.fails(errors.New("a secret"))
	if a := b.does(bot.Event{Kind: bot.Text, User: "UMIA", Text: "hello"}); said(a) != "" || !a.Retry {
		t.Errorf("while the answer cannot be queued: %+v", a)
	}
	b.faulty.org = errors.New("a secret")
	if a := b.does(bot.Event{Kind: bot.Text, User: "UMIA", Text: "hello"}); said(a) != "" || a.Retry {
		t.Errorf("answered in passing: %+v", a)
	}
	if got := b.queued(); len(got) != 1 || !strings.Contains(string(got[0].Body), "Something went wrong on our side") {
		t.Errorf("queued %+v", got)
	}
}
