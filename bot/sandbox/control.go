package sandbox

import "net/http"

func (w *Workspace) control() http.Handler { return http.NotFoundHandler() }
