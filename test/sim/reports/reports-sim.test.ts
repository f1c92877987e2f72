import { dateAfter } from '../../../src/domain/reports/local-date';
import { occurrenceOn } from '../../../src/domain/reports/schedule';
import { simulate, type SimOptions } from './simulate';
import { type Verdict } from './oracle';
import { type Plant } from './world';

const YEAR: SimOptions = { zones: 4, weeks: 26, seed: 20_261_128, faults: 0.2 };
const WEEK_MS = 7 * 24 * 3_600_000;
const RIGHT = { missed: 0, twice: 0, gaps: 0, overlaps: 0, atRest: 0, tooLate: 0 };
let copies = 0;

test('under every trouble each slot has its one report, and the windows tile the time line', async () => {
  const verdict = await simulate(YEAR);
  expect(verdict).toMatchObject(RIGHT);
  expect(verdict.published).toBe(verdict.slots);
  expect(verdict.slots).toBeGreaterThan(80);
  const { hidden, asleep, atRest, unlucky } = verdict.leftOut;
  expect(hidden + asleep + atRest).toBeLessThan(20);
  expect(unlucky).toBeLessThan(verdict.slots / 50);
});

test('so it is with reports that come monthly or every few weeks', async () => {
  const verdict = await simulate({ ...YEAR, zones: 12, weeks: 52, mixed: true });
  expect(verdict).toMatchObject(RIGHT);
  expect(verdict.published).toBe(verdict.slots);
  expect(verdict.slots).toBeGreaterThan(100);
});

test('the same seed lives the same years', async () => {
  const short = { ...YEAR, zones: 3, weeks: 10 };
  expect(await simulate(short)).toEqual(await simulate(short));
});

/** What somebody may one day get wrong, and the figure that has to tell it. */
const PLANTED: readonly {
  fault: string;
  told: Exclude<keyof Verdict, 'slots' | 'published' | 'leftOut'>;
  plant: Plant;
}[] = [
  {
    fault: 'a claim that everybody gets, and a page that nobody looks for',
    told: 'twice',
    plant: (parts) => ({
      ...parts,
      slots: replaced(parts.slots, {
        save: async (read, next) => (await parts.slots.save(read, next)) ?? { ...read, value: next },
      }),
      pages: replaced(parts.pages, {
        findByTitle: () => Promise.resolve({ siteUrl: 'https://example.atlassian.net', page: null }),
        create: (page) => parts.pages.create({ ...page, title: `${page.title} ${String((copies += 1))}` }),
      }),
    }),
  },
  {
    fault: 'a page whose answer was lost is not looked for',
    told: 'twice',
    plant: (parts) => ({
      ...parts,
      pages: replaced(parts.pages, {
        findByTitle: async (spaceId, title) => {
          const found = await parts.pages.findByTitle(spaceId, title);
          return found.page?.body.includes('ls-summary') === true
            ? { ...found, page: { ...found.page, body: '{}' } }
            : found;
        },
        mark: () => Promise.resolve(null),
      }),
    }),
  },
  {
    fault: 'a week of milliseconds instead of the next date',
    told: 'missed',
    plant: (parts) => ({
      ...parts,
      slots: replaced(parts.slots, {
        claim: (slot) => {
          const earlier = occurrenceOn(
            { zone: 'UTC', weekday: 1, hour: 0, minute: 0 },
            dateAfter(slot.slot, -7),
          );
          return parts.slots.claim({ ...slot, window: { ...slot.window, to: earlier.at + WEEK_MS } });
        },
      }),
    }),
  },
  {
    fault: 'windows that begin a week before they end',
    told: 'overlaps',
    plant: (parts) => ({
      ...parts,
      slots: replaced(parts.slots, {
        claim: (slot) =>
          parts.slots.claim({ ...slot, window: { ...slot.window, from: slot.window.to - WEEK_MS - 1 } }),
      }),
    }),
  },
  {
    fault: 'a schedule that goes on before its report is out',
    told: 'missed',
    plant: (parts) => ({
      ...parts,
      slots: replaced(parts.slots, { untouchedSince: () => Promise.resolve([]) }),
      reports: replaced(parts.reports, {
        due: async (now, limit) => {
          const due = await parts.reports.due(now, limit);
          for (const one of due) await parts.reports.save(one, { ...one.value, nextAt: now + WEEK_MS });
          return due;
        },
      }),
    }),
  },
  {
    fault: 'a heartbeat that finds nothing due',
    told: 'missed',
    plant: (parts) => ({
      ...parts,
      reports: replaced(parts.reports, { due: () => Promise.resolve([]) }),
    }),
  },
  {
    fault: 'a report made however late',
    told: 'tooLate',
    plant: (parts) => ({
      ...parts,
      slots: replaced(parts.slots, {
        claim: (slot) =>
          parts.slots.claim({ ...slot, state: { kind: 'open', holder: null, until: slot.updatedAt } }),
        save: (read, next) =>
          next.state.kind === 'skipped' ? Promise.resolve(read) : parts.slots.save(read, next),
      }),
    }),
  },
  {
    fault: 'a pause that nobody asks for',
    told: 'atRest',
    plant: (parts) => ({ ...parts, pause: { find: () => Promise.resolve(null) } }),
  },
];

test.each(PLANTED)('$fault is told as $told', async ({ told, plant }) => {
  // Lockstep rests so seldom that it takes longer to meet a report.
  const weeks = told === 'atRest' ? 80 : 40;
  const verdict = await simulate({ ...YEAR, zones: 8, weeks, faults: 0.4 }, plant);
  expect(verdict[told]).toBeGreaterThan(0);
});

/** The same port with some of its calls done otherwise. */
function replaced<Port extends object>(port: Port, calls: Partial<Port>): Port {
  return new Proxy(port, {
    get: (target, name) => {
      const member: unknown = Reflect.get(name in calls ? calls : target, name);
      return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(target) : member;
    },
  });
}
