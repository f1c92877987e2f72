import { createProjectRights } from '../adapters/jira/projects';
import { noticeStore } from '../adapters/storage/notice-store';
import { noticeWishes } from '../adapters/storage/notice-wishes';
import { createNoticeHandlers } from '../entry/resolvers/notices';
import { createChooseNotices, createShowNotices } from '../usecases/notices/show-notices';
import { platform, requestAsUser } from './platform';

const deps = { notices: noticeStore, wishes: noticeWishes, rights: createProjectRights(requestAsUser) };

export const noticeHandlers = createNoticeHandlers({
  ...platform,
  showNotices: createShowNotices(deps),
  chooseNotices: createChooseNotices(deps),
});
