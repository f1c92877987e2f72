import { createMentions } from '../../adapters/confluence/mentions';
import { createPeople } from '../../adapters/jira/people';
import { createProjectLeads } from '../../adapters/jira/projects/project-leads';
import { noticeStore } from '../../adapters/storage/reports/notice-store';
import { noticeWishes } from '../../adapters/storage/reports/notice-wishes';
import { reportIndexes } from '../../adapters/storage/reports/report-indexes';
import { createDeliverNotices } from '../../usecases/notices/deliver-notices';
import { platform, requestAsApp } from '../platform';
import { records } from './report-records';

export const deliverNotices = createDeliverNotices({
  ...platform,
  ...records,
  notices: noticeStore,
  wishes: noticeWishes,
  indexes: reportIndexes,
  mentions: createMentions(requestAsApp),
  people: createPeople(requestAsApp),
  leads: createProjectLeads(requestAsApp),
});
