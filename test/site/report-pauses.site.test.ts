import { projectNamed, spaceIdOf } from './generate';
import { ADMIN, AppSite, AUDITOR, type IssueName, projectFrame, type Viewer } from './kit';
import { advance, choiceOf, marksOf, reportPages, scheduleIn } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let project: IssueName;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  project = await projectNamed(site, 'WEB');
});
afterAll(() => site.end());
afterEach(() => site.heal());

async function shown(viewer: Viewer = ADMIN) {
  const answer = await projectFrame(site, viewer, project).call('show-reports', {});
  if (answer.kind !== 'reports') throw new Error(`The page answers ${answer.kind}.`);
  return answer;
}

const published = async () => {
  const pages = await reportPages(site, 'WEB');
  return (await Promise.all(pages.map(({ id }) => marksOf(site, id)))).flat();
};

test('a report that Confluence refuses is paused for all to see, and mended it covers what it owes', async () => {
  const choice = choiceOf(await scheduleIn(site, 2), await spaceIdOf(site, 'PROD'));
  await projectFrame(site, ADMIN, project).call('turn-on-report', choice);
  const refused = {
    match: { product: 'confluence', method: 'POST', path: '/pages$' },
    answer: { status: 403 },
  };
  await site.control('POST', 'faults', { rules: [refused] });
  await advance(site, 'PT10M');
  for (const viewer of [ADMIN, AUDITOR])
    expect(await shown(viewer)).toMatchObject({
      report: { on: true, pausedFor: 'no-access' },
      history: [{ kind: 'skipped', slot: '2026-03-04', reason: 'no-access' }],
    });
  await site.heal();
  await advance(site, 'P7D');
  expect(await shown()).toMatchObject({ report: { on: true, pausedFor: null } });
  expect(await published()).toMatchObject([
    { slot: '2026-03-11', from: Date.parse('2026-02-25T06:02:00Z'), to: Date.parse('2026-03-11T06:02:00Z') },
  ]);
});
