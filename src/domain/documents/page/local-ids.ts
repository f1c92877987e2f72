import { type AdfNode } from '../adf';

/** Names nodes that are put onto a page so that none has the id of another one there. */
export function createFreshIds(page: string): (node: AdfNode) => AdfNode {
  let taken = '';
  const free = (id: string): string => {
    // Letters of a word may be spelled by their code.
    taken ||= JSON.stringify(JSON.parse(page));
    let [name, count] = [id, 0];
    while (taken.includes(`"${name}"`)) name = `${id}-${String((count += 1))}`;
    taken += `"${name}"`;
    return name;
  };
  const named = <T extends Named>(item: T): T => {
    const id = item.attrs?.['localId'];
    return typeof id === 'string' && id !== ''
      ? { ...item, attrs: { ...item.attrs, localId: free(id) } }
      : item;
  };
  const fresh = (node: AdfNode): AdfNode => {
    const { marks, content } = node;
    return {
      ...named(node),
      ...(marks && { marks: marks.map(named) }),
      ...(content && { content: content.map(fresh) }),
    };
  };
  return fresh;
}

/** A node, or a mark such as that of a fragment. */
type Named = Pick<AdfNode, 'attrs'>;
