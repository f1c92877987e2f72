import { type UnreadablePage } from './page-body';

/**
 * How large a page is that was refused for its size: its bytes, or its nodes, all of them, whatever they hold.
 * `undefined` of one that was refused for its form. Looked at only once a page is refused: reading stops at the limit.
 */
export function refusedSize({ why }: UnreadablePage, text: string): number | undefined {
  if (why === 'too-large') return new TextEncoder().encode(text).length;
  return why === 'too-many-nodes' ? nodesIn(text) : undefined;
}

interface Node {
  readonly content?: unknown;
}

/** Without recursion: nothing is known yet of how deep they are. */
function nodesIn(text: string): number | undefined {
  try {
    const open = [JSON.parse(text) as Node | null];
    let count = 0;
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      count += 1;
      const content = node?.content;
      if (Array.isArray(content)) for (const child of content) open.push(child as Node | null);
    }
    return count;
  } catch {
    return undefined;
  }
}
