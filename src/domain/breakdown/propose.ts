import { type Criterion } from './criterion';
import { normalSummary } from './summary';
import { type SpecPoint, type SpecPoints } from './reading/read-spec';
import { labelName } from './reading/point-words';
import { isAbout, type WordBag, wordBag } from './word-overlap';

/** A child issue as far as proposals are compared with it. */
export interface LikeChild {
  readonly issueId: string;
  readonly summary: string;
}

/** A task that could be made from the spec. */
export interface Proposal {
  readonly summary: string;
  readonly details: readonly string[];
  readonly source: Pick<SpecPoint, 'section' | 'form' | 'group'>;
  /** Ids of the criteria that it serves. */
  readonly criteria: readonly string[];
  readonly accountId: string | null;
  /** Id of a child issue that says the same. */
  readonly childId: string | null;
  /** Chosen beforehand: new, and not a criterion that other tasks serve. */
  readonly isChosen: boolean;
}

export interface Proposals {
  readonly tasks: readonly Proposal[];
  /** Ids of criteria that neither a proposal beside their own words nor a child serves. */
  readonly uncovered: readonly string[];
  /** Summaries of what was struck from the spec. */
  readonly struck: readonly string[];
}

interface Wanted {
  /** Names the criteria of `points`, one each, in the same order. */
  readonly criteria: readonly Criterion[];
  readonly points: SpecPoints;
  readonly children: readonly LikeChild[];
}

/**
 * What a spec asks to be done: its tasks, and its criteria, each as a task of its own.
 *
 * A task serves the criteria that it names (`AC1`), that it stands under, or that it shares most of its
 * words with. What is done or struck is not proposed.
 */
export function propose({ criteria, points, children }: Wanted): Proposals {
  const bags = criteria.map(({ words }) => wordBag(words));
  const like = likeChildren(children);
  const live = (point: SpecPoint): boolean => !point.isDone && !point.isStruck;
  const tasks = points.tasks
    .filter(live)
    .map((point) => proposal(point, served(point, criteria, bags), like, true));
  const servedIds = new Set(tasks.flatMap((task) => task.criteria));
  const own = criteria.flatMap((criterion, n) => {
    const point = points.criteria[n];
    if (point === undefined || !live(point)) return [];
    const isServed = servedIds.has(criterion.id);
    if (point.form === 'heading' && isServed) return [];
    return [proposal(point, [criterion.id], like, !isServed)];
  });
  const all = [...own, ...tasks];
  const covered = new Set([
    ...servedIds,
    ...own.flatMap(({ childId, criteria: ids }) => (childId === null ? [] : ids)),
  ]);
  return {
    tasks: all,
    uncovered: criteria.map(({ id }) => id).filter((id) => !covered.has(id)),
    struck: [...points.criteria, ...points.tasks]
      .filter(({ isStruck }) => isStruck)
      .map(({ words }) => words),
  };
}

function proposal(
  { words, details, section, form, group, accountId }: SpecPoint,
  criteria: readonly string[],
  like: ReadonlyMap<string, string>,
  isWanted: boolean,
): Proposal {
  const childId = like.get(normalSummary(words)) ?? null;
  const source = { section, form, group };
  return {
    summary: words,
    details,
    source,
    criteria,
    accountId,
    childId,
    isChosen: isWanted && childId === null,
  };
}

const likeChildren = (children: readonly LikeChild[]): ReadonlyMap<string, string> =>
  new Map(children.toReversed().map(({ issueId, summary }) => [normalSummary(summary), issueId]));

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
