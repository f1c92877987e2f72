import * as v from 'valibot';
import { type CommonAnswer } from './answers';
import { type CountsView } from './reports';
import { id, parsed } from './payload';

/** From the list of a project's reports. */
export interface FiguresCalls {
  readonly 'page-figures': {
    readonly request: { readonly pageId: string };
    readonly answer: ReportFiguresAnswer | CommonAnswer;
  };
}

/** Why an issue was blocked, as it was told. */
export type ReasonKindView = 'flag' | 'link' | 'label';

/** The groups of every report, and what was in a sprint and is in none of them. */
export type FiguresGroup = keyof CountsView | 'removed' | 'completedOutside';

/** Of a sprint's report: whether it was in it when it began, or came later. */
export type SprintOrigin = 'committed' | 'added';

export type FiguresRow =
  | {
      readonly kind: 'issue';
      readonly group: FiguresGroup;
      readonly origin: SprintOrigin | null;
      readonly key: string;
      readonly summary: string;
      readonly statusName: string;
      readonly reasons: readonly ReasonKindView[];
    }
  /** Counted then; the viewer cannot see it now. */
  | {
      readonly kind: 'hidden';
      readonly group: FiguresGroup;
      readonly origin: SprintOrigin | null;
      readonly reasons: readonly ReasonKindView[];
    };

export type ReportFiguresAnswer =
  /** The page is no report, or one whose figures are not kept. */
  | { readonly kind: 'no-report' }
  | {
      readonly kind: 'figures';
      readonly title: string;
      /** Which issues were asked for, as JQL: with the times it defines every figure. */
      readonly query: string;
      /** Ends of the window and when the issues were read, ms. */
      readonly from: number;
      readonly to: number;
      readonly asOf: number;
      readonly rows: readonly FiguresRow[];
    };

const requestSchema = v.object({ pageId: id });

export function parseFiguresRequest(payload: unknown): { readonly pageId: string } | null {
  return parsed(requestSchema, payload);
}
