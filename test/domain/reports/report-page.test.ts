import { plainly } from '../../../src/domain/reports/linked/said';
import { comparedReports } from '../../kit/compared-reports';
import { unnamedSubject } from '../../../src/domain/reports/named-subject';
import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { replaceSections } from '../../../src/domain/documents/replace-sections';
import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { REPORT_LANGUAGES, STANDARD_LAYOUT } from '../../../src/domain/reports/layout/report-layout';
import { reportAnchors, reportBody, reportSections } from '../../../src/domain/reports/report-page';
import { hrefsIn } from '../../kit/adf-links';
import { anIssue } from '../../kit/an-issue';
import { spokenIn } from '../../kit/report-facts';
import { BEFORE, factsOf, followUp, ISSUES, OP, WINDOW } from '../../kit/report-page-facts';

test.each([
  { of: 'an ordinary week', body: reportBody(factsOf(), OP) },
  { of: 'an empty project', body: reportBody(factsOf([]), OP) },
  {
    of: 'a late one after gaps',
    body: reportBody(factsOf(ISSUES, WINDOW.to + 7_200_000, ['2026-11-13']), OP),
  },
])('the page of $of is a document that Confluence takes', ({ body }) => {
  expect(checkAdf(JSON.parse(body))).toEqual([]);
});

test('where there is nothing to tell the page says that, and draws no chart of it', () => {
  const body = reportBody(factsOf([]), OP);
  expect(body).toContain('has no open work, and nothing was completed in this period.');
  expect(body).not.toContain('com.atlassian.chart');
});

/** Anchors of a report that is not a sprint's. */
const OF_A_TIME = reportAnchors(OP).filter((anchor) => !anchor.startsWith('ls-sprint-'));

test('every section that we write carries an anchor of this report, and the notes come last and carry none', () => {
  const body = reportBody(factsOf(), OP);
  expect(anchorsIn(body)).toEqual(OF_A_TIME);
  expect(body.indexOf('"Notes"')).toBeGreaterThan(body.indexOf('"About this report"'));
});

test('whoever reads a page without notes is told what they are for, and sees no empty section', () => {
  const { content } = JSON.parse(reportBody(factsOf(), OP)) as { content: readonly AdfNode[] };
  const last = content.at(-1) ?? { type: 'none' };
  expect(last.content?.map(({ type }) => type)).toEqual(['text']);
  expect(plainText(last)).toBe('Add what the figures do not say. Notes stay when the report is made again.');
});

