import { usualChoice } from '../../../domain/reports/report-choice';
import { type WeeklyReport } from '../../../domain/reports/weekly-report';
import { type Tokens } from '../../../ports/tokens';
import { type Stored, type WeeklyReports } from '../../../ports/reports/weekly-reports';
import { queryIndex } from '../entity-query';
import { createEntityStore, type Stamp } from '../entity-store';

const ENTITY = 'ls-due';
const RECORD_VERSION = 1;

/** Attributes of the entity; what no index needs is in `doc`. docs/decisions/0001 names them all. */
interface DueRecord {
  readonly v: typeof RECORD_VERSION;
  readonly kind: 'weekly';
  readonly state: 'on' | 'off';
  readonly projectId: string;
  readonly ownerId: string;
  readonly nextAt: number;
  readonly updatedAt: number;
  readonly zone: string;
  readonly doc: StoredReport;
}

type Later = 'pausedFor' | 'scope' | 'layout' | 'audience' | 'catchUp';

/** What came later than the first records. */
type StoredReport = Omit<WeeklyReport, Later> & Partial<Pick<WeeklyReport, Later>>;

export function createWeeklyReportStore(tokens: Tokens): WeeklyReports {
  const store = createEntityStore<DueRecord>(ENTITY, tokens);
  return {
    find: async (scheduleId) => toStored(await store.get(scheduleId)),
    create: async (report) => toStored(await store.create(report.scheduleId, toRecord(report))),
    ofProject: async (projectId, limit) => {
      const range = { entityName: ENTITY, index: 'by-project', partition: projectId, limit };
      const records = await queryIndex<DueRecord & Stamp>(range);
      return records.map((record) => stored(record).value);
    },
    save: async (read, next) => toStored(await store.replace(next.scheduleId, read.version, toRecord(next))),
    due: async (now, limit) => {
      const range = { entityName: ENTITY, index: 'by-next', partition: 'on', upTo: now, limit };
      const records = await queryIndex<DueRecord & Stamp>(range);
      return records.map(stored);
    },
  };
}

function toRecord(report: WeeklyReport): DueRecord {
  const { on, projectId, ownerId, nextAt, updatedAt, schedule } = report;
  return {
    v: RECORD_VERSION,
    kind: 'weekly',
    state: on ? 'on' : 'off',
    projectId,
    ownerId,
    nextAt,
    updatedAt,
    zone: schedule.zone,
    doc: report,
  };
}

const toStored = (record: (DueRecord & Stamp) | null): Stored<WeeklyReport> | null =>
  record === null ? null : stored(record);

function stored({ doc, rev, wtok }: DueRecord & Stamp): Stored<WeeklyReport> {
  return {
    value: { pausedFor: null, ...usualChoice(doc.projectId), ...doc },
    version: { rev, wtok },
  };
}
