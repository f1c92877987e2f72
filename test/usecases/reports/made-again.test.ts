import { blocksOf } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { PlatformError } from '../../../src/ports/platform-error';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk } from '../../kit/report-desk';

const MINUTE = 60_000;
const BLOCKED = anIssue({ issueId: '11', summary: 'Waits for harbour', flagged: true });
const FRESH = anIssue({ issueId: '12', summary: 'Came later' });

/** A report of Wednesday that is there. */
async function aDesk(kept?: (body: string) => string): Promise<ReportDesk> {
  const desk = new ReportDesk();
  if (kept !== undefined) desk.pages.kept = kept;
  desk.issues.issues = [BLOCKED];
  await desk.turnOn();
  desk.now = Date.parse('2026-11-18T09:00:00Z');
  await desk.publishNow();
  return desk;
}

async function madeAgain(desk: ReportDesk) {
  desk.issues.issues = [BLOCKED, FRESH];
  desk.now += MINUTE;
  return desk.publishNow();
}

const bodyOf = (desk: ReportDesk): string => [...desk.pages.pages.values()][0]?.body ?? '';

test('the form in which Confluence keeps a page that was just made is not taken for people’s', async () => {
  const bold = '"marks":[{"type":"strong"}';
  const desk = await aDesk((body) => body.replaceAll(bold, `${bold},{"type":"underline"}`));
  expect(bodyOf(desk)).toContain('underline');
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 0 });
  expect(bodyOf(desk)).toContain('Came later');
});

test('a page that somebody saves before each try stays as it is, and is tried again later', async () => {
  const desk = await aDesk();
  const update = desk.pages.update.bind(desk.pages);
  desk.pages.update = (page, body, message) => {
    desk.edit((text) => text.replace('"text":"Notes', '"text":"Notes too'));
    return update(page, body, message);
  };
  await expect(madeAgain(desk)).rejects.toThrow(PlatformError);
  expect(bodyOf(desk)).not.toContain('Came later');
  expect(desk.slot('2026-11-18')?.state).toMatchObject({ kind: 'open', holder: null });
});

test.each([
  { answer: 'another version', update: () => Promise.resolve(false) },
  { answer: 'no such page', update: () => Promise.reject(new PlatformError('not-found', 'test')) },
])('a page that is put into the trash while it is made again is made anew: $answer', async ({ update }) => {
  const desk = await aDesk();
  const before = bodyOf(desk);
  desk.pages.update = (page) => {
    desk.pages.put(page.pageId, { title: 'In the trash' });
    return update();
  };
  desk.pages.read = () => Promise.resolve(null);
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', page: { pageId: '92' } });
  expect(bodyOf(desk)).toBe(before);
  expect(desk.pages.pages.get('92')?.body).toContain('Came later');
});

test('a page that is there and refuses is not made a second time', async () => {
  const desk = await aDesk();
  desk.pages.update = () => Promise.reject(new PlatformError('not-found', 'test'));
  expect(await madeAgain(desk)).toMatchObject({ kind: 'skipped', reason: 'place-gone' });
  expect(desk.pages.pages.size).toBe(1);
});

const GERMAN = { layout: { titlePattern: null, sections: ['blocked'], language: 'de' } } as const;

const headingsOf = (desk: ReportDesk): readonly string[] =>
  blocksOf(JSON.parse(bodyOf(desk)))
    .filter(({ type }) => type === 'heading')
    .map(plainText);

test('its history says so in the language of the report', async () => {
  const desk = await aDesk();
  const message = (): string => [...desk.pages.pages.values()][0]?.versionMessage ?? '';
  await madeAgain(desk);
  expect(message()).toMatch(/^Report made again by Lockstep \[ls:\w+\]$/);
  await desk.choose(GERMAN);
  await madeAgain(desk);
  expect(message()).toMatch(/^Bericht neu erstellt von Lockstep \[ls:\w+\]$/);
});

test('a page that nobody touched follows the layout and the language that were chosen since', async () => {
  const desk = await aDesk();
  await desk.choose(GERMAN);
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 0 });
  expect(headingsOf(desk)).toEqual(['Zusammenfassung', 'Blockiert', 'Über diesen Bericht', 'Notizen']);
  await desk.choose({ layout: STANDARD_LAYOUT });
  await madeAgain(desk);
  expect(headingsOf(desk)).toContain('Acceptance criteria');
});

