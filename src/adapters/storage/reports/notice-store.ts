import { kvs } from '@forge/kvs';
import { type Notice, noticeKind } from '../../../domain/notices/notice';
import { type Notices } from '../../../ports/notices/notices';
import { queryIndex } from '../entity-query';
import { storedRecord } from '../stored-values';
import { translating } from '../translating';

const ENTITY = 'ls-inbox';
const RECORD_VERSION = 1;

/** Attributes of the entity; what no index needs is in `doc`. docs/decisions/0001 names them all. */
interface NoticeRecord {
  readonly v: typeof RECORD_VERSION;
  /** What it stands below: a project here. */
  readonly linkId: string;
  readonly state: 'untold' | 'told';
  readonly createdAt: number;
  readonly kind: Notice['cause'];
  readonly authorId: string;
  readonly doc: Notice;
}

const projectOf = (projectId: string): string => `project:${projectId}`;
const keyOf = ({ scheduleId, cause }: Pick<Notice, 'scheduleId' | 'cause'>): string =>
  `n:${scheduleId}:${noticeKind(cause)}`;

/** Notices say what holds anyway: whoever writes last is right, and a lost one is met again. */
export const noticeStore: Notices = {
  open: async (notice) => {
    const there = await storedRecord<NoticeRecord>('get notice', ENTITY, keyOf(notice));
    if (there?.kind === notice.cause) return;
    await translating('open notice', () =>
      kvs.entity<NoticeRecord>(ENTITY).set(keyOf(notice), toRecord(notice, 'untold')),
    );
  },
  close: (scheduleId, cause) =>
    translating('close notice', () => kvs.entity(ENTITY).delete(keyOf({ scheduleId, cause }))),
  untold: async (limit) => {
    const range = { entityName: ENTITY, index: 'by-state', partition: 'untold', limit };
    return (await queryIndex<NoticeRecord>(range)).map(({ doc }) => doc);
  },
  markTold: (notice) =>
    translating('mark notice', () =>
      kvs.entity<NoticeRecord>(ENTITY).set(keyOf(notice), toRecord(notice, 'told')),
    ),
  ofProject: async (projectId, limit) => {
    const partition = projectOf(projectId);
    const range = { entityName: ENTITY, index: 'by-link', partition, newestFirst: true, limit };
    return (await queryIndex<NoticeRecord>(range)).map(({ doc }) => doc);
  },
};

const toRecord = (notice: Notice, state: NoticeRecord['state']): NoticeRecord => ({
  v: RECORD_VERSION,
  linkId: projectOf(notice.projectId),
  state,
  createdAt: notice.since,
  kind: notice.cause,
  authorId: notice.ownerId,
  doc: notice,
});
