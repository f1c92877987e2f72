import { type ProductCall } from '../../kit/product-calls';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, type IssueName, projectFrame } from '../kit';
import { advance, choiceOf, forgetReports, scheduleIn } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let web: IssueName;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  web = await projectNamed(site, 'WEB');
  await site.loseEvents();
});
afterAll(() => site.end());
beforeEach(() => forgetReports(site));
afterEach(() => site.control('POST', 'faults', { rules: [] }));

const frame = () => projectFrame(site, ADMIN, web);

const turnOn = async () =>
  frame().call('turn-on-report', choiceOf(await scheduleIn(site, 2), await spaceIdOf(site, 'PROD')));

/** Jira refuses one call until an hour is over, and takes its time with one that is on its way by then: others follow it. */
const refuseOneCall = () =>
  site.control('POST', 'faults', {
    rules: [
      { match: { product: 'jira', path: '/user/bulk' }, times: 1, answer: { status: 429, retryAfter: 3600 } },
      { match: { product: 'jira', path: String.raw`/project/\d+$` }, answer: { delayMs: 500 } },
    ],
  });

/** What went to Jira after the answer that said until when it refuses, by the same invocation. */
function afterRefusal(calls: readonly ProductCall[]): readonly string[] {
  const refused = calls.find(({ status }) => status === 429);
  if (refused === undefined) return ['nothing was refused'];
  const { endMs, invocation } = refused;
  const later = calls.filter((call) => call.invocation === invocation && call.startMs > endMs);
  return later.flatMap(({ product, path }) => (product === 'jira' ? [path] : []));
}

test('a report that one call was refused for asks Jira nothing more, and comes back later', async () => {
  await turnOn();
  await refuseOneCall();
  const { products } = await site.callsDuring(() => advance(site, 'PT6M'));
  expect(products.some(({ path }) => path.includes('/project/'))).toBe(true);
  expect(afterRefusal(products)).toEqual([]);
});

test('who presses Publish now hears until when Jira refuses, and no call follows the first refusal', async () => {
  await turnOn();
  await refuseOneCall();
  let answer: unknown;
  const { products } = await site.callsDuring(async () => {
    answer = await frame().call('publish-report', {});
  });
  expect(answer).toMatchObject({ kind: 'failed', reason: 'throttled', retryable: true });
  expect(answer).toMatchObject({ retryAfterMs: expect.closeTo(3_600_000, -5) as number });
  expect(products.some(({ path }) => path.includes('/project/'))).toBe(true);
  expect(afterRefusal(products)).toEqual([]);
});
