import { type Stored } from '../../src/ports/reports/weekly-reports';

/** Records with versions, compared and set as storage does it. */
export class StoredRecords<T> {
  private readonly rows = new Map<string, Stored<T>>();
  private writes = 0;

  find(key: string): Stored<T> | null {
    return this.rows.get(key) ?? null;
  }

  create(key: string, value: T): Stored<T> | null {
    return this.rows.has(key) ? null : this.put(key, value);
  }

  replace(key: string, read: Stored<T>, value: T): Stored<T> | null {
    return this.rows.get(key)?.version.wtok === read.version.wtok ? this.put(key, value) : null;
  }

  all(): readonly Stored<T>[] {
    return [...this.rows.values()];
  }

  protected put(key: string, value: T): Stored<T> {
    this.writes += 1;
    const stored = { value, version: { rev: this.writes, wtok: String(this.writes) } };
    this.rows.set(key, stored);
    return stored;
  }
}
