import { type AdfNode, attribute } from '../../products/adf/node';
import { asItself, extension, macro, plainBody, richBody } from './storage-macros';
import { dayOf, type Draw, headingName, span } from './view-nodes';
import { attributes, escapeXml, safeUrl } from './xml-text';

const localId = (node: AdfNode): Readonly<Record<string, string>> => ({
  'local-id': attribute(node, 'localId'),
});

const block =
  (name: string): Draw =>
  (node, inner) =>
    `<${name}${attributes({ ...localId(node), style: placed(node) })}>${inner}</${name}>`;

/** Alignment and indentation are the block marks that storage knows. */
function placed({ marks = [] }: AdfNode): string {
  return marks
    .map((mark) => {
      if (mark.type === 'alignment')
        return `text-align: ${attribute(mark, 'align') === 'end' ? 'right' : 'center'};`;
      return mark.type === 'indentation' ? `margin-left: ${indent(attribute(mark, 'level', '1'))}px;` : '';
    })
    .join('');
}

export const INDENT_PX = 30;
const indent = (level: string): string => (Number(level) * INDENT_PX).toFixed(1);

const cell =
  (name: 'td' | 'th'): Draw =>
  (node, inner) => {
    const colour = attributes({ ...localId(node), 'data-highlight-colour': attribute(node, 'background') });
    return `<${name}${span(node, 'colspan')}${span(node, 'rowspan')}${colour}>${inner}</${name}>`;
  };

const table: Draw = (node, inner) => {
  const facts = {
    'data-layout': attribute(node, 'layout'),
    'data-table-width': attribute(node, 'width'),
    'data-number-column': node.attrs?.['isNumberColumnEnabled'] === true ? 'true' : '',
    'ac:local-id': attribute(node, 'localId'),
  };
  return `<table${attributes(facts)}><tbody>${inner}</tbody></table>`;
};

/** The editor's panels by the macros that older editors had for them; its `note` was never one. */
export const PANEL_MACROS = [
  ['info', 'info'],
  ['success', 'tip'],
  ['warning', 'note'],
  ['error', 'warning'],
] as const;

const panel: Draw = (node, inner) => {
  const type = attribute(node, 'panelType');
  const name = PANEL_MACROS.find(([panelType]) => panelType === type)?.[1];
  return name === undefined ? asItself(node, inner) : macro({ name, body: richBody(inner) });
};

const expand: Draw = (node, inner) => {
  const title = attribute(node, 'title');
  return macro({
    name: 'expand',
    parameters: title === '' ? {} : { title },
    tag: { 'ac:local-id': attribute(node, 'localId') },
    body: richBody(inner),
  });
};

/** Sections by the widths of their columns. */
export const SECTION_TYPES = [
  ['two_equal', [50, 50]],
  ['two_left_sidebar', [33.33, 66.66]],
  ['two_right_sidebar', [66.66, 33.33]],
  ['three_equal', [33.33, 33.33, 33.33]],
  ['three_with_sidebars', [25, 50, 25]],
] as const;

const section: Draw = (node, inner) => {
  const widths = (node.content ?? []).map((column) => Math.round(Number(attribute(column, 'width'))));
  const type = SECTION_TYPES.find(
    ([, columns]) =>
      columns.length === widths.length &&
      columns.every((width, at) => Math.abs(width - (widths[at] ?? 0)) <= 1),
  )?.[0];
  if (type === undefined) return asItself(node, inner);
  return `<ac:layout><ac:layout-section ac:type="${type}"${attributes(localId(node))}>${inner}</ac:layout-section></ac:layout>`;
};

const task: Draw = (node, inner) => {
  const status = attribute(node, 'state') === 'DONE' ? 'complete' : 'incomplete';
  const id = escapeXml(attribute(node, 'localId'));
  return `<ac:task><ac:task-id>${id}</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${inner}</ac:task-body></ac:task>`;
};

