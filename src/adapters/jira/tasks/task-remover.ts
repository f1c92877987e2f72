import { route } from '@forge/api';
import { type TaskChange, type TaskTrace } from '../../../domain/breakdown/run/untouched';
import { TASK_PROPERTY } from '../../../domain/links/names';
import { type TaskRemover } from '../../../ports/breakdown/task-remover';
import { at, listAt, numberAt, textAt } from '../../http/fields';
import { PlatformError } from '../../../ports/platform-error';
import { promisedList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { type ChangeHistory, historiesOf } from '../sprints/changelogs';
import { instantOf } from '../instants';
import { parseTask } from './task-issues';

const LOOKED_AT = ['summary', 'status', 'issuetype', 'parent', 'created', 'comment', 'worklog', 'subtasks'];

/** `request` must act as the person who undoes the run. */
export function createTaskRemover(request: ProductRequest): TaskRemover {
  return {
    look: async (issueIdsOrKeys) => {
      const body = { issueIdsOrKeys, fields: LOOKED_AT, properties: [TASK_PROPERTY] };
      const [response, histories] = await Promise.all([
        request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body }),
        historiesOf(request, { issueIdsOrKeys }),
      ]);
      if (!response.ok) throw toPlatformError('look at tasks', response);
      // An issue that is not among them counts as removed.
      const issues = promisedList('look at tasks', await response.json(), 'issues');
      return issues.map((issue) => traceOf(issue, histories));
    },
    remove: async (issueId) => {
      const response = await request('deleteIssue', route`/rest/api/3/issue/${issueId}`);
      if (response.ok || response.status === 404) return 'removed';
      // 400 is said of an issue that has got sub-tasks meanwhile.
      if (response.status === 400 || response.status === 403) return 'may-not-delete';
      throw toPlatformError('remove task', response);
    },
  };
}

function traceOf(issue: unknown, histories: readonly ChangeHistory[]): TaskTrace {
  const task = parseTask(issue);
  const createdAt = instantOf(textAt(issue, 'fields', 'created'));
  if (task === null || createdAt === null)
    throw new PlatformError('unavailable', 'look at tasks: unexpected form');
  const { issueId, category, parentId, provenance } = task;
  return {
    issueId,
    category,
    parentId,
    op: provenance?.op ?? null,
    createdAt,
    changes: histories.filter((one) => one.issueId === issueId).map(changeIn),
    comments: countOf(issue, 'comment', 'comments'),
    worklogs: countOf(issue, 'worklog', 'worklogs'),
    subtasks: listAt(issue, 'fields', 'subtasks').length,
  };
}

const changeIn = ({ at: when, authorId, items }: ChangeHistory): TaskChange => ({
  at: when,
  authorId,
  isRank: items.length > 0 && items.every(isRank),
});

/** Jira names no values of a rank, and gives it no name that people could choose. */
const isRank = ({ field, from, to }: ChangeHistory['items'][number]): boolean =>
  field === 'Rank' && (from ?? '') === '' && (to ?? '') === '';

/** A list comes with a total, as its first page alone may be given. */
const countOf = (issue: unknown, field: string, list: string): number =>
  numberAt(issue, 'fields', field, 'total') ?? listAt(at(issue, 'fields', field), list).length;
