import fc from 'fast-check';
import { anIssue, NOW, smallWorld } from './small-world';
import { startSearching } from './searching';

const site = startSearching(smallWorld([anIssue(1), anIssue(2)]), { now: NOW });

const FIELDS = [
  'project',
  'key',
  'parent',
  'status',
  'priority',
  'assignee',
  'labels',
  'fixVersion',
  'created',
  'due',
  'cf[10016]',
  'cf[10030]',
  'Flagged',
  'Reference',
  'summary',
  'text',
  'comment',
  'votes',
  'rank',
  'level',
  'watcher',
  'issue.property[a].b',
  'constructor',
  '__proto__',
];
const OPERATORS = [
  '=',
  '!=',
  '>',
  '<=',
  '~',
  '!~',
  'in',
  'not in',
  'is',
  'is not',
  'was',
  'was not',
  'was in',
  'was not in',
  'changed',
];
const WORDS = [
  'ALFA',
  'ALFA-1',
  '101',
  '-7d',
  '4w 2d',
  'EMPTY',
  'null',
  'now()',
  'currentUser()',
  'startOfDay(-1)',
  'endOfMonth("x")',
  'membersOf(staff)',
  'linkedIssues(ALFA-1)',
  '(ALFA, EMPTY)',
  '("2026-01-01", now())',
  '"a* -b \\"c d\\""',
  '"%_\\\\"',
  "''",
  '99999999999999999999',
  '-99999999999999d',
];
const GLUE = [
  'AND',
  'OR',
  'NOT',
  '(',
  ')',
  'ORDER BY',
  ',',
  'DESC',
  'before',
  'after',
  'during',
  'by',
  'from',
  'to',
  'on',
  '!',
  ';',
  '--',
  '"',
  "'",
  '\u0000',
  'é',
];

const query = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...OPERATORS), fc.constantFrom(...WORDS))
          .map((parts) => parts.join(' ')),
      },
      { weight: 3, arbitrary: fc.constantFrom('AND', 'OR', 'ORDER BY created') },
      { weight: 1, arbitrary: fc.constantFrom(...GLUE, ...WORDS) },
      { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'binary' }) },
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(' '));

test('every text is a query that runs or one that is refused with reasons', () => {
  fc.assert(
    fc.property(query, (jql) => {
      const { status, body } = site.call('searchAndReconsileIssuesUsingJqlPost', { body: { jql } });
      if (status === 200) return;
      expect(status).toBe(400);
      expect((body as { errorMessages: string[] }).errorMessages).not.toEqual([]);
    }),
    { numRuns: 250 },
  );
});

test('a value is only ever a value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (value) => {
      const quoted = JSON.stringify(value).replace(
        /[\u007f-\uffff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
      for (const clause of [
        `labels = ${quoted}`,
        `summary ~ ${quoted}`,
        `Reference ~ ${quoted}`,
        `issue.property[a].b = ${quoted}`,
      ]) {
        const { status } = site.call('searchAndReconsileIssuesUsingJqlPost', {
          body: { jql: `NOT (${clause}) AND key = ALFA-1` },
        });
        expect([200, 400]).toContain(status);
      }
    }),
    { numRuns: 80 },
  );
});

test.each([
  ['brackets without end', '('.repeat(5000)],
  ['negations without end', `${'NOT '.repeat(5000)}key = ALFA-1`],
  ['a very long query', Array.from({ length: 20_000 }, () => 'key = ALFA-1').join(' OR ')],
])('refuses %s at once', (_, jql) => {
  expect(site.errors(jql)).toEqual(['The JQL query is too complex to be run.']);
});

test('a long but plain query runs', () => {
  expect(site.keys(Array.from({ length: 300 }, () => 'key = ALFA-1').join(' OR '))).toEqual(['ALFA-1']);
  expect(site.keys(`key in (${Array.from({ length: 500 }, () => 'ALFA-2').join(', ')})`)).toEqual(['ALFA-2']);
});
