/** Answers that any call may give instead of its own. */
export type CommonAnswer =
  | {
      readonly kind: 'failed';
      readonly reason:
        | 'throttled'
        | 'unavailable'
        | 'forbidden'
        | 'not-granted'
        | 'not-connected'
        | 'no-jira'
        | 'invalid-request'
        | 'unexpected';
      readonly retryable: boolean;
      readonly retryAfterMs?: number;
    }
  /** An admin lets Lockstep rest on this site; since when, in ms. */
  | { readonly kind: 'paused'; readonly since: number }
  | { readonly kind: 'unlicensed' }
  | { readonly kind: 'anonymous' };

export type Failed = Extract<CommonAnswer, { readonly kind: 'failed' }>;
