import { type FiguresPointer, nextFiguresName } from '../../../src/domain/reports/memory/slot-memory';
import { type StoredFigures } from '../../../src/domain/reports/memory/stored-figures';
import { type FiguresOwner, type ReportArchive } from '../../../src/ports/reports/report-archive';

/** Figures in memory. */
export class FakeReportArchive implements ReportArchive {
  readonly kept = new Map<string, StoredFigures>();

  store({ op, memory }: FiguresOwner, figures: StoredFigures): Promise<FiguresPointer> {
    const name = nextFiguresName(op, memory);
    this.kept.set(name, figures);
    return Promise.resolve({ op: name, chunks: 1 });
  }

  find({ op }: FiguresPointer): Promise<StoredFigures | null> {
    return Promise.resolve(this.kept.get(op) ?? null);
  }

  remove({ op }: FiguresPointer): Promise<void> {
    this.kept.delete(op);
    return Promise.resolve();
  }
}
