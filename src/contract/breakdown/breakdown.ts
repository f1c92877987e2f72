import { type CommonAnswer, type Failed } from '../answers';
import { type TaskRunAnswer, type TaskRunView } from './task-runs';

/** The bridge calls of *Break down*; the dialog's first call is `show-issue` with the view `breakdown`. */
export interface BreakdownCalls {
  /** The dialog's first answer again, after something has been made or changed. */
  readonly 'show-breakdown': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: ShowBreakdownAnswer | CommonAnswer;
  };
  readonly 'task-form': {
    readonly request: TaskFormRequest;
    readonly answer: TaskFormAnswer | NoTaskForm | NoBreakdown | CommonAnswer;
  };
  /** Where `hasAllTypes` said that there may be more. */
  readonly 'task-types': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: TaskTypesAnswer | NoBreakdown | CommonAnswer;
  };
  readonly 'find-assignees': {
    readonly request: { readonly query: string };
    readonly answer: AssigneesAnswer | NoBreakdown | CommonAnswer;
  };
  readonly 'create-tasks': {
    readonly request: CreateTasksRequest;
    readonly answer: TaskRunAnswer | TaskProblemsAnswer | NoBreakdown | CommonAnswer;
  };
  readonly 'continue-tasks': {
    readonly request: ContinueTasksRequest;
    readonly answer: TaskRunAnswer | NoBreakdown | CommonAnswer;
  };
  /** Once all are made, and without anybody waiting for it. */
  readonly 'rank-tasks': {
    readonly request: { readonly op: string };
    readonly answer: RankTasksAnswer | NoBreakdown | CommonAnswer;
  };
  readonly 'undo-tasks': {
    readonly request: UndoTasksRequest;
    readonly answer: UndoTasksAnswer | NoBreakdown | CommonAnswer;
  };
}

export interface NoBreakdown {
  readonly kind: 'no-breakdown';
  readonly why:
    | 'not-visible'
    | 'no-children-possible'
    | 'may-not-create'
    | 'nothing-to-continue'
    | 'nothing-to-undo';
}

export type ShowBreakdownAnswer = BreakdownAnswer | NoBreakdown;

export interface BreakdownAnswer {
  readonly kind: 'breakdown';
  readonly issueKey: string;
  readonly spec: SpecView;
  readonly criteria: readonly CriterionView[];
  readonly proposals: readonly ProposalView[];
  readonly children: readonly ChildView[];
  /** How many tasks of Lockstep's are deleted now, or hidden from the viewer. */
  readonly gone: number;
  /** What may stand under the issue; empty for who may not create issues there. */
  readonly types: readonly TaskTypeView[];
  /** Else `types` are those that its children have: `task-types` tells them all. */
  readonly hasAllTypes: boolean;
  /** The last run; `null` before the first. */
  readonly run: TaskRunView | null;
}

export type SpecView =
  | { readonly kind: 'spec'; readonly title: string; readonly path: string; readonly canEdit: boolean }
  | { readonly kind: 'no-spec' | 'not-visible' | 'trashed' | 'archived' | 'unreadable' }
  | { readonly kind: 'unreachable'; readonly failed: Failed };

export interface CriterionView {
  readonly id: string;
  readonly label: string | null;
  readonly words: string;
  readonly state: 'uncovered' | 'covered' | 'in-progress' | 'done';
  /** It says something else than when its tasks were made. */
  readonly hasChanged: boolean;
}

export type ProposalSection =
  | 'overview'
  | 'user-story'
  | 'acceptance-criteria'
  | 'design'
  | 'technical'
  | 'tasks'
  | 'related'
  | 'metrics';

export interface ProposalView {
  readonly summary: string;
  readonly details: readonly string[];
  readonly section: ProposalSection;
  readonly form: 'list' | 'task-list' | 'table' | 'scenario' | 'heading';
  readonly group: string | null;
  /** Ids of the criteria that it serves. */
  readonly criteria: readonly string[];
  readonly assigneeId: string | null;
  /** The child issue that was made from it or says the same. */
  readonly childId: string | null;
  readonly isChosen: boolean;
  /** Names the words of the spec that it was made from. */
  readonly origin: string;
}

