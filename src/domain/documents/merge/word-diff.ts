import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';

/** A run of words as a reader sees them; `reformatted` words stay and look different. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed' | 'reformatted';
  readonly text: string;
}

/** What a change does to the words, in the order of reading. */
export function wordDiff(before: AdfNode | null, after: AdfNode | null): readonly WordChange[] {
  const removed = before === null ? '' : plainText(before);
  const added = after === null ? '' : plainText(after);
  if (removed === added) return removed === '' ? [] : [{ kind: 'same', text: removed }];
  const changes: readonly WordChange[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return changes.filter(({ text }) => text !== '');
}
