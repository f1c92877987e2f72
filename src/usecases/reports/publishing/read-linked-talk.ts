import { isKeptFromOthers } from '../../../domain/links/kept-from-others';
import { type LinkedPage, type LinkedTalk, NO_TALK } from '../../../domain/reports/linked/linked-talk';
import { type NamedSubject } from '../../../domain/reports/named-subject';
import { idsOf, type IssueName } from '../../../domain/status/issue-facts';
import { type StatusScope } from '../../../domain/status/scope';
import { type LinkedPages, type ProjectLink, type ProjectLinks } from '../../../ports/pages/linked-pages';
import { type PlatformError } from '../../../ports/platform-error';
import { orElse } from '../../or-else';
import { type OpenSpec } from './read-spec-coverage';

export interface ReadTalk {
  readonly talk: LinkedTalk;
  /** At least so many linked pages have fewer readers than the report may have. */
  readonly withheld: number;
  /** The pages that were read, with the issues that they belong to, in the order of the links. */
  readonly specs: readonly OpenSpec[];
}

type CalledIssue = Pick<IssueName, 'issueId' | 'key'>;

/** What the issues of a report are linked with. */
export interface LinkedReading {
  /** A project's links, the latest first. */
  links(projectId: string): Promise<readonly ProjectLink[]>;
  read(spaceId: string, links: readonly ProjectLink[], issues: readonly CalledIssue[]): Promise<ReadTalk>;
}

/** Linked pages that one report reads: those that changed last. */
const MOST_PAGES = 25;
/** Links of a project that are looked at for them. */
const MOST_LINKS = 300;

/** Issues of which all children are to be read, so that the criteria of their specs can be counted. */
export const familiesOf = (links: readonly ProjectLink[]): readonly string[] =>
  idsOf(links.slice(0, MOST_PAGES));

/** An issue's own pages are told of too, though it is not counted among what is below it, if it may be named. */
export const itself = (
  { kind, key }: Pick<NamedSubject, 'kind' | 'key'>,
  scope: StatusScope,
): readonly CalledIssue[] =>
  kind === 'issue' && scope.kind === 'issue' ? [{ issueId: scope.issueId, key }] : [];

const NOTHING: ReadTalk = { talk: NO_TALK, withheld: 0, specs: [] };

/**
 * Decisions and action items on the pages of a report's issues.
 *
 * A page that some of the report's readers may not see is left out, and counted for its owner. Without
 * these pages a report is still one: when they cannot be read, it says nothing of them. A product that is
 * busy says until when: that is worth another try.
 */
export function createLinkedReading(deps: {
  readonly links: ProjectLinks;
  readonly linkedPages: LinkedPages;
  /** What is told of the pages, the newest first. */
  readonly talkOn: (pages: readonly LinkedPage[]) => LinkedTalk;
}): LinkedReading {
  return {
    links: (projectId) => orElse(() => deps.links.latest(projectId, MOST_LINKS), unlessBusy([])),
    read: (spaceId, links, issues) =>
      orElse(async () => {
        const keys = new Map(issues.map(({ issueId, key }) => [issueId, key]));
        const wanted = links.filter(({ issueId }) => keys.has(issueId)).slice(0, MOST_PAGES);
        if (wanted.length === 0) return NOTHING;
        const { pages, withheld } = await deps.linkedPages.openIn(
          spaceId,
          wanted.map(({ pageId }) => pageId),
        );
        const newestFirst = pages.toSorted((one, other) => (other.updatedAt ?? 0) - (one.updatedAt ?? 0));
        const told = new Map(pages.map((page) => [page.pageId, page]));
        // Neither told nor known to be gone: people keep it from some, and the app may be one of these.
        const hidden = wanted.filter(({ pageId, seen }) => !told.has(pageId) && isKeptFromOthers(seen));
        const specs = wanted.flatMap(({ issueId, pageId }) => {
          const page = told.get(pageId);
          return page === undefined ? [] : [{ issue: { issueId, key: keys.get(issueId) ?? '' }, page }];
        });
        return { talk: deps.talkOn(newestFirst), withheld: Math.max(withheld, hidden.length), specs };
      }, unlessBusy(NOTHING)),
  };
}

const unlessBusy =
  <T>(instead: T) =>
  (error: PlatformError): T => {
    if (error.kind === 'throttled') throw error;
    return instead;
  };
