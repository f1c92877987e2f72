import { type PinMemory } from '../../../ports/related/pin-memory';
import { targetLists } from './target-lists';

const keyOf = (issueId: string): string => `related-pins:${issueId}`;

/** Only what is to be shown as pinned without a call: the links themselves are in the products. */
export const pinMemory: PinMemory = {
  of: (issueId) => targetLists.of(keyOf(issueId)),
  add: (issueId, target) => targetLists.add(keyOf(issueId), target),
  remove: (issueId, target) => targetLists.remove(keyOf(issueId), target),
};
