import { type Criterion } from './criterion';
import { normalSummary, wordsDigest } from './summary';
import { type SpecPoint, type SpecPoints } from './reading/read-spec';
import { labelName } from './reading/point-words';
import { isAbout, type WordBag, wordBag } from './word-overlap';

/** A child issue as far as proposals are compared with it. */
export interface LikeChild {
  readonly issueId: string;
  readonly summary: string;
  /** Ids of the criteria that it serves. */
  readonly criteria: readonly string[];
  /** Digest of the words of the spec that it was made from; `null` for what Lockstep did not make. */
  readonly origin: string | null;
}

/** A task that could be made from the spec. */
export interface Proposal {
  readonly summary: string;
  readonly details: readonly string[];
  readonly source: Pick<SpecPoint, 'section' | 'form' | 'group'>;
  /** Ids of the criteria that it serves. */
  readonly criteria: readonly string[];
  readonly accountId: string | null;
  /** Id of the child issue that was made from it, whatever it is called now, or that says the same. */
  readonly childId: string | null;
  /** Digest of its words. */
  readonly origin: string;
  /** Chosen beforehand: new, and not a criterion that other tasks serve. */
  readonly isChosen: boolean;
}

export interface Proposals {
  readonly tasks: readonly Proposal[];
  /** Ids of criteria that neither a proposal beside their own words nor a child serves. */
  readonly uncovered: readonly string[];
}

interface Wanted {
  /** Names the criteria of `points`, one each, in the same order. */
  readonly criteria: readonly Criterion[];
  readonly points: SpecPoints;
  readonly children: readonly LikeChild[];
  /** Gives hexadecimal digits. */
  readonly hash: (text: string) => string;
}

/**
 * What a spec asks to be done: its tasks, and its criteria, each as a task of its own.
 *
 * A task serves the criteria that it names (`AC1`), that it stands under, or that it shares most of its
 * words with. What is done is not proposed.
 */
export function propose({ criteria, points, children, hash }: Wanted): Proposals {
  const bags = criteria.map(({ words }) => wordBag(words));
  const like = likeChild(children);
  const worded = (point: SpecPoint, ids: readonly string[], isWanted: boolean): Proposal => {
    const { words, details, section, form, group, accountId } = point;
    const origin = wordsDigest(words, hash);
    const childId = like(origin, words);
    const source = { section, form, group };
    return {
      summary: words,
      details,
      source,
      criteria: ids,
      accountId,
      childId,
      origin,
      isChosen: isWanted && childId === null,
    };
  };
  const tasks = points.tasks
    .filter(({ isDone }) => !isDone)
    .map((point) => worded(point, served(point, criteria, bags), true));
  const servedByTasks = new Set(tasks.flatMap((task) => task.criteria));
  const servedByChildren = new Set(children.flatMap((child) => child.criteria));
  const own = criteria.flatMap(({ id }, n) => {
    const point = points.criteria[n];
    if (point === undefined || point.isDone) return [];
    if (point.form === 'heading' && servedByTasks.has(id)) return [];
    return [worded(point, [id], !servedByTasks.has(id) && !servedByChildren.has(id))];
  });
  const known = own.flatMap(({ childId, criteria: ids }) => (childId === null ? [] : ids));
  const covered = new Set([...servedByTasks, ...servedByChildren, ...known]);
  return {
    tasks: [...own, ...tasks],
    uncovered: criteria.map(({ id }) => id).filter((id) => !covered.has(id)),
  };
}

/** Finds the child of a proposal, by where it came from before what it says. */
function likeChild(children: readonly LikeChild[]): (origin: string, words: string) => string | null {
  const first = children.toReversed();
  const byOrigin = new Map(
    first.flatMap(({ origin, issueId }) => (origin === null ? [] : [[origin, issueId]])),
  );
  const bySummary = new Map(first.map(({ summary, issueId }) => [normalSummary(summary), issueId]));
  return (origin, words) => byOrigin.get(origin) ?? bySummary.get(normalSummary(words)) ?? null;
}

function served(
  point: SpecPoint,
  criteria: readonly Criterion[],
  bags: readonly WordBag[],
): readonly string[] {
  const above = point.under === null ? undefined : criteria[point.under];
  if (above !== undefined) return [above.id];
  const named = namedIn(point.words);
  const byName = criteria.filter(({ label }) => label !== null && named.has(label));
  if (byName.length > 0) return byName.map(({ id }) => id);
  const bag = wordBag([point.words, ...point.details].join(' '));
  return criteria.filter((_, n) => isAbout(bag, bags[n] ?? new Set())).map(({ id }) => id);
}

/** "(AC1, AC-2)": what people call criteria where they mean them. */
const namedIn = (words: string): ReadonlySet<string> =>
  new Set((words.match(/\b[A-Z]{1,4}[-_ ]?\d{1,3}\b/gi) ?? []).map(labelName));
