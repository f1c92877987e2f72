import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { onceNotes } from '../../../src/domain/templates/once-notes';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { patternsOf, type TemplatePart, templateOf } from '../../../src/domain/templates/spec-template';
import { SPEC_WORDS } from '../../kit/spec-words';

const h = (level: number, words: string) => heading(level, text(words));
const p = (words: string) => paragraph(text(words));

const frame = (type: string, ...content: readonly AdfNode[]): AdfNode => ({ type, content });

/** Each part in a line: a section by its kind, a frame by what is in it, the rest by its words. */
const cut = (...blocks: Parameters<typeof templateOf>[0]): readonly string[] =>
  templateOf(blocks).parts.map(shown);

function shown(part: TemplatePart): string {
  switch (part.kind) {
    case 'section':
      return `#${part.pattern.kind}`;
    case 'once':
      return part.blocks.map(plainText).join('|');
    case 'frame':
      return `${part.frame.type}[${part.parts.map(shown).join(' ')}]`;
  }
}

test.each([
  {
    rule: 'a heading with a placeholder below it is a section, one without is not',
    given: [h(2, 'Goals'), p('{{spec.overview}}'), h(2, 'Legal'), p('Fixed')],
    expected: ['#overview', 'Legal|Fixed'],
  },
  {
    rule: 'a section goes on to the next heading that is not below it',
    given: [h(2, 'Goals'), p('{{spec.overview}}'), h(3, 'More'), p('x'), h(1, 'End'), p('y')],
    expected: ['#overview', 'End|y'],
  },
  {
    rule: 'a title above sections is no section, even with a placeholder in it',
    given: [h(1, '{{issue.summary}}'), h(2, 'Goals'), p('{{spec.overview}}')],
    expected: ['{{issue.summary}}', '#overview'],
  },
  {
    rule: 'a heading with placeholders of its own holds what is below it',
    given: [h(1, 'Spec'), p('{{issue.key}}'), h(2, 'Goals'), p('{{spec.overview}}')],
    expected: ['#overview'],
  },
  {
    rule: 'what stands before any heading is filled once',
    given: [p('{{issue.url}}'), p('x'), h(2, 'Goals'), p('{{spec.overview}}')],
    expected: ['{{issue.url}}|x', '#overview'],
  },
  {
    rule: 'headings in the columns of a layout are sections, and what stands beside them is filled once',
    given: [
      frame(
        'layoutSection',
        frame('layoutColumn', p('{{issue.url}}'), h(2, 'Goals'), p('{{spec.overview}}'), h(2, 'Due'), p('x')),
        frame('layoutColumn', p('{{issue.key}}')),
        frame('layoutColumn', frame('expand', h(3, 'More'), p('{{spec.design}}'))),
      ),
      h(2, 'Tasks'),
      p('{{spec.tasks}}'),
    ],
    expected: [
      'layoutSection[layoutColumn[{{issue.url}} #overview Due|x] {{issue.key}} layoutColumn[expand[#design]]]',
      '#tasks',
    ],
  },
  {
    rule: 'a layout without a section in it is filled once, and one below a heading belongs to its section',
    given: [
      frame('layoutSection', frame('layoutColumn', p('{{issue.key}}'))),
      h(2, 'Goals'),
      frame('layoutSection', frame('layoutColumn', h(3, 'Why'), p('{{spec.overview}}'))),
    ],
    expected: ['{{issue.key}}', '#overview'],
  },
  {
    rule: 'kinds are unique, and come from the words of a heading where no part of a spec is named',
    given: [
      h(2, 'Zeitplan & Ziele'),
      p('{{issue.dueDate}}'),
      h(2, 'A'),
      p('{{spec.design}}'),
      h(2, 'B'),
      p('{{spec.design}}'),
      h(2, '期日'),
      p('{{issue.dueDate}}'),
    ],
    expected: ['#zeitplan-ziele', '#design', '#design-2', '#section'],
  },
])('$rule', ({ given, expected }) => {
  expect(cut(...given)).toEqual(expected);
});

test('the built-in spec has the same sections in each language', () => {
  const kinds = (['en', 'de', 'ja'] as const).map((language) =>
    patternsOf(productSpec(SPEC_WORDS[language])).map(({ kind }) => kind),
  );
  expect(kinds[0]).toEqual([
    'overview',
    'user-story',
    'acceptance-criteria',
    'design',
    'technical',
    'tasks',
    'related',
    'metrics',
  ]);
  expect(kinds.slice(1)).toEqual([kinds[0], kinds[0]]);
});

test('of headings in panels and cells it is said that they are written once, and of no others', () => {
  const notes = onceNotes(
    templateOf([
      frame('panel', h(3, 'In a panel'), p('{{spec.design}}')),
      frame('layoutSection', frame('layoutColumn', h(2, 'Kept'), p('{{spec.overview}}'))),
      frame('table', frame('tableRow', frame('tableCell', h(4, 'In a cell'), p('{{spec.tasks}}')))),
      frame('panel', h(3, 'Fixed'), p('Words')),
      h(2, 'A section'),
      frame('panel', h(3, 'Of the section'), p('{{spec.metrics}}')),
    ]),
  );
  expect(notes.map(({ kind, ...place }) => [kind, 'heading' in place && place.heading])).toEqual([
    ['written-once', 'In a panel'],
    ['written-once', 'In a cell'],
  ]);
});

test('of a part of the spec above which no heading stands it is said, too, but of the live list of children', () => {
  const notes = onceNotes(
    templateOf([
      p('{{spec.overview}}'),
      p('{{issue.key}} of {{project.name}}'),
      p('{{issue.children}}'),
      frame('panel', p('{{spec.design}}')),
      h(2, 'A section'),
      frame('panel', p('{{spec.metrics}}')),
    ]),
  );
  expect(notes).toEqual(
    ['spec.overview', 'spec.design'].map((name) => ({
      kind: 'no-heading',
      name,
      heading: null,
      around: `{{${name}}}`,
    })),
  );
});
