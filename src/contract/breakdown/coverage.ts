import { type CommonAnswer } from '../answers';
import { type SpecView } from './breakdown';

/** How far the criteria of a spec are, on the issue's panel and beside the page, and what a task serves of them. */
export interface CoverageCalls {
  readonly 'show-coverage': {
    readonly request: CoverageRequest;
    readonly answer: CoverageAnswer | NotVisible | CommonAnswer;
  };
  /** Takes what a criterion says now for what its tasks are there for. */
  readonly 'accept-criterion': {
    readonly request: CoverageRequest & { readonly criterionId: string };
    readonly answer: AcceptCriterionAnswer | CommonAnswer;
  };
  readonly 'settle-served': {
    readonly request: { readonly wish: 'seen' | 'update' };
    readonly answer: SettleServedAnswer | CommonAnswer;
  };
}

interface NotVisible {
  readonly kind: 'not-visible';
}

export interface CoverageRequest {
  /** Where the frame does not stand on the issue. */
  readonly issueId?: string | undefined;
}

export interface CoverageAnswer {
  readonly kind: 'coverage';
  readonly spec: SpecView;
  readonly criteria: readonly CoveredCriterionView[];
}

export interface CoveredCriterionView {
  readonly id: string;
  readonly label: string | null;
  readonly words: string;
  readonly state: 'uncovered' | 'covered' | 'in-progress' | 'done';
  /** It says something else than when its tasks were made. */
  readonly hasChanged: boolean;
  readonly children: readonly { readonly issueId: string; readonly key: string; readonly summary: string }[];
}

export interface AcceptCriterionAnswer {
  readonly kind: 'accepted' | 'not-visible' | 'may-not-edit' | 'no-such-criterion' | 'overtaken';
}

export interface SettleServedAnswer {
  readonly kind:
    | 'seen'
    | 'updated'
    | 'unchanged'
    | 'not-visible'
    | 'not-served'
    | 'may-not-edit'
    | 'not-accepted'
    | 'overtaken';
}

/** The part of a spec that a task serves. */
export interface ServedView {
  /** `spec` is what this person sees of the page; its criteria are shown with it or not at all. */
  readonly spec: SpecView;
  readonly criteria: readonly ServedCriterionView[];
}

export interface ServedCriterionView {
  readonly id: string;
  readonly label: string | null;
  /** `null` when the page has it no more. */
  readonly words: string | null;
  /** Since the task was made, or its change was last seen. */
  readonly hasChanged: boolean;
  readonly before: string | null;
}
