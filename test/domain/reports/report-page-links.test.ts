import { reportChanges } from '../../../src/domain/reports/memory/report-changes';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { reportBody } from '../../../src/domain/reports/report-page';
import { anIssue } from '../../kit/an-issue';
import { BEFORE, followUp, OP, WINDOW } from '../../kit/report-page-facts';

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

test('what was carried over opens in Jira too where it is too much to be named', () => {
  const many = Array.from({ length: 200 }, (_, n) =>
    anIssue({ issueId: String(100 + n), category: 'indeterminate', flagged: n < 2 }),
  );
  const before = { ...BEFORE, inProgress: many.slice(1).map(({ issueId }) => issueId) };
  const changes = reportChanges(before, reportFigures(many, WINDOW));
  const facts = { ...followUp('en', many), changes };
  const [, href = ''] =
    /"text":"199 issues","marks":\[\{"type":"link","attrs":\{"href":"([^"]+)"\}\}\]\},\{"type":"text","text":" carried over/.exec(
      reportBody(facts, OP),
    ) ?? [];
  const jql = new URL(href).searchParams.get('jql') ?? '';
  expect(jql).toBe('((project = 10000) AND level IS EMPTY AND statusCategory = 4) AND id NOT IN (100)');
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
  const before = { ...BEFORE, inProgress: many.slice(2).map(({ issueId }) => issueId), blocked: [] };
  const changes = reportChanges(before, figures);
  const body = reportBody({ ...followUp('en', many), changes, figures }, OP);
  for (const [count, words] of [
    [125, 'are in progress'],
    [150, 'are blocked'],
    [125, 'are not started'],
    [273, 'carried over'],
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