const card =
  (appearance: 'inline' | 'block' | 'embed'): Draw =>
  (node, inner) => {
    const url = attribute(node, 'url');
    if (url === '' || node.attrs?.['data'] !== undefined) return asItself(node, inner);
    const datasource = node.attrs?.['datasource'];
    const facts = attributes({
      'data-card-appearance': appearance,
      'data-layout': attribute(node, 'layout'),
      'data-width': attribute(node, 'width'),
      'data-datasource': datasource === undefined ? '' : JSON.stringify(datasource),
    });
    return `<a href="${escapeXml(safeUrl(url))}"${facts}>${escapeXml(url)}</a>`;
  };

const emoji: Draw = (node) => {
  const shown = attribute(node, 'text');
  const facts = {
    'ac:name': 'blue-star',
    'ac:emoji-shortname': attribute(node, 'shortName'),
    'ac:emoji-id': attribute(node, 'id'),
    'ac:emoji-fallback': shown,
  };
  return `<ac:emoticon${attributes(facts)} />`;
};

const mention: Draw = (node) =>
  `<ac:link><ri:user${attributes({ 'ri:account-id': attribute(node, 'id') })} /></ac:link>`;

const image: Draw = (node) => {
  const facts = attributes({
    'ac:alt': attribute(node, 'alt'),
    'ac:original-width': attribute(node, 'width'),
    'ac:original-height': attribute(node, 'height'),
  });
  const source =
    attribute(node, 'type') === 'external'
      ? `<ri:url${attributes({ 'ri:value': attribute(node, 'url') })} />`
      : `<ri:attachment${attributes({ 'ri:filename': attribute(node, 'id') })} />`;
  return `<ac:image${facts}>${source}</ac:image>`;
};

/** How each node is written; `*` is for those that storage has no word for. */
export const STORAGE_NODES = new Map<string, Draw>(
  Object.entries<Draw>({
    '*': asItself,
    paragraph: block('p'),
    heading: (node, inner) => block(headingName(node))(node, inner),
    bulletList: block('ul'),
    orderedList: (node, inner) => {
      const facts = attributes({ start: attribute(node, 'order', '1'), ...localId(node) });
      return `<ol${facts}>${inner}</ol>`;
    },
    listItem: block('li'),
    blockquote: block('blockquote'),
    rule: () => '<hr />',
    hardBreak: () => '<br />',
    codeBlock: (node) => {
      const language = attribute(node, 'language');
      const text = (node.content ?? []).map((child) => child.text ?? '').join('');
      return macro({
        name: 'code',
        parameters: language === '' ? {} : { language },
        tag: { 'ac:local-id': attribute(node, 'localId') },
        body: plainBody(text),
      });
    },
    panel,
    expand,
    nestedExpand: expand,
    layoutSection: section,
    layoutColumn: (_node, inner) => `<ac:layout-cell>${inner}</ac:layout-cell>`,
    table,
    tableRow: block('tr'),
    tableCell: cell('td'),
    tableHeader: cell('th'),
    taskList: (node, inner) =>
      `<ac:task-list${attributes({ 'ac:task-list-id': attribute(node, 'localId') })}>${inner}</ac:task-list>`,
    taskItem: task,
    mention,
    emoji,
    status: (node) =>
      macro({
        name: 'status',
        parameters: { title: attribute(node, 'text'), colour: attribute(node, 'color') },
        tag: { 'ac:local-id': attribute(node, 'localId') },
      }),
    date: (node) => (dayOf(node) === '' ? '' : `<time datetime="${dayOf(node)}" />`),
    placeholder: (node) => `<ac:placeholder>${escapeXml(attribute(node, 'text'))}</ac:placeholder>`,
    inlineCard: card('inline'),
    blockCard: card('block'),
    embedCard: card('embed'),
    mediaSingle: (node, inner) =>
      node.content?.length === 1 && (node.marks ?? []).length === 0 ? inner : asItself(node, inner),
    media: image,
    extension,
    inlineExtension: extension,
    bodiedExtension: extension,
  }),
);
