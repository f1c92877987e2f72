import { type CountsView } from '../../../src/contract/reports/report-history';
import {
  type PreviewAnswer,
  type PublishAnswer,
  type ShowReportsAnswer,
} from '../../../src/contract/reports/reports';
import { depthOf } from '../../kit/product-calls';
import { type BenchSite, type Watched } from '../bench-site';
import { depthAtOnce, readsAtOnce } from './least-calls';
import { type BenchResult, counted } from '../result';
import { countsOf, dueSoon, newestCounts, openIn, projectPage, turnOn } from './wire-report';

/** Three in five issues of one of three projects are open: ten thousand. */
export const LARGE_PROJECT = 'large:49000';
const OPEN_WORK = 'project = BOOK AND statusCategory != Done';
const DONE_WORK = 'project = BOOK AND statusCategory = Done';
/** The changelogs of what may have been reopened, beside the issues of the second page of ids. */
const REOPENED_CALLS = 1;
/** At each end of the project, so that both pages of its ids have some. */
const REOPENED = 10;

/** A weekly report on ten thousand open issues, some of which were done until a moment ago. */
export async function largeReportOnTheWire(site: BenchSite): Promise<readonly BenchResult[]> {
  const place = await projectPage(site);
  const schedule = await dueSoon(site);
  const previewed = () => site.watch(() => site.invoke<PreviewAnswer>(place, 'preview-report', { schedule }));
  const before = { open: await site.count(OPEN_WORK), preview: await previewed() };
  // Near the end of an hour's points calls are made one after the other: it takes three such reports.
  await site.advanceClock('PT1H');
  await turnOn(site, place);
  await reopenSome(site);
  await site.advanceClock('PT6M');
  const open = await site.count(OPEN_WORK);
  const preview = await previewed();
  const now = await site.watch(() => site.invoke<PublishAnswer>(place, 'publish-report'));
  const due = await site.watch(() => site.advanceClock('PT30M'));
  const shown = await site.invoke<ShowReportsAnswer>(place, 'show-reports');
  await site.advanceClock('PT1H');
  const again = await site.watch(() => site.invoke<PublishAnswer>(place, 'publish-report'));
  const name = (what: string) => `weekly report on ${String(open)} open issues, some reopened: ${what}`;
  const least = { calls: readsAtOnce(open) + REOPENED_CALLS, depth: depthAtOnce(open) };
  return [
    ...figuresRows(`weekly report on ${String(before.open)} open issues: preview`, before.preview, {
      calls: readsAtOnce(before.open),
      depth: depthAtOnce(before.open),
    }),
    ...figuresRows(name('preview'), preview, least),
    counted(name('preview, left out'), 'issues', open - openIn(countsOfPreview(preview.answer)), 0),
    ...figuresRows(name('Publish now'), now, least),
    counted(name('Publish now, left out'), 'issues', open - openIn(countsOf(now.answer)), 0),
    ...figuresRows(name('Publish now again'), again, least),
    counted(name('on schedule, points of its figures'), 'points', pointsOf(due), Math.floor(1.05 * open)),
    counted(name('on schedule, left out'), 'issues', open - openIn(newestCounts(shown)), 0),
  ];
}

function countsOfPreview(answer: PreviewAnswer): CountsView {
  if (answer.kind !== 'preview') throw new Error(`The preview answered ${answer.kind}.`);
  return answer.counts;
}

const figuresOf = ({ calls }: Watched<unknown>) =>
  calls.filter(({ path }) => /\/search\/jql|\/bulkfetch|\/rest\/api\/3\/status$/.test(path));

interface Least {
  readonly calls: number;
  readonly depth: number;
}

const figuresRows = (what: string, watched: Watched<unknown>, least: Least): readonly BenchResult[] => [
  counted(`${what}, calls for its figures`, 'calls', figuresOf(watched).length, least.calls),
  counted(`${what}, depth of its figures`, 'depth', depthOf(figuresOf(watched)), least.depth),
];

const pointsOf = (watched: Watched<unknown>): number =>
  figuresOf(watched).reduce((sum, { objects }) => sum + 1 + objects, 0);

async function reopenSome(site: BenchSite): Promise<void> {
  for (const order of ['ASC', 'DESC']) {
    const search = { jql: `${DONE_WORK} ORDER BY key ${order}`, fields: ['id'], maxResults: REOPENED };
    const { issues } = (await site.arrange('POST', '/rest/api/3/search/jql', search)) as {
      issues: readonly { id: string }[];
    };
    for (const { id } of issues) await reopen(site, id);
  }
}

async function reopen(site: BenchSite, id: string): Promise<void> {
  const path = `/rest/api/3/issue/${id}/transitions`;
  const { transitions } = (await site.arrange('GET', path)) as {
    transitions: readonly { id: string; to: { statusCategory: { key: string } } }[];
  };
  const back = transitions.find(({ to }) => to.statusCategory.key !== 'done');
  await site.arrange('POST', path, { transition: { id: back?.id } });
}
