import { type AdfNode } from '../../../../src/domain/documents/adf';
import {
  applyChanges,
  type BlockChange,
  type SectionMerge,
} from '../../../../src/domain/documents/merge/section-merge';
import { bulletList, paragraph, text } from '../../../../src/domain/documents/nodes';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { table } from '../../../../src/domain/documents/table';

export type Blocks = readonly AdfNode[];

/** Three versions of a section and what becomes of them. */
export interface MergeRow {
  readonly rule: string;
  readonly base: Blocks | null;
  readonly page: Blocks;
  readonly wanted: Blocks;
  /** The section with all that is safe. */
  readonly merged: Blocks;
  readonly asked?: readonly string[];
}

/** Three sentences that share no words, and the second reworded. */
export const GUESTS = 'Guests pay at the quay before they board.';
export const REFUNDS = 'Refunds are made within two days.';
export const DOGS = 'Dogs travel free of charge.';
export const REFUNDED = 'Refunds are made within five days.';

export const p = (words: string): AdfNode => paragraph(text(words));

export const list = (...items: readonly string[]): AdfNode => bulletList(items.map((item) => [text(item)]));

export const items = (...words: readonly string[]): Blocks => [list(...words)];

export const points = ({ content = [] }: AdfNode): Blocks => content;

/** For instance `insert removed-here → the words`. */
export const inShort = ({ kind, why, before, after }: BlockChange): string =>
  [kind, why ?? 'safe', before && plainText(before), '→', after && plainText(after)]
    .filter((part) => part !== null)
    .join(' ');

export const asked = ({ changes }: SectionMerge): readonly string[] =>
  changes.filter(({ safety }) => safety === 'ask').map(inShort);

export const withSafeChanges = (merge: SectionMerge): Blocks => {
  const safe = merge.changes.filter(({ safety }) => safety === 'safe');
  return applyChanges(merge, new Set(safe.map(({ id }) => id))).blocks;
};

/** A task as people tick it. */
export const task = (localId: string, state: 'TODO' | 'DONE', words: string): AdfNode => ({
  type: 'taskItem',
  attrs: { localId, state },
  content: words === '' ? [] : [text(words)],
});

export const taskList = (...content: readonly AdfNode[]): AdfNode => ({
  type: 'taskList',
  attrs: { localId: 'l' },
  content,
});

/** A list of tasks that are open, by their words. */
export const tasks = (...items: readonly string[]): AdfNode =>
  taskList(...items.map((words, n) => task(`task-${String(n)}`, 'TODO', words)));

type Row = readonly string[];

/** A table of plain words. */
export const columns = (names: Row, ...rows: readonly Row[]): AdfNode =>
  table(
    names,
    rows.map((row) => row.map((words) => [text(words)])),
  );
