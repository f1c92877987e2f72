import fc from 'fast-check';
import { LONGEST_TITLE, specTitle } from '../../../src/domain/spec/spec-title';
import { alternativeTitle, titleFault } from '../../../src/domain/spec/chosen-title';

test.each([
  {
    rule: 'a summary becomes a title',
    summary: 'Faster checkout',
    expected: 'Faster checkout - Product Spec',
  },
  { rule: 'line ends are spaces', summary: 'a\r\nb\u2028c', expected: 'a b c - Product Spec' },
  { rule: 'markup is text', summary: '<b>x</b> & "y"', expected: '<b>x</b> & "y" - Product Spec' },
  { rule: 'other scripts stay', summary: 'שלום 日本語', expected: 'שלום 日本語 - Product Spec' },
  { rule: 'without words the key stands in', summary: ' \t ', expected: 'SHOP-1 - Product Spec' },
])('title: $rule', ({ summary, expected }) => {
  expect(specTitle(summary, 'SHOP-1')).toBe(expected);
});

test('a title never breaks a character and always fits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
      for (const title of [specTitle(summary, 'SHOP-1'), alternativeTitle(`x${summary}`, 'SHOP-1')]) {
        expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
        expect(() => encodeURIComponent(title)).not.toThrow(); // half a character would
        expect(titleFault(title)).toBeNull();
      }
    }),
  );
});

test('a family stays together or goes', () => {
  const family = '👨‍👩‍👧';
  const title = specTitle(family.repeat(60), 'SHOP-1');
  expect(title.replaceAll(family, '')).toBe(' - Product Spec');
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['a'.repeat(256), 'too-long'],
  ['a'.repeat(255), null],
])('title fault of %p', (title, fault) => {
  expect(titleFault(title)).toBe(fault);
});
