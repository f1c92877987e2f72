import { type KnownCriterion } from '../criterion';
import { wordsDigest } from '../summary';
import { type TaskRow } from '../task-row';
import { type BreakdownJob, type Run } from './run';

/** Older ones are known by their property on the issue alone. */
const MOST_REMEMBERED = 2_000;

/** The job once tasks of its run are known to be there; what was known stays known. */
export function withMade(
  job: BreakdownJob,
  rows: readonly TaskRow[],
  hash: (text: string) => string,
): BreakdownJob {
  const known = new Set(job.made.map(({ issueId }) => issueId));
  const fresh = (job.run?.states ?? []).flatMap((state, n) => {
    const row = rows[n];
    if (state.kind !== 'made' || row === undefined || known.has(state.issueId)) return [];
    const { criteria, origin } = row;
    const seen = digestsOf(job.criteria, criteria, hash);
    return [{ issueId: state.issueId, criteria, origin, summary: wordsDigest(row.summary, hash), seen }];
  });
  return { ...job, made: [...job.made, ...fresh].slice(-MOST_REMEMBERED) };
}

/** Digests of what the named criteria say. */
const digestsOf = (
  criteria: readonly Pick<KnownCriterion, 'id' | 'words'>[],
  ids: readonly string[],
  hash: (text: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    criteria.filter(({ id }) => ids.includes(id)).map(({ id, words }) => [id, wordsDigest(words, hash)]),
  );

/** The job without the tasks that its run has taken away again, so that their words are offered anew. */
export function withoutMade(job: BreakdownJob, before: Run): BreakdownJob {
  const gone = new Set(
    before.states.flatMap((state, n) =>
      state.kind === 'made' && job.run?.states[n]?.kind === 'undone' ? [state.issueId] : [],
    ),
  );
  return { ...job, made: job.made.filter(({ issueId }) => !gone.has(issueId)) };
}
