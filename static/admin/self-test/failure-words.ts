import { useMemo } from 'preact/hooks';
import { type FailureView, type TrialView } from '../../../src/contract/admin/admin';
import { timeAfter } from '../../common/messages';
import { messages } from '../messages';

export interface FailureWords {
  readonly what: string;
  readonly todo: string;
}

export type Subject = 'issue' | 'page';

export const productOf = (trial: TrialView): Subject => (trial.endsWith('-page') ? 'page' : 'issue');

/** What is told to wait for less is told to wait for a minute. */
const MINUTE_MS = 60_000;

/** Why a product said no, and what an admin can do about it, counted from when it came; `null` where none did. */
export function useFailureWords(subject: Subject, why: FailureView | null): FailureWords | null {
  const cameAt = useMemo(() => Date.now(), [why]);
  return why === null ? null : failureWords(subject, why, cameAt);
}

function failureWords(subject: Subject, why: FailureView, cameAt: number): FailureWords {
  const { failures } = messages.selfTest;
  if (why.kind === 'throttled') {
    const { retryAfterMs = 0 } = why;
    const { throttled } = failures.plain;
    return retryAfterMs > MINUTE_MS
      ? { ...throttled, todo: failures.againAt(timeAfter(cameAt, retryAfterMs)) }
      : throttled;
  }
  if (why.kind === 'fields-required')
    return { what: failures.fieldsRequired(why.fields), todo: failures.fieldsRequiredTodo };
  if (why.kind === 'scope-missing')
    return { what: failures.scopeMissing(why.scopes), todo: messages.approveUpdate };
  const words = failures.plain[why.kind];
  return 'what' in words ? words : words[subject];
}
