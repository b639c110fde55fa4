package sandbox

import "net/http"

// page serves the workspace's web page.
func (w *Workspace) page() http.Handler { return http.NotFoundHandler() }
