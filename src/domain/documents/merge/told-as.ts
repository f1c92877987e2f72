import { type AdfNode } from '../adf';
import { issueListOf } from '../issue-list';
import { plainText } from '../plain-text';

/** What has no words of its own: a reader is told in their language what it is. */
export type Thing = 'issues-below' | 'issues' | 'line' | 'image' | 'macro' | 'date';

export interface Told {
  /** Of a list of issues the key of the issue that they are below, or its query, of a date its day (ISO 8601); empty of other things. */
  readonly text: string;
  readonly thing?: Thing;
}

/** How a reader is told of a node that has nothing below it; `null` where there is nothing to tell. */
export function toldAs(node: AdfNode): Told | null {
  const list = issueListOf(node);
  if (list !== null)
    return list.parentKey === null
      ? { text: list.jql, thing: 'issues' }
      : { text: list.parentKey, thing: 'issues-below' };
  const text = issueKeyIn(node) ?? plainText(node);
  if (node.type === 'date') return text === '' ? null : { text, thing: 'date' };
  const thing = THINGS.get(node.type);
  if (text === '' || node.type === 'rule') return thing === undefined ? null : { text: '', thing };
  return { text };
}

const THINGS: ReadonlyMap<string, Thing> = new Map([
  ['rule', 'line'],
  ['media', 'image'],
  ['mediaInline', 'image'],
  ['extension', 'macro'],
  ['bodiedExtension', 'macro'],
  ['inlineExtension', 'macro'],
]);

/** A smart link shows what it leads to; of an issue everybody knows the key. */
function issueKeyIn({ type, attrs }: AdfNode): string | null {
  if (type !== 'inlineCard') return null;
  return /\/browse\/([A-Z][A-Z0-9_]*-\d+)$/.exec(String(attrs?.['url']))?.[1] ?? null;
}
