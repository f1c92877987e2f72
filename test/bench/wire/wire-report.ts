import { type CountsView } from '../../../src/contract/reports/report-history';
import {
  type ManageAnswer,
  type PublishAnswer,
  type ScheduleView,
  type ShowReportsAnswer,
} from '../../../src/contract/reports/reports';
import { depthOf } from '../../kit/product-calls';
import { type BenchSite, type FramePlace, type Watched } from '../bench-site';
import { depthAtOnce, readsAtOnce } from './least-calls';
import { type BenchResult, counted } from '../result';
import { type WireCall } from './wire-proxy';

/** Open work and, for want of finer dates in JQL, two days of finished. */
const OF_THE_TIME = 'statusCategory != Done OR statusCategoryChangedDate >= -2d';
const WITH_A_SPEC = 'project = BOOK AND lockstepPage IS NOT EMPTY';
/** Specs whose criteria a report counts. */
const MOST_SPECS = 25;
/** Twice what is possible: what issue 2 asks of the first versions. */
const ALLOWANCE = 2;
/** Issues per page with fields. */
const FIELD_PAGE = 100;
/** Last page, page, property, index page read and written. */
const PUBLISHING = 6;
/** Ids, the issues by id, and the changelogs of those that may have been reopened: ids come 5,000 a page. */
const FIGURES_DEPTH = 3;
const MINUTE_MS = 60_000;

/** The weekly report on the open work of one project, at once and on schedule. */
export async function reportOnTheWire(site: BenchSite, open: number): Promise<readonly BenchResult[]> {
  const place = await projectPage(site);
  await turnOn(site, place);
  const now = await site.watch(() => site.invoke<PublishAnswer>(place, 'publish-report'));
  const due = await site.watch(() => site.advanceClock('PT30M'));
  const shown = await site.invoke<ShowReportsAnswer>(place, 'show-reports');
  const name = (what: string) => `weekly report on ${String(open)} open issues: ${what}`;
  const inReport = await site.count(await inReportJql(site));
  const dueReads = searchesOf(due);
  const points = dueReads.reduce((sum, { objects }) => sum + 1 + objects, 0);
  const [callsNow, depthNow] = [readsAtOnce(open) + PUBLISHING, depthAtOnce(open) + PUBLISHING];
  const callsDue = Math.ceil(inReport / FIELD_PAGE) + PUBLISHING;
  return [
    counted(name('Publish now, calls'), 'calls', now.calls.filter(isNoAudience).length, ALLOWANCE * callsNow),
    counted(name('Publish now, depth'), 'depth', depthOf(now.calls), ALLOWANCE * depthNow),
    counted(name('Publish now, depth of its figures'), 'depth', depthOf(searchesOf(now)), FIGURES_DEPTH),
    counted(name('Publish now, left out'), 'issues', open - openIn(countsOf(now.answer)), 0),
    counted(name('on schedule, calls'), 'calls', due.calls.length, ALLOWANCE * callsDue),
    counted(name('on schedule, points of its figures'), 'points', points, Math.floor(1.05 * inReport)),
    counted(name('on schedule, left out'), 'issues', open - openIn(newestCounts(shown)), 0),
  ];
}

/** What a report that begins now has to read: that, and all tasks of the specs whose criteria it counts. */
async function inReportJql(site: BenchSite): Promise<string> {
  const search = { jql: WITH_A_SPEC, fields: ['id'], maxResults: MOST_SPECS };
  const { issues } = (await site.arrange('POST', '/rest/api/3/search/jql', search)) as {
    issues: readonly { id: string }[];
  };
  const epics = issues.map(({ id }) => id).join(', ');
  return `project = BOOK AND (${OF_THE_TIME}${epics === '' ? '' : ` OR parent IN (${epics})`})`;
}

/** Who may do what and read what is asked apart: so many calls as a project has roles that may browse it. */
const isNoAudience = ({ path }: WireCall): boolean =>
  !/\/(permissionscheme|role\/\d+|restriction|operations|permissions|mypermissions|bulk\?accountId)/.test(
    path,
  );

const searchesOf = ({ calls }: Watched<unknown>) =>
  calls.filter(({ path }) => /\/search\/jql|\/bulkfetch/.test(path));

export const openIn = ({ inProgress, blocked, other }: CountsView): number => inProgress + blocked + other;

export function countsOf(answer: PublishAnswer): CountsView {
  if (answer.kind !== 'published') throw new Error(`Publish now answered ${answer.kind}.`);
  return answer.counts;
}

export function newestCounts(answer: ShowReportsAnswer): CountsView {
  const newest = answer.kind === 'reports' ? answer.history[0] : undefined;
  if (newest?.kind !== 'published') throw new Error('No report came out on schedule.');
  return newest.counts;
}

export async function projectPage(site: BenchSite): Promise<FramePlace> {
  const { id } = (await site.arrange('GET', '/rest/api/3/project/BOOK')) as { id: string };
  return {
    moduleKey: 'project-page',
    extension: { type: 'jira:projectPage', project: { id, key: 'BOOK', type: 'software' } },
  };
}

/** Due a few minutes from now, so that the schedule's own report can be watched apart. */
export async function dueSoon(site: BenchSite): Promise<ScheduleView> {
  const due = new Date((await site.clock()) + 15 * MINUTE_MS);
  return {
    zone: 'UTC',
    weekday: due.getUTCDay() === 0 ? 7 : due.getUTCDay(),
    hour: due.getUTCHours(),
    minute: due.getUTCMinutes(),
  };
}

export async function turnOn(site: BenchSite, place: FramePlace): Promise<void> {
  const schedule = await dueSoon(site);
  const spaces = (await site.arrange('GET', '/wiki/api/v2/spaces?keys=PROD')) as {
    results: readonly { id: string }[];
  };
  const choice = { schedule, spaceId: spaces.results[0]?.id ?? '', parentId: null };
  const answer = await site.invoke<ManageAnswer>(place, 'turn-on-report', choice);
  if (answer.kind !== 'reports') throw new Error(`Turning on the report answered ${answer.kind}.`);
}
