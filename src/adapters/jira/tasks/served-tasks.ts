import { route } from '@forge/api';
import { type AdfNode, blocksOf } from '../../../domain/documents/adf';
import { documentOf } from '../../../domain/documents/nodes';
import { TASK_PROPERTY } from '../../../domain/links/names';
import { type ServedTask, type ServedTasks } from '../../../ports/breakdown/served-tasks';
import { PlatformError } from '../../../ports/platform-error';
import { at, objectIn } from '../../http/fields';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { parseTaskParent, provenanceIn } from './task-issues';

/** `request` must act as the person who looks. */
export function createServedTasks(request: ProductRequest): ServedTasks {
  return {
    look: async (issueId) => {
      const response = await request(
        'getIssue',
        route`/rest/api/3/issue/${issueId}?fields=${'summary,issuetype,project,description'}&properties=${TASK_PROPERTY}`,
      );
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read issue', response);
      return taskIn(await response.json());
    },
    rewrite: async (issueId, fields) => {
      const path = route`/rest/api/3/issue/${issueId}`;
      const response = await request('editIssue', path, { body: { fields } });
      if (response.ok) return 'written';
      if (response.status === 403 || response.status === 404) return 'may-not-edit';
      if (response.status === 400) return 'not-accepted';
      throw toPlatformError('edit issue', response);
    },
  };
}

function taskIn(issue: unknown): ServedTask {
  const parent = parseTaskParent(issue);
  if (parent === null) throw new PlatformError('rejected', 'read issue: no ids');
  return {
    ...parent,
    description: documentIn(at(issue, 'fields', 'description')),
    provenance: provenanceIn(issue),
  };
}

const documentIn = (description: unknown): AdfNode | null =>
  objectIn(description) === null ? null : documentOf(blocksOf(description));
