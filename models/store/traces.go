package store

import "cairn/models"

// trace is some of the rows in which something of a person stands: what an erasure
// takes out of them, and why it leaves the rest. A row may be in several.
type trace struct {
	class  string // row of the first table of docs/PRIVACY.md
	noun   models.Noun
	of     string   // which rows, in SQL; each ? is the person
	erased []string // fields of the noun
	why    string   // the rest is kept; empty: it is codes, dates and ids alone
}

// Why something is kept.
const (
	whyAuthority = "who may decide about whom rests on who mentored, precepted and supervised them"
	whyEvidence  = "somebody may have to show, years later, why a person was allowed to work alone"
	whySafety    = "what was seen of unsafe practice, and who acted on it, is the program's duty"
	whyOthers    = "it is somebody else's: they wrote it, or it is about their growth"
	whyCircles   = "the name and the link are the circle's, and it goes on"
	whyCopies    = "it must be known who has a copy"
	whyErasures  = "an erasure must be told from tampering"
)

// The rows of pairs to which a person belonged, of their goals, and of the flags
// that are about them, or that they raised.
const (
	pairs = "mentorship IN (SELECT id FROM mentorships WHERE mentee = ? OR mentor = ?)"
	goals = "goal IN (SELECT id FROM goals WHERE mentee = ?)"
	flags = "flag IN (SELECT id FROM flags WHERE person = ? OR reporter = ?)"
)

