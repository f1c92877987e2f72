import { compareIds } from '../../kernel/ids';
import { localDate } from '../local-date';
import { type ReportWindow } from '../report-figures';

/** A sprint of a board, as Jira tells it. */
export interface Sprint {
  readonly sprintId: string;
  readonly name: string;
  /** What the team wants of it; empty where nobody said. */
  readonly goal: string;
  readonly state: 'future' | 'active' | 'closed';
  /** Instants in ms; a sprint that was never begun has no start, one that is not over was not completed. */
  readonly startedAt: number | null;
  readonly completedAt: number | null;
}

/** A sprint that a report can tell of. */
export type BegunSprint = Sprint & { readonly startedAt: number };

export const isBegun = (sprint: Sprint): sprint is BegunSprint =>
  sprint.startedAt !== null && sprint.state !== 'future';

/** Those that ended after one instant and not after another, in the order in which they ended. */
export function sprintsClosedIn(
  sprints: readonly Sprint[],
  { from, to }: ReportWindow,
): readonly BegunSprint[] {
  return closed(sprints).filter((sprint) => endOf(sprint, to) > from && endOf(sprint, to) <= to);
}

/**
 * The sprints that somebody means who asks now: those that are under way, in the order in which they began, else the
 * one that ended last; none on a board that never began one.
 */
export function sprintsOfNow(sprints: readonly Sprint[]): readonly BegunSprint[] {
  const active = sprints.filter(isBegun).filter(({ state }) => state === 'active');
  const begun = active.toSorted((one, other) => one.startedAt - other.startedAt || byId(one, other));
  return begun.length > 0 ? begun : closed(sprints).slice(-1);
}

/** The last of them, where one is to stand for all. */
export const sprintOfNow = (sprints: readonly Sprint[]): BegunSprint | null =>
  sprintsOfNow(sprints).at(-1) ?? null;

/** A sprint's own time, until now while it is under way. */
export function sprintWindow(sprint: BegunSprint, now: number): ReportWindow {
  return { from: sprint.startedAt, to: Math.max(sprint.startedAt, endOf(sprint, now)) };
}

const endOf = ({ completedAt }: Sprint, otherwise: number): number => completedAt ?? otherwise;

const byId = (one: Sprint, other: Sprint): number => compareIds(one.sprintId, other.sprintId);

const closed = (sprints: readonly Sprint[]): readonly BegunSprint[] =>
  sprints
    .filter(isBegun)
    .filter(({ state, completedAt }) => state === 'closed' && completedAt !== null)
    .toSorted((one, other) => endOf(one, 0) - endOf(other, 0) || byId(one, other));

const SLOT = /^sprint-(\d{1,19})$/;

/** A sprint's report is known by the sprint: made again, however often, it is the same page. */
export const sprintSlot = (sprintId: string): string => `sprint-${sprintId}`;

/** The sprint that a slot tells of; `null` for the slot of a date. */
export const sprintOfSlot = (slot: string): string | null => SLOT.exec(slot)?.[1] ?? null;

/** The last local day that a slot's report covers: its date, or the day on which its sprint ended. */
export const lastDayOf = (
  { slot, window }: { readonly slot: string; readonly window: ReportWindow },
  zone: string,
): string => (sprintOfSlot(slot) === null ? slot : localDate(zone, window.to));
