import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { parsed } from '../payload';
import { type HistoryEntry } from './report-history';
import { scheduleId } from './report-name';
import { type NamedReport } from './reports';

/** The reports before those that a project's page shows at once. */
export interface OlderReportsCalls {
  readonly 'older-reports': {
    readonly request: OlderReportsRequest;
    readonly answer: OlderReportsAnswer | CommonAnswer;
  };
}

export interface OlderReportsRequest extends NamedReport {
  /** As the last answer said it, ms. */
  readonly before: number;
}

export type OlderReportsAnswer =
  /** The project is gone or hidden by now, or has no such report. */
  | { readonly kind: 'not-visible' }
  | {
      readonly kind: 'older';
      /** Newest first. */
      readonly history: readonly HistoryEntry[];
      /** `null` where these are the oldest. */
      readonly before: number | null;
    };

const requestSchema = v.object({ scheduleId, before: v.pipe(v.number(), v.check(isInstant)) });

function isInstant(at: number): boolean {
  return Number.isSafeInteger(at) && at >= 0;
}

export function parseOlderReportsRequest(payload: unknown): OlderReportsRequest | null {
  return parsed(requestSchema, payload);
}
