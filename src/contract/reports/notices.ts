import * as v from 'valibot';
import { type CommonAnswer } from '../answers';
import { type PauseView } from './report-history';
import { parsed } from '../payload';

/** What a project's reports ask of those who run it. */
export interface NoticeCalls {
  readonly 'show-notices': {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: NoticesAnswer | CommonAnswer;
  };
  readonly 'choose-notices': {
    readonly request: { readonly when: NoticeTimeView };
    readonly answer: NoticesAnswer | CommonAnswer;
  };
}

/** When somebody wants to be told by a mention; the page shows notices in any case. */
export type NoticeTimeView = 'at-once' | 'daily' | 'off';

export type NoticeCauseView =
  | PauseView
  | 'unavailable'
  | 'page-hidden'
  | 'pages-withheld'
  | 'list-refused'
  | 'list-anew'
  | 'page-anew';

export type NoticesAnswer =
  | { readonly kind: 'not-allowed' }
  | {
      readonly kind: 'notices';
      readonly notices: readonly {
        readonly scheduleId: string;
        readonly cause: NoticeCauseView;
        /** Ms. */
        readonly since: number;
      }[];
      readonly when: NoticeTimeView;
    };

const wishSchema = v.object({ when: v.picklist(['at-once', 'daily', 'off']) });

export function parseNoticeWish(payload: unknown): { readonly when: NoticeTimeView } | null {
  return parsed(wishSchema, payload);
}
