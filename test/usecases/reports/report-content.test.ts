import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { plainly } from '../../../src/domain/reports/linked/said';
import { type LinkedTalk } from '../../../src/domain/reports/linked/linked-talk';
import { type ReportChoice } from '../../../src/domain/reports/report-choice';
import { PlatformError } from '../../../src/ports/platform-error';
import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk } from '../../kit/report-desk';

const at = (text: string) => Date.parse(text);
const FIRST = '2026-11-20T16:00:00Z';
const SECOND = '2026-11-27T16:00:00Z';
const THIRD = '2026-12-04T16:00:00Z';

const started = anIssue({ issueId: '11', key: 'ABC-11', category: 'indeterminate' });
const waiting = anIssue({ issueId: '12', key: 'ABC-12', category: 'new' });
const fresh = anIssue({ issueId: '13', key: 'ABC-13', category: 'new' });

async function aDesk(more: Partial<ReportChoice> = {}): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [started, waiting];
  await desk.turnOn(more);
  return desk;
}

/** Bodies of all reports, the oldest first. */
const bodies = (desk: ReportDesk): readonly string[] =>
  [...desk.pages.pages.values()].map(({ body }) => body);

const decided = (text: string): LinkedTalk => ({
  decisions: [
    { ...plainly(text), page: { pageId: '7', title: 'Pricing', path: '/wiki/p/7', updatedAt: at(FIRST) } },
  ],
  actions: [
    { ...plainly('Ask legal'), page: { pageId: '7', title: 'Pricing', path: '/wiki/p/7', updatedAt: null } },
  ],
});

test('a first report compares with nothing, the second with the first', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  desk.issues.issues = [started, fresh];
  await desk.liveUntil(SECOND);
  const [first = '', second = ''] = bodies(desk);
  expect(first).toContain('This is the first report');
  expect(second).toContain('"Weekly update ABC 2026-11-20"');
  expect(second).toContain('carried over: in progress or blocked then and now.');
  expect(second).toContain('added to the scope.');
  expect(second).toContain('"1 issue"},{"type":"text","text":" left the scope."');
});

test('the last report is named as people call it by now', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  const [pageId = ''] = desk.pages.pages.keys();
  desk.pages.put(pageId, { title: 'Our first week' });
  await desk.liveUntil(SECOND);
  expect(bodies(desk)[1]).toContain('"Our first week"');
});

const OTHERS = (desk: ReportDesk) => {
  desk.audience = { ...desk.audience, isNarrowed: () => Promise.resolve(true) };
};

test.each([
  { rule: 'that people keep for themselves', parentId: '44', change: OTHERS },
  { rule: 'that people moved elsewhere', parentId: '45', change: () => undefined },
])('what people call a report $rule is told nowhere', async ({ parentId, change }) => {
  const desk = await aDesk({ parentId: '44' });
  await desk.liveUntil(FIRST);
  const listed: string[] = [];
  desk.index = {
    make: () => Promise.resolve(null),
    list: (_place, _index, entry) => {
      listed.push(`${entry.title} ${entry.url}`);
      return Promise.resolve(1);
    },
  };
  desk.listId = '44';
  desk.pages.put('44', { title: 'The list' });
  const { pageId = '' } = desk.slot('2026-11-20')?.page ?? {};
  desk.pages.put(pageId, { title: 'Merger talks', path: '/wiki/p/merger', parentId });
  change(desk);
  await desk.publishNow();
  await desk.liveUntil(SECOND);
  expect(desk.pages.pages.get(pageId)?.title).toBe('Merger talks');
  expect(listed[0]).toContain('Weekly update ABC 2026-11-20');
  expect(listed.join()).not.toMatch(/merger/i);
  expect(desk.slot('2026-11-20')?.page?.title).toBe('Weekly update ABC 2026-11-20');
  expect(bodies(desk).at(-1)).toContain('"Weekly update ABC 2026-11-20"');
  expect(bodies(desk).join()).not.toMatch(/merger/i);
});

test('a report that is made anew in place of one in the trash takes its line in the list, also when it is tried again', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  const gone = desk.slot('2026-11-20')?.page?.pageId ?? '';
  desk.pages.pages.delete(gone);
  const listed: (string | null | undefined)[] = [];
  let refusal: Error | null = new PlatformError('unavailable', 'test');
  desk.listId = '44';
  desk.pages.put('44', { title: 'The list' });
  desk.index = {
    make: () => Promise.resolve(null),
    list: (_place, _index, { replaced }) => {
      listed.push(replaced);
      return refusal === null ? Promise.resolve(1) : Promise.reject(refusal);
    },
  };
  await expect(desk.publishNow()).rejects.toThrow('test');
  refusal = null;
  await desk.publishNow();
  await desk.publishNow();
  expect(listed).toEqual([gone, gone, gone]);
});

test('what was done long ago, taken up and done again in one window is completed, and not added', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  const again = anIssue({
    issueId: '14',
    category: 'done',
    createdAt: 0,
    categoryChangedAt: at(SECOND) - 9e7,
  });
  desk.issues.issues = [started, waiting, again];
  const asked: string[] = [];
  desk.findReopened = (_, __, some = []) => {
    asked.push(...some.map(({ issueId }) => issueId));
    return Promise.resolve({ ...NOBODY_LEFT, before: new Set(['14']) });
  };
  await desk.liveUntil(SECOND);
  const [, second = ''] = bodies(desk);
  expect(asked).toEqual(['14']);
  expect(second).toContain('Completed: 1, last time 0.');
  expect(second).not.toContain('added to the scope.');
});

