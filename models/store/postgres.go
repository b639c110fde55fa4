package store

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	gormpostgres "gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// openPostgres opens a pool whose connections read times as UTC and give up on
// locks and on a silent server, so that one stuck process cannot stop the others
// for long. GORM and the store's own statements share its connections.
func openPostgres(url string) (*gorm.DB, *pgxpool.Pool, *watch, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, nil, nil, err
	}
	for name, value := range map[string]string{
		"application_name":                    "cairn",
		"lock_timeout":                        "5s",
		"idle_in_transaction_session_timeout": "30s",
		// A batch is found by its keys, however large the plan takes it to be.
		"plan_cache_mode": "force_generic_plan",
		"jit":             "off", // nothing here runs for as long as that takes to compile
	} {
		if _, chosen := config.ConnConfig.RuntimeParams[name]; !chosen {
			config.ConnConfig.RuntimeParams[name] = value
		}
	}
	config.MaxConns = 16
	config.MaxConnIdleTime = 5 * time.Minute // under load they would be opened and closed all the time
	config.AfterConnect = readUTC
	watch, err := impatient(config)
	if err != nil {
		return nil, nil, nil, err
	}
	pool, err := pgxpool.NewWithConfig(context.Background(), config)
	if err != nil {
		return nil, nil, nil, err
	}
	db, err := gorm.Open(gormpostgres.New(gormpostgres.Config{Conn: stdlib.OpenDBFromPool(pool)}), gormConfig())
	return db, pool, watch, err
}

func readUTC(_ context.Context, conn *pgx.Conn) error {
	conn.TypeMap().RegisterType(&pgtype.Type{
		Name: "timestamptz", OID: pgtype.TimestamptzOID,
		Codec: &pgtype.TimestamptzCodec{ScanLocation: time.UTC},
	})
	return nil
}
