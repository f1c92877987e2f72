import { createRelatedPages } from '../../src/adapters/confluence/related-pages';
import { createSpacePresence } from '../../src/adapters/confluence/space-presence';
import { createSpaceReader } from '../../src/adapters/confluence/space-reader';
import { type ProductRequest, type ProductResponse } from '../../src/adapters/http/request';
import { createIssuesById } from '../../src/adapters/jira/issues/issues-by-id';
import { createSiteRights } from '../../src/adapters/jira/projects/site-rights';
import { createRelatedIssues } from '../../src/adapters/jira/search/related-issues';
import { createAssignablePeople } from '../../src/adapters/jira/tasks/assignable-people';
import { createEpicMaker } from '../../src/adapters/jira/tasks/epic-maker';
import { createTaskFamilies } from '../../src/adapters/jira/tasks/task-families';
import { createTaskRights } from '../../src/adapters/jira/tasks/task-rights';

/** Success, by its status, and of nobody. */
const request: ProductRequest = () =>
  Promise.resolve<ProductResponse>(new Response('{"unexpected":["of nobody"]}', { status: 200 }));

test.each<{ what: string; ask: () => Promise<unknown> }>([
  { what: 'any space', ask: () => createSpacePresence(request).anySpace() },
  { what: 'all spaces', ask: () => createSpaceReader(request).all() },
  { what: 'one space', ask: () => createSpaceReader(request).one('1') },
  { what: 'spaces of recent pages', ask: () => createSpaceReader(request).recentPages('1') },
  { what: 'issues by their ids', ask: () => createIssuesById(request).read(['1']) },
  { what: 'rights on an issue’s tasks', ask: () => createTaskRights(request).of('1') },
  { what: 'rights on the site', ask: () => createSiteRights(request).mayAdministerSite() },
  { what: 'types of tasks', ask: () => createTaskFamilies(request).types('1') },
  { what: 'fields of a task', ask: () => createTaskFamilies(request).form('1', '2') },
  { what: 'projects for an epic', ask: () => createEpicMaker(request).places() },
  { what: 'people for a task', ask: () => createAssignablePeople(request).find('1', 'a') },
  { what: 'related issues', ask: () => createRelatedIssues(request)('text ~ "a"') },
  { what: 'related pages', ask: () => createRelatedPages(request)('text ~ "a"') },
])('nobody is told that there is nothing where an answer says nothing of $what', async ({ ask }) => {
  await expect(ask()).rejects.toMatchObject({ name: 'PlatformError', kind: 'unavailable' });
});
