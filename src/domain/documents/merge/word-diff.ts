import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';
import { type CommonRun, commonRuns } from './edit-script';
import { type Told, toldAs } from './told-as';
import { tokensOf } from './tokens';

/** A run of words as a reader sees them, or one thing without words; `reformatted` ones stay and look different. */
export interface WordChange extends Told {
  readonly kind: 'same' | 'added' | 'removed' | 'reformatted';
}

/** `key` also tells how the word looks. */
interface Word extends Told {
  readonly key: string;
}

const SPACE: Word = { text: ' ', key: ' ' };

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
      changes.push(as(was.key === is.key ? 'same' : 'reformatted')(is));
    }
    [left, right] = [run.left + run.length, run.right + run.length];
  }
  return changes;
}

const as =
  (kind: WordChange['kind']) =>
  ({ text, thing }: Word): WordChange => ({ kind, text, ...(thing && { thing }) });

/** A lone space between words that all changed is no common ground to a reader. */
function readableRuns(old: readonly Word[], next: readonly Word[]): readonly CommonRun[] {
  const said = ({ text, thing }: Word): string => `${thing ?? ''} ${text}`;
  const runs = commonRuns(old.map(said), next.map(said));
  return runs.filter(({ left, right, length }) => {
    const isAtEdge = left + right === 0 || (left + length === old.length && right + length === next.length);
    return isAtEdge || old.slice(left, left + length).some((word) => said(word).trim() !== '');
  });
}

function wordsOf(node: AdfNode | null): readonly Word[] {
  const words = node === null ? [] : collect(node);
  const end = words.findLastIndex((word) => word !== SPACE) + 1;
  return words.slice(0, end).filter((word, n) => word !== SPACE || words[n - 1] !== SPACE);
}

/** Blocks are set apart by a space. */
function collect(node: AdfNode): readonly Word[] {
  if (node.content !== undefined && node.content.length > 0) return [...node.content.flatMap(collect), SPACE];
  return tokensOf([node]).flatMap(({ node: token, key, isSpace }) => {
    const told = isSpace ? SPACE : toldAs(token);
    return told === null ? [] : [{ ...told, key }];
  });
}

/** Neighbours of one kind as one run; what goes stands before what comes. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.kind === change.kind && !last.thing && !change.thing)
      runs.splice(-1, 1, { ...last, text: last.text + change.text });
    else runs.push(change);
  }
  return runs;
}
