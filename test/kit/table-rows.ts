interface Node {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

const words = ({ text, content = [] }: Node): string => text ?? content.map(words).join('');
const rows = (node: Node): readonly Node[] =>
  node.type === 'tableRow' ? [node] : (node.content ?? []).flatMap(rows);

/** Text of the cells of all rows that stand in a document, in its order. */
export const tableRows = (body: string): readonly (readonly string[])[] =>
  rows(JSON.parse(body) as Node).map(({ content = [] }) => content.map(words));
