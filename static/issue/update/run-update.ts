import { type UpdatePreviewAnswer, type UpdateSpecRequest } from '../../../src/contract/spec/spec-update';
import { newRunId } from '../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { type PagePeople } from './page-people';
import { type Ended } from './update-result';

export type UpdateChoice = Pick<UpdateSpecRequest, 'accepted' | 'kept'>;

/** How far one press of *Update page* is. */
export type UpdateRun =
  | { readonly kind: 'updating' }
  | { readonly kind: 'ended'; readonly answer: Ended }
  /** Nothing was written; this is what is new now. */
  | { readonly kind: 'overtaken'; readonly answer: UpdatePreviewAnswer }
  /** Nothing was written, and what is new now did not come. */
  | { readonly kind: 'unseen'; readonly trouble: NoAnswer }
  /** Nothing was written: a product takes no more for now or does not let this be done, or Lockstep rests. */
  | { readonly kind: 'not-now'; readonly trouble: NoAnswer }
  /** Nobody knows whether the page was written; *Continue* finds out. */
  | { readonly kind: 'stuck'; readonly trouble: NoAnswer };

export interface UpdateRunner {
  /** `renames` where the page gets another title by it. */
  start(choice: UpdateChoice, renames: boolean): Promise<void>;
  /** Sends the last press again under its own name, by which the server knows its work. */
  resume(): Promise<void>;
  /** After a press that somebody was faster than: what is new now. */
  lookAgain(): Promise<void>;
}

export function createUpdateRunner(
  people: Pick<PagePeople, 'known'>,
  report: (run: UpdateRun) => void,
): UpdateRunner {
  let last: (UpdateSpecRequest & { readonly renames: boolean }) | null = null;
  /** Whether an earlier try of the last press may have written the page. */
  let isUnsure = false;

  const resume = async (): Promise<void> => {
    if (last === null) return;
    report({ kind: 'updating' });
    const { renames, ...request } = last;
    const answer = await orLost(call('update-spec', request, request.run));
    if (answer.kind === 'updated') await tellIssue(request.run, renames);
    if (isNoAnswer(answer)) {
      isUnsure ||= !REACHED_NOTHING.has(answer.kind);
      report({ kind: isUnsure ? 'stuck' : 'not-now', trouble: answer });
    } else if (answer.kind === 'not-written')
      report({ kind: isUnsure ? 'stuck' : 'not-now', trouble: answer.failed });
    else if (answer.kind === 'changed-meanwhile') await lookAgain();
    else report({ kind: 'ended', answer });
  };

  const lookAgain = async (): Promise<void> => {
    const answer = await orLost(call('show-issue', {}));
    if (isNoAnswer(answer)) report({ kind: 'unseen', trouble: answer });
    else if (answer.kind === 'update-preview' || answer.kind === 'no-update')
      report({ kind: 'overtaken', answer });
    else throw new Error(`A dialog of updates does not begin with ${answer.kind}.`);
  };

  const start = async (choice: UpdateChoice, renames: boolean): Promise<void> => {
    report({ kind: 'updating' });
    isUnsure = false;
    last = { ...choice, renames, run: newRunId() };
    await people.known();
    return resume();
  };
  return { start, resume, lookAgain };
}

/**
 * The issue's link says the new title before the issue is seen again; where it cannot be written, the issue
 * tells of it. The comment tells of the update; nobody waits for it.
 */
async function tellIssue(runId: string, renames: boolean): Promise<void> {
  if (renames) await orLost(call('refresh-links', {}, runId));
  void orLost(call('refresh-comment', {}, runId));
}

/** Nobody without account or licence gets as far as a page, and a pause stops every write before it is sent. */
const REACHED_NOTHING: ReadonlySet<NoAnswer['kind']> = new Set(['anonymous', 'unlicensed', 'paused']);
