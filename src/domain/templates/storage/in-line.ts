import { type AdfMark, type AdfNode } from '../../documents/adf';
import { day, placeholder } from '../../documents/nodes';
import { leaveOut, type Walk } from './left-out';
import { isInLine, macroInLine } from './macros';
import { marksOf, together } from './marks';
import { childNamed, elementsIn, type StorageElement, type StorageNode, textWithin } from './storage-node';

/** What stands in a line: words with their marks and the nodes between them; white space as in XHTML. */
export function lineOf(children: readonly StorageNode[], walk: Walk): readonly AdfNode[] {
  return trimmed(inLine(children, [], walk));
}

function inLine(children: readonly StorageNode[], marks: readonly AdfMark[], walk: Walk): readonly AdfNode[] {
  return children.flatMap((child) =>
    child.kind === 'text' ? words(child.text, marks) : element(child, marks, walk),
  );
}

function element(node: StorageElement, marks: readonly AdfMark[], walk: Walk): readonly AdfNode[] {
  const read = Object.hasOwn(NODES, node.name) ? NODES[node.name] : undefined;
  if (read !== undefined) return read(node, marks, walk);
  if (isInLine(node)) return macroInLine(node);
  const own = marksOf(node);
  const isLost = own.length === 0 && !GROUPS.has(node.name);
  if (isLost) leaveOut(walk, nameOf(node), textWithin(node));
  return inLine(node.children, [...marks, ...own], walk);
}

/** What people know it by. */
const nameOf = ({ name, attributes }: StorageElement): string =>
  name === 'a' ? 'link' : (attributes['ac:name'] ?? name);

/** Of these the words are all that counts. */
const GROUPS = new Set(['span', 'p', 'div', 'small', 'big', 'font', 'ac:inline-comment-marker', 'cite']);

function words(source: string, marks: readonly AdfMark[]): readonly AdfNode[] {
  const text = source.replace(/[ \t\r\n]+/g, ' ');
  if (text === '') return [];
  const kept = together(marks);
  return [{ type: 'text', text, ...(kept.length > 0 && { marks: kept }) }];
}

type ReadInLine = (node: StorageElement, marks: readonly AdfMark[], walk: Walk) => readonly AdfNode[];

const NODES: Readonly<Partial<Record<string, ReadInLine>>> = {
  br: () => [{ type: 'hardBreak' }],
  time: ({ attributes: { datetime = '' } }) => (isDay(datetime) ? [day(datetime)] : []),
  'ac:placeholder': (node) => [placeholder(textWithin(node))],
  'ac:emoticon': emoji,
  'ac:link': linked,
  'at:var': (node, _marks, walk) => {
    leaveOut(walk, 'variable', node.attributes['at:name'] ?? '');
    return [];
  },
};

const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`));

function emoji({ attributes }: StorageElement): readonly AdfNode[] {
  const {
    'ac:emoji-shortname': shortName = `:${attributes['ac:name'] ?? ''}:`,
    'ac:emoji-id': id,
    'ac:emoji-fallback': text,
  } = attributes;
  return [{ type: 'emoji', attrs: { shortName, ...(id && { id }), ...(text && { text }) } }];
}

/** Storage names a page by its title: what it is called stays, the way to it belongs to the template. */
function linked(node: StorageElement, marks: readonly AdfMark[], walk: Walk): readonly AdfNode[] {
  const accountId = childNamed(node, 'ri:user')?.attributes['ri:account-id'];
  if (accountId !== undefined) return [{ type: 'mention', attrs: { id: accountId, text: '' } }];
  const target = elementsIn(node.children).find(({ name }) => name.startsWith('ri:'));
  const body = childNamed(node, 'ac:link-body') ?? childNamed(node, 'ac:plain-text-link-body');
  const title = target?.attributes['ri:content-title'] ?? target?.attributes['ri:filename'] ?? '';
  leaveOut(walk, 'link', body === undefined ? title : textWithin(body));
  return body === undefined ? words(title, marks) : inLine(body.children, marks, walk);
}

/** Without white space at both ends of the line. */
function trimmed(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const last = nodes.length - 1;
  return nodes
    .map((node, at) => {
      if (node.text === undefined) return node;
      const start = at === 0 ? node.text.trimStart() : node.text;
      return { ...node, text: at === last ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}
