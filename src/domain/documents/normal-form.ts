import { type AdfNode } from './adf';
import { isBookkeeping, normalAttributes, normalMarks } from './normal-attributes';

/**
 * The text that two runs of blocks share exactly when they say the same to a reader.
 *
 * For comparing only, never written. Left out is what Confluence and its editor add by themselves when
 * they keep a document: ids, defaults, the size of a table, the order of keys, how text is cut into
 * nodes. Comments on a piece of text stay in: replacing that text would take the comment from its place.
 */
export const normalForm = (blocks: readonly AdfNode[]): string => formOf(withoutEmptyEnd(blocks), true);

/** Like `normalForm`, of nodes from any place: an empty end counts. */
export const exactForm = (nodes: readonly AdfNode[]): string => formOf(nodes, true);

/** Like `exactForm`, whether or not people commented on the nodes. */
export const meaningOf = (nodes: readonly AdfNode[]): string => formOf(nodes, false);

/** Short enough to remember many, too long to meet another's by chance. */
export const printOf = (blocks: readonly AdfNode[], hash: (text: string) => string): string =>
  hash(normalForm(blocks)).slice(0, 32);

/** Words of one formatting may be kept as one text or as several. */
interface OpenText {
  readonly marks: string;
  text: string;
}

function formOf(nodes: readonly AdfNode[], withComments: boolean): string {
  const forms: (string | OpenText)[] = [];
  for (const node of nodes)
    if (!isPlainText(node)) forms.push(nodeForm(node, withComments));
    else if (node.text !== '') {
      const marks = marksForm(node, withComments);
      const last = forms.at(-1);
      if (typeof last === 'object' && last.marks === marks) last.text += node.text;
      else forms.push({ marks, text: node.text });
    }
  return `[${forms.map((form) => (typeof form === 'string' ? form : textForm(form))).join()}]`;
}

const isPlainText = (node: AdfNode): node is AdfNode & { readonly text: string } =>
  node.type === 'text' && node.text !== undefined && hasOnly(TEXT_KEYS, node);

const TEXT_KEYS = new Set(['type', 'text', 'marks']);
const NODE_KEYS = new Set([...TEXT_KEYS, 'attrs', 'content']);

function hasOnly(keys: ReadonlySet<string>, node: AdfNode): boolean {
  for (const key in node) if (!keys.has(key)) return false;
  return true;
}

const textForm = ({ marks, text }: OpenText): string =>
  `{${memberForm('"marks"', marks)}"text":${stringForm(text)},"type":"text"}`;

/** Members in one order. */
function nodeForm(node: AdfNode, withComments: boolean): string {
  const { text, type, content = [] } = node;
  const attrs = memberForm('"attrs"', attrsForm(node));
  const below = memberForm('"content"', formOf(content, withComments));
  const marks = memberForm('"marks"', marksForm(node, withComments));
  const words = text === undefined ? '' : `"text":${stringForm(text)},`;
  return `{${attrs}${below}${marks}${words}${othersForm(node)}"type":${stringForm(type)}}`;
}

/** Of a node with more members than a node has. */
function othersForm(node: AdfNode): string {
  if (hasOnly(NODE_KEYS, node)) return '';
  const others = Object.entries(node).filter(([key]) => !NODE_KEYS.has(key));
  const form = valueForm(Object.fromEntries(others)).slice(1, -1);
  return form && `${form},`;
}

const EMPTY = new Set(['null', '[]', '{}']);

const memberForm = (key: string, form: string): string => (EMPTY.has(form) ? '' : `${key}:${form},`);

const attrsForm = (node: AdfNode): string =>
  node.attrs === undefined || hasOnlyBookkeeping(node.attrs) ? '{}' : valueForm(normalAttributes(node));

function hasOnlyBookkeeping(attrs: Readonly<Record<string, unknown>>): boolean {
  for (const key in attrs) if (!isBookkeeping(key)) return false;
  return true;
}

function marksForm({ marks }: AdfNode, withComments: boolean): string {
  if (marks === undefined || marks.length === 0) return '[]';
  const forms = normalMarks(marks, withComments).map(valueForm);
  if (forms.length === 1) return `[${forms.join()}]`;
  return `[${[...new Set(forms)].sort().join()}]`;
}

/** Keys in one order, nothing empty, texts in one spelling. */
function valueForm(value: unknown): string {
  if (typeof value === 'string') return stringForm(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(valueForm).join()}]`;
  const members = Object.entries(value).map(([key, inner]): [string, string] => [key, valueForm(inner)]);
  return objectForm(members.sort(byKey));
}

const byKey = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : 1;

const objectForm = (members: readonly (readonly [string, string])[]): string =>
  `{${members
    .map(([key, form]) => memberForm(JSON.stringify(key), form))
    .join('')
    .slice(0, -1)}}`;

/** What is below is spelled in one way only, whatever may be done to it. */
const MAY_BE_SPELLED_OTHERWISE = /[\r\u00a0\u0300-\uffff]/;

const stringForm = (text: string): string =>
  JSON.stringify(MAY_BE_SPELLED_OTHERWISE.test(text) ? inOneSpelling(text) : text);

/** Word processors and the editor itself write spaces that do not break, where people typed one that does. */
const inOneSpelling = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').normalize('NFC');

/** The editor ends what it keeps with an empty paragraph, to have a place to type. */
function withoutEmptyEnd(blocks: readonly AdfNode[]): readonly AdfNode[] {
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || !isSilent(block.content ?? []));
  const end = blocks[last];
  if (end?.type !== 'paragraph') return blocks.slice(0, last + 1);
  const content = end.content ?? [];
  const spoken = content.findLastIndex((node) => !isSilent([node]));
  return [...blocks.slice(0, last), { ...end, content: content.slice(0, spoken + 1) }];
}

const isSilent = (nodes: readonly AdfNode[]): boolean =>
  nodes.every((node) => node.type === 'hardBreak' || (isPlainText(node) && node.text === ''));
