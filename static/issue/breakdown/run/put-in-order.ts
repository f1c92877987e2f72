import { type RankTasksAnswer } from '../../../../src/contract/breakdown/breakdown';
import { isNoAnswer, orLost } from '../../../common/trouble';
import { call } from '../backend';

/** Nobody waits for it. */
const TRIES_AFTER_MS = [0, 3_000, 15_000];

/** Lets the tasks of a run be put in order; `null` where nobody could be asked, or there is nothing to do. */
export async function putInOrder(op: string): Promise<RankTasksAnswer['state'] | null> {
  for (const waitMs of TRIES_AFTER_MS) {
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    const answer = await orLost(call('rank-tasks', { op }));
    if (!isNoAnswer(answer)) return answer.kind === 'ranked' ? answer.state : null;
  }
  return null;
}
