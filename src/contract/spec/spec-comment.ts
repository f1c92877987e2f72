import { type CommonAnswer } from '../answers';

/** Calls about the comment that Lockstep left on the issue. */
export interface SpecCommentCalls {
  /** After the page was updated, moved or renamed: the comment, if there is one, says so in its place. Safe to ask again. */
  readonly 'refresh-comment': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: RefreshCommentAnswer | CommonAnswer;
  };
}

export interface RefreshCommentAnswer {
  /** `left`: people have changed it, or the viewer may not edit it. */
  readonly kind: 'no-comment' | 'up-to-date' | 'edited' | 'left';
}
