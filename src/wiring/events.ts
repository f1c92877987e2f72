import { callAgain } from '../adapters/forge/call-again';
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

export async function onProductEvent(event: unknown): Promise<unknown> {
  const retry = await deliver(event);
  return retry === null ? undefined : callAgain(retry.afterMs);
}
