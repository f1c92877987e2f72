import { type IssueFacts } from '../../../../src/domain/status/issue-facts';
import { type SiteFields } from '../../../../src/domain/status/site-fields';
import { type StatusMove } from '../../../../src/domain/status/status-moves';
import { statusBlocks } from '../../../../src/domain/status/stuck-status';
import { type IssueSearch } from '../../../../src/ports/issues/issue-search';
import { type StatusHistory } from '../../../../src/ports/issues/status-history';
import { anIssue } from '../../../kit/an-issue';
import { type Life, STATUSES, type World } from './lives';
import { isInScope, isThere, statusAt } from './recount';

export const SITE: SiteFields = {
  flaggedFieldId: null,
  blockingLinkTypeIds: [],
  statusMap: Object.fromEntries(
    STATUSES.flatMap(({ id, chosen }) => (chosen === null ? [] : [[id, chosen]])),
  ),
};

const keyOf = (id: number): string => `LIFE-${String(id)}`;

/** An issue as Jira answers it at an instant. */
function factsAt(world: World, life: Life, at: number): IssueFacts {
  const status = statusAt(life, at) ?? STATUSES[0];
  if (status === undefined) throw new Error('no status');
  const shown = { statusId: status.id, statusName: status.name, category: status.category };
  const past = life.statuses.filter((move) => move.at <= at);
  const changes = past.filter(({ status: now }, n) => now.category !== past[n - 1]?.status.category);
  return anIssue({
    issueId: String(life.id),
    key: keyOf(life.id),
    hierarchyLevel: life.level,
    parent: parentAt(world, life, at),
    ...shown,
    statusBlocks: statusBlocks(shown, SITE.statusMap),
    categoryChangedAt: changes.at(-1)?.at ?? null,
    createdAt: life.createdAt,
    updatedAt: past.at(-1)?.at ?? null,
    secured: life.secured,
    flagged: life.flagged,
    labels: life.labels,
    blockers: life.waitsFor.flatMap((place) => {
      const other = world.lives[place];
      if (other === undefined || !isThere(other, at)) return [];
      const { category } = statusAt(other, at) ?? { category: 'undefined' as const };
      return [{ issueId: String(other.id), key: keyOf(other.id), category }];
    }),
  });
}

function parentAt({ lives }: World, { parent }: Life, at: number): IssueFacts['parent'] {
  const above = parent === null ? undefined : lives[parent];
  if (above === undefined || !isThere(above, at)) return null;
  return { issueId: String(above.id), key: keyOf(above.id), summary: '', hierarchyLevel: above.level };
}

/** What a search of the scope finds at an instant; what was read a moment before comes first, as it was then. */
export function foundAt(world: World, at: number): readonly IssueFacts[] {
  const now = world.lives.filter((life) => isInScope(life, at));
  const before = now.filter((life) => isInScope(life, at - 1));
  return [
    ...before.map((life) => factsAt(world, life, at - 1)),
    ...now.map((life) => factsAt(world, life, at)),
  ];
}

const SINCE = /statusCategoryChangedDate >= "(\d{4}-\d\d-\d\d) (\d\d:\d\d)"/;

/** Reads the time of a query in the site's own zone, as Jira does for an app. */
export function searchAt(world: World, at: number): IssueSearch {
  const answer = (jql: string) => {
    const [, day = '', minute = ''] = SINCE.exec(jql) ?? [];
    const since = Date.parse(`${day}T${minute}Z`) - world.offsetMinutes * 60_000;
    const issues = foundAt(world, at).filter(
      ({ category, categoryChangedAt, secured }) =>
        !secured && (category !== 'done' || (categoryChangedAt ?? 0) >= since),
    );
    return Promise.resolve({ kind: 'found', issues, complete: true } as const);
  };
  return { first: answer, allAtOnce: answer, allInTurn: answer };
}

export function historyAt({ lives }: World, at: number): StatusHistory {
  return {
    movesOf: (issueIds) =>
      Promise.resolve(lives.flatMap((life) => (issueIds.includes(String(life.id)) ? movesOf(life, at) : []))),
  };
}

const movesOf = ({ id, statuses }: Life, at: number): readonly StatusMove[] =>
  statuses.slice(1).flatMap(({ at: movedAt, status }, n) => {
    const from = statuses[n]?.status;
    if (movedAt > at || from === undefined || from.id === status.id) return [];
    return [{ issueId: String(id), at: movedAt, fromStatusId: from.id, toStatusId: status.id }];
  });
