import { type IssueNow, lifeOf } from '../../domain/links/link-life';
import { leftLink } from '../../domain/spec/left-link';
import { isFinished, type SpecJob } from '../../domain/spec/spec-job';
import { type Clock } from '../../ports/clock';
import { type IssueGlance } from '../../ports/issues/issue-reader';
import { type ListedPage, type PageList } from '../../ports/pages/page-list';
import { type PlatformError } from '../../ports/platform-error';
import { type LinkName, type LinkRecord, type SpecLinks } from '../../ports/spec/spec-links';
import { orElse } from '../or-else';
import { type ToldNote, withCopy } from './life/lead-to-copy';

/** A link that storage knows. */
export interface LinkToRead extends LinkName {
  /** `null` where storage has lost it: nobody knows then how the link was left. */
  readonly job: SpecJob | null;
  /** `null` when it was deleted or is hidden from the person who asks. */
  readonly issue: IssueNow | null;
}

/** How a link stands now, as the person who asks sees it. */
export interface LinkStanding {
  /** `null` when it cannot be seen. */
  readonly page: Pick<ListedPage, 'title' | 'path'> | null;
  /** Empty where all is as it was left. */
  readonly life: readonly ToldNote[];
}

/** A link in storage to which something has happened. */
export interface ChangedLink extends LinkStanding {
  readonly issue: IssueGlance | null;
}

/** Whether Confluence has said which pages there are, else why not: for this site, Lockstep, this person, or now. */
export type PagesKnown = 'known' | 'not-connected' | 'not-granted' | 'no-access' | 'unreachable';

export interface ReadLinksOutcome {
  readonly pages: PagesKnown;
  /** One for each link, in their order. */
  readonly standings: readonly LinkStanding[];
}

/** Reads what has become of links, a hundred at most. */
export type ReadLinks = (links: readonly LinkToRead[]) => Promise<ReadLinksOutcome>;

interface Deps {
  readonly pageList: PageList;
  readonly links: Pick<SpecLinks, 'find'>;
  readonly clock: Clock;
}

/** Their records, then all pages with their copies in one read. */
export function createReadLinks({ pageList, links, clock }: Deps): ReadLinks {
  const list = (pageIds: readonly string[]): Promise<FoundPages> =>
    orElse<FoundPages, FoundPages>(
      async () => ({ pages: 'known', of: await pageList.of(pageIds) }),
      ({ kind }) => ({ pages: whyNot(kind), of: new Map() }),
    );

  return async (asked) => {
    const records = await Promise.all(asked.map((link) => links.find(link)));
    const copies = records.flatMap((record) => record?.copyId ?? []);
    const found = await list([...new Set([...asked.map(({ pageId }) => pageId), ...copies])]);
    const now = clock.now();
    const standings = asked.map((link, n) => standingOf(link, records[n] ?? null, found, now));
    return { pages: found.pages, standings };
  };
}

interface FoundPages {
  readonly pages: PagesKnown;
  /** By page id. */
  readonly of: ReadonlyMap<string, ListedPage>;
}

function standingOf(
  { pageId, job, issue }: LinkToRead,
  record: LinkRecord | null,
  { pages, of }: FoundPages,
  now: number,
): LinkStanding {
  const missing = { kind: pages === 'known' ? ('not-visible' as const) : ('unreachable' as const) };
  const page = of.get(pageId) ?? null;
  if (job?.page?.pageId !== pageId || !isFinished(job)) return { page, life: [] };
  const { seen = {}, copyId = '' } = record ?? {};
  const life = lifeOf({ left: leftLink(job, job.page), page: page ?? missing, issue, seen, now });
  return { page, life: withCopy(life, of.get(copyId ?? '') ?? missing) };
}

function whyNot(kind: PlatformError['kind']): PagesKnown {
  if (kind === 'not-connected' || kind === 'not-granted') return kind;
  return kind === 'forbidden' ? 'no-access' : 'unreachable';
}
