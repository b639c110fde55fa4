package store_test

import (
	"database/sql"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"gorm.io/gorm/schema"

	"cairn/models"
	"cairn/models/store"
)

// The facts of a schema, one per line, in words that both dialects share.
const postgresFacts = `
SELECT 'column ' || c.relname || '.' || a.attname || ' ' ||
	CASE format_type(a.atttypid, a.atttypmod) WHEN 'bigint' THEN 'int' WHEN 'timestamp with time zone' THEN 'ts'
		WHEN 'json' THEN 'text' ELSE format_type(a.atttypid, a.atttypmod) END ||
	CASE WHEN a.attnotnull THEN ' not null' ELSE '' END || CASE WHEN a.atthasdef THEN ' default' ELSE '' END
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
SELECT 'reference ' || c.conrelid::regclass || '.' || (SELECT attname FROM pg_attribute WHERE attrelid = c.conrelid AND attnum = c.conkey[1]) ||
	' to ' || c.confrelid::regclass || ' on delete ' || CASE c.confdeltype WHEN 'a' THEN 'NO ACTION' ELSE c.confdeltype::text END
FROM pg_constraint c WHERE c.contype = 'f'
UNION ALL
SELECT 'index ' || t.relname || ' (' || (SELECT string_agg(a.attname, ',' ORDER BY k.n) FROM unnest(i.indkey::int[]) WITH ORDINALITY k(attnum, n)
	JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum) || ')' ||
	CASE WHEN i.indisprimary THEN ' primary' ELSE '' END || CASE WHEN i.indisunique THEN ' unique' ELSE '' END ||
	CASE WHEN i.indpred IS NOT NULL THEN ' partial' ELSE '' END
FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid WHERE t.relnamespace = 'public'::regnamespace
UNION ALL
SELECT 'check ' || conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace
UNION ALL
SELECT 'trigger ' || c.relname || ' before ' || e FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid,
	unnest(ARRAY['update', 'delete', 'insert'], ARRAY[16, 8, 4]) AS k(e, bit) WHERE NOT t.tgisinternal AND t.tgtype & bit > 0`

const sqliteFacts = `
SELECT 'column ' || m.name || '.' || c.name || ' ' ||
	CASE lower(c.type) WHEN 'integer' THEN 'int' WHEN 'timestamp' THEN 'ts' ELSE lower(c.type) END ||
	CASE WHEN c."notnull" THEN ' not null' ELSE '' END || CASE WHEN c.dflt_value IS NOT NULL THEN ' default' ELSE '' END
FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
UNION ALL
SELECT 'reference ' || m.name || '.' || f."from" || ' to ' || f."table" || ' on delete ' || f.on_delete
FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
UNION ALL
SELECT 'index ' || m.name || ' (' || (SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) || ')' ||
	CASE WHEN i.origin = 'pk' THEN ' primary' ELSE '' END || CASE WHEN i."unique" THEN ' unique' ELSE '' END ||
	CASE WHEN i.partial THEN ' partial' ELSE '' END
FROM sqlite_master m, pragma_index_list(m.name) i WHERE m.type = 'table'
UNION ALL
SELECT 'index ' || m.name || ' (' || c.name || ') primary unique' FROM sqlite_master m, pragma_table_info(m.name) c
WHERE m.type = 'table' AND c.pk = 1 AND upper(c.type) = 'INTEGER' AND m.name NOT LIKE 'sqlite_%'
UNION ALL
SELECT 'trigger ' || tbl_name || ' before ' || CASE WHEN sql LIKE '%BEFORE UPDATE%' THEN 'update' WHEN sql LIKE '%BEFORE DELETE%' THEN 'delete' ELSE 'insert' END
FROM sqlite_master WHERE type = 'trigger'`

