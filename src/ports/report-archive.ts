import { type FiguresPointer } from '../domain/reports/memory/slot-memory';
import { type StoredFigures } from '../domain/reports/memory/stored-figures';

/** Figures of published reports. Never changed in place: each has a name of its own. Throws only `PlatformError`. */
export interface ReportArchive {
  store(scheduleId: string, figures: StoredFigures): Promise<FiguresPointer>;
  /** `null` when they are not there whole. */
  find(pointer: FiguresPointer): Promise<StoredFigures | null>;
  /** Removes what nothing points to any more; twice is once. */
  remove(pointer: FiguresPointer): Promise<void>;
}
