# One static binary in an empty image: no shell, no package manager, nothing to update but cairn.
# Run it read-only: docs/DEPLOY.md has the whole line.
FROM golang:1.26 AS build
WORKDIR /src
ENV CGO_ENABLED=0 GOFLAGS=-trimpath

# Slowest and least often changed first: the modules, then the compiled dependencies.
COPY go.mod go.sum ./
RUN go mod download
RUN go build github.com/glebarez/sqlite gorm.io/driver/postgres github.com/pressly/goose/v3 \
    github.com/slack-go/slack github.com/bwmarrin/discordgo

# The context holds .git, so that the binary knows which commit it is.
COPY . .
RUN go build -ldflags='-s -w' -o /image/cairn . && mkdir -p /image/data

FROM scratch
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /image/cairn /cairn
# The embedded database and its key live here, the only place the program writes to.
COPY --from=build --chown=65532:65532 /image/data /data

ENV CAIRN_LISTEN=0.0.0.0:8080
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["/cairn", "healthcheck"]
ENTRYPOINT ["/cairn"]
CMD ["serve"]
