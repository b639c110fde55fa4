# Cairn's chores. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help check lint test bench demo build score
tool := go tool -modfile=tools/go.mod

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-7s %s\n", $$1, $$2}' Makefile

check: ## what every commit must pass: formatting, vet, staticcheck, tests with the race detector
	@$(tool) golangci-lint fmt --diff
	go vet ./...
	$(tool) staticcheck ./...
	go test -race -gcflags='modernc.org/...=-race=false -d=checkptr=0' -gcflags='github.com/glebarez/go-sqlite=-race=false -d=checkptr=0' ./...

lint: ## golangci-lint with all of this project's rules
	$(tool) golangci-lint run ./...

test: ## go test ./...
	go test ./...

bench: ## benchmarks, five runs each, for benchstat
	go test -run='^$$' -bench=. -benchmem -count=5 ./...

demo: ## the bot in a local workspace: no account, no token, no network
	go run . demo

build: ## the static binary ./cairn
	CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o cairn .

score: ## the figures to watch: coverage, size of the binary, modules in it, lines to read
	@go test -coverpkg=./... -coverprofile=coverage.out ./... >/dev/null && go tool cover -func=coverage.out | awk '/^total/ {print "coverage", $$3}'
	@$(MAKE) -s build && ls -l cairn | awk '{printf "binary   %.1f MB\n", $$5 / 1e6}'
	@go version -m cairn | awk '$$1 == "dep" {n++} END {print "modules ", n + 0}'
	@git ls-files '*.go' | grep -v _test.go | xargs cat | wc -l | awk '{print "lines   ", $$1}'
