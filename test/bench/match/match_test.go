package match_test

import (
	"slices"
	"syscall"
	"testing"
	"time"

	"cairn/models/assign"
)

// BenchmarkSolve solves every shape and names the worst.
func BenchmarkSolve(b *testing.B) {
	worst, name := time.Duration(0), ""
	for _, s := range shapes {
		b.Run(s.name, func(b *testing.B) {
			p := cohort(s, *mentees)
			b.ReportAllocs()
			var took time.Duration
			for b.Loop() {
				began := spent()
				solution, err := assign.Solve(p, assign.Options{})
				took += spent() - began
				if err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				prove(b, p, solution)
				b.StartTimer()
			}
			each := took / time.Duration(b.N)
			b.ReportMetric(float64(each.Milliseconds()), "cpu-ms")
			if each > worst {
				worst, name = each, s.name
			}
		})
	}
	b.Logf("worst shape of %d mentees: %s, %v of CPU time", *mentees, name, worst.Round(time.Millisecond))
}

// spent is the CPU time of this process, which a busy machine does not distort.
func spent() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// prove checks the certificate and reports the result.
func prove(b *testing.B, p assign.Problem, s *assign.Solution) {
	if err := assign.Verify(p, s); err != nil {
		b.Fatal(err)
	}
	sum := s.Summary()
	b.ReportMetric(float64(sum.Waiting), "waiting")
	b.ReportMetric(float64(sum.Total)/float64(max(1, sum.Matched)), "points/pair")
}

// BenchmarkDecline declines one proposed pair after the other.
func BenchmarkDecline(b *testing.B) {
	p := cohort(shapes[3], *mentees)
	s, err := assign.Solve(p, assign.Options{Stickiness: 50})
	if err != nil {
		b.Fatal(err)
	}
	var took []time.Duration
	others := 0
	for i := 0; b.Loop(); i++ {
		who := i * 7919 % len(p.Choices)
		if s.Mentor[who] == assign.Nobody {
			continue
		}
		began := time.Now()
		moves := s.Decline(who, int(s.Mentor[who]))
		took = append(took, time.Since(began))
		others += max(0, len(moves)-1)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)*99/100]), "p99-ns")
	b.ReportMetric(float64(others)/float64(len(took)), "others-moved")
}

// BenchmarkFirstComeFirstServed is what a round was before: each the best
// mentor who is left. It must never match more people, nor as many better.
func BenchmarkFirstComeFirstServed(b *testing.B) {
	for _, s := range shapes {
		b.Run(s.name, func(b *testing.B) {
			p := cohort(s, *mentees)
			best, err := assign.Solve(p, assign.Options{})
			if err != nil {
				b.Fatal(err)
			}
			for b.Loop() {
				matched, total := firstCome(p)
				sum := best.Summary()
				if matched > sum.Matched || matched == sum.Matched && total > sum.Total {
					b.Fatalf("first come, first served is better: %d people and %d points against %+v", matched, total, sum)
				}
				b.ReportMetric(float64(sum.Matched-matched), "fewer-matched")
			}
		})
	}
}

func firstCome(p assign.Problem) (matched int, total int64) {
	free := slices.Clone(p.Places)
	for _, choices := range p.Choices {
		top := assign.Choice{Score: -1}
		for _, c := range choices {
			if free[c.Mentor] > 0 && c.Score > top.Score {
				top = c
			}
		}
		if top.Score >= 0 {
			free[top.Mentor]--
			matched++
			total += int64(top.Score)
		}
	}
	return matched, total
}
