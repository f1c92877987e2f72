import { ADMIN, AppSite, AUDITOR, ENGINEER, MANAGER, SUPPORT } from '../kit';
import { appAccount, keepFor } from '../reports/reports';
import { SpecOnSite, specWithNews } from './specs';

jest.setTimeout(120_000);

let site: AppSite;

beforeAll(async () => {
  site = await AppSite.open();
});
afterAll(() => site.end());

const newsFor = (summary: string): Promise<SpecOnSite> => specWithNews(site, summary);

test('whoever may not edit the page sees what is new and changes nothing', async () => {
  const spec = await newsFor('A reader');
  expect(await spec.preview(AUDITOR)).toMatchObject({ kind: 'update-preview', mayEdit: false });
  const accepted = await spec.changeIds('safe', AUDITOR);
  expect(await spec.press(accepted, { viewer: AUDITOR })).toEqual({ kind: 'refused', why: 'may-not-edit' });
  expect(await spec.messages()).toEqual(['']);
});

test('whoever may not edit the page decides nothing for it either', async () => {
  const spec = await SpecOnSite.make(site, 'A reader decides', 'Pay by card');
  await spec.save(ENGINEER, (body) => body.replace('Pay by card', 'Pay by card, as people say'));
  await spec.describe('Pay by card, as the issue says');
  const kept = await spec.changeIds('all', AUDITOR);
  expect(kept).toHaveLength(1);
  const order = { run: crypto.randomUUID(), accepted: [], kept };
  const refusal = { kind: 'refused', why: 'may-not-edit' };
  expect(await spec.frame(AUDITOR).call('update-spec', order)).toEqual(refusal);
  expect(await spec.changeIds('all')).toEqual(kept);
});

test('whoever cannot see the page learns nothing of it', async () => {
  const spec = await newsFor('Hidden page');
  // The app may read it: it is not Confluence alone that keeps the page from the viewer.
  await keepFor(site, spec.pageId, [ADMIN, MANAGER], [await appAccount(site)]);
  expect(await spec.preview(SUPPORT)).toEqual({ kind: 'no-update', why: 'page-not-visible' });
  expect(await spec.frame(SUPPORT).call('check-update', {})).toEqual({
    kind: 'no-update',
    why: 'page-not-visible',
  });
});

test('a version names the person by Jira’s word, whatever the frame says', async () => {
  const spec = await newsFor('Signed by somebody else');
  const accepted = await spec.changeIds();
  const forged = { accepted, kept: [], personName: 'Eve' };
  await spec.frame(ENGINEER).call('page-people', {});
  await spec.frame(ENGINEER).ask('update-spec', { ...forged, run: crypto.randomUUID() });
  expect((await spec.messages()).at(-1)).toMatch(/ by Lockstep for Priya Raman \[ls:/);
});

const NOTHING = { accepted: [], kept: [] };

test.each([
  ['no run', { ...NOTHING }],
  ['a run that is none', { ...NOTHING, run: 'x' }],
  ['changes that are no ids', { ...NOTHING, run: crypto.randomUUID(), accepted: ['../..'] }],
  ['too many changes', { ...NOTHING, run: crypto.randomUUID(), accepted: Array(6_000).fill('0'.repeat(16)) }],
])('%s is refused', async (rule, payload) => {
  const spec = await SpecOnSite.make(site, `Forged ${rule}`, 'Pay by card');
  const { text } = await spec.frame().ask('update-spec', payload);
  expect(JSON.parse(text)).toEqual({
    result: { kind: 'failed', reason: 'invalid-request', retryable: false },
  });
});

test('changes that nobody offered are not made', async () => {
  const spec = await newsFor('Invented changes');
  expect(await spec.press(['0123456789abcdef'])).toMatchObject({ kind: 'changed-meanwhile' });
  expect(await spec.messages()).toEqual(['']);
});
