package main

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"cairn/handlers/storytest"
)

// The way through the demo, as the people in it go it: from two intakes to a
// decision that was late, and the record of all of it.
func TestPeopleGoTheWholeWayInABrowser(t *testing.T) {
	t.Parallel()
	v := visit(t, 1280, 800)
	v.twoIntakes()
	v.onePair()
	v.oneGoal()
	v.oneObservation()
	v.oneCheckIn()
	v.oneLateDecision()
	v.click("the guide", `document.querySelector("[data-action=guide-next]")`).guides("12 of 14", "Mia hears of it at once.", "Done")
	v.click("the guide", `document.querySelector("[data-action=guide-next]")`).guides("13 of 14")

	report, err := v.demo.app.store.AuditVerify(v.ctx, t.Output())
	if err != nil || !report.Sound() {
		t.Errorf("the record does not hold: %+v %v", report, err)
	}
}

func (v *visitor) twoIntakes() {
	v.be("Mia Torres").open("Messages").sees("welcome to Cairn Mentoring")
	v.press("Start").sees("What you say to your mentor stays between you two")
	v.pick("Your agreement", "I want to take part on these terms")
	v.choose("The area I want to grow in", "Crisis documentation")
	v.pick("Where I am now", "2 With help")
	v.fill("What you hope for", "Notes that stand alone.")
	v.pick("Languages you like to speak", "English")
	v.pick("Times that work for you", "Weekday mornings")
	v.press("Save").sees("Thank you, your answers are saved. Next, the program looks for")

	v.be("Leo Park").open("Messages").press("Start").sees("The supervisor decides what your mentee may do.")
	v.pick("Your agreement", "I want to mentor on these terms")
	v.choose("The area I am strongest in", "Crisis documentation")
	v.pick("My level", "5 I could teach it")
	v.fill("Why you want to mentor", "I like to see people grow sure of their notes.")
	v.choose("Mentees at the same time", "2")
	v.pick("Languages you like to speak", "English")
	v.pick("Times that work for you", "Weekday mornings")
	v.press("Save").sees("We tell you when someone is looking for what you are strong in.")
}

func (v *visitor) onePair() {
	v.be("Carla Mendes").open("Home").sees("1 mentee is waiting for a mentor.")
	v.open("Messages").types("/mentor match")
	v.sees("Preview: nobody has been told", "Mia Torres with Leo Park")
	v.press("Release").sees("Both people of each pair get a message") // the question before it
	v.press("Release").sees("Released: 1 pair.")

	v.be("Mia Torres").open("Messages").sees("Leo Park could be your mentor for Crisis documentation.")
	v.press("Accept").sees("You accepted.")
	v.be("Leo Park").open("Messages").sees("Mia Torres is looking for a mentor", "Notes that stand alone.")
	v.press("Accept").sees("You and Mia Torres are a pair now.")
}

func (v *visitor) oneGoal() {
	const goal = "Write crisis notes that stand alone at Oak House"
	v.be("Mia Torres").open("Messages").sees("You and Leo Park are a pair now.")
	v.press("Write a goal").sees("What will you do and where?")
	v.fill("What will you do and where?", "Be better")
	v.choose("The area this goal is about", "Crisis documentation")
	v.fill("How will you both see it?", "Of 10 sampled notes, how many name trigger, action and time")
	v.fill("Where do you stand today?", "5 of 10")
	v.fill("Where do you want to be?", "9 of 10")
	v.day("By when?", v.clock().Now().AddDate(0, 2, 0))
	v.press("Save").isAsked("What will you do and where?", "Say what you will do and where", "Be better")
	v.fill("What will you do and where?", goal)
	v.press("Save").sees("Your goal " + goal + " is saved. It is active once Leo Park accepts it.")

	v.be("Leo Park").open("Messages").sees("Mia Torres proposes a goal: "+goal, "Today: 5 of 10")
	v.press("Accept").sees("The goal " + goal + " (Mia Torres) is active: from 5 of 10 to 9 of 10")
}

// oneObservation turns the clock over a reminder, and puts on file what was seen.
func (v *visitor) oneObservation() {
	v.turn("+1 day")
	v.be("Mia Torres").open("Messages").sees("Your gate Works alongside is due on", "Still missing: Reflective debrief (5)")
	v.be("Leo Park").open("Messages").types("/mentor evidence").sees("Whose practice")
	v.choose("Whose practice", "Mia Torres")
	v.choose("How you saw it", "Observation")
	v.choose("The area", "Crisis documentation")
	v.pick("What it shows", "3 Mostly alone")
	v.fill("What you saw", "Mia wrote a crisis note alone and named trigger, action, person and time.")
	v.pick("Did you see it yourself?", "Yes")
	v.press("Put on file").sees("Your evidence about Mia Torres is on file.")
}

