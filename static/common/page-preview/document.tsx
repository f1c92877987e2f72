import { type ComponentChildren } from 'preact';
import { type DocumentNode } from '../../../src/contract/page-preview';
import { formatDay } from '../dates';

/**
 * Draws the nodes that a spec is made of, as Confluence will. Text only ever becomes text, and
 * addresses were checked by the server that wrote them into the document.
 */
export function DocumentView({ content, live }: DocumentViewProps) {
  return <>{content.map((node, index) => drawBlock(node, index, live))}</>;
}

/** Words in a line, such as a heading's. */
export const InlineView = ({ content }: { readonly content: readonly DocumentNode[] }) => (
  <>
    {content.map((node, index) => (
      <Inline key={index} node={node} />
    ))}
  </>
);

interface DocumentViewProps {
  readonly content: readonly DocumentNode[];
  /** What stands for a live list of issues. */
  readonly live: ComponentChildren;
}

/** What holds blocks, and what holds words, as elements. */
const CONTAINERS = {
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  panel: 'aside',
  tableRow: 'tr',
} as const;
const LINES = { paragraph: 'p', heading: 'h4', codeBlock: 'pre' } as const;
const CELLS = { tableHeader: 'th', tableCell: 'td' } as const;

function drawBlock(node: DocumentNode, key: number, live: ComponentChildren): ComponentChildren {
  const Line = elementFor(LINES, node.type);
  if (Line)
    return (
      <Line key={key}>
        <InlineView content={node.content ?? []} />
      </Line>
    );
  const inside = <DocumentView content={node.content ?? []} live={live} />;
  const Container = elementFor(CONTAINERS, node.type);
  if (Container) return <Container key={key}>{inside}</Container>;
  const Cell = elementFor(CELLS, node.type);
  if (Cell) {
    return (
      <Cell key={key} colSpan={spanOf(node, 'colspan')} rowSpan={spanOf(node, 'rowspan')}>
        {inside}
      </Cell>
    );
  }
  if (node.type === 'rule') return <hr key={key} />;
  if (node.type === 'blockCard') return live;
  if (node.type !== 'table') return null;
  return (
    <div key={key} class="table-box">
      <table>
        <tbody>{inside}</tbody>
      </table>
    </div>
  );
}

function elementFor<Table extends object>(table: Table, type: string): Table[keyof Table] | null {
  return Object.hasOwn(table, type) ? table[type as keyof Table] : null;
}

function spanOf({ attrs }: DocumentNode, name: 'colspan' | 'rowspan'): number {
  const span = attrs?.[name];
  return typeof span === 'number' ? span : 1;
}

function Inline({ node }: { readonly node: DocumentNode }) {
  switch (node.type) {
    case 'text':
      return <>{(node.marks ?? []).reduce<ComponentChildren>(drawMark, <bdi dir="auto">{node.text}</bdi>)}</>;
    case 'hardBreak':
      return <br />;
    case 'date':
      return <time>{formatDay(Number(node.attrs?.['timestamp']))}</time>;
    case 'inlineCard':
      return <Card url={node.attrs?.['url']} />;
    default:
      return null;
  }
}

const MARKS = { strong: 'strong', em: 'em', strike: 's', underline: 'u', code: 'code' } as const;

function drawMark(
  inside: ComponentChildren,
  { type, attrs }: { type: string; attrs?: Readonly<Record<string, unknown>> },
): ComponentChildren {
  const Mark = elementFor(MARKS, type);
  if (Mark) return <Mark>{inside}</Mark>;
  if (type === 'link') return <Card url={attrs?.['href']}>{inside}</Card>;
  if (type !== 'subsup') return inside;
  return attrs?.['type'] === 'sub' ? <sub>{inside}</sub> : <sup>{inside}</sup>;
}

/** Smart links get their title in Confluence; here the address stands for it. */
function Card({ url, children }: { readonly url: unknown; readonly children?: ComponentChildren }) {
  if (typeof url !== 'string') return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children ?? shortAddress(url)}
    </a>
  );
}

/** An issue's address is known by its key. */
function shortAddress(url: string): string {
  return /\/browse\/([^/?#]+)$/.exec(url)?.[1] ?? url;
}
