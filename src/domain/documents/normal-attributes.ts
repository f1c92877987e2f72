import { type AdfMark, type AdfNode } from './adf';
import { anchorName } from './nodes';

type Attributes = Readonly<Record<string, unknown>>;

/** The editor writes them when it opens a table, whether somebody asked for it or not. */
const OF_THE_EDITOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['table', ['layout', 'width', 'displayMode', 'isNumberColumnEnabled']],
  ['tableCell', ['colwidth']],
  ['tableHeader', ['colwidth']],
]);

/** What an attribute says when nobody set it. */
const DEFAULTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['colspan', 1],
  ['rowspan', 1],
  ['order', 1],
  ['layout', 'default'],
]);

const MS_PER_DAY = 86_400_000;

/** Nodes of which one attribute is the meaning, and the rest what the product tells about it. */
const ESSENCE: ReadonlyMap<string, (attrs: Attributes) => Attributes> = new Map([
  ['mention', ({ id }) => ({ id })],
  ['emoji', ({ shortName, id }) => (shortName === undefined ? { id } : { shortName })],
  ['date', ({ timestamp }) => ({ timestamp: dayOf(timestamp) })],
  ['inlineCard', withoutTracking],
  ['blockCard', withoutTracking],
  ['embedCard', withoutTracking],
]);

/** Attributes without what Confluence and its editor add or fill in by themselves. */
export function normalAttributes(node: AdfNode): Attributes {
  const { type, attrs } = node;
  if (attrs === undefined) return {};
  const name = anchorName(node);
  if (name !== null) return { extensionKey: 'anchor', name };
  const added = OF_THE_EDITOR.get(type) ?? [];
  const own: Record<string, unknown> = {};
  for (const key of Object.keys(attrs))
    if (!isBookkeeping(key) && !added.includes(key) && DEFAULTS.get(key) !== attrs[key])
      own[key] = attrs[key];
  return ESSENCE.get(type)?.(own) ?? own;
}

/** Marks that a reader can see; comments only where they are asked for. */
export function normalMarks(marks: readonly AdfMark[], withComments: boolean): readonly AdfMark[] {
  return marks.flatMap((mark) => normalMark(mark, withComments));
}

function normalMark({ type, attrs }: AdfMark, withComments: boolean): readonly AdfMark[] {
  // A name that the editor gives to a piece of the page.
  if (type === 'fragment') return [];
  if (type === 'annotation' && !withComments) return [];
  if (type === 'link') return [{ type, attrs: { href: untracked(attrs?.['href']) } }];
  return [{ type, ...(attrs && { attrs }) }];
}

export const isBookkeeping = (key: string): boolean => key === 'localId' || key.startsWith('__');

function dayOf(timestamp: unknown): unknown {
  const at = typeof timestamp === 'string' && timestamp !== '' ? Number(timestamp) : Number.NaN;
  return Number.isFinite(at) ? String(Math.floor(at / MS_PER_DAY) * MS_PER_DAY) : timestamp;
}

function withoutTracking(attrs: Attributes): Attributes {
  return 'url' in attrs ? { ...attrs, url: untracked(attrs['url']) } : attrs;
}

const TRACKING = /^(utm_[a-z]+|atlOrigin)=/;

/** Which mail or channel a link was taken from is no part of where it leads. */
function untracked(address: unknown): unknown {
  if (typeof address !== 'string') return address;
  const [, path = '', query, fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const kept = query.split('&').filter((pair) => !TRACKING.test(pair));
  return `${path}${kept.length > 0 ? '?' : ''}${kept.join('&')}${fragment}`;
}