// traces is everything that is stored about people, in the order of
// docs/PRIVACY.md.
var traces = []trace{
	{"people", &models.Person{}, "id = ?", []string{"Name", "Email", "Zone", "Locale", "Title", "Site", "HiredOn", "WorksOn", "ShiftFrom", "ShiftLasts", "DigestAt"}, ""},
	{"people", &models.Account{}, "person = ?", []string{"User", "Workspace", "Preferred"}, ""},
	{"people", &models.LinkCode{}, "person = ?", []string{"Hash"}, ""},
	{"people", &models.Absence{}, "person = ?", []string{"Why"}, ""},

	{"roles and relations", &models.Conflict{}, `one = ? OR two = ? OR "by" = ?`, []string{"Why"}, ""},
	{"roles and relations", &models.Member{}, "person = ?", nil, whyAuthority},
	{"roles and relations", &models.Assignment{}, "person = ?", nil, whyAuthority},
	{"roles and relations", &models.Supervision{}, "person = ? OR supervisor = ?", nil, whyAuthority},
	{"roles and relations", &models.Preceptorship{}, "person = ? OR preceptor = ?", nil, whyAuthority},

	{"intake and ratings", &models.Intake{}, "person = ?", []string{
		"Level", "Confidence", "Example", "Hopes", "Languages", "Times", "Goals", "Wanted", "Shift", "Supports", "Tracks", "Styles", "Draws",
		"Stuck", "Avoid", "Offers", "FlashHours", "TrainedOn", "Criteria", "Picked", "Why", "FreeOn",
	}, ""},
	{"intake and ratings", &models.Rating{}, `person = ? OR "by" = ?`, []string{"Example"}, ""},
	{"intake and ratings", &models.Proposal{}, `mentee = ? OR mentor = ? OR trio = ? OR round IN (SELECT id FROM rounds WHERE "by" = ?)`, []string{"Override", "Question"}, ""},
	{"intake and ratings", &models.Campaign{}, `"by" = ?`, []string{"Words"}, ""},

	{"mentorships and goals", &models.Mentorship{}, "mentee = ? OR mentor = ? OR trio = ?", nil, whyAuthority},
	{"mentorships and goals", &models.Rematch{}, `"by" = ? OR ` + pairs, []string{"Words"}, ""},
	{"mentorships and goals", &models.Goal{}, "mentee = ?", []string{"Title", "Measure", "Baseline", "Target", "Evidence", "Why", "Plan", "Milestones", "Standing", "Learning"}, ""},
	{"mentorships and goals", &models.Goal{}, "mentee <> ? AND " + pairs, nil, whyOthers},
	{"mentorships and goals", &models.GoalStep{}, goals, []string{"Title", "Measure", "Baseline", "Target", "Standing", "Note"}, ""},
	{"mentorships and goals", &models.GoalStep{}, "written_by = ? AND NOT " + goals, []string{"Standing", "Note"}, whyOthers},
	{"mentorships and goals", &models.Sheet{}, pairs, []string{"Note"}, ""},

	{"answers", &models.CheckIn{}, "person = ?", []string{"Answers"}, ""},
	{"answers", &models.CheckIn{}, "person <> ? AND " + pairs, nil, whyOthers},
	{"answers", &models.Reflection{}, "person = ?", []string{"Answers"}, ""},
	{"answers", &models.Reflection{}, "person <> ? AND " + pairs, nil, whyOthers},
	{"answers", &models.Session{}, pairs, []string{"Title", "Link", "Details", "Takeaways"}, ""},
	{"answers", &models.Session{}, "host = ? OR co_host = ? OR asked_by = ?", []string{"Title", "Link", "Takeaways"}, ""},
	{"answers", &models.Participant{}, "person = ?", []string{"Useful", "UseOn", "Used", "Answers"}, ""},
	{"answers", &models.Action{}, pairs, []string{"Task"}, ""},
	{"answers", &models.Ask{}, "mentee = ?", []string{"Question", "Link", "Answer"}, ""},
	{"answers", &models.Ask{}, "answered_by = ?", []string{"Answer"}, whyOthers},
	{"answers", &models.Item{}, `"by" = ? OR owner = ?`, []string{"Text"}, ""},
	{"answers", &models.Circle{}, "host = ? OR co_host = ?", nil, whyCircles},
	{"answers", &models.CircleMember{}, "person = ?", []string{"WillingAt"}, whyCircles},

	{"evidence and decisions", &models.Evidence{}, "person = ? OR author = ?", nil, whyEvidence},
	{"evidence and decisions", &models.Countersign{}, `person = ? OR "by" = ?`, nil, whyEvidence},
	{"evidence and decisions", &models.Assurance{}, `"by" = ?`, nil, whyEvidence},
	{"evidence and decisions", &models.Attestation{}, "person = ?", nil, whyEvidence},
	{"evidence and decisions", &models.Enrollment{}, `person = ? OR "by" = ?`, nil, whyEvidence},
	{"evidence and decisions", &models.Gate{}, "person = ? OR opened_by = ?", nil, whyEvidence},
	{"evidence and decisions", &models.Motion{}, `person = ? OR "by" = ? OR signer = ?`, nil, whyEvidence},
	{"evidence and decisions", &models.Decision{}, "person = ? OR decided_by = ? OR second_by = ?", nil, whyEvidence},
	{"evidence and decisions", &models.Condition{}, "person = ? OR decision IN (SELECT id FROM decisions WHERE decided_by = ?)", nil, whyEvidence},

	{"flags", &models.Flag{}, "person = ? OR reporter = ? OR planner = ? OR closed_by = ?", nil, whySafety},
	{"flags", &models.Reading{}, "reader = ? OR " + flags, nil, whySafety},
	{"flags", &models.Remark{}, "author = ? OR " + flags, nil, whySafety},
	{"flags", &models.Case{}, "person = ? OR reporter = ? OR holder = ?", nil, whySafety},

	{"questions and thanks", &models.Question{}, "asker = ?", []string{"Text", "Answer", "Public"}, ""},
	{"questions and thanks", &models.Question{}, "answered_by = ?", []string{"Answer", "Public"}, whyOthers},
	{"questions and thanks", &models.Thanks{}, "giver = ? OR receiver = ?", []string{"Deed"}, ""},

	{"copies", &models.Copy{}, `person = ? OR "by" = ?`, nil, whyCopies},
	{"erasures", &models.Erasure{}, "person = ?", nil, whyErasures},
}
