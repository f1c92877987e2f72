import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { plainly } from '../../../src/domain/reports/linked/said';
import { REPORT_LANGUAGES } from '../../../src/domain/reports/layout/report-layout';
import { type ReportFacts } from '../../../src/domain/reports/page/report-facts';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { sprintBlocks } from '../../../src/domain/reports/page/sprint-part';
import { SCHEDULE_PARTS } from '../../../src/domain/reports/page/schedule-parts';
import { reportAnchors, reportBody } from '../../../src/domain/reports/report-page';
import { projectSubject } from '../../../src/domain/reports/named-subject';
import { reportQueries } from '../../../src/domain/reports/report-query';
import { anIssue } from '../../kit/an-issue';
import { NO_FIELDS } from '../../kit/no-fields';
import { spokenIn } from '../../kit/report-facts';

const WINDOW = { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-20T15:00:00Z') };
const SITE = 'https://example.atlassian.net';
const OP = '0123456789abcdef';

/** A week in which everything that people can name is called this. */
function bodyOf(words: string, language: ReportFacts['layout']['language']): string {
  const named = { summary: words, statusName: words, labels: [words] };
  const page = { pageId: '7', title: words, path: '/wiki/spaces/S/pages/7', updatedAt: WINDOW.from };
  const figures = reportFigures(
    [
      anIssue({ ...named, issueId: '1', category: 'done', categoryChangedAt: WINDOW.from }),
      anIssue({ ...named, issueId: '2', category: 'indeterminate' }),
      anIssue({ ...named, issueId: '3', flagged: true }),
      anIssue({ ...named, issueId: '4' }),
    ],
    WINDOW,
  );
  const facts: ReportFacts = {
    subject: projectSubject({ key: 'ABC', name: words }),
    isConfined: true,
    scope: { kind: 'project', projectId: '10000' },
    siteUrl: SITE,
    zone: 'Europe/Berlin',
    figures: { ...figures, byStatus: [{ statusIds: ['3'], statusName: words, issueIds: ['2'] }] },
    ofSchedule: { ...SCHEDULE_PARTS, sprint: sprintBlocks },
    sprint: null,
    asOf: WINDOW.to,
    missed: [],
    queries: reportQueries(
      { kind: 'jql', jql: `summary ~ "${words.replace(/["\\]/g, '')}"` },
      { figures, issues: [], fields: NO_FIELDS },
    ),
    ...spokenIn(language),
    lastPage: page,
    changes: null,
    talk: { decisions: [{ ...plainly(words), page }], actions: [{ ...plainly(words), page }] },
    coverage: [],
    openPoints: [plainly(words)],
    leftOpenOn: page,
  };
  return reportBody(facts, OP);
}

const nodesIn = (node: AdfNode): readonly AdfNode[] => [node, ...(node.content ?? []).flatMap(nodesIn)];

const hrefsIn = (body: string): readonly unknown[] =>
  nodesIn(JSON.parse(body) as AdfNode).flatMap(({ marks = [] }) =>
    marks.flatMap((mark) => (mark.type === 'link' ? [mark.attrs?.['href']] : [])),
  );

test.each([
  { what: 'three hundred characters', words: 'Waiting for the harbour master '.repeat(10).slice(0, 300) },
  { what: 'one word of three hundred', words: 'x'.repeat(300) },
  { what: 'Arabic', words: 'تغيير الحجز عبر الإنترنت' },
  { what: 'a turned direction', words: 'left \u202eto right' },
  { what: 'emoji of several pieces', words: '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 done' },
  { what: 'markup', words: '<script>alert(1)</script> <ac:structured-macro ac:name="html"/> & &amp;' },
  { what: 'a macro in braces', words: '{html}<b>x</b>{html} {{code}} !pic.png! [a|b]' },
  { what: 'a document', words: '{"type":"extension","attrs":{"extensionKey":"html"}}' },
  { what: 'a script for an address', words: 'javascript:alert(document.cookie)' },
  { what: 'an address of another site', words: 'https://evil.example/browse/ABC-1' },
  { what: 'the end of a query', words: 'x) OR (level IS NOT EMPTY' },
  { what: 'a mention and a date', words: '@admin <at id="1"/> {"type":"mention"} 2026-11-20' },
  { what: 'one of our anchors', words: 'ls-summary-01234567' },
])('where everything is called $what, it stands on the page to the letter and leads nowhere', ({ words }) => {
  for (const language of REPORT_LANGUAGES) {
    const body = bodyOf(words, language);
    const document = JSON.parse(body) as AdfNode;
    expect(checkAdf(document)).toEqual([]);
    const texts = nodesIn(document).filter(({ text }) => text?.includes(words));
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(texts.map(({ type }) => type)).toEqual(texts.map(() => 'text'));
    const foreign = hrefsIn(body).filter((href) => typeof href !== 'string' || !href.startsWith(`${SITE}/`));
    expect(foreign).toEqual([]);
    const ours = reportAnchors(OP);
    expect(anchorsIn(body).filter((anchor) => !ours.includes(anchor))).toEqual([]);
    expect(new Set(anchorsIn(body)).size).toBe(anchorsIn(body).length);
  }
});

/** Names between isolates: a number beside one would else go over to another name. */
test.each(['قيد العمل', 'left \u202eto right'])(
  'in a sentence a name that turns its neighbours is set apart: %j',
  (name) => {
    const { content = [] } = JSON.parse(bodyOf(name, 'en')) as AdfNode;
    const first = (kind: string) => wordsOf(content.find(({ type }) => type === kind) ?? { type: 'text' });
    const [headline, stages] = ['paragraph', 'bulletList'].map(first);
    expect(headline).toMatch(new RegExp(`^\u2068${name}\u2069: 1 issue completed`));
    expect(stages).toContain(`\u2068${name}\u2069: 1`);
  },
);

const wordsOf = (node: AdfNode): string =>
  nodesIn(node)
    .map(({ text = '' }) => text)
    .join('');
