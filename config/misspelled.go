package config

import (
	"regexp"
	"slices"
	"strings"
)

// ours is the beginning of variables that nobody else gives a meaning.
const ours = "CAIRN_"

// linked are the variables that Kubernetes sets for a service that is called
// cairn, or begins so: nobody wrote them.
var linked = regexp.MustCompile(`^CAIRN(_[A-Z0-9]+)*_(SERVICE_(HOST|PORT)(_[A-Z0-9_]+)?|PORT(_[0-9]+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)$`)

// Misspelled finds the variables that are meant for Cairn and would be left
// unread. The environment is given as NAME=value; what is empty counts as not set.
func Misspelled(environment []string) (out []Mistake) {
	var known []string
	for _, v := range variables() {
		if strings.HasPrefix(v.name, ours) {
			known = append(known, v.name, v.name+"_FILE")
		}
	}
	for _, one := range slices.Sorted(slices.Values(environment)) {
		name, value, _ := strings.Cut(one, "=")
		if !strings.HasPrefix(name, ours) || value == "" || slices.Contains(known, name) || linked.MatchString(name) {
			continue
		}
		what := "is not known, so it would change nothing: take it away"
		if near := meant(name, known); near != "" {
			what = "is not known: did you mean " + near + "?"
		}
		out = append(out, Mistake{Where: name, What: what})
	}
	return out
}

// meant is the variable that a name is the beginning or a slip of. What all of them
// begin with makes none alike.
func meant(name string, known []string) string {
	var small []string
	for _, k := range known {
		if strings.HasPrefix(k, name+"_") {
			return k
		}
		small = append(small, strings.ToLower(strings.TrimPrefix(k, ours))) // as nearest compares
	}
	near := nearest(strings.TrimPrefix(name, ours), small)
	if near == "" {
		return ""
	}
	return ours + strings.ToUpper(near)
}
