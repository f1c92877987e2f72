import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { type CommonRun, commonRuns } from './edit-script';
import { isList } from './list-kinds';
import { type Told, toldAs } from './told-as';
import { tokensOf } from './tokens';

/** A run of words as a reader sees them, or one thing without words; `reformatted` ones stay and look different. */
export interface WordChange extends Told {
  readonly kind: 'same' | 'added' | 'removed' | 'reformatted';
  /** What stays with other marks of its list had these words before. */
  readonly was?: string;
}

/** `key` also tells how the word looks. */
interface Word extends Told {
  readonly key: string;
  /** Of what parts lines and is no word, what two share that part them alike. */
  readonly sign?: string;
}

const SPACE: Word = { text: ' ', key: ' ' };
const LINE: Word = { text: '\n', key: '\n' };
const CELL: Word = { text: '| ', key: '|', sign: '|' };

/** Of both sides together; nobody looks for one word in more. */
const MOST_CHARACTERS = 100_000;

/**
 * What a change does to the words, in the order of reading.
 *
 * Takes time by length times edits; very long texts are told whole. Words that stay but look or link differently are told too, and all
 * of them when only the block around them differs, so that no change looks like none.
 */
export function wordDiff(before: AdfNode | null, after: AdfNode | null): readonly WordChange[] {
  const [was, is] = [textOf(before), textOf(after)];
  if (was.length + is.length > MOST_CHARACTERS) return whole(was, is);
  const [old, next] = [wordsOf(before), wordsOf(after)];
  const changes = joined(compared(old, next));
  const isOnlyAround = before !== null && after !== null && changes.every(({ kind }) => kind === 'same');
  return isOnlyAround ? changes.map((change) => ({ ...change, kind: 'reformatted' })) : changes;
}

const textOf = (node: AdfNode | null): string => (node === null ? '' : plainText(node));

const whole = (was: string, is: string): readonly WordChange[] =>
  was === is
    ? [{ kind: 'reformatted', text: is }]
    : [
        { kind: 'removed' as const, text: was },
        { kind: 'added' as const, text: is },
      ].filter(({ text }) => text !== '');

function compared(old: readonly Word[], next: readonly Word[]): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [left, right] = [0, 0];
  for (const run of [...readableRuns(old, next), { left: old.length, right: next.length, length: 0 }]) {
    for (const gone of old.slice(left, run.left)) changes.push(as('removed')(gone));
    for (const come of next.slice(right, run.right)) changes.push(as('added')(come));
    for (let n = 0; n < run.length; n += 1) {
      const [was, is] = [old[run.left + n] ?? SPACE, next[run.right + n] ?? SPACE];
      const stays = as(was.key === is.key ? 'same' : 'reformatted')(is);
      changes.push(was.text === is.text ? stays : { ...stays, was: was.text });
    }
    [left, right] = [run.left + run.length, run.right + run.length];
  }
  return changes;
}

const as =
  (kind: WordChange['kind']) =>
  ({ text, thing }: Word): WordChange => ({ kind, text, ...(thing && { thing }) });

/** A lone space or sign between words that all changed is no common ground to a reader. */
function readableRuns(old: readonly Word[], next: readonly Word[]): readonly CommonRun[] {
  const said = ({ text, thing, sign }: Word): string => sign ?? `${thing ?? ''} ${text}`;
  const runs = commonRuns(old.map(said), next.map(said));
  return runs.filter(({ left, right, length }) => {
    const isAtEdge = left + right === 0 || (left + length === old.length && right + length === next.length);
    return isAtEdge || old.slice(left, left + length).some((word) => !word.sign && said(word).trim() !== '');
  });
}

function wordsOf(node: AdfNode | null): readonly Word[] {
  const words: Word[] = [];
  for (const word of node === null ? [] : collect(node)) {
    const last = words.at(-1);
    if (!isGap(word) || last === undefined || !isGap(last)) words.push(word);
    else if (word === LINE) words.splice(-1, 1, LINE);
  }
  return words.slice(0, words.findLastIndex((word) => !isGap(word)) + 1);
}

const isGap = (word: Word): boolean => word === SPACE || word === LINE;

/** Each block, item and row has a line of its own. */
function collect(node: AdfNode, depth = 0): readonly Word[] {
  const content = contentOf(node);
  if (content.length === 0) return wordsAlone(node);
  if (isList(node)) return content.flatMap((item, n) => itemOf(node, item, n, depth));
  if (node.type === 'tableRow') return [...content.flatMap(cellOf), LINE];
  return [...content.flatMap((inner) => collect(inner, depth)), LINE];
}

const BLOCKS = new Set(['rule', 'extension', 'blockCard', 'embedCard']);

const wordsAlone = (node: AdfNode): readonly Word[] =>
  tokensOf([node]).flatMap(({ node: token, key, isSpace }) => {
    if (isSpace) return token.type === 'hardBreak' ? LINE : SPACE;
    const told = toldAs(token);
    return told === null ? [] : [{ ...told, key }, ...(BLOCKS.has(token.type) ? [LINE] : [])];
  });

const cellOf = (cell: AdfNode, n: number): readonly Word[] => [
  ...(n > 0 ? [CELL] : []),
  ...collect(cell).map((word) => (word === LINE ? SPACE : word)),
];

/** What is in a list of tasks without being one is a list below the last. */
function itemOf(list: AdfNode, item: AdfNode, n: number, depth: number): readonly Word[] {
  if (isList(item)) return collect(item, depth + 1);
  const mark = markOf(list, item, n);
  // The number is the list's own: one more before it changes nothing.
  const key = list.type === 'orderedList' ? '1.' : mark;
  return [{ text: `${'\u2003'.repeat(depth)}${mark} `, key, sign: '•' }, ...collect(item, depth + 1)];
}

/** As the page shows it. */
function markOf({ type, attrs }: AdfNode, item: AdfNode, n: number): string {
  if (type === 'taskList') return item.attrs?.['state'] === 'DONE' ? '☑' : '☐';
  return type === 'orderedList' ? `${String(Number(attrs?.['order'] ?? 1) + n)}.` : '•';
}

/** Neighbours of one kind as one run; what goes stands before what comes. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.kind === change.kind && !last.thing && !change.thing) runs.splice(-1, 1, oneRun(last, change));
    else runs.push(change);
  }
  return runs;
}

function oneRun(one: WordChange, next: WordChange): WordChange {
  const run = { ...one, text: one.text + next.text };
  const isOther = (one.was ?? next.was) !== undefined;
  return isOther ? { ...run, was: (one.was ?? one.text) + (next.was ?? next.text) } : run;
}
