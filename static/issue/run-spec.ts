import { type CommonAnswer } from '../../src/contract/answers';
import {
  type ContinueSpecAnswer,
  type CreateSpecRequest,
  type MadePage,
  type SpecRefusal,
  type SpecSteps,
} from '../../src/contract/issue';
import { newRunId } from '../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../common/trouble';
import { call } from './backend';

export type SpecOrder = Omit<CreateSpecRequest, 'attempt'>;

/** How far the making of a spec is, as the person should see it. */
export type SpecRun =
  | { readonly kind: 'creating' }
  | { readonly kind: 'linking'; readonly page: MadePage | null }
  | { readonly kind: 'waiting'; readonly page: MadePage | null }
  | { readonly kind: 'done'; readonly page: MadePage; readonly steps: SpecSteps }
  /** Something is missing, and *Continue* can do it. */
  | { readonly kind: 'stuck'; readonly page: MadePage | null; readonly trouble: NoAnswer | null }
  /** Nothing was written: the issue has a spec that Lockstep had lost sight of. */
  | NamedSpec
  /** Nothing was written. */
  | {
      readonly kind: 'refused';
      readonly refusal:
        Exclude<SpecRefusal, NamedSpec> | { readonly kind: 'title-empty' | 'title-too-long' } | NoAnswer;
    };

type NamedSpec = Extract<SpecRefusal, { readonly kind: 'spec-named-on-issue' }>;

export type Report = (run: SpecRun) => void;

/** Somebody else's attempt is waited for no longer than it may live, and a little. */
const LONGEST_WAIT_MS = 150_000;

export interface SpecRunner {
  /** Orders the spec and goes on until it is there or something stands in the way. */
  create(order: SpecOrder): Promise<void>;
  /** Takes up what an earlier try, of this frame or of another, has left. */
  resume(): Promise<void>;
}

export function createSpecRunner(report: Report): SpecRunner {
  /** The last try that did not come back, the last order, and the page as soon as it is known. */
  const known: { attempt: string | null; order: SpecOrder | null; page: MadePage | null } = {
    attempt: null,
    order: null,
    page: null,
  };
  const stuck = (trouble: NoAnswer | null): void => {
    report({ kind: 'stuck', page: known.page, trouble });
  };

  const create = async (order: SpecOrder, runId: string): Promise<void> => {
    const attempt = crypto.randomUUID();
    known.order = order;
    known.attempt = attempt;
    report({ kind: 'creating' });
    const answer = await orLost(call('create-spec', { ...order, attempt }, runId));
    if (answer.kind === 'page-made') known.page = answer.page;
    if (answer.kind === 'page-made' || answer.kind === 'already-claimed') await resume(runId);
    else if (answer.kind === 'unfinished') stuck(null);
    else if (answer.kind === 'lost') stuck(answer);
    else if (answer.kind === 'spec-named-on-issue') report(answer);
    else report({ kind: 'refused', refusal: answer });
  };

  const resume = async (runId: string): Promise<void> => {
    report({ kind: 'linking', page: known.page });
    const { answer, attempt } = await askToContinue(known.attempt, runId, () => {
      report({ kind: 'waiting', page: known.page });
    });
    if (answer.kind === 'lost') known.attempt = attempt;
    if (answer.kind === 'done') report(answer);
    else if (answer.kind === 'nothing-to-continue') {
      if (known.order) await create(known.order, runId);
      else stuck({ kind: 'lost' });
    } else if (answer.kind === 'unfinished') {
      known.page = answer.page ?? known.page;
      stuck(null);
    } else if (answer.kind === 'busy') stuck(null);
    else if (isNoAnswer(answer)) stuck(answer);
    else if (answer.kind === 'spec-named-on-issue') report(answer);
    else report({ kind: 'refused', refusal: answer });
  };
  return { create: (order) => create(order, newRunId()), resume: () => resume(newRunId()) };
}

type Continued = ContinueSpecAnswer | CommonAnswer | { readonly kind: 'lost' };

/** Asks again while another attempt holds the job, for as long as one may live. */
async function askToContinue(
  after: string | null,
  runId: string,
  onWait: () => void,
): Promise<{ readonly answer: Continued; readonly attempt: string }> {
  for (let waitedMs = 0; ;) {
    const attempt = crypto.randomUUID();
    const answer = await orLost(call('continue-spec', { attempt, after }, runId));
    if (answer.kind !== 'busy' || waitedMs >= LONGEST_WAIT_MS) return { answer, attempt };
    onWait();
    waitedMs += answer.retryAfterMs;
    await new Promise((resolve) => setTimeout(resolve, answer.retryAfterMs));
  }
}
