import { type CommentNews } from './spec-comment';
import { pendingUpdate, type SpecJob } from './spec-job';

/** What the comment on the issue has to say by now. */
export const commentNews = (job: SpecJob): CommentNews =>
  job.update !== null && pendingUpdate(job) === null ? 'updated' : 'created';