func facts(t *testing.T, db *sql.DB, query string) []string {
	t.Helper()
	rows := must(db.QueryContext(t.Context(), query))(t)
	defer func() { _ = rows.Close() }()
	var out []string
	for rows.Next() {
		var fact string
		if err := rows.Scan(&fact); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(fact, "goose_db_version") {
			out = append(out, fact)
		}
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	slices.Sort(out)
	return slices.Compact(out) // one trigger of PostgreSQL is several of SQLite
}

// checks is what SQLite does not list: the named constraints in its own text.
func checks(t *testing.T, db *sql.DB) []string {
	t.Helper()
	var out []string
	for _, create := range facts(t, db, "SELECT sql FROM sqlite_master WHERE type = 'table'") {
		for _, part := range strings.Split(create, "CONSTRAINT ")[1:] {
			if name, _, ok := strings.Cut(part, " CHECK"); ok {
				out = append(out, "check "+name)
			}
		}
	}
	return out
}

func TestBothSchemasAreOne(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	found := map[string][]string{}
	t.Run("read", func(t *testing.T) {
		onBoth(t, func(t *testing.T, s *store.Store, url string) {
			db := raw(t, url)
			var list []string
			if s.Dialect() == store.PostgreSQL {
				list = facts(t, db, postgresFacts)
			} else {
				list = slices.Sorted(slices.Values(append(facts(t, db, sqliteFacts), checks(t, db)...)))
			}
			mu.Lock()
			defer mu.Unlock()
			found[s.Dialect()] = list
		})
	})
	if found[store.PostgreSQL] == nil {
		return // skipped, and said so
	}
	if n := len(found[store.SQLite]); n < 300 {
		t.Errorf("%d facts: the queries miss most", n)
	}
	// A timer's number is the row itself on SQLite, where no index holds it.
	lite := slices.DeleteFunc(found[store.SQLite], func(fact string) bool { return fact == "index timers (id) primary unique" })
	lite[slices.Index(lite, "index timers (key) unique")] = "index timers (key) primary unique"
	same(t, "SQLite and PostgreSQL", lite, found[store.PostgreSQL])
}

// TestColumnsAreFields compares every stored struct with its table.
func TestColumnsAreFields(t *testing.T) {
	t.Parallel()
	s := "sqlite:" + t.TempDir() + "/cairn.db"
	open(t, s)
	db := raw(t, s)
	stored := []any{&models.Timer{}, &models.Delivery{}, &models.AuditEvent{}, &models.Checkpoint{}}
	for _, noun := range store.Nouns() {
		stored = append(stored, noun)
	}
	for _, noun := range stored {
		parsed := must(schema.Parse(noun, &sync.Map{}, store.Naming()))(t)
		var fields []string
		for _, f := range parsed.Fields {
			if f.DBName != "" {
				fields = append(fields, f.DBName)
			}
		}
		slices.Sort(fields)
		columns := facts(t, db, "SELECT name FROM pragma_table_info('"+parsed.Table+"')")
		same(t, reflect.TypeOf(noun).String()+" and "+parsed.Table, columns, fields)
	}
}

// TestMigrateTwice: a process that starts finds the schema there.
func TestMigrateTwice(t *testing.T) {
	t.Parallel()
	onBoth(t, func(t *testing.T, s *store.Store, _ string) {
		if err := s.Migrate(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
}

// TestSQLitePair: the driver is right only with the C library translated for it.
func TestSQLitePair(t *testing.T) {
	t.Parallel()
	mod := string(must(os.ReadFile("../../go.mod"))(t))
	for _, pinned := range []string{
		"github.com/glebarez/sqlite v1.11.0", "github.com/glebarez/go-sqlite v1.23.0",
		"modernc.org/sqlite v1.61.1", "modernc.org/libc v1.79.0",
	} {
		if !strings.Contains(mod, pinned) {
			t.Errorf("go.mod lacks %s: change all four together", pinned)
		}
	}
}

func TestTheDatabaseFileIsItsOwnersAlone(t *testing.T) {
	t.Parallel()
	path := t.TempDir() + "/a b?#%.db"
	open(t, "sqlite:"+path)
	info := must(os.Stat(path))(t)
	same(t, "mode", info.Mode().Perm(), os.FileMode(0o600))
}