test('people’s notes and headings stay when the report is made again', () => {
  const notes = '{"type":"paragraph","content":[{"type":"text","text":"We  lost a day","zzz":1.0}]}';
  const first = reportBody(factsOf(), OP);
  const edited = first
    .replace(/\{"type":"paragraph","content":\[\{"type":"text","text":"Add what [^\]]*\]\}\]\}/, notes)
    .replace('"text":"Completed"}', '"text":"What we shipped"}');
  const outcome = replaceSections(edited, reportSections(factsOf(ISSUES.slice(1)), OP), () => true);
  expect(outcome).toMatchObject({ kind: 'replaced', kept: [] });
  const body = outcome.kind === 'replaced' ? outcome.body : '';
  expect(body).toContain(notes);
  expect(body).toContain('"What we shipped"');
  expect(body).not.toContain('ABC-1');
  expect(body).toContain('ABC-2');
});

test('rows are cut, counts are not', () => {
  const many = Array.from({ length: 130 }, (_, n) =>
    anIssue({ issueId: String(n + 1), key: `ABC-${String(n + 1)}` }),
  );
  const body = reportBody(factsOf(many), OP);
  expect(body).toContain('"130 issues"');
  expect(plainText(JSON.parse(body) as AdfNode)).toContain('And 120 more: all 130 in Jira.');
  // Whoever follows a number finds as many.
  expect(body).toMatch(/"text":"all 130","marks":\[\{"type":"link"/);
  expect(body.match(/"tableRow"/g)).toHaveLength(5 + 11);
});

test('what a page has no room for is on it as Jira’s own list, where it knows how to name one', () => {
  const many = Array.from({ length: 12 }, (_, n) => anIssue({ issueId: String(n + 1) }));
  const facts = factsOf(many);
  const list = { type: 'blockCard', attrs: { url: 'https://site.example/issues' } };
  const titles: string[] = [];
  const body = (answer: typeof list | null) =>
    reportBody(
      { ...facts, liveList: (title, url) => (titles.push(`${title} ${String(url !== null)}`), answer) },
      OP,
    );
  expect(body(list)).toContain(JSON.stringify(list));
  expect(body(null)).toContain('And 2 more: ');
  expect(titles).toEqual(Array(2).fill('And 2 more: all 12 in Jira. true'));
});

test.each(REPORT_LANGUAGES)('ten rows are open to the eye, the others are folded away, in %s', (language) => {
  const stuck = Array.from({ length: 130 }, (_, n) =>
    anIssue({ issueId: String(n + 1), key: `ABC-${String(n + 1)}`, flagged: true }),
  );
  const facts = factsOf(stuck, WINDOW.to, [], spokenIn(language));
  const body = reportBody(facts, OP);
  const [before = '', folded = ''] = body.split('"type":"expand"');
  expect(before.match(/"text":"ABC-\d+"/g)).toHaveLength(10);
  expect(folded.match(/"text":"ABC-\d+"/g)).toHaveLength(90);
  expect(checkAdf(JSON.parse(body))).toEqual([]);
});

test('what is under way or stuck stands by its age, and what nobody recorded comes last', () => {
  const since = (issueId: string, day: string | null, flagged: boolean) =>
    anIssue({
      issueId,
      key: `ABC-${issueId}`,
      category: 'indeterminate',
      categoryChangedAt: day === null ? null : Date.parse(`${day}T10:00:00Z`),
      flagged,
    });
  const days = ['2026-11-12', null, '2026-10-01'];
  const issues = [false, true].flatMap((flagged) =>
    days.map((day, n) => since(String(n + (flagged ? 5 : 1)), day, flagged)),
  );
  const body = reportBody(factsOf(issues), OP);
  const keys = [...body.matchAll(/"text":"(ABC-\d)"/g)].map(([, key]) => key);
  expect(keys).toEqual(['ABC-3', 'ABC-1', 'ABC-2', 'ABC-7', 'ABC-5', 'ABC-6']);
  expect(body).toContain(', oldest first');
});

test('what counts below an issue is said with the way to it, and nothing of levels where there are none', () => {
  const told =
    /All levels below Apollo \(one issue\) are counted|Only the issues directly below Apollo \(one issue\)/g;
  const subject = unnamedSubject({ key: 'ABC', name: 'Apollo' }, '7');
  const pageOf = (depth: 'all' | 'children') => {
    const scope = { kind: 'issue', issueId: '7', depth } as const;
    return JSON.parse(reportBody(factsOf(ISSUES, WINDOW.to, [], { subject, scope }), OP)) as AdfNode;
  };
  expect(plainText(pageOf('all')).match(told)).toHaveLength(1);
  expect(plainText(pageOf('children')).match(told)).toEqual([
    'Only the issues directly below Apollo (one issue)',
  ]);
  const hrefs = hrefsIn([pageOf('all')]).filter(([words]) => words === 'Apollo (one issue)');
  expect(hrefs.map(([, href]) => new URL(href).searchParams.get('jql'))).toEqual(['id = 7', 'id = 7']);
  expect(plainText(JSON.parse(reportBody(factsOf(), OP)) as AdfNode)).not.toMatch(told);
});

test('a late report says so', () => {
  const body = reportBody(factsOf(ISSUES, WINDOW.to + 7_200_000), OP);
  expect(body).toContain('Made late, from the issues as of Fri, 20 Nov 2026, 18:00 CET');
});

test.each([
  { language: 'en', said: 'No report was made on 30 Oct 2026, 6 Nov 2026;' },
  { language: 'de', said: 'Am 30. Okt. 2026, 6. Nov. 2026 entstand kein Bericht;' },
  { language: 'ja', said: '2026年10月30日、2026年11月6日のレポートは作成されなかったため' },
] as const)('dates without a report are written as people write dates in $language', ({ language, said }) => {
  const facts = factsOf(ISSUES, WINDOW.to, ['2026-10-30', '2026-11-06'], spokenIn(language));
  expect(reportBody(facts, OP)).toContain(said);
});

test('what was done stands by when that was, the latest first, and what is to do as it was made', () => {
  const done = (issueId: string, hours: number) =>
    anIssue({
      issueId,
      key: `ABC-${issueId}`,
      category: 'done',
      categoryChangedAt: WINDOW.from + hours * 3_600_000,
    });
  const later = ['10', '9'].map((issueId) => anIssue({ issueId, key: `ABC-${issueId}` }));
  const body = reportBody(factsOf([...later, done('1', 5), done('2', 90), done('4', 5), done('3', 40)]), OP);
  const keys = [...body.matchAll(/"text":"(ABC-\d+)"/g)].map(([, key]) => key);
  expect(keys).toEqual(['ABC-2', 'ABC-3', 'ABC-1', 'ABC-4', 'ABC-9', 'ABC-10']);
  expect(body.match(/, latest first/g)).toHaveLength(1);
});

test.each(REPORT_LANGUAGES)('a follow-up in %s is a document with the same anchors', (language) => {
  const body = reportBody(followUp(language), OP);
  expect(checkAdf(JSON.parse(body))).toEqual([]);
  expect(anchorsIn(body)).toEqual(OF_A_TIME);
});

test('the chart is Confluence’s own, and reads the table above it', () => {
  const { content } = JSON.parse(reportBody(followUp('en'), OP)) as {
    content: readonly { type: string; attrs?: Record<string, unknown>; marks?: readonly object[] }[];
  };
  const at = content.findIndex(({ type }) => type === 'extension');
  expect(content[at]?.attrs).toMatchObject({
    extensionType: 'com.atlassian.chart',
    extensionKey: 'chart:default',
  });
  expect(content[at - 1]?.type).toBe('table');
  expect(content[at]?.marks).toEqual([
    { type: 'dataConsumer', attrs: { sources: [content[at - 1]?.attrs?.['localId']] } },
  ]);
});

test('a layout leaves sections out and sets their order; summary and about keep their places', () => {
  const layout = { ...STANDARD_LAYOUT, sections: ['other', 'blocked'] } as const;
  const facts = factsOf(ISSUES, WINDOW.to, [], { layout });
  expect(anchorsIn(reportBody(facts, OP)).map((name) => name.split('-')[1])).toEqual([
    'summary',
    'other',
    'blocked',
    'about',
  ]);
});

test('what people left open becomes tasks of the new page’s notes, and is no part of what we write later', () => {
  const facts = followUp('en');
  const body = reportBody(facts, OP);
  expect(body).toContain('Carried over from ');
  expect(body.indexOf('"taskList"')).toBeGreaterThan(body.indexOf('"Notes"'));
  expect(JSON.stringify(reportSections(facts, OP))).not.toContain('Who signs?');
});

test('what was decided and is to be done leads to the page that says so, with the day of its last change', () => {
  const body = reportBody(followUp('en'), OP);
  const leadsTo = (said: string, page: string) =>
    new RegExp(
      `${said}"\\},\\{"type":"text","text":" – "\\},\\{"type":"text","text":"${page}","marks":\\[\\{"type":"link","attrs":\\{"href":"[^"]+`,
    );
  expect(body).toMatch(leadsTo('sell <b>cabins</b>', 'Pricing'));
  expect(body).toMatch(leadsTo('Ask legal', 'Legal'));
  const days = [...body.matchAll(/"type":"date","attrs":\{"timestamp":"(\d+)"\}/g)].map(([, at]) =>
    Number(at),
  );
  // Of the other page nobody can tell when it changed.
  expect(days).toEqual([Date.parse('2026-11-13')]);
});

test.each([
  { language: 'en', words: ', page last changed ' },
  { language: 'de', words: ', Seite zuletzt geändert am ' },
  { language: 'ja', words: '、ページの最終更新: ' },
] as const)(
  'the day of an item’s page is called that in $language, and stands by none with a day of its own',
  ({ language, words }) => {
    const page = { pageId: '7', title: 'Pricing', path: '/wiki/7', updatedAt: WINDOW.from };
    const bodyWith = (text: string) =>
      reportBody(
        { ...followUp(language), talk: { decisions: [], actions: [{ ...plainly(text), page }] } },
        OP,
      );
    expect(bodyWith('Ask for a price')).toContain(`"text":"${words}"},{"type":"date"`);
    expect(bodyWith('Ask for a price by 2026-03-10')).not.toContain('"type":"date"');
    expect(bodyWith('Ask for a price by 2026-03-10')).toContain(
      'by 2026-03-10"},{"type":"text","text":" – "}',
    );
  },
);

test.each([
  { language: 'en', words: ' counted as blocked now because the status map was changed (In Review), not' },
  {
    language: 'de',
    words: ' nun als blockiert gezählt, weil die Statuszuordnung geändert wurde (In Review), ohne',
  },
  { language: 'ja', words: 'がステータスの対応付けの変更（In Review）でブロック中' },
] as const)(
  'a changed status map is told as the cause, with the status: $language',
  ({ language, words }) => {
    const stuck = anIssue({ issueId: '2', statusId: '32', statusName: 'In Review', statusBlocks: true });
    const kept = { blocking: { 32: false }, reasons: {} };
    const changes = comparedReports(BEFORE, reportFigures([stuck], WINDOW), { kept });
    expect(reportBody({ ...followUp(language), changes }, OP)).toContain(words);
  },
);

test('what looks like an address is text', () => {
  expect(reportBody(followUp('en'), OP)).not.toMatch(/"href":"javascript/);
});
