/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import {
  type AdfNode,
  attrNumber,
  attrText,
  cardUrl,
  contentOf,
  type Drawing,
  type NodeView,
} from './adf-types';
import { SmartLink } from './inline-nodes';
import { safeColour, safeHref } from './links';

/** Nodes that stand on their own. */
export const BLOCK_NODES: ReadonlyMap<string, NodeView> = new Map<string, NodeView>([
  ['paragraph', (node, { inside }) => <p dir="auto">{inside(node)}</p>],
  ['heading', heading],
  ['bulletList', (node, { inside }) => <ul>{inside(node)}</ul>],
  ['orderedList', (node, { inside }) => <ol start={attrNumber(node, 'order') ?? 1}>{inside(node)}</ol>],
  ['listItem', (node, { inside }) => <li>{inside(node)}</li>],
  ['taskList', (node, { inside }) => <ul class="adf-tasks">{inside(node)}</ul>],
  ['taskItem', taskItem],
  ['blockTaskItem', taskItem],
  ['decisionList', (node, { inside }) => <ul class="adf-decisions">{inside(node)}</ul>],
  ['decisionItem', (node, { inside }) => <li dir="auto">{inside(node)}</li>],
  ['panel', panel],
  ['blockquote', (node, { inside }) => <blockquote>{inside(node)}</blockquote>],
  [
    'codeBlock',
    (node, { inside }) => (
      <pre data-language={attrText(node, 'language')}>
        <code>{inside(node)}</code>
      </pre>
    ),
  ],
  ['rule', () => <hr />],
  ['expand', expand],
  ['nestedExpand', expand],
  ['layoutSection', (node, { inside }) => <div class="adf-layout">{inside(node)}</div>],
  [
    'layoutColumn',
    (node, { inside }) => (
      <div class="adf-column" style={`flex-basis:${String(attrNumber(node, 'width') ?? 0)}%`}>
        {inside(node)}
      </div>
    ),
  ],
  ['blockCard', blockCard],
  [
    'embedCard',
    (node, { surroundings }) => (
      <p class="adf-card">
        <SmartLink url={cardUrl(node)} card={surroundings.cards.get(cardUrl(node))} />
      </p>
    ),
  ],
  ['table', table],
  ['tableRow', (node, { inside }) => <tr>{inside(node)}</tr>],
  ['tableHeader', (node, drawing) => cell('th', node, drawing)],
  ['tableCell', (node, drawing) => cell('td', node, drawing)],
  ['syncBlock', () => <div class="adf-placeholder">Synced block</div>],
  ['bodiedSyncBlock', (node, { inside }) => <div class="adf-synced">{inside(node)}</div>],
]);

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function heading(node: AdfNode, { inside }: Drawing): Child {
  const Tag = HEADINGS[(attrNumber(node, 'level') ?? 1) - 1] ?? 'h6';
  return (
    <Tag id={headingId(node)} dir="auto">
      {inside(node)}
    </Tag>
  );
}

/** As in Confluence: the heading's words joined by hyphens, so that addresses with a fragment work. */
function headingId(node: AdfNode): string {
  return contentOf(node)
    .map(({ text }) => text ?? '')
    .join('')
    .trim()
    .replace(/\s+/g, '-');
}

function taskItem(node: AdfNode, { inside }: Drawing): Child {
  return (
    <li>
      <input type="checkbox" disabled checked={attrText(node, 'state') === 'DONE'} aria-label="Task" />
      <span dir="auto">{inside(node)}</span>
    </li>
  );
}

const PANEL_SIGNS: Readonly<Record<string, string>> = {
  info: 'ℹ',
  note: '✎',
  success: '✓',
  warning: '⚠',
  error: '✕',
  tip: '💡',
};

function panel(node: AdfNode, { inside }: Drawing): Child {
  const type = attrText(node, 'panelType');
  const known = type in PANEL_SIGNS;
  const colour = safeColour(attrText(node, 'panelColor'));
  return (
    <div
      class={`adf-panel adf-panel-${known ? type : 'custom'}`}
      {...(colour !== undefined && { style: `--panel-colour:${colour}` })}
    >
      <span class="adf-panel-sign" aria-hidden="true">
        {PANEL_SIGNS[type] ?? attrText(node, 'panelIconText')}
      </span>
      <div>{inside(node)}</div>
    </div>
  );
}

function expand(node: AdfNode, { inside }: Drawing): Child {
  return (
    <details class="adf-expand">
      <summary dir="auto">{attrText(node, 'title') || 'Click here to expand…'}</summary>
      {inside(node)}
    </details>
  );
}

/** A card over the full width; with a datasource it is Jira's own live table. */
function blockCard(node: AdfNode, { surroundings }: Drawing): Child {
  const jql = datasourceJql(node);
  const rows = jql === null ? undefined : surroundings.tables.get(jql);
  if (rows === undefined) {
    return (
      <div class="adf-card">
        <SmartLink url={cardUrl(node)} card={surroundings.cards.get(cardUrl(node))} />
      </div>
    );
  }
  return (
    <div class="adf-datasource">
      {rows}
      <a href={safeHref(cardUrl(node))}>Open in Jira</a>
    </div>
  );
}

/** The JQL of a Jira table, or null for an ordinary card. */
export function datasourceJql(node: AdfNode): string | null {
  const datasource = node.attrs?.['datasource'];
  if (typeof datasource !== 'object' || datasource === null || !('parameters' in datasource)) return null;
  const { parameters } = datasource;
  if (typeof parameters !== 'object' || parameters === null || !('jql' in parameters)) return null;
  return typeof parameters.jql === 'string' ? parameters.jql : null;
}

function table(node: AdfNode, { inside }: Drawing): Child {
  const numbered = node.attrs?.['isNumberColumnEnabled'] === true;
  return (
    <div class="adf-table">
      <table {...(numbered && { class: 'adf-numbered' })}>
        <tbody>{inside(node)}</tbody>
      </table>
    </div>
  );
}

function cell(tag: 'th' | 'td', node: AdfNode, { inside }: Drawing): Child {
  const Tag = tag;
  const colour = safeColour(attrText(node, 'background'));
  const style = [
    ...(colour === undefined ? [] : [`background-color:${colour}`]),
    ...widthOf(node).map((width) => `width:${String(width)}px`),
  ].join(';');
  return (
    <Tag
      colspan={attrNumber(node, 'colspan') ?? 1}
      rowspan={attrNumber(node, 'rowspan') ?? 1}
      {...(colour !== undefined && { class: 'adf-coloured' })}
      {...(style !== '' && { style })}
    >
      {inside(node)}
    </Tag>
  );
}

/** The columns' widths together, where the author pulled them; else columns share the room equally. */
function widthOf(node: AdfNode): readonly number[] {
  const widths = node.attrs?.['colwidth'];
  if (!Array.isArray(widths) || !widths.every((width) => typeof width === 'number' && width > 0)) return [];
  return [(widths as readonly number[]).reduce((sum, width) => sum + width, 0)];
}
