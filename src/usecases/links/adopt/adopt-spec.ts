import { meaningOfMark, type PageMaking } from '../../../domain/links/page-mark';
import { adoptedAgain, newAdoption } from '../../../domain/spec/link-plans';
import { type CommentLanguage } from '../../../domain/spec/comment-language';
import { afterUnlinked, withPage } from '../../../domain/spec/job-attempts';
import { pendingUpdate, type SpecJob, type SpecPage } from '../../../domain/spec/spec-job';
import { type Clock } from '../../../ports/clock';
import { type VisiblePage } from '../../../ports/pages/page-reader';
import { type FormerSpec, type FormerSpecs } from '../../../ports/spec/former-specs';
import { type SpecBases } from '../../../ports/spec/spec-bases';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type LinkName } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { cannotAdopt, type CannotAdopt, type CheckAdoption } from './check-adoption';
import { orElse } from '../../or-else';
import { type TakePage } from './take-page';

export interface AdoptSpecCommand extends LinkName {
  readonly viewerId: string;
  /** The frame's name for this try, so that it can take up its own job when the answer is lost. */
  readonly attempt: string;
  readonly comment: boolean;
  readonly language: CommentLanguage;
}

export type AdoptSpecOutcome =
  /** The page is this issue's; links and comment are still to be made by *continue*. */
  | { readonly kind: 'page-taken'; readonly page: SpecPage }
  /** The issue has a job already, perhaps of another tab. */
  | { readonly kind: 'already-claimed' }
  | CannotAdopt;

export type AdoptSpec = (command: AdoptSpecCommand) => Promise<AdoptSpecOutcome>;

interface Deps {
  readonly jobs: SpecJobs;
  readonly bases: Pick<SpecBases, 'store'>;
  readonly formerSpecs: Pick<FormerSpecs, 'recall'>;
  readonly checkAdoption: CheckAdoption;
  readonly takePage: TakePage;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/**
 * Makes a page that is there already the spec of an issue: claims the issue with the whole plan, then the
 * page. Nothing on the page is rewritten; the links are those of a generated spec, made by *continue*. A page
 * that was this issue's spec until lately is what it was then.
 */
export function createAdoptSpec(deps: Deps): AdoptSpec {
  const { jobs, checkAdoption, takePage, clock, tokens } = deps;

  const take = async (
    claimed: StoredSpecJob,
    made: MadePage,
    former: FormerSpec | null,
  ): Promise<AdoptSpecOutcome> => {
    const { issueId, template } = claimed.job;
    if (!(await takePage({ issueId, pageId: made.page.pageId }))) {
      await jobs.release(claimed);
      return cannotAdopt({ kind: 'page-of-another-issue', issueKey: null });
    }
    const written = await writtenBefore(deps, issueId, former);
    await jobs.save(claimed, {
      ...withPage(claimed.job, { ...made, base: null, template }, clock.now()),
      ...written,
    });
    return { kind: 'page-taken', page: made.page };
  };

  return async ({ issueId, pageId, viewerId, attempt, comment, language }) => {
    const checked = await checkAdoption({ issueId, pageId });
    if (checked.kind !== 'adoptable') return checked;
    const { spaceId } = checked.page;
    const former = await formerOf(deps, { issueId, pageId });
    const made = { page: pageOf(pageId, checked.page), projectId: checked.issue.projectId };
    const person = { ownerId: viewerId, attempt, comment, language };
    const place = { spaceId, ...made, making: makingFor(issueId, pageId, checked.page) };
    const plan = newAdoption({ issueId, op: tokens.fresh(), now: clock.now(), ...place, ...person });
    const { unlinked } = checked.issue;
    const noted = unlinked === null ? plan : afterUnlinked(plan, unlinked);
    const claimed = await jobs.claim(former === null ? noted : adoptedAgain(noted, former.plan));
    return claimed === null ? { kind: 'already-claimed' } : take(claimed, made, former);
  };
}

/** Where storage does not answer, the page is adopted like any other. */
const formerOf = ({ formerSpecs }: Deps, link: LinkName): Promise<FormerSpec | null> =>
  orElse(
    () => formerSpecs.recall(link),
    () => null,
  );

/** What Lockstep had last written, and by which update. A write of which nobody knows the end is not taken up. */
async function writtenBefore(
  { bases }: Deps,
  issueId: string,
  former: FormerSpec | null,
): Promise<Partial<Pick<SpecJob, 'base' | 'update'>>> {
  const { base = null, plan } = former ?? {};
  const pointer = plan?.base ?? null;
  if (plan === undefined || base === null || pointer === null) return {};
  const stored = await bases.store(issueId, base, pointer.versionNumber);
  return { base: { ...pointer, ...stored }, update: pendingUpdate(plan) === null ? plan.update : null };
}

interface MadePage {
  readonly page: SpecPage;
  readonly projectId: string;
}

/** Only where the page was made for this issue. */
const makingFor = (issueId: string, pageId: string, { mark }: VisiblePage): PageMaking | null =>
  meaningOfMark(mark, pageId, issueId).kind === 'this-issue' ? (mark?.making ?? null) : null;

const pageOf = (pageId: string, { title, path, base, parentId }: VisiblePage): SpecPage => ({
  pageId,
  title,
  path,
  base,
  parentId,
});
