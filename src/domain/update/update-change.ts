import { type AdfNode } from '../documents/adf';
import { type AskReason as MergeAskReason, type BlockChange } from '../documents/merge/section-merge';

/**
 * Why a change is put to a person instead of made; `renamed` when people gave the page a title of their own,
 * `still-elsewhere` when it is also asked whether the same words go from, or come to, another place, `perhaps-hidden`
 * when a linked issue would go that this person may only not see.
 */
export type AskReason = MergeAskReason | 'renamed' | 'still-elsewhere' | 'perhaps-hidden';

/** One thing that the issue says and the page does not. */
export interface UpdateChange {
  /** The same for as long as what it changes and what it puts there stay the same. */
  readonly id: string;
  /** `section`: the whole of one that is not on the page. */
  readonly kind: BlockChange['kind'] | 'section' | 'title';
  /** `null` when nobody but the issue changed this. */
  readonly ask: AskReason | null;
  readonly before: AdfNode | null;
  readonly after: AdfNode | null;
}
