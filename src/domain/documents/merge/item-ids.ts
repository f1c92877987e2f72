import { type AdfNode } from '../adf';
import { isList } from './list-kinds';
import { type BlockChange, type MergePart } from './section-merge';

/**
 * Gives what becomes a task or a decision in people's list an id that no other one there has.
 *
 * It takes the place of the one that it replaces, tick included, since what is said as a plain point says nothing
 * of either. What is new is named after its list, whose id Confluence gives, else after the first item that has one.
 */
export function withItemIds(list: AdfNode, parts: readonly MergePart[]): readonly MergePart[] {
  const fresh = freshIds(list);
  return parts.map((part) =>
    part.kind === 'change' && isUnnamed(part.change.after)
      ? { ...part, change: named(part.change, part.change.after, fresh) }
      : part,
  );
}

function named(change: BlockChange, after: AdfNode, fresh: () => string): BlockChange {
  const attrs = change.before?.attrs;
  return { ...change, after: attrs ? { ...after, attrs } : withFreshIds(after, fresh) };
}

/** Also of a list of tasks those in it. */
function withFreshIds(node: AdfNode, fresh: () => string): AdfNode {
  const { attrs, content = [] } = node;
  const own = isUnnamed(node) ? { ...node, attrs: { ...attrs, localId: fresh() } } : node;
  return isList(node) ? { ...own, content: content.map((item) => withFreshIds(item, fresh)) } : own;
}

/** By an id that is there and a number: the schema asks for any text. */
function freshIds(list: AdfNode): () => string {
  const taken = new Set([list, ...(list.content ?? [])].map(idOf));
  const stem = [...taken].find((id) => id !== '') ?? '';
  let count = 0;
  return () => {
    if (stem === '') return '';
    do count += 1;
    while (taken.has(`${stem}-${String(count)}`));
    return `${stem}-${String(count)}`;
  };
}

const isUnnamed = (node: AdfNode | null): node is AdfNode => node?.attrs?.['localId'] === '';

function idOf({ attrs }: AdfNode): string {
  const id = attrs?.['localId'];
  return typeof id === 'string' ? id : '';
}
