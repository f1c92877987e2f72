import {
  type CountsView,
  type ManageAnswer,
  type PublishAnswer,
  type ShowReportsAnswer,
} from '../../src/contract/reports';
import { type MacroStatusAnswer, type MacroStatusRequest } from '../../src/contract/status-macro';
import { depthOf } from '../kit/product-calls';
import { type BenchSite, type FramePlace, type Watched } from './bench-site';
import { naiveStatus } from './reference/naive-status';
import { type WireCall } from './wire-proxy';
import { type BenchResult, counted, timed } from './result';

/** All that a macro can be set to. */
const EVERYTHING = 'created >= "2000-01-01"';
/** Until there are numbers to read, in a process that has done nothing before. */
const USABLE_MS = 1_500;
const SAMPLES = 3;
const OPEN_WORK = 'project = BOOK AND statusCategory != Done';
/** Open work and, for want of finer dates in JQL, two days of finished. */
const OF_THE_TIME = 'statusCategory != Done OR statusCategoryChangedDate >= -2d';
const WITH_A_SPEC = 'project = BOOK AND lockstepPage IS NOT EMPTY';
/** Specs whose criteria a report counts. */
const MOST_SPECS = 25;
/** Twice what is possible: what issue 2 asks of the first versions. */
const ALLOWANCE = 2;
/** Issues per page of ids, per fetch by id, and per page with fields. */
const [ID_PAGE, FETCH, FIELD_PAGE] = [5_000, 1_000, 100];
/** Last page, page, property, index page read and written. */
const PUBLISHING = 6;
/** Ids, the issues by id, and the changelogs of those that may have been reopened: ids come 5,000 a page. */
const FIGURES_DEPTH = 3;
const MINUTE_MS = 60_000;

/** The macro and the weekly report on the open work of one project, counted on the wire. */
export async function statusOnTheWire(site: BenchSite): Promise<readonly BenchResult[]> {
  const total = await site.count(OPEN_WORK);
  const firstEver = await site.watch(() => showMacro(site, { whole: false }));
  // The schedule's first run learns the site's fields, as it does on every site before people come.
  await site.advanceClock('PT6M');
  const first = await site.watch(() => showMacro(site, { whole: false }));
  const whole = await site.watch(async () => {
    await showMacro(site, { whole: false });
    return showMacro(site, { whole: true });
  });
  const naive = await site.watch(() => naiveStatus(site.request, OPEN_WORK));
  const name = (what: string) => `macro on ${String(total)} issues: ${what}`;
  return [
    counted(name('first paint, product calls'), 'calls', first.calls.length, 1),
    counted(name('first paint, storage calls'), 'calls', first.storageCalls, 1),
    counted(name('first paint on a new site, product calls'), 'calls', firstEver.calls.length, null),
    counted(
      name('first paint and all counted, calls'),
      'calls',
      whole.calls.length,
      ALLOWANCE * readsAtOnce(total),
    ),
    counted(
      name('first paint and all counted, depth'),
      'depth',
      depthOf(whole.calls),
      ALLOWANCE * depthAtOnce(total),
    ),
    counted(name('left out'), 'issues', total - countedBy(whole.answer), 0),
    counted(`naive client on ${String(total)} issues: calls`, 'calls', naive.calls.length, null),
    counted(`naive client on ${String(total)} issues: depth`, 'depth', depthOf(naive.calls), null),
    ...(await macroOfEverything(site)),
    ...(await reportResults(site, total)),
  ];
}

/** The largest macro that the world allows: it can be read at once, and says that it counts on. */
async function macroOfEverything(site: BenchSite): Promise<readonly BenchResult[]> {
  const total = await site.count(EVERYTHING);
  const firsts: Watched<MacroStatusAnswer>[] = [];
  while (firsts.length < SAMPLES)
    firsts.push(await site.watch(() => showMacro(site, { whole: false }, EVERYTHING)));
  const whole = await site.watch(() => showMacro(site, { whole: true }, EVERYTHING));
  const isHonest = firsts.every(({ answer }) => answer.kind === 'status' && !answer.complete);
  if (!isHonest) throw new Error('A first page of issues passed for all of them.');
  const name = (what: string) => `macro on ${String(total)} issues: ${what}`;
  return [
    timed(
      name('usable, at 80 ms a call'),
      firsts.map(({ wallMs }) => wallMs),
      USABLE_MS,
    ),
    timed(name('all counted, at 80 ms a call'), [whole.wallMs], null),
    counted(name('all counted, calls'), 'calls', whole.calls.length, readsAtOnce(total)),
    counted(name('all counted, depth'), 'depth', depthOf(whole.calls), depthAtOnce(total)),
    counted(name('all counted, left out'), 'issues', total - countedBy(whole.answer), 0),
  ];
}

const readsAtOnce = (issues: number): number => Math.ceil(issues / ID_PAGE) + Math.ceil(issues / FETCH);
const depthAtOnce = (issues: number): number => Math.ceil(issues / ID_PAGE) + 1;

function showMacro(
  site: BenchSite,
  request: MacroStatusRequest,
  jql = OPEN_WORK,
): Promise<MacroStatusAnswer> {
  const config = { source: 'jql', jql, epicId: '', epicKey: '', v: '1' };
  const place: FramePlace = { moduleKey: 'status-macro', extension: { type: 'macro', config } };
  return site.invoke(place, 'macro-status', request);
}

function countedBy(answer: MacroStatusAnswer): number {
  if (answer.kind !== 'status' || !answer.complete) throw new Error('The macro did not count to the end.');
  return answer.total;
}

async function reportResults(site: BenchSite, open: number): Promise<readonly BenchResult[]> {
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

const openIn = ({ inProgress, blocked, other }: CountsView): number => inProgress + blocked + other;

function countsOf(answer: PublishAnswer): CountsView {
  if (answer.kind !== 'published') throw new Error(`Publish now answered ${answer.kind}.`);
  return answer.counts;
}

function newestCounts(answer: ShowReportsAnswer): CountsView {
  const newest = answer.kind === 'reports' ? answer.history[0] : undefined;
  if (newest?.kind !== 'published') throw new Error('No report came out on schedule.');
  return newest.counts;
}

async function projectPage(site: BenchSite): Promise<FramePlace> {
  const { id } = (await site.arrange('GET', '/rest/api/3/project/BOOK')) as { id: string };
  return {
    moduleKey: 'project-page',
    extension: { type: 'jira:projectPage', project: { id, key: 'BOOK', type: 'software' } },
  };
}

/** Due a few minutes from now, so that the schedule's own report can be watched apart. */
async function turnOn(site: BenchSite, place: FramePlace): Promise<void> {
  const due = new Date((await site.clock()) + 15 * MINUTE_MS);
  const schedule = {
    zone: 'UTC',
    weekday: due.getUTCDay() === 0 ? 7 : due.getUTCDay(),
    hour: due.getUTCHours(),
    minute: due.getUTCMinutes(),
  };
  const spaces = (await site.arrange('GET', '/wiki/api/v2/spaces?keys=PROD')) as {
    results: readonly { id: string }[];
  };
  const choice = { schedule, spaceId: spaces.results[0]?.id ?? '', parentId: null };
  const answer = await site.invoke<ManageAnswer>(place, 'turn-on-report', choice);
  if (answer.kind !== 'reports') throw new Error(`Turning on the report answered ${answer.kind}.`);
}
