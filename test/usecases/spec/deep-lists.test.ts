import { checkAdf } from '../../../dev/products/adf/check';
import { type AdfNode, blocksOf } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { anEpic } from '../../kit/an-epic';
import { CheckoutSpec } from '../../kit/checkout-spec';

/** A list of one item a level, `depth` levels of them, each with words of its own. */
const nested = (type: string, depth: number, level = 1): AdfNode => ({
  type,
  content: [
    {
      type: 'listItem',
      content: [
        paragraph(text(`Level ${String(level)}.`)),
        ...(level < depth ? [nested(type, depth, level + 1)] : []),
      ],
    },
  ],
});

/** As Jira answers it. */
const described = (...blocks: readonly AdfNode[]) =>
  anEpic({
    description: blocksOf({ type: 'doc', content: [heading(2, text('Acceptance criteria')), ...blocks] }),
  });

const said = (words: string): readonly string[] => words.match(/Level \d+\./g) ?? [];
const levels = (depth: number): readonly string[] =>
  Array.from({ length: depth }, (_, n) => `Level ${String(n + 1)}.`);

test.each(['bulletList', 'orderedList'])(
  'a page says what stands thirty levels deep in a %s, and nothing is new then',
  async (type) => {
    const spec = await CheckoutSpec.generated(described(nested(type, 30)));
    expect(said(spec.pageWords())).toEqual(levels(30));
    expect(checkAdf(JSON.parse(spec.site.pages[0]?.body ?? ''))).toEqual([]);
    expect(await spec.desk.changes()).toEqual([]);
    expect(await spec.desk.press()).toMatchObject({ kind: 'nothing-written' });
    expect(spec.messages()).toHaveLength(1);
  },
);

test('an update brings what came to stand thirty levels deep, once', async () => {
  const spec = await CheckoutSpec.generated(described(nested('bulletList', 3)));
  spec.site.epic = described(nested('bulletList', 30));
  await spec.desk.press({ op: 'b1' });
  expect(said(spec.pageWords())).toEqual(levels(30));
  expect(await spec.desk.changes()).toEqual([]);
});
