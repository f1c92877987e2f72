import { createTrialPages } from '../../src/adapters/confluence/trial-pages';
import { createSpecPages } from '../../src/adapters/confluence/spec/spec-pages';
import { type ProductRequest, type ProductResponse } from '../../src/adapters/http/request';
import { createIssueWriter } from '../../src/adapters/jira/issues/issue-writer';
import { createLinkIssues } from '../../src/adapters/jira/issues/link-issues';
import { createPagesInComments } from '../../src/adapters/jira/issues/pages-in-comments';
import { createPagesOnIssue } from '../../src/adapters/jira/issues/pages-on-issue';
import { createPins } from '../../src/adapters/jira/pins';
import { fetchTasks } from '../../src/adapters/jira/search/bulk-fetch';
import { createStatusHistory } from '../../src/adapters/jira/sprints/status-history';
import { createEpicMaker } from '../../src/adapters/jira/tasks/epic-maker';
import { createTaskPresence } from '../../src/adapters/jira/tasks/task-presence';
import { createTaskRemover } from '../../src/adapters/jira/tasks/task-remover';
import { createTrialIssues } from '../../src/adapters/jira/trials/trial-issues';

const answering =
  (body: object): ProductRequest =>
  () =>
    Promise.resolve<ProductResponse>(new Response(JSON.stringify(body), { status: 200 }));
/** Success, by its status, and of nobody. */
const request = answering({ unexpected: ['of nobody'] });

const op = '0123456789abcdef';
const page = { pageId: '5', title: 'Spec', path: '/x', base: 'https://a.example/wiki' };
const status = { id: '1', name: 'To do', statusCategory: { key: 'new' } };
const issuetype = { id: '1', name: 'Task', hierarchyLevel: 0 };
const fields = { summary: 'Task', status, issuetype, created: '2026-11-20T12:00:00.000+0100' };
const unchanged = { issues: [{ id: '1', key: 'A-1', fields }] };
const thing = { id: '5', op, path: '/x' };

test.each<{ what: string; ask: () => Promise<unknown> }>([
  { what: 'a page of this title', ask: () => createSpecPages(request).withTitle('1', 'Spec') },
  { what: 'the comment on the issue', ask: () => createIssueWriter(request).findComment('1', page, op) },
  { what: 'a comment by its id', ask: () => createIssueWriter(request).readComment('1', '7') },
  {
    what: 'issues that may be linked',
    ask: () => createLinkIssues(answering({ of: 'nobody' })).among(['1']),
  },
  { what: 'links that lead to pages', ask: () => createPagesOnIssue(request).linked('1') },
  { what: 'issues that were commented', ask: () => createPagesInComments(request).toldOn(['1']) },
  { what: 'links between two issues', ask: () => createPins(request).between('1', '2') },
  { what: 'tasks by their ids', ask: () => fetchTasks(request, ['1']) },
  { what: 'changes of status', ask: () => createStatusHistory(request).movesOf(['1']) },
  { what: 'changes of status at all', ask: () => createStatusHistory(answering({})).movesOf(['1']) },
  {
    what: 'the epic of a press',
    ask: () => createEpicMaker(request).find({ op, projectId: '1', typeId: '1', summary: 'Fares' }),
  },
  { what: 'tasks that may be removed', ask: () => createTaskRemover(request).look(['1']) },
  { what: 'what people changed of a task', ask: () => createTaskRemover(answering(unchanged)).look(['1']) },
  { what: 'tasks that are still there', ask: () => createTaskPresence(request).among(['1']) },
  {
    what: 'which tasks are still there',
    ask: () => createTaskPresence(answering({ issues: [{}] })).among(['1']),
  },
  { what: 'the issue of a self-test', ask: () => createTrialIssues(request).find('1', op) },
  { what: 'whose the issue of a self-test is', ask: () => createTrialIssues(request).remove(thing) },
  { what: 'the page of a self-test', ask: () => createTrialPages(request).find('1', op) },
  { what: 'whose the page of a self-test is', ask: () => createTrialPages(request).remove(thing) },
])('an answer that says nothing of $what is not taken for none: another try may tell', async ({ ask }) => {
  await expect(ask()).rejects.toMatchObject({ name: 'PlatformError', kind: 'unavailable' });
});

test.each([
  { rule: 'that the space’s administrators alone may purge', status: 403, expected: { kind: 'in-trash' } },
  { rule: 'nothing but a fault', status: 500, expected: null },
])('a page of a self-test whose purge says $rule', async ({ status, expected }) => {
  const trashed = { title: `Lockstep self-test ${op}`, status: 'trashed' };
  const pages = createTrialPages((operation) =>
    Promise.resolve<ProductResponse>(
      operation === 'getPageById'
        ? new Response(JSON.stringify(trashed), { status: 200 })
        : new Response('{}', { status }),
    ),
  );
  const removal = pages.remove(thing);
  if (expected === null) await expect(removal).rejects.toMatchObject({ kind: 'unavailable' });
  else expect(await removal).toEqual(expected);
});
