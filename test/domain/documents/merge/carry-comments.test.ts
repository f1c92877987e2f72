import { type AdfMark } from '../../../../src/domain/documents/adf';
import { carryComments } from '../../../../src/domain/documents/merge/carry-comments';
import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { p } from './merges';

/** A text that so many comments stand on, and how often any of them was looked at when its words changed. */
function carried(comments: number, words: string, become: string) {
  let looks = 0;
  const marks = Array.from({ length: comments }, (_, n): AdfMark => {
    const attrs = { id: `c${String(n)}`, annotationType: 'inlineComment' };
    return {
      type: 'annotation',
      get attrs() {
        looks += 1;
        return attrs;
      },
    };
  });
  const { node, displaced, lost } = carryComments(paragraph(text(words, marks)), p(become));
  return { looks, node, displaced: displaced.length, lost: lost.length };
}

test.each([
  { rule: 'stay with their words', become: 'Pay by credit card now', displaced: 0, lost: 0 },
  { rule: 'lose all of their words', become: 'Vouchers', displaced: 0, lost: 800 },
])('twice the comments on a text are twice the work, when they $rule', ({ become, displaced, lost }) => {
  const [some, twice] = [400, 800].map((comments) => carried(comments, 'Pay by card now', become));
  expect(twice).toMatchObject({ displaced, lost });
  expect(twice?.looks).toBeLessThan((some?.looks ?? 0) * 2.1);
});

test('comments beyond what can be followed go with their text, which is to be agreed to', () => {
  const { looks, node, lost } = carried(100_000, 'Pay by card now', 'Pay by credit card now');
  expect({ node, lost }).toEqual({ node: p('Pay by credit card now'), lost: 100_000 });
  expect(looks).toBeLessThan(300_000);
});
