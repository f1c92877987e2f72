/** @jsxImportSource hono/jsx */
import { type Child } from 'hono/jsx';
import { Sign } from '../shell/icons';
import { type AdfNode, type AdfSurroundings, attrText, type NodeView } from './adf-types';
import { safeHref } from './links';

/** Pictures and files. Bytes are kept by no part of the site, so a file shows its name and a preview box. */
export const MEDIA_NODES: ReadonlyMap<string, NodeView> = new Map<string, NodeView>([
  [
    'mediaSingle',
    (node, { inside }) => <figure class={`adf-media adf-media-${mediaLayout(node)}`}>{inside(node)}</figure>,
  ],
  ['mediaGroup', (node, { inside }) => <div class="adf-media-group">{inside(node)}</div>],
  ['caption', (node, { inside }) => <figcaption>{inside(node)}</figcaption>],
  ['media', (node, { surroundings }) => media(node, surroundings)],
]);

export const mediaInline: NodeView = (node, { surroundings }) => (
  <span class="adf-file">
    <Sign name="page" /> {fileName(node, surroundings)}
  </span>
);

const LAYOUTS: ReadonlySet<string> = new Set([
  'center',
  'wrap-left',
  'wrap-right',
  'wide',
  'full-width',
  'align-start',
  'align-end',
]);

const mediaLayout = (node: AdfNode): string =>
  LAYOUTS.has(attrText(node, 'layout')) ? attrText(node, 'layout') : 'center';

function media(node: AdfNode, surroundings: AdfSurroundings): Child {
  const url = attrText(node, 'url');
  if (attrText(node, 'type') === 'external')
    return <img src={safeHref(url)} alt={attrText(node, 'alt')} loading="lazy" />;
  return (
    <span class="adf-file adf-file-box">
      <Sign name="page" /> {fileName(node, surroundings)}
    </span>
  );
}

function fileName(node: AdfNode, { files }: AdfSurroundings): string {
  return files.get(attrText(node, 'id'))?.title ?? (attrText(node, 'alt') || 'Attached file');
}
