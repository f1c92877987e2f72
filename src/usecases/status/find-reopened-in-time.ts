import { type StatusMove } from '../../domain/status/status-moves';
import { type Clock } from '../../ports/clock';
import { finding, type FindReopened, type FindReopenedDeps } from './find-reopened';

/** As many as are sent at once, a thousand a call. */
const MOST_AT_ONCE = 10_000;
/** A function that answers a person ends after 25 s, of which reading the issues may have taken half and more. */
const IN_TIME_MS = 4_000;

/** For who waits: of very many, those that there is time for; without an end to it, all. */
export const createFindReopenedInTime = (
  { history, statuses, clock }: FindReopenedDeps & { readonly clock: Clock },
  inTimeMs = IN_TIME_MS,
): FindReopened =>
  finding(async (issueIds) => {
    const lateAt = clock.now() + inTimeMs;
    const parts: (readonly StatusMove[])[] = [];
    let read = 0;
    for (; read < issueIds.length && clock.now() <= lateAt; read += MOST_AT_ONCE)
      parts.push(await history.movesOf(issueIds.slice(read, read + MOST_AT_ONCE)));
    return { moves: parts.flat(), read };
  }, statuses);
