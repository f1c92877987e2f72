import { type IssueCalls } from '../../contract/issue';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedIssueId, claimedView } from './extension';
import { type PausableDeps, type Paused, unlessPaused } from './pause';

export type FirstAnswer = IssueCalls['show-issue']['answer'];

/** What a frame begins with that is about an issue: by the frame's word, still to be read as the user. */
export type FirstView = (issueId: string, caller: Caller) => Promise<FirstAnswer>;

interface FirstCall {
  readonly 'show-issue': (call: BridgeCall) => Promise<FirstAnswer>;
}

/** The first call of a frame that is about an issue. */
export function createFirstCall(deps: AnsweringDeps & PausableDeps, view: FirstView): FirstCall {
  return {
    'show-issue': answering(deps, 'show-issue', async (_payload, caller) => {
      const issueId = claimedIssueId(caller.extension);
      if (issueId === null) return invalidRequest;
      return unlessPaused(deps.pause, () => view(issueId, caller), atRest);
    }),
  };
}

/** A spec can still be opened: that is a link, and nothing of it is Lockstep's doing. */
function atRest(shown: FirstAnswer, paused: Paused): FirstAnswer {
  if (shown.kind !== 'spec' || shown.page.kind !== 'page') return paused;
  return { kind: 'spec-at-rest', since: paused.since, path: shown.page.path };
}

/** In a dialog, the one of `views` that its opener has named; `own` elsewhere. */
export function viewOf(views: Readonly<Record<string, FirstView>>, own: FirstView): FirstView {
  return (issueId, caller) => {
    const name = claimedView(caller.extension);
    const view = name !== null && Object.hasOwn(views, name) ? views[name] : undefined;
    return (view ?? own)(issueId, caller);
  };
}
