import { type StageName } from './status-map';
import { type ChangeName } from './status-options';

/** JQL for some of more issues than one search can name: from the how-maniest to the how-maniest. */
export interface SearchPartView {
  readonly from: number;
  readonly to: number;
  readonly query: string;
}

/** An issue may have changed in more than one way. */
export interface ChangeGroupView {
  readonly change: ChangeName;
  readonly count: number;
  /** The first few of them. */
  readonly issues: readonly { readonly key: string; readonly summary: string }[];
  /** `null` where it would be too long: then in several searches. */
  readonly query: string | null;
  readonly parts: readonly SearchPartView[];
}

/** An issue that may have changed, as the numbers tell it to who asks what changed: nothing is read twice. */
export interface TouchedView {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly statusId: string;
  readonly category: 'new' | 'indeterminate' | 'done' | 'undefined';
  /** Instants in ms. */
  readonly categoryChangedAt: number | null;
  readonly createdAt: number | null;
}

export interface MacroChangesAnswer {
  readonly kind: 'changes';
  readonly since: string;
  /** False where there was no time to count all: the numbers are then lower bounds. */
  readonly complete: boolean;
  readonly groups: readonly ChangeGroupView[];
}

/** The issues of one stage, and of each status in it by the name that people gave it. */
export interface StageView {
  readonly stage: StageName;
  readonly total: number;
  readonly statuses: readonly {
    readonly name: string;
    readonly count: number;
    /** `null` where it would be too long: then in several searches. */
    readonly query: string | null;
    readonly parts: readonly SearchPartView[];
  }[];
}

export interface MacroStagesAnswer {
  readonly kind: 'stages';
  /** In the order of the work, without those that nothing is in. */
  readonly stages: readonly StageView[];
  /** False where there was no time to count all: the numbers are then lower bounds. */
  readonly complete: boolean;
  /** `null` where nothing is, Jira recorded no change, or not all was counted. */
  readonly ages: Readonly<Record<'inProgress' | 'blocked', AgesView | null>>;
}

/** How long work has been in its category, in whole days. */
export interface AgesView {
  readonly medianDays: number;
  readonly oldest: { readonly key: string; readonly summary: string; readonly days: number };
}
