import { type PinMemory } from '../../../ports/related/pin-memory';
import { targetLists } from './target-lists';

const keyOf = (issueId: string): string => `related-pins:${issueId}`;
const BEGUN = 'begun:';

/** Only what is to be shown as pinned without a call: the links themselves are in the products. */
export const pinMemory: PinMemory = {
  of: async (issueId) => (await targetLists.of(keyOf(issueId))).filter((name) => !name.startsWith(BEGUN)),
  begunOf: async (issueId) =>
    (await targetLists.of(keyOf(issueId))).flatMap((name) =>
      name.startsWith(BEGUN) ? [name.slice(BEGUN.length)] : [],
    ),
  begin: (issueId, target) => targetLists.change(keyOf(issueId), { add: [BEGUN + target], remove: [] }),
  add: (issueId, target) => targetLists.change(keyOf(issueId), { add: [target], remove: [BEGUN + target] }),
  remove: (issueId, target) =>
    targetLists.change(keyOf(issueId), { add: [], remove: [target, BEGUN + target] }),
};
