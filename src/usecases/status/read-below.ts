import { idsOf, type IssueFacts } from '../../domain/status/issue-facts';
import { type IssueScope, ofProject } from '../../domain/status/scope';
import { type SearchOutcome } from '../../ports/issues/issue-search';
import { sideBySide } from '../side-by-side';

/** Ids in one query: far from the length at which Jira refuses one, and enough for a level of most epics. */
const PARENTS_AT_ONCE = 250;
/** Levels of any hierarchy that Jira knows are fewer; a circle would be without end. */
const MOST_LEVELS = 20;
/** What an epic has in another project has all of its own there too: only further up the way may lead back. */
const ABOVE_EPICS = 2;

/** Finds the issues of a query, or as many of them as there is time for. */
type Search = (jql: string) => Promise<SearchOutcome>;

interface Top {
  readonly scope: IssueScope;
  /** The issue itself; `null` where it was not among what was found. */
  readonly root: IssueFacts | null;
  /** All of its direct children that are of the scope. */
  readonly children: readonly IssueFacts[];
}

interface Below {
  readonly issues: readonly IssueFacts[];
  /** False when there are more than were read. */
  readonly complete: boolean;
}

/** One level below an issue. */
interface Level {
  readonly counted: readonly IssueFacts[];
  /** Of other projects than the scope's: passed through, since below them there may be some that are its own. */
  readonly passed: readonly IssueFacts[];
}

/**
 * Reads all that is below an issue, level by level, the queries of a level side by side.
 *
 * Each issue once, where it was found first: one that moves while we read is in one place. The root is no
 * part of it.
 */
export async function readBelow(search: Search, { scope, root, children }: Top): Promise<Below> {
  let complete = true;
  const below = createReadLevel(scope.projectId, async (jql) => {
    const outcome = await search(jql);
    complete &&= outcome.kind === 'refused' || outcome.complete;
    return outcome;
  });
  const seen = new Set([scope.issueId]);
  const found: IssueFacts[] = [];
  let level: Level = { counted: children, passed: root === null ? [] : await below.passed([root]) };
  for (let depth = 1; depth <= MOST_LEVELS; depth += 1) {
    level = { counted: unseen(level.counted, seen), passed: unseen(level.passed, seen) };
    for (const issue of level.counted) found.push(issue);
    const above = [...level.counted, ...level.passed];
    if (above.length === 0) break;
    const [counted, passed] = await sideBySide(below.counted(above), below.passed(above));
    level = { counted, passed };
  }
  return { issues: found, complete };
}

/** Those that nobody has come by yet; from now on somebody has. */
function unseen(issues: readonly IssueFacts[], seen: Set<string>): readonly IssueFacts[] {
  const found = issues.filter(({ issueId }) => !seen.has(issueId));
  for (const { issueId } of found) seen.add(issueId);
  return found;
}

/** Sub-tasks have no children, and those of what teams work on are of its project. */
function createReadLevel(projectId: string | undefined, search: Search) {
  const below = (parents: readonly IssueFacts[], lowest: number, narrow: Parents['narrow']) => {
    const ids = idsOf(parents.filter(({ hierarchyLevel }) => hierarchyLevel >= lowest));
    return ids.length === 0 ? Promise.resolve([]) : childrenOf(search, { ids, narrow });
  };
  return {
    counted: (parents: readonly IssueFacts[]) => below(parents, 0, (jql) => ofProject(projectId, jql)),
    passed: (parents: readonly IssueFacts[]) =>
      projectId === undefined
        ? Promise.resolve([])
        : below(parents, ABOVE_EPICS, (jql) => `${jql} AND project != ${projectId}`),
  };
}

interface Parents {
  readonly ids: readonly string[];
  /** What of their children is asked for. */
  readonly narrow: (jql: string) => string;
}

/**
 * Side by side, as many parents a query as it bears. Jira refuses a whole query for one parent that was deleted a
 * moment ago: then each half is asked alone, down to the one that is gone and has no children.
 */
async function childrenOf(search: Search, { ids, narrow }: Parents): Promise<readonly IssueFacts[]> {
  const isOne = ids.length <= PARENTS_AT_ONCE;
  if (isOne) {
    const outcome = await search(narrow(`parent IN (${ids.join(', ')})`));
    if (outcome.kind === 'found') return outcome.issues;
    if (ids.length === 1) return [];
  }
  const unit = isOne ? 1 : PARENTS_AT_ONCE;
  const half = Math.ceil(ids.length / 2 / unit) * unit;
  const parts = [ids.slice(0, half), ids.slice(half)].map((some) =>
    childrenOf(search, { ids: some, narrow }),
  );
  return (await sideBySide(...parts)).flat();
}
