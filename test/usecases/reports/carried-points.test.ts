import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk } from '../../kit/report-desk';

const FIRST = '2026-11-20T16:00:00Z';
const SECOND = '2026-11-27T16:00:00Z';
const THIRD = '2026-12-04T16:00:00Z';

async function aDesk(more: Partial<ReportChoice> = {}): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue({ category: 'new' })];
  await desk.turnOn(more);
  return desk;
}

/** Bodies of all reports, the oldest first. */
const bodies = (desk: ReportDesk): readonly string[] =>
  [...desk.pages.pages.values()].map(({ body }) => body);

const leaveOpen = (desk: ReportDesk): void => {
  desk.edit((body) =>
    body.replace(
      '"text":"Notes"}]}',
      '"text":"Notes"}]},{"type":"paragraph","content":[{"type":"text","text":"Open: who signs?"}]}',
    ),
  );
};

test('what people left open on a report comes along to the next, and to no page that is there', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  leaveOpen(desk);
  await desk.liveUntil(SECOND);
  const [, second = ''] = bodies(desk);
  expect(second).toContain('"text":"who signs?"');
  expect(desk.slot('2026-11-27')?.memory.withheldPages).toBe(0);
  await desk.publishNow();
  const [, again = ''] = bodies(desk);
  expect(again.match(/who signs\?/g)).toHaveLength(1);
});

test.each([
  { rule: 'a new page of the same day', gone: '2026-11-27', then: (desk: ReportDesk) => desk.publishNow() },
  { rule: 'the next report', gone: '2026-11-27', then: (desk: ReportDesk) => desk.liveUntil(THIRD) },
])('what people left open comes along to $rule where a report is in the trash', async ({ gone, then }) => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  leaveOpen(desk);
  await desk.liveUntil(SECOND);
  desk.pages.pages.delete(desk.slot(gone)?.page?.pageId ?? '');
  await then(desk);
  const [first = '', newest = ''] = bodies(desk);
  expect(first).toContain('Open: who signs?');
  expect(newest).toContain('"text":"who signs?"');
  expect(newest).toMatch(/Carried over from "\},\{[^{]*"text":"Weekly update ABC 2026-11-20"/);
});

test('what people left open on a report that they keep from others stays there, and its owner is told', async () => {
  const desk = await aDesk();
  const asked: string[] = [];
  desk.audience = {
    ...desk.audience,
    isNarrowed: (pageId) => {
      asked.push(pageId);
      return Promise.resolve(true);
    },
  };
  await desk.liveUntil(FIRST);
  leaveOpen(desk);
  expect(asked).toEqual([]);
  await desk.liveUntil(SECOND);
  expect(asked).toEqual([desk.slot('2026-11-20')?.page?.pageId]);
  expect(bodies(desk)[1]).not.toContain('who signs?');
  expect(desk.slot('2026-11-27')?.memory.withheldPages).toBe(1);
  // Of the second nobody left anything open.
  await desk.liveUntil(THIRD);
  expect(asked).toHaveLength(1);
});

test.each([
  { where: 'where reports stand', parentId: '44', comesAlong: true, withheldPages: 0 },
  { where: 'where people moved it', parentId: '45', comesAlong: false, withheldPages: 1 },
])('what people left open on a report $where: comes along $comesAlong', async (row) => {
  const desk = await aDesk({ parentId: '44' });
  await desk.liveUntil(FIRST);
  leaveOpen(desk);
  const [pageId = ''] = desk.pages.pages.keys();
  desk.pages.put(pageId, { parentId: row.parentId });
  await desk.liveUntil(SECOND);
  expect(bodies(desk)[1]?.includes('who signs?')).toBe(row.comesAlong);
  expect(desk.slot('2026-11-27')?.memory.withheldPages).toBe(row.withheldPages);
});
