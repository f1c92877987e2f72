import { type TemplateFinding } from '../../src/contract/spec/templates';
import { placeOf } from '../../static/project-page/templates/finding-place';

const IN_SENTENCE = { heading: 'Proof', around: 'By {{issue.sumary}} and {{issue.owner}}' };

test.each<{ rule: string; given: TemplateFinding; expected: string }>([
  {
    rule: 'of several placeholders of a paragraph, the one that is wrong is named with what was meant',
    given: { kind: 'unknown-name', name: 'issue.sumary', meant: 'issue.summary', ...IN_SENTENCE },
    expected: '{{issue.sumary}} → {{issue.summary}} – Proof: By {{issue.sumary}} and {{issue.owner}}',
  },
  {
    rule: 'and so is one of which nobody knows what was meant',
    given: { kind: 'unknown-name', name: 'issue.owner', meant: null, ...IN_SENTENCE },
    expected: '{{issue.owner}} – Proof: By {{issue.sumary}} and {{issue.owner}}',
  },
  {
    rule: 'a paragraph of nothing else is not told twice',
    given: { kind: 'in-code', name: 'issue.key', heading: 'Proof', around: '{{issue.key}}' },
    expected: '{{issue.key}} – Proof',
  },
  {
    rule: 'without a heading the words around are enough',
    given: { kind: 'unclosed', heading: null, around: '{{issue.key' },
    expected: '{{issue.key',
  },
  {
    rule: 'what pages have no place for has a name of its own',
    given: { kind: 'left-out', name: 'gallery', heading: null, around: '' },
    expected: 'gallery',
  },
  { rule: 'a template without a placeholder has no place', given: { kind: 'no-placeholder' }, expected: '' },
])('$rule', ({ given, expected }) => {
  expect(placeOf(given)).toBe(expected);
});
