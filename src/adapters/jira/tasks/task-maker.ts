import { route } from '@forge/api';
import { documentOf, paragraph, text } from '../../../domain/documents/nodes';
import { TASK_PROPERTY } from '../../../domain/links/names';
import { type TaskRow } from '../../../domain/breakdown/task-row';
import { type RowTrouble } from '../../../domain/breakdown/run/run';
import {
  type MadeRow,
  type TaskCall,
  type TaskCallOutcome,
  type TaskMaker,
} from '../../../ports/breakdown/task-maker';
import { PlatformError } from '../../../ports/platform-error';
import { at, idAt, listAt, numberAt, objectIn, textAt } from '../../http/fields';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { createTaskFinder } from './task-finder';

/** `request` must act as the person who makes the tasks. */
export function createTaskMaker(request: ProductRequest): TaskMaker {
  return {
    create: async (call) => {
      const body = { issueUpdates: call.rows.map(({ n, row }) => issueUpdate(call, n, row)) };
      const response = await request('createIssues', route`/rest/api/3/issue/bulk`, { body });
      return outcomeOf(response, call.rows.length);
    },
    find: createTaskFinder(request),
  };
}

function issueUpdate({ op, parent, pageId }: TaskCall, n: number, row: TaskRow): object {
  const { summary, typeId, assigneeId, priorityId, estimate, labels, description, criteria } = row;
  return {
    fields: {
      project: { id: parent.projectId },
      issuetype: { id: typeId },
      parent: { id: parent.issueId },
      summary: summary.trim(),
      ...(assigneeId === null ? {} : { assignee: { id: assigneeId } }),
      ...(priorityId === null ? {} : { priority: { id: priorityId } }),
      ...(estimate === null ? {} : { timetracking: { originalEstimate: estimate.trim() } }),
      ...(labels.length === 0 ? {} : { labels }),
      ...(description.trim() === '' ? {} : { description: documentOf(linesOf(description)) }),
    },
    properties: [
      {
        key: TASK_PROPERTY,
        value: { v: 1, specIssueId: parent.issueId, pageId, criteria, order: n, plan: op },
      },
    ],
  };
}

/** People's words are text, whatever they look like. */
const linesOf = (description: string) =>
  description
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(text(line)));

/** 201 where at least one was made, 400 where none was; both say which. */
async function outcomeOf(response: ProductResponse, rows: number): Promise<TaskCallOutcome> {
  const isLimitNear = response.headers.get('x-ratelimit-nearlimit') === 'true';
  if (response.status === 401 || response.status === 403)
    return { rows: Array.from({ length: rows }, () => refused('may-not-create')), isLimitNear };
  if (!response.ok && response.status !== 400) throw toPlatformError('create tasks', response);
  return { rows: rowsIn(await readJson(response), rows), isLimitNear };
}

async function readJson(response: ProductResponse): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    // Carried out or not, nobody knows: the tasks are looked for.
    throw new PlatformError('unavailable', 'create tasks: unreadable answer');
  }
}

/** The issues come in the order of the rows that have no error. */
function rowsIn(body: unknown, rows: number): readonly MadeRow[] {
  const errors = listAt(body, 'errors');
  const failed = new Map(errors.flatMap((error) => entryOf(error)));
  const whole = errors.find((error) => numberAt(error, 'failedElementNumber') === null);
  const issues = listAt(body, 'issues');
  if (issues.length + (whole === undefined ? failed.size : rows) !== rows)
    throw new PlatformError('unavailable', 'create tasks: answer does not fit the request');
  let next = 0;
  return Array.from({ length: rows }, (_, n) => {
    const trouble = whole === undefined ? failed.get(n) : troubleIn(whole);
    return trouble ?? madeRow(issues[next++]);
  });
}

function madeRow(issue: unknown): MadeRow {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  if (issueId === null || key === null) throw new PlatformError('unavailable', 'create tasks: no id');
  return { kind: 'made', issueId, key };
}

function entryOf(error: unknown): readonly (readonly [number, MadeRow])[] {
  const n = numberAt(error, 'failedElementNumber');
  return n === null ? [] : [[n, troubleIn(error)]];
}

const refused = (why: RowTrouble, fields: readonly string[] = []): MadeRow => ({
  kind: 'failed',
  why,
  fields,
});

/** Jira's field ids, and those that its messages use for them. */
const TROUBLES: Readonly<Record<string, RowTrouble>> = {
  summary: 'summary',
  issuetype: 'type',
  parent: 'parent',
  parentId: 'parent',
  assignee: 'assignee',
  priority: 'priority',
  labels: 'labels',
  timetracking: 'estimate',
  timetracking_originalestimate: 'estimate',
  description: 'description',
  project: 'may-not-create',
  pid: 'may-not-create',
};

function troubleIn(error: unknown): MadeRow {
  const fields = Object.keys(objectIn(at(error, 'elementErrors', 'errors')) ?? {});
  const [first] = fields;
  if (first !== undefined)
    return refused(
      Object.hasOwn(TROUBLES, first) ? (TROUBLES[first] ?? 'other-field') : 'other-field',
      fields,
    );
  const status = numberAt(error, 'status');
  return refused(status === 401 || status === 403 ? 'may-not-create' : 'not-accepted');
}
