import { type Notice, type NoticeCause, type NoticeTime, type NoticeWish } from '../../domain/notices/notice';

/** What owners of reports have to know of. Throws only `PlatformError`. */
export interface Notices {
  /** Kept once while its cause lasts: a second one of its kind is not news. */
  open(notice: Notice): Promise<void>;
  /** Its cause is gone. */
  close(scheduleId: string, cause: NoticeCause): Promise<void>;
  /** Those of which nobody was told, the oldest first; may lag behind the latest writes. */
  untold(limit: number): Promise<readonly Notice[]>;
  markTold(notice: Notice): Promise<void>;
  /** Those of a project whose cause lasts, the newest first; may lag behind the latest writes. */
  ofProject(projectId: string, limit: number): Promise<readonly Notice[]>;
}

/** How people want to be told. Throws only `PlatformError`. */
export interface NoticeWishes {
  of(accountId: string): Promise<NoticeWish>;
  choose(accountId: string, when: NoticeTime): Promise<void>;
  noteTold(accountId: string, at: number): Promise<void>;
}
