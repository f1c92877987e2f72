import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { id, parsed } from '../payload';

/** The calls about what the site's statuses mean; for administrators of Jira alone. */
export interface StatusMapCalls {
  'show-status-map': { readonly request: Readonly<Record<string, never>>; readonly answer: StatusMapAnswer };
  'save-status-map': { readonly request: SaveStatusMapRequest; readonly answer: StatusMapAnswer };
}

export type StageName =
  | 'toDo'
  | 'inProgress'
  | 'aiProcessing'
  | 'review'
  | 'validation'
  | 'autoUpdate'
  | 'blocked'
  | 'done';

export interface SaveStatusMapRequest {
  /** By status id. A status that is not named has its usual stage again. */
  readonly chosen: Readonly<Record<string, StageName>>;
}

export interface StatusRow {
  readonly statusId: string;
  /** As people named it in Jira. */
  readonly name: string;
  readonly category: 'toDo' | 'inProgress';
  /** Of the team-managed project that it belongs to; `null` for a status of the whole site. */
  readonly project: { readonly name: string | null } | null;
  readonly usual: StageName;
  /** `null`: the usual one. */
  readonly chosen: StageName | null;
}

export type StatusMapAnswer =
  | {
      readonly kind: 'status-map';
      /** All that may be in a stage of an admin's choice: what is done is in no other. */
      readonly rows: readonly StatusRow[];
      readonly stages: readonly StageName[];
    }
  | { readonly kind: 'admins-only' }
  | CommonAnswer;

/** More than any site has; what a page sends is bounded. */
const MOST_STATUSES = 5_000;

const stage = v.picklist([
  'toDo',
  'inProgress',
  'aiProcessing',
  'review',
  'validation',
  'autoUpdate',
  'blocked',
]);
const requestSchema = v.object({
  chosen: v.pipe(
    v.record(id, stage),
    v.check((chosen) => Object.keys(chosen).length <= MOST_STATUSES),
  ),
});

export function parseSaveStatusMap(payload: unknown): SaveStatusMapRequest | null {
  return parsed(requestSchema, payload);
}
