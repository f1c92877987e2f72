import { type EpicFacts } from '../../domain/spec/epic';
import { isAnchorOf } from '../../domain/spec/section-anchors';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type PageWithBody, type SpecPages } from '../../ports/spec/spec-pages';

/** The page that has the job's title, `of-others` when this job did not write it; `null` when there is none. */
export async function pageOfTitle(
  pages: SpecPages,
  { op, order }: SpecJob,
): Promise<PageWithBody | 'of-others' | null> {
  const there = await pages.withTitle(order.spaceId, order.title);
  if (there === null) return null;
  return (await isOwn(there.body, op)) ? there : 'of-others';
}

/** An attempt that came as far as to name its page on the issue is known by it, whatever its title is now. */
export async function ownNamedPage(
  pages: SpecPages,
  { op }: SpecJob,
  { namedSpec }: EpicFacts,
): Promise<PageWithBody | null> {
  const there = namedSpec === null ? null : await pages.withId(namedSpec.pageId);
  return there !== null && (await isOwn(there.body, op)) ? there : null;
}

/** Any one of the anchors is proof enough: people may have edited the page since. Most pages are new and read none. */
async function isOwn(body: string, op: string): Promise<boolean> {
  const { anchorsIn } = await import('../../domain/documents/page/anchors-in');
  return anchorsIn(body).some((anchor) => isAnchorOf(op, anchor));
}