test('what counts otherwise because an admin moved a status to another category is told as that alone', async () => {
  const desk = await aDesk();
  const long = { createdAt: 0, categoryChangedAt: 1 };
  const open = anIssue({ issueId: '14', statusId: '31', category: 'indeterminate', ...long });
  const ended = anIssue({
    issueId: '15',
    statusId: '32',
    category: 'done',
    categoryChangedAt: at(FIRST) - 9e7,
  });
  const endedLongAgo = anIssue({ issueId: '16', statusId: '32', category: 'done', ...long });
  desk.issues.issues = [started, open, ended, endedLongAgo];
  await desk.liveUntil(FIRST);
  desk.issues.issues = [
    started,
    { ...open, category: 'done' },
    { ...ended, category: 'indeterminate' },
    { ...endedLongAgo, category: 'indeterminate' },
  ];
  await desk.liveUntil(SECOND);
  const [, second = ''] = bodies(desk);
  const said = plainText(JSON.parse(second) as AdfNode);
  expect(said).toContain('1 issue counted as completed now because a status was moved');
  expect(said).toContain('2 issues counted as open again because a status was moved');
  expect(said).not.toMatch(/added to the scope|left the scope|reopened in this period/);
  expect(said).toContain('Completed: 0, last time 1.');
});

test.each([
  { rule: 'of an epic, that epic’s too', secured: false, read: ['ABC-30', 'ABC-11'] },
  { rule: 'not those of an epic that not all may see', secured: true, read: ['ABC-11'] },
])('pages of the issues that a report tells are read: $rule', async ({ secured, read }) => {
  const desk = await aDesk({ scope: { kind: 'issue', issueId: '30', depth: 'all' } });
  const epic = anIssue({ issueId: '30', key: 'ABC-30', hierarchyLevel: 1, secured });
  desk.issues.issues = [epic, { ...started, parent: epic }];
  await desk.liveUntil(FIRST);
  expect(desk.linkedTo).toEqual(read);
});

test('a report about other issues than the last one is not compared with it', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  await desk.cover({ kind: 'jql', jql: 'labels = cabins' });
  await desk.liveUntil(SECOND);
  const [, second = ''] = bodies(desk);
  expect(second).toContain('There is no earlier report of the same issues to compare with.');
  expect(second).not.toContain('Last report');
  await desk.liveUntil(THIRD);
  expect(bodies(desk)[2]).toContain('carried over');
});

test('made again, a report follows the one that it followed at first', async () => {
  const desk = await aDesk();
  await desk.liveUntil(FIRST);
  await desk.liveUntil(SECOND);
  desk.issues.issues = [started, waiting, fresh];
  await desk.publishNow();
  const [, second = ''] = bodies(desk);
  expect(second).toContain('"Weekly update ABC 2026-11-20"');
  expect(second).not.toContain('"Weekly update ABC 2026-11-27"');
  expect(desk.slot('2026-11-27')?.memory.previous).toBe('2026-11-20');
  expect(second).toContain('added to the scope.');
});

test('of each slot the newest figures are kept, and none of anything that people wrote', async () => {
  const desk = await aDesk();
  desk.talk = decided('Sell cabins');
  await desk.liveUntil(FIRST);
  await desk.publishNow();
  await desk.publishNow();
  await desk.liveUntil(SECOND);
  const kept = [...desk.archive.kept.values()];
  expect(kept).toHaveLength(2);
  expect(kept[1]).toMatchObject({
    counted: { completed: [], inProgress: ['11'], blocked: [], other: ['12'] },
    window: { from: at('2026-11-20T16:00:00Z'), to: at('2026-11-27T15:00:00Z') },
  });
  expect(JSON.stringify(kept)).not.toMatch(/Sell|An ordinary|ABC-11/);
});

test('a decision is told once, an open action item as long as it is open', async () => {
  const desk = await aDesk();
  desk.talk = decided('Sell cabins');
  await desk.liveUntil(FIRST);
  desk.talk = {
    ...decided('Sell cabins'),
    decisions: [...decided('Sell cabins').decisions, ...decided('Rent boats').decisions],
  };
  await desk.liveUntil(SECOND);
  await desk.liveUntil(THIRD);
  const [first = '', second = '', third = ''] = bodies(desk);
  expect([first, second, third].map((body) => body.includes('Sell cabins'))).toEqual([true, false, false]);
  expect([first, second, third].map((body) => body.includes('Rent boats'))).toEqual([false, true, false]);
  expect([first, second, third].map((body) => body.includes('Ask legal'))).toEqual([true, true, true]);
});

test('how many linked pages were left out is kept for the owner and said to no reader', async () => {
  const desk = await aDesk();
  desk.withheldPages = 3;
  await desk.liveUntil(FIRST);
  expect(desk.slot('2026-11-20')?.memory.withheldPages).toBe(3);
  expect(bodies(desk)[0]).not.toMatch(/3 (linked )?pages/);
});
