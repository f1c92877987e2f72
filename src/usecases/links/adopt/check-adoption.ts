import { meaningOfMark, type MarkMeaning } from '../../../domain/links/page-mark';
import { type IssueGlance, type IssueReader, type IssueRights } from '../../../ports/issues/issue-reader';
import { type PageGlance, type PageReader, type VisiblePage } from '../../../ports/pages/page-reader';
import { type LinkName, type SpecLinks } from '../../../ports/spec/spec-links';
import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { sideBySide } from '../../side-by-side';
import { createIsDeleted, createIsHeld } from './take-page';

/** Why a page cannot become the spec of an issue by this person's hand. */
export type AdoptionRefusal =
  | { readonly kind: 'not-visible' }
  | { readonly kind: 'no-children-possible' }
  | { readonly kind: 'may-not-edit' }
  | { readonly kind: 'may-not-link' }
  | { readonly kind: 'page-not-visible' }
  | { readonly kind: 'page-trashed' }
  | { readonly kind: 'page-archived' }
  /** Lockstep writes it anew for its report: what a spec needs would not stay on it. */
  | { readonly kind: 'page-report' }
  | { readonly kind: 'may-not-edit-page' }
  | PageOfAnotherIssue
  /** The issue names one already: that one is used, or its link removed first. */
  | { readonly kind: 'issue-names-another'; readonly pageId: string };

/** The issue's key where this person may know it. */
export interface PageOfAnotherIssue {
  readonly kind: 'page-of-another-issue';
  readonly issueKey: string | null;
}

export interface CannotAdopt {
  readonly kind: 'cannot-adopt';
  readonly why: AdoptionRefusal;
}

/** What the page says of itself before it is adopted. */
export type Standing =
  | { readonly kind: 'free' }
  /** It names this issue already: half of the link is there. */
  | { readonly kind: 'names-this-issue' }
  /** It came with the mark of the page that it was copied from. */
  | { readonly kind: 'copy' }
  /** It names an issue that leads nowhere or elsewhere. */
  | { readonly kind: 'names-former-issue'; readonly issueKey: string | null };

export interface Adoptable {
  readonly kind: 'adoptable';
  readonly page: VisiblePage;
  readonly issue: IssueGlance;
  readonly rights: IssueRights;
  readonly standing: Standing;
}

export type CheckAdoption = (link: LinkName) => Promise<Adoptable | CannotAdopt>;

interface Deps {
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly jobs: Pick<SpecJobs, 'find'>;
  readonly links: Pick<SpecLinks, 'find' | 'holderOf'>;
}

/** Says whether this person can make the page the issue's spec; three reads as them side by side, seldom a fourth. */
export function createCheckAdoption({ issues, pages, jobs, links }: Deps): CheckAdoption {
  const isHeld = createIsHeld({ jobs, links });
  const isDeleted = createIsDeleted(links);

  /** Whether that issue has this page; one that this person cannot see may well have it. */
  const claimOf = async (link: LinkName): Promise<Claim> => {
    if (await isDeleted(link)) return { issueKey: null, inForce: false };
    const other = await issues.glance(link.issueId);
    if (other === null) return { issueKey: null, inForce: true };
    const named = other.namedSpec?.pageId === link.pageId;
    return { issueKey: other.key, inForce: named || (await isHeld(link)) };
  };

  /** The issue that storage gives the page to, else the one that the page names. */
  const otherIssue = async ({ issueId, pageId }: LinkName, meaning: MarkMeaning): Promise<string | null> => {
    const holder = await links.holderOf(pageId);
    if (holder !== null && holder !== issueId && (await isHeld({ issueId: holder, pageId }))) return holder;
    return meaning.kind === 'other-issue' ? meaning.issueId : null;
  };

  const standingOf = async (link: LinkName, meaning: MarkMeaning): Promise<Standing | PageOfAnotherIssue> => {
    const other = await otherIssue(link, meaning);
    if (other === null) return ownStanding(meaning);
    const { issueKey, inForce } = await claimOf({ issueId: other, pageId: link.pageId });
    return { kind: inForce ? 'page-of-another-issue' : 'names-former-issue', issueKey };
  };

  return async (link) => {
    const [[issue, rights], page] = await sideBySide(
      sideBySide(issues.glance(link.issueId), issues.rights(link.issueId)),
      pages.glance(link.pageId),
    );
    if (issue === null || rights === null) return cannotAdopt({ kind: 'not-visible' });
    if (page.kind === 'not-visible') return cannotAdopt({ kind: 'page-not-visible' });
    const hindrance = issueHindrance(issue, rights, link) ?? pageHindrance(page);
    if (hindrance !== null) return cannotAdopt(hindrance);
    const standing = await standingOf(link, meaningOfMark(page.mark, link.pageId, link.issueId));
    return standing.kind === 'page-of-another-issue'
      ? cannotAdopt(standing)
      : { kind: 'adoptable', page, issue, rights, standing };
  };
}

export const cannotAdopt = (why: AdoptionRefusal): CannotAdopt => ({ kind: 'cannot-adopt', why });

interface Claim {
  readonly issueKey: string | null;
  readonly inForce: boolean;
}

/** Of a page that no other issue comes into question for. */
function ownStanding({ kind }: MarkMeaning): Standing {
  if (kind === 'this-issue') return { kind: 'names-this-issue' };
  return { kind: kind === 'copy' ? 'copy' : 'free' };
}

function issueHindrance(
  { hierarchyLevel, namedSpec }: IssueGlance,
  { canEdit, canLink }: IssueRights,
  { pageId }: LinkName,
): AdoptionRefusal | null {
  if (hierarchyLevel < 1) return { kind: 'no-children-possible' };
  if (!canEdit) return { kind: 'may-not-edit' };
  if (!canLink) return { kind: 'may-not-link' };
  return namedSpec === null || namedSpec.pageId === pageId
    ? null
    : { kind: 'issue-names-another', pageId: namedSpec.pageId };
}

function pageHindrance({
  kind,
  isReport,
  mayEdit,
}: Exclude<PageGlance, { kind: 'not-visible' }>): AdoptionRefusal | null {
  if (kind !== 'page') return { kind: `page-${kind}` };
  if (isReport) return { kind: 'page-report' };
  return mayEdit ? null : { kind: 'may-not-edit-page' };
}
