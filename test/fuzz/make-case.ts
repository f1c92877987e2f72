import { storeAdf } from '../../dev/products/adf/store';
import { type AdfNode } from '../../src/domain/documents/adf';
import { anchor, documentText, heading, text } from '../../src/domain/documents/nodes';
import { changeBlocks, comment, createAuthor } from './change-blocks';
import { block, blocks } from './make-blocks';
import { type Random } from './random';
import { spelled } from './spell';

export const ANCHOR = 'ls-overview-0123abcd';

/** One page with one managed section that a person and an issue both changed. */
export interface Case {
  /** As Lockstep left it. */
  readonly base: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
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
  const framed = frame(random, [heading(2, anchor(ANCHOR), text('Overview')), ...inSection]);
  const text_ = documentText([...around, ...framed, heading(1, text('Notes')), ...foreign(random, captured)]);
  const mode = random.onceIn(2) ? 'service' : 'verbatim';
  return {
    // Read from storage: it shares no object with what is wanted.
    base: structuredClone(base),
    wanted,
    body: spelled(
      random,
      storeAdf(text_, mode, () => random.id()),
    ),
  };
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
