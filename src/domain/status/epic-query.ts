import { MOST_IDS, namedQuery } from './named-query';
import { type ParentGroup } from './parent-groups';

/**
 * What is counted in a row of a list of epics, by name or as what is below these parents: the shorter of the two.
 * What has no epic is named where it can be: to a person who cannot see its parent an issue has none, and yet is not
 * found as one without.
 *
 * `scopeQuery` finds what all `groups` together hold; it is `null` where that is all that is below an issue, so
 * that nothing below these parents is outside of it.
 */
export function epicQuery(
  scopeQuery: string | null,
  group: ParentGroup,
  groups: readonly ParentGroup[],
): string | null {
  const condition = conditionFor(
    group,
    groups.find(({ kind }) => kind === 'epics') ?? null,
    scopeQuery === null,
  );
  const wide = condition === null ? null : within(scopeQuery, condition);
  const named = namedQuery(group.issueIds);
  if (named === null || wide === null) return named ?? wide;
  return group.kind === 'without' || named.length < wide.length ? named : wide;
}

/** What is right below the epic of a row, from where the rest can be come to; `null` for every other row. */
export const childrenQuery = (scopeQuery: string | null, { parent }: ParentGroup): string | null =>
  parent === null ? null : within(scopeQuery, `parent = ${parent.issueId}`);

const within = (scopeQuery: string | null, condition: string): string =>
  scopeQuery === null || scopeQuery === '' ? condition : `(${scopeQuery}) AND (${condition})`;

function conditionFor(group: ParentGroup, epics: ParentGroup | null, isDeep: boolean): string | null {
  const { kind, parentIds, typeIds } = group;
  if (kind === 'epics' && !isDeep) return bounded('issuetype IN', typeIds);
  const below = parentIds.length === 0 ? '' : bounded('parent IN', parentIds);
  if (below === null) return null;
  if (kind === 'epics') return `${below} AND issuetype IN (${typeIds.join(', ')})`;
  const others = epics === null ? '' : ` AND issuetype NOT IN (${epics.typeIds.join(', ')})`;
  if (kind === 'without') return [`(parent IS EMPTY${others})`, below].filter(Boolean).join(' OR ');
  return epics?.parentIds.some((id) => parentIds.includes(id)) ? `${below}${others}` : below;
}

const bounded = (words: string, ids: readonly string[]): string | null =>
  ids.length > MOST_IDS ? null : `${words} (${ids.join(', ')})`;
