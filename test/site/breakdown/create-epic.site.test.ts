import { type CreateEpicCalls } from '../../../src/contract/breakdown/create-epic';
import { isWrite } from '../../kit/product-calls';
import { projectNamed } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, AUDITOR, MANAGER, type Viewer } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let projectId: string;
let typeId: string;

beforeAll(async () => {
  site = await AppSite.open();
  const project = await projectNamed(site, 'BOOK');
  projectId = project.id;
  typeId = project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1)?.id ?? '';
});
afterAll(() => site.end());
afterEach(() => site.heal());

const frame = (viewer: Viewer = MANAGER) =>
  new AppFrame<CreateEpicCalls>(site, viewer, {
    moduleKey: 'project-page',
    extension: { project: { id: projectId, key: 'BOOK' } },
  });
const newOp = () => crypto.randomUUID().replaceAll('-', '').slice(0, 16);
const order = (summary: string, op = newOp()) => ({ op, projectId, typeId, summary });

const named = async (summary: string): Promise<number> => {
  const jql = `project = BOOK AND summary ~ "${summary}"`;
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  return (body as { issues: unknown[] }).issues.length;
};

test('the form offers what this person may create that can have children', async () => {
  expect(await frame().call('epic-types', { projectId })).toMatchObject({
    kind: 'epic-types',
    types: expect.arrayContaining([expect.objectContaining({ typeId })]) as unknown,
  });
  expect(await frame(AUDITOR).call('epic-types', { projectId })).toEqual({ kind: 'epic-types', types: [] });
  expect(await frame().call('epic-places', {})).toMatchObject({
    places: expect.arrayContaining([expect.objectContaining({ projectId })]) as unknown,
  });
});

test('an epic is made in one call', async () => {
  const { products } = await site.callsDuring(async () => {
    expect((await frame().call('create-epic', order('Quokka crossing'))).kind).toBe('created');
  });
  expect(products.filter(isWrite)).toHaveLength(1);
  expect(products).toHaveLength(1);
});

test.each([
  { what: 'lost', rule: { drop: 'after' } },
  { what: 'lost before it was sent', rule: { drop: 'before' } },
])('the same press again makes nothing twice when the answer was $what', async ({ what, rule }) => {
  const summary = `Wombat ${what.replaceAll(' ', '')}`;
  const press = order(summary);
  await site.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', method: 'POST', path: 'issue/bulk$' }, times: 1, answer: rule }],
  });
  expect((await frame().call('create-epic', press)).kind).toBe('failed');
  await site.heal();
  let again = await frame().call('create-epic', press);
  if (again.kind === 'busy') {
    await site.control('POST', 'clock', { advance: 'PT30S' });
    again = await frame().call('create-epic', press);
  }
  expect(again.kind).toBe('created');
  expect(await frame().call('create-epic', press)).toEqual(again);
  expect(await named(summary)).toBe(1);
});

test.each([
  { rule: 'no words', summary: ' \n ', kind: 'summary-empty' },
  { rule: 'too many', summary: 'x'.repeat(256), kind: 'summary-too-long' },
])('a summary of $rule is refused before anything is asked', async ({ summary, kind }) => {
  const { products } = await site.callsDuring(async () => {
    expect((await frame().call('create-epic', order(summary))).kind).toBe(kind);
  });
  expect(products).toEqual([]);
});

test('who may not create issues is told so', async () => {
  const answer = await frame(AUDITOR).call('create-epic', order('Not mine'));
  expect(['may-not-create', 'not-accepted']).toContain(answer.kind);
  expect(await named('Not mine')).toBe(0);
});

test.each([{}, { op: 'x' }, { op: 'x', projectId: '1', typeId: '1', summary: 1 }])(
  'forged %j',
  async (payload) => {
    expect(await frame().ask('create-epic', payload)).toMatchObject({
      text: expect.stringContaining('invalid-request') as string,
    });
  },
);
