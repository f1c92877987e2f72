import { type CreateEpicAnswer, type CreateEpicRequest } from '../../../src/contract/breakdown/create-epic';
import { type RelatedIssueView } from '../../../src/contract/related';
import { isNoAnswer, type NoAnswer, orLost } from '../trouble';
import { call } from './backend';

const OP_LENGTH = 16;

export const newOp = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, OP_LENGTH);

/** Issues of the project whose summaries share words with this one: what is wanted may be there already. */
export async function lookAlikes({
  projectId,
  summary,
}: CreateEpicRequest): Promise<readonly RelatedIssueView[] | NoAnswer> {
  const query = { topic: summary, projectIds: [projectId], spaceKeys: [] };
  const answer = await orLost(call('find-related', query));
  if (isNoAnswer(answer)) return answer;
  const { issues } = answer;
  return issues.kind === 'found' ? issues.items.filter(({ reasons }) => reasons.length > 1) : [];
}

/** As long as the server does not know whether an earlier try has made it, asks again; never for longer than a minute. */
export async function createEpic(order: CreateEpicRequest): Promise<CreateEpicAnswer | NoAnswer> {
  for (let waitedMs = 0; ;) {
    const answer = await orLost(call('create-epic', order));
    if (answer.kind !== 'busy' || waitedMs > LONGEST_WAIT_MS) return answer;
    waitedMs += answer.retryAfterMs;
    await new Promise((resolve) => setTimeout(resolve, answer.retryAfterMs));
  }
}

const LONGEST_WAIT_MS = 60_000;
