import { type AdfMark, type AdfNode } from '../adf';

/** The marks by which inline comments stand on this node. */
export const commentMarks = ({ marks }: AdfNode): readonly AdfMark[] =>
  (marks ?? []).filter(({ type }) => type === 'annotation');

export const commentId = ({ attrs }: AdfMark): string => String(attrs?.['id']);

/** Ids of all inline comments on these nodes and below. */
export function commentsIn(nodes: readonly AdfNode[]): ReadonlySet<string> {
  const ids = new Set<string>();
  collectComments(nodes, ids);
  return ids;
}

function collectComments(nodes: readonly AdfNode[], ids: Set<string>): void {
  for (const node of nodes) {
    if (node.marks !== undefined) for (const mark of commentMarks(node)) ids.add(commentId(mark));
    if (node.content !== undefined) collectComments(node.content, ids);
  }
}
