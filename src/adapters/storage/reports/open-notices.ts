import { kvs } from '@forge/kvs';
import { type Notice, noticeKind } from '../../../domain/notices/notice';
import { type Notices } from '../../../ports/notices/notices';
import { storedRecord } from '../stored-values';
import { translating } from '../translating';

export const ENTITY = 'ls-inbox';
const RECORD_VERSION = 1;

/** Attributes of the entity; what no index needs is in `doc`. docs/decisions/0001 names them all. */
export interface NoticeRecord {
  readonly v: typeof RECORD_VERSION;
  /** What it stands below: a project here. */
  readonly linkId: string;
  readonly state: 'untold' | 'told';
  readonly createdAt: number;
  readonly kind: Notice['cause'];
  readonly authorId: string;
  readonly doc: Notice;
}

export const projectOf = (projectId: string): string => `project:${projectId}`;
export const keyOf = ({ scheduleId, cause }: Pick<Notice, 'scheduleId' | 'cause'>): string =>
  `n:${scheduleId}:${noticeKind(cause)}`;

/**
 * Notices say what holds anyway: whoever writes last is right, and a lost one is met again. Apart from what tells of
 * them, which a report does not.
 */
export const openNotices: Pick<Notices, 'open' | 'close'> = {
  open: async (notice) => {
    const there = await storedRecord<NoticeRecord>('get notice', ENTITY, keyOf(notice));
    if (there?.kind === notice.cause) return;
    await translating('open notice', () =>
      kvs.entity<NoticeRecord>(ENTITY).set(keyOf(notice), toRecord(notice, 'untold')),
    );
  },
  close: (scheduleId, cause) =>
    translating('close notice', () => kvs.entity(ENTITY).delete(keyOf({ scheduleId, cause }))),
};

export const toRecord = (notice: Notice, state: NoticeRecord['state']): NoticeRecord => ({
  v: RECORD_VERSION,
  linkId: projectOf(notice.projectId),
  state,
  createdAt: notice.since,
  kind: notice.cause,
  authorId: notice.ownerId,
  doc: notice,
});
