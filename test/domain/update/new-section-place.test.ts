import { sha256 } from '../../../src/adapters/hash/sha256';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { anchor } from '../../../src/domain/documents/made-nodes';
import { documentText, heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { readPageBody } from '../../../src/domain/documents/page/page-body';
import { patchPage } from '../../../src/domain/documents/page/patch-page';
import { plainText } from '../../../src/domain/documents/plain-text';
import { type WantedSpec } from '../../../src/domain/spec/spec-base';
import { editsOf } from '../../../src/domain/update/update-choice';
import { changesIn, planUpdate } from '../../../src/domain/update/update-plan';

type Blocks = readonly AdfNode[];

const p = (words: string): AdfNode => paragraph(text(words));
const block = (type: string, ...content: Blocks): AdfNode => ({ type, content });

const spec = (...names: readonly string[]): WantedSpec => ({
  title: 'Guests',
  settled: [],
  source: '',
  sections: names.map((name) => ({
    anchor: `ls-${name.toLowerCase()}-0123abcd`,
    kind: 'criteria',
    level: 2,
    heading: [text(name)],
    pattern: [],
    written: [p(`${name} of the issue`)],
  })),
});

const WANTED = spec('Overview', 'Criteria', 'Design');
const section = (name: string): Blocks => [
  heading(2, anchor(`ls-${name.toLowerCase()}-0123abcd`), text(name)),
  p(`${name} of the issue`),
];

/** What stands on the page once everything is taken, top to bottom. */
function taken(...blocks: Blocks): readonly string[] {
  const body = readPageBody(documentText(blocks));
  if (body.kind === 'unreadable') return [];
  const plan = planUpdate({ base: null, page: { title: 'Guests', body }, wanted: WANTED }, sha256);
  const accepted = new Set(changesIn(plan).map(({ id }) => id));
  const outcome = patchPage(body, editsOf(plan, { accepted, kept: new Set() }, body));
  return outcome.kind === 'patched'
    ? ((JSON.parse(outcome.text) as AdfNode).content?.map(plainText) ?? [])
    : [];
}

const OVERVIEW = ['Overview', 'Overview of the issue'];
const CRITERIA = ['Criteria', 'Criteria of the issue'];
const TASKS = ['Tasks', 'Tasks of the issue'];
const DESIGN = ['Design', 'Design of the issue'];

test.each<{ rule: string; page: Blocks; expected: readonly string[] }>([
  {
    rule: 'below the introduction of a page',
    page: [p('About us'), p('More'), ...section('Criteria')],
    expected: ['About us', 'More', ...OVERVIEW, ...CRITERIA, ...DESIGN],
  },
  {
    rule: 'at the top of a page that begins with a heading',
    page: section('Criteria'),
    expected: [...OVERVIEW, ...CRITERIA, ...DESIGN],
  },
  {
    rule: 'at the end of a page without headings',
    page: [p('About us')],
    expected: ['About us', ...OVERVIEW, ...CRITERIA, ...DESIGN],
  },
  {
    rule: 'behind the expand that the section before it is folded into',
    page: [
      p('About us'),
      block('expand', ...section('Overview'), ...section('Criteria')),
      heading(2, text('Notes')),
    ],
    expected: ['About us', [...OVERVIEW, ...CRITERIA].join(' '), ...DESIGN, 'Notes'],
  },
  {
    rule: 'behind what follows that expand below no heading of its own',
    page: [block('expand', ...section('Overview'), ...section('Criteria')), p('End')],
    expected: [[...OVERVIEW, ...CRITERIA].join(' '), 'End', ...DESIGN],
  },
  {
    rule: 'behind the whole section that the expand stands in',
    page: [
      ...section('Overview'),
      block('expand', ...section('Criteria')),
      p('A note'),
      heading(3, text('Goal')),
      p('Sell'),
      block('expand', ...section('Tasks')),
      heading(2, text('Notes')),
    ],
    expected: [
      ...OVERVIEW,
      CRITERIA.join(' '),
      'A note',
      'Goal',
      'Sell',
      ...DESIGN,
      TASKS.join(' '),
      'Notes',
    ],
  },
  {
    rule: 'in the column of a layout that the section before it stands in',
    page: [
      block(
        'layoutSection',
        block('layoutColumn', ...section('Overview'), block('panel', ...section('Criteria'))),
        block('layoutColumn', p('Side')),
      ),
    ],
    expected: [[...OVERVIEW, ...CRITERIA, ...DESIGN, 'Side'].join(' ')],
  },
])('a section that the page does not have comes $rule', ({ page, expected }) => {
  expect(taken(...page)).toEqual(expected);
});
