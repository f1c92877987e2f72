import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';
import { type CommonRun, commonRuns } from './edit-script';
import { tokensOf } from './tokens';

/** A run of words as a reader sees them; `reformatted` words stay and look different. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed' | 'reformatted';
  readonly text: string;
}

/** `key` also tells how the word looks. */
interface Word {
  readonly text: string;
  readonly key: string;
}

const SPACE: Word = { text: ' ', key: ' ' };

/**
 * What a change does to the words, in the order of reading.
 *
 * Takes time by length times edits. Words that stay but look or link differently are told too, and all
 * of them when only the block around them differs, so that no change looks like none.
 */
export function wordDiff(before: AdfNode | null, after: AdfNode | null): readonly WordChange[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  const changes = joined(compared(old, next));
  const isOnlyAround = before !== null && after !== null && changes.every(({ kind }) => kind === 'same');
  return isOnlyAround ? changes.map(({ text }) => ({ kind: 'reformatted', text })) : changes;
}

function compared(old: readonly Word[], next: readonly Word[]): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [left, right] = [0, 0];
  for (const run of [...readableRuns(old, next), { left: old.length, right: next.length, length: 0 }]) {
    changes.push(...old.slice(left, run.left).map(({ text }): WordChange => ({ kind: 'removed', text })));
    changes.push(...next.slice(right, run.right).map(({ text }): WordChange => ({ kind: 'added', text })));
    for (let n = 0; n < run.length; n += 1) {
      const [was, is] = [old[run.left + n] ?? SPACE, next[run.right + n] ?? SPACE];
      changes.push({ kind: was.key === is.key ? 'same' : 'reformatted', text: is.text });
    }
    [left, right] = [run.left + run.length, run.right + run.length];
  }
  return changes;
}

/** A lone space between words that all changed is no common ground to a reader. */
function readableRuns(old: readonly Word[], next: readonly Word[]): readonly CommonRun[] {
  const text = ({ text: words }: Word): string => words;
  const runs = commonRuns(old.map(text), next.map(text));
  return runs.filter(({ left, right, length }) => {
    const isAtEdge = left + right === 0 || (left + length === old.length && right + length === next.length);
    return isAtEdge || old.slice(left, left + length).some((word) => word.text.trim() !== '');
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
  return tokensOf([node]).flatMap((token) => {
    const text = token.isSpace ? ' ' : plainText(token.node);
    return text === '' ? [] : [{ text, key: token.key }];
  });
}

/** Neighbours of one kind as one run; what goes stands before what comes. */
function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: { kind: WordChange['kind']; text: string }[] = [];
  for (const { kind, text } of changes) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}
