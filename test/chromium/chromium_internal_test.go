package chromium

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

func TestABrowserThatDiesIsKnownToBeGoneAndLeavesItsWords(t *testing.T) {
	t.Parallel()
	b := Start(t)
	if b.Gone() {
		t.Error("it is gone as soon as it is there")
	}
	if err := chromedp.FromContext(b.Context).Browser.Process().Kill(); err != nil {
		t.Error(err)
	}
	<-b.Context.Done()
	if !b.Gone() {
		t.Error("it is there after its death")
	}
	b.Close()
	if _, err := os.Stat(b.dir); !os.IsNotExist(err) {
		t.Errorf("its directory is left: %v", err)
	}
	if words := b.Words(); !strings.Contains(words, "DevTools listening on") {
		t.Errorf("its words are %q", words)
	}
}
