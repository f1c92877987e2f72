import { MOST_IDS, namedQuery } from './named-query';
import { type ParentGroup } from './parent-groups';

/**
 * What is counted in a row of a list of epics, by name or as what is below these parents: the shorter of the two.
 * What has no epic is named where it can be, and otherwise found as all that is below none of the others: to a person
 * who cannot see its parent an issue has none, and yet Jira does not find it as one without.
 *
 * `scopeQuery` finds what all `groups` together hold; it is `null` where that is all that is below an issue, so
 * that nothing below these parents is outside of it.
 */
export function epicQuery(
  scopeQuery: string | null,
  group: ParentGroup,
  groups: readonly ParentGroup[],
): string | null {
  const condition = conditionFor(group, groups, scopeQuery === null);
  const wide = condition === null ? null : within(scopeQuery, condition);
  const named = namedQuery(group.issueIds);
  if (named === null || wide === null) return named ?? wide;
  return group.kind === 'without' || named.length < wide.length ? named : wide;
}

/** What is right below the epic of a row, from where the rest can be come to; `null` for every other row. */
export const childrenQuery = (scopeQuery: string | null, { parent }: ParentGroup): string | null =>
  parent === null ? null : within(scopeQuery, `parent = ${parent.issueId}`);

function within(scopeQuery: string | null, condition: string): string {
  if (scopeQuery === null || scopeQuery === '') return condition;
  return condition === '' ? scopeQuery : `(${scopeQuery}) AND (${condition})`;
}

function conditionFor(
  { kind, parentIds, typeIds }: ParentGroup,
  groups: readonly ParentGroup[],
  isDeep: boolean,
): string | null {
  const epics = groups.find((group) => group.kind === 'epics');
  const others = epics === undefined ? '' : `issuetype NOT IN (${epics.typeIds.join(', ')})`;
  if (kind === 'without') return isDeep ? null : belowNone(groups, others);
  if (kind === 'epics' && !isDeep) return bounded('issuetype IN', typeIds);
  const below = parentIds.length === 0 ? '' : bounded('parent IN', parentIds);
  if (below === null) return null;
  if (kind === 'epics') return `${below} AND issuetype IN (${typeIds.join(', ')})`;
  return epics?.parentIds.some((id) => parentIds.includes(id)) ? `${below} AND ${others}` : below;
}

/** `NOT IN` leaves out what is empty, as every negation of JQL does. */
function belowNone(groups: readonly ParentGroup[], others: string): string | null {
  const parents = groups.flatMap(({ kind, parentIds }) => (kind === 'below' ? parentIds : []));
  const elsewhere = parents.length === 0 ? '' : bounded('parent IS EMPTY OR parent NOT IN', parents);
  if (elsewhere === null) return null;
  return [elsewhere === '' ? '' : `(${elsewhere})`, others].filter(Boolean).join(' AND ');
}

const bounded = (words: string, ids: readonly string[]): string | null =>
  ids.length > MOST_IDS ? null : `${words} (${ids.join(', ')})`;
