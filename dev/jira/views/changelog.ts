import { type Db } from '../../kernel/sqlite';
import { type IssueRow } from '../store/rows';
import { optionalPerson } from './people';
import { type Viewer } from './viewer';

type Json = Readonly<Record<string, unknown>>;

export interface HistoryRow {
  readonly id: number;
  readonly issue_id: number;
  readonly author_id: string | null;
  readonly created: number;
  readonly metadata: string | null;
}

export interface HistoryItemRow {
  readonly field: string;
  readonly field_type: string;
  readonly field_id: string;
  readonly from_value: string | null;
  readonly from_string: string | null;
  readonly to_value: string | null;
  readonly to_string: string | null;
}

/** At most this many histories come with an issue; the rest is paged by its own operation. */
const HISTORIES_IN_ISSUE = 100;

/** The `changelog` expansion: newest first, as Jira shows it with an issue. */
export function changelogOf(viewer: Viewer & { readonly db: Db }, issue: IssueRow): Json {
  const rows = readHistories(viewer.db, issue.id).toReversed();
  const histories = rows.slice(0, HISTORIES_IN_ISSUE).map((row) => historyView(viewer, viewer.db, row));
  return { startAt: 0, maxResults: histories.length, total: rows.length, histories };
}

/** Oldest first. */
export function readHistories(db: Db, issueId: number): readonly HistoryRow[] {
  return db.all<HistoryRow>('SELECT * FROM jira_history WHERE issue_id = ? ORDER BY created, id', [issueId]);
}

export function readHistoryItems(db: Db, historyId: number): readonly HistoryItemRow[] {
  return db.all<HistoryItemRow>('SELECT * FROM jira_history_item WHERE history_id = ? ORDER BY position', [
    historyId,
  ]);
}

export function historyView(viewer: Viewer, db: Db, history: HistoryRow): Json {
  return {
    id: String(history.id),
    ...optionalPerson(viewer, 'author', history.author_id),
    created: viewer.instant(history.created),
    items: readHistoryItems(db, history.id).map(itemView),
    ...(history.metadata === null ? {} : { historyMetadata: JSON.parse(history.metadata) as unknown }),
  };
}

/** Empty sides are left out: Atlassian's description of this answer knows no null. */
const itemView = (item: HistoryItemRow): Json => ({
  field: item.field,
  fieldtype: item.field_type,
  fieldId: item.field_id,
  ...(item.from_value === null ? {} : { from: item.from_value }),
  ...(item.from_string === null ? {} : { fromString: item.from_string }),
  ...(item.to_value === null ? {} : { to: item.to_value }),
  ...(item.to_string === null ? {} : { toString: item.to_string }),
});
