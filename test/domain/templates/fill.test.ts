import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, placeholder, strong, text } from '../../../src/domain/documents/nodes';
import { composeSpec, sectionsOf } from '../../../src/domain/spec/compose-spec';
import { templateOf } from '../../../src/domain/templates/spec-template';
import { anEpic } from '../../kit/an-epic';
import { writingWords } from '../../kit/writing-words';

const SITE = { siteUrl: 'https://site.example', cloudId: 'cloud' };
const EPIC = anEpic({
  summary: 'Pay\nfast {{issue.key}}',
  labels: ['web', 'app'],
  dueDate: '2026-12-01',
  description: [paragraph(text('Why we do it'))],
});
const bold = [{ type: 'strong' }];

/** Blocks below a heading that makes them a section, filled. */
function filled(...blocks: readonly AdfNode[]): readonly AdfNode[] {
  const template = templateOf([heading(2, text('{{issue.key}}')), ...blocks]);
  return sectionsOf(composeSpec(EPIC, SITE, template, writingWords(EPIC.description)))[0]?.content ?? [];
}

test.each<{ rule: string; given: readonly AdfNode[]; expected: readonly AdfNode[] }>([
  {
    rule: 'a name becomes the issue’s words, as text and in one line, and is not filled again',
    given: [text('About {{issue.summary}}.')],
    expected: [text('About '), text('Pay fast {{issue.key}}'), text('.')],
  },
  {
    rule: 'case and spaces of a name do not matter',
    given: [text('{{ Issue.Labels }}')],
    expected: [text('web, app')],
  },
  {
    rule: 'a name cut by formatting is whole, formatted as it begins',
    given: [text('Key: {{'), strong('issue.'), text('key}} now')],
    expected: [text('Key: '), text('SHOP-1', bold), text(' now')],
  },
  {
    rule: 'a linked name stays a link',
    given: [text('{{issue.url}}', [{ type: 'link', attrs: { href: 'https://a.example/' } }])],
    expected: [
      text('https://site.example/browse/SHOP-1', [{ type: 'link', attrs: { href: 'https://a.example/' } }]),
    ],
  },
  {
    rule: 'what the issue does not say leaves nothing',
    given: [text('Priority: {{issue.priority}}!')],
    expected: [text('Priority: '), text('!')],
  },
  {
    rule: 'code and unknown names stay as they are written',
    given: [text('{{issue.key}}', [{ type: 'code' }]), text(' {{nobody.knows}}')],
    expected: [text('{{issue.key}}', [{ type: 'code' }]), text(' {{nobody.knows}}')],
  },
])('in a text $rule', ({ given, expected }) => {
  expect(filled(paragraph(...given))).toEqual([paragraph(...expected)]);
});

const why = paragraph(text('Why we do it'));

test.each<{ rule: string; given: AdfNode; expected: readonly AdfNode[] }>([
  { rule: 'gives way to blocks', given: paragraph(text('{{issue.description}}')), expected: [why] },
  {
    rule: 'may be cut by formatting',
    given: paragraph(text('{{issue.'), strong('description'), text('}}')),
    expected: [why],
  },
  {
    rule: 'is filled inside of any frame',
    given: {
      type: 'panel',
      attrs: { panelType: 'info' },
      content: [paragraph(text('{{issue.description}}'))],
    },
    expected: [{ type: 'panel', attrs: { panelType: 'info' }, content: [why] }],
  },
  {
    rule: 'leaves its hint where a frame would be empty',
    given: {
      type: 'blockquote',
      content: [paragraph(text('{{spec.metrics}}'), placeholder('By how much?'))],
    },
    expected: [{ type: 'blockquote', content: [paragraph(placeholder('By how much?'))] }],
  },
  {
    rule: 'is not filled inside of a sentence',
    given: paragraph(text('See {{issue.description}}')),
    expected: [paragraph(text('See {{issue.description}}'))],
  },
  {
    rule: 'in a point of a list is carried as a list may hold it',
    given: {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(text('{{issue.description}}'))] }],
    },
    expected: [{ type: 'bulletList', content: [{ type: 'listItem', content: [why] }] }],
  },
])('a block placeholder $rule', ({ given, expected }) => {
  expect(filled(given)).toEqual(expected);
});

