import { type CommonAnswer } from '../../src/contract/answers';
import {
  type ContinueSpecAnswer,
  type CreateSpecAnswer,
  type CreateSpecRequest,
  type MadePage,
  type SpecRefusal,
  type SpecSteps,
} from '../../src/contract/issue';
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
  /** Nothing was written. */
  | {
      readonly kind: 'refused';
      readonly refusal: SpecRefusal | { readonly kind: 'title-empty' | 'title-too-long' } | NoAnswer;
    };

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
  let lastAttempt: string | null = null;
  let lastOrder: SpecOrder | null = null;
  let page: MadePage | null = null;

  const create = async (order: SpecOrder): Promise<void> => {
    lastOrder = order;
    report({ kind: 'creating' });
    const attempt = crypto.randomUUID();
    lastAttempt = attempt;
    await afterCreate(await orLost(call('create-spec', { ...order, attempt })));
  };

  const afterCreate = async (
    answer: CreateSpecAnswer | CommonAnswer | { readonly kind: 'lost' },
  ): Promise<void> => {
    switch (answer.kind) {
      case 'page-made':
        page = answer.page;
        lastAttempt = null;
        return resume();
      case 'already-claimed':
        return resume();
      case 'unfinished':
        report({ kind: 'stuck', page, trouble: null });
        return;
      case 'lost':
        report({ kind: 'stuck', page, trouble: answer });
        return;
      default:
        report({ kind: 'refused', refusal: answer });
    }
  };

  const resume = async (): Promise<void> => {
    report({ kind: 'linking', page });
    const after = lastAttempt;
    for (let waitedMs = 0; ;) {
      const attempt = crypto.randomUUID();
      const answer = await orLost(call('continue-spec', { attempt, after }));
      if (answer.kind !== 'busy' || waitedMs >= LONGEST_WAIT_MS) return afterContinue(answer, attempt);
      report({ kind: 'waiting', page });
      waitedMs += answer.retryAfterMs;
      await new Promise((resolve) => setTimeout(resolve, answer.retryAfterMs));
    }
  };

  const afterContinue = async (
    answer: ContinueSpecAnswer | CommonAnswer | { readonly kind: 'lost' },
    attempt: string,
  ): Promise<void> => {
    if (answer.kind === 'lost') lastAttempt = attempt;
    if (answer.kind === 'done') report(answer);
    else if (answer.kind === 'unfinished')
      report({ kind: 'stuck', page: answer.page ?? page, trouble: null });
    else if (answer.kind === 'busy') report({ kind: 'stuck', page, trouble: null });
    else if (isNoAnswer(answer)) report({ kind: 'stuck', page, trouble: answer });
    else if (answer.kind !== 'nothing-to-continue') report({ kind: 'refused', refusal: answer });
    else if (lastOrder !== null) await create(lastOrder);
    else report({ kind: 'stuck', page, trouble: { kind: 'lost' } });
  };

  return { create, resume };
}
