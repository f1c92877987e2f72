import { type AdfNode } from '../../documents/adf';
import { plainText } from '../../documents/plain-text';
import { lineOf } from './in-line';
import { layoutOf } from './layouts';
import { leaveOut, type Walk } from './left-out';
import { codeBlock, extensionOf, isInLine, macroName, panelTypeOf } from './macros';
import { holding } from './nesting';
import { childNamed, elementsIn, parametersOf, type StorageElement, type StorageNode } from './storage-node';
import { tableOf } from './tables';
import { tasksOf } from './tasks';

type ReadBlock = (element: StorageElement, walk: Walk) => readonly AdfNode[];

/** Blocks in the order of the page; loose words between them are paragraphs. */
export function blocksOf(children: readonly StorageNode[], walk: Walk): readonly AdfNode[] {
  const found: AdfNode[] = [];
  let loose: StorageNode[] = [];
  const gather = (): void => {
    const line = lineOf(loose, walk);
    if (line.length > 0) found.push({ type: 'paragraph', content: line });
    loose = [];
  };
  for (const child of children) {
    const read = child.kind === 'element' ? readerOf(child) : undefined;
    if (read === undefined || child.kind === 'text') loose.push(child);
    else {
      gather();
      read(child, walk).forEach((block) => found.push(block));
    }
  }
  gather();
  return found;
}

function readerOf(element: StorageElement): ReadBlock | undefined {
  if (isInLine(element)) return undefined;
  if (/^h[1-6]$/.test(element.name)) return headingOf;
  return Object.hasOwn(READERS, element.name) ? READERS[element.name] : undefined;
}

const READERS: Readonly<Partial<Record<string, ReadBlock>>> = {
  p: paragraphOf,
  ul: (list, walk) => listOf('bulletList', list, walk),
  ol: (list, walk) => listOf('orderedList', list, walk),
  blockquote: ({ children }, walk) => [
    { type: 'blockquote', content: holding('blockquote', blocksOf(children, walk), walk) },
  ],
  hr: () => [{ type: 'rule' }],
  pre: (pre) => [codeBlock(pre)],
  div: ({ children }, walk) => blocksOf(children, walk),
  table: (table, walk) => tableOf(table, blocksOf, walk),
  'ac:layout': (layout, walk) => layoutOf(layout, blocksOf, walk),
  'ac:task-list': tasksOf,
  'ac:image': imageOf,
  'ac:structured-macro': macroOf,
  'ac:macro': macroOf,
  'at:declarations': () => [],
};

/** An empty paragraph is room that somebody left; a picture alone in one is that picture. */
function paragraphOf({ children }: StorageElement, walk: Walk): readonly AdfNode[] {
  const images = elementsIn(children).filter(({ name }) => name === 'ac:image');
  const rest = children.filter((child) => child.kind === 'text' || child.name !== 'ac:image');
  const content = lineOf(rest, walk);
  const own = { type: 'paragraph', ...(content.length > 0 && { content }) };
  const pictures = images.flatMap((image) => imageOf(image, walk));
  return pictures.length > 0 && content.length === 0 ? pictures : [own, ...pictures];
}

function headingOf({ name, children }: StorageElement, walk: Walk): readonly AdfNode[] {
  const content = lineOf(children, walk);
  const heading = { type: 'heading', attrs: { level: Number(name.slice(1)) }, content };
  walk.heading = plainText(heading) || walk.heading;
  return [heading];
}

function listOf(
  type: 'bulletList' | 'orderedList',
  { attributes, children }: StorageElement,
  walk: Walk,
): readonly AdfNode[] {
  const items = elementsIn(children).filter(({ name }) => name === 'li');
  const order = Number(attributes['start']);
  const content = items.map((item) => ({
    type: 'listItem',
    content: holding('listItem', blocksOf(item.children, walk), walk),
  }));
  if (content.length === 0) return [];
  return [{ type, ...(Number.isInteger(order) && order > 1 && { attrs: { order } }), content }];
}

/** Files are the template's own; pictures from elsewhere come along. */
function imageOf(image: StorageElement, walk: Walk): readonly AdfNode[] {
  const url = childNamed(image, 'ri:url')?.attributes['ri:value'];
  if (url !== undefined && /^https?:/i.test(url)) {
    const media = { type: 'media', attrs: { type: 'external', url } };
    return [{ type: 'mediaSingle', attrs: { layout: 'center' }, content: [media] }];
  }
  leaveOut(walk, 'image', childNamed(image, 'ri:attachment')?.attributes['ri:filename'] ?? '');
  return [];
}

function macroOf(macro: StorageElement, walk: Walk): readonly AdfNode[] {
  const name = macroName(macro);
  const body = childNamed(macro, 'ac:rich-text-body');
  const content = body === undefined ? [] : blocksOf(body.children, walk);
  const panelType = panelTypeOf(macro);
  if (panelType !== undefined) return [panelOf(macro, panelType, holding('panel', content, walk))];
  if (name === 'code' || name === 'noformat')
    return [codeBlock(childNamed(macro, 'ac:plain-text-body'), parametersOf(macro)['language'])];
  if (name === 'expand') {
    const { title = '' } = parametersOf(macro);
    return [{ type: 'expand', attrs: { title }, content: holding('expand', content, walk) }];
  }
  const attrs = { ...extensionOf(macro), layout: 'default' };
  if (body === undefined) return [{ type: 'extension', attrs }];
  return [{ type: 'bodiedExtension', attrs, content: holding('bodiedExtension', content, walk) }];
}

/** A title, where a panel has one, is its first line. */
function panelOf(macro: StorageElement, panelType: string, content: readonly AdfNode[]): AdfNode {
  const { title = '' } = parametersOf(macro);
  const first: AdfNode = {
    type: 'paragraph',
    content: [{ type: 'text', text: title, marks: [{ type: 'strong' }] }],
  };
  return {
    type: 'panel',
    attrs: { panelType },
    content: title.trim() === '' ? content : [first, ...content],
  };
}
