import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { type CountsView } from './report-history';
import { id, parsed } from '../payload';

/** From the list of a project's reports. */
export interface FiguresCalls {
  readonly 'page-figures': {
    readonly request: { readonly pageId: string } & FiguresPart;
    readonly answer: ReportFiguresAnswer | CommonAnswer;
  };
}

/** Which of the rows are wanted: one answer has room for some thousands. */
export interface FiguresPart {
  /** As many as have room from this one on, counted from none; without it, no row and only how many there are. */
  readonly first?: number;
}

/** Why an issue was blocked, as it was told. */
export type ReasonKindView = 'flag' | 'link' | 'status' | 'label';

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
      /** What its status was called when it was counted; `null` where that is not kept. */
      readonly statusThen: string | null;
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
      /** Whether what is below those issues was counted too: JQL has no word for it. */
      readonly allLevels: boolean;
      /** Names of the statuses that blocked an issue, by the status map as it was then. */
      readonly blockingStatuses: readonly string[];
      /** Ends of the window and when the issues were read, ms. */
      readonly from: number;
      readonly to: number;
      readonly asOf: number;
      /** All rows that there are. */
      readonly total: number;
      /** Those that were asked for, in an order that does not change. */
      readonly rows: readonly FiguresRow[];
    };

const first = v.optional(
  v.pipe(
    v.number(),
    v.check((place) => Number.isInteger(place) && place >= 0),
  ),
);
const partSchema = v.object({ first });
const requestSchema = v.object({ pageId: id, first });

/** Of the page that the frame stands on. */
export function parseFiguresPart(payload: unknown): v.InferOutput<typeof partSchema> | null {
  return parsed(partSchema, payload ?? {});
}

export function parseFiguresRequest(payload: unknown): v.InferOutput<typeof requestSchema> | null {
  return parsed(requestSchema, payload);
}
