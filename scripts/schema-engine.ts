import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

/**
 * Prisma's own schema engine, called directly: Prisma's command line wants a native binary that it downloads
 * (docs/decisions/2026-11-22-migrations.md). Only public interfaces are used.
 */

const emptyDiff = "-- This is an empty migration.";
/** Numbers of PostgreSQL's types "char" and char(n). */
const singleByteChar = 18;
const blankPaddedChar = 1042;

/** The SQL that turns the database at `url` into prisma/schema.prisma; empty when they agree. */
export async function schemaDrift(url: string, root = path.resolve(".")): Promise<string> {
  const schemaPath = path.join(root, "prisma/schema.prisma");
  const files = [{ path: schemaPath, content: readFileSync(schemaPath, "utf8") }];
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const Engine = await loadEngine();
  const engine = await Engine.new({ datamodels: [[schemaPath, files[0]?.content ?? ""]] }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFactory(pool)));
  try {
    const answer = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: root },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = (answer.stdout ?? "").trim();
    return answer.exitCode === 0 || sql === emptyDiff ? "" : sql;
  } finally {
    engine.free();
    await pool.end();
  }
}

type EngineClass = typeof SchemaEngine;
let loaded: EngineClass | undefined;

/** What its package's entry does with a bundler's WebAssembly import, done for Node. */
async function loadEngine(): Promise<EngineClass> {
  if (loaded) return loaded;
  // The engine reports a panic of its own through this global name, then never answers.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new Error(`Prisma's schema engine failed: ${message}`);
      },
    },
  });
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bindings = (await import(glue)) as { SchemaEngine: EngineClass; __wbg_set_wasm(exports: WebAssembly.Exports): void };
  const compiled = new WebAssembly.Module(readFileSync(glue.replace(/\.js$/, ".wasm")));
  const instance = new WebAssembly.Instance(compiled, { "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  loaded = bindings.SchemaEngine;
  return loaded;
}

/**
 * Prisma's adapter for `pg`, able to read "char" (constraint and identity kinds in PostgreSQL's catalogue), which it
 * refuses by itself: the pool calls such a column char(n), and the answer then says it holds single characters.
 */
function adapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const charColumns = new WeakMap<object, number[]>();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  pool.query = (async (...args: unknown[]) => {
    const result = await query(...args);
    const found = result.fields.flatMap((field, index) => (field.dataTypeID === singleByteChar ? [index] : []));
    for (const index of found) result.fields[index]!.dataTypeID = blankPaddedChar;
    charColumns.set(result.rows, found);
    return result;
  }) as typeof pool.query;

  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const set = await queryRaw(sql);
      for (const index of charColumns.get(set.rows) ?? []) set.columnTypes[index] = ColumnTypeEnum.Character;
      return set;
    };
    return adapter;
  };
  factory.connectToShadowDb = () => Promise.reject(new Error("No shadow database: migrations are applied by lib/platform/migrate.ts."));
  return factory;
}
