// A row's type is the caller's claim about its own SQL; every driver asks for it in this form.
/* oxlint-disable typescript/no-unnecessary-type-parameters */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { isAlive } from './is-alive';

export type SqlValue = string | number | bigint | null | Uint8Array;
export type SqlParams = readonly SqlValue[];

/** The few calls the local site makes of SQLite, so that another driver can take its place. */
export interface Db {
  run(sql: string, params?: SqlParams): { readonly changes: number; readonly lastInsertRowId: number };
  get<Row>(sql: string, params?: SqlParams): Row | undefined;
  all<Row>(sql: string, params?: SqlParams): readonly Row[];
  exec(sql: string): void;
  /** Runs `work` in one transaction; nested calls join the outer one. Rolls back when it throws. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Another process holds the file, or it is broken; nothing was changed. */
export class DatabaseUnusable extends Error {}

/** Query languages make ever new SQL; a site that runs for days must not keep a statement for each. */
const PREPARED_AT_MOST = 500;

/**
 * Opens a database file for this process alone (`:memory:` for a passing one); another is told which
 * process has it.
 */
export function openDatabase(file: string): Db {
  if (file !== ':memory:') claimFile(file);
  const raw = open(file);
  const statements = new Map<string, StatementSyncInstance>();
  const prepare = (sql: string): StatementSyncInstance => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size >= PREPARED_AT_MOST) statements.clear();
    const made = raw.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  let depth = 0;
  return {
    run: (sql, params = []) => {
      const { changes, lastInsertRowid } = prepare(sql).run(...params);
      return { changes, lastInsertRowId: Number(lastInsertRowid) };
    },
    get: <Row>(sql: string, params: SqlParams = []) => prepare(sql).get(...params) as Row | undefined,
    all: <Row>(sql: string, params: SqlParams = []) => prepare(sql).all(...params) as readonly Row[],
    exec: (sql) => {
      raw.exec(sql);
    },
    transaction: (work) => {
      if (depth > 0) return work();
      raw.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const result = work();
        raw.exec('COMMIT');
        return result;
      } catch (error) {
        raw.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => {
      raw.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      raw.close();
      if (file !== ':memory:') rmSync(pidFile(file), { force: true });
    },
  };
}

function open(file: string): DatabaseSyncInstance {
  try {
    const raw = new DatabaseSync(file);
    raw.exec('PRAGMA journal_mode=WAL');
    raw.exec('PRAGMA synchronous=NORMAL');
    raw.exec('PRAGMA foreign_keys=ON');
    return raw;
  } catch (error) {
    throw new DatabaseUnusable(
      `The data file ${file} cannot be read (${reason(error)}). It was left as it is: move it away or start with --data on another folder.`,
      { cause: error },
    );
  }
}

const pidFile = (file: string): string => `${file}.pid`;

function claimFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const owner = existsSync(pidFile(file)) ? Number(readFileSync(pidFile(file), 'utf8')) : Number.NaN;
  if (owner !== process.pid && isAlive(owner)) {
    throw new DatabaseUnusable(
      `${file} is in use by process ${String(owner)}: another site runs on this folder.`,
    );
  }
  writeFileSync(pidFile(file), String(process.pid));
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
