import { digestOf } from '../../../domain/audit/audit-entry';
import { mayRebuildOn, newRebuilding } from '../../../domain/spec/link-plans';
import { leased, progressed, withPage } from '../../../domain/spec/job-attempts';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { type VisiblePage } from '../../../ports/pages/page-reader';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { orElse } from '../../or-else';
import { specEntry } from '../../spec/spec-entries';
import { type TakePage } from '../adopt/take-page';

/** An issue and a page that name each other, and of which storage knows nothing. */
export interface MutualLink extends LinkName {
  readonly projectId: string;
  readonly page: VisiblePage;
  /** False where only a link on the issue leads to the page, and the issue's property is missing. */
  readonly issueNamesPage: boolean;
}

export type RestoreLinkOutcome =
  | { readonly kind: 'restored' }
  /** Somebody else was faster. */
  | { readonly kind: 'known' }
  | { readonly kind: 'page-of-another-issue' };

interface Person {
  readonly viewerId: string;
  readonly attempt: string;
}

export type RestoreLink = (link: MutualLink, person: Person) => Promise<RestoreLinkOutcome>;

interface Deps {
  readonly issueWriter: Pick<IssueWriter, 'nameSpec'>;
  readonly jobs: SpecJobs;
  readonly links: Pick<SpecLinks, 'record'>;
  readonly takePage: TakePage;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/** Writes the records of a link again; what a kill leaves of it is finished by the next try, or by *continue*. */
export function createRestoreLink(deps: Deps): RestoreLink {
  const { jobs, takePage, clock, tokens } = deps;

  const restore = async (
    claimed: StoredSpecJob,
    link: MutualLink,
    person: Person,
  ): Promise<RestoreLinkOutcome> => {
    const { issueId, pageId } = link;
    if (await takePage({ issueId, pageId })) return finish(deps, claimed, link, person);
    await jobs.release(claimed);
    return { kind: 'page-of-another-issue' };
  };

  /** Who presses again at once need not wait until this try would have ended. */
  const letGo = async (claimed: StoredSpecJob): Promise<void> => {
    await jobs.save(claimed, progressed(claimed.job, {}, clock.now()));
  };

  return async (link, { viewerId, attempt }) => {
    const { issueId, projectId, page, issueNamesPage } = link;
    const place = { projectId, spaceId: page.spaceId, page: pageOf(link), issueNamesPage };
    const plan = { ownerId: viewerId, attempt, op: tokens.fresh(), now: clock.now() };
    const making = page.mark?.making ?? null;
    const claimed =
      (await jobs.claim(newRebuilding({ issueId, ...place, making, ...plan }))) ??
      (await takenUp(deps, link, { viewerId, attempt }));
    if (claimed === null) return { kind: 'known' };
    return orElse(
      () => restore(claimed, link, { viewerId, attempt }),
      async (error) => {
        await letGo(claimed);
        throw error;
      },
    );
  };
}

/** What an earlier try has left open of the same link. */
async function takenUp(
  { jobs, clock }: Deps,
  { issueId, pageId }: MutualLink,
  { viewerId, attempt }: Person,
): Promise<StoredSpecJob | null> {
  const stored = await jobs.find(issueId);
  const now = clock.now();
  if (stored?.job.page?.pageId !== pageId || !mayRebuildOn(stored.job, viewerId, now)) return null;
  return jobs.save(stored, leased(stored.job, attempt, now));
}

const pageOf = ({ pageId, page: { title, path, base, parentId } }: MutualLink): SpecPage => ({
  pageId,
  title,
  path,
  base,
  parentId,
});

async function finish(
  { issueWriter, jobs, links, audit, clock, hash }: Deps,
  claimed: StoredSpecJob,
  link: MutualLink,
  { viewerId }: Person,
): Promise<RestoreLinkOutcome> {
  const { job } = claimed;
  const { issueId, projectId } = link;
  const page = pageOf(link);
  if (job.steps['issue-property'] !== 'done') {
    await issueWriter.nameSpec(issueId, page);
    const write = { act: 'name-spec', pageId: page.pageId, digest: digestOf(page, hash) } as const;
    await audit.record([specEntry(job, write, projectId, viewerId)]);
  }
  await links.record({ issueId, pageId: page.pageId, projectId, at: job.startedAt });
  const taken = withPage(job, { page, projectId, base: null, template: null }, clock.now());
  await jobs.save(claimed, progressed(taken, { 'issue-property': 'done', record: 'done' }, clock.now()));
  return { kind: 'restored' };
}
