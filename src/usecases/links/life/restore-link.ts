import { digestOf } from '../../../domain/audit/audit-entry';
import { newRebuilding } from '../../../domain/spec/link-plans';
import { progressed, type SpecPage, withPage } from '../../../domain/spec/spec-job';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { type VisiblePage } from '../../../ports/pages/page-reader';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
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

export type RestoreLink = (
  link: MutualLink,
  person: { readonly viewerId: string; readonly attempt: string },
) => Promise<RestoreLinkOutcome>;

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

/** Writes the records of a link again; what a kill leaves of it is finished by *continue*. */
export function createRestoreLink(deps: Deps): RestoreLink {
  const { jobs, takePage, clock, tokens } = deps;
  return async (link, { viewerId, attempt }) => {
    const { issueId, pageId, projectId, page, issueNamesPage } = link;
    const known = { pageId, title: page.title, path: page.path, base: page.base, parentId: page.parentId };
    const making = page.mark?.making ?? null;
    const place = { projectId, spaceId: page.spaceId, page: known, issueNamesPage, making };
    const person = { ownerId: viewerId, attempt, op: tokens.fresh(), now: clock.now() };
    const claimed = await jobs.claim(newRebuilding({ issueId, ...place, ...person }));
    if (claimed === null) return { kind: 'known' };
    if (await takePage({ issueId, pageId })) return finish(deps, claimed, link, known);
    await jobs.release(claimed);
    return { kind: 'page-of-another-issue' };
  };
}

async function finish(
  { issueWriter, jobs, links, audit, clock, hash }: Deps,
  claimed: StoredSpecJob,
  { issueId, projectId, issueNamesPage }: MutualLink,
  page: SpecPage,
): Promise<RestoreLinkOutcome> {
  const { job } = claimed;
  if (!issueNamesPage) {
    await issueWriter.nameSpec(issueId, page);
    const write = { act: 'name-spec', pageId: page.pageId, digest: digestOf(page, hash) } as const;
    await audit.record([specEntry(job, write, projectId, job.ownerId)]);
  }
  await links.record({ issueId, pageId: page.pageId, projectId, at: job.startedAt });
  const taken = withPage(job, { page, projectId, base: null, template: null }, clock.now());
  await jobs.save(claimed, progressed(taken, { 'issue-property': 'done', record: 'done' }, clock.now()));
  return { kind: 'restored' };
}
