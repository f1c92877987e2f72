import { type AdfNode } from '../../src/domain/documents/adf';
import { type mergeSection } from '../../src/domain/documents/merge/merge-section';
import { applyChanges } from '../../src/domain/documents/merge/section-merge';
import { plainText } from '../../src/domain/documents/plain-text';
import { type KeptLines, linesOf } from './kept-lines';
import { type Case } from './make-case';
import { allTaken, type Expect, wordsBy } from './promises';

type Nodes = readonly AdfNode[];

/** A section with lines at its end of which people made others. */
interface WithLines {
  readonly given: Case;
  readonly page: Nodes;
  readonly lines: KeptLines;
}

const withLines = ({ given: { base, wanted }, page, lines }: WithLines) => ({
  base: [...base, lines.base],
  page: [...page, ...lines.page],
  wanted: [...wanted, lines.wanted],
});

/** Whatever people made of lines beside all else that they did. */
export function checkLines(given: Case, page: Nodes, merge: typeof mergeSection, expect: Expect): void {
  checkJoined({ given, page, lines: given.joined }, merge, expect);
  checkKept({ given, page, lines: given.split }, 'parted', merge, expect);
  checkKept({ given, page, lines: given.retold }, 'told in blocks of another kind', merge, expect);
}

/** Lines that people made one: whatever the issue rewords in them, both still say it all, once. */
function checkJoined(joined: WithLines, merge: typeof mergeSection, expect: Expect): void {
  const { blocks } = allTaken(merge(withLines(joined)));
  const said = unspaced(blocks.map(plainText).join(''));
  const lines = linesOf(joined.lines.wanted).map(plainText).map(unspaced);
  expect(
    'of what people joined all that the issue says is said once',
    lines.every((line) => said.split(line).length === 2),
  );
}

const unspaced = (words: string): string => words.replaceAll(' ', '');

/** Each word of the issue stands once, and so do people's own unless they let them go. */
function checkKept(kept: WithLines, people: string, merge: typeof mergeSection, expect: Expect): void {
  const { lines } = kept;
  const merged = merge(withLines(kept));
  const once = (author: string, nodes: Nodes): string => wordsBy(author, nodes).toSorted().join();
  expect(
    `of what people ${people} each word that the issue says is said once`,
    once('part', allTaken(merged).blocks) === once('part', [lines.wanted]),
  );
  const safe = new Set(merged.changes.filter(({ why }) => why === null).map(({ id }) => id));
  expect(
    `of what people ${people} their own words stay`,
    once('own', applyChanges(merged, safe).blocks) === once('own', lines.page),
  );
}
