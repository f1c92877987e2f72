import { type AdfMark, type AdfNode } from '../../products/adf/node';
import { Refused } from '../refusals';
import { readXml, type XmlNode } from './xml';

/**
 * Reads the simple part of storage format: paragraphs, headings, lists, quotes, rules, tables, line
 * breaks, links and text styles. Macros and everything else are refused by name, rather than lost.
 */
export function adfFromStorage(storage: string): AdfNode {
  const blocks = readXml(storage).flatMap(block);
  return { version: 1, type: 'doc', content: blocks } as AdfNode;
}

const HEADING = /^h([1-6])$/;

function block(node: XmlNode): readonly AdfNode[] {
  if (node.kind === 'text')
    return node.text.trim() === '' ? [] : [{ type: 'paragraph', content: [textNode(node.text, [])] }];
  const heading = HEADING.exec(node.name);
  if (heading)
    return [{ type: 'heading', attrs: { level: Number(heading[1]) }, content: inline(node.children, []) }];
  return BLOCKS.get(node.name)?.(node.children) ?? refuse(node.name);
}

type ReadBlock = (children: readonly XmlNode[]) => readonly AdfNode[];

const BLOCKS = new Map(
  Object.entries<ReadBlock>({
    p: (children) => [{ type: 'paragraph', content: inline(children, []) }],
    ul: (children) => [{ type: 'bulletList', content: only(children, 'li', item) }],
    ol: (children) => [{ type: 'orderedList', attrs: { order: 1 }, content: only(children, 'li', item) }],
    blockquote: (children) => [{ type: 'blockquote', content: blocks(children) }],
    hr: () => [{ type: 'rule' }],
    div: (children) => blocks(children),
    table: (children) => [{ type: 'table', content: rows(children) }],
  }),
);

/** Children that are blocks, with loose text between them gathered into paragraphs. */
function blocks(children: readonly XmlNode[]): readonly AdfNode[] {
  const found: AdfNode[] = [];
  let loose: XmlNode[] = [];
  const gather = (): void => {
    if (loose.some((node) => node.kind === 'element' || node.text.trim() !== '')) {
      found.push({ type: 'paragraph', content: inline(loose, []) });
    }
    loose = [];
  };
  for (const child of children) {
    if (child.kind === 'element' && isBlock(child.name)) {
      gather();
      found.push(...block(child));
    } else loose.push(child);
  }
  gather();
  return found.length > 0 ? found : [{ type: 'paragraph', content: [] }];
}

const isBlock = (name: string): boolean => HEADING.test(name) || BLOCKS.has(name);

const item = (children: readonly XmlNode[]): AdfNode => ({ type: 'listItem', content: blocks(children) });

function rows(children: readonly XmlNode[]): readonly AdfNode[] {
  return children.flatMap((child): readonly AdfNode[] => {
    if (child.kind === 'text') return [];
    if (['tbody', 'thead', 'colgroup'].includes(child.name))
      return child.name === 'colgroup' ? [] : rows(child.children);
    if (child.name !== 'tr') return refuse(child.name);
    return [{ type: 'tableRow', content: child.children.flatMap(cell) }];
  });
}

function cell(node: XmlNode): readonly AdfNode[] {
  if (node.kind === 'text') return [];
  if (node.name !== 'td' && node.name !== 'th') return refuse(node.name);
  return [
    { type: node.name === 'td' ? 'tableCell' : 'tableHeader', attrs: {}, content: blocks(node.children) },
  ];
}

function only(
  children: readonly XmlNode[],
  name: string,
  read: (children: readonly XmlNode[]) => AdfNode,
): readonly AdfNode[] {
  return children.flatMap((child) => {
    if (child.kind === 'text') return [];
    return child.name === name ? [read(child.children)] : refuse(child.name);
  });
}

const STYLES = new Map<string, string>(
  Object.entries({
    strong: 'strong',
    b: 'strong',
    em: 'em',
    i: 'em',
    code: 'code',
    u: 'underline',
    del: 'strike',
    s: 'strike',
  }),
);

function inline(children: readonly XmlNode[], marks: readonly AdfMark[]): readonly AdfNode[] {
  return children.flatMap((child): readonly AdfNode[] => {
    if (child.kind === 'text') return child.text === '' ? [] : [textNode(child.text, marks)];
    if (child.name === 'br') return [{ type: 'hardBreak' }];
    if (child.name === 'span') return inline(child.children, marks);
    return inline(child.children, [...marks, markOf(child)]);
  });
}

function markOf(element: XmlNode & { kind: 'element' }): AdfMark {
  const href = element.attributes['href'];
  if (element.name === 'a' && href !== undefined) return { type: 'link', attrs: { href } };
  const style = STYLES.get(element.name);
  return style === undefined ? refuse(element.name) : { type: style };
}

function textNode(text: string, marks: readonly AdfMark[]): AdfNode {
  // The code mark combines with links alone.
  const kept = marks.some(({ type }) => type === 'code')
    ? marks.filter(({ type }) => type === 'code' || type === 'link')
    : marks;
  return { type: 'text', text, ...(kept.length > 0 ? { marks: kept } : {}) };
}

function refuse(name: string): never {
  throw new Refused('storage-beyond-site', { reason: `<${name}>` });
}
