import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { REPORT_LANGUAGES } from '../../../src/domain/reports/layout/report-layout';
import {
  issueSubject,
  type NamedSubject,
  querySubject,
  sprintSubject,
  unnamedSubject,
  versionSubject,
} from '../../../src/domain/reports/named-subject';
import { type ReportFacts } from '../../../src/domain/reports/page/report-facts';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { reportBody } from '../../../src/domain/reports/report-page';
import { headline } from '../../../src/domain/reports/report-words';
import { type StatusScope } from '../../../src/domain/status/scope';
import { anIssue } from '../../kit/an-issue';
import { reportFactsOf, spokenIn } from '../../kit/report-facts';

const OP = '0123456789abcdef';
const SITE = 'https://example.atlassian.net';
const EPIC: StatusScope = { kind: 'issue', issueId: '1', depth: 'all' };
const QUERY: StatusScope = { kind: 'jql', jql: '(labels = x) AND project = 10000' };
const WEBSHOP = { key: 'SHOP', name: 'Webshop' };

const { window } = reportFactsOf().figures;
const WEEK = reportFigures([anIssue(), anIssue({ issueId: '2', flagged: true })], window);

interface Told {
  readonly subject: NamedSubject;
  readonly scope: StatusScope;
  readonly isConfined?: boolean;
}

const factsOf = ({ subject, scope, isConfined = false }: Told, language: 'en' | 'de' | 'ja' = 'en') =>
  reportFactsOf({ figures: WEEK, subject, scope, isConfined, ...spokenIn(language) });

function pageOf(facts: ReportFacts): readonly AdfNode[] {
  const document = JSON.parse(reportBody(facts, OP)) as AdfNode;
  expect(checkAdf(document)).toEqual([]);
  return document.content ?? [];
}

/** Words that lead to this address. */
function linked(node: AdfNode, href: string): readonly string[] {
  const isLink = node.marks?.some(({ attrs }) => attrs?.['href'] === href) === true;
  return isLink ? [node.text ?? ''] : (node.content ?? []).flatMap((each) => linked(each, href));
}

const CASES: readonly (Told & { of: string; says: string; covers: string })[] = [
  {
    of: 'an epic',
    subject: issueSubject({ key: 'SHOP-1', summary: 'Pay by phone' }),
    scope: EPIC,
    says: 'SHOP-1 Pay by phone: nothing completed',
    covers: 'All levels below SHOP-1 Pay by phone are counted, the issue itself is not.',
  },
  {
    of: 'an epic that is not named',
    subject: unnamedSubject(WEBSHOP, '1'),
    scope: EPIC,
    says: 'Webshop (one issue): nothing completed',
    covers: 'All levels below Webshop (one issue) are counted, the issue itself is not.',
  },
  {
    of: 'a version',
    subject: versionSubject(WEBSHOP, { versionId: '9', name: '2.0' }),
    scope: QUERY,
    says: 'Webshop 2.0: nothing completed',
    covers: 'The issues with the fix version Webshop 2.0 are counted.',
  },
  {
    of: 'a query',
    subject: querySubject('labels = x', '(labels = x) AND project = 10000'),
    scope: QUERY,
    says: '“labels = x”: nothing completed',
    isConfined: true,
    covers: 'What the query “labels = x” finds is counted. Issues of other projects are not counted.',
  },
  {
    of: 'a query of all projects',
    subject: querySubject('labels = x'),
    scope: QUERY,
    says: '“labels = x”: nothing completed',
    covers: 'What the query “labels = x” finds is counted.',
  },
  {
    of: 'a sprint',
    subject: sprintSubject({ sprintId: '3', name: 'Sprint 7' }),
    scope: { kind: 'sprint', sprintId: '3', boardId: null },
    says: 'Sprint 7: nothing completed',
    covers: 'The issues in the sprint Sprint 7 are counted.',
  },
];

test.each(CASES)(
  'a page begins with what it is about, which opens in Jira: $of',
  ({ says, covers, ...told }) => {
    const facts = factsOf(told);
    const [, first, ...others] = pageOf(facts);
    expect(plainText(first ?? { type: 'doc' })).toMatch(new RegExp(`^${says.replace(/[()]/g, '.')}`));
    expect(linked(first ?? { type: 'doc' }, SITE + String(told.subject.path))).toEqual([says.split(': ')[0]]);
    expect(others.map(plainText)).toContain(covers);
    // The preview says the same.
    expect(headline(facts.words, told.subject, WEEK)).toBe(plainText(first ?? { type: 'doc' }));
  },
);

test.each(REPORT_LANGUAGES.flatMap((language) => CASES.map((told) => ({ ...told, language }))))(
  'in $language, $of is named at the beginning and where it is said what is counted',
  (told) => {
    const words = pageOf(factsOf(told, told.language)).map(plainText);
    expect(words[1]).toContain(told.subject.name);
    expect(words.filter((said) => said.includes(told.subject.name))).toHaveLength(2);
  },
);

test.each([
  { what: 'long', name: 'Sail '.repeat(60), begins: 'SHOP-1 Sail Sail' },
  { what: 'from right to left', name: 'تغيير الحجز', begins: '\u2068SHOP-1 تغيير الحجز\u2069: ' },
  { what: 'markup', name: '<b>x</b> & {html}', begins: 'SHOP-1 <b>x</b> & {html}: ' },
])('a name that is $what leaves the figures where they are read', ({ name, begins }) => {
  const subject = issueSubject({ key: 'SHOP-1', summary: name });
  const [, first] = pageOf(factsOf({ subject, scope: EPIC }));
  const words = plainText(first ?? { type: 'doc' });
  expect(words.startsWith(begins)).toBe(true);
  expect(words.indexOf('nothing completed')).toBeLessThan(120);
});

test('where there is nothing to tell, the page says of what', () => {
  const subject = versionSubject(WEBSHOP, { versionId: '9', name: '2.0' });
  const facts = reportFactsOf({ subject, scope: QUERY });
  const [, first] = pageOf(facts);
  expect(plainText(first ?? { type: 'doc' })).toBe(
    'Webshop 2.0 has no open work, and nothing was completed in this period.',
  );
});
