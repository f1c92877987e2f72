import { digestOf } from '../../domain/audit/audit-entry';
import { isNumericId } from '../../domain/kernel/ids';
import { withApp } from '../../domain/reports/audience/audience';
import { type Browsers, isNobody, type Readers } from '../../domain/reports/audience/readers';
import { type StatusReport } from '../../domain/reports/status-report';
import { type ReportArchive } from '../../ports/reports/report-archive';
import { type SpaceReaders } from '../../ports/reports/report-audience';
import { type ReportPages } from '../../ports/reports/report-pages';
import { orIfRefused } from '../or-else';
import { narrow, type NarrowDeps } from '../reports/keep-audience';

export interface KeepToReadersDeps extends NarrowDeps {
  readonly pages: ReportPages;
  readonly archive: Pick<ReportArchive, 'find'>;
  readonly spaceReaders: Pick<SpaceReaders, 'of'>;
}

/** A report's page, which nobody reads for a moment but those who may. */
export interface KeptToReaders {
  /** Makes pages that only their writer sees, and writes on none that others could read. */
  readonly pages: ReportPages;
  /** Whom its page is shown to alone; `null` for everybody. */
  readonly readers: Readers | null;
  /** Shows a page that was made to its readers; false where its writer may not. */
  show(pageId: string): Promise<boolean>;
}

/**
 * With the writer's rights; `null` where nobody can tell who may read it. `browsers` see all its projects.
 *
 * Whether a space shows itself to strangers on the internet is told by no operation: what whoever is logged in may
 * see is kept to those whom the space names.
 */
export async function keepToReaders(
  deps: KeepToReadersDeps,
  report: StatusReport,
  browsers: Browsers | null,
): Promise<KeptToReaders | null> {
  if (browsers?.kind === 'anyone')
    return { pages: deps.pages, readers: null, show: () => Promise.resolve(true) };
  const named = browsers?.kind === 'logged-in' ? await deps.spaceReaders.of(report.order.spaceId) : browsers;
  return named === null || isNobody(named) ? null : keptTo(deps, report, withApp(named, report.ownerId));
}

function keptTo(
  deps: KeepToReadersDeps,
  { subjectId, projectId, ownerId, slot: { op, memory } }: StatusReport,
  readers: Readers,
): KeptToReaders {
  const { pages, pageReaders } = deps;
  const issueId = isNumericId(subjectId) ? subjectId : null;
  const kept = (pageId: string) => ({ op, issueId, projectId, actorId: ownerId, pageId });
  return {
    readers,
    pages: {
      ...pages,
      create: (draft) => pages.create({ ...draft, isPrivate: true }),
      update: async (page, body, message) => {
        const before = memory.figures === null ? null : await deps.archive.find(memory.figures);
        await narrow(deps, kept(page.pageId), readers, before?.readers ?? null);
        return pages.update(page, body, message);
      },
    },
    // Who may read it may edit it, as on any page of the space.
    show: (pageId) =>
      orIfRefused(async () => {
        await pageReaders.restrict(pageId, { read: readers, update: readers });
        const digests = {
          before: digestOf(pageId, deps.hash),
          after: digestOf([pageId, readers], deps.hash),
        };
        await deps.audit.record([{ act: 'restrict-page', ...kept(pageId), ...digests }]);
        return true;
      }, false),
  };
}
