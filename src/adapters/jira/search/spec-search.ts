import { route } from '@forge/api';
import * as v from 'valibot';
import { quoteJql } from '../../../domain/kernel/jql';
import { type SpecSearch } from '../../../ports/first-run/spec-search';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { epicTypeIds } from './epic-types';

const EPICS_SHOWN = 5;
const schema = v.object({
  issues: v.array(
    v.object({ id: v.string(), key: v.string(), fields: v.object({ summary: v.nullish(v.string(), '') }) }),
  ),
});

/** `request` must act as the person who looks. `lockstepKind` and `lockstepPage` are words of our manifest. */
export function createSpecSearch(request: ProductRequest): SpecSearch {
  const search = async (jql: string, maxResults: number) => {
    const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
      body: { jql, fields: ['summary'], maxResults },
    });
    // Jira refuses a query that names a project which this person cannot see.
    if (response.status === 400) return [];
    return (await readBody('find specs', schema, response)).issues;
  };
  return {
    anySpec: async (projectId) => {
      const where = projectId === null ? '' : `project = ${quoteJql(projectId)} AND `;
      return (await search(`${where}lockstepKind = "spec"`, 1)).length > 0;
    },
    epicsWithout: async (projectId) => {
      const typeIds = await epicTypeIds(request);
      if (typeIds.length === 0) return [];
      const found = await search(
        `project = ${quoteJql(projectId)} AND issuetype IN (${typeIds.join(', ')}) AND statusCategory != Done AND lockstepPage IS EMPTY ORDER BY created DESC, id DESC`,
        EPICS_SHOWN,
      );
      return found.map(({ id, key, fields }) => ({ issueId: id, key, summary: fields.summary }));
    },
  };
}
