import { type FiguresPointer } from '../../src/domain/reports/memory/slot-memory';
import { type StoredFigures } from '../../src/domain/reports/memory/stored-figures';
import { type ReportArchive } from '../../src/ports/report-archive';

/** Figures in memory, each set under a name of its own. */
export class FakeReportArchive implements ReportArchive {
  readonly kept = new Map<string, StoredFigures>();
  private stored = 0;

  store(_scheduleId: string, figures: StoredFigures): Promise<FiguresPointer> {
    this.stored += 1;
    const op = String(this.stored);
    this.kept.set(op, figures);
    return Promise.resolve({ op, chunks: 1 });
  }

  find({ op }: FiguresPointer): Promise<StoredFigures | null> {
    return Promise.resolve(this.kept.get(op) ?? null);
  }

  remove({ op }: FiguresPointer): Promise<void> {
    this.kept.delete(op);
    return Promise.resolve();
  }
}
