import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { findSeenIssue, openDesk, seenIssue } from '../store/issues';
import { type HistoryRow, historyView, readHistories, readHistoryItems } from '../views/changelog';
import { pageBean, pageOf, textList } from '../views/requests';
import { createViewer, type Viewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes('read:jira-work', 'read:issue-meta read:avatar read:issue.changelog');
const CHANGELOG = '/rest/api/3/issue/{issueIdOrKey}/changelog';

export const changelogOperations: readonly Operation[] = [
  {
    operationId: 'getChangeLogs',
    method: 'GET',
    path: CHANGELOG,
    depth: 'full',
    scopes: READ,
    run: getChangeLogs,
  },
  {
    operationId: 'getChangeLogsByIds',
    method: 'POST',
    path: `${CHANGELOG}/list`,
    depth: 'full',
    scopes: READ,
    run: getChangeLogsByIds,
  },
  {
    operationId: 'getBulkChangelogs',
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    depth: 'full',
    scopes: READ,
    run: getBulkChangelogs,
  },
];

const PAGE = { usual: 100, most: 100 };

/** Oldest first, unlike the expansion of an issue. */
function getChangeLogs(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = seenIssue(desk);
  const { db } = call.context;
  const viewer = createViewer(desk);
  const address = new URL(viewer.link(`/issue/${issue.key}/changelog`));
  const rows = readHistories(db, issue.id);
  return {
    status: 200,
    body: pageBean(rows, pageOf(call.query, PAGE), address, (row) => historyView(viewer, db, row)),
  };
}

function getChangeLogsByIds(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = seenIssue(desk);
  const wanted = textList(isObject(call.body) ? call.body['changelogIds'] : undefined);
  const { db } = call.context;
  const viewer = createViewer(desk);
  const histories = readHistories(db, issue.id)
    .filter(({ id }) => wanted.includes(String(id)))
    .map((row) => historyView(viewer, db, row));
  return {
    status: 200,
    body: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  };
}

/** Limits of `POST /changelog/bulkfetch`. */
const MAX_ISSUES = 1000;
const MAX_FIELDS = 10;
const BULK_PAGE = { usual: 1000, most: 10_000 };

interface BulkRequest {
  readonly issues: readonly string[];
  readonly fieldIds: readonly string[];
  readonly maxResults: number;
  /** How many histories earlier pages have given; the token is that number. */
  readonly skip: number;
}

/** The histories of many issues, by issue and then by time, in pages that may cut through an issue. */
function getBulkChangelogs(call: Call): Answer {
  const { issues, fieldIds, maxResults, skip } = readBulkRequest(call.body);
  const desk = openDesk(call);
  const viewer = createViewer(desk);
  const seen = new Map(
    issues.flatMap((idOrKey) => {
      const issue = findSeenIssue(desk, idOrKey)?.issue;
      return issue ? [[issue.id, issue]] : [];
    }),
  );
  const rows = [...seen.keys()]
    .sort((a, b) => a - b)
    .flatMap((issueId) => readHistories(call.context.db, issueId))
    .filter((row) => fieldIds.length === 0 || touches(call, row, fieldIds));
  const shown = rows.slice(skip, skip + maxResults);
  const next = skip + shown.length;
  return {
    status: 200,
    body: {
      issueChangeLogs: groupByIssue(call, viewer, shown),
      ...(next < rows.length ? { nextPageToken: Buffer.from(String(next)).toString('base64url') } : {}),
    },
  };
}

function readBulkRequest(body: unknown): BulkRequest {
  if (!isObject(body)) throw refuse('invalid-payload');
  const issues = textList(body['issueIdsOrKeys']);
  const fieldIds = textList(body['fieldIds']);
  if (issues.length === 0) throw refuse('bulk-empty');
  if (issues.length > MAX_ISSUES) throw refuse('bulk-too-large', MAX_ISSUES);
  if (fieldIds.length > MAX_FIELDS) throw refuse('too-many-ids', MAX_FIELDS);
  const { maxResults, nextPageToken } = body;
  const skip =
    typeof nextPageToken === 'string' ? Number(Buffer.from(nextPageToken, 'base64url').toString('utf8')) : 0;
  if (!Number.isInteger(skip)) throw refuse('invalid-payload');
  const asked = typeof maxResults === 'number' ? maxResults : BULK_PAGE.usual;
  return { issues, fieldIds, maxResults: Math.min(asked, BULK_PAGE.most), skip };
}

const touches = ({ context }: Call, row: HistoryRow, fieldIds: readonly string[]): boolean =>
  readHistoryItems(context.db, row.id).some(({ field_id }) => fieldIds.includes(field_id));

function groupByIssue({ context }: Call, viewer: Viewer, rows: readonly HistoryRow[]): readonly Json[] {
  const groups = new Map<number, unknown[]>();
  for (const row of rows) {
    groups.set(row.issue_id, [...(groups.get(row.issue_id) ?? []), historyView(viewer, context.db, row)]);
  }
  return [...groups].map(([issueId, changeHistories]) => ({ issueId: String(issueId), changeHistories }));
}
