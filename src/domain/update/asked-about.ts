import { type AdfNode } from '../documents/adf';
import { type BlockChange } from '../documents/merge/section-merge';
import { type UpdateChange } from './update-change';
import { isOnPage, type SectionPlan } from './update-plan';

export interface AskedAbout {
  /** What Lockstep wrote where people have changed it since; by it they know what a question is about. */
  readonly was: AdfNode | null;
  /** What people wrote there, which stays. */
  readonly instead: readonly AdfNode[];
  /** Inline comments that go where the change is made. */
  readonly commentsLost: number;
}

const KNOWN_BEFORE = new Set<UpdateChange['ask']>(['both-changed', 'changed-here', 'rewritten-here']);

export function askedAbout(plan: SectionPlan, { id, ask }: UpdateChange): AskedAbout | null {
  if (!isOnPage(plan)) return null;
  const mergeId = plan.changes.find((change) => change.id === id)?.mergeId;
  const { merge, renaming } = plan;
  const change = [...merge.changes, ...renaming.changes].find((one) => one.id === mergeId);
  if (change === undefined) return null;
  const { origin, instead, commentsLost } = change;
  const was = KNOWN_BEFORE.has(ask) && isOfBase(change) ? origin : null;
  return { was, instead, commentsLost: commentsLost.length };
}

const isOfBase = ({ origin, before, after }: BlockChange): boolean => origin !== before && origin !== after;

/** A section that the page never had: an offer, nothing that the issue has changed. */
export const isOffer = ({ kind, ask }: UpdateChange): boolean => kind === 'section' && ask === 'no-base';
