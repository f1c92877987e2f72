import { isRunning } from '../../../domain/spec/running-job';
import { meaningOfMark } from '../../../domain/links/page-mark';
import { newUnlinking, unlinking } from '../../../domain/spec/link-plans';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type Clock } from '../../../ports/clock';
import { type PageGlance, type VisiblePage } from '../../../ports/pages/page-reader';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type LinkName } from '../../../ports/spec/spec-links';
import { type Tokens } from '../../../ports/tokens';
import { type CheckUnlinking, type Unlinkable, type CannotUnlink } from './check-unlinking';
import { type TakeAwayLinks, type TakenAway } from './take-away-links';

export interface UnlinkSpecCommand extends LinkName {
  readonly viewerId: string;
  readonly attempt: string;
}

export type UnlinkSpecOutcome =
  | TakenAway
  | CannotUnlink
  /** The issue has another spec now, or none any more. */
  | { readonly kind: 'not-linked' }
  /** Somebody is at work on this spec. */
  | { readonly kind: 'busy'; readonly retryAfterMs: number };

export type UnlinkSpec = (command: UnlinkSpecCommand) => Promise<UnlinkSpecOutcome>;

const BUSY = { kind: 'busy', retryAfterMs: 2_000 } as const;

interface Deps {
  readonly jobs: SpecJobs;
  readonly checkUnlinking: CheckUnlinking;
  readonly takeAway: TakeAwayLinks;
  readonly clock: Clock;
  readonly tokens: Tokens;
}

/**
 * Takes a link away on both sides and keeps the page's text as it is.
 *
 * The plan is stored before the first write and removed after the last, so that the issue is never
 * offered a second page while half of the old link is there.
 */
export function createUnlinkSpec({ jobs, checkUnlinking, takeAway, clock, tokens }: Deps): UnlinkSpec {
  const begin = async (
    stored: StoredSpecJob | null,
    { issueId, pageId, viewerId, attempt }: UnlinkSpecCommand,
    { issue, page }: Unlinkable,
  ): Promise<UnlinkSpecOutcome> => {
    const pageExists = page.kind !== 'not-visible';
    const isNamedOnPage = pageExists && namesAlone(page, { pageId, issueId });
    const person = { ownerId: viewerId, attempt, now: clock.now(), pageExists, isNamedOnPage };
    const known = stored?.job.page ?? pageOf(pageId, page);
    if (stored === null && issue.namedSpec?.pageId !== pageId) return { kind: 'not-linked' };
    const held = await (stored === null
      ? jobs.claim(newUnlinking({ issueId, op: tokens.fresh(), page: known }, person))
      : jobs.save(stored, unlinking(stored.job, person)));
    return held === null
      ? BUSY
      : takeAway(held, known, { now: page.kind, actorId: viewerId, isRepeat: false });
  };

  return async (command) => {
    const { issueId, pageId } = command;
    const stored = await jobs.find(issueId);
    if (stored !== null && stored.job.page?.pageId !== pageId) return { kind: 'not-linked' };
    if (stored !== null && isRunning(stored.job, clock.now())) return BUSY;
    const checked = await checkUnlinking({ issueId, pageId });
    return checked.kind === 'unlinkable' ? begin(stored, command, checked) : checked;
  };
}

/** Whether all that the page's property says is that it belongs to this issue. */
const namesAlone = ({ mark }: VisiblePage, { pageId, issueId }: LinkName): boolean =>
  meaningOfMark(mark, pageId, issueId).kind === 'this-issue' && mark?.making === undefined;

/** What is known of a page that storage does not know; nothing where it is gone. */
function pageOf(pageId: string, page: PageGlance): SpecPage {
  if (page.kind === 'not-visible') return { pageId, title: '', path: '', base: '' };
  const { title, path, base, parentId } = page;
  return { pageId, title, path, base, parentId };
}
