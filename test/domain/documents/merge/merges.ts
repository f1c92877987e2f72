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

export const p = (words: string): AdfNode => paragraph(text(words));

export const list = (...items: readonly string[]): AdfNode => bulletList(items.map((item) => [text(item)]));

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

type Row = readonly string[];

/** A table of plain words. */
export const columns = (names: Row, ...rows: readonly Row[]): AdfNode =>
  table(
    names,
    rows.map((row) => row.map((words) => [text(words)])),
  );
