package bot

// Message is what people read. Text is a small Markdown subset (see Parse);
// every part that a person typed must have gone through Escape.
type Message struct {
	Title   string // a heading, plain text
	Text    string // Markdown subset
	Fields  []Field
	Buttons []Button
	Selects []Select
	Footer  string // small print, Markdown subset
	// Sections stand below all that: cards that have buttons of their own, and no
	// sections.
	Sections []Section
}

// Field is a labeled value inside a message.
type Field struct {
	Label string // plain text
	Value string // Markdown subset
}

// Button is something to press. A button has an Action or a URL.
type Button struct {
	Label   string
	Action  Action
	URL     string
	Style   Style
	Confirm string // when set, the platform asks this question first
	Back    string // what else can be answered to it; the adapter's own word if empty
}

// Style is a button's weight.
type Style string

// The weights of a button.
const (
	Plain   Style = ""
	Primary Style = "primary"
	Danger  Style = "danger"
)

// Select is a short list to choose from inside a message.
type Select struct {
	Label   string
	Action  Action
	Options []Option
}

// Option is one choice.
type Option struct {
	Label string
	Value string
}

// Home is what a person has to do and where they stand. Home is the durable
// truth; a direct message is the doorbell.
type Home struct {
	Title    string
	Sections []Section
}

// Section is a list of cards below a title, which may be empty.
type Section struct {
	Title string
	Cards []Message
}

// Form asks a person for several things at once. Pages have at most five
// fields each (Discord's limit for a modal).
type Form struct {
	Action Action // what Submit events carry
	State  string // what they carry as well, unseen: never a word that somebody typed
	Title  string // at most 24 characters (Slack's limit)
	Submit string // at most 24 characters
	Cancel string // at most 24 characters
	Pages  []Page
}

// Page is a titled part of a form.
type Page struct {
	Title  string
	Fields []Input
}

// Input is one thing that a form asks for, or a Note that it says.
type Input struct {
	Key      string // unique in the form; key of Event.Values
	Kind     InputKind
	Label    string
	Hint     string
	Value    []string // what is already known (a draft, an earlier answer)
	Options  []Option // for Choice, Choices and Scale
	Optional bool
	Max      int // for Line and Paragraph: characters; 0: the platform's limit
}

// InputKind says how an Input is asked.
type InputKind string

// The kinds of inputs.
const (
	Note      InputKind = "note"      // a sentence, nothing to enter; Label is Markdown
	Line      InputKind = "line"      // one line of text
	Paragraph InputKind = "paragraph" // several lines of text
	Choice    InputKind = "choice"    // one of Options, from a list
	Choices   InputKind = "choices"   // any of Options
	Scale     InputKind = "scale"     // one of Options, all visible
	Date      InputKind = "date"      // YYYY-MM-DD
	Someone   InputKind = "someone"   // a platform user
)
