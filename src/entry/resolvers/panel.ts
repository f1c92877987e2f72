import { type RoomSection } from '../../contract/panel';
import { type ServedView } from '../../contract/coverage';
import { type Served } from '../../usecases/coverage/show-served';
import { type ShowRoom } from '../../usecases/panel/show-room';
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
    const { key, hierarchyLevel } = outcome.issue;
    const served = outcome.served === null ? null : await toServedView(outcome.served);
    return { kind: 'room', issueKey: key, served, sections: sectionsOf(hierarchyLevel) };
  };
}

/** A sub-task (level -1) has nothing below it: neither to break down nor to report on. */
const sectionsOf = (hierarchyLevel: number): readonly RoomSection[] =>
  hierarchyLevel < 0 ? [] : ['coverage', 'breakdown', 'status-report'];
