import fc from 'fast-check';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { heading, paragraph, text } from '../../../src/domain/documents/nodes';
import { aPublishedReport, bodyOf, byHand } from '../../kit/published-report';

const place = fc.nat({ max: 30 });
const within = (blocks: readonly AdfNode[], index: number): number => index % Math.max(blocks.length, 1);

/** Adds words to one of the document's own texts. */
function typeInto(blocks: readonly AdfNode[], nth: number, words: string): readonly AdfNode[] {
  let left = nth;
  const walk = (node: AdfNode): AdfNode => {
    if (node.type === 'text') {
      left -= 1;
      return left === -1 ? { ...node, text: `${node.text ?? ''} ${words}` } : node;
    }
    return node.content === undefined ? node : { ...node, content: node.content.map(walk) };
  };
  return blocks.map(walk);
}

type HandEdit = (blocks: readonly AdfNode[], token: string) => readonly AdfNode[];
const splice = (blocks: readonly AdfNode[], index: number, count: number, ...added: readonly AdfNode[]) =>
  blocks.toSpliced(within(blocks, index), count, ...added);

const handEdits = fc.oneof(
  place.map(
    (n): HandEdit =>
      (blocks, token) =>
        splice(blocks, n, 0, paragraph(text(token))),
  ),
  place.map(
    (n): HandEdit =>
      (blocks, token) =>
        splice(blocks, n, 0, heading(2, text(token))),
  ),
  place.map(
    (n): HandEdit =>
      (blocks, token) =>
        splice(blocks, n, 1, paragraph(text(token))),
  ),
  place.map((n): HandEdit => (blocks, token) => [...blocks, ...blocks.slice(n % 7), paragraph(text(token))]),
  place.map(
    (n): HandEdit =>
      (blocks, token) =>
        typeInto(blocks, n, token),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(([n, level]): HandEdit => (blocks, token) => [
    ...blocks.map((block, index) =>
      block.type === 'heading' && index === within(blocks, n)
        ? { ...block, attrs: { ...block.attrs, level } }
        : block,
    ),
    paragraph(text(token)),
  ]),
  place.map(
    (n): HandEdit =>
      (blocks) =>
        splice(blocks, n, 1),
  ),
  fc.tuple(place, place).map(([from, to]): HandEdit => (blocks) => {
    const moved = blocks.slice(within(blocks, from), within(blocks, from) + 2);
    return splice(splice(blocks, from, moved.length), to, 0, ...moved);
  }),
);

const tokensIn = (body: string): readonly string[] => [...new Set(body.match(/token-\d+-\d+/g) ?? [])];

test('whatever people do with the page, no word of theirs is lost when it is made again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(handEdits, { maxLength: 5 }), { minLength: 1, maxLength: 3 }),
      async (rounds) => {
        const desk = await aPublishedReport();
        for (const [round, edits] of rounds.entries()) {
          for (const [nth, edit] of edits.entries())
            byHand(desk, (blocks) => edit(blocks, `token-${String(round)}-${String(nth)}`));
          const before = tokensIn(bodyOf(desk));
          desk.now += 60_000;
          expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
          expect(tokensIn(bodyOf(desk))).toEqual(before);
        }
      },
    ),
    { numRuns: 150 },
  );
});
