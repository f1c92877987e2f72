import { digestOf } from '../../domain/audit/audit-entry';
import { isNumericId } from '../../domain/kernel/ids';
import { withApp } from '../../domain/reports/audience/audience';
import { type Browsers, isNobody, type Readers } from '../../domain/reports/audience/readers';
import { type StatusReport } from '../../domain/reports/status-report';
import { type ReportArchive } from '../../ports/reports/report-archive';
import { type ReportPages } from '../../ports/reports/report-pages';
import { orIfRefused } from '../or-else';
import { narrow, type NarrowDeps } from '../reports/keep-audience';

export interface KeepToReadersDeps extends NarrowDeps {
  readonly pages: ReportPages;
  readonly archive: Pick<ReportArchive, 'find'>;
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

/** With the writer's rights; `null` where nobody can tell who may read it. `browsers` see all its projects. */
export function keepToReaders(
  deps: KeepToReadersDeps,
  { subjectId, projectId, ownerId, slot: { op, memory } }: StatusReport,
  browsers: Browsers | null,
): KeptToReaders | null {
  const { pages, pageReaders } = deps;
  if (browsers === null) return null;
  if (browsers.kind !== 'named') return { pages, readers: null, show: () => Promise.resolve(true) };
  if (isNobody(browsers)) return null;
  const readers = withApp(browsers, ownerId);
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
