import { type AuditEntry, digestOf } from '../../domain/audit/audit-entry';
import { isNumericId } from '../../domain/kernel/ids';
import { type storedFigures } from '../../domain/reports/memory/stored-figures';
import { type FiguresPointer, NOTHING_KEPT } from '../../domain/reports/memory/slot-memory';
import { published, type ReportCounts, type ReportSlot } from '../../domain/reports/report-slot';
import { type StatusReport } from '../../domain/reports/status-report';
import { type Audit } from '../../ports/audit';
import { type Clock } from '../../ports/clock';
import { type ReportArchive } from '../../ports/reports/report-archive';
import { type ReportPages } from '../../ports/reports/report-pages';
import { orElse } from '../or-else';
import { type PageWrite } from '../reports/publishing/page-write';
import { type WrittenPage } from '../reports/publishing/write-report-page';
import { sideBySide } from '../side-by-side';
import { type HeldReport } from './held-report';

interface SettleDeps {
  readonly pages: ReportPages;
  readonly archive: ReportArchive;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly hash: (text: string) => string;
}

interface Made {
  readonly written: WrittenPage;
  readonly stored: ReturnType<typeof storedFigures>;
  readonly counts: ReportCounts;
}

/** What comes after the page: its mark, its figures, and that it is done; `null` when somebody else was faster. */
export async function settleStatusReport(
  deps: SettleDeps,
  work: HeldReport,
  { written, stored, counts }: Made,
): Promise<ReportSlot | null> {
  const { pageId, title, path } = written.page;
  const entryOf = entriesOf(work.report, pageId);
  // Told first, here and below: a death between the two leaves it open, and whoever goes on tells it again.
  await deps.audit.record(written.writes.map(entryOf));
  const page = { pageId, title, path };
  const known = await work.save(work.slot, { ...work.slot.value, page, written: written.version });
  if (known === null) return null;
  const { scheduleId, slot, window } = known.value;
  const mark = { scheduleId, slot, ...window };
  const [figures, kept] = await sideBySide(
    deps.archive.store(known.value, stored),
    deps.pages.setMark(pageId, mark, known.value.mark),
  );
  const learnt = { ...known.value, mark: kept, memory: { ...NOTHING_KEPT, figures } };
  const told = { counts, keptSections: written.kept.length };
  await deps.audit.record([entryOf({ act: 'mark-page', before: null, after: digestOf(mark, deps.hash) })]);
  const done = await work.save(known, published(learnt, told, deps.clock.now()));
  if (done === null) return null;
  await forget(deps, known.value.memory.figures);
  return done.value;
}

/** Figures that nothing points to any more; left over ones are written over when the report is made again. */
const forget = ({ archive }: SettleDeps, pointer: FiguresPointer | null): Promise<void> =>
  orElse(
    () => (pointer === null ? Promise.resolve() : archive.remove(pointer)),
    () => undefined,
  );

/** What was written on its page, as its audit tells it. */
export const entriesOf =
  ({ subjectId, projectId, ownerId, slot: { op } }: StatusReport, pageId: string) =>
  (write: PageWrite): AuditEntry => ({
    ...write,
    op,
    issueId: isNumericId(subjectId) ? subjectId : null,
    pageId,
    projectId,
    actorId: ownerId,
  });
