import { type Criterion } from '../breakdown/criterion';
import { type MadeTask } from '../breakdown/run/run';
import { wordsDigest } from '../breakdown/summary';

/** A criterion that a task serves, as it concerns whoever works on the task. */
export interface ServedCriterion {
  readonly id: string;
  readonly label: string | null;
  /** What it says now; `null` when the page has it no more. */
  readonly words: string | null;
  /** It says something else than when the task was made, or its change was last seen. */
  readonly hasChanged: boolean;
  /** What it said then; `null` where nobody knows. */
  readonly before: string | null;
}

interface Sides {
  /** Ids of the criteria that the task serves. */
  readonly ids: readonly string[];
  readonly criteria: readonly Criterion[];
  /** What is remembered of the task; `null` where its own property is all that is known. */
  readonly made: MadeTask | null;
  /** What was remembered of criteria that the page may have no more. */
  readonly known: readonly { readonly id: string; readonly words: string }[];
  readonly hash: (text: string) => string;
}

/** The part of a spec that a task serves, and what has changed of it since the task was made. */
export function servedCriteria({ ids, criteria, made, known, hash }: Sides): readonly ServedCriterion[] {
  return ids.flatMap((id): ServedCriterion[] => {
    const criterion = criteria.find((one) => one.id === id);
    if (criterion !== undefined) return [served(criterion, made, hash)];
    const gone = known.find((one) => one.id === id);
    return gone === undefined
      ? []
      : [{ id, label: null, words: null, hasChanged: made?.seen?.[id] !== GONE, before: gone.words }];
  });
}

/** In the place of a digest: it was seen that the page has the criterion no more. */
export const GONE = 'gone';

function served(
  { id, label, words, accepted, earlier }: Criterion,
  made: MadeTask | null,
  hash: (text: string) => string,
): ServedCriterion {
  const seen = made?.seen?.[id] ?? (accepted === null ? null : wordsDigest(accepted, hash));
  const hasChanged = seen !== null && seen !== wordsDigest(words, hash);
  const wordings = accepted === null ? earlier : [accepted, ...earlier];
  const before = hasChanged ? (wordings.find((one) => wordsDigest(one, hash) === seen) ?? null) : null;
  return { id, label, words, hasChanged, before };
}

/** What is remembered of a task once its worker has seen what its criteria say. */
export function withSeen(
  made: MadeTask,
  criteria: readonly ServedCriterion[],
  hash: (text: string) => string,
): MadeTask {
  const now = criteria.map(
    ({ id, words }) => [id, words === null ? GONE : wordsDigest(words, hash)] as const,
  );
  return { ...made, seen: { ...made.seen, ...Object.fromEntries(now) } };
}
