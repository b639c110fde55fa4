package main

type doctorCommand struct{}
type scheduleCommand struct{}
type promptsCommand struct{}
type auditCommand struct{}
