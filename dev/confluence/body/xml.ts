import sax from 'sax';
import { Refused } from '../refusals';
import { attributes as written, escapeXml } from './xml-text';

export type XmlNode = { readonly kind: 'text'; readonly text: string } | XmlElement;

export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:-]+)\s*>|<([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const MAX_DEPTH = 100;

/** Reads well-formed XHTML fragments, as storage format is; anything else is refused with its place. */
export function readXml(source: string): readonly XmlNode[] {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    if (token === null || open.length > MAX_DEPTH || !take(token, open)) throw broken(at);
  }
  if (open.length > 1) throw broken(source.length);
  return root.children;
}

/** Adds a token to the innermost open element; false for an end tag that ends something else. */
function take(
  [, raw, closed, opened, attributes = '', selfClosed, text]: RegExpExecArray,
  open: Open[],
): boolean {
  const top = open.at(-1);
  if (top === undefined) return false;
  if (raw !== undefined) top.children.push({ kind: 'text', text: raw });
  if (text !== undefined) top.children.push({ kind: 'text', text: unescapeXml(text) });
  if (closed !== undefined) {
    open.pop();
    return open.length > 0 && top.name === closed;
  }
  if (opened !== undefined) {
    const element: Open = { name: opened, attributes: readAttributes(attributes), children: [] };
    top.children.push({ kind: 'element', ...element });
    if (selfClosed !== '/') open.push(element);
  }
  return true;
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

/** Those of XHTML. */
const NAMED: Readonly<Partial<Record<string, string>>> = sax.parser(true).ENTITIES;

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      if (Number.isInteger(code) && code <= 0x10ffff) return String.fromCodePoint(code);
      return NAMED[name ?? ''] ?? whole;
    },
  );
}

const broken = (at: number): Refused => new Refused('storage-malformed', { at });

/** The fragment as text; entities come back as the characters they stand for. */
export function writeXml(node: XmlNode): string {
  if (node.kind === 'text') return escapeXml(node.text);
  const head = `${node.name}${written(node.attributes)}`;
  return node.children.length === 0
    ? `<${head} />`
    : `<${head}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child): child is XmlElement => child.kind === 'element' && child.name === name);

/** All text within; empty for an element that is not there. */
export function textIn(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  return node.kind === 'text' ? node.text : node.children.map(textIn).join('');
}
