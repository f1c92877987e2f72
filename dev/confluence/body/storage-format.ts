import { type AdfMark, type AdfNode, attribute } from '../../products/adf/node';

type Flavour = 'storage' | 'view';
type Draw = (node: AdfNode, inner: string, flavour: Flavour) => string;

/**
 * A plain XHTML rendering of a document: good enough to read, diff and search, not what the service
 * would print to the letter. Nodes without a row show their content alone.
 */
export function toStorage(node: AdfNode, flavour: Flavour): string {
  if (node.type === 'text') return (node.marks ?? []).reduce(withMark, escapeXml(node.text ?? ''));
  const inner = (node.content ?? []).map((child) => toStorage(child, flavour)).join('');
  return (NODES.get(node.type) ?? ((_node, text) => text))(node, inner, flavour);
}

const element =
  (name: string): Draw =>
  (_node, inner) =>
    `<${name}>${inner}</${name}>`;

const link = (url: string, text: string): string => `<a href="${escapeXml(safeUrl(url))}">${text}</a>`;

const card: Draw = (node) => {
  const url = attribute(node, 'url');
  return url === ''
    ? ''
    : `<a href="${escapeXml(safeUrl(url))}" data-card-appearance="inline">${escapeXml(url)}</a>`;
};

const blockCard: Draw = (node, inner, flavour) => `<p>${card(node, inner, flavour)}</p>`;

const cell =
  (name: 'td' | 'th'): Draw =>
  (node, inner) =>
    `<${name}${span(node, 'colspan')}${span(node, 'rowspan')}>${inner}</${name}>`;

function span(node: AdfNode, name: 'colspan' | 'rowspan'): string {
  const value = Number(attribute(node, name, '1'));
  return Number.isInteger(value) && value > 1 ? ` ${name}="${String(value)}"` : '';
}

const macro = (name: string, parameters: Readonly<Record<string, string>>, body: string): string => {
  const given = Object.entries(parameters).filter(([, value]) => value !== '');
  const lines = given.map(
    ([key, value]) => `<ac:parameter ac:name="${escapeXml(key)}">${escapeXml(value)}</ac:parameter>`,
  );
  return `<ac:structured-macro ac:name="${escapeXml(name)}" ac:schema-version="1">${lines.join('')}${body}</ac:structured-macro>`;
};

const richBody = (inner: string): string => `<ac:rich-text-body>${inner}</ac:rich-text-body>`;

const titled =
  (name: string, title: (node: AdfNode) => string): Draw =>
  (node, inner, flavour) =>
    flavour === 'storage' ? macro(name, { title: title(node) }, richBody(inner)) : `<div>${inner}</div>`;

const task: Draw = (node, inner, flavour) => {
  const done = attribute(node, 'state') === 'DONE';
  if (flavour === 'view') return `<li>${done ? '☑' : '☐'} ${inner}</li>`;
  const status = done ? 'complete' : 'incomplete';
  return `<ac:task><ac:task-id>${escapeXml(attribute(node, 'localId'))}</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${inner}</ac:task-body></ac:task>`;
};

const extension: Draw = (node, inner, flavour) => {
  if (flavour === 'view') return inner;
  const key = attribute(node, 'extensionKey');
  const anchor = anchorName(node);
  if (key === 'anchor' && anchor !== null)
    return macro('anchor', {}, `<ac:parameter ac:name="">${escapeXml(anchor)}</ac:parameter>`);
  const content = inner === '' ? '' : `<ac:adf-content>${inner}</ac:adf-content>`;
  return `<ac:adf-extension><ac:adf-node type="extension"><ac:adf-attribute key="extension-key">${escapeXml(key)}</ac:adf-attribute>${content}</ac:adf-node></ac:adf-extension>`;
};

function anchorName(node: AdfNode): string | null {
  const parameters = node.attrs?.['parameters'] as
    { macroParams?: Readonly<Record<string, { value?: unknown } | undefined>> } | undefined;
  const name = parameters?.macroParams?.['']?.value;
  return typeof name === 'string' ? name : null;
}

