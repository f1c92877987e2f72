import { noticeStore } from '../adapters/storage/notice-store';
import { noticeWishes } from '../adapters/storage/notice-wishes';
import { createNoticeHandlers } from '../entry/resolvers/notices';
import { createChooseNotices, createShowNotices } from '../usecases/notices/show-notices';
import { platform } from './platform';
import { projectRights } from './project-reports';

const deps = { notices: noticeStore, wishes: noticeWishes, rights: projectRights };

export const noticeHandlers = createNoticeHandlers({
  ...platform,
  showNotices: createShowNotices(deps),
  chooseNotices: createChooseNotices(deps),
});
