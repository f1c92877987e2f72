import { kvs } from '@forge/kvs';
import { type Notices } from '../../../ports/notices/notices';
import { queryIndex } from '../entity-query';
import { translating } from '../translating';
import { ENTITY, keyOf, type NoticeRecord, openNotices, projectOf, toRecord } from './open-notices';

export const noticeStore: Notices = {
  ...openNotices,
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
