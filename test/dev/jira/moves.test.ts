import { type World } from '../../../dev/seed/world';
import { aJira, type TestJira, textOf } from './a-jira';
import { ADMIN, aWorld, EDITOR, NOW } from './a-world';

let jira: TestJira;
let world: World;
beforeEach(() => {
  const seeded = aWorld();
  const grant = (id: string, permission: string) => ({
    id,
    permission,
    holder: { type: 'user' as const, value: ADMIN },
  });
  const permissionSchemes = seeded.jira.permissionSchemes.map((scheme) => ({
    ...scheme,
    grants: [
      ...scheme.grants,
      grant(`77${scheme.id}`, 'MOVE_ISSUES'),
      grant(`78${scheme.id}`, 'CREATE_ISSUES'),
    ],
  }));
  world = { ...seeded, jira: { ...seeded.jira, permissionSchemes } };
  jira = aJira(world, NOW);
});

const move = (target: string, issueIdsOrKeys: readonly string[], who = ADMIN) =>
  jira.as(who).post('/bulk/issues/move', {
    targetToSourcesMapping: {
      [target]: {
        issueIdsOrKeys,
        inferClassificationDefaults: true,
        inferFieldDefaults: true,
        inferStatusDefaults: true,
        inferSubtaskTypeDefault: true,
      },
    },
  });
const read = async (idOrKey: string) => (await jira.as(ADMIN).get(`/issue/${idOrKey}`)).body;

test('a moved issue keeps its id, gets the next key over there, and is found by its old one', async () => {
  const begun = await move('BRAVO,11', ['ALFA-3']);
  expect(begun.status).toBe(201);
  const { body } = await jira.as(ADMIN).get(`/bulk/queue/${textOf(begun.body, 'taskId')}`);
  expect(body).toMatchObject({ status: 'COMPLETE', totalIssueCount: 1, processedAccessibleIssues: [103] });
  expect(await read('ALFA-3')).toMatchObject({
    id: '103',
    key: 'BRAVO-8',
    fields: { project: { key: 'BRAVO' } },
  });
});

test('the event and the changelog say that it was moved', async () => {
  await move('BRAVO,11', ['ALFA-3']);
  const event = jira.events().find(({ type }) => type === 'avi:jira:updated:issue');
  expect(event?.payload).toMatchObject({
    jiraEventTypeName: 'issue_moved',
    issue: { id: '103', key: 'BRAVO-8' },
    changelog: {
      items: [
        { field: 'project', fromString: 'Project ALFA' },
        { field: 'Key', fromString: 'ALFA-3' },
      ],
    },
  });
});

test('sub-tasks go along', async () => {
  await move('BRAVO,11', ['ALFA-2']);
  expect(await read('ALFA-5')).toMatchObject({
    fields: { project: { key: 'BRAVO' }, parent: { id: '102' } },
  });
});

test('security that belongs to the old project is cleared', async () => {
  await move('BRAVO,11', ['ALFA-6']);
  expect(await read('106')).toMatchObject({ fields: { security: null } });
});

test('a status that the other project does not have gives way to its first, which the issue is in from then on', async () => {
  const { projects, workflows, ...seeded } = world.jira;
  const [directed] = workflows;
  if (!directed) throw new Error('The small world has no workflow.');
  const begun = { ...directed, id: '2', name: 'Begun', statusIds: ['22', '23'], transitions: [] };
  const bravo = projects.map((project) =>
    project.id === '2' ? { ...project, defaultWorkflowId: '2' } : project,
  );
  jira = aJira({ ...world, jira: { ...seeded, projects: bravo, workflows: [directed, begun] } }, NOW);
  jira.advance(60_000);
  await move('BRAVO,11', ['ALFA-3']);
  const { fields } = await read('103');
  expect(fields).toMatchObject({ status: { name: 'Doing' } });
  expect(Date.parse(textOf(fields ?? {}, 'statuscategorychangedate'))).toBe(NOW + 60_000);
});

test('an issue may change its type alone', async () => {
  await move('ALFA,10', ['ALFA-3']);
  expect(await read('ALFA-3')).toMatchObject({ key: 'ALFA-3', fields: { issuetype: { id: '10' } } });
});

const found = async (jql: string) => {
  const { body } = await jira.as(ADMIN).post('/search/jql', { jql, fields: ['summary'] });
  return (body as unknown as { issues: readonly { key: string }[] }).issues.map(({ key }) => key);
};

test.each([
  { rule: 'becomes a task', lose: () => move('ALFA,11', ['ALFA-1']) },
  { rule: 'is deleted', lose: () => jira.as(ADMIN).delete('/issue/ALFA-1') },
])('the issues of an epic that $rule are found as those that have no parent', async ({ lose }) => {
  expect(await found('key = ALFA-2 AND parent IS EMPTY')).toEqual([]);
  await lose();
  expect(await found('key = ALFA-2 AND parent IS EMPTY')).toEqual(['ALFA-2']);
});

test('an issue that becomes an epic leaves the epic it was in', async () => {
  await move('ALFA,10', ['ALFA-2']);
  expect(await read('ALFA-2')).not.toHaveProperty('fields.parent');
});

test('what may not be moved, or is not there, is counted and left alone', async () => {
  const begun = await move('ALFA,10', ['ALFA-3', 'ALFA-99'], EDITOR);
  const { body } = await jira.as(EDITOR).get(`/bulk/queue/${textOf(begun.body, 'taskId')}`);
  expect(body).toMatchObject({
    processedAccessibleIssues: [],
    failedAccessibleIssues: { 103: ['You do not have permission to move this issue.'] },
    invalidOrInaccessibleIssueCount: 1,
  });
});

test('a sub-task becomes an issue of its own, and a sub-task of another again', async () => {
  await move('ALFA,11', ['ALFA-5']);
  const alone = await read('ALFA-5');
  expect(alone).toMatchObject({ fields: { issuetype: { id: '11' } } });
  expect(alone).not.toHaveProperty('fields.parent');
  await move('ALFA,12,ALFA-3', ['ALFA-5']);
  expect(await read('ALFA-5')).toMatchObject({ fields: { issuetype: { id: '12' }, parent: { id: '103' } } });
});

test('an issue with sub-tasks does not become one', async () => {
  await move('ALFA,12,ALFA-3', ['ALFA-2']);
  expect(await read('ALFA-2')).toMatchObject({ fields: { issuetype: { id: '11' } } });
});

test.each([
  { rule: 'a project that hides', target: 'BRAVO,11', issues: ['ALFA-3'], who: EDITOR },
  { rule: 'a type that the project does not have', target: 'ALFA,99', issues: ['ALFA-3'], who: ADMIN },
  { rule: 'a sub-task without a parent', target: 'ALFA,12', issues: ['ALFA-3'], who: ADMIN },
  { rule: 'a sub-task of an epic', target: 'ALFA,12,ALFA-1', issues: ['ALFA-3'], who: ADMIN },
  { rule: 'a sub-task of an issue elsewhere', target: 'ALFA,12,BRAVO-7', issues: ['ALFA-3'], who: ADMIN },
  { rule: 'no issues', target: 'ALFA,10', issues: [], who: ADMIN },
])('a move is refused: $rule', async ({ target, issues, who }) => {
  expect((await move(target, issues, who)).status).toBe(400);
});

test('a task is known to who began it', async () => {
  const begun = await move('ALFA,10', ['ALFA-3']);
  const task = `/bulk/queue/${textOf(begun.body, 'taskId')}`;
  expect((await jira.as(EDITOR).get(task)).status).toBe(400);
});
