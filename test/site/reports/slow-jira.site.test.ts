import {
  type IssueName,
  ADMIN,
  AppSite,
  ENGINEER,
  macroFrame,
  MANAGER,
  panelFrame,
  projectFrame,
} from '../kit';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { choiceOf, scheduleIn } from './reports';

jest.setTimeout(120_000);

/** The platform ends a function that answers a person. */
const ENDED_AFTER_MS = 25_000;
const SLOW = [{ match: { product: 'jira' }, answer: { delayMs: 2_500 } }];
const SLOWER = [{ match: { product: 'jira' }, answer: { delayMs: 6_500 } }];

let site: AppSite;
let book: IssueName;
let initiative: IssueName;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  const search = {
    jql: 'project = BOOK AND issuetype = Initiative ORDER BY key',
    maxResults: 1,
    fields: ['id'],
  };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', search);
  initiative = (body as { issues: readonly [IssueName] }).issues[0];
  const choice = choiceOf(await scheduleIn(site, 30), await spaceIdOf(site, 'PROD'));
  expect(await projectFrame(site, MANAGER, book).call('turn-on-report', choice)).toMatchObject({
    kind: 'reports',
  });
  await site.control('POST', 'faults', { rules: SLOW });
});
afterAll(() => site.end());

/** The answer, and whether it came before the platform would have ended the function. */
async function inTime<T extends { readonly kind: string }>(asked: Promise<T>) {
  const startedAt = performance.now();
  const answer = await asked;
  return { answer, isInTime: performance.now() - startedAt < ENDED_AFTER_MS };
}

test('of a Jira that takes 2.5 s a call everybody who waits has an answer: a lower bound, or that it goes on', async () => {
  const macro = macroFrame(site, MANAGER, { source: 'epic', epicId: initiative.id, depth: 'all' });
  const [status, preview, report, published] = await Promise.all([
    inTime(macro.call('macro-status', { whole: true })),
    inTime(
      projectFrame(site, MANAGER, book).call('preview-report', { schedule: await scheduleIn(site, 30) }),
    ),
    inTime(panelFrame(site, MANAGER, initiative).call('preview-status-report', { days: 7 })),
    inTime(projectFrame(site, MANAGER, book).call('publish-report', {})),
  ]);
  expect(status).toMatchObject({ isInTime: true, answer: { kind: 'status' } });
  expect(preview).toMatchObject({
    isInTime: true,
    answer: { kind: expect.stringMatching(/preview|too-many/) as string },
  });
  expect(report).toMatchObject({
    isInTime: true,
    answer: { kind: expect.stringMatching(/preview|too-many/) as string },
  });
  expect(published).toMatchObject({
    isInTime: true,
    answer: { kind: expect.stringMatching(/published|in-background/) as string },
  });
});

/** Asked until there is one: nobody turns the clock on, so that no heartbeat helps. */
async function firstReport(): Promise<unknown> {
  const page = projectFrame(site, MANAGER, book);
  for (;;) {
    const shown = await page.call('show-reports', {});
    if (shown.kind === 'reports' && shown.history[0]?.kind === 'published') return shown.history;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

test('what Publish now had no time for comes out in the background as soon as it is handed on, once', async () => {
  await site.control('POST', 'faults', { rules: SLOWER });
  const page = projectFrame(site, MANAGER, book);
  expect(await page.call('publish-report', {})).toEqual({ kind: 'in-background' });
  await site.control('POST', 'faults', { rules: [] });
  expect(await projectFrame(site, ENGINEER, book).call('hand-on-report', {})).toMatchObject({
    kind: 'not-allowed',
  });
  expect(await page.call('hand-on-report', {})).toEqual({ kind: 'handed-on' });
  expect(await page.call('hand-on-report', {})).toEqual({ kind: 'handed-on' });
  expect(await firstReport()).toHaveLength(1);
  await site.settled();
  const cql = encodeURIComponent('type = page AND title ~ "Weekly update BOOK"');
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/rest/api/search?cql=${cql}`);
  const titles = (body as { results: readonly { title: string }[] }).results.map(({ title }) => title);
  expect(titles.filter((title) => /BOOK \d/.test(title))).toHaveLength(1);
});
