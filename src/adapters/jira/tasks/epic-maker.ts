import { route } from '@forge/api';
import { quoteJql } from '../../../domain/kernel/jql';
import { EPIC_PROPERTY } from '../../../domain/links/names';
import { type EpicMaker, type MadeEpic } from '../../../ports/epics/epic-maker';
import { PlatformError } from '../../../ports/platform-error';
import { idAt, listAt, textAt } from '../../http/fields';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

const MOST_PLACES = 50;
/** Of one person in one project within minutes: many more than anybody makes. */
const NEWEST = 50;

/** `request` must act as the person who makes the epic. */
export function createEpicMaker(request: ProductRequest): EpicMaker {
  return {
    places: async () => {
      const path = route`/rest/api/3/project/search?action=create&orderBy=name&maxResults=${String(MOST_PLACES)}`;
      const response = await request('searchProjects', path);
      const projects = await answeredList('places for epics', response, 'values');
      return projects.flatMap((project) => {
        const [projectId, key, name] = [idAt(project, 'id'), textAt(project, 'key'), textAt(project, 'name')];
        return projectId === null || key === null || name === null ? [] : [{ projectId, key, name }];
      });
    },
    create: async ({ op, projectId, typeId, summary }) => {
      const fields = { project: { id: projectId }, issuetype: { id: typeId }, summary };
      const properties = [{ key: EPIC_PROPERTY, value: { v: 1, op } }];
      const response = await request('createIssues', route`/rest/api/3/issue/bulk`, {
        body: { issueUpdates: [{ fields, properties }] },
      });
      if (response.status === 401 || response.status === 403) return { kind: 'may-not-create' };
      if (response.status === 400) return { kind: 'not-accepted' };
      if (!response.ok) throw toPlatformError('create epic', response);
      const [issue] = listAt(await response.json(), 'issues');
      const made = madeEpic(issue);
      if (made === null) throw new PlatformError('unavailable', 'create epic: no id');
      return { kind: 'made', ...made };
    },
    find: async ({ op, projectId }) => {
      const jql = `project = ${quoteJql(projectId)} AND creator = currentUser() ORDER BY created DESC`;
      const response = await request('searchAndReconsileIssuesUsingJqlPost', route`/rest/api/3/search/jql`, {
        body: { jql, fields: ['summary'], properties: [EPIC_PROPERTY], maxResults: NEWEST },
      });
      if (response.status === 400) return null;
      const own = (await answeredList('find epic', response, 'issues')).find(
        (issue) => textAt(issue, 'properties', EPIC_PROPERTY, 'op') === op,
      );
      return madeEpic(own);
    },
  };
}

function madeEpic(issue: unknown): MadeEpic | null {
  const issueId = idAt(issue, 'id');
  const key = textAt(issue, 'key');
  return issueId === null || key === null ? null : { issueId, key };
}
