import { APP_ACTOR, digestOf } from '../../domain/audit/audit-entry';
import {
  audienceOf,
  isAsLeft,
  isNarrowed,
  keepsTo,
  narrowedTo,
  withApp,
} from '../../domain/reports/audience/audience';
import { isSameReaders, type Readers } from '../../domain/reports/audience/readers';
import { type PauseReason } from '../../domain/reports/report-slot';
import { type WeeklyReport } from '../../domain/reports/weekly-report';
import { type Audit } from '../../ports/audit';
import {
  type PageReaders,
  type PageRestrictions,
  type ProjectBrowsers,
  type SpaceReaders,
} from '../../ports/reports/report-audience';
import { orIfRefused } from '../or-else';
import { sideBySide } from '../side-by-side';

export type JudgedAudience =
  /** Whoever sees the space may read the report. */
  | { readonly kind: 'whole-space' }
  /** These alone may. */
  | { readonly kind: 'only'; readonly readers: Readers }
  | { readonly kind: 'stopped'; readonly reason: AudienceTrouble };

type AudienceTrouble = Extract<
  PauseReason,
  'audience-unknown' | 'audience-too-wide' | 'place-gone' | 'space-archived'
>;

/** A page of reports, and the operation that keeps it to its readers. */
export interface KeptPage {
  readonly pageId: string;
  readonly projectId: string | null;
  readonly op: string;
  /** Of a report about one issue. */
  readonly issueId?: string | null;
  /** Who restricts it, where that is not the app. */
  readonly actorId?: string;
}

export interface KeepAudience {
  /** Who may read what a report says, as permissions are now; nobody where its space is put away. */
  judge(report: WeeklyReport): Promise<JudgedAudience>;
  /**
   * Sees to it that a page, and with it all that stands below, shows itself to nobody else; false when that
   * cannot be. Where nobody changed it since it was restricted to the readers before, it is shown to those who
   * came since, too.
   */
  narrow(page: KeptPage, readers: Readers, before: Readers | null): Promise<boolean>;
  /** Whether people keep a page from some of those whom it was shown to before. */
  isNarrowed(pageId: string, before: Readers | null): Promise<boolean>;
}

export interface NarrowDeps {
  readonly pageReaders: PageReaders;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

export interface KeepAudienceDeps extends NarrowDeps {
  readonly browsers: ProjectBrowsers;
  readonly spaceReaders: SpaceReaders;
}

const UNKNOWN = { kind: 'stopped', reason: 'audience-unknown' } as const;
const NOBODY: Readers = { groups: [], people: [] };

/** Asked anew for each report: permissions change, and what is published cannot be taken back. */
export function createKeepAudience(deps: KeepAudienceDeps): KeepAudience {
  return {
    judge: async (report) => {
      const [state, judged] = await sideBySide(
        deps.spaceReaders.stateOf(report.spaceId),
        judge(deps, report),
      );
      if (state === 'current') return judged;
      // Some can still write in an archived space; who put it away expects nothing new in it.
      return { kind: 'stopped', reason: state === null ? 'place-gone' : 'space-archived' };
    },
    narrow: (page, readers, before) => orIfRefused(() => narrow(deps, page, readers, before), false),
    isNarrowed: (pageId, before) =>
      orIfRefused(async () => isNarrowed(before, (await deps.pageReaders.of(pageId)).read), true),
  };
}

async function judge(
  { browsers, spaceReaders }: KeepAudienceDeps,
  { projectId, spaceId, audience: choice }: WeeklyReport,
): Promise<JudgedAudience> {
  const inProject = await browsers.of(projectId);
  if (inProject === null) return UNKNOWN;
  // Where the project names its readers, those of the space need not be known.
  const isNamed = inProject.kind === 'named' && choice === 'project';
  const inSpace = inProject.kind === 'anyone' || isNamed ? NOBODY : await spaceReaders.of(spaceId);
  if (inSpace === null) return UNKNOWN;
  const audience = audienceOf(choice, inProject, inSpace);
  if (audience.kind === 'nobody') return UNKNOWN;
  return audience.kind === 'too-wide' ? { kind: 'stopped', reason: 'audience-too-wide' } : audience;
}

/** As `KeepAudience` has it; what is refused is thrown. */
export async function narrow(
  deps: NarrowDeps,
  page: KeptPage,
  readers: Readers,
  before: Readers | null,
): Promise<true> {
  const pages = deps.pageReaders;
  const now = await pages.of(page.pageId);
  const moved = before !== null && !isSameReaders(before, readers);
  if (!moved && keepsTo(readers, now.read)) return true;
  const appId = await pages.appId(page.op);
  if (moved && isAsLeft(before, now.read, appId)) await restrict(deps, page, now, withApp(readers, appId));
  else if (!keepsTo(readers, now.read)) await restrict(deps, page, now, narrowedTo(readers, now.read, appId));
  return true;
}

async function restrict(
  { pageReaders, audit, hash }: NarrowDeps,
  page: KeptPage,
  now: PageRestrictions,
  read: Readers,
): Promise<void> {
  await pageReaders.restrict(page.pageId, { ...now, read });
  // With the page: one operation shows several to the same people.
  const digest = (to: Readers): string => digestOf([page.pageId, to], hash);
  const digests = { before: digest(now.read), after: digest(read) };
  await audit.record([{ act: 'restrict-page', issueId: null, actorId: APP_ACTOR, ...page, ...digests }]);
}
