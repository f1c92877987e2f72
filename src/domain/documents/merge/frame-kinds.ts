import { type AdfNode } from '../adf';

/** What holds blocks, as people put around them; of a macro only those are looked at. */
const FRAMES = new Set([
  'panel',
  'expand',
  'nestedExpand',
  'blockquote',
  'layoutSection',
  'layoutColumn',
  'bodiedExtension',
  'bodiedSyncBlock',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
]);

export const isFrame = ({ type }: AdfNode): boolean => FRAMES.has(type);
