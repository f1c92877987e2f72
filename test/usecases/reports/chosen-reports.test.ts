import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { changeReport } from '../../../src/domain/reports/turned-on';
import { anIssue } from '../../kit/an-issue';
import { FRIDAY, ReportDesk, SCHEDULE } from '../../kit/report-desk';

const at = (text: string) => Date.parse(text);

async function aDesk(choice: Partial<ReportChoice>): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue({ category: 'indeterminate' })];
  await desk.turnOn(choice);
  return desk;
}

const pagesOf = (desk: ReportDesk) => [...desk.pages.pages.values()];
const windowsOf = (desk: ReportDesk) => pagesOf(desk).map(({ mark }) => [mark?.slot, mark?.from, mark?.to]);

test('a report has the title, the sections and the language that its owner chose', async () => {
  const layout = {
    titlePattern: 'Stand {project key} {week}',
    sections: ['progress'],
    language: 'de',
  } as const;
  const desk = await aDesk({ layout });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  const [page] = pagesOf(desk);
  expect(page?.title).toBe('Stand ABC 2026-W47');
  expect(anchorsIn(page?.body ?? '').map((name) => name.split('-')[1])).toEqual([
    'summary',
    'progress',
    'about',
  ]);
  expect(page?.body).toContain('"In Arbeit"');
});

test('the same without a choice has Lockstep’s own', async () => {
  const desk = await aDesk({ layout: STANDARD_LAYOUT });
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(pagesOf(desk)[0]?.title).toBe('Weekly update ABC 2026-11-20');
});

test('every second week there is a report, and it covers both', async () => {
  const recurrence = { kind: 'weeks', every: 2, from: '2026-11-20' } as const;
  const desk = await aDesk({ schedule: { ...FRIDAY, recurrence } });
  await desk.liveUntil('2026-12-12T00:00:00Z');
  expect(windowsOf(desk)).toEqual([
    ['2026-11-20', at('2026-11-06T15:00:00Z'), at('2026-11-20T15:00:00Z')],
    ['2026-12-04', at('2026-11-20T15:00:00Z'), at('2026-12-04T15:00:00Z')],
  ]);
});

test.each([
  { catchUp: 'late', slots: ['2026-11-20', '2026-11-27'] },
  { catchUp: 'skip', slots: ['2026-11-27'] },
] as const)(
  'a day too late, a report is made or left to the next as its owner chose: $catchUp',
  async (row) => {
    const desk = await aDesk({ catchUp: row.catchUp });
    desk.now = at('2026-11-21T15:00:00Z');
    await desk.liveUntil('2026-11-27T15:10:00Z');
    const windows = windowsOf(desk);
    expect(windows.map(([slot]) => slot)).toEqual(row.slots);
    expect([windows[0]?.[1], windows.at(-1)?.[2]]).toEqual([
      at('2026-11-13T15:00:00Z'),
      at('2026-11-27T15:00:00Z'),
    ]);
  },
);

test('turned off, a report makes no page; turned on again, it owes none of the dates between', async () => {
  const desk = await aDesk({});
  const turn = async (on: boolean): Promise<void> => {
    const stored = await desk.reports.find(SCHEDULE);
    if (stored === null) throw new Error('no report');
    await desk.reports.save(stored, changeReport(stored.value, { on }, { ownerId: 'ann', now: desk.now }));
  };
  await turn(false);
  await desk.liveUntil('2026-12-05T00:00:00Z');
  expect(pagesOf(desk)).toEqual([]);
  await turn(true);
  await desk.liveUntil('2026-12-11T15:10:00Z');
  expect(windowsOf(desk)).toEqual([['2026-12-11', at('2026-11-13T15:00:00Z'), at('2026-12-11T15:00:00Z')]]);
});
