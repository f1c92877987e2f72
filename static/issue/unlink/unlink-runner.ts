import { type CannotUnlink, type Unlinked } from '../../../src/contract/links/spec-links';
import { newRunId } from '../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { beganNothing } from '../nothing-begun';

/** How far the removing of a link is. */
export type UnlinkRun =
  | { readonly kind: 'running' }
  /** Something is left, and *Continue* can remove it. */
  | { readonly kind: 'stuck'; readonly trouble: NoAnswer | null }
  /** Nothing was removed. */
  | { readonly kind: 'not-begun'; readonly trouble: NoAnswer }
  | { readonly kind: 'not-linked' }
  | Unlinked
  | CannotUnlink;

/** Somebody else's attempt lives no longer than this. */
const LONGEST_WAIT_MS = 35_000;

/** Removes the link, or what an earlier try has left of it; waits for an attempt that is under way. */
export async function unlink(
  pageId: string,
  report: (run: UnlinkRun) => void,
  isRepeat = false,
): Promise<void> {
  report({ kind: 'running' });
  const runId = newRunId();
  for (let waitedMs = 0; ;) {
    const answer = await orLost(call('unlink-spec', { pageId, attempt: crypto.randomUUID() }, runId));
    if (answer.kind !== 'busy') {
      report(outcomeOf(answer, isRepeat));
      return;
    }
    if (waitedMs >= LONGEST_WAIT_MS) {
      report({ kind: 'stuck', trouble: null });
      return;
    }
    waitedMs += answer.retryAfterMs;
    await new Promise((resolve) => setTimeout(resolve, answer.retryAfterMs));
  }
}

type Final =
  | Exclude<UnlinkRun, { kind: 'running' | 'stuck' | 'not-begun' }>
  | { readonly kind: 'unlinking' }
  | NoAnswer;

function outcomeOf(answer: Final, isRepeat: boolean): UnlinkRun {
  if (isNoAnswer(answer))
    return { kind: !isRepeat && beganNothing(answer) ? 'not-begun' : 'stuck', trouble: answer };
  return answer.kind === 'unlinking' ? { kind: 'stuck', trouble: null } : answer;
}
