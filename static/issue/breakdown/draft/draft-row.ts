import { type Signal } from '@preact/signals';
import { type ProposalView, type TaskRowView } from '../../../../src/contract/breakdown/breakdown';
import { type RowProblem } from '../../../../src/domain/breakdown/check-rows';

/** Where a row of the draft came from. */
export type RowSource =
  | { readonly kind: 'spec'; readonly section: ProposalView['section']; readonly group: string | null }
  | { readonly kind: 'pattern' | 'pasted' | 'added' };

/** A task that may be made: only what is chosen is. */
export interface DraftRow {
  readonly id: number;
  readonly source: RowSource;
  /** Key of the child issue that was made from it or says the same. */
  readonly childKey: string | null;
  readonly isChosen: Signal<boolean>;
  readonly task: Signal<TaskRowView>;
  readonly problems: Signal<readonly RowProblem[]>;
}