const NODES = new Map<string, Draw>(
  Object.entries({
    paragraph: element('p'),
    heading: (node, inner) => {
      const level = /^[1-6]$/.test(attribute(node, 'level')) ? attribute(node, 'level') : '1';
      return `<h${level}>${inner}</h${level}>`;
    },
    bulletList: element('ul'),
    orderedList: (node, inner) => `<ol start="${escapeXml(attribute(node, 'order', '1'))}">${inner}</ol>`,
    listItem: element('li'),
    blockquote: element('blockquote'),
    rule: () => '<hr />',
    hardBreak: () => '<br />',
    codeBlock: (node, inner, flavour) =>
      flavour === 'storage'
        ? macro(
            'code',
            { language: attribute(node, 'language') },
            `<ac:plain-text-body>${cdata(inner)}</ac:plain-text-body>`,
          )
        : `<pre>${inner}</pre>`,
    panel: (node, inner, flavour) =>
      titled(attribute(node, 'panelType', 'info'), () => '')(node, inner, flavour),
    expand: titled('expand', (node) => attribute(node, 'title')),
    nestedExpand: titled('expand', (node) => attribute(node, 'title')),
    table: (_node, inner) => `<table><tbody>${inner}</tbody></table>`,
    tableRow: element('tr'),
    tableCell: cell('td'),
    tableHeader: cell('th'),
    taskList: (_node, inner, flavour) =>
      flavour === 'storage' ? `<ac:task-list>${inner}</ac:task-list>` : `<ul>${inner}</ul>`,
    taskItem: task,
    decisionList: element('ul'),
    decisionItem: element('li'),
    mention: (node, _inner, flavour) =>
      flavour === 'storage'
        ? `<ac:link><ri:user ri:account-id="${escapeXml(attribute(node, 'id'))}" /></ac:link>`
        : escapeXml(attribute(node, 'text')),
    emoji: (node) => escapeXml(attribute(node, 'text', attribute(node, 'shortName'))),
    status: (node, _inner, flavour) =>
      flavour === 'storage'
        ? macro('status', { title: attribute(node, 'text'), colour: attribute(node, 'color') }, '')
        : `<span>${escapeXml(attribute(node, 'text'))}</span>`,
    date: (node) => {
      const day = dayOf(attribute(node, 'timestamp'));
      return day === '' ? '' : `<time datetime="${day}" />`;
    },
    inlineCard: card,
    blockCard,
    embedCard: blockCard,
    mediaSingle: element('p'),
    media: (node) =>
      `<ac:image ac:alt="${escapeXml(attribute(node, 'alt'))}"><ri:attachment ri:filename="${escapeXml(attribute(node, 'id'))}" /></ac:image>`,
    extension,
    inlineExtension: extension,
    bodiedExtension: extension,
  }),
);

function dayOf(timestamp: string): string {
  const at = new Date(Number(timestamp));
  return timestamp === '' || Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

const MARKS = new Map<string, string>(
  Object.entries({
    strong: 'strong',
    em: 'em',
    code: 'code',
    strike: 'del',
    underline: 'u',
  }),
);

function withMark(text: string, mark: AdfMark): string {
  if (mark.type === 'link') return link(attribute(mark, 'href'), text);
  const name = mark.type === 'subsup' ? attribute(mark, 'type', 'sub') : MARKS.get(mark.type);
  return name === undefined || !/^[a-z]+$/.test(name) ? text : `<${name}>${text}</${name}>`;
}

/** A rendering is shown by strangers: what a browser would run is not passed on as a link. */
const safeUrl = (url: string): string => (/^\s*(javascript|data|vbscript):/i.test(url) ? '#' : url);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Code was escaped on its way up, and CDATA wants it raw. */
function cdata(escaped: string): string {
  const raw = escaped.replace(/&(amp|lt|gt|quot);/g, (_whole, name: string) => UNESCAPES[name] ?? '');
  return `<![CDATA[${raw.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

const UNESCAPES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
