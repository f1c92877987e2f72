import { type PageBody, readPageBody, type UnreadablePage } from '../../domain/documents/page/page-body';
import { refusedSize } from '../../domain/documents/page/refused-size';
import { lastSeen } from '../../domain/links/link-events';
import { type EpicFacts } from '../../domain/spec/epic';
import { type Site } from '../../domain/spec/epic-values';
import { asWrittenBefore, sectionsAlone, type SpecBase, type WantedSpec } from '../../domain/spec/spec-base';
import { isFinished, type SpecJob, type SpecPage } from '../../domain/spec/spec-job';
import { planUpdate, type UpdatePlan } from '../../domain/update/update-plan';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type SpecBases } from '../../ports/spec/spec-bases';
import { type KnownSpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { type SpecLinks } from '../../ports/spec/spec-links';
import { type CurrentPage, type PageVersions } from '../../ports/spec/spec-versions';
import { createKnownBase } from './known-base';
import { type SettleUpdate } from './settle-update';
import { type UseTemplate } from '../templates/template-use';
import { type WantedIn } from '../spec/wanted-in';
import { orElse } from '../or-else';
import { sideBySide, unlessHidden } from '../side-by-side';

export interface CheckUpdateQuery {
  readonly issueId: string;
  readonly site: Site;
}

/** Both sides of a spec as one person sees them, and what an update could do. */
export interface UpdateCheck {
  readonly kind: 'checked';
  readonly stored: StoredSpecJob;
  readonly issueKey: string;
  /** The issue is under a security level, which the page's readers know nothing of. */
  readonly secured: boolean;
  readonly page: CurrentPage;
  readonly body: PageBody;
  /** What Lockstep last wrote; `null` when nobody knows. */
  readonly base: SpecBase | null;
  readonly wanted: WantedSpec;
  readonly plan: UpdatePlan;
}

/** Why there is nothing to compare with. */
export interface NoUpdate {
  readonly kind: 'no-update';
  readonly why:
    | 'not-visible'
    | 'no-spec'
    | 'no-children-possible'
    | 'page-not-visible'
    | 'page-trashed'
    | 'page-archived'
    | 'page-unreadable'
    | 'page-too-large'
    | 'page-too-many-nodes'
    /** Nobody knows what was last written, and the template that the page was made from cannot be read. */
    | 'template-unusable';
  /** Of a page that has too many: its bytes, or its nodes. */
  readonly size?: number;
}

export type CheckUpdate = (query: CheckUpdateQuery) => Promise<UpdateCheck | NoUpdate>;

interface Deps {
  readonly issues: Pick<IssueReader, 'rights' | 'epic'>;
  readonly versions: PageVersions;
  readonly jobs: KnownSpecJobs;
  readonly bases: SpecBases;
  readonly links: Pick<SpecLinks, 'find'>;
  readonly settleUpdate: SettleUpdate;
  readonly useTemplate: UseTemplate;
  readonly hash: (text: string) => string;
}

/** What the sections are written from, and by what. */
interface Told {
  readonly epic: EpicFacts;
  readonly site: Site;
  readonly wantedIn: WantedIn;
}

interface Read {
  readonly stored: StoredSpecJob;
  readonly page: CurrentPage;
  readonly last: SpecBase | null;
  readonly putBackAt: number | null;
}

/**
 * Compares a spec page with its issue: two reads side by side, both as the person who asks.
 *
 * A third one follows only where the last write's end is not known, or where nobody knows what was last
 * written: then the page's first version tells. What is learnt is kept, so that it is asked once. Of a
 * page that was put back to an older version since, every difference is asked.
 */
export function createCheckUpdate(deps: Deps): CheckUpdate {
  const { issues, versions, jobs, bases, links, hash } = deps;
  const knownBase = createKnownBase(deps);

  /** An event that was lost, or a record that cannot be read, leaves the comparison as it always is. */
  const putBackAt = (issueId: string, pageId: string): Promise<number | null> =>
    orElse(
      async () => lastSeen((await links.find({ issueId, pageId }))?.seen ?? {}, 'page-reverted'),
      () => null,
    );

  const compare = async (read: Read, { epic, site, wantedIn }: Told): Promise<UpdateCheck | NoUpdate> => {
    const { page } = read;
    const body = readPageBody(page.body);
    if (body.kind === 'unreadable') return unreadable(body, page.body);
    const told = { job: read.stored.job, epic, site, hash };
    const known = await knownBase({ ...read, body, wanted: (...asked) => wantedIn(told, ...asked) });
    if (known === null) return none('template-unusable');
    const isPutBack = read.putBackAt !== null && read.putBackAt > writtenAt(known.stored.job);
    const base = isPutBack && known.base !== null ? sectionsAlone(known.base) : known.base;
    const wanted = asWrittenBefore(known.base, known.wanted);
    const plan = planUpdate({ base, wanted, page: { title: page.page.title, body } }, hash);
    return {
      kind: 'checked',
      ...known,
      base,
      wanted,
      issueKey: epic.key,
      secured: epic.secured,
      page,
      body,
      plan,
    };
  };

  return async ({ issueId, site }) => {
    const stored = await jobs.find(issueId);
    const spec = stored === null ? null : finishedPage(stored.job);
    if (stored === null || spec === null)
      return none((await issues.rights(issueId)) === null ? 'not-visible' : 'no-spec');
    const reads = unlessHidden(issues.epic(issueId), versions.current(spec.pageId));
    const lastKnown = stored.job.base === null ? Promise.resolve(null) : bases.find(stored.job.base);
    const records = sideBySide(lastKnown, putBackAt(issueId, spec.pageId));
    const [read, [last, at], { wantedIn }] = await sideBySide(reads, records, records.then(readWriting));
    if (read === null) return none('not-visible');
    const [epic, page] = read;
    if (epic.hierarchyLevel < 1) return none('no-children-possible');
    if (page.kind !== 'page') return none(`page-${page.kind}`);
    return compare({ stored, page, last, putBackAt: at }, { epic, site, wantedIn });
  };
}

/** While the products' answers are still on their way. */
const readWriting = () => import('../spec/wanted-in');

/** Much else than an update may have been noted in the job since. */
const writtenAt = ({ base, updatedAt }: SpecJob): number => base?.at ?? updatedAt;

const none = (why: NoUpdate['why']): NoUpdate => ({ kind: 'no-update', why });

const finishedPage = (job: SpecJob): SpecPage | null =>
  isFinished(job) && job.task !== 'unlink' ? job.page : null;

function unreadable(page: UnreadablePage, text: string): NoUpdate {
  const { why } = page;
  if (why !== 'too-large' && why !== 'too-many-nodes') return none('page-unreadable');
  const size = refusedSize(page, text);
  return { ...none(`page-${why}`), ...(size !== undefined && { size }) };
}