test('code stays as it is written, whatever names it holds', () => {
  const code = { type: 'codeBlock', content: [text('{{issue.key}}')] };
  expect(filled(paragraph(text('{{issue.key}}')), code)).toEqual([paragraph(text('SHOP-1')), code]);
});

test('a paragraph of which only spaces are left is silent, a heading stays', () => {
  const gone = paragraph(text(' {{issue.priority}} {{issue.fixVersions}} '));
  const named = heading(3, text('{{issue.priority}}'));
  const key = paragraph(text('{{issue.key}}'));
  const [first, ...more] = filled(gone, key, named, key);
  expect(first).toEqual(paragraph(text('SHOP-1')));
  expect(more.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
});

describe('the live list of child issues', () => {
  const children = paragraph(text('{{issue.children}}'));
  const inside = (type: string, ...around: readonly string[]): AdfNode =>
    around.reduce<AdfNode>((inner, outer) => ({ type: outer, content: [inner] }), {
      type,
      content: [children],
    });
  const innermost = ({ type, content: [inner] = [] }: AdfNode): string =>
    inner === undefined || type === 'blockCard' ? type : innermost(inner);

  test.each([
    { where: 'a page', frame: children, shown: 'blockCard' },
    { where: 'a panel', frame: inside('panel'), shown: 'blockCard' },
    { where: 'a cell', frame: inside('tableCell', 'tableRow', 'table'), shown: 'blockCard' },
    { where: 'a list', frame: inside('listItem', 'bulletList'), shown: 'inlineCard' },
    { where: 'a quote', frame: inside('blockquote'), shown: 'inlineCard' },
  ])('is a $shown in $where', ({ frame, shown }) => {
    const live = filled(frame).find((block) => ['blockCard', 'inlineCard'].includes(innermost(block)));
    expect(live && innermost(live)).toBe(shown);
  });
});

test('a card that a link was put on is its address', () => {
  const link = { type: 'link', attrs: { href: 'https://a.example/' } };
  const epic = anEpic({ parent: { key: 'SHOP-9', summary: 'Above' } });
  const template = templateOf([
    heading(2, text('{{issue.key}}')),
    paragraph(text('{{issue.parent}}', [...bold, link])),
  ]);
  const [block] =
    sectionsOf(composeSpec(epic, SITE, template, writingWords(epic.description)))[0]?.content ?? [];
  expect(block).toEqual(paragraph(text('https://site.example/browse/SHOP-9', [...bold, link])));
});

test('a frame that Lockstep does not know keeps all it has', () => {
  const macro = {
    type: 'bodiedExtension',
    attrs: { extensionKey: 'x', parameters: { b: 1, a: [null, 1.5] } },
    futureField: { kept: true },
    content: [paragraph(text('{{issue.key}}'))],
  };
  expect(filled(macro)).toEqual([{ ...macro, content: [paragraph(text('SHOP-1'))] }]);
});

test('where nothing is said below a heading there is one hint, and none where something is', () => {
  const blocks = filled(
    paragraph(text('{{issue.labels}}')),
    heading(3, text('How')),
    paragraph(text('{{spec.design}}'), placeholder('Link it')),
    paragraph(text('{{spec.technical}}'), placeholder('Think')),
    heading(3, text('Then')),
    paragraph(text('Fixed words')),
    paragraph(text('{{spec.metrics}}'), placeholder('Measure')),
  );
  expect(blocks).toEqual([
    paragraph(text('web, app')),
    heading(3, text('How')),
    paragraph(placeholder('Link it')),
    heading(3, text('Then')),
    paragraph(text('Fixed words')),
  ]);
});

test('a carried heading never ends the section that it was carried into', () => {
  const epic = anEpic({ description: [heading(1, text('Deep')), paragraph(text('words'))] });
  const levels = [2, 4, 6].map((level) => {
    const template = templateOf([heading(level, text('All')), paragraph(text('{{issue.description}}'))]);
    const [first] =
      sectionsOf(composeSpec(epic, SITE, template, writingWords(epic.description)))[0]?.content ?? [];
    return first?.type === 'heading' ? first.attrs?.['level'] : first;
  });
  expect(levels).toEqual([3, 5, paragraph(strong('Deep'))]);
});
