import { childrenOf } from '../../kit/breakdowns';
import { BreakdownDesk, runIn } from './breakdown-desk';
import { newEpic, projectNamed } from '../spec/generate';
import { ADMIN, AppSite, AUDITOR, CONTRACTOR, ENGINEER, type IssueName, LEAVER } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
});
afterAll(() => site.end());

describe('who asks, and for what', () => {
  test.each([
    {
      says: 'who cannot see the issue',
      viewer: CONTRACTOR,
      expected: { kind: 'no-breakdown', why: 'not-visible' },
    },
    {
      says: 'who may not create there',
      viewer: AUDITOR,
      expected: {
        kind: 'task-problems',
        problems: [[{ kind: 'type-not-allowed' }], [{ kind: 'type-not-allowed' }]],
      },
    },
  ])('$says makes nothing', async ({ viewer, expected }) => {
    const epic = await newEpic(site, 'Not theirs');
    expect(await desk.create(epic, desk.rows(2), null, viewer)).toMatchObject(expected);
    expect(await childrenOf(site, epic)).toEqual([]);
  });

  test('who may not create there is told so before they choose', async () => {
    const epic = await newEpic(site, 'Told before');
    expect(await desk.frame(epic, AUDITOR).call('show-issue', {})).toMatchObject({
      kind: 'breakdown',
      types: [],
    });
  });

  test('somebody else may not look into a run of an issue that is hidden from them', async () => {
    const epic = await newEpic(site, 'Hidden run');
    await desk.create(epic, desk.rows(300));
    expect(await desk.goOn(epic, 'go-on', CONTRACTOR)).toEqual({ kind: 'no-breakdown', why: 'not-visible' });
    expect(runIn(await desk.goOn(epic, 'go-on', ENGINEER))).toMatchObject({ state: 'busy' });
    expect(await childrenOf(site, epic)).toHaveLength(200);
  });

  test('nor learns that there is none', async () => {
    const epic = await newEpic(site, 'Hidden, with no run');
    expect(await desk.goOn(epic, 'go-on', CONTRACTOR)).toEqual({ kind: 'no-breakdown', why: 'not-visible' });
    expect(await desk.goOn(epic, 'go-on', ENGINEER)).toMatchObject({ why: 'nothing-to-continue' });
  });

  test.each(['go-on', 'retry-failed', 'cancel'] as const)(
    'who may not create tasks has no say in another’s: %s leaves them as they are',
    async (wish) => {
      const epic = await newEpic(site, `Left to others, ${wish}`);
      await desk.create(epic, desk.rows(201));
      await site.control('POST', 'clock', { advance: 'PT3M' });
      const why = 'may-not-create';
      expect(await desk.goOn(epic, wish, AUDITOR)).toEqual({ kind: 'no-breakdown', why });
      expect(runIn(await desk.goOn(epic, 'go-on', ENGINEER))).toMatchObject({ run: { failed: [] } });
      expect(await childrenOf(site, epic)).toHaveLength(201);
    },
  );

  test.each([
    { says: 'a summary of 256 characters', task: { summary: 'x'.repeat(256) }, problem: 'summary-too-long' },
    { says: 'a summary of two lines', task: { summary: 'one\ntwo' }, problem: 'summary-lines' },
    { says: 'no summary', task: { summary: '  ' }, problem: 'summary-empty' },
    { says: 'a label with a space', task: { labels: ['a b'] }, problem: 'label-spaces' },
    { says: 'an estimate in words', task: { estimate: 'a while' }, problem: 'estimate-unreadable' },
  ])('$says is told on its row, and nothing is made', async ({ task, problem }) => {
    const epic = await newEpic(site, 'Checked first');
    const answer = await desk.create(epic, [desk.row('Fine'), desk.row('Also', task)]);
    expect(answer).toMatchObject({ kind: 'task-problems', problems: [[], [{ kind: problem }]] });
    expect(await childrenOf(site, epic)).toEqual([]);
  });

  test('who has left, and who may not work there, are told on their rows before anything is made', async () => {
    const epic = await newEpic(site, 'Assigned');
    const ids = await Promise.all(
      [LEAVER, ENGINEER].map(async (email) => (await site.user(email)).accountId),
    );
    const answer = await desk.create(
      epic,
      ids.map((assigneeId, n) => desk.row(`Row ${String(n)}`, { assigneeId })),
    );
    expect(answer).toEqual({ kind: 'task-problems', problems: [[{ kind: 'not-assignable' }], []] });
    expect(await childrenOf(site, epic)).toEqual([]);
  });

  test('the same twice is told on the second', async () => {
    const epic = await newEpic(site, 'The same twice');
    expect(await desk.create(epic, [desk.row('One'), desk.row(' ONE. ')])).toEqual({
      kind: 'task-problems',
      problems: [[], [{ kind: 'same-as-row', row: 0 }]],
    });
  });

  test.each(['=HYPERLINK("https://evil.example","x")', '<b>bold</b> & {{macro}}', '"memory leak" OR (x'])(
    '%s is text',
    async (summary) => {
      const epic = await newEpic(site, 'Text');
      const { run } = runIn(
        await desk.create(epic, [desk.row(summary, { description: summary, labels: ['-x'] })]),
      );
      expect(run.failed).toEqual([]);
      expect(await childrenOf(site, epic)).toMatchObject([{ summary }]);
    },
  );

  test.each([
    { says: 'too many rows', rows: () => desk.rows(501) },
    { says: 'no rows', rows: () => [] },
    { says: 'a type that is no id', rows: () => [desk.row('x', { typeId: 'constructor' })] },
    { says: 'criteria that are none', rows: () => [desk.row('x', { criteria: ['__proto__'] })] },
  ])('$says is no request of ours', async ({ rows: forged }) => {
    const epic = await newEpic(site, 'Forged');
    expect(await desk.create(epic, forged())).toMatchObject({ kind: 'failed', reason: 'invalid-request' });
  });

  test('below an epic of a team-managed project, with the types of that project', async () => {
    const project = await projectNamed(site, 'WEB');
    const typeOf = (level: number) =>
      project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === level)?.id;
    const fields = { project: { id: project.id }, issuetype: { id: typeOf(1) }, summary: 'Ours' };
    const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
    const epic = { ...(body as IssueName), summary: 'Ours', projectId: project.id };
    const answer = await desk.frame(epic, ADMIN).call('show-issue', {});
    const types = answer.kind === 'breakdown' ? answer.types.map(({ typeId }) => typeId) : [];
    expect(types.length).toBeGreaterThan(0);
    expect(types).not.toContain(desk.typeId);
    const task = desk.row('Theirs', { typeId: types[0] ?? '' });
    expect(await desk.create(epic, [task, desk.row('Not theirs')], null, ADMIN)).toEqual({
      kind: 'task-problems',
      problems: [[], [{ kind: 'type-not-allowed' }]],
    });
    const { run } = runIn(await desk.create(epic, [task], null, ADMIN));
    expect(run).toMatchObject({ made: [{ n: 0 }], failed: [] });
  });

  test('an initiative is broken down into epics, and nothing else fits below it', async () => {
    const project = await projectNamed(site, 'BOOK');
    const typeOf = (level: number) =>
      project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === level)?.id ?? '';
    const fields = { project: { id: project.id }, issuetype: { id: typeOf(2) }, summary: 'Three levels' };
    const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
    const initiative = { ...(body as IssueName), summary: 'Three levels', projectId: project.id };
    expect((await desk.open(initiative)).answer.types.map(({ typeId }) => typeId)).toEqual([typeOf(1)]);
    const epic = desk.row('An epic below', { typeId: typeOf(1) });
    expect(await desk.create(initiative, [epic, desk.row('A story below')])).toEqual({
      kind: 'task-problems',
      problems: [[], [{ kind: 'type-not-allowed' }]],
    });
    const { run } = runIn(await desk.create(initiative, [epic]));
    expect(run).toMatchObject({ made: [{ n: 0 }], failed: [] });
    expect(await childrenOf(site, initiative)).toMatchObject([{ summary: 'An epic below' }]);
  });

  test('an issue without a spec, and one that can have none', async () => {
    const epic = await newEpic(site, 'No spec');
    expect(await desk.frame(epic).call('show-issue', {})).toMatchObject({
      kind: 'breakdown',
      spec: { kind: 'no-spec' },
      proposals: [],
      children: [],
    });
    const { run } = await desk.toTheEnd(epic, await desk.create(epic, [desk.row('A story')]));
    const [story] = run.made;
    const below = { ...epic, id: story?.issueId ?? '', key: story?.key ?? '' };
    expect(await desk.frame(below).call('show-issue', {})).toEqual({
      kind: 'no-breakdown',
      why: 'no-children-possible',
    });
  });
});
