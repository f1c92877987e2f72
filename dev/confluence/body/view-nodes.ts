import { type AdfNode, attribute } from '../../products/adf/node';
import { escapeXml, safeUrl } from './xml-text';

export type Draw = (node: AdfNode, inner: string) => string;

export const element =
  (name: string): Draw =>
  (_node, inner) =>
    `<${name}>${inner}</${name}>`;

const card: Draw = (node) => {
  const url = attribute(node, 'url');
  return url === '' ? '' : `<a href="${escapeXml(safeUrl(url))}">${escapeXml(url)}</a>`;
};

const cell =
  (name: 'td' | 'th'): Draw =>
  (node, inner) =>
    `<${name}${span(node, 'colspan')}${span(node, 'rowspan')}>${inner}</${name}>`;

export function span(node: AdfNode, name: 'colspan' | 'rowspan'): string {
  const value = Number(attribute(node, name, '1'));
  return Number.isInteger(value) && value > 1 ? ` ${name}="${String(value)}"` : '';
}

export function headingName(node: AdfNode): string {
  const level = attribute(node, 'level');
  return `h${/^[1-6]$/.test(level) ? level : '1'}`;
}

/** The day of a date node; empty when it is none. */
export function dayOf(node: AdfNode): string {
  const timestamp = attribute(node, 'timestamp');
  const at = new Date(Number(timestamp));
  return timestamp === '' || Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

/** What readers without an editor are shown: plain HTML. */
export const VIEW_NODES = new Map<string, Draw>(
  Object.entries<Draw>({
    paragraph: element('p'),
    heading: (node, inner) => element(headingName(node))(node, inner),
    bulletList: element('ul'),
    orderedList: (node, inner) => `<ol start="${escapeXml(attribute(node, 'order', '1'))}">${inner}</ol>`,
    listItem: element('li'),
    blockquote: element('blockquote'),
    rule: () => '<hr />',
    hardBreak: () => '<br />',
    codeBlock: element('pre'),
    panel: element('div'),
    expand: element('div'),
    nestedExpand: element('div'),
    table: (_node, inner) => `<table><tbody>${inner}</tbody></table>`,
    tableRow: element('tr'),
    tableCell: cell('td'),
    tableHeader: cell('th'),
    taskList: element('ul'),
    taskItem: (node, inner) => `<li>${attribute(node, 'state') === 'DONE' ? '☑' : '☐'} ${inner}</li>`,
    decisionList: element('ul'),
    decisionItem: element('li'),
    mention: (node) => escapeXml(attribute(node, 'text')),
    emoji: (node) => escapeXml(attribute(node, 'text', attribute(node, 'shortName'))),
    status: (node) => `<span>${escapeXml(attribute(node, 'text'))}</span>`,
    date: (node) => (dayOf(node) === '' ? '' : `<time datetime="${dayOf(node)}" />`),
    inlineCard: card,
    blockCard: (node, inner) => `<p>${card(node, inner)}</p>`,
    embedCard: (node, inner) => `<p>${card(node, inner)}</p>`,
    mediaSingle: element('p'),
    media: (node) => escapeXml(attribute(node, 'alt')),
  }),
);
