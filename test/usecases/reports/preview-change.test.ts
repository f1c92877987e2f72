import { type AdfNode } from '../../../src/domain/documents/adf';
import { STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { type WeeklySchedule } from '../../../src/domain/reports/schedule';
import { changeReport } from '../../../src/domain/reports/turned-on';
import { toPreviewAnswer } from '../../../src/entry/resolvers/reports/report-preview-answer';
import { DIRECTORS_PAGE, formOf, says, titled } from '../../kit/a-report-template';
import { anIssue } from '../../kit/an-issue';
import { FRIDAY, ReportDesk, SCHEDULE } from '../../kit/report-desk';

const at = (text: string) => Date.parse(text);
const PAGE = [...DIRECTORS_PAGE, titled('Under way'), says('{{report.inProgress}}')];
const THURSDAY: WeeklySchedule = { zone: 'Europe/Berlin', weekday: 4, hour: 10, minute: 0 };

async function aDesk(now: string): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue({ category: 'indeterminate' })];
  await desk.turnOn();
  desk.now = at(now);
  return desk;
}

/** What is told of the next page, and of one of this moment. */
async function told(desk: ReportDesk, schedule = FRIDAY) {
  const seen = toPreviewAnswer(await desk.preview({ schedule }));
  if (seen.kind !== 'preview') throw new Error(seen.kind);
  const { title, from, to, since, until } = seen;
  return { next: { title, from, to }, now: { from: since, to: until } };
}

async function save(desk: ReportDesk, schedule: WeeklySchedule): Promise<void> {
  const stored = await desk.reports.find(SCHEDULE);
  if (stored === null) throw new Error('no report');
  const choice = { ...stored.value, schedule };
  await desk.reports.save(stored, changeReport(stored.value, { choice }, { ownerId: 'ann', now: desk.now }));
}

const windowOf = (desk: ReportDesk, date: string) => desk.slot(date)?.window;
const titles = (desk: ReportDesk) => [...desk.pages.pages.values()].map(({ title }) => title);

test.each([
  { rule: 'before any', pressed: null, schedule: FRIDAY },
  { rule: 'after one that was published by hand', pressed: '2026-11-17T09:00:00Z', schedule: FRIDAY },
  { rule: 'brought forward', pressed: '2026-11-17T09:00:00Z', schedule: THURSDAY },
  { rule: 'brought forward before any', pressed: null, schedule: THURSDAY },
  { rule: 'of a page that stands since this morning', pressed: '2026-11-20T08:00:00Z', schedule: FRIDAY },
])('a change is told as the page that comes of it: $rule', async ({ pressed, schedule }) => {
  const desk = await aDesk(pressed ?? '2026-11-18T09:00:00Z');
  if (pressed !== null) await desk.publishNow();
  desk.now += 3_600_000;
  const { next } = await told(desk, schedule);
  await save(desk, schedule);
  await desk.liveUntil('2026-11-20T16:00:00Z');
  const date = schedule === FRIDAY ? '2026-11-20' : '2026-11-19';
  expect(windowOf(desk, date)).toEqual({ from: next.from, to: next.to });
  expect(titles(desk)).toContain(next.title);
});

test.each([
  { rule: 'before any, of a week at least', pressed: null },
  { rule: 'after one, of the time since', pressed: '2026-11-17T09:00:00Z' },
  { rule: 'a second time on a day, of the time of the first', pressed: '2026-11-18T08:00:00Z' },
])('what a report would say now is about what Publish now would cover: $rule', async ({ pressed }) => {
  const desk = await aDesk(pressed ?? '2026-11-18T09:00:00Z');
  if (pressed !== null) await desk.publishNow();
  desk.now = at('2026-11-18T10:00:00Z');
  const { now } = await told(desk);
  await desk.publishNow();
  expect(windowOf(desk, '2026-11-18')).toEqual(now);
});

test('a preview of a change writes nothing', async () => {
  const desk = await aDesk('2026-11-18T09:00:00Z');
  await desk.publishNow();
  const before = JSON.stringify([desk.reports.records.all(), desk.slots.records.all()]);
  await desk.preview({ schedule: THURSDAY });
  expect(JSON.stringify([desk.reports.records.all(), desk.slots.records.all()])).toBe(before);
  expect(desk.pages.pages.size).toBe(1);
});

test('of a report nothing is told to whoever may not change it, or by another project', async () => {
  const desk = await aDesk('2026-11-18T09:00:00Z');
  expect(await desk.preview({}, '10001')).toEqual({ kind: 'not-turned-on' });
  desk.mayAdminister = false;
  expect(await desk.preview()).toEqual({ kind: 'not-allowed', where: 'project' });
});

describe('of a report that looks like a page', () => {
  let desk: ReportDesk;
  beforeEach(async () => {
    desk = await aDesk('2026-11-18T09:00:00Z');
    const form = await desk.forms.store(SCHEDULE, formOf(PAGE));
    const template = { pageId: '70', takenAt: 0, form, before: null };
    await desk.choose({ layout: { ...STANDARD_LAYOUT, template } });
  });

  const look = async (order = {}) => {
    const seen = await desk.preview(order);
    return seen.kind === 'preview' ? seen.template : seen;
  };

  test('the preview has what was taken of it: taken again, it is the same', async () => {
    expect(formOf((await look()) as readonly AdfNode[])).toEqual(formOf(PAGE));
  });

  test.each([null, '71'])('and nothing of it where the form says another, %s', async (keptTemplateId) => {
    expect(await look({ standing: { scheduleId: SCHEDULE, keptTemplateId } })).toBeNull();
  });
});

test('what comes at the end of such a page has its heading in the language of the pages', async () => {
  const desk = await aDesk('2026-11-18T09:00:00Z');
  const form = await desk.forms.store(SCHEDULE, formOf(DIRECTORS_PAGE.slice(0, 4)));
  const template = { pageId: '70', takenAt: 0, form, before: null };
  await desk.choose({ layout: { ...STANDARD_LAYOUT, language: 'de', template } });
  const seen = await desk.preview();
  const said = JSON.stringify(seen.kind === 'preview' ? seen.template : null);
  expect(said).toMatch(/"Über diesen Bericht".*\{\{report\.about\}\}.*"Notizen".*\{\{report\.notes\}\}/);
});
