import { type ServedTask, type ServedTasks } from '../../ports/breakdown/served-tasks';
import { type Served, type ShowServed } from '../coverage/show-served';

export type ShowRoomOutcome =
  | { readonly kind: 'not-visible' }
  /** `served`: what the issue serves of a spec, where it was made from one. */
  | { readonly kind: 'room'; readonly issue: ServedTask; readonly served: Served | null };

export type ShowRoom = (issueId: string) => Promise<ShowRoomOutcome>;

interface Deps {
  readonly tasks: Pick<ServedTasks, 'look'>;
  readonly showServed: ShowServed;
}

/** Answers "which issue is this, and what does it serve?" for the person who looks; all other work is read when it is shown. */
export function createShowRoom({ tasks, showServed }: Deps): ShowRoom {
  return async (issueId) => {
    const issue = await tasks.look(issueId);
    if (issue === null) return { kind: 'not-visible' };
    const served = issue.provenance === null ? null : await showServed(issue);
    return { kind: 'room', issue, served };
  };
}
