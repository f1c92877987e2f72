import { InvocationError, InvocationErrorCode } from '@forge/events';
import { createSpecJobs } from '../adapters/storage/spec/spec-jobs';
import { createSpecLinks } from '../adapters/storage/spec/spec-links';
import { createProductEvents } from '../entry/events/product-events';
import { createNoteHappening } from '../usecases/links/life/note-happening';
import { platform } from './platform';

const deliver = createProductEvents({
  ...platform,
  noteHappening: createNoteHappening({
    jobs: createSpecJobs(platform.tokens),
    links: createSpecLinks(platform.tokens),
  }),
});

/** The platform wants a retry returned, not thrown. */
export async function onProductEvent(event: unknown): Promise<unknown> {
  const retry = await deliver(event);
  if (retry === null) return undefined;
  return new InvocationError({
    retryAfter: Math.ceil(retry.afterMs / 1_000),
    retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}
