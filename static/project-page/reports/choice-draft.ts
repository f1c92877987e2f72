import {
  type AboutView,
  type ReportChoiceView,
  type ScheduleView,
  type ScopeView,
  type SpaceView,
} from '../../../src/contract/reports/reports';
import { type DocumentNode } from '../../../src/contract/page-preview';
import { LONGEST_JQL } from '../../../src/contract/status/status-options';
import { type FoundScope } from '../../../src/contract/status/status-macro';
import { isBearable } from '../../common/query/bearable';
import { parseTime, timeText } from './time-text';

/** Scopes that are found by a search. */
export type PickedKind = Extract<ScopeView['kind'], 'epic' | 'version' | 'board'>;

/** On which dates a schedule comes, whatever the time. */
export type DatesDraft = Omit<ScheduleView, 'hour' | 'minute'>;

/** A choice while it is edited: what was emptied is empty, and each kind of scope keeps what was entered. */
export interface ChoiceDraft extends Omit<ReportChoiceView, 'schedule' | 'scope'> {
  readonly dates: DatesDraft;
  /** As `<input type="time">` writes it. */
  readonly time: string;
  readonly kind: ScopeView['kind'];
  readonly picked: Readonly<Record<PickedKind, FoundScope | null>>;
  /** `null` until somebody writes one. */
  readonly jql: string | null;
  /** Of the page that the choice names, as far as it is known. */
  readonly parentTitle: string | null;
  /** Of the page that the pages look like, likewise. */
  readonly templateTitle: string | null;
  /** What that page says, where it was chosen just now. */
  readonly template: readonly DocumentNode[] | null;
}

interface Known {
  /** What the scope names, as far as that is known. */
  readonly about: AboutView | null;
  readonly parentTitle: string | null;
  readonly templateTitle: string | null;
}

export function draftOf(choice: ReportChoiceView, { about, parentTitle, templateTitle }: Known): ChoiceDraft {
  const { schedule, scope, spaceId, parentId, layout, audience, catchUp } = choice;
  const { hour: _hour, minute: _minute, ...dates } = schedule;
  const id = pickedId(scope);
  const found = id === null ? null : { id, key: about?.key ?? '', name: about?.name ?? '' };
  const pickedAs = (kind: PickedKind) => (scope.kind === kind ? found : null);
  return {
    dates,
    time: timeText(schedule),
    kind: scope.kind,
    picked: { epic: pickedAs('epic'), version: pickedAs('version'), board: pickedAs('board') },
    jql: scope.kind === 'jql' ? scope.jql : null,
    ...{ spaceId, parentId, parentTitle, templateTitle, layout, audience, catchUp },
    template: null,
  };
}

/** The choice of a report alone, as the server gave it. */
export function choiceIn(report: ReportChoiceView): ReportChoiceView {
  const { schedule, scope, spaceId, parentId, layout, audience, catchUp } = report;
  return { schedule, scope, spaceId, parentId, layout, audience, catchUp };
}

/** `null` while anything is wrong. */
export function choiceOf(draft: ChoiceDraft, spaces: readonly SpaceView[]): ReportChoiceView | null {
  const [schedule, scope] = [scheduleOf(draft), scopeOf(draft)];
  if (schedule === null || scope === null || wrongFields(draft, spaces).length > 0) return null;
  const { spaceId, parentId, layout, audience, catchUp } = draft;
  return { schedule, scope, spaceId, parentId, layout, audience, catchUp };
}

/** `null` while its time or its first date is none. */
export function scheduleOf(draft: ChoiceDraft): ScheduleView | null {
  const time = parseTime(draft.time);
  return time === null || WRONG.from(draft) ? null : { ...draft.dates, ...time };
}

export type FieldName = 'time' | 'from' | 'jql' | 'title' | 'space' | PickedKind;

/** Fields without which, or as which stand there, nothing can be saved. */
export function wrongFields(draft: ChoiceDraft, spaces: readonly SpaceView[]): readonly FieldName[] {
  const wrong = FIELDS.filter((field) => WRONG[field](draft));
  return spaces.some(({ spaceId }) => spaceId === draft.spaceId) ? wrong : [...wrong, 'space'];
}

/** As the call that saves a choice bounds them. */
export const LONGEST = { jql: LONGEST_JQL, title: 180 } as const;

const isUnpicked =
  (kind: PickedKind) =>
  (draft: ChoiceDraft): boolean =>
    draft.kind === kind && draft.picked[kind] === null;

const WRONG = {
  time: ({ time }: ChoiceDraft): boolean => parseTime(time) === null,
  from: ({ dates: { recurrence } }: ChoiceDraft): boolean =>
    recurrence?.kind === 'weeks' && !/^20\d{2}-/.test(recurrence.from),
  epic: isUnpicked('epic'),
  version: isUnpicked('version'),
  board: isUnpicked('board'),
  jql: ({ kind, jql }: ChoiceDraft): boolean => kind === 'jql' && !isBearable(jql ?? ''),
  title: ({ layout: { titlePattern } }: ChoiceDraft): boolean => (titlePattern ?? '').length > LONGEST.title,
};
const FIELDS = ['time', 'from', 'epic', 'version', 'board', 'jql', 'title'] as const;

function scopeOf({ kind, picked, jql }: ChoiceDraft): ScopeView | null {
  switch (kind) {
    case 'project':
      return { kind };
    case 'jql':
      return jql === null ? null : { kind, jql };
    case 'epic':
      return picked.epic && { kind, issueId: picked.epic.id };
    case 'version':
      return picked.version && { kind, versionId: picked.version.id };
    case 'board':
      return picked.board && { kind, boardId: picked.board.id };
  }
}

function pickedId(scope: ScopeView): string | null {
  switch (scope.kind) {
    case 'epic':
      return scope.issueId;
    case 'version':
      return scope.versionId;
    case 'board':
      return scope.boardId;
    default:
      return null;
  }
}
