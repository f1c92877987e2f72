import { type IssueCalls } from '../../contract/issue';
import { type RoomSection } from '../../contract/panel';
import { type ShowRoom } from '../../usecases/panel/show-room';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedIssueId, claimedView } from './extension';
import { type PausableDeps, unlessPaused } from './pause';

export interface PanelDeps extends AnsweringDeps, PausableDeps {
  readonly showRoom: ShowRoom;
}

type FirstAnswer = IssueCalls['show-issue']['answer'];

/** What a dialog that the panel opened begins with. */
export type PanelView = (issueId: string, caller: Caller) => Promise<FirstAnswer>;

interface PanelHandlers {
  readonly 'show-issue': (call: BridgeCall) => Promise<FirstAnswer>;
}

/** The first call of the panel and of its dialogs, `views` by what their opener names them. */
export function createPanelHandlers(
  deps: PanelDeps,
  views: Readonly<Record<string, PanelView>>,
): PanelHandlers {
  return {
    'show-issue': answering(deps, 'show-issue', async (_payload, caller) => {
      const issueId = claimedIssueId(caller.extension);
      if (issueId === null) return invalidRequest;
      const name = claimedView(caller.extension);
      const view = name !== null && Object.hasOwn(views, name) ? views[name] : undefined;
      return unlessPaused(deps.pause, () =>
        view === undefined ? showRoom(deps, issueId) : view(issueId, caller),
      );
    }),
  };
}

async function showRoom(deps: PanelDeps, issueId: string): Promise<FirstAnswer> {
  const outcome = await deps.showRoom(issueId);
  if (outcome.kind === 'not-visible') return outcome;
  const { key, hierarchyLevel } = outcome.issue;
  return { kind: 'room', issueKey: key, sections: sectionsOf(hierarchyLevel) };
}

/** A sub-task (level -1) has nothing below it: neither to break down nor to report on. */
const sectionsOf = (hierarchyLevel: number): readonly RoomSection[] =>
  hierarchyLevel < 0 ? [] : ['breakdown', 'status-report'];
