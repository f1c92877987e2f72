import { randomUUID } from 'node:crypto';
import { type AdfNode } from '../../products/adf/node';
import { inline, nodeOfExtension } from './storage-inline';
import { SECTION_TYPES } from './storage-nodes';
import { childrenNamed, textIn, type XmlElement, type XmlNode } from './xml';

type Blocks = (children: readonly XmlNode[]) => readonly AdfNode[];

/** `ac:layout`: a section with one cell is what stands in the cell. */
export const layout =
  (blocks: Blocks) =>
  (element: XmlElement): readonly AdfNode[] =>
    childrenNamed(element, 'ac:layout-section').flatMap((section) => {
      const cells = childrenNamed(section, 'ac:layout-cell');
      if (cells.length < 2) return cells.flatMap((cell) => blocks(cell.children));
      const widths: readonly number[] | undefined = SECTION_TYPES.find(
        ([type]) => type === section.attributes['ac:type'],
      )?.[1];
      const content = cells.map((cell, at) => ({
        type: 'layoutColumn',
        attrs: { width: widths?.[at] ?? Math.floor(10_000 / cells.length) / 100 },
        content: blocks(cell.children),
      }));
      return [{ type: 'layoutSection', content }];
    });

/** `ac:task-list`; ids that a client left out are made up, as the service does. */
export function tasks(list: XmlElement): readonly AdfNode[] {
  const content = list.children.flatMap((child): readonly AdfNode[] => {
    if (child.kind === 'text') return [];
    if (child.name === 'ac:task-list') return tasks(child);
    if (child.name === 'ac:adf-extension') return nodeOfExtension(child) ?? [];
    const body = childrenNamed(child, 'ac:task-body')[0];
    const done = textIn(childrenNamed(child, 'ac:task-status')[0]) === 'complete';
    const localId = textIn(childrenNamed(child, 'ac:task-id')[0]) || randomUUID();
    const words = body === undefined ? [] : inline(body.children, []);
    return [{ type: 'taskItem', attrs: { localId, state: done ? 'DONE' : 'TODO' }, content: words }];
  });
  const localId = list.attributes['ac:task-list-id'] ?? randomUUID();
  return [{ type: 'taskList', attrs: { localId }, content }];
}

/** `ac:image` of an address, or of a file that is attached to the page. */
export function image(element: XmlElement): AdfNode {
  const { 'ac:alt': alt, 'ac:original-width': width, 'ac:original-height': height } = element.attributes;
  const url = childrenNamed(element, 'ri:url')[0]?.attributes['ri:value'];
  const file = childrenNamed(element, 'ri:attachment')[0]?.attributes['ri:filename'];
  const source =
    url === undefined ? { type: 'file', id: file ?? '', collection: '' } : { type: 'external', url };
  const attrs = {
    ...source,
    ...(alt !== undefined && { alt }),
    ...(width !== undefined && { width: Number(width) }),
    ...(height !== undefined && { height: Number(height) }),
  };
  return { type: 'mediaSingle', attrs: { layout: 'center' }, content: [{ type: 'media', attrs }] };
}
