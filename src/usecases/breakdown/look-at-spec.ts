import { readSpec, type SpecPoints } from '../../domain/breakdown/reading/read-spec';
import { textToTell } from '../../domain/description/label-language';
import { blocksOf } from '../../domain/documents/adf';
import { isFinished, type SpecPage } from '../../domain/spec/spec-job';
import { type CurrentPage, type PageVersions } from '../../ports/spec/spec-versions';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { type PlatformError } from '../../ports/platform-error';
import { tongueOf } from '../description/tongue-of';
import { orElse } from '../or-else';

/** The spec of an issue as one person sees it. */
export type SpecLook =
  | { readonly kind: 'spec'; readonly current: CurrentPage; readonly points: SpecPoints }
  | { readonly kind: 'no-spec' }
  | { readonly kind: 'not-visible' | 'trashed' | 'archived' | 'unreadable'; readonly page: SpecPage }
  | { readonly kind: 'unreachable'; readonly page: SpecPage; readonly error: PlatformError };

export type LookAtSpec = (page: SpecPage | null) => Promise<SpecLook>;

/** The page that an issue's spec is on, as storage knows it; a spec in the making has none yet. */
export async function specPageOf(jobs: Pick<SpecJobs, 'find'>, issueId: string): Promise<SpecPage | null> {
  const stored = await jobs.find(issueId);
  return stored === null || !isFinished(stored.job) || stored.job.task === 'unlink' ? null : stored.job.page;
}

/** One read of Confluence. A spec that is out of reach is told, and nothing fails: tasks can be made without. */
export function createLookAtSpec(versions: Pick<PageVersions, 'current'>): LookAtSpec {
  return (page) =>
    page === null
      ? Promise.resolve({ kind: 'no-spec' })
      : orElse(
          async () => lookOf(page, await versions.current(page.pageId)),
          (error) => ({ kind: 'unreachable', page, error }),
        );
}

async function lookOf(
  page: SpecPage,
  outcome: Awaited<ReturnType<PageVersions['current']>>,
): Promise<SpecLook> {
  if (outcome.kind !== 'page') return { kind: outcome.kind, page };
  const document = documentIn(outcome.body);
  if (document === null) return { kind: 'unreadable', page };
  const blocks = blocksOf(document);
  const tongue = await tongueOf(textToTell(blocks), null);
  return { kind: 'spec', current: outcome, points: readSpec(blocks, tongue) };
}

function documentIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

export const NO_POINTS: SpecPoints = { criteria: [], tasks: [], struck: [] };
