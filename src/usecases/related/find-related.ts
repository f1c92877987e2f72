import { rankRelated, type Ranked } from '../../domain/related/rank-related';
import { relatedCql, relatedJql, type RelatedScope } from '../../domain/related/related-query';
import { salientTerms } from '../../domain/related/salient-terms';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type Dismissals } from '../../ports/related/dismissals';
import { type PinMemory } from '../../ports/related/pin-memory';
import {
  type FoundPart,
  type RelatedIssue,
  type RelatedPage,
  type RelatedSearch,
} from '../../ports/related/related-search';
import { type SpecJobs } from '../../ports/spec/spec-jobs';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export interface RelatedQuery extends RelatedScope {
  readonly viewerId: string;
  /** What the related things should be about, in people's words: typed, or those of an issue or page. */
  readonly topic: string;
  /** The issue beside which they are shown; it, its children and its spec are not related to it. */
  readonly issueId: string | null;
  readonly pageId: string | null;
}

export type RelatedPart<Item extends RelatedIssue | RelatedPage> =
  | {
      readonly kind: 'found';
      readonly items: readonly Ranked<Item>[];
      readonly total: number;
      readonly isMore: boolean;
    }
  /** The product did not answer, or does not let this person in. */
  | { readonly kind: 'unavailable' };

export interface Related {
  readonly terms: readonly string[];
  readonly issues: RelatedPart<RelatedIssue>;
  readonly pages: RelatedPart<RelatedPage>;
  /** What Lockstep has pinned to the issue, for who sees the issue: `issue:10001`, `page:20002`. */
  readonly pinned: readonly string[];
}

export type FindRelated = (query: RelatedQuery) => Promise<Related>;

interface Reading {
  readonly pinned: Pick<PinMemory, 'of'>;
  readonly issues: Pick<IssueReader, 'glance'>;
  readonly jobs: Pick<SpecJobs, 'find'>;
}

interface Deps extends Reading {
  readonly search: RelatedSearch;
  readonly dismissals: Pick<Dismissals, 'of'>;
}

const NOTHING = { kind: 'found', items: [], total: 0, isMore: false } as const;

/** What else is about a topic: one search in Jira and one in Confluence, side by side, as the person who asks. */
export function createFindRelated({ search, dismissals, ...reading }: Deps): FindRelated {
  return async (query) => {
    const { topic, viewerId, issueId, pageId } = query;
    const terms = salientTerms(topic);
    if (terms.length === 0) return { terms, issues: NOTHING, pages: NOTHING, pinned: [] };
    const [issues, pages, dismissed, known] = await sideBySide(
      part(() => search.issues(relatedJql(terms, query))),
      part(() => search.pages(relatedCql(terms, query))),
      dismissals.of(viewerId, subjectOf(query)),
      issueId === null ? Promise.resolve(NOT_KNOWN) : knownOf(reading, issueId),
    );
    const gone = new Set(dismissed);
    const own = [pageId, known.specPageId];
    return {
      terms,
      pinned: known.pins,
      issues: shown(issues, terms, ({ id, parentId }) => {
        return id !== issueId && (issueId === null || parentId !== issueId) && !gone.has(`issue:${id}`);
      }),
      pages: shown(pages, terms, ({ id }) => !own.includes(id) && !gone.has(`page:${id}`)),
    };
  };
}

/** What storage knows of an issue. */
interface Known {
  readonly pins: readonly string[];
  readonly specPageId: string | null;
}

const NOT_KNOWN: Known = { pins: [], specPageId: null };

/**
 * What is marked and what is left out tell of the issue: it is read as the person beside the searches, and only
 * where there is something to tell.
 */
async function knownOf({ pinned, jobs, issues }: Reading, issueId: string): Promise<Known> {
  const [pins, spec] = await sideBySide(pinned.of(issueId), jobs.find(issueId));
  const specPageId = spec?.job.page?.pageId ?? null;
  if (pins.length === 0 && specPageId === null) return NOT_KNOWN;
  const issue = await orElse(
    () => issues.glance(issueId),
    () => null,
  );
  return issue === null ? NOT_KNOWN : { pins, specPageId };
}

/** Beside what something was dismissed: an issue, else a page, else a search of one's own. */
export const subjectOf = ({ issueId, pageId }: Pick<RelatedQuery, 'issueId' | 'pageId'>): string =>
  issueId !== null ? `issue:${issueId}` : pageId !== null ? `page:${pageId}` : 'search';

const part = <Item>(read: () => Promise<FoundPart<Item>>): Promise<FoundPart<Item> | null> =>
  orElse(read, () => null);

function shown<Item extends RelatedIssue | RelatedPage>(
  found: FoundPart<Item> | null,
  terms: readonly string[],
  isWanted: (item: Item) => boolean,
): RelatedPart<Item> {
  if (found === null) return { kind: 'unavailable' };
  const wanted = found.items.filter(isWanted);
  const total = found.total - (found.items.length - wanted.length);
  return { kind: 'found', items: rankRelated(wanted, terms), total, isMore: found.isMore };
}
