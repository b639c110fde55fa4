# Cairn's chores. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help check lint test bench demo build score measure tree
tool := go tool -modfile=tools/go.mod

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-7s %s\n", $$1, $$2}' Makefile

check: ## before every commit: formatting, vet, staticcheck and all tests; what runs concurrently, with the race detector too
	@$(tool) golangci-lint fmt --diff
	go vet ./...
	$(tool) staticcheck ./...
	go test ./...
	bash .ci/run race

lint: ## golangci-lint with all of this project's rules
	$(tool) golangci-lint run ./...

test: ## go test ./...
	go test ./...

bench: ## benchmarks, five runs each, for benchstat
	go test -run='^$$' -bench=. -benchmem -count=5 ./...

demo: ## the bot in a local workspace, to click in a browser: no account, no token
	go run . demo

build: ## the static binary ./cairn
	CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o cairn .

score: ## the figures to watch, with their goals; a line of JSON goes to score.jsonl
	@{ $(MAKE) -s measure; $(MAKE) -s tree; } | go run ./test/bench/score -at "$$(date -u +%FT%TZ)" -commit "$$(git rev-parse --short HEAD)"

measure: # the benchmarks behind make score, three runs each; three to five minutes
	@go test -run='^$$' -short -count=3 -bench='Tick|AuditVerify' ./models/store
	@go test -run='^$$' -count=3 -benchtime=1x -bench='Pace|FanOut/queue' ./handlers/delivery
	@go test -run='^$$' -count=3 -benchtime=1x -bench='Ack/http|Idle' -rates=500 ./test/bench

tree: # what the source and the binary amount to, as one line of a benchmark
	@go test -coverpkg=./... -coverprofile=coverage.out ./... >/dev/null; $(MAKE) -s build
	@echo "BenchmarkTree 1" $$(go tool cover -func=coverage.out | awk '/^total/ {print $$3 + 0}') covered-% \
		$$(go version -m cairn | awk '$$1 == "dep" {n++} END {print n + 0}') modules \
		$$(git ls-files '*.go' | grep -v _test.go | xargs cat | wc -l) lines
