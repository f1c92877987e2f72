import { type MadeTask } from './run/run';
import { normalSummary, wordsDigest } from './summary';

/** A task that stands under the issue, or was made there. */
export interface KnownChild {
  readonly issueId: string;
  readonly summary: string;
  readonly parentId: string | null;
  readonly category: 'new' | 'indeterminate' | 'done';
}

/** What became of a child since it was made. */
export interface ChildNews<Child extends KnownChild> {
  readonly child: Child;
  readonly madeBy: 'lockstep' | 'people';
  /** `struck`: its words were struck from the spec, and it is not done. */
  readonly news: readonly ('renamed' | 'moved' | 'struck')[];
}

interface Sides<Child extends KnownChild> {
  readonly issueId: string;
  readonly made: readonly MadeTask[];
  /** All that this person sees of the children and of what was made. */
  readonly seen: readonly Child[];
  /** Words that were struck from the spec. */
  readonly struck: readonly string[];
  readonly hash: (text: string) => string;
}

/** Says of each child what people did to it, and names what was made and is no longer to be seen. */
export function childNews<Child extends KnownChild>(
  sides: Sides<Child>,
): { readonly children: readonly ChildNews<Child>[]; readonly gone: readonly string[] } {
  const made = new Map(sides.made.map((task) => [task.issueId, task]));
  const seen = new Set(sides.seen.map(({ issueId }) => issueId));
  return {
    children: sides.seen.map((child) => {
      const own = made.get(child.issueId);
      return { child, madeBy: own === undefined ? 'people' : 'lockstep', news: newsOf(child, own, sides) };
    }),
    gone: sides.made.map(({ issueId }) => issueId).filter((issueId) => !seen.has(issueId)),
  };
}

function newsOf<Child extends KnownChild>(
  { summary, parentId, category }: Child,
  made: MadeTask | undefined,
  { issueId, struck, hash }: Sides<Child>,
): ChildNews<Child>['news'] {
  const isStruck = struck.some(
    (words) => wordsDigest(words, hash) === made?.origin || normalSummary(words) === normalSummary(summary),
  );
  const news = {
    renamed: made !== undefined && made.summary !== wordsDigest(summary, hash),
    moved: parentId !== issueId,
    struck: isStruck && category !== 'done',
  };
  return (['renamed', 'moved', 'struck'] as const).filter((name) => news[name]);
}