// oneCheckIn lets the days go by until Mia is asked: by itself, or as one of
// several things, by the week in which this runs.
func (v *visitor) oneCheckIn() {
	const alone, amongOthers = "Progress on your goal", "- Check-in: until"
	v.be("Mia Torres").open("Messages")
	if v.waits("U0MIA", alone, amongOthers) == alone {
		v.press("3 Some")
	} else {
		v.press("Check-in").sees(alone).pick(alone, "3 Some")
	}
	v.sees("How is the support from your mentor?")
	v.fill("What did you try?", "I read two of Leo's notes before I wrote mine.")
	v.choose("What got in the way?", "Time")
	v.pick("How is the support from your mentor?", "4 Good")
	v.pick("Did anything feel unsafe for anyone?", "No")
	v.press("Send").sees("Check-in: thank you for your answers.")
}

// oneLateDecision lets more days go by, until a gate is overdue.
func (v *visitor) oneLateDecision() {
	v.waits("U0SAM", "Mia Torres's gate Works alongside was due on")
	v.be("Sam Okafor").open("Messages").sees(
		"Mia Torres's gate Works alongside is due on", // reminded
		"and it is your decision.",                    // due
		"A gate is overdue", "Until someone decides, nothing changes in what Mia Torres may do.")
	if *picture != "" {
		v.do("look at the guide", chromedp.Navigate(v.demo.url+"?as=U0SAM&guide=10")).is(streams).draws(*picture)
	}
	v.press("Acknowledge").sees("You are looking after Mia Torres's gate Works alongside")
	v.press("Decide").sees("by Leo Park, level 3, seen directly: Mia wrote a crisis note alone")
	v.choose("Outcome", "Approved with conditions")
	v.fill("Why", "Notes are complete and on time. Crisis calls still need a second person.")
	v.choose("Supervision from now on", "2 Side by side with someone")
	v.fill("Not yet allowed", "crisis calls alone")
	v.choose("Until this gate is passed", "Works with a supervisor at hand")
	v.press("Decide").sees("Closed: the case about Mia Torres needs nothing more.")

	v.be("Mia Torres").open("Messages").sees(
		"Sam Okafor made a decision on your gate Works alongside: Approved with conditions.",
		"not yet: crisis calls alone, until Works with a supervisor at hand")
	v.open("Home").sees("Works alongside: approved with conditions; side by side with someone; not yet: crisis calls alone")
	v.be("Leo Park").open("Messages").types("/mentor scope @mia").sees(
		"Mia Torres may practice within these gates, and no further:",
		"Works alongside: side by side with someone; decided by Sam Okafor", "not yet: crisis calls alone")
}

// Whoever reads Spanish is led in Spanish, and so are the people; one reads English.
func TestTheDemoIsTriedInSpanish(t *testing.T) {
	t.Parallel()
	v := visitIn("es", t, 390, 844)
	v.guides("1 de 14", "Empiezas como Mia").press("Empezar").sees("Lo que le cuentas a tu mentor queda entre ustedes")
	v.pick("Tu acuerdo", "Quiero participar con estas condiciones")
	v.choose("El área en que quiero crecer", "Documentación de crisis")
	v.pick("Dónde estoy ahora", "2 Con ayuda")
	v.pick("Idiomas en que te gusta hablar", "Inglés").pick("Horarios que te convienen", "Mañanas entre semana")
	v.press("Guardar").sees("Gracias, tus respuestas se guardaron.").guides("1 de 14", "✓ Hecho").fits()
	v.do("be Ana", chromedp.Navigate(v.demo.url+"?as=U0ANA&guide=14")).is(streams).guides("Ana lee inglés").sees("welcome to Cairn Mentoring")
}

// A mentor has a minute, in the channel where the question came up: command,
// competency, Announce, and the card is there for everybody.
func TestAMentorAnnouncesAFlashSessionInThreeActs(t *testing.T) {
	t.Parallel()
	v := visit(t, 1280, 800)
	v.be("Leo Park").open("mentoring")
	before := v.acts
	v.types("/mentor flash Reporting a missed dose").sees("Who may join")
	v.choose("Competency", "Response to a missed dose")
	v.press("Announce").sees("Flash session: Reporting a missed dose", "6 of 6 places free", "Join")
	if acts := v.acts - before; acts > 3 {
		t.Errorf("%d acts from the command to the card, at most 3 are wanted", acts)
	}

	v.be("Mia Torres").open("mentoring").press("Join").sees("5 of 6 places free")
	v.open("Messages").sees("You have a place.")
	v.be("Leo Park").open("Messages").sees("With a place: Mia Torres").press("Start").sees("It is under way.")
	v.be("Mia Torres").open("Messages").press("I am here").sees("Good to have you here.")
	v.be("Leo Park").open("Messages").press("End").sees("Thank you for leading Reporting a missed dose.")
	v.be("Mia Torres").open("Messages").press("5 Very useful").sees("When will you use what you learned")
	v.takes("I will use it", "Tomorrow").sees("In a week I ask once.")
}

