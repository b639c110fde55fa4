package models

import (
	"slices"
	"strings"
	"sync"
	"time"
)

// PersonID names a person across platforms.
type PersonID string

// Actor is who acts, with the roles that they hold at that time.
type Actor struct {
	Person Person
	Roles  []Role
	Line   int64 // of the record: the last that changed the organization before; 0: not asked
}

// Person is somebody whom the program knows. Names and emails never reach a log.
type Person struct {
	ID      PersonID `gorm:"primaryKey"`
	Stamp   `gorm:"embedded"`
	Name    string
	Email   string // lower case, unique when not empty
	Zone    string // IANA name, such as "America/Chicago"
	Locale  string // "en", "es"
	Title   string
	Site    string
	HiredOn Date
	State   PersonState

	// How this person's days go, where that is not as the program's.
	WorksOn    Days          // empty: the program's workdays
	ShiftFrom  time.Duration // a night shift begins so long after local midnight
	ShiftLasts time.Duration // 0: no night shift
	DigestAt   time.Duration // everything once a day, so long after local midnight; 0: as it comes
}

// PersonState says whether a person takes part.
type PersonState string

// The states of a person.
const (
	Active PersonState = "active"
	Gone   PersonState = "gone" // left the organization, or was deactivated on the platform
)

// Ident implements Noun.
func (p *Person) Ident() (string, string) { return "person", string(p.ID) }

// Location is the person's zone, UTC when it is unknown.
func (p Person) Location() *time.Location {
	if zone, known := zones.Load(p.Zone); known {
		return zone.(*time.Location)
	}
	zone, err := time.LoadLocation(p.Zone)
	if err != nil {
		return time.UTC
	}
	zones.Store(p.Zone, zone)
	return zone
}

// zones are those that were read, by name: reading one opens a file.
var zones sync.Map

// Newcomer reports whether a person is in their first 90 days. Whoever has no date
// of hire on file is not.
func (p Person) Newcomer(at time.Time) bool {
	hired := p.HiredOn.In(p.Location())
	return !hired.IsZero() && !at.Before(hired) && at.Before(hired.AddDate(0, 0, 90))
}

// evening is how long before a night shift people may be asked for something.
const evening = 5 * time.Hour

// Quiet is when the person is asked for nothing: the program's quiet hours or,
// with a night shift, all but the hours before it.
func (p Person) Quiet(usual Hours) Hours {
	if p.ShiftLasts <= 0 {
		return usual
	}
	return Hours{From: p.ShiftFrom, Lasts: 24*time.Hour - evening}
}

// Days are some days of the week, such as "mon tue wed".
type Days string

// weekdays are how Days are written.
var weekdays = [...]string{"sun", "mon", "tue", "wed", "thu", "fri", "sat"}

// ParseDays reads names of weekdays; ok is false when one is none, or when
// there are none.
func ParseDays(names []string) (d Days, ok bool) {
	var found []string
	for _, day := range weekdays {
		if slices.Contains(names, day) {
			found = append(found, day)
		}
	}
	return Days(strings.Join(found, " ")), len(found) > 0 && len(found) == len(names)
}

// DaysOf is some days of the week.
func DaysOf(days []time.Weekday) Days {
	names := make([]string, 0, len(days))
	for _, d := range days {
		names = append(names, weekdays[d])
	}
	out, _ := ParseDays(names)
	return out
}

// Names are the days as they are written.
func (d Days) Names() []string { return strings.Fields(string(d)) }

// Weekdays are the days as the calendar counts them.
func (d Days) Weekdays() []time.Weekday {
	var out []time.Weekday
	for _, name := range d.Names() {
		if i := slices.Index(weekdays[:], name); i >= 0 {
			out = append(out, time.Weekday(i))
		}
	}
	return out
}

// Account is a person's identity on one platform. One that was given up keeps
// nothing of it: its user is empty.
type Account struct {
	ID        string `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Person    PersonID
	Platform  string
	Workspace string // empty until the account was first seen there
	User      string
	Preferred bool // written to before the person's other accounts
}

// Ident implements Noun.
func (a *Account) Ident() (string, string) { return "account", a.ID }

// Role is what a person may be in a program. What they may do to somebody
// depends on the relation as well: see Can.
type Role string

// The roles of a program.
const (
	MenteeRole        Role = "mentee"
	MentorRole        Role = "mentor"
	PreceptorRole     Role = "preceptor"
	SupervisorRole    Role = "supervisor"
	CredentialingRole Role = "credentialing"
	CoordinatorRole   Role = "coordinator"
	LeaderRole        Role = "leader"
	GovernanceRole    Role = "governance"
	AuditorRole       Role = "auditor"
)

// AllRoles lists every role, in the order in which help names them.
var AllRoles = []Role{
	MenteeRole, MentorRole, PreceptorRole, SupervisorRole, CredentialingRole,
	CoordinatorRole, LeaderRole, GovernanceRole, AuditorRole,
}

// Assignment gives a person a role for a time. Until is zero for an open end.
type Assignment struct {
	ID     string `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Person PersonID
	Role   Role
	From   time.Time
	Until  time.Time
}

// Ident implements Noun.
func (a *Assignment) Ident() (string, string) { return "assignment", a.ID }

// Supervision says who supervises whom, and from when until when.
type Supervision struct {
	ID         string `gorm:"primaryKey"`
	Stamp      `gorm:"embedded"`
	Person     PersonID
	Supervisor PersonID
	From       time.Time
	Until      time.Time
}

// Ident implements Noun.
func (s *Supervision) Ident() (string, string) { return "supervision", s.ID }

// Preceptorship says who is somebody's preceptor, from when until when. A
// preceptor supports; they never authorize whom they precept or precepted.
type Preceptorship struct {
	ID        string `gorm:"primaryKey"`
	Stamp     `gorm:"embedded"`
	Person    PersonID
	Preceptor PersonID
	From      time.Time
	Until     time.Time
}

// Ident implements Noun.
func (p *Preceptorship) Ident() (string, string) { return "preceptorship", p.ID }

// Absence is a time in which a person is away: nothing but safety reaches
// them, and their deputy stands in.
type Absence struct {
	ID     string `gorm:"primaryKey"`
	Stamp  `gorm:"embedded"`
	Person PersonID
	Deputy PersonID // empty: nobody named
	Why    string   // "leave", "vacation", "roster"
	From   time.Time
	Until  time.Time
}

// Ident implements Noun.
func (a *Absence) Ident() (string, string) { return "absence", a.ID }

// Covers reports whether t falls into [from, until), where a zero until is open.
func Covers(from, until, t time.Time) bool {
	return !t.Before(from) && (until.IsZero() || t.Before(until))
}
