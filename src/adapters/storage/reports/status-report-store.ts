import { UNWRITTEN } from '../../../domain/reports/report-slot';
import { type StatusReport } from '../../../domain/reports/status-report';
import { type StatusReports } from '../../../ports/reports/status-reports';
import { type Tokens } from '../../../ports/tokens';
import { type Stored } from '../../../ports/reports/weekly-reports';
import { createEntityStore, type Stamp } from '../entity-store';

/** Attributes of the entity `ls-job`; docs/decisions/0001 says what the others are for. */
interface JobRecord {
  readonly v: 1;
  readonly kind: 'status-report';
  readonly state: 'report-open' | 'report-done';
  /** None where the subject is no project's. */
  readonly projectId?: string;
  readonly ownerId: string;
  readonly updatedAt: number;
  readonly leaseUntil: number;
  readonly plan: StoredPlan;
}

/** Records of earlier versions know issues alone. */
type StoredPlan =
  | StatusReport
  | (Omit<StatusReport, 'subjectId'> & { readonly issueId: string; readonly subjectId?: undefined });

/** One record a subject, day and number: that the key can be created once makes the report exist once. */
const keyOf = (subjectId: string, slotName: string): string => `report:${subjectId}:${slotName}`;

export function createStatusReportStore(tokens: Tokens): StatusReports {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return {
    find: async (subjectId, slotName) => toStored(await store.get(keyOf(subjectId, slotName))),
    claim: async (report) =>
      toStored(await store.create(keyOf(report.subjectId, report.slot.slot), toRecord(report))),
    save: async (read, next) =>
      toStored(await store.replace(keyOf(next.subjectId, next.slot.slot), read.version, toRecord(next))),
  };
}

function toRecord(report: StatusReport): JobRecord {
  const { projectId, ownerId, slot } = report;
  const { state, updatedAt } = slot;
  return {
    v: 1,
    kind: 'status-report',
    state: state.kind === 'open' ? 'report-open' : 'report-done',
    ...(projectId === null ? {} : { projectId }),
    ownerId,
    updatedAt,
    leaseUntil: state.kind === 'open' ? state.until : 0,
    plan: report,
  };
}

const toStored = (record: (JobRecord & Stamp) | null): Stored<StatusReport> | null =>
  record === null ? null : { value: planIn(record), version: { rev: record.rev, wtok: record.wtok } };

/** What is known of the written page came later than the first records. */
function planIn({ plan }: JobRecord): StatusReport {
  const subjectId = plan.subjectId ?? plan.issueId;
  return { ...plan, subjectId, slot: { ...UNWRITTEN, ...plan.slot } };
}
