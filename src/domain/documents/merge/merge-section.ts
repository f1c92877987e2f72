import { type AdfNode } from '../adf';
import { normalForm } from '../normal-form';
import {
  type AskReason,
  type BlockChange,
  changesIn,
  type MergePart,
  type SectionMerge,
} from './section-merge';

export interface MergeInput {
  /** What Lockstep last left in the section; `null` when nobody knows. */
  readonly base: readonly AdfNode[] | null;
  /** What stands there now. */
  readonly page: readonly AdfNode[];
  /** What the issue says now. */
  readonly wanted: readonly AdfNode[];
}

/**
 * Says what has to change in a section so that it says what the issue says, and which of it can be
 * done without touching what people wrote.
 */
export function mergeSection({ base, page, wanted }: MergeInput): SectionMerge {
  const unchanged = normalForm(page) === normalForm(wanted);
  const silent = base !== null && normalForm(base) === normalForm(wanted);
  if (unchanged || silent) return { changes: [], parts: page.map((node) => ({ kind: 'keep', node })) };
  const why = reasonToAsk(base, page);
  const parts: readonly MergePart[] = [
    ...page.map((node, index) => partOf('remove', node, why, index)),
    ...wanted.map((node, index) => partOf('insert', node, why, index)),
  ];
  return { changes: changesIn(parts), parts };
}

function reasonToAsk(base: MergeInput['base'], page: readonly AdfNode[]): AskReason | null {
  if (base === null) return 'no-base';
  return normalForm(base) === normalForm(page) ? null : 'both-changed';
}

function partOf(kind: 'insert' | 'remove', node: AdfNode, why: AskReason | null, index: number): MergePart {
  const change: BlockChange = {
    id: `${kind}-${String(index)}`,
    kind,
    safety: why === null ? 'safe' : 'ask',
    why,
    before: kind === 'remove' ? node : null,
    after: kind === 'insert' ? node : null,
    commentsLost: [],
  };
  return { kind: 'change', change };
}
