import { type AdfMark, type AdfNode } from '../../products/adf/node';
import { inline, nodeOfExtension } from './storage-inline';
import { blockMacro } from './storage-block-macros';
import { image, layout, tasks } from './storage-parts';
import { INDENT_PX } from './storage-nodes';
import { childrenNamed, type XmlElement, type XmlNode } from './xml';

const HEADING = /^h([1-6])$/;

/** The blocks that one piece of storage stands for; one that nothing here knows gives a node that no schema takes. */
export function block(node: XmlNode): readonly AdfNode[] {
  if (node.kind === 'text') return node.text.trim() === '' ? [] : [paragraphOf([node])];
  const level = HEADING.exec(node.name)?.[1];
  if (level !== undefined) return [placed(node, { type: 'heading', attrs: { level: Number(level) } })];
  return BLOCKS.get(node.name)?.(node) ?? [unknown(node)];
}

/** Makes the whole block legacy content, see `from-storage.ts`. */
const unknown = (node: XmlElement): AdfNode => ({ type: `storage:${node.name}` });

type ReadBlock = (element: XmlElement) => readonly AdfNode[];

const BLOCKS = new Map(
  Object.entries<ReadBlock>({
    p: paragraphs,
    ul: (list) => [withId(list, { type: 'bulletList', content: items(list) })],
    ol: (list) => [
      withId(list, {
        type: 'orderedList',
        attrs: { order: Number(list.attributes['start'] ?? 1) },
        content: items(list),
      }),
    ],
    blockquote: (quote) => [withId(quote, { type: 'blockquote', content: blocks(quote.children) })],
    hr: () => [{ type: 'rule' }],
    pre: (pre) => [{ type: 'codeBlock', content: inline(pre.children, []) }],
    div: (div) => blocks(div.children),
    section: (part) => blocks(part.children),
    table: (table) => [tableOf(table)],
    a: (link) => [cardOrParagraph(link)],
    'ac:layout': layout(blocks),
    'ac:task-list': tasks,
    'ac:image': (element) => [image(element)],
    'ac:structured-macro': (macro) => [blockMacro(macro, blocks)],
    'ac:adf-extension': (extension) => nodeOfExtension(extension) ?? [unknown(extension)],
  }),
);

/** Children that are blocks, with loose text between them gathered into paragraphs. */
function blocks(children: readonly XmlNode[]): readonly AdfNode[] {
  const found: AdfNode[] = [];
  let loose: XmlNode[] = [];
  const gather = (): void => {
    if (loose.some((node) => node.kind === 'element' || node.text.trim() !== ''))
      found.push(paragraphOf(loose));
    loose = [];
  };
  for (const child of children) {
    if (child.kind === 'element' && isBlock(child)) {
      gather();
      found.push(...block(child));
    } else loose.push(child);
  }
  gather();
  return found.length > 0 ? found : [{ type: 'paragraph' }];
}

/** A macro stands on its own unless it only says something in a line. */
function isBlock({ name, attributes }: XmlElement): boolean {
  if (name === 'a') return appearance(attributes) !== undefined;
  if (name === 'ac:structured-macro') return !INLINE_MACROS.has(attributes['ac:name'] ?? '');
  return HEADING.test(name) || BLOCKS.has(name);
}

const INLINE_MACROS = new Set(['status', 'anchor']);

const paragraphOf = (children: readonly XmlNode[]): AdfNode => {
  const content = inline(children, []);
  return { type: 'paragraph', ...(content.length > 0 ? { content } : {}) };
};

/** A paragraph that holds nothing but an image is that image. */
function paragraphs(element: XmlElement): readonly AdfNode[] {
  const [only, ...more] = element.children;
  if (only?.kind === 'element' && only.name === 'ac:image' && more.length === 0) return [image(only)];
  return [placed(element, { type: 'paragraph' })];
}

function placed(element: XmlElement, node: AdfNode): AdfNode {
  const marks = placeMarks(element.attributes['style'] ?? '');
  const content = inline(element.children, []);
  return withId(element, {
    ...node,
    ...(content.length > 0 || node.type === 'heading' ? { content } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  });
}

/** Alignment and indentation, as `storage-nodes.ts` writes them. */
function placeMarks(style: string): readonly AdfMark[] {
  const align = /text-align:\s*(center|right)/.exec(style)?.[1];
  const margin = Number(/margin-left:\s*([\d.]+)px/.exec(style)?.[1] ?? 0);
  const level = Math.min(6, Math.round(margin / INDENT_PX));
  return [
    ...(align ? [{ type: 'alignment', attrs: { align: align === 'right' ? 'end' : 'center' } }] : []),
    ...(level > 0 ? [{ type: 'indentation', attrs: { level } }] : []),
  ];
}

function withId(element: XmlElement, node: AdfNode): AdfNode {
  const localId = element.attributes['local-id'] ?? element.attributes['ac:local-id'];
  return localId === undefined ? node : { ...node, attrs: { ...node.attrs, localId } };
}

const items = (list: XmlElement): readonly AdfNode[] =>
  childrenNamed(list, 'li').map((item) => withId(item, { type: 'listItem', content: blocks(item.children) }));

function tableOf(table: XmlElement): AdfNode {
  const {
    'data-layout': shape,
    'data-table-width': width,
    'data-number-column': numbered,
  } = table.attributes;
  const attrs = {
    ...(numbered === 'true' && { isNumberColumnEnabled: true }),
    ...(shape !== undefined && { layout: shape }),
    ...(width !== undefined && { width: Number(width) }),
  };
  return withId(table, { type: 'table', attrs, content: rows(table) });
}

const rows = (within: XmlElement): readonly AdfNode[] =>
  within.children.flatMap((child): readonly AdfNode[] => {
    if (child.kind === 'text' || child.name === 'colgroup') return [];
    if (child.name === 'tbody' || child.name === 'thead') return rows(child);
    return child.name === 'tr'
      ? [withId(child, { type: 'tableRow', content: child.children.flatMap(cell) })]
      : [unknown(child)];
  });

function cell(node: XmlNode): readonly AdfNode[] {
  if (node.kind === 'text') return [];
  if (node.name !== 'td' && node.name !== 'th') return [unknown(node)];
  const { colspan, rowspan, 'data-highlight-colour': background } = node.attributes;
  const attrs = {
    ...(colspan !== undefined && { colspan: Number(colspan) }),
    ...(rowspan !== undefined && { rowspan: Number(rowspan) }),
    ...(background !== undefined && { background }),
  };
  const type = node.name === 'td' ? 'tableCell' : 'tableHeader';
  return [withId(node, { type, attrs, content: blocks(node.children) })];
}

const appearance = (attributes: Readonly<Record<string, string>>): 'block' | 'embed' | undefined =>
  (['block', 'embed'] as const).find((name) => name === attributes['data-card-appearance']);

function cardOrParagraph(link: XmlElement): AdfNode {
  const shown = appearance(link.attributes);
  if (shown === undefined) return paragraphOf([link]);
  const { href = '', 'data-layout': shape, 'data-width': width } = link.attributes;
  return {
    type: `${shown}Card`,
    attrs: {
      url: href,
      ...(shape !== undefined && { layout: shape }),
      ...(width !== undefined && { width: Number(width) }),
      ...datasource(link.attributes['data-datasource']),
    },
  };
}

/** Text that is no JSON is no data source; the card is then one like others. */
function datasource(text: string | undefined): { readonly datasource?: unknown } {
  try {
    return text === undefined ? {} : { datasource: JSON.parse(text) as unknown };
  } catch {
    return {};
  }
}
