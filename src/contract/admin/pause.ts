import { type CommonAnswer } from '../answers';

/** The calls about Lockstep's rest on the whole site; for administrators of Jira alone. */
export interface PauseCalls {
  'show-pause': { readonly request: Readonly<Record<string, never>>; readonly answer: PauseAnswer };
  'pause-site': { readonly request: { readonly rest: boolean }; readonly answer: PauseAnswer };
}

export type PauseAnswer =
  /** Since when Lockstep rests, in ms; `null` while it is at work. */
  { readonly kind: 'pause'; readonly since: number | null } | { readonly kind: 'admins-only' } | CommonAnswer;
