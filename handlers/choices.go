package handlers

import (
	"strconv"

	"cairn/bot"
	"cairn/models"
	"cairn/prompts"
)

// CompetencyOptions offers the program's competencies by name.
func CompetencyOptions(policy models.Policy, locale string) []bot.Option {
	out := make([]bot.Option, 0, len(policy.Competencies))
	for _, c := range policy.Competencies {
		out = append(out, bot.Option{Label: c.NameIn(locale), Value: string(c.Key)})
	}
	return out
}

// CompetencyName is a competency's name, or its key when the program does not
// have it anymore.
func CompetencyName(policy models.Policy, key models.CompetencyKey, locale string) string {
	if c, ok := policy.Competency(key); ok {
		return c.NameIn(locale)
	}
	return string(key)
}

// GateName is a gate's name, or its key when the program does not have it anymore.
func GateName(policy models.Policy, key, locale string) string {
	if g, ok := policy.Gate(key); ok {
		return g.NameIn(locale)
	}
	return key
}

// PeopleOptions offers people by name.
func PeopleOptions(people []models.Person) []bot.Option {
	out := make([]bot.Option, 0, len(people))
	for _, p := range people {
		out = append(out, bot.Option{Label: p.Name, Value: string(p.ID)})
	}
	return out
}

// Only is the person who is the only choice, for a form to have them chosen already;
// empty when there are several, or none.
func Only(people []models.Person) models.PersonID {
	if len(people) == 1 {
		return people[0].ID
	}
	return ""
}

// NumberOptions offers the whole numbers from one to n.
func NumberOptions(n int) []bot.Option {
	var out []bot.Option
	for i := 1; i <= n; i++ {
		out = append(out, bot.Option{Label: strconv.Itoa(i), Value: strconv.Itoa(i)})
	}
	return out
}

// Filled is a number as a form's value: nothing for zero.
func Filled(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// Limit says what a condition limits and until when: "not yet: crisis calls
// alone, until Works with a supervisor at hand".
func Limit(policy models.Policy, c models.Condition, words prompts.Voice) prompts.Words {
	gate := ""
	if c.UntilGate != "" {
		gate = GateName(policy, c.UntilGate, words.Locale())
	}
	return prompts.Words(words.Text("scope.limit_"+string(c.Type), prompts.Data{"Value": c.Value, "Gate": gate, "Date": c.UntilDate}))
}
