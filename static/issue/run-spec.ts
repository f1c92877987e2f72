import { type CommonAnswer } from '../../src/contract/answers';
import { type ContinueSpecAnswer, type CreateSpecRequest, type SpecRefusal } from '../../src/contract/issue';
import { type PreviewPart } from '../../src/contract/page-preview';
import {
  type AdoptSpecRequest,
  type CannotAdopt,
  type CannotUnlink,
  type MadePage,
  type Unlinked,
} from '../../src/contract/links/spec-links';
import { newRunId } from '../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../common/trouble';
import { call } from './backend';
import { beganNothing } from './nothing-begun';

export type SpecOrder = Omit<CreateSpecRequest, 'attempt'>;
export type Adoption = Omit<AdoptSpecRequest, 'attempt'>;

/** How far the making of a spec is, as the person should see it. */
export type SpecRun =
  | { readonly kind: 'creating' }
  | { readonly kind: 'linking'; readonly page: MadePage | null }
  | { readonly kind: 'waiting'; readonly page: MadePage | null }
  | Extract<ContinueSpecAnswer, { readonly kind: 'done' }>
  /** Something is missing, and *Continue* can do it. */
  | { readonly kind: 'stuck'; readonly page: MadePage | null; readonly trouble: NoAnswer | null }
  /** Nothing was written: the issue has a spec that Lockstep had lost sight of. */
  | NamedSpec
  /** Somebody had begun something else with this spec, and this came of it. */
  | { readonly kind: 'overtaken'; readonly by: Overtaking }
  /** Nothing was written, but for a page that was there before. */
  | {
      readonly kind: 'refused';
      readonly page: MadePage | null;
      readonly refusal:
        | Exclude<SpecRefusal, NamedSpec>
        | { readonly kind: 'title-empty' | 'title-too-long' }
        | NoAnswer;
    };

/** What somebody else's work on the same spec has come to; `nothing-to-continue`: it is over, and not by this frame. */
type Overtaking = CannotAdopt | CannotUnlink | Unlinked | { readonly kind: 'nothing-to-continue' };

type NamedSpec = Extract<SpecRefusal, { readonly kind: 'spec-named-on-issue' }>;

export type Report = (run: SpecRun) => void;

/** What a page says that was just written: it is the as it was then, not as it was when the dialog opened. */
export type ReportWritten = (sections: readonly PreviewPart[]) => void;

/** Somebody else's attempt is waited for no longer than it may live, and a little. */
const LONGEST_WAIT_MS = 150_000;

export interface SpecRunner {
  /** Orders the spec and goes on until it is there or something stands in the way. */
  create(order: SpecOrder): Promise<void>;
  /** The same for a page that is there already. */
  adopt(choice: Adoption): Promise<void>;
  /** Takes up what an earlier try, of this frame or of another, has left. */
  resume(): Promise<void>;
}

export function createSpecRunner(report: Report, reportWritten?: ReportWritten): SpecRunner {
  const known: Known = { attempt: null, begin: null, page: null };
  const stuck = (trouble: NoAnswer | null): void => {
    report({ kind: 'stuck', page: known.page, trouble });
  };

  const create = async (order: SpecOrder, runId: string): Promise<void> => {
    const attempt = crypto.randomUUID();
    known.begin = (id) => create(order, id);
    known.attempt = attempt;
    report({ kind: 'creating' });
    const answer = await orLost(call('create-spec', { ...order, attempt }, runId));
    if (answer.kind === 'page-made') {
      known.page = answer.page;
      if (answer.sections !== null) reportWritten?.(answer.sections);
    }
    if (answer.kind === 'page-made' || answer.kind === 'already-claimed') await resume(runId);
    else if (answer.kind === 'unfinished') stuck(null);
    else if (answer.kind === 'lost') stuck(answer);
    else if (answer.kind === 'spec-named-on-issue') report(answer);
    else report({ kind: 'refused', page: null, refusal: answer });
  };

  const adopt = async (choice: Adoption, runId: string): Promise<void> => {
    const attempt = crypto.randomUUID();
    known.begin = (id) => adopt(choice, id);
    known.attempt = attempt;
    report({ kind: 'linking', page: known.page });
    const answer = await orLost(call('adopt-spec', { ...choice, attempt }, runId));
    if (answer.kind === 'page-taken') known.page = answer.page;
    if (answer.kind === 'page-taken' || answer.kind === 'already-claimed') await resume(runId);
    else if (answer.kind === 'cannot-adopt') report({ kind: 'overtaken', by: answer });
    else if (beganNothing(answer)) report({ kind: 'refused', page: null, refusal: answer });
    else stuck(answer);
  };

  const resume = async (runId: string): Promise<void> => {
    report({ kind: 'linking', page: known.page });
    const { answer, attempt } = await askToContinue(known.attempt, runId, () => {
      report({ kind: 'waiting', page: known.page });
    });
    if (answer.kind === 'lost') known.attempt = attempt;
    if (answer.kind === 'unfinished') known.page = answer.page ?? known.page;
    if (answer.kind !== 'nothing-to-continue') report(afterContinue(answer, known.page));
    else if (known.begin) await known.begin(runId);
    else report({ kind: 'overtaken', by: answer });
  };
  return {
    create: (order) => create(order, newRunId()),
    adopt: (choice) => adopt(choice, newRunId()),
    resume: () => resume(newRunId()),
  };
}

function afterContinue(
  answer: Exclude<Continued, { readonly kind: 'nothing-to-continue' }>,
  page: MadePage | null,
): SpecRun {
  switch (answer.kind) {
    case 'done':
    case 'spec-named-on-issue':
      return answer;
    case 'unfinished':
    case 'unlinking':
    case 'busy':
      return { kind: 'stuck', page, trouble: null };
    case 'cannot-adopt':
    case 'cannot-unlink':
    case 'unlinked':
      return { kind: 'overtaken', by: answer };
    case 'done-unseen':
      return { kind: 'overtaken', by: { kind: 'nothing-to-continue' } };
    default:
      return isNoAnswer(answer)
        ? { kind: 'stuck', page, trouble: answer }
        : { kind: 'refused', page, refusal: answer };
  }
}

type Begin = (runId: string) => Promise<void>;

/** The last try that did not come back, how it was begun, and the page as soon as it is known. */
interface Known {
  attempt: string | null;
  begin: Begin | null;
  page: MadePage | null;
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
