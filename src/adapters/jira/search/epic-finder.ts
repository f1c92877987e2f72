import { route } from '@forge/api';
import * as v from 'valibot';
import { quoteJql } from '../../../domain/kernel/jql';
import { wordsAlone } from '../../../domain/kernel/text';
import { type EpicFinder } from '../../../ports/issues/epic-finder';
import { type IssueName } from '../../../domain/status/issue-facts';
import { readBody } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { EPIC_LEVEL, epicTypeIds } from './epic-types';

const EPICS_SHOWN = 10;
const LEAST_LEVEL = { epic: EPIC_LEVEL, any: 0 };

const issueSchema = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.object({
    summary: v.nullish(v.string(), ''),
    issuetype: v.object({ hierarchyLevel: v.optional(v.number(), 0) }),
  }),
});
const pageSchema = v.object({ issues: v.array(issueSchema) });

export function createEpicFinder(request: ProductRequest): EpicFinder {
  return {
    async byKey(key, kind) {
      const path = route`/rest/api/3/issue/${key}?fields=summary,issuetype`;
      const response = await request('getIssue', path);
      if (response.status === 404) return null;
      const issue = await readBody('find epic', issueSchema, response);
      return issue.fields.issuetype.hierarchyLevel >= LEAST_LEVEL[kind] ? nameOf(issue) : null;
    },
    async byText(text, projectId) {
      const typeIds = await epicTypeIds(request);
      if (typeIds.length === 0) return [];
      const body = {
        jql: epicJql(typeIds, text, projectId),
        fields: ['summary', 'issuetype'],
        maxResults: EPICS_SHOWN,
      };
      const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
        body,
      });
      // Words that Jira's text index does not take (`*`, `?` alone) find nothing.
      if (response.status === 400) return [];
      return (await readBody('find epics', pageSchema, response)).issues.map(nameOf);
    },
  };
}

function epicJql(typeIds: readonly string[], text: string, projectId?: string): string {
  const words = wordsAlone(text);
  const matching = words === '' ? '' : ` AND summary ~ ${quoteJql(`${words}*`)}`;
  const there = projectId === undefined ? '' : ` AND project = ${projectId}`;
  return `issuetype IN (${typeIds.join(', ')})${there}${matching} ORDER BY updated DESC`;
}

function nameOf({ id, key, fields }: v.InferOutput<typeof issueSchema>): IssueName {
  return { issueId: id, key, summary: fields.summary };
}
