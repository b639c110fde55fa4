package store

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/stdlib"
	gormpostgres "gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// openPostgres opens a pool whose connections read times as UTC and give up on
// locks, so that one stuck process cannot stop the others for long.
func openPostgres(url string) (*gorm.DB, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	for name, value := range map[string]string{
		"application_name":                    "cairn",
		"lock_timeout":                        "5s",
		"idle_in_transaction_session_timeout": "30s",
		// A batch is found by its keys, however large the plan takes it to be.
		"plan_cache_mode": "force_generic_plan",
	} {
		if _, chosen := config.RuntimeParams[name]; !chosen {
			config.RuntimeParams[name] = value
		}
	}
	db := stdlib.OpenDB(*config, stdlib.OptionAfterConnect(readUTC))
	db.SetMaxOpenConns(16)
	db.SetMaxIdleConns(16) // all of them: under load they would be opened and closed all the time
	db.SetConnMaxIdleTime(5 * time.Minute)
	return gorm.Open(gormpostgres.New(gormpostgres.Config{Conn: db}), gormConfig())
}

func readUTC(_ context.Context, conn *pgx.Conn) error {
	conn.TypeMap().RegisterType(&pgtype.Type{
		Name: "timestamptz", OID: pgtype.TimestamptzOID,
		Codec: &pgtype.TimestamptzCodec{ScanLocation: time.UTC},
	})
	return nil
}
