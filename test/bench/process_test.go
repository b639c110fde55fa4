package bench_test

import (
	"bytes"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// process is a program under measurement.
type process struct {
	*exec.Cmd
	began    time.Time
	database string // where it keeps what it saves
}

// start runs a program, with nothing of this machine's own environment that
// could reach a real workspace, until the measurement ends.
func start(b *testing.B, env []string, name string, args ...string) *process {
	b.Helper()
	var said bytes.Buffer
	p := &process{Cmd: exec.Command(name, args...), began: time.Now()}
	p.Env = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + b.TempDir(), "TMPDIR=" + os.TempDir()}, env...)
	p.Stdout, p.Stderr = &said, &said
	if err := p.Start(); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		p.stop()
		if b.Failed() {
			b.Logf("%s said:\n%s", name, tail(said.String(), 3000))
		}
	})
	return p
}

// stop ends the program as an operator does.
func (p *process) stop() {
	_ = p.Process.Signal(syscall.SIGTERM)
	late := time.AfterFunc(15*time.Second, func() { _ = p.Process.Kill() })
	_ = p.Wait()
	late.Stop()
}

func tail(text string, n int) string { return text[max(0, len(text)-n):] }

// ready waits until an address answers with success, and is how long it took.
func (p *process) ready(b *testing.B, url string) time.Duration {
	b.Helper()
	for time.Since(p.began) < 30*time.Second {
		if answer, err := http.Get(url); err == nil {
			_ = answer.Body.Close()
			if answer.StatusCode == http.StatusOK {
				return time.Since(p.began)
			}
		}
		<-time.After(2 * time.Millisecond)
	}
	b.Fatalf("%s is not ready", url)
	return 0
}

// cpu is the processor time that the program has used.
func (p *process) cpu(b *testing.B) time.Duration {
	b.Helper()
	stat := string(must(os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.Process.Pid)))(b))
	fields := strings.Fields(stat[strings.LastIndexByte(stat, ')')+1:])
	user, system := must(strconv.Atoi(fields[11]))(b), must(strconv.Atoi(fields[12]))(b)
	const tick = 10 * time.Millisecond // USER_HZ is 100 on every Linux
	return time.Duration(user+system) * tick
}

// resident is the program's memory, in MiB.
func (p *process) resident(b *testing.B) float64 {
	b.Helper()
	status := string(must(os.ReadFile(fmt.Sprintf("/proc/%d/status", p.Process.Pid)))(b))
	_, after, _ := strings.Cut(status, "VmRSS:")
	return float64(must(strconv.Atoi(strings.Fields(after)[0]))(b)) / 1024
}

// free is an address of this machine that nobody listens on.
func free(b *testing.B) string {
	b.Helper()
	l := must(net.Listen("tcp", "127.0.0.1:0"))(b)
	defer l.Close()
	return l.Addr().String()
}
