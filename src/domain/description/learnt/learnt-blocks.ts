import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { type SectionKind } from '../../spec/section-kinds';
import { sentencesIn } from '../telling-runs';
import { linesOf, wordsOf } from '../text-lines';
import { type Judge, kindAhead, type Place } from './judge';

/** By so much a section has to be ahead to be told by one sentence. */
export const SURE = 2;
/** And before somebody has said what they want: the same words tell what is wrong. */
export const SURE_BEFORE = 3;
/** And to be told by several together. */
const SURE_OF_ALL = 6;
/** Whatever is ahead by this much speaks against another section. */
const AGAINST = 2;
/** So many of them may do so: one of three. */
const MOST_AGAINST = 1 / 3;

interface Statement {
  readonly words: string;
  readonly place: readonly Place[];
}

/** What the blocks below a heading without a known name tell together, or a list or table without one. */
export function learntKind(blocks: readonly AdfNode[], judge: Judge): SectionKind | null {
  const told = blocks.flatMap(statementsIn).filter(({ words }) => MORE_THAN_NAME.test(words));
  const [first] = told;
  if (first === undefined || told.length < 2) return null;
  const kindOf = (statements: readonly Statement[], margin: number): SectionKind | null =>
    kindAhead(
      judge(
        statements.map(({ words }) => words),
        first.place,
      ),
      margin,
    );
  const kind = kindOf(told, SURE_OF_ALL);
  const against = told.filter((one) => (kindOf([one], AGAINST) ?? kind) !== kind);
  return kind === 'overview' || against.length > told.length * MOST_AGAINST ? null : kind;
}

/** Three words, or a Japanese one that is more than a name. */
const MORE_THAN_NAME = /\s\S+\s|.{8}[ぁ-ん]/;

/** What a block states, as far as it is judged: sentences, the points of a list, the rows of a table below its head. */
export function statementsIn(block: AdfNode): readonly Statement[] {
  const { type, content = [] } = block;
  const place = [type];
  if (type === 'paragraph')
    return linesOf(block).flatMap((line) =>
      sentencesIn(wordsOf(line)).map((words) => ({ words: words.trim(), place })),
    );
  const points = type === 'table' ? content.slice(1) : type.endsWith('List') ? content : [];
  return points.map((point) => ({ words: plainText(point), place }));
}
