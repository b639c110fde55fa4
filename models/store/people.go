package store

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"gorm.io/gorm"

	"cairn/models"
)

// Identify is who acts under a platform's account, with the roles that they
// hold now. An account that was never seen in a workspace is anybody's in the
// platform with that user id. models.ErrNotFound: nobody we know.
func (s *Store) Identify(ctx context.Context, platform, workspace, user string, now time.Time) (models.Actor, error) {
	people := planOf(reflect.TypeFor[models.Person]())
	query := "SELECT " + people.columnsOf("p") + `, s.role, s."from", s.until, (SELECT org FROM audit_head WHERE id = 1) FROM accounts a
		JOIN people p ON p.id = a.person LEFT JOIN assignments s ON s.person = a.person
		WHERE a.platform = ? AND a."user" = ? AND a.workspace IN (?, '') ORDER BY a.workspace DESC`
	var found models.Actor
	var held []models.Assignment
	row := func(read scan) error {
		var p models.Person
		var role *string // nil for somebody without any role
		var from, until *time.Time
		err := read(append(people.targets(reflect.ValueOf(&p).Elem()), &role, &from, &until, &found.Line)...)
		if found.Person.ID == "" {
			found.Person = p
		}
		if role != nil && p.ID == found.Person.ID {
			held = append(held, models.Assignment{Role: models.Role(*role), From: *from, Until: *until})
		}
		return err
	}
	err := s.query(ctx, query, []any{platform, user, workspace}, row, func() { found, held = models.Actor{}, nil })
	switch {
	case err != nil:
		return models.Actor{}, fmt.Errorf("identify: %w", err)
	case found.Person.ID == "":
		return models.Actor{}, fmt.Errorf("identify: %w", models.ErrNotFound)
	}
	found.Roles = rolesAt(held, now)
	return found, nil
}

// Person is the person with the id.
func (s *Store) Person(ctx context.Context, id models.PersonID) (models.Person, error) {
	return one[models.Person](ctx, s, "id = ?", id)
}

// PersonByEmail is the person with the email, in whatever case.
func (s *Store) PersonByEmail(ctx context.Context, email string) (models.Person, error) {
	return one[models.Person](ctx, s, "email = ? AND email <> ''", strings.ToLower(strings.TrimSpace(email)))
}

// People is everybody, by id.
func (s *Store) People(ctx context.Context) ([]models.Person, error) {
	return many[models.Person](ctx, s, "id", "")
}

// Accounts is a person's identities on platforms: the preferred one first, then
// those that they had first.
func (s *Store) Accounts(ctx context.Context, person models.PersonID) ([]models.Account, error) {
	return many[models.Account](ctx, s, "preferred DESC, created_at, id", `person = ? AND "user" <> ''`, person)
}

// Reachable is the accounts at which a person may be written to, in that order:
// none of somebody who has left or was deactivated, whatever account they kept.
func (s *Store) Reachable(ctx context.Context, person models.PersonID) ([]models.Account, error) {
	return many[models.Account](ctx, s, "preferred DESC, created_at, id",
		`person = ? AND "user" <> '' AND person IN (SELECT id FROM people WHERE state = ?)`, person, models.Active)
}

// AllAccounts is everybody's identities on platforms.
func (s *Store) AllAccounts(ctx context.Context) ([]models.Account, error) {
	return many[models.Account](ctx, s, "person, platform, id", `"user" <> ''`)
}

// Roles is what a person is now, in the order of models.AllRoles.
func (s *Store) Roles(ctx context.Context, person models.PersonID, now time.Time) ([]models.Role, error) {
	assignments, err := many[models.Assignment](ctx, s, "id", "person = ?", person)
	if err != nil {
		return nil, err
	}
	return rolesAt(assignments, now), nil
}

func rolesAt(assignments []models.Assignment, now time.Time) (roles []models.Role) {
	for _, role := range models.AllRoles {
		if slices.ContainsFunc(assignments, func(a models.Assignment) bool {
			return a.Role == role && models.Covers(a.From, a.Until, now)
		}) {
			roles = append(roles, role)
		}
	}
	return roles
}

// orgSnapshot is an Org and the line of the audit log that it stands at.
type orgSnapshot struct {
	line int64
	org  models.Org
}

// orgKinds are the nouns that an Org is made from.
var orgKinds = map[string]bool{
	"person": true, "supervision": true, "assignment": true, "mentorship": true, "absence": true, "conflict": true, "preceptorship": true,
}

// Org is the organization as it is stored at this moment. It is read once and
// shared until a commit, of any process, changes one of its parts.
func (s *Store) Org(ctx context.Context) (models.Org, error) {
	head, err := s.head(ctx)
	if err != nil {
		return models.Org{}, fmt.Errorf("read organization: %w", err)
	}
	if known := s.org.Load(); known != nil && known.line == head.Org {
		return known.org, nil
	}
	fresh := &orgSnapshot{}
	err = s.inSnapshot(ctx, func(tx *gorm.DB) error {
		var parts models.OrgParts
		for _, list := range []any{
			&parts.People, &parts.Supervisions, &parts.Assignments, &parts.Mentorships, &parts.Absences, &parts.Conflicts, &parts.Preceptors,
		} {
			if err := tx.Order("created_at, id").Find(list).Error; err != nil {
				return err
			}
		}
		head, err := readHead(tx, false)
		fresh.line, fresh.org = head.Org, models.NewOrg(parts)
		return err
	})
	if err != nil {
		return models.Org{}, fmt.Errorf("read organization: %w", fault(err))
	}
	s.org.Store(fresh)
	return fresh.org, nil
}

// OrgOf is the organization as it was when somebody was identified, or later.
func (s *Store) OrgOf(ctx context.Context, who models.Actor) (models.Org, error) {
	if known := s.org.Load(); who.Line > 0 && known != nil && known.line >= who.Line {
		return known.org, nil
	}
	return s.Org(ctx)
}

// Absences is when a person is, was or will be away.
func (s *Store) Absences(ctx context.Context, person models.PersonID) ([]models.Absence, error) {
	return many[models.Absence](ctx, s, `"from", id`, "person = ?", person)
}

// Assignments is every role that a person holds, held or will hold.
func (s *Store) Assignments(ctx context.Context, person models.PersonID) ([]models.Assignment, error) {
	return many[models.Assignment](ctx, s, `"from", id`, "person = ?", person)
}

// Supervisions is everybody who supervises, supervised or will supervise a person.
func (s *Store) Supervisions(ctx context.Context, person models.PersonID) ([]models.Supervision, error) {
	return many[models.Supervision](ctx, s, `"from", id`, "person = ?", person)
}
