import { type FailureView, type TrialView } from '../../../src/contract/admin/admin';
import { messages } from '../messages';

export interface FailureWords {
  readonly what: string;
  readonly todo: string;
}

export type Subject = 'issue' | 'page';

export const productOf = (trial: TrialView): Subject => (trial.endsWith('-page') ? 'page' : 'issue');

/** Why a product said no, and what an admin can do about it. */
export function failureWords(subject: Subject, why: FailureView): FailureWords {
  const { failures } = messages.selfTest;
  if (why.kind === 'fields-required')
    return { what: failures.fieldsRequired(why.fields), todo: failures.fieldsRequiredTodo };
  if (why.kind === 'scope-missing')
    return { what: failures.scopeMissing(why.scopes), todo: messages.approveUpdate };
  const words = failures.plain[why.kind];
  return 'what' in words ? words : words[subject];
}
