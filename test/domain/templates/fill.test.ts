import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, placeholder, strong, text } from '../../../src/domain/documents/nodes';
import { composeSpec, sectionsOf } from '../../../src/domain/spec/spec-sections';
import { templateOf } from '../../../src/domain/templates/spec-template';
import { anEpic } from '../../kit/an-epic';

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
  return sectionsOf(composeSpec(EPIC, SITE, template))[0]?.content ?? [];
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
])('a block placeholder $rule', ({ given, expected }) => {
  expect(filled(given)).toEqual(expected);
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
    const [first] = sectionsOf(composeSpec(epic, SITE, template))[0]?.content ?? [];
    return first?.type === 'heading' ? first.attrs?.['level'] : first;
  });
  expect(levels).toEqual([3, 5, paragraph(strong('Deep'))]);
});