export interface ChildView {
  readonly issueId: string;
  readonly key: string;
  readonly summary: string;
  readonly typeName: string;
  readonly statusName: string;
  readonly category: 'new' | 'indeterminate' | 'done';
  readonly madeBy: 'lockstep' | 'people';
  readonly news: readonly ('renamed' | 'moved' | 'struck')[];
  readonly criteria: readonly string[];
}

export interface TaskTypeView {
  readonly typeId: string;
  readonly name: string;
}

export interface TaskTypesAnswer {
  readonly kind: 'task-types';
  /** Empty for who may not create issues there. */
  readonly types: readonly TaskTypeView[];
}

export interface TaskFormRequest {
  readonly typeId: string;
  /** People whom tasks are proposed for. */
  readonly accountIds: readonly string[];
}

export interface TaskFormAnswer {
  readonly kind: 'task-form';
  readonly typeId: string;
  /** Names of fields that this screen cannot fill in and Jira asks for. */
  readonly required: readonly string[];
  readonly fieldIds: readonly string[];
  readonly priorities: readonly { readonly priorityId: string; readonly name: string }[];
  /** Of the people who were asked about, those who may not be given issues there. */
  readonly notAssignable: readonly string[];
}

/** The viewer may not create issues of this type there. */
export interface NoTaskForm {
  readonly kind: 'no-task-form';
  readonly typeId: string;
}

export interface AssigneesAnswer {
  readonly kind: 'assignees';
  readonly people: readonly { readonly accountId: string; readonly name: string }[];
}

export interface TaskRowView {
  readonly summary: string;
  readonly typeId: string;
  readonly assigneeId: string | null;
  readonly priorityId: string | null;
  readonly estimate: string | null;
  readonly labels: readonly string[];
  readonly description: string;
  readonly criteria: readonly string[];
  readonly origin: string | null;
}

export interface CreateTasksRequest {
  /** A fresh name for this try. */
  readonly attempt: string;
  /** The run that the screen showed as the last one, or `null`. */
  readonly after: string | null;
  readonly rows: readonly TaskRowView[];
}

export interface ContinueTasksRequest {
  readonly attempt: string;
  /** The try of this frame that did not come back, or `null`. */
  readonly after: string | null;
  readonly wish: 'go-on' | 'retry-failed' | 'cancel';
}

export interface RankTasksAnswer {
  readonly kind: 'ranked';
  /** `as-made`: they were made in the order of the list. */
  readonly state: 'as-made' | 'ranked' | 'no-board' | 'refused';
}

export interface UndoTasksRequest {
  /** Names the run. */
  readonly op: string;
  /** Also looks again at what an earlier try has kept. */
  readonly isFirst: boolean;
}

export interface UndoTasksAnswer {
  readonly kind: 'undoing';
  readonly run: TaskRunView;
  /** So many tasks are still to be looked at. */
  readonly left: number;
}

/** Why a row cannot be made as it is. */
export type TaskProblem =
  | {
      readonly kind:
        | 'summary-empty'
        | 'summary-lines'
        | 'type-not-allowed'
        | 'not-assignable'
        | 'estimate-unreadable'
        | 'label-too-long'
        | 'description-too-long';
    }
  /** By so many characters. */
  | { readonly kind: 'summary-too-long'; readonly by: number }
  /** The row of that number, from 0, says the same. */
  | { readonly kind: 'same-as-row'; readonly row: number }
  /** Their names, as far as they are known. */
  | { readonly kind: 'fields-required'; readonly names: readonly string[] }
  | {
      readonly kind: 'field-not-on-form';
      readonly field: 'assignee' | 'priority' | 'estimate' | 'labels' | 'description';
    }
  | { readonly kind: 'label-spaces'; readonly label: string };

/** Nothing was made. */
export interface TaskProblemsAnswer {
  readonly kind: 'task-problems';
  /** One entry for each row. */
  readonly problems: readonly (readonly TaskProblem[])[];
}
