import { newSpecJob } from '../../../src/domain/spec/job-attempts';
import { NO_ANSWERS } from '../../../src/domain/spec/no-answers';
import { BUILT_IN } from '../../../src/domain/templates/template-choice';
import { type StoredSpecJob } from '../../../src/ports/spec/spec-jobs';
import { type FakePage, toSpecPage } from './fake-page';

/** What storage has of an issue that somebody else made this page the spec of. */
export function specOfOther(issueId: string, page: FakePage | undefined): StoredSpecJob | null {
  if (page === undefined) return null;
  const order = {
    spaceId: page.spaceId,
    parentId: null,
    title: '',
    comment: false,
    language: 'en' as const,
    answers: NO_ANSWERS,
    template: BUILT_IN,
  };
  const job = newSpecJob({ issueId, ownerId: 'eve', op: 'f'.repeat(16), order, attempt: 'e1', now: 0 });
  return { job: { ...job, page: toSpecPage(page) }, version: { rev: 1, wtok: 'e' } };
}
