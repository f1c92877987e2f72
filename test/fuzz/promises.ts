import { type AdfNode } from '../../src/domain/documents/adf';
import { applyChanges, type SectionMerge } from '../../src/domain/documents/merge/section-merge';

export type Expect = (promise: string, isKept: boolean) => void;

/** Words of one author, each written once: `person7x`. */
export const wordsBy = (author: string, nodes: readonly AdfNode[]): readonly string[] =>
  JSON.stringify(nodes).match(new RegExp(`${author}\\d+x`, 'g')) ?? [];

/** What becomes of a section where a person takes all that is offered. */
export const allTaken = (merge: SectionMerge): ReturnType<typeof applyChanges> =>
  applyChanges(merge, new Set(merge.changes.map(({ id }) => id)));
