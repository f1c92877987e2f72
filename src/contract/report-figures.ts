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

export type FiguresRow =
  | {
      readonly kind: 'issue';
      readonly group: keyof CountsView;
      readonly key: string;
      readonly summary: string;
      readonly statusName: string;
      readonly reasons: readonly ReasonKindView[];
    }
  /** Counted then; the viewer cannot see it now. */
  | {
      readonly kind: 'hidden';
      readonly group: keyof CountsView;
      readonly reasons: readonly ReasonKindView[];
    };

export type ReportFiguresAnswer =
  /** The page is no report, or one whose figures are not kept. */
  | { readonly kind: 'no-report' }
  | {
      readonly kind: 'figures';
      readonly title: string;
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
