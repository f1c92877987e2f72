import { type HistoryEntry, type HistoryPage } from '../../../src/contract/links/history';

/** What one click, event or heartbeat has set off, as one thing that somebody did. */
export interface Run<Entry extends HistoryEntry = HistoryEntry> {
  readonly id: string;
  readonly by: HistoryEntry['by'];
  readonly askedBy: HistoryEntry['askedBy'];
  readonly cause: HistoryEntry['cause'];
  /** When the last of it was written. */
  readonly at: number;
  /** In the order in which they were written. */
  readonly entries: readonly Entry[];
  /** The same by the page that it was written on or about. */
  readonly parts: readonly Part<Entry>[];
}

export interface Part<Entry extends HistoryEntry = HistoryEntry> {
  readonly page: HistoryPage | null;
  readonly entries: readonly Entry[];
}

/** Entries come newest first, and so do the runs. */
export function inRuns<Entry extends HistoryEntry>(entries: readonly Entry[]): readonly Run<Entry>[] {
  const byId = new Map<string, Entry[]>();
  for (const entry of entries) {
    const id = JSON.stringify([entry.run, entry.by]);
    byId.set(id, [entry, ...(byId.get(id) ?? [])]);
  }
  return [...byId].flatMap(([id, written]) => {
    const last = written.at(-1);
    if (last === undefined) return [];
    const { by, askedBy, cause, at } = last;
    return [{ id, by, askedBy, cause, at, entries: written, parts: partsOf(written) }];
  });
}

/** What names no page stands with the one before it. */
function partsOf<Entry extends HistoryEntry>(entries: readonly Entry[]): readonly Part<Entry>[] {
  const [first] = entries.flatMap(({ page }) => page ?? []);
  const parts = new Map<string, Part<Entry>>();
  let page = first ?? null;
  for (const entry of entries) {
    page = entry.page ?? page;
    const key = JSON.stringify(page);
    parts.set(key, { page, entries: [...(parts.get(key)?.entries ?? []), entry] });
  }
  return [...parts.values()];
}
