import { type ComponentChildren, Fragment } from 'preact';
import { type DocumentNode } from '../../../src/contract/page-preview';
import { InlineView } from './line';
import { messages } from './messages';
import { entryFor, wordsOf } from './nodes';

/**
 * Draws the nodes that a spec is made of, as Confluence will. Text only ever becomes text, and
 * addresses were checked by the server that wrote them into the document.
 */
export function DocumentView({ content, live }: DocumentViewProps) {
  return <>{content.map((node, index) => drawBlock(node, index, live))}</>;
}

/** A node that holds others, around what it holds. */
export const FrameView = ({ frame, children }: FrameProps) => <>{drawAround(frame, children)}</>;

interface FrameProps {
  readonly frame: DocumentNode;
  readonly children: ComponentChildren;
}

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
  taskList: 'ul',
  decisionList: 'ul',
  layoutColumn: 'div',
  bodiedExtension: 'div',
} as const;
const LINES = {
  paragraph: 'p',
  heading: 'h4',
  codeBlock: 'pre',
  taskItem: 'li',
  decisionItem: 'li',
} as const;
const CELLS = { tableHeader: 'th', tableCell: 'td' } as const;

function drawBlock(node: DocumentNode, key: number, live: ComponentChildren): ComponentChildren {
  const Line = entryFor(LINES, node.type);
  if (Line)
    return (
      <Line key={key} dir="auto">
        <InlineView content={node.content ?? []} />
      </Line>
    );
  if (node.type === 'blockCard') return live;
  const inside = <DocumentView content={node.content ?? []} live={live} />;
  return <Fragment key={key}>{drawAround(node, inside)}</Fragment>;
}

function drawAround(node: DocumentNode, inside: ComponentChildren): ComponentChildren {
  const Container = entryFor(CONTAINERS, node.type);
  if (Container) return <Container>{inside}</Container>;
  const Cell = entryFor(CELLS, node.type);
  if (!Cell) return entryFor(SINGLE, node.type)?.(node, inside);
  return (
    <Cell colSpan={spanOf(node, 'colspan')} rowSpan={spanOf(node, 'rowspan')}>
      {inside}
    </Cell>
  );
}

/** Nodes that are drawn in a way of their own; of what Confluence alone can draw, its name. */
const SINGLE: Readonly<Record<string, (node: DocumentNode, inside: ComponentChildren) => ComponentChildren>> =
  {
    rule: () => <hr />,
    layoutSection: (_node, inside) => <div class="layout">{inside}</div>,
    extension: (node) => <p class="hint">{messages.macro(wordsOf(node, 'extensionKey'))}</p>,
    expand: drawExpand,
    nestedExpand: drawExpand,
    // In the order of Tab, so that the keyboard can move it sideways where it is wider than the screen.
    table: (_node, inside) => (
      <div class="table-box" tabIndex={0}>
        <table>
          <tbody>{inside}</tbody>
        </table>
      </div>
    ),
  };

function drawExpand(node: DocumentNode, inside: ComponentChildren): ComponentChildren {
  return (
    <details open>
      <summary>{wordsOf(node, 'title')}</summary>
      {inside}
    </details>
  );
}

function spanOf({ attrs }: DocumentNode, name: 'colspan' | 'rowspan'): number {
  const span = attrs?.[name];
  return typeof span === 'number' ? span : 1;
}
