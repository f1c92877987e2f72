import { nextFiguresName } from '../../../domain/reports/memory/slot-memory';
import { type StoredFigures } from '../../../domain/reports/memory/stored-figures';
import { type ReportArchive } from '../../../ports/reports/report-archive';
import { type Tokens } from '../../../ports/tokens';
import { createBlobs, findBlob } from '../blobs';

export function createReportArchive(tokens: Tokens): ReportArchive {
  const blobs = createBlobs(tokens, 'figures');
  return {
    store: ({ scheduleId, op, memory }, figures) =>
      blobs.storeAs(nextFiguresName(op, memory), `report:${scheduleId}`, JSON.stringify(figures)),
    find: async (pointer) => {
      const text = await findBlob('figures', pointer);
      return text === null ? null : (JSON.parse(text) as StoredFigures);
    },
    remove: (pointer) => blobs.remove(pointer),
  };
}
