package sandbox

import (
	"errors"
	"net/http"
)

type object = map[string]any
type trigger struct{}
type hook struct{}
type limiter struct{}
type hub struct{}
type eventQueue struct{}

func (h *hub) count() int { return 0 }
func (h *hub) dropAll()   {}

var errSoon = errors.New("being built")

func (w *Workspace) say(UserID, ConversationID, string, TS) (TS, error)      { return "", errSoon }
func (w *Workspace) command(UserID, ConversationID, string) error            { return errSoon }
func (w *Workspace) act(UserID, Surface, Press) error                        { return errSoon }
func (w *Workspace) options(UserID, Surface, Press, string) ([]Block, error) { return nil, errSoon }
func (w *Workspace) submit(UserID, Values) (map[string]string, error)        { return nil, errSoon }
func (w *Workspace) typeIn(UserID, Values) error                             { return errSoon }
func (w *Workspace) closeModal(UserID) error                                 { return errSoon }
func (w *Workspace) openHome(UserID) error                                   { return errSoon }
func (w *Workspace) globalShortcut(UserID, string) error                     { return errSoon }
func (w *Workspace) messageShortcut(UserID, TS, string) error                { return errSoon }
func (w *Workspace) react(UserID, TS, string) error                          { return errSoon }
func (w *Workspace) tell(string, object)                                     {}
func (w *Workspace) wireUser(*User, bool) object                             { return nil }
func (w *Workspace) serveAPI(http.ResponseWriter, *http.Request)             {}
func (w *Workspace) serveSocket(http.ResponseWriter, *http.Request)          {}
func (w *Workspace) serveHook(http.ResponseWriter, *http.Request)            {}
func (w *Workspace) control() http.Handler                                   { return http.NotFoundHandler() }
