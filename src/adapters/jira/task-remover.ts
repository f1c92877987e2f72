import { route } from '@forge/api';
import { type TaskTrace } from '../../domain/breakdown/run/untouched';
import { TASK_PROPERTY } from '../../domain/links/names';
import { type TaskRemover } from '../../ports/breakdown/task-remover';
import { at, listAt, numberAt, textAt } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';
import { parseTask } from './task-issues';

const LOOKED_AT = [
  'summary',
  'status',
  'issuetype',
  'parent',
  'created',
  'updated',
  'comment',
  'worklog',
  'subtasks',
];

/** `request` must act as the person who undoes the run. */
export function createTaskRemover(request: ProductRequest): TaskRemover {
  return {
    look: async (issueIdsOrKeys) => {
      const body = { issueIdsOrKeys, fields: LOOKED_AT, properties: [TASK_PROPERTY] };
      const response = await request('bulkFetchIssues', route`/rest/api/3/issue/bulkfetch`, { body });
      if (!response.ok) throw toPlatformError('look at tasks', response);
      return listAt(await response.json(), 'issues').flatMap(traceOf);
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

function traceOf(issue: unknown): readonly TaskTrace[] {
  const task = parseTask(issue);
  const created = textAt(issue, 'fields', 'created');
  const updated = textAt(issue, 'fields', 'updated');
  if (task === null || created === null || updated === null) return [];
  const { issueId, category, parentId, provenance } = task;
  return [
    {
      issueId,
      category,
      parentId,
      op: provenance?.op ?? null,
      createdAt: Date.parse(created),
      updatedAt: Date.parse(updated),
      comments: countOf(issue, 'comment', 'comments'),
      worklogs: countOf(issue, 'worklog', 'worklogs'),
      subtasks: listAt(issue, 'fields', 'subtasks').length,
    },
  ];
}

/** A list comes with a total, as its first page alone may be given. */
const countOf = (issue: unknown, field: string, list: string): number =>
  numberAt(issue, 'fields', field, 'total') ?? listAt(at(issue, 'fields', field), list).length;
