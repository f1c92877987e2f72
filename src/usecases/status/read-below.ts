import { type IssueFacts } from '../../domain/status/issue-facts';
import { type SiteFields } from '../../domain/status/site-fields';
import { type IssueSearch } from '../../ports/issues/issue-search';
import { sideBySide } from '../side-by-side';

/** Ids in one query: far from the length at which Jira refuses one, and enough for a level of most epics. */
const PARENTS_AT_ONCE = 250;
/** Levels of any hierarchy that Jira knows are fewer; a circle would be without end. */
const MOST_LEVELS = 20;

interface Top {
  readonly rootId: string;
  /** All direct children of the root. */
  readonly children: readonly IssueFacts[];
}

/**
 * Reads all that is below an issue, level by level, the queries of a level side by side.
 *
 * Each issue once, where it was found first: one that moves while we read is in one place. The root is no
 * part of it.
 */
export async function readBelow(
  search: IssueSearch,
  { rootId, children }: Top,
  fields: SiteFields,
): Promise<readonly IssueFacts[]> {
  const found = new Map(children.map((issue) => [issue.issueId, issue]));
  let level = children;
  for (let depth = 1; depth < MOST_LEVELS && level.length > 0; depth += 1) {
    const below = await childrenOf(search, parentsAmong(level), fields);
    level = below.filter(({ issueId }) => issueId !== rootId && !found.has(issueId));
    for (const issue of level) found.set(issue.issueId, issue);
  }
  return [...found.values()];
}

/** Sub-tasks have no children. */
const parentsAmong = (issues: readonly IssueFacts[]): readonly string[] =>
  issues.filter(({ hierarchyLevel }) => hierarchyLevel >= 0).map(({ issueId }) => issueId);

async function childrenOf(
  search: IssueSearch,
  parentIds: readonly string[],
  fields: SiteFields,
): Promise<readonly IssueFacts[]> {
  const batches = Math.ceil(parentIds.length / PARENTS_AT_ONCE);
  const parts = await sideBySide(
    ...Array.from({ length: batches }, (_, n) =>
      childrenOfBatch(search, parentIds.slice(n * PARENTS_AT_ONCE, (n + 1) * PARENTS_AT_ONCE), fields),
    ),
  );
  return parts.flat();
}

/**
 * Jira refuses a whole query for one parent that was deleted a moment ago: then each half is asked alone,
 * down to the one that is gone and has no children.
 */
async function childrenOfBatch(
  search: IssueSearch,
  parentIds: readonly string[],
  fields: SiteFields,
): Promise<readonly IssueFacts[]> {
  const outcome = await search.allInTurn(`parent IN (${parentIds.join(', ')})`, fields);
  if (outcome.kind === 'found') return outcome.issues;
  if (parentIds.length === 1) return [];
  const half = Math.ceil(parentIds.length / 2);
  const halves = [parentIds.slice(0, half), parentIds.slice(half)];
  return (await sideBySide(...halves.map((ids) => childrenOfBatch(search, ids, fields)))).flat();
}
