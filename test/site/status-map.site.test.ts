import { type SaveStatusMapRequest, type StatusMapAnswer } from '../../src/contract/status/status-map';
import { ADMIN, adminFrame, AppSite, MANAGER } from './kit';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
});
afterAll(() => site.end());

const show = () => adminFrame(site, ADMIN).call('show-status-map', {});
const save = (payload: unknown, viewer = ADMIN) =>
  adminFrame(site, viewer).call('save-status-map', payload as SaveStatusMapRequest);

async function rows() {
  const answer: StatusMapAnswer = await show();
  if (answer.kind !== 'status-map') throw new Error(`The map answered ${answer.kind}.`);
  return answer.rows;
}

test('an admin of Jira chooses the stage of a status, and takes the choice back', async () => {
  const [first] = await rows();
  if (first === undefined) throw new Error('The world has no statuses.');
  expect(first.chosen).toBeNull();
  await save({ chosen: { [first.statusId]: 'validation' } });
  expect((await rows())[0]).toEqual({ ...first, chosen: 'validation' });
  await save({ chosen: {} });
  expect((await rows())[0]).toEqual(first);
});

test('statuses of team-managed projects are told with their project, done ones are not to be chosen', async () => {
  const all = await rows();
  expect(all.some(({ project }) => project !== null && project.name !== null)).toBe(true);
  expect(all.every(({ usual }) => usual !== 'done')).toBe(true);
});

test('nobody else sees the map or changes it', async () => {
  expect(await adminFrame(site, MANAGER).call('show-status-map', {})).toEqual({ kind: 'admins-only' });
  expect(await save({ chosen: { '1': 'review' } }, MANAGER)).toEqual({ kind: 'admins-only' });
  expect((await rows()).every(({ chosen }) => chosen === null)).toBe(true);
});

test.each<{ what: string; payload: unknown }>([
  { what: 'nothing', payload: {} },
  { what: 'an unknown stage', payload: { chosen: { '1': 'shipped' } } },
  { what: 'the stage that is Jira’s to give', payload: { chosen: { '1': 'done' } } },
  { what: 'a status that is no id', payload: { chosen: { __proto__x: 'review' } } },
  {
    what: 'more than any site has',
    payload: {
      chosen: Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [String(n + 1), 'review'])),
    },
  },
])('$what is refused and changes nothing', async ({ payload }) => {
  expect(await save(payload)).toMatchObject({ kind: 'failed', retryable: false });
});
