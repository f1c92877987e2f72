import { type Category, type Life, type Run, type Status, type World } from './lives';

/*
 * What the figures mean, worked out slowly from whole lives, by the words of ADR 0016 and 0018 alone.
 */

/** The status of an issue right before an instant; what happens at the instant comes after. */
const statusBefore = ({ statuses }: Life, at: number): Status | null =>
  statuses.filter((move) => move.at < at).at(-1)?.status ?? null;

/** The status at an instant, what happens at it included. */
export const statusAt = (life: Life, at: number): Status | null => statusBefore(life, at + 1);

const isDone = (status: Status | null): boolean => status?.category === 'done';

/** Since when an issue that is done right before an instant is so, whatever done status it has been in. */
function doneSince(life: Life, before: number): number {
  const moves = life.statuses.filter(({ at }) => at < before);
  let since = NaN;
  for (const { at, status } of moves) {
    if (!isDone(status)) since = NaN;
    else if (Number.isNaN(since)) since = at;
  }
  return since;
}

const leftDone = (life: Life, from: number, to: number): boolean =>
  life.statuses.some(
    ({ at, status }) => at >= from && at < to && !isDone(status) && isDone(statusBefore(life, at)),
  );

export const isThere = ({ createdAt, goneAt }: Life, at: number): boolean =>
  createdAt <= at && (goneAt === null || goneAt > at);

export const isInScope = (life: Life, at: number): boolean =>
  isThere(life, at) && life.scope.from <= at && at < life.scope.to;

export function reasonsOf(life: Life, { lives }: World, at: number): readonly string[] {
  const waits = life.waitsFor.some((place) => {
    const other = lives[place];
    return other !== undefined && isThere(other, at) && !isDone(statusAt(other, at));
  });
  return [
    ...(life.flagged ? ['flag'] : []),
    ...(waits ? ['link'] : []),
    ...(statusAt(life, at)?.stuck ? ['status'] : []),
    ...(life.labels.some((label) => label.toLowerCase() === 'blocked') ? ['label'] : []),
  ];
}

export type Group = 'completed' | 'inProgress' | 'blocked' | 'other';

const BY_CATEGORY: Readonly<Record<Category, Group>> = {
  new: 'other',
  undefined: 'other',
  indeterminate: 'inProgress',
  done: 'completed',
};

/** The group of an issue at an instant, whatever window. */
export function groupAt(life: Life, world: World, at: number): Group {
  const status = statusAt(life, at);
  if (!isDone(status) && reasonsOf(life, world, at).length > 0) return 'blocked';
  return BY_CATEGORY[status?.category ?? 'undefined'];
}

export interface Recount {
  readonly groups: Readonly<Record<Group, readonly number[]>>;
  readonly reopened: readonly number[];
}

/** What a run reports. */
export function recount(world: World, { from, to, readAt }: Run): Recount {
  const groups: Record<Group, number[]> = { completed: [], inProgress: [], blocked: [], other: [] };
  const reopened: number[] = [];
  for (const life of world.lives) {
    if (life.secured || !isInScope(life, readAt)) continue;
    const isDoneNow = isDone(statusAt(life, readAt));
    // Done at the window's end counts as of then, whether or not somebody has taken it up since.
    const wasDone = isDone(statusBefore(life, isDoneNow ? readAt + 1 : to));
    const since = doneSince(life, isDoneNow ? readAt + 1 : to);
    if (wasDone && since < from) continue;
    if (wasDone && since < to) groups.completed.push(life.id);
    else if (isDoneNow) {
      // Whoever came after the window's end has done nothing in it.
      if (life.createdAt < to) groups.inProgress.push(life.id);
    } else groups[groupAt(life, world, readAt)].push(life.id);
    if (!wasDone && leftDone(life, from, to)) reopened.push(life.id);
  }
  return { groups, reopened };
}

export interface Recounted {
  readonly carriedOver: readonly number[];
  readonly newlyBlocked: readonly number[];
  readonly unblocked: readonly number[];
  readonly added: readonly number[];
  readonly dropped: number;
}

/** What became of one report's issues in the next, whose window began then. */
export function recountChanges(
  { lives }: World,
  { groups: then }: Recount,
  { groups: now }: Recount,
  from: number,
): Recounted {
  const wasDone = (id: number): boolean =>
    lives.some((life) => life.id === id && isDone(statusBefore(life, from)));
  const movingThen = [...then.inProgress, ...then.blocked];
  const movingNow = [...now.inProgress, ...now.blocked];
  const countedThen = Object.values(then).flat();
  const countedNow = Object.values(now).flat();
  return {
    carriedOver: movingNow.filter((id) => movingThen.includes(id)),
    newlyBlocked: now.blocked.filter((id) => !then.blocked.includes(id)),
    unblocked: then.blocked.filter((id) => countedNow.includes(id) && !now.blocked.includes(id)),
    added: countedNow.filter((id) => !countedThen.includes(id) && !wasDone(id)),
    dropped: [...movingThen, ...then.other].filter((id) => !countedNow.includes(id)).length,
  };
}

/** What happened since an instant. */
export function recountSince({ lives }: World, since: number, readAt: number) {
  const there = lives.filter((life) => isInScope(life, readAt));
  const lists = {
    completed: [] as number[],
    started: [] as number[],
    reopened: [] as number[],
    created: [] as number[],
  };
  for (const life of there) {
    const { category } = statusAt(life, readAt) ?? { category: 'undefined' as const };
    const isBack = category !== 'done' && leftDone(life, since, readAt + 1);
    const begun = life.statuses
      .filter(({ at }) => at <= readAt)
      .findLast(({ at, status }) => statusBefore(life, at)?.category !== status.category);
    if (category === 'done' && doneSince(life, readAt + 1) >= since) lists.completed.push(life.id);
    if (isBack) lists.reopened.push(life.id);
    if (category === 'indeterminate' && !isBack && (begun?.at ?? 0) >= since) lists.started.push(life.id);
    if (life.createdAt >= since) lists.created.push(life.id);
  }
  return lists;
}

/** The row of a list of epics that an issue stands in. */
export function rowOf(life: Life, { lives }: World, at: number): number | 'without' | 'epics' {
  if (life.level >= 1) return 'epics';
  let current = life;
  for (;;) {
    const above = current.parent === null ? undefined : lives[current.parent];
    // A parent that is deleted is no parent any more.
    if (above === undefined || !isThere(above, at)) return 'without';
    if (above.level >= 1 || !isInScope(above, at)) return above.id;
    current = above;
  }
}
