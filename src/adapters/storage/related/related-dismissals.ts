import { type Dismissals } from '../../../ports/related/dismissals';
import { targetLists } from './target-lists';

const keyOf = (accountId: string, subject: string): string => `related:${subject}:${accountId}`;

/** A record of its own for each person and subject. */
export const relatedDismissals: Dismissals = {
  of: (accountId, subject) => targetLists.of(keyOf(accountId, subject)),
  add: (accountId, subject, target) =>
    targetLists.change(keyOf(accountId, subject), { add: [target], remove: [] }),
};
