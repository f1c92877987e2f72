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
  /** Each once. */
  readonly pages: readonly HistoryPage[];
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
    return [{ id, by, askedBy, cause, at, entries: written, pages: pagesOf(written) }];
  });
}

function pagesOf(entries: readonly HistoryEntry[]): readonly HistoryPage[] {
  const pages = entries.flatMap(({ page }) => page ?? []);
  return [...new Map(pages.map((page) => [JSON.stringify(page), page])).values()];
}
