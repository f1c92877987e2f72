import { type AuditAct, digestOf } from '../../../domain/audit/audit-entry';
import { isFinished, type SpecJob, type SpecPage } from '../../../domain/spec/spec-job';
import { type Audit } from '../../../ports/audit';
import { type Clock } from '../../../ports/clock';
import { type IssueGlance, type IssueReader, type IssueRights } from '../../../ports/issues/issue-reader';
import { type IssueWriter } from '../../../ports/issues/issue-writer';
import { type PageReader, type VisiblePage } from '../../../ports/pages/page-reader';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type SpecLinks } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { sideBySide, unlessHidden } from '../../side-by-side';
import { specEntry } from '../../spec/spec-entries';
import { type LinkCommand } from './restore-page';

export type RefreshLinksOutcome =
  | { readonly kind: 'refreshed' }
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'may-not-edit' }
  | { readonly kind: 'may-not-link' }
  | { readonly kind: 'page-not-visible' }
  /** There is no finished link to bring up to date, or somebody has just changed it. */
  | { readonly kind: 'not-linked' };

/** Lets the issue say of its page what is true now: its title, its address, its place. */
export type RefreshLinks = (command: LinkCommand) => Promise<RefreshLinksOutcome>;

interface Deps {
  readonly issues: IssueReader;
  readonly issueWriter: IssueWriter;
  readonly pages: PageReader;
  readonly jobs: SpecJobs;
  readonly links: Pick<SpecLinks, 'record'>;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly tokens: Tokens;
  readonly hash: (text: string) => string;
}

/** Every write leaves the same when it is repeated: what a kill cuts off is still offered afterwards. */
export function createRefreshLinks(deps: Deps): RefreshLinks {
  const { issues, pages, jobs } = deps;
  return async ({ issueId, viewerId }) => {
    const stored = await jobs.find(issueId);
    const seen = await unlessHidden(
      glanceAt(issues, issueId),
      stored?.job.page ? pages.glance(stored.job.page.pageId) : Promise.resolve(null),
    );
    if (seen === null) return { kind: 'not-visible' };
    const [{ issue, rights }, now] = seen;
    if (stored?.job.page == null || now === null || !isFinished(stored.job)) return { kind: 'not-linked' };
    const refusal = refusalIn(rights);
    if (refusal !== null) return refusal;
    if (now.kind === 'not-visible') return { kind: 'page-not-visible' };
    return write(deps, stored, { page: pageOf(stored.job.page, now), spaceId: now.spaceId, issue, viewerId });
  };
}

async function glanceAt(issues: IssueReader, issueId: string) {
  const [issue, rights] = await sideBySide(issues.glance(issueId), issues.rights(issueId));
  return issue === null || rights === null ? null : { issue, rights };
}

const pageOf = ({ pageId }: SpecPage, { title, path, base, parentId }: VisiblePage): SpecPage => ({
  pageId,
  title,
  path,
  base,
  parentId,
});

function refusalIn({ canEdit, canLink }: IssueRights): RefreshLinksOutcome | null {
  if (!canEdit) return { kind: 'may-not-edit' };
  return canLink ? null : { kind: 'may-not-link' };
}

interface Truth {
  readonly page: SpecPage;
  /** Whether the app may look there tells of a page that is missed later. */
  readonly spaceId: string;
  readonly issue: IssueGlance;
  readonly viewerId: string;
}

async function write(
  { issueWriter, jobs, links, audit, clock, tokens, hash }: Deps,
  stored: StoredSpecJob,
  { page, spaceId, issue: { issueId, projectId }, viewerId }: Truth,
): Promise<RefreshLinksOutcome> {
  const { job } = stored;
  await sideBySide(issueWriter.linkPage(issueId, page), issueWriter.nameSpec(issueId, page));
  // An operation of its own: a page that gets back the name it had before is written of once more.
  const press = { issueId, op: tokens.fresh() };
  const before = digestOf(job.page, hash);
  const entry = (act: AuditAct) => {
    const write = { act, pageId: page.pageId, digest: digestOf(page, hash) };
    return { ...specEntry(press, write, projectId, viewerId), before };
  };
  await audit.record([entry('link-page'), entry('name-spec')]);
  await links.record({ issueId, pageId: page.pageId, projectId, at: job.startedAt });
  const order = { ...job.order, spaceId };
  const next: SpecJob = { ...job, page, order, projectId, updatedAt: clock.now() };
  return (await jobs.save(stored, next)) === null ? { kind: 'not-linked' } : { kind: 'refreshed' };
}
