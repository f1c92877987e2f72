import { type ReportOrder, type ScheduleView } from '../../../src/contract/reports/reports';
import { countedByHand } from './counted-by-hand';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, AUDITOR, CONTRACTOR, ENGINEER, type IssueName, MANAGER, projectFrame } from '../kit';
import { bodyOf, choiceOf, edit, forgetReports, marksOf, reportPages } from './reports';

jest.setTimeout(120_000);

let site: AppSite;
let book: IssueName;
let prod: string;
let lead: string;

beforeAll(async () => {
  // A Wednesday whose night no test comes near.
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  [prod, lead] = await Promise.all([spaceIdOf(site, 'PROD'), spaceIdOf(site, 'LEAD')]);
});
afterAll(() => site.end());
beforeEach(() => forgetReports(site));
afterEach(() => site.heal());

const FRIDAY: ScheduleView = { zone: 'Europe/London', weekday: 5, hour: 16, minute: 0 };
const ABSENT: IssueName = { id: '987654321', key: 'BOOK' };

describe('who may not', () => {
  const manage = async (viewer: string, project: IssueName, spaceId = prod) => {
    const frame = projectFrame(site, viewer, project);
    const choice = choiceOf(FRIDAY, spaceId);
    return [
      (await frame.ask('turn-on-report', choice)).text,
      (await frame.ask('change-report', { on: false, choice })).text,
      (await frame.ask('publish-report', {})).text,
    ];
  };
  const notAllowed = (where: string) => `{"result":{"kind":"not-allowed","where":"${where}"}}`;

  test.each([
    { who: 'an engineer of the project', viewer: ENGINEER },
    { who: 'an auditor', viewer: AUDITOR },
  ])('$who sees the reports and manages nothing', async ({ viewer }) => {
    const shown = await projectFrame(site, viewer, book).call('show-reports', {});
    expect(shown).toMatchObject({ kind: 'reports', mayManage: false, report: null });
    expect(await manage(viewer, book)).toEqual(Array(3).fill(notAllowed('project')));
  });

  test('to somebody without the project it is as one that is not there', async () => {
    const ask = async (project: IssueName) => {
      const frame = projectFrame(site, CONTRACTOR, project);
      return [
        (await frame.ask('show-reports', {})).text,
        (await frame.ask('preview-report', { schedule: FRIDAY })).text,
        ...(await manage(CONTRACTOR, project)),
      ];
    };
    const answers = await ask(book);
    expect(answers[0]).toBe('{"result":{"kind":"not-visible"}}');
    expect(answers).toEqual(await ask(ABSENT));
  });

  test('the lead of the project publishes in no space that they do not write in', async () => {
    expect((await manage(MANAGER, book, lead))[0]).toBe(notAllowed('space'));
    expect((await manage(MANAGER, book, ABSENT.id))[0]).toBe(notAllowed('space'));
  });

  test('what is not turned on is neither changed nor published', async () => {
    const frame = projectFrame(site, MANAGER, book);
    expect(await frame.call('change-report', { on: true })).toEqual({ kind: 'not-turned-on' });
    expect(await frame.call('publish-report', {})).toEqual({ kind: 'not-turned-on' });
    expect(await reportPages(site, 'BOOK')).toEqual([]);
  });

  test.each<{ rule: string; change: object }>([
    { rule: 'a zone that does not exist', change: { zone: 'Europe/Atlantis' } },
    { rule: 'an offset for a zone', change: { zone: '+02:00' } },
    { rule: 'an eighth weekday', change: { weekday: 8 } },
    { rule: 'an hour and a half', change: { hour: 1.5 } },
    { rule: 'a minute of words', change: { minute: 'soon' } },
  ])('$rule is no schedule', async ({ change }) => {
    const choice = choiceOf({ ...FRIDAY, ...change }, prod);
    const { text } = await projectFrame(site, MANAGER, book).ask('turn-on-report', choice);
    expect(text).toContain('invalid-request');
  });
});

test.each([
  { zone: 'Asia/Tokyo', due: '2026-03-06T07:00:00Z' },
  { zone: 'America/St_Johns', due: '2026-03-06T19:30:00Z' },
  { zone: FRIDAY.zone, due: '2026-03-06T16:00:00Z' },
])('turned on, it says when it is due in the zone that was chosen: $zone', async ({ zone, due }) => {
  const schedule = { ...FRIDAY, zone };
  const shown = await projectFrame(site, MANAGER, book).call('turn-on-report', choiceOf(schedule, prod));
  expect(shown).toMatchObject({
    kind: 'reports',
    report: { on: true, schedule, spaceId: prod, nextAt: Date.parse(due) },
  });
});

