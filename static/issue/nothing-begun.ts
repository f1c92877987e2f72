import { type Failed } from '../../src/contract/answers';
import { type NoAnswer } from '../common/trouble';

/**
 * Whether a first try was stopped before anything was begun: nobody without account or licence gets further, nothing
 * begins while Lockstep rests, and what the app or the person may not is refused at the first read. A site that is
 * busy or silent may be so halfway.
 */
export function beganNothing(answer: NoAnswer): boolean {
  if (answer.kind === 'failed') return AT_THE_FIRST_READ.has(answer.reason);
  return answer.kind !== 'lost';
}

const AT_THE_FIRST_READ: ReadonlySet<Failed['reason']> = new Set([
  'not-connected',
  'no-jira',
  'not-granted',
  'forbidden',
]);
