import { kvs } from '@forge/kvs';
import { isNumericId } from '../../../domain/kernel/ids';
import { type ReportIndexes } from '../../../ports/reports/report-indexes';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

interface IndexRecord {
  readonly v: 1;
  readonly pageId: string;
}

const keyOf = (projectId: string, spaceId: string): string => `report-index:${projectId}:${spaceId}`;

export const reportIndexes: ReportIndexes = {
  find: async (projectId, spaceId) => {
    if (!isNumericId(projectId) || !isNumericId(spaceId)) return null;
    const found = await storedValue<IndexRecord>('get report index', keyOf(projectId, spaceId));
    return found?.pageId ?? null;
  },
  remember: (projectId, spaceId, pageId) => {
    const record: IndexRecord = { v: 1, pageId };
    return translating('set report index', () => kvs.set(keyOf(projectId, spaceId), record));
  },
};
