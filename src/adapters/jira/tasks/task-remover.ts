import { route } from '@forge/api';
import { type TaskChange, type TaskTrace } from '../../../domain/breakdown/run/untouched';
import { TASK_PROPERTY } from '../../../domain/links/names';
import { type TaskRemover } from '../../../ports/breakdown/task-remover';
import { at, listAt, numberAt, textAt } from '../../http/fields';
import { PlatformError } from '../../../ports/platform-error';
import { promisedList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { instantOf } from '../instants';
import { parseTask } from './task-issues';

const LOOKED_AT = ['summary', 'status', 'issuetype', 'parent', 'created', 'comment', 'worklog', 'subtasks'];

/** `request` must act as the person who undoes the run. */
export function createTaskRemover(request: ProductRequest): TaskRemover {
  return {
    look: async (issueIdsOrKeys) => {
      const expand = ['changelog'];
      const body = { issueIdsOrKeys, fields: LOOKED_AT, properties: [TASK_PROPERTY], expand };
      const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
      if (!response.ok) throw toPlatformError('look at tasks', response);
      // An issue that is not among them counts as not found.
      const issues = promisedList('look at tasks', await response.json(), 'issues');
      return issues.map(traceOf);
    },
    remove: async (issueId) => {
      const response = await request('deleteIssue', route`/rest/api/3/issue/${issueId}`);
      if (response.ok) return 'removed';
      if (response.status === 404) return 'not-found';
      // 400 is said of an issue that has got sub-tasks meanwhile.
      if (response.status === 400 || response.status === 403) return 'may-not-delete';
      throw toPlatformError('remove task', response);
    },
  };
}

function traceOf(issue: unknown): TaskTrace {
  const task = parseTask(issue);
  const createdAt = instantOf(textAt(issue, 'fields', 'created'));
  if (task === null || createdAt === null)
    throw new PlatformError('unavailable', 'look at tasks: unexpected form');
  const { issueId, category, parentId, provenance } = task;
  // With each issue, and not in an answer of its own, a list that is not there is not taken for an empty one.
  const histories = promisedList('look at tasks', issue, 'changelog', 'histories');
  return {
    issueId,
    category,
    parentId,
    op: provenance?.op ?? null,
    createdAt,
    changes: histories.map(changeIn),
    untoldChanges: (numberAt(issue, 'changelog', 'total') ?? 0) - histories.length,
    comments: countOf(issue, 'comment', 'comments'),
    worklogs: countOf(issue, 'worklog', 'worklogs'),
    subtasks: listAt(issue, 'fields', 'subtasks').length,
  };
}

function changeIn(history: unknown): TaskChange {
  const items = listAt(history, 'items');
  return {
    at: instantOf(textAt(history, 'created')) ?? Infinity,
    authorId: textAt(history, 'author', 'accountId'),
    isRank: items.length > 0 && items.every(isRank),
  };
}

/** Jira names no values of a rank, and gives it no name that people could choose. */
const isRank = (item: unknown): boolean =>
  textAt(item, 'field') === 'Rank' &&
  (textAt(item, 'from') ?? '') === '' &&
  (textAt(item, 'to') ?? '') === '';

/** A list comes with a total, as its first page alone may be given. */
const countOf = (issue: unknown, field: string, list: string): number =>
  numberAt(issue, 'fields', field, 'total') ?? listAt(at(issue, 'fields', field), list).length;
