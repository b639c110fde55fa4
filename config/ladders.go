package config

import (
	"maps"
	"slices"
	"time"

	"go.yaml.in/yaml/v3"

	"cairn/models"
)

// flagLadders are the ladders of the four severities of a flag, which exist in
// every program. The first two may break quiet hours.
var flagLadders = []string{"flag_critical", "flag_serious", "flag_moderate", "flag_concern"}

// pools are the relations that do not depend on the person a case is about:
// they are groups with members, and so a ladder may end with them.
var pools = []models.Who{models.TheCoordinators, models.TheCredentialing, models.TheLeaders, models.TheGovernance}

func (r *reader) ladders(p *models.Policy) func(*yaml.Node) {
	return func(n *yaml.Node) {
		r.each(n, "ladders", func(key, body *yaml.Node) {
			l := models.Ladder{Key: r.key(key, "ladder"), Repeat: 1}
			what := "ladder " + l.Key
			clean := r.mapping(body, what, keys{
				"lease":  r.duration("lease", &l.Lease, time.Minute, longestWait),
				"repeat": r.whole("repeat", &l.Repeat, 1, 10),
				"always": r.truth("always", &l.Always),
				"hours":  r.workingHours(&l),
				"rungs":  r.list("rungs", func(n *yaml.Node) { r.rung(&l, what, n) }),
			}, "lease", "rungs")
			if clean {
				r.ladderHolds(l, what, body)
			}
			p.Ladders[l.Key] = l
		})
		for i, key := range flagLadders {
			if _, ok := p.Ladders[key]; !ok && n.Kind == yaml.MappingNode {
				r.wrong(n, "the ladder %s is missing: flags of severity %d climb it", key, i+1)
			}
		}
	}
}

// workingHours reads "hours: working": waits and leases count working time.
func (r *reader) workingHours(l *models.Ladder) func(*yaml.Node) {
	return oneOf(r, "hours", []string{"working"}, func(string) { l.Working = true })
}

func (r *reader) rung(l *models.Ladder, what string, n *yaml.Node) {
	var rung models.Rung
	clean := r.mapping(n, "a rung of "+what, keys{
		"who":  r.list("who", oneOf(r, "who", models.AllWho, func(w models.Who) { rung.Who = append(rung.Who, w) })),
		"wait": r.duration("wait", &rung.Wait, time.Minute, longestWait),
	}, "who", "wait")
	if clean && len(rung.Who) == 0 {
		r.wrong(n, "a rung of %s names nobody: write who, or take the rung away", what)
	}
	l.Rungs = append(l.Rungs, rung)
}

// ladderHolds refuses a ladder whose last rung may reach nobody: a person need
// not have a mentor or a supervisor, but a program has its pools.
func (r *reader) ladderHolds(l models.Ladder, what string, body *yaml.Node) {
	if len(l.Rungs) == 0 {
		r.wrong(body, "%s has no rungs: nobody would hear", what)
		return
	}
	last := l.Rungs[len(l.Rungs)-1]
	if !slices.ContainsFunc(last.Who, func(w models.Who) bool { return slices.Contains(pools, w) }) {
		r.wrong(body, "%s may end with nobody: let its last rung name one of %s", what, join(pools))
	}
	if l.Always && l.Working {
		r.wrong(body, "%s has both always: true and hours: working: keep one of them", what)
	}
	if slices.Contains(flagLadders[:2], l.Key) && !l.Always {
		r.wrong(body, "%s must have always: true, because such a flag does not wait for morning", what)
	}
}

func ladderKeys(p *models.Policy) []string { return slices.Sorted(maps.Keys(p.Ladders)) }
