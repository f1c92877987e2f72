import { isSameReaders, type Readers } from '../../domain/reports/audience/readers';
import { type StoredFigures } from '../../domain/reports/memory/stored-figures';
import { type ReportSlots } from '../../ports/reports/weekly-reports';
import { sideBySide } from '../side-by-side';
import { type JudgedAudience, type KeepAudience, type KeptPage } from './keep-audience';
import { type Around } from './publishing/read-around';

export type KnownAudience = Exclude<JudgedAudience, { kind: 'stopped' }>;

interface KeepReadersDeps {
  readonly audience: Pick<KeepAudience, 'narrow'>;
  readonly slots: Pick<ReportSlots, 'latest'>;
}

/** With what the next report has to know to tell those whom people let in from those who came into the project. */
export const withReaders = (stored: StoredFigures, audience: KnownAudience): StoredFigures =>
  audience.kind === 'only' ? { ...stored, readers: audience.readers } : stored;

/**
 * Keeps what a report says by its own restriction as well: the index hides what is below it from the first moment
 * on, but people can put it into the trash, or move a report out from below it.
 *
 * Where the project is shown to others than at the last report, the reports before follow. Answers whether this
 * one is kept.
 */
export async function keepReaders(
  deps: KeepReadersDeps,
  { scheduleId, page }: { readonly scheduleId: string; readonly page: KeptPage },
  { audience, around }: { readonly audience: KnownAudience; readonly around: Pick<Around, 'readersBefore'> },
): Promise<boolean> {
  if (audience.kind === 'whole-space') return true;
  const { readers } = audience;
  const { readersBefore: before } = around;
  const kept = deps.audience.narrow(page, readers, before);
  if (before === null || isSameReaders(before, readers)) return kept;
  const [isKept] = await sideBySide(kept, keepEarlier(deps, { scheduleId, page, readers, before }));
  return isKept;
}

/** As many as the project's page tells. */
const EARLIER = 12;

interface ChangedReaders {
  readonly scheduleId: string;
  /** The report that is kept already. */
  readonly page: KeptPage;
  readonly readers: Readers;
  readonly before: Readers;
}

/** A page that is gone, or that the app may no longer restrict, is nobody's hindrance. */
async function keepEarlier(
  { audience, slots }: KeepReadersDeps,
  { scheduleId, page: kept, readers, before }: ChangedReaders,
): Promise<void> {
  const made = await slots.latest(scheduleId, EARLIER);
  const earlier = made.flatMap(({ page }) =>
    page === null || page.pageId === kept.pageId ? [] : [page.pageId],
  );
  await Promise.allSettled(earlier.map((pageId) => audience.narrow({ ...kept, pageId }, readers, before)));
}
