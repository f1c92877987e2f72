import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { cursor, parsed } from '../payload';

/** The history of an issue's spec; its first page also answers `show-issue` in the dialog's view `history`. */
export interface HistoryCalls {
  readonly 'show-history': {
    readonly request: ShowHistoryRequest;
    readonly answer: HistoryAnswer | { readonly kind: 'not-visible' } | CommonAnswer;
  };
}

export interface ShowHistoryRequest {
  /** The `next` of the page before. */
  readonly from: string;
}

export interface HistoryAnswer {
  readonly kind: 'history';
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  /** Where older ones begin; `null` when these were the oldest. */
  readonly next: string | null;
}

export type HistoryAct =
  | 'create-issue'
  | 'move-issue'
  | 'remove-issue'
  | 'remove-page'
  | 'create-page'
  | 'update-page'
  | 'move-page'
  | 'restore-page'
  | 'restrict-page'
  | 'mark-page'
  | 'unmark-page'
  | 'link-page'
  | 'unlink-page'
  | 'name-spec'
  | 'forget-spec'
  | 'comment'
  | 'edit-comment'
  | 'create-tasks'
  | 'rank-tasks'
  | 'update-task'
  | 'pin-related'
  | 'unpin-related'
  | 'create-epic'
  | 'remove-task';

export interface HistoryEntry {
  readonly at: number;
  readonly act: HistoryAct;
  readonly by: HistoryActor;
  /** Who pressed, where Lockstep wrote it with rights of its own. */
  readonly askedBy: HistoryActor | null;
  readonly cause: 'click' | 'event' | 'schedule';
  /** Equal for all that one click, event or heartbeat has set off. */
  readonly run: string;
  readonly page: HistoryPage | null;
  /** The version that the page has since. */
  readonly pageVersion: number | null;
}

export type HistoryActor =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'you' | 'former' | 'app' };

/** `hidden`: gone, in the trash, or not for this viewer. */
export type HistoryPage =
  | { readonly kind: 'page'; readonly title: string; readonly path: string }
  | { readonly kind: 'hidden' };

/** As the project's page tells it: with the issue that an entry is about, `null` for the project as a whole. */
export interface ProjectHistoryEntry extends HistoryEntry {
  readonly issue: { readonly key: string; readonly summary: string } | null;
}

const requestSchema = v.object({ from: cursor });

export function parseShowHistory(payload: unknown): ShowHistoryRequest | null {
  return parsed(requestSchema, payload);
}
