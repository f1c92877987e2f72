import { type PanelCalls, type RoomSection } from '../../contract/panel';
import { type ServedView } from '../../contract/breakdown/coverage';
import { plainText } from '../../domain/documents/plain-text';
import { type Served } from '../../usecases/coverage/show-served';
import { type ShowRoom } from '../../usecases/panel/show-room';
import { type TaskRights } from '../../ports/breakdown/task-rights';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from './call';
import { claimedIssueId } from './extension';
import { type FirstView } from './first-call';

interface Deps {
  readonly showRoom: ShowRoom;
  /** Read late: most issues were not made from a spec. */
  readonly toServedView: (served: Served) => Promise<ServedView>;
}

/** What the panel itself begins with: what the issue serves, and which work has its place there. */
export function createRoomView({ showRoom, toServedView }: Deps): FirstView {
  return async (issueId) => {
    const outcome = await showRoom(issueId);
    if (outcome.kind === 'not-visible') return outcome;
    const { key, hierarchyLevel, summary, description } = outcome.issue;
    const topic = [summary, summary, description === null ? '' : plainText(description)]
      .join('\n')
      .slice(0, LONGEST_TOPIC);
    const served = outcome.served === null ? null : await toServedView(outcome.served);
    return { kind: 'room', issueKey: key, topic, served, sections: sectionsOf(hierarchyLevel) };
  };
}

/** More tells no better what it is about. */
const LONGEST_TOPIC = 4_000;

/** A spec is broken down at level 1 and above; a sub-task (level -1) has nothing below it to report on either. */
function sectionsOf(hierarchyLevel: number): readonly RoomSection[] {
  if (hierarchyLevel < 0) return ['related'];
  return hierarchyLevel < 1 ? ['status-report', 'related'] : ['coverage', 'status-report', 'related'];
}

/** What this person may do in the room, so that nobody presses in vain; each work asks again by itself. */
export function createPanelHandlers(
  deps: AnsweringDeps & { readonly taskRights: TaskRights },
): Handlers<PanelCalls> {
  return {
    'room-rights': answering(deps, 'room-rights', async (_payload, { extension }) => {
      const issueId = claimedIssueId(extension);
      if (issueId === null) return invalidRequest;
      return { kind: 'room-rights' as const, ...(await deps.taskRights.of(issueId)) };
    }),
  };
}
