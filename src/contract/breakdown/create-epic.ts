import { type CommonAnswer } from '../answers';

/** *Create epic* on the project page and beside a page that becomes its spec. */
export interface CreateEpicCalls {
  readonly 'epic-places': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer:
      | { readonly kind: 'epic-places'; readonly places: readonly EpicPlaceView[] }
      | CommonAnswer;
  };
  readonly 'epic-types': {
    readonly request: { readonly projectId: string };
    readonly answer: { readonly kind: 'epic-types'; readonly types: readonly EpicTypeView[] } | CommonAnswer;
  };
  readonly 'create-epic': {
    readonly request: CreateEpicRequest;
    readonly answer: CreateEpicAnswer | CommonAnswer;
  };
}

export interface EpicPlaceView {
  readonly projectId: string;
  readonly key: string;
  readonly name: string;
}

export interface EpicTypeView {
  readonly typeId: string;
  readonly name: string;
}

export interface CreateEpicRequest {
  /** A fresh name for this press; the same again makes nothing twice. */
  readonly op: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly summary: string;
}

export type CreateEpicAnswer =
  | { readonly kind: 'created'; readonly issueId: string; readonly key: string }
  | { readonly kind: 'summary-empty' | 'summary-too-long' | 'may-not-create' | 'not-accepted' }
  | { readonly kind: 'busy'; readonly retryAfterMs: number };
