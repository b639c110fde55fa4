package sandbox

import (
	"regexp"
	"strings"
	"time"
)

// Lang is the language of the person's own Slack client, as far as the page has it.
func (s *scene) Lang() string {
	if strings.HasPrefix(s.Me.Locale, "es") {
		return "es"
	}
	return "en"
}

var anyNumber = regexp.MustCompile(`[0-9.]*[0-9]`)

// Client is what that client says around the app's own words, in its language. A
// number in it is any number; what is not the client's stays as it is.
func (s *scene) Client(words string) string { return in(s.Lang(), words) }

// Speaks is the language of the page itself, for whoever plays all the people.
func (s *scene) Speaks() string { return s.page.config.Language }

// Page is what the page itself says, such as its clock.
func (s *scene) Page(words string) string { return in(s.Speaks(), words) }

func in(language, words string) string {
	if language == "en" {
		return words
	}
	n := anyNumber.FindString(words)
	translated, known := spanish[anyNumber.ReplaceAllString(words, "#")]
	if !known {
		return words
	}
	return strings.Replace(translated, "#", n, 1)
}

// day is "Monday, November 30, 2026".
func (s *scene) day(t time.Time) string { return dayIn(s.Lang(), t) }

func dayIn(language string, t time.Time) string {
	if language == "en" {
		return t.Format("Monday, January 2, 2006")
	}
	return spanishDays[t.Weekday()] + t.Format(", 2 de ") + spanishMonths[t.Month()-1] + t.Format(" de 2006")
}

// date is "Nov 30".
func (s *scene) date(t time.Time) string { return dateIn(s.Lang(), t) }

func dateIn(language string, t time.Time) string {
	if language == "en" {
		return t.Format("Jan 2")
	}
	return t.Format("2 ") + spanishMonths[t.Month()-1][:3]
}

// hour is "3:04 PM".
func (s *scene) hour(t time.Time) string { return hourIn(s.Lang(), t) }

func hourIn(language string, t time.Time) string {
	if language == "en" {
		return t.Format("3:04 PM")
	}
	return t.Format("15:04")
}

var (
	spanishMonths = []string{
		"enero", "febrero", "marzo", "abril", "mayo", "junio",
		"julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
	}
	spanishDays = []string{"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"}
)

// spanish is the client's words, and those of the page itself: its guide, its
// people, its clock. What is there for developers, such as the Inspector, is English.
var spanish = map[string]string{
	"Guide": "Guía", "of": "de", "Done": "Hecho", "Back": "Atrás", "Go to": "Ir a", "Next step": "Siguiente paso", "Close the guide": "Cerrar la guía",
	"Workspace": "Espacio de trabajo", "Acting as": "Actúas como", "Skip to the conversation": "Saltar a la conversación",
	"Show people and conversations": "Mostrar personas y conversaciones", "App connected": "Conectada", "App not connected": "Sin conexión",

	"Workspace clock": "Reloj", "+# hour": "+# hora", "+# day": "+# día", "+# weeks": "+# sem.", "Next event": "Próximo evento",
	"On the way to": "En camino al", "Nothing is due.": "No hay nada pendiente.", "Nothing was due.": "No había nada pendiente.",
	"# event, at its time.": "# evento, a su hora.", "# events, each at its time.": "# eventos, cada uno a su hora.",
	"# events so far. Press again to go on.": "# eventos hasta ahora. Pulsa otra vez para seguir.",

	"Home": "Inicio", "Messages": "Mensajes", "Channels": "Canales", "Direct messages": "Mensajes directos",
	"Conversations of": "Conversaciones de", "Home of": "Inicio de", "(private)": "(privado)",
	"# members": "# miembros", "Bookmarks": "Marcadores", "Messages in": "Mensajes en",

	"Message": "Mensaje a", "Reply…": "Responde…", "Send": "Enviar", "Shortcuts": "Atajos",
	"This is the very beginning": "Aquí empieza todo", "Nobody has written here yet.": "Nadie ha escrito aquí todavía.",
	"# earlier messages are not shown.": "No se muestran # mensajes anteriores.",
	"This channel is archived.":         "Este canal está archivado.", "has not joined this channel.": "no se ha unido a este canal.",
	"Nothing here yet": "Aquí todavía no hay nada", "The app has not published a Home for this person.": "La aplicación no ha publicado un inicio para esta persona.",
	"Dismiss": "Descartar",

	"Only visible to you": "Solo visible para ti", "(edited)": "(editado)", "app": "aplicación",
	"# reply": "# respuesta", "# replies": "# respuestas", "last": "la última:",
	"Thread": "Hilo", "Replies": "Respuestas", "Close the thread": "Cerrar el hilo", "Reply in a thread": "Responder en un hilo",
	"More to do with this message": "Más acciones con este mensaje", "React with": "Reaccionar con", "reacted with": "reaccionó con",

	"Connection lost. Trying again…":                  "Se perdió la conexión. Intentándolo de nuevo…",
	"%s failed with the error “%s”.":                  "%s falló con el error «%s».",
	"%s is not a valid command.":                      "%s no es un comando válido.",
	"The app did not respond: %s.":                    "La aplicación no respondió: %s.",
	"The app's answer could not be shown: %s.":        "No se pudo mostrar la respuesta de la aplicación: %s.",
	"The choices did not load: %s.":                   "No se cargaron las opciones: %s.",
	"We had some trouble connecting. Try again? (%s)": "Hubo un problema al conectar. ¿Lo intentas de nuevo? (%s)",
	"We had some trouble connecting. Try again?":      "Hubo un problema al conectar. ¿Lo intentas de nuevo?",
	severalPeople:            "@%s es más de una persona. Escribe una de estas formas: %s.",
	"That did not work: %s.": "No funcionó: %s.",
	"# unread":               "# sin leer", "(you)": "(tú)", "private channel": "canal privado", "People and channels": "Personas y canales", "Commands, people and channels": "Comandos, personas y canales",

	"Close": "Cerrar", "Cancel": "Cancelar", "(optional)": "(opcional)", "Choose…": "Elige…",
	"Type to search…": "Escribe para buscar…", "Nothing found.": "No se encontró nada.", "More": "Más",

	"Please complete this required field.": "Completa este campo obligatorio.",
	"Choose no more than #.":               "Elige # como máximo.",
	"Enter an email address.":              "Escribe un correo electrónico.",
	"Enter a URL.":                         "Escribe una URL.",
	"Enter a date and time.":               "Escribe una fecha y una hora.",
	"Enter at least # characters.":         "Escribe al menos # caracteres.",
	"Enter no more than # characters.":     "Escribe # caracteres como máximo.",
	"Enter a number.":                      "Escribe un número.",
	"Enter a whole number.":                "Escribe un número entero.",
	"Enter # or more.":                     "Escribe # o más.",
	"Enter # or less.":                     "Escribe # o menos.",
}