test.each([
  { what: 'a note', theirs: 'Read what the figures', ours: 'Add what the figures' },
  { what: 'a heading', theirs: '"text":"Stuck"}]', ours: '"text":"Blocked"}]' },
])(
  'a page with $what of people’s keeps all of its sections under their headings',
  async ({ theirs, ours }) => {
    const desk = await aDesk();
    desk.edit((text) => text.replace(ours, theirs));
    const before = headingsOf(desk);
    await desk.choose(GERMAN);
    await madeAgain(desk);
    expect(bodyOf(desk)).toContain(theirs);
    expect(headingsOf(desk)).toEqual(before);
    expect(bodyOf(desk)).toContain('blockiert');
  },
);

test('what people wrote in a section stays when it is left out and chosen again', async () => {
  const desk = await aDesk();
  const theirs = 'Waits for the harbour master';
  desk.edit((text) => text.replace('Waits for harbour', theirs));
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 1 });
  await desk.choose({ layout: { ...STANDARD_LAYOUT, sections: ['progress'] } });
  desk.issues.issues = [BLOCKED];
  desk.now += MINUTE;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', keptSections: 0 });
  await desk.choose({ layout: STANDARD_LAYOUT });
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 1 });
  expect(bodyOf(desk)).toContain(theirs);
});

test('what people wrote into a section of a live doc stays, though it made no version', async () => {
  const desk = await aDesk();
  const theirs = 'Waits for the harbour master';
  desk.pages.put('91', { isLive: true, body: bodyOf(desk).replace('Waits for harbour', theirs) });
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 1 });
  expect(bodyOf(desk)).toContain(theirs);
  expect(bodyOf(desk)).toContain('Came later');
});

test('a page that is no document any more stays as it is, with all of its sections', async () => {
  const desk = await aDesk();
  desk.edit(() => 'no document');
  const told = await madeAgain(desk);
  expect(told).toMatchObject({ kind: 'published' });
  expect(told.kind === 'published' && told.keptSections).toBe(9);
  expect(bodyOf(desk)).toBe('no document');
});

test('made again with nothing new to say, no version is written', async () => {
  const desk = await aDesk();
  const [before] = desk.pages.pages.values();
  desk.pages.update = () => Promise.reject(new Error('written'));
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', keptSections: 0 });
  expect([...desk.pages.pages.values()][0]?.versionNumber).toBe(before?.versionNumber);
});

const NOTE = 'People edited the summary above';
const notesOn = (desk: ReportDesk): number => bodyOf(desk).split(NOTE).length - 1;
const says = (desk: ReportDesk, words: string): void => {
  desk.edit((text) => text.replace('nothing', words));
};

test('a summary that people wrote on stays, and what comes next to it says that its figures are newer', async () => {
  const desk = await aDesk();
  says(desk, 'hardly anything');
  expect(notesOn(desk)).toBe(0);
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 1 });
  const [above = '', below = ''] = bodyOf(desk).split(NOTE);
  expect(above).toContain('hardly anything');
  expect(above).not.toContain('Came later');
  expect(below).toMatch(/^, and it stays as they left it. .* as of Wed, 18 Nov 2026, 10:01 CET/);
  expect(below).toContain('Came later');
});

test('it says so once, however often the report is made again, and no more once the summary is ours', async () => {
  const desk = await aDesk();
  const ours = bodyOf(desk);
  says(desk, 'hardly anything');
  for (const _again of [1, 2, 3]) {
    expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 1 });
    expect(notesOn(desk)).toBe(1);
  }
  desk.edit(() => ours);
  expect(await madeAgain(desk)).toMatchObject({ kind: 'published', keptSections: 0 });
  expect(notesOn(desk)).toBe(0);
});

test('a page whose summary people took away says nothing of it', async () => {
  const desk = await aDesk();
  desk.edit((text) => text.replace('ls-summary-', 'theirs-'));
  await madeAgain(desk);
  expect(notesOn(desk)).toBe(0);
});