// A mentee has a phone and two minutes: everything fits, and a thumb hits it.
// Three taps are an answer: one in the message, two in the form.
func TestAMenteeAnswersOnAPhone(t *testing.T) {
	t.Parallel()
	v := visit(t, 390, 844)
	v.isAskedForACheckIn()
	v.fits()
	v.press("3 Some").sees("How is the support from your mentor?").fits()
	v.press("Send").isAsked("Did anything feel unsafe for anyone?", "Please complete this required field.", "").fits()
	v.pick("Did anything feel unsafe for anyone?", "No")
	v.press("Send").sees("Check-in: thank you for your answers.").fits()
}

// The same mentee says when they are away, on the same phone.
func TestAMenteeGoesOnLeaveOnAPhone(t *testing.T) {
	t.Parallel()
	v := visit(t, 390, 844)
	v.types("/mentor away").sees("No leave is on file for you.").fits()
	v.press("Enter leave").sees("First day away").fits()
	v.day("Last day away", v.clock().Now().AddDate(0, 0, 9))
	v.press("Save").sees("Your leave is on file").fits()
	v.types("/mentor away").sees("nobody stands in").press("Back early").sees("Your leave is over").fits()
}

func TestAMenteeAnswersWithTheKeyboardAlone(t *testing.T) {
	t.Parallel()
	v := visit(t, 1280, 800)
	v.isAskedForACheckIn()
	v.tabsTo("3 Some").keys(kb.Enter).sees("How is the support from your mentor?")
	v.is(`document.activeElement.matches("dialog [data-block=progress] input")`)
	v.keys(" ", kb.ArrowDown, kb.ArrowDown) // from the first answer to the third
	v.keys(kb.Tab, "I read Leo's notes first.", kb.Tab, kb.Tab)
	v.keys(" ", kb.Tab, " ").tabsTo("Send").keys(kb.Enter)
	v.sees("What support would help?").tabsTo("Send").keys(kb.Enter) // asked because the support was low
	v.sees("Check-in: thank you for your answers.")
}

// isAskedForACheckIn makes a pair of Mia and Leo behind the page's back, and
// lets two weeks go by.
func (v *visitor) isAskedForACheckIn() {
	v.t.Helper()
	w := &wire{running: running{t: v.t, app: v.demo.app, clock: v.clock(), handling: v.demo.app.slack.Handling}, workspace: v.demo.workspace, seen: map[string][]storytest.Seen{}, modal: map[string]string{}}
	try := func(err error) {
		v.t.Helper()
		if err != nil {
			v.t.Fatal(err)
		}
		w.Settle()
	}
	intake := func(user string, more map[string][]string) {
		v.t.Helper()
		try(w.Click(user, "Start", ""))
		more["competency"], more["languages"], more["times"] = []string{"Crisis documentation"}, []string{"English"}, []string{"Weekday mornings"}
		try(w.Submit(user, more))
	}
	w.Settle()
	intake("U0MIA", map[string][]string{"agree": {"I want to take part on these terms"}, "level": {"2 With help"}})
	intake("U0LEO", map[string][]string{"agree": {"I want to mentor on these terms"}, "level": {"5 I could teach it"}, "places": {"2"}})
	try(w.Command("U0CARLA", "/mentor match"))
	try(w.Click("U0CARLA", "Release", ""))
	try(w.Click("U0MIA", "Accept", ""))
	try(w.Click("U0LEO", "Accept", ""))
	end := v.clock().Now().Add(14*24*time.Hour + time.Hour)
	v.clock().Advance(11 * 24 * time.Hour) // what comes before is told at once
	w.Settle()
	for {
		next, some := w.Next()
		if !some || next.After(end) {
			break
		}
		w.Turn(next)
		w.Settle()
	}
	v.sees("Progress in your growth area") // asked or, by the week in which this runs, reminded
}

// tabsTo presses Tab until a button has the focus.
func (v *visitor) tabsTo(label string) *visitor {
	v.t.Helper()
	there := `document.activeElement.matches("button") && document.activeElement.innerText.trim() == ` + quoted(label)
	for range 60 {
		var reached bool
		v.do("look at the focus", chromedp.Evaluate(there, &reached))
		if reached {
			return v
		}
		v.keys(kb.Tab)
	}
	v.t.Fatalf("Tab does not come to %q", label)
	return v
}

// fits checks that nothing is wider than the screen or too small for a thumb.
func (v *visitor) fits() *visitor {
	v.t.Helper()
	var small []string
	var wide bool
	v.do("measure", chromedp.Evaluate(`document.documentElement.scrollWidth > innerWidth`, &wide),
		chromedp.Evaluate(`[...`+reachable+`.querySelectorAll("button, select, summary, label.check, input[type=text]")]
			.filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 40).map(e => e.outerHTML.slice(0, 120))`, &small))
	if wide {
		v.t.Error("the page is wider than the screen")
	}
	for _, s := range small {
		v.t.Errorf("less than 40 pixels high: %s", s)
	}
	return v
}
