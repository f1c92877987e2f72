import { storeAdf } from '../../dev/products/adf/store';
import { type AdfNode } from '../../src/domain/documents/adf';
import { anchor } from '../../src/domain/documents/made-nodes';
import { type ThreeVersions } from '../../src/domain/documents/merge/counterparts';
import { documentText, heading, paragraph, text } from '../../src/domain/documents/nodes';
import { createAuthor } from './author';
import { changeBlocks, comment } from './change-blocks';
import { joinTables } from './check-tables';
import { joinLines, type KeptLines, retellLines, splitLines } from './kept-lines';
import { movePoints, type MovedPoints } from './move-points';
import { block, blocks } from './make-blocks';
import { type Random } from './random';
import { spelled } from './spell';

export const ANCHOR = 'ls-overview-0123abcd';
export const BELOW = 'ls-design-0123abcd';

/** One page with a managed section that a person and an issue both changed, and another one below it. */
export interface Case {
  /** As Lockstep left it. */
  readonly base: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
  /** Lists that stand at the end of the section, beside all else. */
  readonly joined: KeptLines;
  readonly split: KeptLines;
  readonly retold: KeptLines;
  /** A section of its own. */
  readonly tables: ThreeVersions;
  /** A page of its own, in some cases: to plan its whole update takes longer than all else. */
  readonly moved: MovedPoints | null;
  /** What the issue says for the section below. */
  readonly below: readonly AdfNode[];
  /** The page's text as Confluence gives it. */
  readonly body: string;
}

/** A case of one seed: the same random gives the same case. */
export function makeCase(random: Random, captured: readonly (readonly AdfNode[])[]): Case {
  const base = [block(random), ...blocks(random, 4)];
  const wanted = changeBlocks(base, createAuthor(random, 'issue'), random.below(4));
  const people = changeBlocks(base, createAuthor(random, 'person'), random.below(4));
  const inSection = commented(people, random, 'section');
  const around = foreign(random, captured);
  const second = withoutHeadings([...blocks(random, 3), paragraph(text('Blue'))]);
  const below = withoutHeadings(changeBlocks(second, createAuthor(random, 'design'), random.below(3)));
  const own = [heading(1 + random.below(2), anchor(ANCHOR), text('Overview')), ...inSection];
  const framed = frame(random, [...own, ...belowOf(random, second)]);
  const text_ = documentText([...around, ...framed, heading(1, text('Notes')), ...foreign(random, captured)]);
  const mode = random.onceIn(2) ? 'service' : 'verbatim';
  return {
    // Read from storage: it shares no object with what is wanted.
    base: structuredClone(base),
    wanted,
    joined: joinLines(random, createAuthor(random, 'line')),
    split: splitLines(random, createAuthor(random, 'part'), createAuthor(random, 'own')),
    retold: retellLines(random, createAuthor(random, 'part'), createAuthor(random, 'own')),
    moved: random.onceIn(5) ? movePoints(random, createAuthor(random, 'point')) : null,
    tables: joinTables(random),
    below,
    body: spelled(
      random,
      storeAdf(text_, mode, () => random.id()),
    ),
  };
}

/** None would end the section, however deep it is. */
const withoutHeadings = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.filter(({ type }) => type !== 'heading');

/** People give its heading another level, or fold it away below the other section. */
function belowOf(random: Random, content: readonly AdfNode[]): readonly AdfNode[] {
  const nodes = [heading(1 + random.below(6), anchor(BELOW), text('Design')), ...content];
  return random.onceIn(3) ? [{ type: 'expand', attrs: { title: 'Design' }, content: nodes }] : nodes;
}

function commented(nodes: readonly AdfNode[], random: Random, name: string): readonly AdfNode[] {
  let marked = nodes;
  for (let n = random.below(3); n > 0; n -= 1) marked = comment(marked, random, `${name}-${String(n)}`);
  return marked;
}

function foreign(random: Random, captured: readonly (readonly AdfNode[])[]): readonly AdfNode[] {
  const found = captured[random.below(captured.length * 4)];
  const nodes = found ?? blocks(random, 3);
  // A heading of people would end or begin a section of theirs; that is what they are for.
  return commented(nodes, random, `foreign-${String(random.below(1_000))}`);
}

/** Sections stand on the page itself, or where people moved them. */
function frame(random: Random, nodes: readonly AdfNode[]): readonly AdfNode[] {
  if (random.onceIn(6)) return [{ type: 'expand', attrs: { title: 'More' }, content: nodes }];
  if (!random.onceIn(6)) return nodes;
  const column = (content: readonly AdfNode[]): AdfNode => ({
    type: 'layoutColumn',
    attrs: { width: 50 },
    content,
  });
  return [{ type: 'layoutSection', content: [column([block(random)]), column(nodes)] }];
}
