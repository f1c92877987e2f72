import { type MacroStatusAnswer, type MacroStatusRequest } from '../../../src/contract/status/status-macro';
import { depthOf } from '../../kit/product-calls';
import { type BenchSite, type FramePlace, type Watched } from '../bench-site';
import { depthAtOnce, readsAtOnce } from './least-calls';
import { naiveStatus } from '../reference/naive-status';
import { type BenchResult, counted, timed } from '../result';
import { reportOnTheWire } from './wire-report';

/** All that a macro can be set to. */
const EVERYTHING = 'created >= "2000-01-01"';
/** Until there are numbers to read, in a process that has done nothing before. */
const USABLE_MS = 1_500;
const SAMPLES = 3;
const OPEN_WORK = 'project = BOOK AND statusCategory != Done';
/** Twice what is possible: what issue 2 asks of the first versions. */
const ALLOWANCE = 2;

/** The macro and the weekly report on the open work of one project, counted on the wire. */
export async function statusOnTheWire(site: BenchSite): Promise<readonly BenchResult[]> {
  // What was made a moment ago is found once the search's lag is over.
  await site.advanceClock('PT5S');
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
    ...(await reportOnTheWire(site, total)),
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
