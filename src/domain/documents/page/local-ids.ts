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
  const fresh = (node: AdfNode): AdfNode => {
    const { attrs, content } = node;
    const id = attrs?.['localId'];
    return {
      ...node,
      ...(typeof id === 'string' && id !== '' && { attrs: { ...attrs, localId: free(id) } }),
      ...(content && { content: content.map(fresh) }),
    };
  };
  return fresh;
}
