import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { productSpec } from '../../../src/domain/templates/product-spec';
import { patternsOf, templateOf } from '../../../src/domain/templates/spec-template';
import { SPEC_WORDS } from '../../kit/spec-words';

const h = (level: number, words: string) => heading(level, text(words));
const p = (words: string) => paragraph(text(words));

/** Each part in a line: a section by its kind, the rest by its words. */
const cut = (...blocks: Parameters<typeof templateOf>[0]) =>
  templateOf(blocks).parts.map((part) =>
    part.kind === 'section' ? `#${part.pattern.kind}` : part.blocks.map(plainText).join('|'),
  );

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
