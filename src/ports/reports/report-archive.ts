import { type FiguresPointer } from '../../domain/reports/memory/slot-memory';
import { type StoredFigures } from '../../domain/reports/memory/stored-figures';
import { type ReportSlot } from '../../domain/reports/report-slot';

/** What names a report and the figures that it tells by now. */
export type FiguresOwner = Pick<ReportSlot, 'scheduleId' | 'op' | 'memory'>;

/** Figures of published reports. Throws only `PlatformError`. */
export interface ReportArchive {
  /** Beside those that the owner tells by now; twice is once, unless those were changed in between. */
  store(owner: FiguresOwner, figures: StoredFigures): Promise<FiguresPointer>;
  /** `null` when they are not there whole. */
  find(pointer: FiguresPointer): Promise<StoredFigures | null>;
  /** Removes what nothing points to any more; twice is once. */
  remove(pointer: FiguresPointer): Promise<void>;
}
