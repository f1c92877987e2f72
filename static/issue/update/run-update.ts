import { type UpdateSpecAnswer, type UpdateSpecRequest } from '../../../src/contract/spec/spec-update';
import { newRunId } from '../../common/bridge';
import { isNoAnswer, type NoAnswer, orLost } from '../../common/trouble';
import { call } from '../backend';
import { type PagePeople } from './page-people';

export type UpdateChoice = Pick<UpdateSpecRequest, 'accepted' | 'kept'>;

/** How far one press of *Update page* is. */
export type UpdateRun =
  | { readonly kind: 'updating' }
  | { readonly kind: 'ended'; readonly answer: UpdateSpecAnswer }
  /** Nobody knows whether the page was written; *Continue* finds out. */
  | { readonly kind: 'stuck'; readonly trouble: NoAnswer };

export interface UpdateRunner {
  start(choice: UpdateChoice): Promise<void>;
  /** Sends the last press again under its own name, by which the server knows its work. */
  resume(): Promise<void>;
}

export function createUpdateRunner(
  people: Pick<PagePeople, 'viewerName'>,
  report: (run: UpdateRun) => void,
): UpdateRunner {
  let last: UpdateSpecRequest | null = null;

  const resume = async (): Promise<void> => {
    if (last === null) return;
    report({ kind: 'updating' });
    const answer = await orLost(call('update-spec', last, last.run));
    // The comment on the issue tells of the update; nobody waits for it.
    if (answer.kind === 'updated') void orLost(call('refresh-comment', {}, last.run));
    report(isNoAnswer(answer) ? { kind: 'stuck', trouble: answer } : { kind: 'ended', answer });
  };

  const start = async (choice: UpdateChoice): Promise<void> => {
    report({ kind: 'updating' });
    last = { ...choice, run: newRunId(), personName: await people.viewerName() };
    return resume();
  };
  return { start, resume };
}
