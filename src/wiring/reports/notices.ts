import { createProjectRights } from '../../adapters/jira/projects/projects';
import { noticeStore } from '../../adapters/storage/reports/notice-store';
import { noticeWishes } from '../../adapters/storage/reports/notice-wishes';
import { createNoticeHandlers } from '../../entry/resolvers/reports/notices';
import { createChooseNotices, createShowNotices } from '../../usecases/notices/show-notices';
import { platform, requestAsUser } from '../platform';

const deps = { notices: noticeStore, wishes: noticeWishes, rights: createProjectRights(requestAsUser) };

export const handlers = createNoticeHandlers({
  ...platform,
  showNotices: createShowNotices(deps),
  chooseNotices: createChooseNotices(deps),
});
