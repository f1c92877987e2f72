import { MOST_IDS, namedQuery } from './named-query';
import { type ParentGroup } from './parent-groups';

/**
 * What is counted in a group: by name, or where these are too many as the epic and all that is below it.
 *
 * `scopeQuery` finds what all `groups` together hold. What has no epic is what has nothing above it and is above
 * no other group.
 */
export function epicQuery(
  scopeQuery: string | null,
  group: ParentGroup,
  groups: readonly ParentGroup[],
): string | null {
  const { parentIds, issueIds } = group;
  const named = namedQuery(issueIds);
  const top = topWords(group, groups);
  if (named !== null || scopeQuery === null || top === null || parentIds.length > MOST_IDS) return named;
  const condition = parentIds.length === 0 ? top : `${top} OR parent IN (${parentIds.join(', ')})`;
  return scopeQuery === '' ? condition : `(${scopeQuery}) AND (${condition})`;
}

function topWords({ parent }: ParentGroup, groups: readonly ParentGroup[]): string | null {
  if (parent !== null) return `id = ${parent.issueId}`;
  const others = groups.flatMap((other) => other.parent?.issueId ?? []);
  if (others.length > MOST_IDS) return null;
  return others.length === 0 ? 'parent IS EMPTY' : `(parent IS EMPTY AND id NOT IN (${others.join(', ')}))`;
}
