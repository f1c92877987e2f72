import { type AdfNode } from '../adf';

/** Names nodes that are put onto a page so that none has the id of another one there. */
export function createFreshIds(page: string): (node: AdfNode) => AdfNode {
  let taken: Set<string> | null = null;
  const free = (id: string): string => {
    taken ??= idsIn(page);
    let name = id;
    for (let count = 1; taken.has(JSON.stringify(name)); count += 1) name = `${id}-${String(count)}`;
    taken.add(JSON.stringify(name));
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

/** As JSON spells them: a page may spell any letter by its code. */
const idsIn = (page: string): Set<string> =>
  new Set(Array.from(JSON.stringify(JSON.parse(page)).matchAll(LOCAL_ID), ([, id = '']) => id));

const LOCAL_ID = /"localId":("(?:[^"\\]|\\.)*")/g;