describe('Publish now', () => {
  const frame = () => projectFrame(site, MANAGER, book);
  const publish = () => frame().call('publish-report', {});

  beforeEach(async () => {
    await frame().call('turn-on-report', choiceOf(FRIDAY, prod));
  });

  test('every issue without a security level is counted once, and the page says the same', async () => {
    const published = await publish();
    const counts = published.kind === 'published' ? published.counts : null;
    const [page] = await reportPages(site, 'BOOK');
    const [mark] = await marksOf(site, page?.id ?? '');
    expect(mark).toMatchObject({ slot: '2026-03-04' });
    expect(counts).toEqual(await countedByHand(site, mark ?? { from: 0, to: 0 }));

    const { value } = await bodyOf(site, page?.id ?? '');
    const groups = Object.values(counts ?? {}) as number[];
    const total = groups.reduce((sum, count) => sum + count, 0);
    const sentences = [
      ...groups.map((count) => `"${String(count)} issues"`),
      `${String(total)} issues counted`,
    ];
    expect(sentences.filter((sentence) => !value.includes(sentence))).toEqual([]);
  });

  test('in another language and layout, a page that nobody touched is the same page with all of it anew', async () => {
    const layout = { titlePattern: null, sections: ['blocked', 'decisions'], language: 'de' };
    const usual = choiceOf(FRIDAY, prod);
    const choose = (choice: ReportOrder) => frame().call('change-report', { choice });
    await publish();
    await choose({ ...usual, layout });
    expect(await publish()).toMatchObject({ kind: 'published', keptSections: 0 });
    const [page, more] = await reportPages(site, 'BOOK');
    expect(more).toBeUndefined();
    const german = await bodyOf(site, page?.id ?? '');
    expect(german).toMatchObject({ versionNumber: 2 });
    expect(german.value).toContain('"Zusammenfassung"');
    expect(german.value).not.toMatch(/"(Summary|Completed|Notes)"|ls-other/);
    await choose(usual);
    expect(await publish()).toMatchObject({ kind: 'published', keptSections: 0 });
    const { value } = await bodyOf(site, page?.id ?? '');
    expect(
      ['"Summary"', '"Acceptance criteria"', 'ls-other', '"Notes"'].filter((part) => !value.includes(part)),
    ).toEqual([]);
  });

  test('a second time it is the same page, and what people wrote on it stays', async () => {
    await publish();
    const [before] = await reportPages(site, 'BOOK');
    const pageId = before?.id ?? '';
    const theirs = ['We lost a day to fog.', 'Risks', 'Ice in the archipelago.'];
    await edit(site, pageId, (document) => withNotes(document, theirs));
    const { id } = await anOpenIssue();
    await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${id}`, { fields: { labels: ['blocked'] } });

    expect(await publish()).toMatchObject({ kind: 'published', title: 'Weekly update BOOK 2026-03-04' });
    expect((await reportPages(site, 'BOOK')).map((page) => page.id)).toEqual([pageId]);
    const { value, versionNumber } = await bodyOf(site, pageId);
    expect(versionNumber).toBe(3);
    expect([...theirs, 'labelled as blocked'].filter((words) => !value.includes(words))).toEqual([]);
  });
});

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

/** Fills in *Notes* and adds a section at the end, as a person does in the editor. */
function withNotes(document: string, [note = '', heading = '', words = '']: readonly string[]): string {
  const text = (value: string) => ({ type: 'text', text: value });
  const paragraph = (value: string) => ({ type: 'paragraph', content: [text(value)] });
  const doc = JSON.parse(document) as Node & { readonly content: readonly Node[] };
  const isHint = ({ content = [] }: Node): boolean => content[0]?.text?.startsWith('Add what') === true;
  const own = [{ type: 'heading', attrs: { level: 2 }, content: [text(heading)] }, paragraph(words)];
  const filled = doc.content.map((node) => (isHint(node) ? paragraph(note) : node));
  return JSON.stringify({ ...doc, content: [...filled, ...own] });
}

async function anOpenIssue(): Promise<IssueName> {
  const jql = 'project = BOOK AND level IS EMPTY AND statusCategory != Done AND labels IS EMPTY ORDER BY key';
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, maxResults: 1 });
  const [issue] = (body as { issues: readonly IssueName[] }).issues;
  if (issue === undefined) throw new Error('BOOK has no open issue.');
  return issue;
}
