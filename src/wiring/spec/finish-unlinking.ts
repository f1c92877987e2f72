import { createSpacePresence } from '../../adapters/confluence/space-presence';
import { createPageReader } from '../../adapters/confluence/pages/page-reader';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { createConfirmMissing } from '../../usecases/links/life/confirm-missing';
import { createCheckUnlinking } from '../../usecases/links/unlink/check-unlinking';
import { createFinishUnlinking, type FinishUnlinking } from '../../usecases/links/unlink/finish-unlinking';
import { createTakeAwayLinks } from '../../usecases/links/unlink/take-away-links';
import { requestAsAppSoon, requestAsUser } from '../platform';

type Outside = Parameters<typeof createTakeAwayLinks>[0] & { readonly issues: IssueReader };

/** With what the rest of *Continue* is made of. */
export function finishUnlinkingWith(outside: Outside): FinishUnlinking {
  const looks = { ...outside, pages: createPageReader(requestAsUser) };
  const confirmMissing = createConfirmMissing({
    ...looks,
    pagesAsApp: createPageReader(requestAsAppSoon),
    spacesAsApp: createSpacePresence(requestAsAppSoon),
  });
  return createFinishUnlinking({
    ...outside,
    checkUnlinking: createCheckUnlinking({ ...looks, confirmMissing }),
    takeAway: createTakeAwayLinks(outside),
  });
}
