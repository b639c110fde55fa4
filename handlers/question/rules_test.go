package question_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"cairn/handlers/question"
	"cairn/models"
)

var noon = time.Date(2027, 1, 5, 12, 0, 0, 0, time.UTC)

// org is eight mentors, of whom Sam supervises Mia, Noa is in conflict with her
// and Ida is on leave; Carla and Noa coordinate.
func org() models.Org {
	var people []models.Person
	var roles []models.Assignment
	give := func(id models.PersonID, all ...models.Role) {
		people = append(people, models.Person{ID: id, Name: string(id), State: models.Active})
		for _, role := range all {
			roles = append(roles, models.Assignment{Person: id, Role: role, From: noon.Add(-time.Hour)})
		}
	}
	give("pe_mia", models.MenteeRole, models.MentorRole)
	for _, id := range []models.PersonID{"pe_leo", "pe_ana", "pe_max", "pe_zoe", "pe_sam", "pe_ida"} {
		give(id, models.MentorRole, models.PreceptorRole)
	}
	give("pe_noa", models.MentorRole, models.CoordinatorRole)
	give("pe_carla", models.CoordinatorRole)
	return models.NewOrg(models.OrgParts{
		People: people, Assignments: roles,
		Supervisions: []models.Supervision{{Person: "pe_mia", Supervisor: "pe_sam", From: noon.Add(-time.Hour)}},
		Conflicts:    []models.Conflict{{One: "pe_mia", Two: "pe_noa", By: "pe_mia"}},
		Absences:     []models.Absence{{Person: "pe_ida", From: noon.Add(-time.Hour), Until: noon.Add(time.Hour)}},
	})
}

func TestAQuestionGoesToThoseWhoDoNotDecide(t *testing.T) {
	t.Parallel()
	got := question.Next(org(), models.Question{ID: "qn_1", Asker: "pe_mia", Passed: []models.PersonID{"pe_max"}}, 9, noon)
	slices.Sort(got)
	if want := []models.PersonID{"pe_ana", "pe_leo", "pe_zoe"}; !slices.Equal(got, want) {
		t.Errorf("asked %v, want %v", got, want)
	}
}

func TestOverTimeEverybodyIsAskedAsOften(t *testing.T) {
	t.Parallel()
	times := map[models.PersonID]int{}
	const questions = 1000
	for i := range questions {
		q := models.Question{ID: models.QuestionID(fmt.Sprint("qn_", i)), Asker: "pe_mia"}
		first := question.Next(org(), q, 1, noon)
		if again := question.Next(org(), q, 1, noon); !slices.Equal(first, again) {
			t.Fatalf("question %d goes to %v, and then to %v", i, first, again)
		}
		times[first[0]]++
	}
	for who, n := range times {
		if n < questions/4*8/10 || n > questions/4*12/10 {
			t.Errorf("%s was asked first %d times of %d, with four to ask", who, n, questions)
		}
	}
}

func TestCoordinatorsOwnWhatNobodyAnswers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		asker models.PersonID
		want  []models.PersonID
	}{
		{"one who is in conflict with the asker does not", "pe_mia", []models.PersonID{"pe_carla"}},
		{"nor the asker", "pe_carla", []models.PersonID{"pe_noa"}},
		{"without a name all do", "", []models.PersonID{"pe_carla", "pe_noa"}},
	} {
		got := question.Owners(org(), models.Question{Asker: c.asker}, noon)
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestWhoDecidesAboutTheAskerOwnsNoQuestion(t *testing.T) {
	t.Parallel()
	var parts models.OrgParts
	for id, role := range map[models.PersonID]models.Role{
		"pe_mia": models.MenteeRole, "pe_sam": models.SupervisorRole, "pe_kim": models.CoordinatorRole, "pe_rita": models.LeaderRole,
	} {
		parts.People = append(parts.People, models.Person{ID: id, State: models.Active})
		parts.Assignments = append(parts.Assignments, models.Assignment{Person: id, Role: role, From: noon.Add(-time.Hour)})
	}
	parts.Supervisions = []models.Supervision{{Person: "pe_mia", Supervisor: "pe_sam", From: noon.Add(-time.Hour)}}
	parts.Conflicts = []models.Conflict{{One: "pe_mia", Two: "pe_kim", By: "pe_mia"}}
	q := models.Question{Asker: "pe_mia"}
	if got := question.Owners(models.NewOrg(parts), q, noon); !slices.Equal(got, []models.PersonID{"pe_rita"}) {
		t.Errorf("with a coordinator in conflict and a leader, %v own it", got)
	}
	parts.People = slices.DeleteFunc(parts.People, func(p models.Person) bool { return p.ID == "pe_rita" })
	if got := question.Owners(models.NewOrg(parts), q, noon); len(got) > 0 {
		t.Errorf("with nobody else than the one in conflict, %v own it", got)
	}
	parts.Conflicts = nil
	parts.Supervisions[0].Supervisor = "pe_kim"
	parts.People = slices.DeleteFunc(parts.People, func(p models.Person) bool { return p.ID == "pe_sam" })
	if got := question.Owners(models.NewOrg(parts), q, noon); !slices.Equal(got, []models.PersonID{"pe_kim"}) {
		t.Errorf("with nobody else than the one who decides, %v own it", got)
	}
}
