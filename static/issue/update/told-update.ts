import {
  type UpdateChange,
  type UpdatePreview,
  type UpdateSection,
} from '../../../src/contract/spec/spec-update';
import { type WordChange, wordDiff } from '../../../src/domain/documents/merge/word-diff';
import { type DocumentNode } from '../../../src/contract/page-preview';

/** A change in words. */
export interface ToldChange extends Pick<UpdateChange, 'id' | 'kind' | 'ask' | 'commentsLost'> {
  /** From the page's words to the issue's; where nobody can tell which of them tell the same, they stay beside it. */
  readonly words: readonly WordChange[];
  /** What both sides said before people changed it; empty where nobody knows or it does not matter. */
  readonly was: readonly WordChange[];
}

export interface ToldSection extends Pick<UpdateSection, 'anchor' | 'heading' | 'place'> {
  readonly changes: readonly ToldChange[];
}

/** What the dialog shows: all that the server compared, word by word. */
export interface ToldUpdate extends Pick<UpdatePreview, 'issueKey' | 'secured' | 'mayEdit' | 'isGranted'> {
  readonly sections: readonly ToldSection[];
}

/** Once for each answer: to compare the words of long texts takes its time. */
export const toldUpdate = ({ sections, ...about }: UpdatePreview): ToldUpdate => ({
  issueKey: about.issueKey,
  secured: about.secured,
  mayEdit: about.mayEdit,
  isGranted: about.isGranted,
  sections: sections.map(({ anchor, heading, place, changes, peoples }) => ({
    anchor,
    heading,
    place,
    changes: changes.map((change) => told(change, peoples)),
  })),
});

function told(
  { id, kind, ask, before, after, was, instead, commentsLost }: UpdateChange,
  peoples: UpdateSection['peoples'],
): ToldChange {
  const beside = instead.flatMap((place) => peoples[place] ?? []);
  const words =
    beside.length > 0 ? [...beside.flatMap(asLines), ...wordDiff(null, after)] : wordDiff(before, after);
  return { id, kind, ask, words, was: wordDiff(was, null), commentsLost };
}

/** What stays, each block or item in a line of its own. */
const asLines = (node: DocumentNode): readonly WordChange[] =>
  [...wordDiff(null, node), { text: '\n' }].map((part) => ({ ...part, kind: 'same' }));
