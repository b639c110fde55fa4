package sandbox_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"cairn/bot/sandbox"
)

func TestTheClientSpeaksThePersonsLanguage(t *testing.T) {
	t.Parallel()
	config := village()
	config.People[2].Locale = "es-ES"
	w, base := open(t, config)
	api, socket := link(t, w, base)
	on(t, socket, (&noteApp{t: t, base: base, api: api}).answer)
	ctx := browser(t)
	play(t, ctx, at(base+"/?as=U0ANA"), says("h1", "Notes"), says(".rail", "Mensajes"), says("main[lang=es]", "Aquí empieza todo"),
		write("#write-text", "/note whisper"+kb.Enter), says(".line.only", "Solo visible para ti"), says(".line.only time", "16:04"), says(".daymark", "martes, 2 de marzo de 2027"),
		write("#write-text", "/note fields"+kb.Enter), see(dialog+"[lang=es]"), click("[data-action=submit]"),
		says(dialog, "Completa este campo obligatorio."), says(dialog+" [data-action=leave-modal]", "Cancelar"),
		write(dialog+" [data-block=email] input", "nowhere"), write(dialog+" [data-block=number] input", "1.5"), click("[data-action=submit]"),
		says(dialog, "Escribe un correo electrónico."), says(dialog, "Escribe un número entero."),
		chromedp.KeyEvent(kb.Escape), gone(dialog),
		write("#write-text", "/nota"+kb.Enter), says(".notices", "/nota no es un"), says(".notices button", "Descartar"),
		chromedp.Evaluate(`htmx.ajax("POST", "/ui/fly?as=U0ANA", {target: "#refusal"})`, nil), says("#refusal[lang=es]", "No funcionó: no act called fly."),
		at(base+"/?as="+string(mia)), says(".rail", "Messages"), says("main[lang=en]", "This is the very beginning"))
}

// TestThePageSpeaksTheLanguageOfWhoPlays, and the people's clients their own.
func TestThePageSpeaksTheLanguageOfWhoPlays(t *testing.T) {
	t.Parallel()
	config := village()
	config.Language = "es"
	config.Guide = []sandbox.Step{{As: mia, Text: "Escribe."}, {As: sam, Text: "Lee."}}
	_, base := open(t, config)
	ctx := browser(t)
	play(t, ctx, at(base), see("html[lang=es]"), says("#guide", "1 de 2 ✓ Hecho Escribe."), says("main[lang=en]", "This is the very beginning"),
		says(".clock", "martes, 2 de marzo de 2027"), click("[data-turn='+1 día']"), says(".clock", "miércoles"), says("#passed", "No había nada pendiente."),
		click("[data-action=guide-next]"), click("[data-persona=U0ANA]"), says("[data-action=guide-there]", "Ir a Sam Reed"))
}

// TestEveryWordOfTheClientIsTranslated: what the templates and Go have it say, and
// what it says to an answer that does not fit.
func TestEveryWordOfTheClientIsTranslated(t *testing.T) {
	t.Parallel()
	inClient := regexp.MustCompile(`(?:Client|Page)[ (](?:\(printf |fmt\.Sprintf\()?"([^"]+)"`)
	notice := regexp.MustCompile(`(?:notify|failed)\(user, (?:err|err\.Error\(\)|"[^"]*"), "([^"]+)"`)
	sentence := regexp.MustCompile(`"([A-Z][^"]*\.)"`)
	words := readAll(t, "page_words.go")
	for files, said := range map[string]*regexp.Regexp{"templates/*.html": inClient, "page_[cmrs]*.go": inClient, "values.go": sentence, "act_*.go": notice} {
		all := said.FindAllStringSubmatch(readAll(t, files), -1)
		if len(all) < 5 {
			t.Errorf("%s: %d words", files, len(all))
		}
		for _, found := range all {
			key := regexp.MustCompile(`%[vd]|\b1\b`).ReplaceAllString(found[1], "#")
			if !strings.Contains(words, `"`+key+`":`) {
				t.Errorf("%s: %q is not translated", files, key)
			}
		}
	}
}

func readAll(t *testing.T, pattern string) string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}
