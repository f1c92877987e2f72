import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { bulletList, documentText, heading, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { replaceSections } from '../../../src/domain/documents/replace-sections';
import { anchorsIn } from '../../../src/domain/documents/page/anchors-in';
import { plainly } from '../../../src/domain/reports/linked/said';
import { formPage } from '../../../src/domain/reports/form/form-page';
import { REPORT_NAMES } from '../../../src/domain/reports/form/form-names';
import { takeForm } from '../../../src/domain/reports/form/take-form';
import { reportAnchors, reportBody, reportSections } from '../../../src/domain/reports/report-page';
import { TEMPLATE_NAMES } from '../../../static/project-page/choice/template-names';
import { DIRECTORS_PAGE, formOf, says, titled } from '../../kit/a-report-template';
import { spokenIn } from '../../kit/report-facts';
import { factsOf, followUp, ISSUES, OP } from '../../kit/report-page-facts';

type Facts = ReturnType<typeof factsOf>;
const formed = (facts: Facts, blocks: readonly AdfNode[] = DIRECTORS_PAGE): Facts => ({
  ...facts,
  form: formPage(formOf(blocks)),
});
const blocksOf = (body: string) => (JSON.parse(body) as { content: readonly AdfNode[] }).content;
const headings = (body: string) =>
  blocksOf(body)
    .filter(({ type }) => type === 'heading')
    .map((node) => plainText(node));

test.each(['en', 'de', 'ja'] as const)(
  'a page by a template is a document that Confluence takes: %s',
  (language) => {
    expect(checkAdf(JSON.parse(reportBody(formed(followUp(language)), OP)))).toEqual([]);
  },
);

test('a page has the template’s own headings, words and order, and Lockstep’s parts where they are named', () => {
  const body = reportBody(formed(factsOf(ISSUES, undefined, [], spokenIn('de'))), OP);
  expect(headings(body).filter((words) => words !== '')).toEqual([
    'Week of Apollo, 13. Nov. 2026 – 20. Nov. 2026',
    'In ten seconds',
    'What we finished',
    'Said and done',
    'From the floor',
    'Small print',
  ]);
  expect(body).toContain('For the board only.');
  expect(body.indexOf('Praise them.')).toBeLessThan(body.indexOf('ABC-1'));
  expect(body).not.toContain('ABC-4');
  expect(body).not.toMatch(/\{\{|\uE000/);
});

test('what Lockstep keeps up to date carries this report’s anchors, and people’s notes carry none', () => {
  const body = reportBody(formed(factsOf()), OP);
  const kinds = anchorsIn(body).map((name) => name.split('-')[1]);
  expect(kinds).toEqual(['summary', 'about']);
  const sections = reportSections(formed(factsOf()), OP);
  expect(sections.map(({ anchor }) => anchor)).toEqual(anchorsIn(body));
  for (const name of anchorsIn(body)) expect(reportAnchors(OP)).toContain(name);
});

test('made again, its parts are new and what stands around them stays to the byte', () => {
  const first = reportBody(formed(factsOf()), OP).replace('For the board only.', 'For the board, and Ann.');
  const outcome = replaceSections(first, reportSections(formed(factsOf(ISSUES.slice(1))), OP), () => true);
  expect(outcome).toMatchObject({ kind: 'replaced', kept: [] });
  const body = outcome.kind === 'replaced' ? outcome.body : '';
  expect(body).toContain('For the board, and Ann.');
  expect(body).not.toContain('ABC-1"');
  expect(headings(body)).toEqual(headings(first));
});

test('a heading inside of a part never ends its section', () => {
  const page = [titled('Decided', 3), says('{{report.decisions}}'), titled('Ours', 3), says('Words')];
  const facts = formed(followUp('en'), page);
  const again = replaceSections(reportBody(facts, OP), reportSections(facts, OP), () => true);
  expect(again.kind === 'replaced' && again.body).toBe(reportBody(facts, OP));
});

test('what every report has to say, and people’s place, come at the end where the template has neither', () => {
  const body = reportBody(formed(factsOf(), [titled('Blocked'), says('{{report.blocked}}')]), OP);
  expect(headings(body)).toEqual(['Blocked', 'About this report', 'Notes']);
  expect(body).toContain('security level');
  expect(anchorsIn(body).map((name) => name.split('-')[1])).toEqual(['blocked', 'about']);
});

test('what was left open comes along once, and not what the template asks of every week', () => {
  const own = {
    type: 'taskList',
    attrs: { localId: 't' },
    content: [
      { type: 'taskItem', attrs: { localId: 'i', state: 'TODO' }, content: [text('Check the risks')] },
    ],
  };
  const openPoints = ['Check the risks', 'Who signs?'].map(plainly);
  const page = [own, titled('Talk'), says('{{report.notes}}'), titled('Done'), says('{{report.completed}}')];
  const body = reportBody(formed(factsOf(ISSUES, undefined, [], { openPoints }), page), OP);
  expect(body.split('Check the risks')).toHaveLength(2);
  expect(body.split('Who signs?')).toHaveLength(2);
  expect(body.indexOf('Who signs?')).toBeLessThan(body.indexOf('"Done"'));
});

test('a section of which a report has nothing is left out with its heading', () => {
  const page = [titled('Sprint'), says('{{report.sprint}}'), titled('Done'), says('{{report.completed}}')];
  expect(headings(reportBody(formed(factsOf(), page), OP))).not.toContain('Sprint');
});

test.each<{ mistake: string; page: readonly AdfNode[]; faults: readonly object[] }>([
  { mistake: 'no placeholder', page: [says('Words')], faults: [{ kind: 'no-placeholder' }] },
  {
    mistake: 'a name that only specs have',
    page: [titled('A'), says('{{spec.overview}}'), says('{{report.period}}')],
    faults: [{ kind: 'unknown-name', name: 'spec.overview', heading: 'A', around: '{{spec.overview}}' }],
  },
  {
    mistake: 'a part above any heading',
    page: [says('{{report.summary}}')],
    faults: [{ kind: 'needs-heading', name: 'report.summary', heading: null }],
  },
  {
    mistake: 'a part in a list',
    page: [titled('A'), bulletList([[text('{{report.blocked}}')]])],
    faults: [{ kind: 'needs-heading', name: 'report.blocked' }],
  },
  {
    mistake: 'notes in a section of Lockstep’s',
    page: [titled('A'), says('{{report.blocked}}'), says('{{report.notes}}')],
    faults: [{ kind: 'needs-heading', name: 'report.notes', heading: 'A' }],
  },
  {
    mistake: 'a part in two places',
    page: [titled('A'), says('{{report.other}}'), titled('B'), says('{{report.other}}')],
    faults: [{ kind: 'twice', name: 'report.other' }],
  },
  {
    mistake: 'a part inside of a sentence',
    page: [says('All: {{report.other}} {{report.period}}')],
    faults: [{ kind: 'inside-sentence', name: 'report.other' }],
  },
])('a page is no template with $mistake, and the place is told', ({ page, faults }) => {
  expect(takeForm(documentText(page))).toMatchObject({ kind: 'faulty', faults });
});

test('the form’s help names all that a template may name, those that stand in a text first', () => {
  expect(TEMPLATE_NAMES).toEqual([...REPORT_NAMES.inline, ...REPORT_NAMES.block]);
});

test('what belongs to the template’s page alone does not come along', () => {
  const anchored = heading(
    2,
    {
      type: 'inlineExtension',
      attrs: {
        extensionType: 'com.atlassian.confluence.macro.core',
        extensionKey: 'anchor',
        parameters: { macroParams: { '': { value: 'ls-summary-89abcdef' } } },
      },
    },
    text('Sum'),
  );
  const body = reportBody(formed(factsOf(), [anchored, says('{{report.summary}}')]), OP);
  expect(body).not.toContain('89abcdef');
});
