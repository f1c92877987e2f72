import { comparedReports } from '../../kit/compared-reports';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { reportBody } from '../../../src/domain/reports/report-page';
import { reportQueries } from '../../../src/domain/reports/report-query';
import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { hrefsIn } from '../../kit/adf-links';
import { anIssue } from '../../kit/an-issue';
import { NO_FIELDS } from '../../kit/no-fields';
import { reportFactsOf, spokenIn } from '../../kit/report-facts';
import { BEFORE, factsOf, followUp, OP, WINDOW } from '../../kit/report-page-facts';

/** Characters: every row that a page shows, each with a long summary. */
const MOST_OF_A_PAGE = 200_000;

test('every number of the headline and the table opens its issues in Jira', () => {
  const body = reportBody(followUp('en'), OP);
  const links = [
    ...body.matchAll(/"text":"(\d+(?: issues?)?)","marks":\[\{"type":"link","attrs":\{"href":"([^"]+)"/g),
  ];
  expect(links.map(([, words]) => words)).toEqual([
    ...['1 issue', '1 issue', '1 issue', '1 issue'],
    ...['1', '1', '1', '1'],
    '2 issues',
    ...['1 issue', '1 issue', '1 issue', '1 issue'],
  ]);
  const addresses = links.map(([, , address]) => address ?? '');
  expect(addresses.every((address) => address.startsWith('https://example.atlassian.net/issues/?jql='))).toBe(
    true,
  );
});

const jqlOf = (href: string): string | null => new URL(href).searchParams.get('jql');

/** Where the numbers of a page lead that begin with these words. */
const queriesBehind = (body: string, words: RegExp): readonly (string | null)[] =>
  hrefsIn((JSON.parse(body) as AdfNode).content ?? [])
    .filter(([said]) => words.test(said))
    .map(([, href]) => jqlOf(href));

test('each number opens what was counted by name, so that it is the same whenever the page is read', () => {
  const issues = (['indeterminate', 'new', 'done'] as const).flatMap((category, n) =>
    [1, 2].map((m) =>
      anIssue({ issueId: String(10 * n + m), category, categoryChangedAt: WINDOW.from, createdAt: 0 }),
    ),
  );
  const blocked = [5, 6].map((n) =>
    anIssue({ issueId: String(n), category: 'indeterminate', flagged: true }),
  );
  const opened = queriesBehind(reportBody(factsOf([...issues, ...blocked]), OP), /^2( issues)?$/);
  const groups = ['id IN (21, 22)', 'id IN (1, 2)', 'id IN (5, 6)', 'id IN (11, 12)'];
  expect(opened).toEqual([...groups, ...groups, ...groups]);
});

test.each([
  { language: 'en', words: 'In Jira, as of today' },
  { language: 'de', words: 'In Jira, Stand heute' },
  { language: 'ja', words: 'Jira で開く（本日時点）' },
] as const)(
  'more than an address names opens what Jira finds today, and $language says so',
  ({ language, words }) => {
    const many = Array.from({ length: 151 }, (_, n) =>
      anIssue({ issueId: String(n + 1), category: 'indeterminate' }),
    );
    const body = reportBody(factsOf(many, WINDOW.to, [], spokenIn(language)), OP);
    const jql = '((project = 10000) AND level IS EMPTY) AND statusCategory = 4';
    expect(queriesBehind(body, /Jira/)).toEqual([jql, jql]);
    expect(queriesBehind(body, /151/)).toEqual([]);
    expect(body).toContain(`{"type":"text","text":"${words}","marks":`);
  },
);

test('what was carried over opens in parts where it is too much to be named', () => {
  const many = Array.from({ length: 200 }, (_, n) =>
    anIssue({ issueId: String(100 + n), category: 'indeterminate', flagged: n < 2 }),
  );
  const before = { ...BEFORE, inProgress: many.slice(1).map(({ issueId }) => issueId) };
  const changes = comparedReports(before, reportFigures(many, WINDOW));
  const body = reportBody({ ...followUp('en', many), changes }, OP);
  expect(body).toContain('"199 issues"},{"type":"text","text":" carried over');
  expect(queriesBehind(body, /^151–199$/)).toEqual([expect.stringMatching(/^id IN \(252,.*,299,101\)$/)]);
});

/** Waits for an issue that nobody has finished. */
const waiting = (count: number, category: IssueFacts['category'] = 'new') =>
  Array.from({ length: count }, (_, n) =>
    anIssue({
      issueId: String(1_000 + n),
      category,
      blockers: [{ issueId: '9', key: 'X-9', category: 'new' }],
    }),
  );

const opened = (body: string, words: RegExp): readonly (readonly string[])[] =>
  hrefsIn((JSON.parse(body) as AdfNode).content ?? [])
    .filter(([said]) => words.test(said))
    .map(([said, href]) => [
      said,
      ...(/\(([\d,]+)\)$/.exec(new URL(href).searchParams.get('jql') ?? '')?.[1] ?? '').split(','),
    ]);

test('what only waits for others opens in parts where it is too much to be named at once', () => {
  const issues = waiting(310);
  const body = reportBody(factsOf(issues), OP);
  const parts = opened(body, /–/);
  expect(parts.map(([words]) => words)).toEqual(['1–150', '151–300', '301–310']);
  expect(parts.flatMap(([, ...ids]) => ids)).toEqual(issues.map(({ issueId }) => issueId));
  expect(body).toContain('" are blocked."},{"type":"text","text":" In Jira: "');
});

test.each([
  { language: 'en', words: '. 10 more: the file of this report’s figures (CSV) names every issue.' },
  {
    language: 'de',
    words: '. 10 weitere: Die Datei mit den Zahlen dieses Berichts (CSV) nennt jeden Vorgang.',
  },
  { language: 'ja', words: '。ほか 10 件: すべての課題はこのレポートの数値ファイル (CSV) にあります。' },
] as const)(
  'beyond what parts list, $language says how many more there are and where',
  ({ language, words }) => {
    const body = (count: number) =>
      reportBody(factsOf(waiting(count), WINDOW.to, [], spokenIn(language)), OP);
    expect(body(1_510)).toContain(JSON.stringify(words).slice(1, -1));
    expect(body(1_500)).not.toContain('CSV');
  },
);

test('in a late report what was finished and taken up again since is named as it was counted', () => {
  const done = anIssue({ issueId: '1', category: 'done', categoryChangedAt: WINDOW.from });
  const back = anIssue({ issueId: '2', category: 'indeterminate', categoryChangedAt: WINDOW.to + 5 });
  const after = anIssue({ issueId: '3', category: 'done', categoryChangedAt: WINDOW.to + 5 });
  const left = { ...NOBODY_LEFT, after: new Map([['2', WINDOW.from]]) };
  const figures = reportFigures([done, back, after], WINDOW, left);
  const body = reportBody({ ...factsOf(), figures }, OP);
  expect(queriesBehind(body, /^[12] issues?$/)).toEqual(
    expect.arrayContaining(['id IN (2, 1)', 'id IN (3)']),
  );
});

test('what was completed is found by its days where it is too much to be named', () => {
  const done = Array.from({ length: 151 }, (_, n) =>
    anIssue({ issueId: String(n + 1), category: 'done', categoryChangedAt: WINDOW.from }),
  );
  expect(queriesBehind(reportBody(factsOf(done), OP), /today/)[0]).toContain(
    'statusCategory = 3 AND statusCategoryChangedDate >=',
  );
});

test('what is free beside it opens in parts too, by name', () => {
  const free = Array.from({ length: 151 }, (_, n) =>
    anIssue({ issueId: String(5_000 + n), category: 'indeterminate' }),
  );
  const parts = opened(reportBody(factsOf([...waiting(151, 'indeterminate'), ...free]), OP), /^1–150|^151$/);
  expect(parts.map(([words]) => words)).toEqual(['1–150', '151', '1–150', '151']);
  expect(parts.slice(0, 2).flatMap(([, ...ids]) => ids)).toEqual(free.map(({ issueId }) => issueId));
});

test('what is below an issue with too many parents to be named opens in parts', () => {
  const issues = Array.from({ length: 200 }, (_, n) =>
    anIssue({
      issueId: String(5_000 + n),
      parent: { issueId: String(n + 1), key: `ABC-${String(n + 1)}`, summary: '', hierarchyLevel: 0 },
    }),
  );
  const figures = reportFigures(issues, WINDOW);
  const scope = { kind: 'issue', issueId: '1', depth: 'all' } as const;
  const queries = reportQueries(scope, { figures, issues, fields: NO_FIELDS });
  expect(opened(reportBody(reportFactsOf({ figures, queries }), OP), /–/).map(([words]) => words)).toEqual([
    '1–150',
    '151–200',
  ]);
});

test('what came to a report opens in parts where it is too much to be named at once', () => {
  const many = Array.from({ length: 200 }, (_, n) => anIssue({ issueId: String(5_000 + n) }));
  const parts = opened(reportBody(followUp('de', many), OP), /–/);
  expect(parts.map(([words]) => words)).toEqual(['1–150', '151–200']);
});

test('as many issues as a query names fit into each address, with the longest ids that Jira gives', () => {
  const many = Array.from({ length: 400 }, (_, n) =>
    anIssue({
      issueId: String(10_000_000 + n),
      category: n % 2 === 0 ? 'new' : 'indeterminate',
      flagged: n < 150,
    }),
  );
  const figures = reportFigures(many, WINDOW);
  const body = reportBody({ ...followUp('en', many), figures }, OP);
  for (const [count, words] of [
    [125, 'are in progress'],
    [150, 'are blocked'],
    [125, 'are still to do'],
  ] as const)
    expect(body).toMatch(
      new RegExp(
        `"text":"${String(count)} issues","marks":\\[[^\\]]+\\]\\},\\{"type":"text","text":" ${words}`,
      ),
    );
});

test('a hundred thousand issues are all counted, and their page is no longer than others', () => {
  const summary = 'x'.repeat(250);
  const many = Array.from({ length: 100_000 }, (_, n) =>
    anIssue({
      issueId: String(10_000_000 + n),
      summary,
      category: n % 2 === 0 ? 'indeterminate' : 'new',
      flagged: n % 4 === 0,
    }),
  );
  const body = reportBody(followUp('en', many), OP);
  const counts = ['25,000 issues', '50,000 issues', '100,000 issues counted'];
  expect(counts.filter((words) => body.includes(words))).toEqual(counts);
  expect(body.length).toBeLessThan(MOST_OF_A_PAGE);
});
