import { type MacroChangesAnswer } from '../../../contract/status/status-lists';
import { type MacroStatusHindrance } from '../../../contract/status/status-macro';
import { CHANGE_NAMES } from '../../../contract/status/status-options';
import { namedParts } from '../../../domain/status/named-query';
import { type ShowChanges, type ShowChangesOutcome } from '../../../usecases/status/show-changes';
import { toHindrance } from './hindrance';

/** Enough to act on; the number beside it says how many more there are. */
const CHANGED_SHOWN = 5;

/** What changed since, as the macro's frame is told it. */
export type ChangesAnswer = (
  ...asked: Parameters<ShowChanges>
) => Promise<MacroChangesAnswer | MacroStatusHindrance>;

export const answeringChanges =
  (showChanges: ShowChanges): ChangesAnswer =>
  async (...asked) => {
    const outcome = await showChanges(...asked);
    return outcome.kind === 'changes' ? toChanges(outcome) : toHindrance(outcome);
  };

function toChanges({
  changes,
  queries,
  complete,
}: Extract<ShowChangesOutcome, { kind: 'changes' }>): MacroChangesAnswer {
  const groups = CHANGE_NAMES.map((change) => ({
    change,
    count: changes[change].length,
    issues: changes[change].slice(0, CHANGED_SHOWN).map(({ key, summary }) => ({ key, summary })),
    query: queries[change],
    parts: namedParts(changes[change].map(({ issueId }) => issueId)),
  }));
  return { kind: 'changes', since: new Date(changes.since).toISOString(), complete, groups };
}
