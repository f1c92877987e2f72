import { type LeftLink } from '../links/link-life';
import { type SpecJob, type SpecPage } from './spec-job';

/** How the plan of a link has left it. */
export const leftLink = ({ projectId, steps, updatedAt }: SpecJob, page: SpecPage): LeftLink => ({
  ...page,
  projectId,
  isNamed: steps['issue-property'] === 'done',
  at: updatedAt,
});
