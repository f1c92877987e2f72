import { type RoomSection } from '../../contract/panel';
import { type ShowRoom } from '../../usecases/panel/show-room';
import { type FirstView } from './first-call';

/** What the panel itself begins with: which work has its place there. */
export function createRoomView({ showRoom }: { readonly showRoom: ShowRoom }): FirstView {
  return async (issueId) => {
    const outcome = await showRoom(issueId);
    if (outcome.kind === 'not-visible') return outcome;
    const { key, hierarchyLevel } = outcome.issue;
    return { kind: 'room', issueKey: key, sections: sectionsOf(hierarchyLevel) };
  };
}

/** A sub-task (level -1) has nothing below it: neither to break down nor to report on. */
const sectionsOf = (hierarchyLevel: number): readonly RoomSection[] =>
  hierarchyLevel < 0 ? [] : ['breakdown', 'status-report'];
